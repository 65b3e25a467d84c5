<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="id">
<context>
    <name>AboutInput</name>
    <message>
        <source>Berkas ruang redaksi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data di PC ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huruf dan ikon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rincian disalin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salin rincian untuk teknisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sistem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dijalankan dari folder sumber</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Agenda</source>
        <translation>&amp;Agenda</translation>
    </message>
    <message>
        <source>&amp;Berkas</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Buka</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>&amp;Sunting</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Tampilan</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Teks</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Agenda baru</source>
        <translation>New event</translation>
    </message>
    <message>
        <source>Artikel</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Ban&amp;tuan</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Baru di layar ini</source>
        <translation>New on this screen</translation>
    </message>
    <message>
        <source>Beranda</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Buat berita</source>
        <translation>Write story</translation>
    </message>
    <message>
        <source>Buka ruang redaksi lain…</source>
        <translation>Open another newsroom…</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Cari atau jalankan perintah</source>
        <translation>Search or run a command</translation>
    </message>
    <message>
        <source>Cari di layar ini</source>
        <translation>Find on this screen</translation>
    </message>
    <message>
        <source>Daftar</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Daftar berbulir</source>
        <translation>Bulleted list</translation>
    </message>
    <message>
        <source>Daftar bernomor</source>
        <translation>Numbered list</translation>
    </message>
    <message>
        <source>Gandakan</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Ganti bahasa</source>
        <translation>Change language</translation>
    </message>
    <message>
        <source>Ganti terang atau gelap</source>
        <translation>Switch between light and dark</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Impor media…</source>
        <translation>Import media…</translation>
    </message>
    <message>
        <source>Kutipan</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Lengkapi satu per satu</source>
        <translation>Complete one by one</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Miring</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>Panel berikutnya</source>
        <translation>Next pane</translation>
    </message>
    <message>
        <source>Panel daftar</source>
        <translation>List panel</translation>
    </message>
    <message>
        <source>Panel rincian</source>
        <translation>Details panel</translation>
    </message>
    <message>
        <source>Panel sebelumnya</source>
        <translation>Previous pane</translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Peta tombol</source>
        <translation>Keyboard map</translation>
    </message>
    <message>
        <source>Pilih berkas media…</source>
        <translation>Choose media files…</translation>
    </message>
    <message>
        <source>Pindahkan ke Sampah</source>
        <translation>Move to Trash</translation>
    </message>
    <message>
        <source>Pratinjau</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Simpan sekarang</source>
        <translation>Save now</translation>
    </message>
    <message>
        <source>Sisipkan foto</source>
        <translation>Insert photo</translation>
    </message>
    <message>
        <source>Sumber Markdown</source>
        <translation>Markdown source</translation>
    </message>
    <message>
        <source>Tautan</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Tebal</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Tentang Ruang Redaksi</source>
        <translation>About Newsroom</translation>
    </message>
    <message>
        <source>Terbitkan</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Tulis artikel</source>
        <translation>Write article</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Ulangi</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message numerus="yes">
        <source>%Ln media ditambahkan</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Dokumen ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanya berkas di PC ini yang bisa diimpor. Unduh dulu, lalu seret ke sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impor dihentikan. Tidak ada yang ditambahkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Impor dihentikan; %Ln media sudah ditambahkan</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pilih folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih foto, video, atau dokumen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua berkas (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua media ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempelan {moment}.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video dan suara ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message numerus="yes">
        <source>%n agenda</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Belum ada berita</source>
        <translation>No story yet</translation>
    </message>
    <message>
        <source>Berita belum tayang</source>
        <translation>Story not live yet</translation>
    </message>
    <message>
        <source>Berita tayang</source>
        <translation>Story live</translation>
    </message>
    <message>
        <source>Dijadwalkan ulang</source>
        <translation>Rescheduled</translation>
    </message>
    <message>
        <source>Ditunda</source>
        <translation>Postponed</translation>
    </message>
    <message>
        <source>Jam belum ada</source>
        <translation>Time not set</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Pasti</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Pelatihan</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Publik</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Rapat</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Rencana</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Sepanjang hari</source>
        <translation>All day</translation>
    </message>
    <message>
        <source>Tidak tampil di situs</source>
        <translation>Not shown on site</translation>
    </message>
    <message>
        <source>Upacara</source>
        <translation>Ceremony</translation>
    </message>
</context>
<context>
    <name>AgendaBar</name>
    <message>
        <source>Agenda baru</source>
        <translation>New event</translation>
    </message>
    <message>
        <source>Bilah agenda</source>
        <translation>Agenda bar</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Bulan berikutnya</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Bulan sebelumnya</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Daftar</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Tampilan</source>
        <translation>View</translation>
    </message>
</context>
<context>
    <name>AgendaForm</name>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Catatan redaksi</source>
        <translation>Newsroom notes</translation>
    </message>
    <message>
        <source>Ganti</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Ganti ke {zone}</source>
        <translation>Change to {zone}</translation>
    </message>
    <message>
        <source>Hanya untuk beberapa hari</source>
        <translation>Only for several days</translation>
    </message>
    <message>
        <source>Hanya untuk redaksi, tidak ikut terbit.</source>
        <translation>For the newsroom only, never published.</translation>
    </message>
    <message>
        <source>Ikut tampil di situs</source>
        <translation>Shown on the site</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Judul kegiatan</source>
        <translation>Event title</translation>
    </message>
    <message>
        <source>Lebih awal daripada tanggal mulai. Tulis hari sesudahnya.</source>
        <translation>Before the first day. Enter a later one.</translation>
    </message>
    <message>
        <source>Memang {zone}</source>
        <translation>{zone} is right</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Penyelenggara</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Selesai esok harinya.</source>
        <translation>Ends the next day.</translation>
    </message>
    <message>
        <source>Selesai tanggal</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Sepanjang hari</source>
        <translation>All day</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tampilkan di situs</source>
        <translation>Show on site</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tanggal semula</source>
        <translation>Original date</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Tulis alasannya; ikut tampil di situs.</source>
        <translation>Enter the reason; it is shown on the site.</translation>
    </message>
    <message>
        <source>Tulis judulnya; sampai itu judul lama yang disimpan.</source>
        <translation>Enter a title; until then the old one is kept.</translation>
    </message>
    <message>
        <source>Tulis juga jam mulai.</source>
        <translation>Enter the start time as well.</translation>
    </message>
    <message>
        <source>Zona</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>jam</source>
        <translation>time</translation>
    </message>
    <message>
        <source>mis. 8/3/2023 atau 8 Mar</source>
        <translation>e.g. 8/3/2023 or 8 Mar</translation>
    </message>
    <message>
        <source>opsional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>{problem} Usul: “{title}”</source>
        <translation>{problem} Proposal: “{title}”</translation>
    </message>
</context>
<context>
    <name>AgendaRoom</name>
    <message>
        <source>Agenda itu sudah tidak ada.</source>
        <translation>That event is no longer there.</translation>
    </message>
    <message>
        <source>Zona diganti ke {zone}: “{title}”</source>
        <translation>Zone changed to {zone}: “{title}”</translation>
    </message>
    <message>
        <source>“{title}” dipindahkan ke Sampah</source>
        <translation>“{title}” moved to Trash</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message>
        <source>Agenda terkait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum berjudul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum berkategori</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besok {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditarik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditinjau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diubah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto sampul tanpa kredit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto sampul tanpa teks alternatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari ini {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kategori dan topik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kemarin {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu tinjauan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pembuka dan penutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemeriksaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pratinjau di Google dan WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siap tayang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status dan waktu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa judul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tayang</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticlesRoom</name>
    <message>
        <source>Artikel itu sudah tidak ada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muat ulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih artikel di kiri, atau tulis yang baru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan sebagai salinan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis artikel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message numerus="yes">
        <source>%Ln agenda lain belum ada beritanya</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln artikel lain sudah waktunya tayang</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln foto belum lengkap</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln halaman belum diterbitkan</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tanpa kredit</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tanpa teks alternatif</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda {day}, belum ada berita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada apa-apa yang perlu dikerjakan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buat berita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengkapi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perubahan sejak terbitan {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua beres. Tidak ada yang menunggu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siap tayang, waktunya {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situs ini belum pernah diterbitkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tinjau</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Agenda baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halaman tetap; hanya foto, umpan, atau data yang berubah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impor media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat situs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melihat apa yang berubah…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pratinjau situs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siap diterbitkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situs sudah sesuai. Tidak ada yang perlu diterbitkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terbit sekarang menulis {new} baru, {changed} berubah, {gone} dihapus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terbitkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terbitkan {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terbitkan {amount} ({problems})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis artikel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} siap diterbitkan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message numerus="yes">
        <source>%Ln artikel dikembalikan</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln artikel dipindahkan ke Sampah</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln artikel diubah</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” dipindahkan ke Sampah</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchForm</name>
    <message numerus="yes">
        <source>%Ln media dipilih</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln media diubah</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fotografer atau pembuat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanya isian yang Anda ubah yang ditulis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kredit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengkapi satu per satu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nilai berbeda: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua sudah punya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambahkan kata kunci</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teks alternatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Terapkan ke %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tulis tanggal seperti 17 April 2023.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kosong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} dari {all} foto belum punya. Isi satu per satu: tiap foto berbeda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} ({n})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message numerus="yes">
        <source>%Ln artikel dipilih</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hanya yang Anda isi yang berubah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nilai berbeda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penyunting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pindahkan ke Sampah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah topik</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Terapkan ke %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ubah beberapa artikel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Gabungkan baris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi berita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pembuka: {opening}. Penutup: {closing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih semua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempel tanpa format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis berita di sini, atau tempel dari Word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ulangi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>Hapus saringan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada media di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada yang cocok dengan “{q}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BylineSection</name>
    <message>
        <source>Inisial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penulis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penyunting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sofifi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat (dateline)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CategoryBox</name>
    <message>
        <source>Pilih atau tulis kategori</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>Lainnya beres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua beres</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecksSection</name>
    <message numerus="yes">
        <source>%Ln hal perlu dilihat</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln lagi</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Isi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua beres</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComingCard</name>
    <message>
        <source>Tidak ada agenda yang akan datang.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompletingView</name>
    <message>
        <source>Apa yang terlihat di foto ini?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter untuk foto berikutnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiasan saja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi teks alternatif, pilih “Hiasan saja”, atau lewati foto ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kemajuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kredit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lewati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakai “{credit}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teks alternatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis seperti bercerita lewat telepon. Contoh: “Peserta rapat duduk mengelilingi meja panjang”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} dari {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Pilih dari kalender</source>
        <translation>Pick from calendar</translation>
    </message>
    <message>
        <source>Pilih dari kalender (Alt+↓)</source>
        <translation>Pick from calendar (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Tambah agenda</source>
        <translation>Add event</translation>
    </message>
    <message>
        <source>Tidak ada agenda. Ketik untuk menambah.</source>
        <translation>No events. Type to add one.</translation>
    </message>
    <message>
        <source>{n} agenda lagi ada di Daftar.</source>
        <translation>{n} more in the list.</translation>
    </message>
    <message>
        <source>{n} belum ada berita</source>
        <translation>{n} without a story</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Diulangi: {action}</source>
        <translation>Redone: {action}</translation>
    </message>
    <message>
        <source>Diurungkan: {action}</source>
        <translation>Undone: {action}</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Beda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beda pada {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka artikel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dicoret: dihapus. Digarisbawahi: ditambahkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isinya sama; yang berubah hanya cara halaman ini ditampilkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Foto: {alt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto: {credit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garis pemisah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode (disimpan apa adanya)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabel {n} baris. {isi}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyLibrary</name>
    <message>
        <source>Belum ada media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impor folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPG, PNG, WebP, MP4, MP3, PDF, DOCX dan lainnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih berkas…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seret foto, video, atau dokumen ke sini.
Berkas asli tidak diubah; salinannya disimpan di ruang redaksi ini.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>Ganti ke {zone}</source>
        <translation>Change to {zone}</translation>
    </message>
    <message>
        <source>Tidak tampil di situs</source>
        <translation>Not shown on site</translation>
    </message>
</context>
<context>
    <name>EventEditor</name>
    <message>
        <source>Agenda</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Agenda baru</source>
        <translation>New event</translation>
    </message>
    <message>
        <source>Agenda baru: “{title}”</source>
        <translation>New event: “{title}”</translation>
    </message>
    <message>
        <source>Agenda diubah: “{title}”</source>
        <translation>Event changed: “{title}”</translation>
    </message>
    <message>
        <source>Kembali ke hari</source>
        <translation>Back to the day</translation>
    </message>
    <message>
        <source>Muat ulang</source>
        <translation>Reload</translation>
    </message>
    <message>
        <source>Pindahkan ke Sampah</source>
        <translation>Move to Trash</translation>
    </message>
    <message>
        <source>Simpan punya saya</source>
        <translation>Keep mine</translation>
    </message>
</context>
<context>
    <name>EventSection</name>
    <message>
        <source>Buka agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilingSection</name>
    <message>
        <source>Kategori</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pisahkan dengan koma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topik</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari dalam teks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebelumnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ditemukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ditemukan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStepsCard</name>
    <message>
        <source>Catat agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langkah pertama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langkah pertama selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terbitkan situs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis artikel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup langkah pertama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderInput</name>
    <message>
        <source>Belum dipilih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jangan pakai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih folder…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Cari pengaturan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelompok pengaturan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadlineField</name>
    <message>
        <source>Judul</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Terbaru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} · {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} · {size} · oleh {person}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Agenda mendatang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditarik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditunda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diubah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanjutkan menulis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu tinjauan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlu perhatian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rencana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selamat malam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selamat pagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selamat siang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selamat sore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua artikel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepanjang hari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siap tayang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tayang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hari ini {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kemarin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kemarin {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} · {town}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{greeting}, {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} – {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeRoom</name>
    <message>
        <source>Ini contoh. Coba apa saja: semua nama, peristiwa, dan angkanya rekaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai yang asli</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportNotices</name>
    <message numerus="yes">
        <source>%Ln berkas sudah ada, antara lain {titles}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln berkas tidak diimpor. Yang lain tidak terpengaruh.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dan %Ln berkas lain.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salin daftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah ada: {titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” ({size}) lambat dibuka di ponsel. Coba versi yang lebih kecil.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportStrip</name>
    <message>
        <source>Batalkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kemajuan impor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mengimpor {n} dari {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang sudah masuk tetap ada</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Foto di teks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto sampul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel rincian</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>Peta tombol</source>
        <translation>Keyboard map</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>LargePreview</name>
    <message>
        <source>Pratinjau besar: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryBar</name>
    <message>
        <source>Belum dipakai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari keterangan, tempat, kredit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impor folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judul A–Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih berkas…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tampilkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terbaru dulu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terbesar dulu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terlama dulu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urutan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryFoot</name>
    <message numerus="yes">
        <source>%Ln media</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lengkapi satu per satu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukuran gambar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukuran gambar (Ctrl+roda tetikus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} dari {all} media dipilih</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <source>Alamat ini tidak bisa dipakai. Tulis alamat web atau surel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat tautan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lepas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://… atau alamat surel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListMenu</name>
    <message>
        <source>Buka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ubah status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Belum ada agenda.</source>
        <translation>No events yet.</translation>
    </message>
    <message>
        <source>Daftar agenda</source>
        <translation>List of events</translation>
    </message>
    <message>
        <source>Hapus saringan</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Saring judul, tempat, catatan…</source>
        <translation>Filter title, place, notes…</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok dengan “{query}”</source>
        <translation>Nothing matches “{query}”</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Artikel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada artikel. Tulis yang pertama, atau mulai dari agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar artikel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hapus saringan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saring judul, isi, penulis…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tampilan daftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tampilan dan urutan lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada artikel di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada yang cocok dengan “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis artikel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urut judul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urut tanggal tayang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urut terakhir diubah</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Ruang Redaksi</source>
        <translation>Newsroom</translation>
    </message>
    <message>
        <source>{office} – Ruang Redaksi</source>
        <translation>{office} – Newsroom</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message numerus="yes">
        <source>%Ln agenda</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln album</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln artikel</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln media dikembalikan</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln media dipindahkan ke Sampah</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln media dipindahkan ke Sampah – dipakai di {uses}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum dipakai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipakai {n}×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ini nama berkas. Tulis apa yang terlihat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langsung sebut apa yang terlihat, tanpa kata “foto” di depan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lebih dari {n} huruf. Ringkas agar enak didengar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sama dengan keterangan. Tulis apa yang terlihat, bukan beritanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa kredit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa teks alternatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa teks alternatif &amp; kredit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” dipindahkan ke Sampah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” dipindahkan ke Sampah – dipakai di {uses}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaDelegate</name>
    <message>
        <source>Di Sampah</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaForm</name>
    <message>
        <source>(tanpa judul)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>17 April 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada di Sampah. Tidak ikut terbit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apa yang terlihat di foto ini?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum dipakai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar Informasi Publik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dibacakan untuk pembaca tunanetra. Contoh: “Peserta rapat duduk mengelilingi meja panjang”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dikecualikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipakai di</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disediakan bagi siapa pun yang meminta (Pasal 11).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diumumkan rutin, paling sedikit tiap enam bulan (Pasal 9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diumumkan segera demi keselamatan orang banyak (Pasal 10).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto ini tidak menambah arti; pembaca layar melewatinya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fotografer atau pembuat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiasan saja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata kunci</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kredit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakai “{credit}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilihan pada “{title}” diubah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serta-merta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setiap saat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teks alternatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak masuk daftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak pernah ikut terbit, lewat jalan apa pun (Pasal 17).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis tanggal seperti 17 April 2023.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pisahkan dengan koma</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaGrid</name>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaModel</name>
    <message>
        <source>Sedang dibaca…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaPanel</name>
    <message>
        <source>Lengkapi satu per satu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih media untuk melihat dan mengisi rinciannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rincian media</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaRoom</name>
    <message numerus="yes">
        <source>%Ln foto dilengkapi</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi rincian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pindahkan ke Sampah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pratinjau besar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua foto sudah lengkap.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthDelegate</name>
    <message>
        <source>+{n} lagi</source>
        <translation>+{n} more</translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message>
        <source>Hari ini, {day}</source>
        <translation>Today, {day}</translation>
    </message>
</context>
<context>
    <name>MonthPopup</name>
    <message>
        <source>Bulan berikutnya</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Bulan sebelumnya</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Pilih tanggal</source>
        <translation>Pick a date</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Kalender bulan</source>
        <translation>Month calendar</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Artikel ini ada di Sampah dan tidak bisa diubah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Menyiapkan contoh…</source>
        <translation>Preparing the sample…</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Halaman yang menunggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemeriksaan, tujuan, dan riwayat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Tidak ada pengaturan yang cocok dengan “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageSection</name>
    <message>
        <source>Alamat halaman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringkasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu kalimat; bila kosong, dipakai pembuka berita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah tayang: alamat lama tetap mengantar pembaca ke alamat baru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dibuat dari judul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} dari {most}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Folder tujuan sudah berisi situs yang terbaru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halaman baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halaman berubah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halaman dihapus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat beda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat beda: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Cari atau jalankan perintah</source>
        <translation>Search or run a command</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Tulis artikel berjudul “{title}”</source>
        <translation>Write an article titled “{title}”</translation>
    </message>
    <message>
        <source>↑ ↓ memilih · Enter membuka · Esc menutup</source>
        <translation>↑ ↓ to choose · Enter to open · Esc to close</translation>
    </message>
</context>
<context>
    <name>PeopleInput</name>
    <message>
        <source>Inisial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tugas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message numerus="yes">
        <source>%Ln artikel</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hapus {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inisial, {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama, {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak bisa dihapus: inisialnya tercetak di artikel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tugas, {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orang baru</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoIntake</name>
    <message>
        <source>Foto (*.jpg *.jpeg *.png *.webp *.gif *.heic *.JPG *.JPEG *.PNG *.HEIC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih foto</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoPicker</name>
    <message>
        <source>Cari keterangan, tempat, kredit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih berkas…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih foto dari pustaka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sisipkan foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada foto yang cocok.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoSection</name>
    <message>
        <source>Apa yang terlihat di foto ini?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contoh: Gubernur menyerahkan piala kepada siswa di panggung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dari pustaka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiasan saja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kredit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lepas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama/Diskominfosan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih foto di PC ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siapa yang memotret?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siapa, di mana, kapan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teks alternatif</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>Seret foto ke sini</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Tempat yang pernah dipakai</source>
        <translation>Places used before</translation>
    </message>
    <message>
        <source>Tempat yang pernah dipakai (↓)</source>
        <translation>Places used before (↓)</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Peramban tidak bisa dibuka. Salin alamatnya, lalu tempel di peramban Anda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salin alamat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Ada yang salah di program ini. Tulisan Anda aman; Anda bisa terus bekerja.</source>
        <translation>Something went wrong in the program. Your text is safe; you can go on working.</translation>
    </message>
    <message>
        <source>Buka ruang redaksi</source>
        <translation>Open a newsroom</translation>
    </message>
    <message>
        <source>Ruang redaksi (*.newsroom)</source>
        <translation>Newsrooms (*.newsroom)</translation>
    </message>
    <message>
        <source>Salin rincian untuk teknisi</source>
        <translation>Copy details for support</translation>
    </message>
    <message>
        <source>Sudah tersimpan. Semua tersimpan sendiri.</source>
        <translation>Already saved. Everything saves itself.</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message numerus="yes">
        <source>%Ln berkas</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln halaman</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln masalah</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln menit</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saran</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Alamat situs belum diisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum bisa terbit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokumen yang dikecualikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto tanpa kredit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto tanpa teks alternatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HH.mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Hanya yang berubah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari dan tanggal tidak cocok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari ini {clock}</source>
        <translation>Today {clock}</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judul huruf besar semua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judul terpotong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media tidak ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memeriksa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memeriksa hasil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menerbitkan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menulis halaman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menyiapkan foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paket terbitan siap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemeriksaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perbaiki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlu diperbaiki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat terbitan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setiap berkas dibaca kembali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singkatan berbeda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tahun pada tanggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda baca tanggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa isi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa judul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa tanggal tayang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tautan ke naskah belum tayang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terbitan terakhir hari ini {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terbitan terakhir {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada yang baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukuran kecil untuk ponsel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umpan berita, peta situs, dan gambar pratinjau WhatsApp belum dibuat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zona waktu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>berhenti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>berhenti di {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>menunggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sedang berjalan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}: {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} pukul {clock}</source>
        <translation>{day} at {clock}</translation>
    </message>
    <message>
        <source>{done} dari {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} detik</source>
        <translation>{n} seconds</translation>
    </message>
</context>
<context>
    <name>PublishRoom</name>
    <message>
        <source>Ada yang salah di program ini. Situs lama tetap utuh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum pernah diterbitkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat situs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situs sudah sesuai. Tidak ada yang perlu diterbitkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages} baru atau berubah · {time} · {size}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Layar</source>
        <translation>Screens</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>{name}, {n} menunggu</source>
        <translation>{name}, {n} waiting</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>+{n} lagi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>Alamat folder tersalin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anda boleh terus menulis. Situs lama tetap utuh sampai semua selesai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar berkas tersalin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanya yang berubah: {new} berkas diunggah, {gone} berkas dihapus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hapus:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langkah berikut: unggah isi folder ke server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat situs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih folder lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rincian tersalin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salin alamat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salin daftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salin rincian untuk teknisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedang dihentikan. Situs lama tetap utuh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unggah:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveState</name>
    <message>
        <source>Belum tersimpan</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Menyimpan…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Tersimpan</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Tersimpan {clock}</source>
        <translation>Saved {clock}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Agenda dan waktu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat situs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aplikasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahasa Indonesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahasa jendela ini. Situs tetap berbahasa Indonesia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bentuk dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boleh memakai Markdown: baris kosong memisahkan paragraf, ## mengawali subjudul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di akhir artikel, dan ditawarkan untuk foto tanpa kredit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di antara tempat dan kalimat pertama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di bawah nama situs, misalnya Provinsi Maluku Utara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di kepala setiap halaman, dan di jendela ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipakai di awal artikel baru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder cadangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gelap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halaman Tentang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanya di PC ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikuti sistem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inisial tercetak di akhir artikel, misalnya (Acm/Redni).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keterangan situs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kredit bawaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misalnya https://kabar.contoh.go.id/. Tanpa alamat, umpan berita dan peta situs tidak dibuat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama instansi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama lengkap, seperti pada kop surat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama situs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penulis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penulis dan penyunting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penulisan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruang Redaksi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu atau dua kalimat untuk mesin pencari.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saya adalah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebaiknya di diska lain atau folder bersama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sofifi _ Sekretaris …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sofifi – Sekretaris …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sofifi — Sekretaris …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sofifi, Sekretaris …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tampil di halaman Tentang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tampilan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat bawaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk artikel dan agenda baru. Waktu yang sudah tertulis tidak berubah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk riwayat di PC ini. Nama baru ditambahkan di Penulis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WIB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WITA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wilayah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zona waktu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>Belum dipilih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan otomatis belum ada di versi ini; foldernya hanya diingat. Untuk sementara, tutup program ini lalu salin sendiri berkas .newsroom bersama folder .media di sebelahnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data {person} diubah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} diubah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} dihapus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} ditambahkan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Sumber Markdown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusSection</name>
    <message>
        <source>09.15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 April 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada perubahan yang belum terbit. Situs masih menampilkan versi lama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditarik: halaman aslinya diganti pemberitahuan saat terbit berikutnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikut tayang saat Terbitkan ditekan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam tayang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembalikan ke versi tayang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal tayang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tayang pada terbitan pertama sesudah waktu ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turunkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zona</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Agenda terkait diganti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat halaman diganti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dikembalikan ke versi tayang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto sampul diganti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kategori diganti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kemajuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salinan dibuat: “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status diubah: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal tayang diganti</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryEditor</name>
    <message>
        <source>{n} dari {max} huruf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kata · {m} menit baca</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryRow</name>
    <message>
        <source>Buat berita</source>
        <translation>Write story</translation>
    </message>
</context>
<context>
    <name>StyleChoice</name>
    <message>
        <source>Jenis paragraf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kutipan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjudul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjudul kecil</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetCard</name>
    <message>
        <source>Drive ini tidak ada. Pasang lagi, atau pilih folder lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder ini berisi berkas lain. Pilih folder kosong atau folder baru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder ini tidak bisa ditulisi. Pilih folder lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder tujuan terbitan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlu {needed} · tersedia {free}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruang di drive ini tidak cukup. Kosongkan, atau pilih folder lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tujuan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Daftar berbulir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar bernomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kutipan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel rincian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sisipkan foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumber Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tautan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tebal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ulangi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Bilah atas</source>
        <translation>Top bar</translation>
    </message>
    <message>
        <source>Ruang Redaksi</source>
        <translation>Newsroom</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>Berkas asli tidak diubah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lepas di sini untuk mengimpor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingCard</name>
    <message>
        <source>Belum ada artikel. Tulis yang pertama, atau mulai dari agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disimpan {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disimpan {when} · {authors}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa judul</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Toast</name>
    <message>
        <source>Tutup pesan</source>
        <translation>Close message</translation>
    </message>
</context>
<context>
    <name>_WayBack</name>
    <message>
        <source>Daftar artikel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tampilkan daftar (Ctrl+Shift+L)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
