<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="id">
<context>
    <name>AboutInput</name>
    <message>
        <source>Berkas ruang redaksi</source>
        <translation>Newsroom file</translation>
    </message>
    <message>
        <source>Data di PC ini</source>
        <translation>Data on this PC</translation>
    </message>
    <message>
        <source>Huruf dan ikon</source>
        <translation>Fonts and icons</translation>
    </message>
    <message>
        <source>Inter (SIL OFL 1.1) · Lucide (ISC)</source>
        <translation>Inter (SIL OFL 1.1) · Lucide (ISC)</translation>
    </message>
    <message>
        <source>Rincian disalin</source>
        <translation>Details copied</translation>
    </message>
    <message>
        <source>Salin rincian untuk teknisi</source>
        <translation>Copy details for support</translation>
    </message>
    <message>
        <source>Sistem</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Versi</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>dijalankan dari folder sumber</source>
        <translation>run from the source folder</translation>
    </message>
</context>
<context>
    <name>AboutMe</name>
    <message>
        <source>Bahasa</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Bahasa Indonesia</source>
        <translation>Bahasa Indonesia</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Gelap</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Ikuti sistem</source>
        <translation>Follow system</translation>
    </message>
    <message>
        <source>Nama Anda</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Nama lengkap</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Saya adalah (inisial)</source>
        <translation>I am (initials)</translation>
    </message>
    <message>
        <source>Tampilan</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Terang</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>misalnya Acm</source>
        <translation>for example Acm</translation>
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
        <source>Cari dan ganti</source>
        <translation>Find and replace</translation>
    </message>
    <message>
        <source>Cari dan ganti di semua artikel…</source>
        <translation>Find and replace in all articles…</translation>
    </message>
    <message>
        <source>Cari di layar ini</source>
        <translation>Find on this screen</translation>
    </message>
    <message>
        <source>Catatan untuk penyunting</source>
        <translation>Note to the editor</translation>
    </message>
    <message>
        <source>Cetak pekan…</source>
        <translation>Print week…</translation>
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
        <source>Hari</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Impor Word…</source>
        <translation>Import Word…</translation>
    </message>
    <message>
        <source>Impor agenda…</source>
        <translation>Import events…</translation>
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
        <source>Mode fokus</source>
        <translation>Focus mode</translation>
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
        <source>Papan agenda</source>
        <translation>Agenda board</translation>
    </message>
    <message>
        <source>Pekan</source>
        <translation>Week</translation>
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
        <source>Riwayat versi</source>
        <translation>Version history</translation>
    </message>
    <message>
        <source>Salin pekan untuk WhatsApp</source>
        <translation>Copy week for WhatsApp</translation>
    </message>
    <message>
        <source>Simpan pekan sebagai CSV…</source>
        <translation>Save week as CSV…</translation>
    </message>
    <message>
        <source>Simpan pekan sebagai PDF…</source>
        <translation>Save week as PDF…</translation>
    </message>
    <message>
        <source>Simpan pekan sebagai kalender…</source>
        <translation>Save week as calendar…</translation>
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
        <source>Sisipkan tabel</source>
        <translation>Insert table</translation>
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
        <source>Temukan berikutnya</source>
        <translation>Find next</translation>
    </message>
    <message>
        <source>Temukan sebelumnya</source>
        <translation>Find previous</translation>
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
        <translation>
            <numerusform>%Ln item added</numerusform>
            <numerusform>%Ln items added</numerusform>
        </translation>
    </message>
    <message>
        <source>Dokumen ({patterns})</source>
        <translation>Documents ({patterns})</translation>
    </message>
    <message>
        <source>Foto ({patterns})</source>
        <translation>Photos ({patterns})</translation>
    </message>
    <message>
        <source>Hanya berkas di PC ini yang bisa diimpor. Unduh dulu, lalu seret ke sini.</source>
        <translation>Only files on this PC can be imported. Download it first, then drag it here.</translation>
    </message>
    <message>
        <source>Impor dihentikan. Tidak ada yang ditambahkan.</source>
        <translation>Import stopped. Nothing was added.</translation>
    </message>
    <message numerus="yes">
        <source>Impor dihentikan; %Ln media sudah ditambahkan</source>
        <translation>
            <numerusform>Import stopped; %Ln item already added</numerusform>
            <numerusform>Import stopped; %Ln items already added</numerusform>
        </translation>
    </message>
    <message>
        <source>Pilih folder</source>
        <translation>Choose folder</translation>
    </message>
    <message>
        <source>Pilih foto, video, atau dokumen</source>
        <translation>Choose photos, videos or documents</translation>
    </message>
    <message>
        <source>Semua berkas (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Semua media ({patterns})</source>
        <translation>All media ({patterns})</translation>
    </message>
    <message>
        <source>Tempelan {moment}.png</source>
        <translation>Pasted {moment}.png</translation>
    </message>
    <message>
        <source>Video dan suara ({patterns})</source>
        <translation>Video and audio ({patterns})</translation>
    </message>
</context>
<context>
    <name>Against</name>
    <message>
        <source>Sebelumnya</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Sekarang</source>
        <translation>Current</translation>
    </message>
    <message>
        <source>Versi tayang</source>
        <translation>Live version</translation>
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
        <source>Agenda baru: “{title}”</source>
        <translation>New event: “{title}”</translation>
    </message>
    <message>
        <source>Agenda berulang baru: “{title}”</source>
        <translation>New repeating event: “{title}”</translation>
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
        <source>Belum ada jam</source>
        <translation>No time yet</translation>
    </message>
    <message>
        <source>Belum ada jam dan tempat</source>
        <translation>No time or place yet</translation>
    </message>
    <message>
        <source>Belum ada tempat</source>
        <translation>No place yet</translation>
    </message>
    <message>
        <source>Bentrok dengan “{title}”: {names}</source>
        <translation>Clashes with “{title}”: {names}</translation>
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
        <source>Berulang</source>
        <translation>Repeats</translation>
    </message>
    <message>
        <source>Biarkan semua</source>
        <translation>Keep all</translation>
    </message>
    <message>
        <source>Di kantor: {time}</source>
        <translation>At the office: {time}</translation>
    </message>
    <message>
        <source>Di kantor: {time} pada {day}</source>
        <translation>At the office: {time} on {day}</translation>
    </message>
    <message>
        <source>Dijadwalkan ulang</source>
        <translation>Rescheduled</translation>
    </message>
    <message>
        <source>Disetujui</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Ditunda</source>
        <translation>Postponed</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Ganti label semua</source>
        <translation>Relabel all</translation>
    </message>
    <message>
        <source>Ganti label: {time}</source>
        <translation>Relabel: {time}</translation>
    </message>
    <message>
        <source>Hari yang sama dengan “{title}”: {names}</source>
        <translation>Same day as “{title}”: {names}</translation>
    </message>
    <message>
        <source>Jamnya benar, labelnya yang keliru.</source>
        <translation>The clock time is right; the label is wrong.</translation>
    </message>
    <message>
        <source>Jeda pendek dengan “{title}”: {names}</source>
        <translation>Short gap to “{title}”: {names}</translation>
    </message>
    <message>
        <source>Konversi semua</source>
        <translation>Convert all</translation>
    </message>
    <message>
        <source>Konversi: {day} {month}, {time}</source>
        <translation>Convert: {day} {month}, {time}</translation>
    </message>
    <message>
        <source>Konversi: {time}</source>
        <translation>Convert: {time}</translation>
    </message>
    <message numerus="yes">
        <source>Label %n agenda diganti</source>
        <translation>
            <numerusform>%n event relabelled</numerusform>
            <numerusform>%n events relabelled</numerusform>
        </translation>
    </message>
    <message>
        <source>Label zona diganti: “{title}”</source>
        <translation>Zone label changed: “{title}”</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Memang {zone}</source>
        <translation>{zone} is right</translation>
    </message>
    <message>
        <source>Menunggu tinjauan</source>
        <translation>In review</translation>
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
        <source>Tanpa judul</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>Tayang</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Tidak tampil di situs</source>
        <translation>Not shown on site</translation>
    </message>
    <message>
        <source>Upacara</source>
        <translation>Ceremony</translation>
    </message>
    <message numerus="yes">
        <source>Waktu %n agenda dikonversi</source>
        <translation>
            <numerusform>Time of %n event converted</numerusform>
            <numerusform>Times of %n events converted</numerusform>
        </translation>
    </message>
    <message>
        <source>Waktu dan labelnya benar; tidak ditanyakan lagi.</source>
        <translation>Time and label are right; you will not be asked again.</translation>
    </message>
    <message>
        <source>Waktu dikonversi: “{title}”</source>
        <translation>Time converted: “{title}”</translation>
    </message>
    <message>
        <source>Waktu menyusul</source>
        <translation>Time to be announced</translation>
    </message>
    <message>
        <source>Waktunya tetap sama, ditulis menurut zona tempat itu.</source>
        <translation>Same moment, written in the local time of the place.</translation>
    </message>
    <message numerus="yes">
        <source>Zona %n agenda dipastikan</source>
        <translation>
            <numerusform>Zone of %n event confirmed</numerusform>
            <numerusform>Zones of %n events confirmed</numerusform>
        </translation>
    </message>
    <message>
        <source>{facts} · dikecualikan, tidak ikut terbit</source>
        <translation>{facts} · exempt, not published</translation>
    </message>
    <message>
        <source>{zone} dipastikan: “{title}”</source>
        <translation>{zone} confirmed: “{title}”</translation>
    </message>
    <message>
        <source>“{first}” dan “{second}”</source>
        <translation>“{first}” and “{second}”</translation>
    </message>
    <message>
        <source>“{title}” dipindahkan ke Sampah</source>
        <translation>“{title}” moved to Trash</translation>
    </message>
</context>
<context>
    <name>AgendaBar</name>
    <message>
        <source>Agenda baru</source>
        <translation>New event</translation>
    </message>
    <message>
        <source>Bagikan pekan</source>
        <translation>Share week</translation>
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
        <source>Hari</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Hari berikutnya</source>
        <translation>Next day</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Hari sebelumnya</source>
        <translation>Previous day</translation>
    </message>
    <message>
        <source>Papan</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Pekan</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Pekan berikutnya</source>
        <translation>Next week</translation>
    </message>
    <message>
        <source>Pekan sebelumnya</source>
        <translation>Previous week</translation>
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
        <source>Ganti</source>
        <translation>Change</translation>
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
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tampilkan di situs</source>
        <translation>Show on site</translation>
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
        <source>Tempat yang pernah dipakai</source>
        <translation>Places used before</translation>
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
        <source>{problem} Usul: “{title}”</source>
        <translation>{problem} Proposal: “{title}”</translation>
    </message>
</context>
<context>
    <name>AgendaImport</name>
    <message numerus="yes">
        <source>%Ln baru</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dibatalkan</source>
        <translation>
            <numerusform>%Ln cancelled</numerusform>
            <numerusform>%Ln cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ditolak</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln diubah</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sudah ada</source>
        <translation>
            <numerusform>%Ln already there</numerusform>
            <numerusform>%Ln already there</numerusform>
        </translation>
    </message>
    <message>
        <source>Abaikan</source>
        <translation>Ignore</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Baru</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Belum dibaca</source>
        <translation>Not read yet</translation>
    </message>
    <message>
        <source>Catatan redaksi</source>
        <translation>Newsroom notes</translation>
    </message>
    <message>
        <source>Diperbarui</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Ditolak</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Impor agenda</source>
        <translation>Import events</translation>
    </message>
    <message>
        <source>Impor agenda: {counts}</source>
        <translation>Events imported: {counts}</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>Isinya diperlihatkan dulu; belum ada yang disimpan.</source>
        <translation>You see the contents first; nothing is saved yet.</translation>
    </message>
    <message>
        <source>Jam mulai</source>
        <translation>Start time</translation>
    </message>
    <message>
        <source>Jam selesai</source>
        <translation>End time</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Judul</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Lepas di sini untuk mengimpor agenda</source>
        <translation>Drop here to import events</translation>
    </message>
    <message>
        <source>Pejabat</source>
        <translation>Officials</translation>
    </message>
    <message>
        <source>Penyelenggara</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Pilih kolom untuk Judul dan Tanggal di kepala tabel.</source>
        <translation>Choose the columns for Title and Date in the table header.</translation>
    </message>
    <message>
        <source>Pilih kolom untuk Judul di kepala tabel.</source>
        <translation>Choose the column for Title in the table header.</translation>
    </message>
    <message>
        <source>Pilih kolom untuk Tanggal di kepala tabel.</source>
        <translation>Choose the column for Date in the table header.</translation>
    </message>
    <message>
        <source>Sampai selesai</source>
        <translation>Until done</translation>
    </message>
    <message>
        <source>Semua berkas (*)</source>
        <translation>All files (*)</translation>
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
        <source>Sudah ada</source>
        <translation>Already here</translation>
    </message>
    <message>
        <source>Tabel dan kalender (*.csv *.tsv *.txt *.ics *.CSV *.ICS)</source>
        <translation>Tables and calendars (*.csv *.tsv *.txt *.ics *.CSV *.ICS)</translation>
    </message>
    <message>
        <source>Tampil di situs</source>
        <translation>Shown on site</translation>
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
        <source>Tanggal selesai</source>
        <translation>End date</translation>
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
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Zona waktu</source>
        <translation>Time zone</translation>
    </message>
</context>
<context>
    <name>AgendaRoom</name>
    <message>
        <source>Agenda itu sudah tidak ada.</source>
        <translation>That event is no longer there.</translation>
    </message>
</context>
<context>
    <name>ArchiveDelegate</name>
    <message>
        <source>sudah sesuai</source>
        <translation>already so</translation>
    </message>
    <message>
        <source>{n} temuan</source>
        <translation>{n} found</translation>
    </message>
</context>
<context>
    <name>ArchiveModel</name>
    <message>
        <source>{field}: “{old}” diganti “{new}”. {text}</source>
        <translation>{field}: “{old}” becomes “{new}”. {text}</translation>
    </message>
    <message>
        <source>{field}: “{old}” dihapus. {text}</source>
        <translation>{field}: “{old}” is deleted. {text}</translation>
    </message>
    <message>
        <source>{field}: “{old}” sudah sesuai. {text}</source>
        <translation>{field}: “{old}” is already so. {text}</translation>
    </message>
    <message>
        <source>{title}. {state}. {n} temuan, {ticked} dicentang.</source>
        <translation>{title}. {state}. {n} found, {ticked} ticked.</translation>
    </message>
</context>
<context>
    <name>ArchivePanel</name>
    <message>
        <source>Artikel</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Bedakan huruf besar</source>
        <translation>Match case</translation>
    </message>
    <message>
        <source>Belum tayang</source>
        <translation>Not live</translation>
    </message>
    <message>
        <source>Bila kosong, kata itu dihapus</source>
        <translation>If empty, the words are deleted</translation>
    </message>
    <message>
        <source>Cari</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Cari dan ganti di semua artikel</source>
        <translation>Find and replace in all articles</translation>
    </message>
    <message>
        <source>Ganti dengan</source>
        <translation>Replace with</translation>
    </message>
    <message numerus="yes">
        <source>Ganti {places} di %Ln artikel</source>
        <translation>
            <numerusform>Replace {places} in %Ln article</numerusform>
            <numerusform>Replace {places} in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hapus {places} di %Ln artikel</source>
        <translation>
            <numerusform>Delete {places} in %Ln article</numerusform>
            <numerusform>Delete {places} in %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Juga di kode dan catatan kaki</source>
        <translation>Also in code and footnotes</translation>
    </message>
    <message>
        <source>Kata utuh</source>
        <translation>Whole words</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Kosongkan pilihan</source>
        <translation>Select none</translation>
    </message>
    <message>
        <source>Pilih semua</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Sudah tayang</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Temuan</source>
        <translation>Matches</translation>
    </message>
</context>
<context>
    <name>ArchiveReplace</name>
    <message numerus="yes">
        <source>%Ln artikel tayang menunggu diterbitkan.</source>
        <translation>
            <numerusform>%Ln live article is waiting to be published.</numerusform>
            <numerusform>%Ln live articles are waiting to be published.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln artikel tidak disentuh karena baru saja diubah: {titles}</source>
        <translation>
            <numerusform>%Ln article left alone, as it has just been changed: {titles}</numerusform>
            <numerusform>%Ln articles left alone, as they have just been changed: {titles}</numerusform>
        </translation>
    </message>
    <message>
        <source>Buka Terbitkan</source>
        <translation>Open Publish</translation>
    </message>
    <message>
        <source>Cari lagi</source>
        <translation>Search again</translation>
    </message>
    <message>
        <source>Ketik kata yang dicari. Semua tempatnya muncul di sini untuk Anda periksa; tidak ada yang berubah sebelum Anda menekan Ganti.</source>
        <translation>Type the words to find. Every place appears here for you to check; nothing changes until you press Replace.</translation>
    </message>
    <message>
        <source>Mencari…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Mencari… {done} dari {of} artikel</source>
        <translation>Searching… {done} of {of} articles</translation>
    </message>
    <message>
        <source>Mengganti…</source>
        <translation>Replacing…</translation>
    </message>
    <message>
        <source>Satu huruf ada di hampir semua artikel. Tekan Enter untuk tetap mencari.</source>
        <translation>A single letter is in almost every article. Press Enter to search all the same.</translation>
    </message>
    <message>
        <source>Tidak ada yang diganti.</source>
        <translation>Nothing was replaced.</translation>
    </message>
    <message>
        <source>{n} temuan pertama. Ganti dulu yang ini, lalu cari lagi.</source>
        <translation>The first {n} matches. Replace these, then search again.</translation>
    </message>
    <message numerus="yes">
        <source>{places} tempat di %Ln artikel sudah diganti.</source>
        <translation>
            <numerusform>Replaced {places} in %Ln article.</numerusform>
            <numerusform>Replaced {places} in %Ln articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{places} tempat di %Ln artikel sudah dihapus.</source>
        <translation>
            <numerusform>Deleted {places} in %Ln article.</numerusform>
            <numerusform>Deleted {places} in %Ln articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{places} temuan di %Ln artikel</source>
        <translation>
            <numerusform>{places} found in %Ln article</numerusform>
            <numerusform>{places} found in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{old}” diganti “{new}” di %Ln artikel</source>
        <translation>
            <numerusform>“{old}” replaced with “{new}” in %Ln article</numerusform>
            <numerusform>“{old}” replaced with “{new}” in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{old}” dihapus di %Ln artikel</source>
        <translation>
            <numerusform>“{old}” deleted in %Ln article</numerusform>
            <numerusform>“{old}” deleted in %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” tidak ditemukan di artikel mana pun.</source>
        <translation>“{text}” is not in any article.</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message>
        <source>Agenda terkait</source>
        <translation>Related event</translation>
    </message>
    <message>
        <source>Belum berjudul</source>
        <translation>No headline</translation>
    </message>
    <message>
        <source>Belum berkategori</source>
        <translation>No category</translation>
    </message>
    <message>
        <source>Berita</source>
        <translation>News</translation>
    </message>
    <message>
        <source>Berita foto</source>
        <translation>Photo story</translation>
    </message>
    <message>
        <source>Berita terkait</source>
        <translation>Related stories</translation>
    </message>
    <message>
        <source>Berita video</source>
        <translation>Video story</translation>
    </message>
    <message>
        <source>Besok {clock}</source>
        <translation>Tomorrow {clock}</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Diajukan {who} · {when}</source>
        <translation>Submitted by {who} · {when}</translation>
    </message>
    <message>
        <source>Diajukan · {when}</source>
        <translation>Submitted · {when}</translation>
    </message>
    <message>
        <source>Dijadikan draf {who} · {when}</source>
        <translation>Made a draft by {who} · {when}</translation>
    </message>
    <message>
        <source>Dijadikan draf · {when}</source>
        <translation>Made a draft · {when}</translation>
    </message>
    <message>
        <source>Disetujui {who} · {when}</source>
        <translation>Approved by {who} · {when}</translation>
    </message>
    <message>
        <source>Disetujui · {when}</source>
        <translation>Approved · {when}</translation>
    </message>
    <message>
        <source>Ditarik</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Ditayangkan {who} · {when}</source>
        <translation>Set live by {who} · {when}</translation>
    </message>
    <message>
        <source>Ditayangkan · {when}</source>
        <translation>Set live · {when}</translation>
    </message>
    <message>
        <source>Ditinjau</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>Diturunkan {who} · {when}</source>
        <translation>Taken down by {who} · {when}</translation>
    </message>
    <message>
        <source>Diturunkan · {when}</source>
        <translation>Taken down · {when}</translation>
    </message>
    <message>
        <source>Diubah</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Feature</translation>
    </message>
    <message>
        <source>Foto sampul tanpa kredit</source>
        <translation>Cover photo without credit</translation>
    </message>
    <message>
        <source>Foto sampul tanpa teks alternatif</source>
        <translation>Cover photo without alt text</translation>
    </message>
    <message>
        <source>Hari ini {clock}</source>
        <translation>Today {clock}</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Judul</source>
        <translation>Headline</translation>
    </message>
    <message>
        <source>Judul pendek</source>
        <translation>Short headline</translation>
    </message>
    <message>
        <source>Kategori dan topik</source>
        <translation>Category and topics</translation>
    </message>
    <message>
        <source>Kemarin {clock}</source>
        <translation>Yesterday {clock}</translation>
    </message>
    <message>
        <source>Klarifikasi</source>
        <translation>Clarification</translation>
    </message>
    <message>
        <source>Menunggu tinjauan</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>Pembuka dan penutup</source>
        <translation>Dateline and sign-off</translation>
    </message>
    <message>
        <source>Pemeriksaan</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Pengumuman</source>
        <translation>Announcement</translation>
    </message>
    <message>
        <source>Perubahan disetujui {who} · {when}</source>
        <translation>Changes approved by {who} · {when}</translation>
    </message>
    <message>
        <source>Perubahan disetujui · {when}</source>
        <translation>Changes approved · {when}</translation>
    </message>
    <message>
        <source>Pratinjau di Google dan WhatsApp</source>
        <translation>Google and WhatsApp preview</translation>
    </message>
    <message>
        <source>Ralat</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Ralat</source>
        <comment>heading of a section</comment>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Ringkasan</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Riwayat versi</source>
        <translation>Version history</translation>
    </message>
    <message>
        <source>Sampah</source>
        <translation>Trash</translation>
    </message>
    <message>
        <source>Siap</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Siap tayang</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Siaran pers</source>
        <translation>Press release</translation>
    </message>
    <message>
        <source>Status dan waktu</source>
        <translation>Status and time</translation>
    </message>
    <message>
        <source>Tanpa judul</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>Tayang</source>
        <translation>Live</translation>
    </message>
</context>
<context>
    <name>ArticlesRoom</name>
    <message>
        <source>Artikel itu sudah tidak ada.</source>
        <translation>That article is no longer there.</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Pilih lampiran</source>
        <translation>Choose attachments</translation>
    </message>
</context>
<context>
    <name>AttachmentPicker</name>
    <message>
        <source>Cari keterangan, tempat, kredit…</source>
        <translation>Search caption, place, credit…</translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Foto</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Jenis media</source>
        <translation>Kind of media</translation>
    </message>
    <message>
        <source>Lampirkan dari pustaka</source>
        <translation>Attach from library</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Pilih lampiran dari pustaka</source>
        <translation>Choose attachments from library</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Tidak ada media yang cocok.</source>
        <translation>No media match.</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>AttachmentsField</name>
    <message>
        <source>Berkas itu tidak bisa dibuka di PC ini.</source>
        <translation>That file cannot be opened on this PC.</translation>
    </message>
    <message>
        <source>Buka berkas</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Dari pustaka…</source>
        <translation>From library…</translation>
    </message>
    <message>
        <source>Lepas {name}</source>
        <translation>Remove {name}</translation>
    </message>
    <message>
        <source>Pilih berkas…</source>
        <translation>Choose files…</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message numerus="yes">
        <source>%Ln agenda lain belum ada beritanya</source>
        <translation>
            <numerusform>%Ln other event without a story</numerusform>
            <numerusform>%Ln other events without a story</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln artikel lain sudah waktunya tayang</source>
        <translation>
            <numerusform>%Ln other article is due</numerusform>
            <numerusform>%Ln other articles are due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln berita atau agenda belum diterbitkan</source>
        <translation>
            <numerusform>%Ln story or event not yet published</numerusform>
            <numerusform>%Ln stories or events not yet published</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln foto belum lengkap</source>
        <translation>
            <numerusform>%Ln photo incomplete</numerusform>
            <numerusform>%Ln photos incomplete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tanpa kredit</source>
        <translation>
            <numerusform>%Ln without credit</numerusform>
            <numerusform>%Ln without credit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tanpa teks alternatif</source>
        <translation>
            <numerusform>%Ln without alt text</numerusform>
            <numerusform>%Ln without alt text</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Agenda {day}, belum ada berita</source>
        <translation>Event {day}, no story yet</translation>
    </message>
    <message>
        <source>Belum ada apa-apa yang perlu dikerjakan.</source>
        <translation>Nothing to do yet.</translation>
    </message>
    <message>
        <source>Buat berita</source>
        <translation>Write story</translation>
    </message>
    <message>
        <source>Lengkapi</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Perubahan sejak terbitan {when}</source>
        <translation>Changes since last publication, {when}</translation>
    </message>
    <message>
        <source>Semua beres. Tidak ada yang menunggu.</source>
        <translation>All good. Nothing is waiting.</translation>
    </message>
    <message>
        <source>Siap tayang, waktunya {when}</source>
        <translation>Ready, due {when}</translation>
    </message>
    <message>
        <source>Situs ini belum pernah diterbitkan</source>
        <translation>This site has never been published</translation>
    </message>
    <message>
        <source>Tinjau</source>
        <translation>Review</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Agenda baru</source>
        <translation>New event</translation>
    </message>
    <message>
        <source>Halaman tetap; hanya foto, umpan, atau data yang berubah</source>
        <translation>Pages unchanged; only photos, feeds or data differ</translation>
    </message>
    <message>
        <source>Impor media</source>
        <translation>Import media</translation>
    </message>
    <message>
        <source>Ini contoh: semua isinya rekaan.</source>
        <translation>This is a sample: everything in it is made up.</translation>
    </message>
    <message>
        <source>Lihat situs</source>
        <translation>View site</translation>
    </message>
    <message>
        <source>Melihat apa yang berubah…</source>
        <translation>Looking for changes…</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Mulai yang asli</source>
        <translation>Start for real</translation>
    </message>
    <message>
        <source>Pratinjau situs</source>
        <translation>Preview site</translation>
    </message>
    <message>
        <source>Siap diterbitkan</source>
        <translation>Ready to publish</translation>
    </message>
    <message>
        <source>Situs sudah sesuai. Tidak ada yang perlu diterbitkan.</source>
        <translation>The site is up to date.</translation>
    </message>
    <message>
        <source>Terbit sekarang menulis {new} baru, {changed} berubah, {gone} dihapus</source>
        <translation>Publishing now: {new} new, {changed} changed, {gone} removed</translation>
    </message>
    <message>
        <source>Terbitkan</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Terbitkan {amount}</source>
        <translation>Publish {amount}</translation>
    </message>
    <message>
        <source>Terbitkan {amount} ({problems})</source>
        <translation>Publish {amount} ({problems})</translation>
    </message>
    <message>
        <source>Tulis artikel</source>
        <translation>Write article</translation>
    </message>
    <message>
        <source>{amount} siap diterbitkan</source>
        <translation>{amount} ready to publish</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message numerus="yes">
        <source>%Ln artikel dihapus permanen</source>
        <translation>
            <numerusform>%Ln article deleted permanently</numerusform>
            <numerusform>%Ln articles deleted permanently</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln artikel dikembalikan</source>
        <translation>
            <numerusform>%Ln article restored</numerusform>
            <numerusform>%Ln articles restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln artikel dipindahkan ke Sampah</source>
        <translation>
            <numerusform>%Ln article moved to Trash</numerusform>
            <numerusform>%Ln articles moved to Trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln artikel diubah</source>
        <translation>
            <numerusform>%Ln article changed</numerusform>
            <numerusform>%Ln articles changed</numerusform>
        </translation>
    </message>
    <message>
        <source>Alamat situs belum diisi di Pengaturan, jadi belum ada tautannya.</source>
        <translation>There is no link yet: fill in the site address in Settings first.</translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Hapus permanen</source>
        <translation>Delete permanently</translation>
    </message>
    <message numerus="yes">
        <source>Hapus permanen %Ln artikel?</source>
        <translation>
            <numerusform>Delete %Ln article permanently?</numerusform>
            <numerusform>Delete %Ln articles permanently?</numerusform>
        </translation>
    </message>
    <message>
        <source>Semua versinya ikut terhapus. Ini tidak bisa diurungkan.</source>
        <translation>All versions are deleted as well. This cannot be undone.</translation>
    </message>
    <message>
        <source>Tautan disalin: {address}</source>
        <translation>Link copied: {address}</translation>
    </message>
    <message>
        <source>Tautan disalin; berlaku sesudah artikel terbit: {address}</source>
        <translation>Link copied; it works once the article is published: {address}</translation>
    </message>
    <message>
        <source>“{title}” dipindahkan ke Sampah</source>
        <translation>“{title}” moved to Trash</translation>
    </message>
</context>
<context>
    <name>BatchForm</name>
    <message numerus="yes">
        <source>%Ln media dipilih</source>
        <translation>
            <numerusform>%Ln item selected</numerusform>
            <numerusform>%Ln items selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln media diubah</source>
        <translation>
            <numerusform>%Ln item changed</numerusform>
            <numerusform>%Ln items changed</numerusform>
        </translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Fotografer atau pembuat</source>
        <translation>Photographer or maker</translation>
    </message>
    <message>
        <source>Hanya isian yang Anda ubah yang ditulis.</source>
        <translation>Only fields you change are written.</translation>
    </message>
    <message>
        <source>Kredit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Lengkapi satu per satu</source>
        <translation>Complete one by one</translation>
    </message>
    <message>
        <source>Nilai berbeda: {values}</source>
        <translation>Mixed values: {values}</translation>
    </message>
    <message>
        <source>Semua sudah punya.</source>
        <translation>All have it.</translation>
    </message>
    <message>
        <source>Tambahkan kata kunci</source>
        <translation>Add keywords</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Teks alternatif</source>
        <translation>Alternative text</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message numerus="yes">
        <source>Terapkan ke %Ln</source>
        <translation>
            <numerusform>Apply to %Ln</numerusform>
            <numerusform>Apply to %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Tulis tanggal seperti 17 April 2023.</source>
        <translation>Enter a date like 17 April 2023.</translation>
    </message>
    <message>
        <source>kosong</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>{n} dari {all} foto belum punya. Isi satu per satu: tiap foto berbeda.</source>
        <translation>Missing for {n} of {all} photos. Fill in one by one: each photo differs.</translation>
    </message>
    <message>
        <source>{value} ({n})</source>
        <translation>{value} ({n})</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message numerus="yes">
        <source>%Ln artikel dipilih</source>
        <translation>
            <numerusform>%Ln article selected</numerusform>
            <numerusform>%Ln articles selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Hanya yang Anda isi yang berubah.</source>
        <translation>Only what you fill in changes.</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Nilai berbeda</source>
        <translation>Mixed values</translation>
    </message>
    <message>
        <source>Penyunting</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Pindahkan ke Sampah</source>
        <translation>Move to Trash</translation>
    </message>
    <message>
        <source>Pisahkan dengan koma</source>
        <translation>Separate with commas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tambah topik</source>
        <translation>Add topics</translation>
    </message>
    <message numerus="yes">
        <source>Terapkan ke %Ln</source>
        <translation>
            <numerusform>Apply to %Ln</numerusform>
            <numerusform>Apply to %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Ubah beberapa artikel</source>
        <translation>Change several articles</translation>
    </message>
</context>
<context>
    <name>BoardCard</name>
    <message>
        <source>Pilih semua</source>
        <translation>Select all</translation>
    </message>
    <message numerus="yes">
        <source>Tampilkan %n lagi</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardPane</name>
    <message numerus="yes">
        <source>%n agenda tidak perlu berita</source>
        <translation>
            <numerusform>No story needed for %n event</numerusform>
            <numerusform>No story needed for %n events</numerusform>
        </translation>
    </message>
    <message>
        <source>30 hari ke depan. Hanya peringatan.</source>
        <translation>Next 30 days. Warnings only.</translation>
    </message>
    <message>
        <source>Agenda 90 hari terakhir.</source>
        <translation>Events of the last 90 days.</translation>
    </message>
    <message>
        <source>Agenda tujuh hari ke depan tanpa jam atau tempat.</source>
        <translation>Events in the next seven days without a time or place.</translation>
    </message>
    <message>
        <source>Belum ada berita</source>
        <translation>No story yet</translation>
    </message>
    <message>
        <source>Belum lengkap</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>Bentrok</source>
        <translation>Clashes</translation>
    </message>
    <message>
        <source>Berita tanpa foto</source>
        <translation>Stories without a photo</translation>
    </message>
    <message>
        <source>Berita yang diubah dalam 90 hari terakhir.</source>
        <translation>Changed in the last 90 days.</translation>
    </message>
    <message>
        <source>Buat berita</source>
        <translation>Write story</translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Kembali ke kalender (Esc)</source>
        <translation>Back to calendar (Esc)</translation>
    </message>
    <message>
        <source>Papan</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Semua beres: tidak ada agenda yang menunggu berita, foto, atau kepastian.</source>
        <translation>All good: no events are waiting for a story, a photo or confirmation.</translation>
    </message>
    <message>
        <source>Tidak perlu berita</source>
        <translation>No story needed</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Catatan untuk penyunting…</source>
        <translation>Note to the editor…</translation>
    </message>
    <message>
        <source>Gabungkan baris</source>
        <translation>Join lines</translation>
    </message>
    <message>
        <source>Isi berita</source>
        <translation>Story text</translation>
    </message>
    <message>
        <source>Pembuka: {opening}. Penutup: {closing}.</source>
        <translation>Dateline: {opening}. Sign-off: {closing}.</translation>
    </message>
    <message>
        <source>Pilih semua</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Potong</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Salin</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Sisipkan tabel</source>
        <translation>Insert table</translation>
    </message>
    <message>
        <source>Tempel</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Tempel tanpa format</source>
        <translation>Paste without format</translation>
    </message>
    <message>
        <source>Tulis berita di sini, atau tempel dari Word.</source>
        <translation>Write the story here, or paste from Word.</translation>
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
    <name>Browser</name>
    <message>
        <source>Hapus saringan</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Tidak ada media di sini.</source>
        <translation>No media here.</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok dengan “{q}”</source>
        <translation>Nothing matches “{q}”</translation>
    </message>
</context>
<context>
    <name>BylineSection</name>
    <message>
        <source>Inisial</source>
        <translation>Initials</translation>
    </message>
    <message>
        <source>Kredit di akhir artikel</source>
        <translation>Credit at the end</translation>
    </message>
    <message>
        <source>Penulis</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Penyunting</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Sofifi</source>
        <translation>Sofifi</translation>
    </message>
    <message>
        <source>Tempat (dateline)</source>
        <translation>Dateline</translation>
    </message>
</context>
<context>
    <name>CategoryBox</name>
    <message>
        <source>Pilih atau tulis kategori</source>
        <translation>Choose or type a category</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>Lainnya beres</source>
        <translation>Everything else is fine</translation>
    </message>
    <message>
        <source>Semua beres</source>
        <translation>All good</translation>
    </message>
</context>
<context>
    <name>ChecksSection</name>
    <message numerus="yes">
        <source>%Ln diabaikan</source>
        <translation>
            <numerusform>%Ln ignored</numerusform>
            <numerusform>%Ln ignored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hal perlu dilihat</source>
        <translation>
            <numerusform>%Ln thing to look at</numerusform>
            <numerusform>%Ln things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln lagi</source>
        <translation>
            <numerusform>+%Ln more</numerusform>
            <numerusform>+%Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Abaikan untuk ini</source>
        <translation>Ignore here</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Perbaiki</source>
        <translation>Fix</translation>
    </message>
    <message>
        <source>Semua beres</source>
        <translation>All good</translation>
    </message>
    <message>
        <source>Tampilkan lagi</source>
        <translation>Show again</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>Buat ruang redaksi baru</source>
        <translation>Create a newsroom</translation>
    </message>
    <message>
        <source>Buka ruang redaksi</source>
        <translation>Open a newsroom</translation>
    </message>
    <message>
        <source>Coba dengan contoh</source>
        <translation>Try the sample</translation>
    </message>
    <message>
        <source>Dari folder berisi halaman HTML, naskah Markdown, dan foto.</source>
        <translation>From a folder with HTML pages, Markdown texts and photos.</translation>
    </message>
    <message>
        <source>Dibuka terakhir</source>
        <translation>Opened recently</translation>
    </message>
    <message>
        <source>Impor dari situs lama</source>
        <translation>Import from an old site</translation>
    </message>
    <message>
        <source>Isi nama instansi, tempat, dan zona waktu. Siap dalam satu menit.</source>
        <translation>Enter organisation, place and time zone. Ready in a minute.</translation>
    </message>
    <message>
        <source>Pilih berkas .newsroom di komputer ini atau di folder bersama.</source>
        <translation>Choose a .newsroom file on this computer or in a shared folder.</translation>
    </message>
    <message>
        <source>Ruang redaksi contoh berisi artikel, agenda, dan foto untuk dicoba.</source>
        <translation>A sample newsroom with articles, events and photos to try out.</translation>
    </message>
</context>
<context>
    <name>ClashNotes</name>
    <message numerus="yes">
        <source>%n bentrok lagi.</source>
        <translation>
            <numerusform>%n more clash.</numerusform>
            <numerusform>%n more clashes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Buka agenda itu</source>
        <translation>Open that event</translation>
    </message>
    <message>
        <source>Buka “{title}”</source>
        <translation>Open “{title}”</translation>
    </message>
</context>
<context>
    <name>ComingCard</name>
    <message>
        <source>Tidak ada agenda yang akan datang.</source>
        <translation>No events coming up.</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message numerus="yes">
        <source>%Ln baris sama</source>
        <translation>
            <numerusform>%Ln line alike</numerusform>
            <numerusform>%Ln lines alike</numerusform>
        </translation>
    </message>
    <message>
        <source>Dihapus: “{words}”</source>
        <translation>Deleted: “{words}”</translation>
    </message>
    <message>
        <source>Ditambahkan: “{words}”</source>
        <translation>Added: “{words}”</translation>
    </message>
    <message>
        <source>Fotonya diganti.</source>
        <translation>Another photo.</translation>
    </message>
    <message>
        <source>Hanya bentuknya yang berubah.</source>
        <translation>Only the form has changed.</translation>
    </message>
    <message>
        <source>{lines}. Tekan Enter untuk menampilkannya.</source>
        <translation>{lines}. Press Enter to show them.</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message numerus="yes">
        <source>%Ln perubahan</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Bandingkan dengan</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>Dicoret: dihapus. Digarisbawahi: ditambahkan. Ctrl+↓ ke perubahan berikutnya, Ctrl+↑ ke yang sebelumnya.</source>
        <translation>Struck through: deleted. Underlined: added. Ctrl+↓ for the next change, Ctrl+↑ for the one before.</translation>
    </message>
    <message>
        <source>Isinya sama.</source>
        <translation>Both are the same.</translation>
    </message>
    <message>
        <source>Kembali ke naskah</source>
        <translation>Back to the story</translation>
    </message>
    <message>
        <source>Kembalikan versi {n}</source>
        <translation>Restore version {n}</translation>
    </message>
    <message>
        <source>Perbandingan: {left} di kiri, {right} di kanan</source>
        <translation>Comparison: {left} on the left, {right} on the right</translation>
    </message>
    <message>
        <source>Semua versi</source>
        <translation>All versions</translation>
    </message>
    <message>
        <source>Versi lebih baru</source>
        <translation>Newer version</translation>
    </message>
    <message>
        <source>Versi lebih lama</source>
        <translation>Older version</translation>
    </message>
</context>
<context>
    <name>CompletingView</name>
    <message>
        <source>Apa yang terlihat di foto ini?</source>
        <translation>What does this photo show?</translation>
    </message>
    <message>
        <source>Berikutnya</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Enter untuk foto berikutnya.</source>
        <translation>Enter for the next photo.</translation>
    </message>
    <message>
        <source>Hiasan saja</source>
        <translation>Decorative only</translation>
    </message>
    <message>
        <source>Isi teks alternatif, pilih “Hiasan saja”, atau lewati foto ini.</source>
        <translation>Enter alternative text, choose “Decorative only”, or skip this photo.</translation>
    </message>
    <message>
        <source>Kemajuan</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Kredit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Lewati</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Pakai “{credit}”</source>
        <translation>Use “{credit}”</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Teks alternatif</source>
        <translation>Alternative text</translation>
    </message>
    <message>
        <source>Tulis seperti bercerita lewat telepon. Contoh: “Peserta rapat duduk mengelilingi meja panjang”.</source>
        <translation>Write as you would tell it on the phone. Example: “People at a meeting sit around a long table”.</translation>
    </message>
    <message>
        <source>{n} dari {all}</source>
        <translation>{n} of {all}</translation>
    </message>
</context>
<context>
    <name>CorrectionsSection</name>
    <message>
        <source>Apa yang keliru, dan apa yang benar?</source>
        <translation>What was wrong, and what is right?</translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Buat juga artikel ralat</source>
        <translation>Write a correction article as well</translation>
    </message>
    <message>
        <source>Buka artikel ralat</source>
        <translation>Open correction article</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Misalnya: Jumlahnya 24, bukan 42.</source>
        <translation>For example: It was 24, not 42.</translation>
    </message>
    <message>
        <source>Simpan ralat</source>
        <translation>Save correction</translation>
    </message>
    <message>
        <source>Tambah ralat</source>
        <translation>Add correction</translation>
    </message>
    <message>
        <source>Tampil di bawah judul, dengan waktunya, saat Terbitkan ditekan.</source>
        <translation>Shown below the headline, with its time, when you press Publish.</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>{when} · Belum terbit</source>
        <translation>{when} · Not published yet</translation>
    </message>
    <message>
        <source>{when} · Sudah terbit, jadi tetap seperti ini</source>
        <translation>{when} · Published, so it stays as it is</translation>
    </message>
</context>
<context>
    <name>Counters</name>
    <message numerus="yes">
        <source>%Ln kata · {m} menit baca</source>
        <translation>
            <numerusform>%Ln word · {m} min read</numerusform>
            <numerusform>%Ln words · {m} min read</numerusform>
        </translation>
    </message>
    <message>
        <source>Belum ada kata</source>
        <translation>No words yet</translation>
    </message>
    <message>
        <source>{n} dari {max} huruf</source>
        <translation>{n} of {max} characters</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Buat ruang redaksi</source>
        <translation>Create newsroom</translation>
    </message>
</context>
<context>
    <name>CustomRule</name>
    <message>
        <source>Hari dalam bulan</source>
        <translation>Day of the month</translation>
    </message>
    <message>
        <source>Hari terakhir</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Satuan pengulangan</source>
        <translation>Unit of repetition</translation>
    </message>
    <message>
        <source>Setiap</source>
        <translation>Every</translation>
    </message>
    <message>
        <source>Setiap berapa</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Tanggal {day}</source>
        <translation>Day {day}</translation>
    </message>
    <message>
        <source>bulan</source>
        <translation>months</translation>
    </message>
    <message>
        <source>hari</source>
        <translation>days</translation>
    </message>
    <message>
        <source>pekan</source>
        <translation>weeks</translation>
    </message>
    <message>
        <source>tahun</source>
        <translation>years</translation>
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
    <name>DateNotice</name>
    <message>
        <source>Baca bulan/hari</source>
        <translation>Read month/day</translation>
    </message>
    <message>
        <source>Baca hari/bulan</source>
        <translation>Read day/month</translation>
    </message>
    <message>
        <source>Sebagian tanggal menulis hari dulu, sebagian bulan dulu. Yang bisa dibaca dua cara ditolak sampai Anda memilih.</source>
        <translation>Some dates put the day first, others the month. Those that can be read both ways are refused until you choose.</translation>
    </message>
    <message>
        <source>Tanggalnya bisa dibaca dua cara: “{written}” dibaca {day}.</source>
        <translation>The dates can be read both ways: “{written}” is read as {day}.</translation>
    </message>
    <message>
        <source>“{written}” dibaca {day}.</source>
        <translation>“{written}” is read as {day}.</translation>
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
        <translation>Changes</translation>
    </message>
    <message>
        <source>Beda pada {title}</source>
        <translation>Changes in {title}</translation>
    </message>
    <message>
        <source>Buka artikel</source>
        <translation>Open article</translation>
    </message>
    <message>
        <source>Dicoret: dihapus. Digarisbawahi: ditambahkan.</source>
        <translation>Struck through: removed. Underlined: added.</translation>
    </message>
    <message>
        <source>Isinya sama; yang berubah hanya cara halaman ini ditampilkan.</source>
        <translation>The text is the same; only the way this page is shown has changed.</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>DutySection</name>
    <message>
        <source>Bagian ini hanya untuk redaksi, tidak ikut terbit.</source>
        <translation>This section is for the newsroom only, never published.</translation>
    </message>
    <message>
        <source>Catatan redaksi</source>
        <translation>Newsroom notes</translation>
    </message>
    <message>
        <source>Fotografer</source>
        <translation>Photographer</translation>
    </message>
    <message>
        <source>Inisial atau nama, lalu Enter</source>
        <translation>Initials or name, then Enter</translation>
    </message>
    <message>
        <source>Kendaraan</source>
        <translation>Vehicle</translation>
    </message>
    <message>
        <source>Kendaraan yang pernah dipakai</source>
        <translation>Vehicles used before</translation>
    </message>
    <message>
        <source>Penugasan dan catatan</source>
        <translation>Duty and notes</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Reporter</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Foto tanpa teks alternatif</source>
        <translation>Photo without alt text</translation>
    </message>
    <message>
        <source>Foto: {alt}</source>
        <translation>Photo: {alt}</translation>
    </message>
    <message>
        <source>Foto: {credit}</source>
        <translation>Photo: {credit}</translation>
    </message>
    <message>
        <source>Garis pemisah</source>
        <translation>Divider</translation>
    </message>
    <message>
        <source>Kode (disimpan apa adanya)</source>
        <translation>Code (kept as is)</translation>
    </message>
    <message numerus="yes">
        <source>Tabel %Ln baris. {isi}</source>
        <translation>
            <numerusform>Table of %Ln row. {isi}</numerusform>
            <numerusform>Table of %Ln rows. {isi}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %Ln baris lagi</source>
        <translation>
            <numerusform>… %Ln more line</numerusform>
            <numerusform>… %Ln more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Editorial</name>
    <message>
        <source>Catatan dibuka lagi</source>
        <translation>Note reopened</translation>
    </message>
    <message>
        <source>Catatan dihapus</source>
        <translation>Note deleted</translation>
    </message>
    <message>
        <source>Catatan ditambahkan</source>
        <translation>Note added</translation>
    </message>
    <message>
        <source>Catatan selesai</source>
        <translation>Note resolved</translation>
    </message>
    <message>
        <source>Perubahan disetujui.</source>
        <translation>Changes approved.</translation>
    </message>
    <message>
        <source>Ralat dihapus</source>
        <translation>Correction deleted</translation>
    </message>
    <message>
        <source>Ralat ditambahkan</source>
        <translation>Correction added</translation>
    </message>
    <message>
        <source>Ralat diubah</source>
        <translation>Correction edited</translation>
    </message>
    <message>
        <source>Status diubah: {status}</source>
        <translation>Status changed: {status}</translation>
    </message>
    <message>
        <source>Temuan diabaikan</source>
        <translation>Finding ignored</translation>
    </message>
    <message>
        <source>Temuan ditampilkan lagi</source>
        <translation>Finding shown again</translation>
    </message>
</context>
<context>
    <name>EmptyLibrary</name>
    <message>
        <source>Belum ada media</source>
        <translation>No media yet</translation>
    </message>
    <message>
        <source>Impor folder…</source>
        <translation>Import folder…</translation>
    </message>
    <message>
        <source>JPG, PNG, WebP, MP4, MP3, PDF, DOCX dan lainnya</source>
        <translation>JPG, PNG, WebP, MP4, MP3, PDF, DOCX and others</translation>
    </message>
    <message>
        <source>Pilih berkas…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Seret foto, video, atau dokumen ke sini.
Berkas asli tidak diubah; salinannya disimpan di ruang redaksi ini.</source>
        <translation>Drag photos, videos or documents here.
The originals stay as they are; copies are kept in this newsroom.</translation>
    </message>
</context>
<context>
    <name>EndField</name>
    <message numerus="yes">
        <source>%n jam</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>Jam selesai yang biasa</source>
        <translation>Usual end times</translation>
    </message>
    <message>
        <source>Jam selesai yang biasa (↓)</source>
        <translation>Usual end times (↓)</translation>
    </message>
    <message>
        <source>jam</source>
        <translation>time</translation>
    </message>
    <message>
        <source>s.d. selesai, tanpa jam</source>
        <translation>open end, no set time</translation>
    </message>
    <message>
        <source>selesai</source>
        <translation>until done</translation>
    </message>
    <message>
        <source>tengah malam</source>
        <translation>midnight</translation>
    </message>
</context>
<context>
    <name>EndOfRule</name>
    <message>
        <source>Akhir pengulangan</source>
        <translation>End of repetition</translation>
    </message>
    <message>
        <source>Berakhir</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Berapa kali</source>
        <translation>How many times</translation>
    </message>
    <message>
        <source>Sampai tanggal</source>
        <translation>On a date</translation>
    </message>
    <message>
        <source>Setelah beberapa kali</source>
        <translation>After a number of times</translation>
    </message>
    <message>
        <source>Tanggal terakhir</source>
        <translation>Last date</translation>
    </message>
    <message>
        <source>Tanpa akhir</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Tulis tanggal sesudah tanggal pertama, mis. 30 Juni 2027.</source>
        <translation>Enter a day after the first date, e.g. 30 June 2027.</translation>
    </message>
    <message>
        <source>kali, termasuk tanggal pertama</source>
        <translation>times, including the first date</translation>
    </message>
    <message>
        <source>mis. 30 Juni 2027</source>
        <translation>e.g. 30 June 2027</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Riwayat versi</source>
        <translation>Version history</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>Tidak tampil di situs</source>
        <translation>Not shown on site</translation>
    </message>
</context>
<context>
    <name>EventDrop</name>
    <message>
        <source>Berkas itu sudah terlampir.</source>
        <translation>That file is already attached.</translation>
    </message>
    <message>
        <source>Lampiran ditambahkan: “{title}”</source>
        <translation>Attachment added: “{title}”</translation>
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
        <source>Belum berjudul</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>Beri judul</source>
        <translation>Add a title</translation>
    </message>
    <message>
        <source>Disimpan sebagai “Belum berjudul”, tidak tampil di situs.</source>
        <translation>Kept as “Untitled”, not shown on the site.</translation>
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
    <name>EventMoves</name>
    <message>
        <source>“{title}” dipindahkan ke {day}</source>
        <translation>“{title}” moved to {day}</translation>
    </message>
    <message>
        <source>“{title}” dipindahkan ke {day}, {time}</source>
        <translation>“{title}” moved to {day}, {time}</translation>
    </message>
    <message>
        <source>“{title}” disalin ke {day}</source>
        <translation>“{title}” copied to {day}</translation>
    </message>
    <message>
        <source>“{title}” sekarang sampai pukul {time}</source>
        <translation>“{title}” now ends at {time}</translation>
    </message>
</context>
<context>
    <name>EventSection</name>
    <message>
        <source>Buka agenda</source>
        <translation>Open event</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Tanpa agenda</source>
        <translation>No event</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>Agenda ini tidak tampil di situs, jadi lampirannya juga tidak.</source>
        <translation>This event is not shown on the site, so its attachments are not either.</translation>
    </message>
    <message>
        <source>Ikut terbit di halaman agenda ini.</source>
        <translation>Published on the page of this event.</translation>
    </message>
    <message>
        <source>Lampiran</source>
        <translation>Attachments</translation>
    </message>
</context>
<context>
    <name>FilingSection</name>
    <message>
        <source>Beri nomor</source>
        <translation>Assign number</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Nomor berikutnya menurut pola di Pengaturan, Penulisan</source>
        <translation>The next number, by the pattern in Settings, Writing</translation>
    </message>
    <message>
        <source>Nomor siaran pers</source>
        <translation>Press release number</translation>
    </message>
    <message>
        <source>Pisahkan dengan koma</source>
        <translation>Separate with commas</translation>
    </message>
    <message>
        <source>Topik</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>belum bernomor</source>
        <translation>no number yet</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Bedakan huruf besar dan kecil</source>
        <translation>Match case</translation>
    </message>
    <message>
        <source>Berikutnya</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Cari dalam teks</source>
        <translation>Find in text</translation>
    </message>
    <message>
        <source>Ganti</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Ganti dengan</source>
        <translation>Replace with</translation>
    </message>
    <message>
        <source>Ganti semua</source>
        <translation>Replace all</translation>
    </message>
    <message>
        <source>Hanya kata utuh</source>
        <translation>Whole words only</translation>
    </message>
    <message>
        <source>Kata utuh</source>
        <translation>Whole words</translation>
    </message>
    <message>
        <source>Sebelumnya</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Tidak ditemukan</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>{k} dari {n}</source>
        <translation>{k} of {n}</translation>
    </message>
    <message>
        <source>{k} dari {n} · {where}</source>
        <translation>{k} of {n} · {where}</translation>
    </message>
    <message>
        <source>{n} diganti</source>
        <translation>{n} replaced</translation>
    </message>
    <message>
        <source>{n} ditemukan</source>
        <translation>{n} found</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Anda bisa mengganti pilihan ini kapan saja.</source>
        <translation>You can change this choice any time.</translation>
    </message>
    <message>
        <source>Buat ruang redaksi baru</source>
        <translation>Create a newsroom</translation>
    </message>
    <message>
        <source>Buka ruang redaksi</source>
        <translation>Open a newsroom</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Impor dari situs lama</source>
        <translation>Import from an old site</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Mulai dari mana?</source>
        <translation>Where do you want to start?</translation>
    </message>
    <message>
        <source>Naskah masuk sebagai draf ke ruang redaksi yang baru.</source>
        <translation>Texts come into the new newsroom as drafts.</translation>
    </message>
    <message>
        <source>Ruang redaksi (*.newsroom)</source>
        <translation>Newsrooms (*.newsroom)</translation>
    </message>
    <message>
        <source>Semua ini bisa diganti nanti di Pengaturan.</source>
        <translation>All of this can be changed later in Settings.</translation>
    </message>
</context>
<context>
    <name>FirstStepsCard</name>
    <message>
        <source>Catat agenda</source>
        <translation>Add an event</translation>
    </message>
    <message>
        <source>Langkah pertama</source>
        <translation>First steps</translation>
    </message>
    <message>
        <source>Langkah pertama selesai</source>
        <translation>First steps done</translation>
    </message>
    <message>
        <source>Tambah foto</source>
        <translation>Add photos</translation>
    </message>
    <message>
        <source>Terbitkan situs</source>
        <translation>Publish the site</translation>
    </message>
    <message>
        <source>Tulis artikel</source>
        <translation>Write an article</translation>
    </message>
    <message>
        <source>Tutup langkah pertama</source>
        <translation>Close first steps</translation>
    </message>
    <message>
        <source>belum</source>
        <translation>to do</translation>
    </message>
    <message>
        <source>sudah</source>
        <translation>done</translation>
    </message>
    <message>
        <source>{step}, {state}</source>
        <translation>{step}, {state}</translation>
    </message>
</context>
<context>
    <name>Floor</name>
    <message>
        <source>Belum ada artikel. Tulis yang pertama.</source>
        <translation>No articles yet. Write the first.</translation>
    </message>
    <message>
        <source>Pilih artikel di kiri, atau tulis yang baru.</source>
        <translation>Choose an article on the left, or write a new one.</translation>
    </message>
    <message>
        <source>Tulis artikel</source>
        <translation>Write article</translation>
    </message>
</context>
<context>
    <name>FocusFrame</name>
    <message>
        <source>Titik fokus foto</source>
        <translation>Focal point of the photo</translation>
    </message>
    <message>
        <source>{left} persen dari kiri, {top} persen dari atas. Panah menggeser.</source>
        <translation>{left} percent from the left, {top} percent from the top. Arrow keys move it.</translation>
    </message>
</context>
<context>
    <name>FolderInput</name>
    <message>
        <source>Belum dipilih</source>
        <translation>Not chosen</translation>
    </message>
    <message>
        <source>Jangan pakai</source>
        <translation>Do not use</translation>
    </message>
    <message>
        <source>Pilih folder…</source>
        <translation>Choose folder…</translation>
    </message>
</context>
<context>
    <name>FolderState</name>
    <message>
        <source>Folder situs lama</source>
        <translation>Folder of the old site</translation>
    </message>
    <message>
        <source>Pilih folder yang berisi halaman atau naskah lama Anda. Isinya diperiksa dulu; folder itu sendiri tidak diubah.</source>
        <translation>Choose the folder with your old pages or texts. It is checked first; the folder itself is not changed.</translation>
    </message>
    <message>
        <source>Pilih folder…</source>
        <translation>Choose folder…</translation>
    </message>
</context>
<context>
    <name>FoundState</name>
    <message>
        <source>Folder lain</source>
        <translation>Other folder</translation>
    </message>
    <message>
        <source>Impor sebagai draf</source>
        <translation>Import as drafts</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Cari pengaturan</source>
        <translation>Search settings</translation>
    </message>
    <message>
        <source>Kelompok pengaturan</source>
        <translation>Groups of settings</translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>HeadlineField</name>
    <message>
        <source>Judul</source>
        <translation>Headline</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Terbaru</source>
        <translation>Latest</translation>
    </message>
    <message>
        <source>{files} · {size}</source>
        <translation>{files} · {size}</translation>
    </message>
    <message>
        <source>{files} · {size} · oleh {person}</source>
        <translation>{files} · {size} · by {person}</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>Semua versi…</source>
        <translation>All versions…</translation>
    </message>
    <message>
        <source>Versi muncul di sini begitu artikel ini tersimpan.</source>
        <translation>Versions appear here once this article is saved.</translation>
    </message>
    <message>
        <source>Versi {n}</source>
        <translation>Version {n}</translation>
    </message>
</context>
<context>
    <name>HolidayLine</name>
    <message>
        <source>Hapus {day}</source>
        <translation>Delete {day}</translation>
    </message>
</context>
<context>
    <name>HolidaysInput</name>
    <message>
        <source>Belum ada hari libur untuk tahun ini.</source>
        <translation>No holidays for this year yet.</translation>
    </message>
    <message>
        <source>Beri nama hari libur itu.</source>
        <translation>Give the holiday a name.</translation>
    </message>
    <message>
        <source>Cuti Bersama …</source>
        <translation>Cuti Bersama …</translation>
    </message>
    <message>
        <source>Hari libur {year} kembali ke bawaan</source>
        <translation>Holidays of {year} are back to the standard list</translation>
    </message>
    <message>
        <source>Kembalikan daftar bawaan</source>
        <translation>Restore standard list</translation>
    </message>
    <message>
        <source>Nama hari libur</source>
        <translation>Name of holiday</translation>
    </message>
    <message>
        <source>Tahun berikutnya</source>
        <translation>Next year</translation>
    </message>
    <message>
        <source>Tahun sebelumnya</source>
        <translation>Previous year</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>mis. 8 Mar</source>
        <translation>e.g. 8 Mar</translation>
    </message>
    <message>
        <source>{day} tidak lagi hari libur</source>
        <translation>{day} is no longer a holiday</translation>
    </message>
    <message>
        <source>{day}: {name}</source>
        <translation>{day}: {name}</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Agenda mendatang</source>
        <translation>Coming up</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Ditarik</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Ditunda</source>
        <translation>Postponed</translation>
    </message>
    <message>
        <source>Diubah</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Lanjutkan menulis</source>
        <translation>Continue writing</translation>
    </message>
    <message>
        <source>Menunggu tinjauan</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>Perlu perhatian</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Rencana</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Selamat malam</source>
        <translation>Good evening</translation>
    </message>
    <message>
        <source>Selamat pagi</source>
        <translation>Good morning</translation>
    </message>
    <message>
        <source>Selamat siang</source>
        <translation>Good afternoon</translation>
    </message>
    <message>
        <source>Selamat sore</source>
        <translation>Good afternoon</translation>
    </message>
    <message>
        <source>Semua artikel</source>
        <translation>All articles</translation>
    </message>
    <message>
        <source>Sepanjang hari</source>
        <translation>All day</translation>
    </message>
    <message>
        <source>Siap tayang</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Tayang</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>hari ini</source>
        <translation>today</translation>
    </message>
    <message>
        <source>hari ini {clock}</source>
        <translation>today {clock}</translation>
    </message>
    <message>
        <source>kemarin</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>kemarin {clock}</source>
        <translation>yesterday {clock}</translation>
    </message>
    <message>
        <source>{day} {clock}</source>
        <translation>{day} {clock}</translation>
    </message>
    <message>
        <source>{day} · {town}</source>
        <translation>{day} · {town}</translation>
    </message>
    <message>
        <source>{greeting}, {person}</source>
        <translation>{greeting}, {person}</translation>
    </message>
    <message>
        <source>{time} – {place}</source>
        <translation>{time} – {place}</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Baris {n}: {outcome}. {told}</source>
        <translation>Row {n}: {outcome}. {told}</translation>
    </message>
    <message>
        <source>Di berkas: {text}</source>
        <translation>In the file: {text}</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Kolom {n}</source>
        <translation>Column {n}</translation>
    </message>
    <message>
        <source>Yang berubah: {fields}.</source>
        <translation>Changed: {fields}.</translation>
    </message>
    <message>
        <source>kosong</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>{column}: {text}</source>
        <translation>{column}: {text}</translation>
    </message>
    <message>
        <source>{outcome}. {told}</source>
        <translation>{outcome}. {told}</translation>
    </message>
</context>
<context>
    <name>ImportNotices</name>
    <message numerus="yes">
        <source>%Ln berkas sudah ada, antara lain {titles}</source>
        <translation>
            <numerusform>%Ln file already here: {titles}</numerusform>
            <numerusform>%Ln files already here, among them {titles}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln berkas tidak diimpor. Yang lain tidak terpengaruh.</source>
        <translation>
            <numerusform>%Ln file not imported. The others are not affected.</numerusform>
            <numerusform>%Ln files not imported. The others are not affected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dan %Ln berkas lain.</source>
        <translation>
            <numerusform>And %Ln other file.</numerusform>
            <numerusform>And %Ln other files.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Salin daftar</source>
        <translation>Copy list</translation>
    </message>
    <message>
        <source>Sudah ada: {titles}</source>
        <translation>Already here: {titles}</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>“{name}” ({size}) lambat dibuka di ponsel. Coba versi yang lebih kecil.</source>
        <translation>“{name}” ({size}) opens slowly on phones. Try a smaller version.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Baris yang akan diimpor</source>
        <translation>Rows to import</translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Berkas lain…</source>
        <translation>Other file…</translation>
    </message>
    <message>
        <source>Impor</source>
        <translation>Import</translation>
    </message>
    <message numerus="yes">
        <source>Impor %Ln agenda</source>
        <translation>
            <numerusform>Import %Ln event</numerusform>
            <numerusform>Import %Ln events</numerusform>
        </translation>
    </message>
    <message>
        <source>Impor agenda</source>
        <translation>Import events</translation>
    </message>
    <message>
        <source>Impor dari situs lama</source>
        <translation>Import from an old site</translation>
    </message>
    <message>
        <source>Kemajuan</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Membatalkan impor…</source>
        <translation>Undoing the import…</translation>
    </message>
    <message>
        <source>Memeriksa berkas…</source>
        <translation>Checking file…</translation>
    </message>
    <message>
        <source>Memeriksa isi folder…</source>
        <translation>Checking the folder…</translation>
    </message>
    <message>
        <source>Memeriksa {done} dari {of}…</source>
        <translation>Checking {done} of {of}…</translation>
    </message>
    <message>
        <source>Mengimpor {done} dari {of}…</source>
        <translation>Importing {done} of {of}…</translation>
    </message>
    <message>
        <source>Mengimpor…</source>
        <translation>Importing…</translation>
    </message>
    <message>
        <source>Saring hasil</source>
        <translation>Filter results</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>ImportStrip</name>
    <message>
        <source>Batalkan</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kemajuan impor</source>
        <translation>Import progress</translation>
    </message>
    <message>
        <source>Mengimpor {n} dari {all}</source>
        <translation>Importing {n} of {all}</translation>
    </message>
    <message>
        <source>Yang sudah masuk tetap ada</source>
        <translation>What is already in stays</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Foto di teks</source>
        <translation>Photo in text</translation>
    </message>
    <message>
        <source>Foto sampul</source>
        <translation>Cover photo</translation>
    </message>
    <message>
        <source>Panel rincian</source>
        <translation>Details panel</translation>
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
        <translation>Large preview: {title}</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>LibraryBar</name>
    <message>
        <source>Belum dipakai</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>Belum lengkap</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>Cari keterangan, tempat, kredit…</source>
        <translation>Search caption, place, credit…</translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Foto</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Impor folder…</source>
        <translation>Import folder…</translation>
    </message>
    <message>
        <source>Judul A–Z</source>
        <translation>Title A–Z</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Pilih berkas…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Sampah</source>
        <translation>Trash</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Suara</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Tampilkan</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Tanggal foto</source>
        <translation>Date taken</translation>
    </message>
    <message>
        <source>Terbaru dulu</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Terbesar dulu</source>
        <translation>Largest first</translation>
    </message>
    <message>
        <source>Terlama dulu</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>Urutan</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Videos</translation>
    </message>
</context>
<context>
    <name>LibraryFoot</name>
    <message numerus="yes">
        <source>%Ln media</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message>
        <source>Lengkapi satu per satu</source>
        <translation>Complete one by one</translation>
    </message>
    <message>
        <source>Ukuran gambar</source>
        <translation>Picture size</translation>
    </message>
    <message>
        <source>Ukuran gambar (Ctrl+roda tetikus)</source>
        <translation>Picture size (Ctrl+mouse wheel)</translation>
    </message>
    <message>
        <source>{n} dari {all} media dipilih</source>
        <translation>{n} of {all} items selected</translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <source>Alamat ini tidak bisa dipakai. Tulis alamat web atau surel.</source>
        <translation>This address cannot be used. Enter a web or email address.</translation>
    </message>
    <message>
        <source>Alamat tautan</source>
        <translation>Link address</translation>
    </message>
    <message>
        <source>Lepas</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Pasang</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>https://… atau alamat surel</source>
        <translation>https://… or email address</translation>
    </message>
</context>
<context>
    <name>ListMenu</name>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ganti judul</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Hapus permanen…</source>
        <translation>Delete permanently…</translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Salin tautan</source>
        <translation>Copy link</translation>
    </message>
    <message>
        <source>Ubah status</source>
        <translation>Change status</translation>
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
        <source>Salin hari yang dipilih untuk WhatsApp (Ctrl+C)</source>
        <translation>Copy the selected day for WhatsApp (Ctrl+C)</translation>
    </message>
    <message>
        <source>Salin sebagai teks</source>
        <translation>Copy as text</translation>
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
        <translation>Articles</translation>
    </message>
    <message>
        <source>Daftar artikel</source>
        <translation>List of articles</translation>
    </message>
    <message>
        <source>Saring judul, isi, penulis…</source>
        <translation>Filter title, text, author…</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Tampilan daftar</source>
        <translation>List view</translation>
    </message>
    <message>
        <source>Tampilan dan urutan lain</source>
        <translation>Other views and sorting</translation>
    </message>
    <message>
        <source>Tulis</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Tulis dari templat</source>
        <translation>Write from template</translation>
    </message>
    <message>
        <source>Urut judul</source>
        <translation>Sort by title</translation>
    </message>
    <message>
        <source>Urut tanggal tayang</source>
        <translation>Sort by publication date</translation>
    </message>
    <message>
        <source>Urut terakhir diubah</source>
        <translation>Sort by last change</translation>
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
    <name>MappingHeader</name>
    <message>
        <source>Isi kolom “{name}”</source>
        <translation>Contents of column “{name}”</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message numerus="yes">
        <source>%Ln agenda</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln album</source>
        <translation>
            <numerusform>%Ln album</numerusform>
            <numerusform>%Ln albums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln artikel</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln media dikembalikan</source>
        <translation>
            <numerusform>%Ln item restored</numerusform>
            <numerusform>%Ln items restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln media dipindahkan ke Sampah</source>
        <translation>
            <numerusform>%Ln item moved to Trash</numerusform>
            <numerusform>%Ln items moved to Trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln media dipindahkan ke Sampah – dipakai di {uses}</source>
        <translation>
            <numerusform>%Ln item moved to Trash – used in {uses}</numerusform>
            <numerusform>%Ln items moved to Trash – used in {uses}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video</source>
        <translation>
            <numerusform>%Ln video</numerusform>
            <numerusform>%Ln videos</numerusform>
        </translation>
    </message>
    <message>
        <source>.</source>
        <translation>:</translation>
    </message>
    <message>
        <source>Belum dipakai</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>Dipakai {n}×</source>
        <translation>Used {n}×</translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Foto</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Ini nama berkas. Tulis apa yang terlihat.</source>
        <translation>This is a file name. Say what the photo shows.</translation>
    </message>
    <message>
        <source>Langsung sebut apa yang terlihat, tanpa kata “foto” di depan.</source>
        <translation>Say at once what can be seen, without “photo” in front.</translation>
    </message>
    <message>
        <source>Lebih dari {n} huruf. Ringkas agar enak didengar.</source>
        <translation>More than {n} characters. Shorten it, so that it is easy to listen to.</translation>
    </message>
    <message>
        <source>Sama dengan keterangan. Tulis apa yang terlihat, bukan beritanya.</source>
        <translation>Same as the caption. Say what the photo shows, not the news.</translation>
    </message>
    <message>
        <source>Suara</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Tanpa kredit</source>
        <translation>No credit</translation>
    </message>
    <message>
        <source>Tanpa teks alternatif</source>
        <translation>No alt text</translation>
    </message>
    <message>
        <source>Tanpa teks alternatif &amp; kredit</source>
        <translation>No alt text &amp; credit</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>“{title}” dipindahkan ke Sampah</source>
        <translation>“{title}” moved to Trash</translation>
    </message>
    <message>
        <source>“{title}” dipindahkan ke Sampah – dipakai di {uses}</source>
        <translation>“{title}” moved to Trash – used in {uses}</translation>
    </message>
</context>
<context>
    <name>MediaDelegate</name>
    <message>
        <source>Di Sampah</source>
        <translation>In the Trash</translation>
    </message>
</context>
<context>
    <name>MediaForm</name>
    <message>
        <source>(tanpa judul)</source>
        <translation>(untitled)</translation>
    </message>
    <message>
        <source>17 April 2023</source>
        <translation>17 April 2023</translation>
    </message>
    <message>
        <source>Ada di Sampah. Tidak ikut terbit.</source>
        <translation>In the Trash. Not published.</translation>
    </message>
    <message>
        <source>Apa yang terlihat di foto ini?</source>
        <translation>What does this photo show?</translation>
    </message>
    <message>
        <source>Belum dipakai</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>Berkala</source>
        <translation>Periodic</translation>
    </message>
    <message>
        <source>Daftar Informasi Publik</source>
        <translation>Public information list</translation>
    </message>
    <message>
        <source>Dibacakan untuk pembaca tunanetra. Contoh: “Peserta rapat duduk mengelilingi meja panjang”.</source>
        <translation>Read out to blind readers. Example: “People at a meeting sit around a long table”.</translation>
    </message>
    <message>
        <source>Dikecualikan</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>Dipakai di</source>
        <translation>Used in</translation>
    </message>
    <message>
        <source>Disediakan bagi siapa pun yang meminta (Pasal 11).</source>
        <translation>Given to anyone who asks (Article 11).</translation>
    </message>
    <message>
        <source>Diumumkan rutin, paling sedikit tiap enam bulan (Pasal 9).</source>
        <translation>Published regularly, at least every six months (Article 9).</translation>
    </message>
    <message>
        <source>Diumumkan segera demi keselamatan orang banyak (Pasal 10).</source>
        <translation>Announced at once for public safety (Article 10).</translation>
    </message>
    <message>
        <source>Foto ini tidak menambah arti; pembaca layar melewatinya</source>
        <translation>This photo adds no meaning; screen readers skip it</translation>
    </message>
    <message>
        <source>Fotografer atau pembuat</source>
        <translation>Photographer or maker</translation>
    </message>
    <message>
        <source>Hiasan saja</source>
        <translation>Decorative only</translation>
    </message>
    <message>
        <source>Judul</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Kata kunci</source>
        <translation>Keywords</translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Kredit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Pakai “{credit}”</source>
        <translation>Use “{credit}”</translation>
    </message>
    <message>
        <source>Pilihan pada “{title}” diubah</source>
        <translation>Choice for “{title}” changed</translation>
    </message>
    <message>
        <source>Serta-merta</source>
        <translation>Immediate</translation>
    </message>
    <message>
        <source>Setiap saat</source>
        <translation>On request</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Teks alternatif</source>
        <translation>Alternative text</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Tidak masuk daftar</source>
        <translation>Not listed</translation>
    </message>
    <message>
        <source>Tidak pernah ikut terbit, lewat jalan apa pun (Pasal 17).</source>
        <translation>Never published, in any way (Article 17).</translation>
    </message>
    <message>
        <source>Tulis tanggal seperti 17 April 2023.</source>
        <translation>Enter a date like 17 April 2023.</translation>
    </message>
    <message>
        <source>pisahkan dengan koma</source>
        <translation>separate with commas</translation>
    </message>
</context>
<context>
    <name>MediaGrid</name>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
</context>
<context>
    <name>MediaModel</name>
    <message>
        <source>Sedang dibaca…</source>
        <translation>Reading…</translation>
    </message>
</context>
<context>
    <name>MediaPanel</name>
    <message>
        <source>Lengkapi satu per satu</source>
        <translation>Complete one by one</translation>
    </message>
    <message>
        <source>Pilih media untuk melihat dan mengisi rinciannya.</source>
        <translation>Select an item to see and fill in its details.</translation>
    </message>
    <message>
        <source>Rincian media</source>
        <translation>Media details</translation>
    </message>
</context>
<context>
    <name>MediaRoom</name>
    <message numerus="yes">
        <source>%Ln foto dilengkapi</source>
        <translation>
            <numerusform>%Ln photo completed</numerusform>
            <numerusform>%Ln photos completed</numerusform>
        </translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Isi rincian</source>
        <translation>Fill in details</translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Pindahkan ke Sampah</source>
        <translation>Move to Trash</translation>
    </message>
    <message>
        <source>Pratinjau besar</source>
        <translation>Large preview</translation>
    </message>
    <message>
        <source>Semua foto sudah lengkap.</source>
        <translation>All photos are complete.</translation>
    </message>
</context>
<context>
    <name>MomentFields</name>
    <message>
        <source>09.15</source>
        <translation>09.15</translation>
    </message>
    <message>
        <source>18 April 2026</source>
        <translation>18 April 2026</translation>
    </message>
    <message>
        <source>Zona</source>
        <translation>Zone</translation>
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
    <name>NamesInput</name>
    <message>
        <source>Hapus {name}</source>
        <translation>Remove {name}</translation>
    </message>
    <message>
        <source>Nama yang pernah dipakai</source>
        <translation>Names used before</translation>
    </message>
</context>
<context>
    <name>NamingBar</name>
    <message>
        <source>Batalkan</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Beri nama templat itu.</source>
        <translation>Give the template a name.</translation>
    </message>
    <message>
        <source>Nama templat</source>
        <translation>Name of template</translation>
    </message>
    <message>
        <source>Simpan templat</source>
        <translation>Save template</translation>
    </message>
    <message>
        <source>misalnya Apel gabungan</source>
        <translation>for example Apel gabungan</translation>
    </message>
</context>
<context>
    <name>NoRows</name>
    <message>
        <source>Belum ada artikel. Tulis yang pertama, atau mulai dari agenda.</source>
        <translation>No articles yet. Write the first, or start from an event.</translation>
    </message>
    <message>
        <source>Hapus saringan</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Impor Word…</source>
        <translation>Import Word…</translation>
    </message>
    <message>
        <source>Sampah kosong. Artikel yang dipindahkan ke sini tersimpan 90 hari.</source>
        <translation>Trash is empty. Articles moved here are kept for 90 days.</translation>
    </message>
    <message>
        <source>Tampilkan semua artikel</source>
        <translation>Show all articles</translation>
    </message>
    <message>
        <source>Tidak ada artikel di sini.</source>
        <translation>No articles here.</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok dengan “{words}”</source>
        <translation>Nothing matches “{words}”</translation>
    </message>
    <message>
        <source>Tulis artikel</source>
        <translation>Write article</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Apa yang perlu diketahui penyunting?</source>
        <translation>What should the editor know?</translation>
    </message>
    <message>
        <source>Buka lagi</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Catatan baru</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>Hanya untuk redaksi, tidak ikut terbit.</source>
        <translation>For the newsroom only, never published.</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Sembunyikan yang selesai</source>
        <translation>Hide resolved</translation>
    </message>
    <message>
        <source>Tambah catatan</source>
        <translation>Add note</translation>
    </message>
    <message numerus="yes">
        <source>Tampilkan %Ln yang selesai</source>
        <translation>
            <numerusform>Show %Ln resolved</numerusform>
            <numerusform>Show %Ln resolved</numerusform>
        </translation>
    </message>
    <message>
        <source>Tandai selesai</source>
        <translation>Resolve</translation>
    </message>
    <message>
        <source>Tidak lagi di teks: “{quote}”</source>
        <translation>No longer in the text: “{quote}”</translation>
    </message>
    <message>
        <source>Untuk “{quote}”</source>
        <translation>On “{quote}”</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>“{quote}”</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Artikel ini ada di Sampah dan tidak bisa diubah.</source>
        <translation>This article is in the Trash and cannot be changed.</translation>
    </message>
    <message>
        <source>Catatan ketikan tidak dapat ditulis di folder ini. Naskah tetap disimpan seperti biasa, tetapi langkah Urungkan tidak terjaga bila program ditutup.</source>
        <translation>The record of your typing cannot be written in this folder. Stories are saved as usual, but Undo steps are lost when the program closes.</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Hapus permanen</source>
        <translation>Delete permanently</translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>OfficeForm</name>
    <message>
        <source>Disimpan di</source>
        <translation>Saved in</translation>
    </message>
    <message>
        <source>Isi nama instansi dulu.</source>
        <translation>Enter the organisation’s name first.</translation>
    </message>
    <message>
        <source>Nama instansi</source>
        <translation>Name of organisation</translation>
    </message>
    <message>
        <source>Ruang Redaksi</source>
        <translation>Newsroom</translation>
    </message>
    <message>
        <source>Ruang redaksi (*.newsroom)</source>
        <translation>Newsrooms (*.newsroom)</translation>
    </message>
    <message>
        <source>Simpan ruang redaksi di</source>
        <translation>Save newsroom in</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Ubah tempat menyimpan</source>
        <translation>Change where it is saved</translation>
    </message>
    <message>
        <source>Ubah…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Zona waktu</source>
        <translation>Time zone</translation>
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
        <translation>Pages waiting</translation>
    </message>
    <message>
        <source>Pemeriksaan, tujuan, dan riwayat</source>
        <translation>Checks, target and history</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Tidak ada pengaturan yang cocok dengan “{text}”</source>
        <translation>No setting matches “{text}”</translation>
    </message>
</context>
<context>
    <name>PageSection</name>
    <message>
        <source>Alamat halaman</source>
        <translation>Page address</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>Judul singkat</source>
        <translation>Short headline</translation>
    </message>
    <message>
        <source>Ringkasan</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Satu kalimat; bila kosong, dipakai pembuka berita</source>
        <translation>One sentence; if empty, the story’s opening is used</translation>
    </message>
    <message>
        <source>Sudah tayang: alamat lama tetap mengantar pembaca ke alamat baru.</source>
        <translation>Already live: the old address will lead readers to the new one.</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>bila kosong, dipakai judul</source>
        <translation>if empty, the headline is used</translation>
    </message>
    <message>
        <source>dibuat dari judul</source>
        <translation>made from the headline</translation>
    </message>
    <message>
        <source>{n} dari {most}</source>
        <translation>{n} of {most}</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Folder tujuan sudah berisi situs yang terbaru.</source>
        <translation>The target folder already holds the latest site.</translation>
    </message>
    <message>
        <source>Halaman baru</source>
        <translation>New pages</translation>
    </message>
    <message>
        <source>Halaman berubah</source>
        <translation>Changed pages</translation>
    </message>
    <message>
        <source>Halaman dihapus</source>
        <translation>Removed pages</translation>
    </message>
    <message>
        <source>Lihat beda</source>
        <translation>See changes</translation>
    </message>
    <message>
        <source>Lihat beda: {title}</source>
        <translation>See changes: {title}</translation>
    </message>
</context>
<context>
    <name>Pairs</name>
    <message>
        <source>Perbandingan</source>
        <translation>Comparison</translation>
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
    <name>PartiesSection</name>
    <message>
        <source>Nama dan jabatan, lalu Enter</source>
        <translation>Name and position, then Enter</translation>
    </message>
    <message>
        <source>Pejabat yang hadir</source>
        <translation>Officials attending</translation>
    </message>
    <message>
        <source>Penyelenggara</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Penyelenggara dan pejabat</source>
        <translation>Organiser and officials</translation>
    </message>
    <message>
        <source>Penyelenggara yang pernah ditulis</source>
        <translation>Organisers entered before</translation>
    </message>
</context>
<context>
    <name>PeopleInput</name>
    <message>
        <source>Inisial</source>
        <translation>Initials</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tambah orang</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Tugas</source>
        <translation>Role</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message numerus="yes">
        <source>%Ln artikel</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Acm</source>
        <translation>Acm</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Hapus {person}</source>
        <translation>Remove {person}</translation>
    </message>
    <message>
        <source>Inisial, {person}</source>
        <translation>Initials, {person}</translation>
    </message>
    <message>
        <source>Nama, {person}</source>
        <translation>Name, {person}</translation>
    </message>
    <message>
        <source>Tugas, {person}</source>
        <translation>Role, {person}</translation>
    </message>
    <message>
        <source>orang baru</source>
        <translation>new person</translation>
    </message>
</context>
<context>
    <name>PhotoExchange</name>
    <message>
        <source>Berkas foto diganti; teks dan keterangannya tetap</source>
        <translation>Photo file replaced; its texts stay</translation>
    </message>
    <message>
        <source>Foto (*.jpg *.jpeg *.png *.webp *.gif *.heic *.JPG *.JPEG *.PNG *.HEIC)</source>
        <translation>Photos (*.jpg *.jpeg *.png *.webp *.gif *.heic *.JPG *.JPEG *.PNG *.HEIC)</translation>
    </message>
    <message>
        <source>Ganti berkas foto</source>
        <translation>Replace photo file</translation>
    </message>
</context>
<context>
    <name>PhotoIntake</name>
    <message>
        <source>Foto (*.jpg *.jpeg *.png *.webp *.gif *.heic *.JPG *.JPEG *.PNG *.HEIC)</source>
        <translation>Photos (*.jpg *.jpeg *.png *.webp *.gif *.heic *.JPG *.JPEG *.PNG *.HEIC)</translation>
    </message>
    <message>
        <source>Pilih foto</source>
        <translation>Choose photo</translation>
    </message>
    <message>
        <source>Tempelan {moment}.png</source>
        <translation>Pasted {moment}.png</translation>
    </message>
</context>
<context>
    <name>PhotoPicker</name>
    <message>
        <source>Cari keterangan, tempat, kredit…</source>
        <translation>Search caption, place, credit…</translation>
    </message>
    <message>
        <source>Foto</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Pilih berkas…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Pilih foto dari pustaka</source>
        <translation>Choose photo from library</translation>
    </message>
    <message>
        <source>Tidak ada foto yang cocok.</source>
        <translation>No matching photos.</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>PhotoSection</name>
    <message>
        <source>Apa yang terlihat di foto ini?</source>
        <translation>What does this photo show?</translation>
    </message>
    <message>
        <source>Bagian yang tetap terlihat bila foto dipotong di daftar dan kartu</source>
        <translation>What stays in view when lists and cards crop the photo</translation>
    </message>
    <message>
        <source>Berkas…</source>
        <translation>File…</translation>
    </message>
    <message>
        <source>Contoh: Gubernur menyerahkan piala kepada siswa di panggung.</source>
        <translation>Example: The governor hands a trophy to pupils on a stage.</translation>
    </message>
    <message>
        <source>Dari pustaka</source>
        <translation>From library</translation>
    </message>
    <message>
        <source>Foto lain dengan teks dan keterangan yang sama</source>
        <translation>Another photo with the same texts and caption</translation>
    </message>
    <message>
        <source>Ganti berkas</source>
        <translation>Replace file</translation>
    </message>
    <message>
        <source>Hiasan saja</source>
        <translation>Decorative only</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Kredit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Lepas</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Nama/Diskominfosan</source>
        <translation>Name/Diskominfosan</translation>
    </message>
    <message>
        <source>Pilih foto di PC ini</source>
        <translation>Choose a photo on this PC</translation>
    </message>
    <message>
        <source>Siapa yang memotret?</source>
        <translation>Who took the photo?</translation>
    </message>
    <message>
        <source>Siapa, di mana, kapan</source>
        <translation>Who, where, when</translation>
    </message>
    <message>
        <source>Teks alternatif</source>
        <translation>Alternative text</translation>
    </message>
    <message>
        <source>Titik fokus</source>
        <translation>Focal point</translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>Seret foto ke sini</source>
        <translation>Drag a photo here</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>Foto tersisip. Apa yang terlihat di sana?</source>
        <translation>Photo inserted. What does it show?</translation>
    </message>
    <message>
        <source>Pilih foto sampul</source>
        <translation>Choose cover photo</translation>
    </message>
    <message>
        <source>Sisipkan foto</source>
        <translation>Insert photo</translation>
    </message>
    <message>
        <source>Tulis teks alternatif</source>
        <translation>Write alternative text</translation>
    </message>
    <message>
        <source>“{name}” bukan foto, jadi tidak bisa menjadi sampul.</source>
        <translation>“{name}” is not a photo, so it cannot be the cover.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Peramban tidak bisa dibuka. Salin alamatnya, lalu tempel di peramban Anda.</source>
        <translation>The browser could not be opened. Copy the address and paste it into your browser.</translation>
    </message>
    <message>
        <source>Salin alamat</source>
        <translation>Copy address</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Ada yang salah di program ini. Tulisan Anda aman; Anda bisa terus bekerja.</source>
        <translation>Something went wrong in the program. Your text is safe; you can go on working.</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Buka ruang redaksi</source>
        <translation>Open a newsroom</translation>
    </message>
    <message>
        <source>Kata-kata di {n} artikel yang belum sempat tersimpan sudah dikembalikan.</source>
        <translation>Words in {n} articles that had not been saved are back.</translation>
    </message>
    <message>
        <source>Kata-kata di “{title}” yang belum sempat tersimpan sudah dikembalikan.</source>
        <translation>Words in “{title}” that had not been saved are back.</translation>
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
    <message>
        <source>Tanpa judul</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>{reason} Tutup sekali lagi untuk keluar tanpa menyimpannya.</source>
        <translation>{reason} Close once more to leave without saving it.</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message numerus="yes">
        <source>%Ln berkas</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
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
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln menit</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saran</source>
        <translation>
            <numerusform>%Ln suggestion</numerusform>
            <numerusform>%Ln suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>Alamat situs belum diisi</source>
        <translation>No site address yet</translation>
    </message>
    <message>
        <source>Belum bisa terbit</source>
        <translation>Could not publish</translation>
    </message>
    <message>
        <source>Dokumen yang dikecualikan</source>
        <translation>Exempt document</translation>
    </message>
    <message>
        <source>Foto tanpa kredit</source>
        <translation>Photo without credit</translation>
    </message>
    <message>
        <source>Foto tanpa teks alternatif</source>
        <translation>Photo without alt text</translation>
    </message>
    <message>
        <source>Gambar tidak terbawa</source>
        <translation>Picture left behind</translation>
    </message>
    <message>
        <source>HH.mm</source>
        <translation>HH.mm</translation>
    </message>
    <message>
        <source>Hanya yang berubah</source>
        <translation>Only what changed</translation>
    </message>
    <message>
        <source>Hari dan tanggal tidak cocok</source>
        <translation>Weekday does not fit the date</translation>
    </message>
    <message>
        <source>Hari ini {clock}</source>
        <translation>Today {clock}</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Judul huruf besar semua</source>
        <translation>Title all in capitals</translation>
    </message>
    <message>
        <source>Judul terpotong</source>
        <translation>Title cut off</translation>
    </message>
    <message>
        <source>Lampiran tidak ikut</source>
        <translation>Attachment left out</translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Media tidak ada</source>
        <translation>Media missing</translation>
    </message>
    <message>
        <source>Memeriksa</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>Memeriksa hasil</source>
        <translation>Verifying</translation>
    </message>
    <message>
        <source>Menerbitkan…</source>
        <translation>Publishing…</translation>
    </message>
    <message>
        <source>Menulis halaman</source>
        <translation>Writing pages</translation>
    </message>
    <message>
        <source>Menyiapkan foto</source>
        <translation>Preparing photos</translation>
    </message>
    <message>
        <source>Paket terbitan siap</source>
        <translation>Bundle ready</translation>
    </message>
    <message>
        <source>Pemeriksaan</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Perbaiki</source>
        <translation>Fix</translation>
    </message>
    <message>
        <source>Perlu diperbaiki</source>
        <translation>Needs fixing</translation>
    </message>
    <message>
        <source>Riwayat terbitan</source>
        <translation>Publication history</translation>
    </message>
    <message>
        <source>Saran</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Setiap berkas dibaca kembali</source>
        <translation>Every file is read back</translation>
    </message>
    <message>
        <source>Singkatan berbeda</source>
        <translation>Abbreviations differ</translation>
    </message>
    <message>
        <source>Tahun pada tanggal</source>
        <translation>Year in the date</translation>
    </message>
    <message>
        <source>Tanda baca tanggal</source>
        <translation>Punctuation of the date</translation>
    </message>
    <message>
        <source>Tanpa isi</source>
        <translation>No text</translation>
    </message>
    <message>
        <source>Tanpa judul</source>
        <translation>No title</translation>
    </message>
    <message>
        <source>Tanpa tanggal tayang</source>
        <translation>No publication date</translation>
    </message>
    <message>
        <source>Tautan ke naskah belum tayang</source>
        <translation>Link to an unpublished article</translation>
    </message>
    <message>
        <source>Terbitan terakhir hari ini {clock}</source>
        <translation>Last published today {clock}</translation>
    </message>
    <message>
        <source>Terbitan terakhir {when}</source>
        <translation>Last published {when}</translation>
    </message>
    <message>
        <source>Tidak ada yang baru</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>Ukuran kecil untuk ponsel</source>
        <translation>Small sizes for phones</translation>
    </message>
    <message>
        <source>Umpan berita, peta situs, dan gambar pratinjau WhatsApp belum dibuat.</source>
        <translation>No news feed, sitemap or WhatsApp preview pictures yet.</translation>
    </message>
    <message>
        <source>Zona waktu</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>berhenti</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>berhenti di {place}</source>
        <translation>stopped at {place}</translation>
    </message>
    <message>
        <source>menunggu</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>sedang berjalan</source>
        <translation>running</translation>
    </message>
    <message>
        <source>selesai</source>
        <translation>done</translation>
    </message>
    <message>
        <source>{action}: {about}</source>
        <translation>{action}: {about}</translation>
    </message>
    <message>
        <source>{day} pukul {clock}</source>
        <translation>{day} at {clock}</translation>
    </message>
    <message>
        <source>{done} dari {of}</source>
        <translation>{done} of {of}</translation>
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
        <translation>Something went wrong in the program. The old site is intact.</translation>
    </message>
    <message>
        <source>Belum pernah diterbitkan</source>
        <translation>Never published</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Lihat situs</source>
        <translation>View site</translation>
    </message>
    <message>
        <source>Situs sudah sesuai. Tidak ada yang perlu diterbitkan.</source>
        <translation>The site is up to date.</translation>
    </message>
    <message>
        <source>{pages} baru atau berubah · {time} · {size}</source>
        <translation>{pages} new or changed · {time} · {size}</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>Belum berjudul</source>
        <translation>No title</translation>
    </message>
    <message>
        <source>Buka formulirnya (Tab)</source>
        <translation>Open the form (Tab)</translation>
    </message>
    <message>
        <source>Dibaca setiap pekan; untuk hari Minggu tulis “setiap hari Minggu”</source>
        <translation>Read as every week; for Sundays type “setiap hari Minggu”</translation>
    </message>
    <message>
        <source>Harinya tidak cocok dengan tanggalnya</source>
        <translation>The weekday does not fit the date</translation>
    </message>
    <message>
        <source>Lengkapi</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Simpan (Enter)</source>
        <translation>Save (Enter)</translation>
    </message>
    <message>
        <source>Sudah lewat</source>
        <translation>In the past</translation>
    </message>
    <message>
        <source>Yang terbaca</source>
        <translation>What was read</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Agenda baru dalam satu baris</source>
        <translation>New event in one line</translation>
    </message>
    <message>
        <source>Tulis agenda…</source>
        <translation>Type an event…</translation>
    </message>
    <message>
        <source>Tulis: Rapat DIP 8 Mar 11.00 di Ruang Rapat</source>
        <translation>Type: Meeting 8 Mar 11.00 @ Hall</translation>
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
    <name>RelatedSection</name>
    <message>
        <source>Cari judul, lalu Enter</source>
        <translation>Find a headline, then Enter</translation>
    </message>
    <message>
        <source>Dahulukan di Berita Lainnya</source>
        <translation>Show first in More news</translation>
    </message>
    <message>
        <source>Lepas: {title}</source>
        <translation>Remove: {title}</translation>
    </message>
    <message>
        <source>Naikkan: {title}</source>
        <translation>Move up: {title}</translation>
    </message>
    <message>
        <source>Paling banyak {n} berita.</source>
        <translation>At most {n} stories.</translation>
    </message>
</context>
<context>
    <name>RepeatField</name>
    <message>
        <source>Aturan baru berlaku untuk tanggal ini dan berikutnya.</source>
        <translation>A different rule applies to this date and later ones.</translation>
    </message>
    <message>
        <source>Khusus…</source>
        <translation>Custom…</translation>
    </message>
    <message>
        <source>Pengulangan</source>
        <translation>Repeat</translation>
    </message>
    <message>
        <source>Terapkan</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Tidak berulang</source>
        <translation>Does not repeat</translation>
    </message>
</context>
<context>
    <name>Repetition</name>
    <message>
        <source>Pengulangan diakhiri: “{title}”</source>
        <translation>Repeat ended: “{title}”</translation>
    </message>
    <message>
        <source>Pengulangan diatur: “{title}”</source>
        <translation>Repeat set: “{title}”</translation>
    </message>
    <message>
        <source>Semua tanggal “{title}” dipindahkan ke Sampah</source>
        <translation>All dates of “{title}” moved to Trash</translation>
    </message>
    <message>
        <source>“{title}” dan berikutnya dipindahkan ke Sampah</source>
        <translation>“{title}” and later dates moved to Trash</translation>
    </message>
    <message>
        <source>“{title}” dipindahkan ke Sampah</source>
        <translation>“{title}” moved to Trash</translation>
    </message>
    <message>
        <source>“{title}” diubah di semua tanggal</source>
        <translation>“{title}” changed on all dates</translation>
    </message>
    <message>
        <source>“{title}” diubah, juga yang berikutnya</source>
        <translation>“{title}” changed, later dates too</translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message>
        <source>Kata-kata yang belum sempat tersimpan sudah dikembalikan.</source>
        <translation>Words that had not been saved are back.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>+{n} lagi</source>
        <translation>+{n} more</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>Alamat folder tersalin.</source>
        <translation>Folder path copied.</translation>
    </message>
    <message>
        <source>Anda boleh terus menulis. Situs lama tetap utuh sampai semua selesai.</source>
        <translation>You may keep writing. The old site stays intact until all is done.</translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Daftar berkas tersalin.</source>
        <translation>File list copied.</translation>
    </message>
    <message>
        <source>Hanya yang berubah: {new} berkas diunggah, {gone} berkas dihapus</source>
        <translation>Only what changed: {new} to upload, {gone} to delete</translation>
    </message>
    <message>
        <source>Hapus:</source>
        <translation>Delete:</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Langkah berikut: unggah isi folder ke server</source>
        <translation>Next: upload the folder to the server</translation>
    </message>
    <message>
        <source>Lihat situs</source>
        <translation>View site</translation>
    </message>
    <message>
        <source>Pilih folder lain</source>
        <translation>Other folder</translation>
    </message>
    <message>
        <source>Rincian tersalin.</source>
        <translation>Details copied.</translation>
    </message>
    <message>
        <source>Salin alamat</source>
        <translation>Copy path</translation>
    </message>
    <message>
        <source>Salin daftar</source>
        <translation>Copy list</translation>
    </message>
    <message>
        <source>Salin rincian untuk teknisi</source>
        <translation>Copy details for support</translation>
    </message>
    <message>
        <source>Sedang dihentikan. Situs lama tetap utuh.</source>
        <translation>Stopping. The old site stays intact.</translation>
    </message>
    <message>
        <source>Unggah:</source>
        <translation>Upload:</translation>
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
    <name>ScopeChoice</name>
    <message>
        <source>Agenda ini berulang. Pindahkan ke Sampah:</source>
        <translation>This event repeats. Move to Trash:</translation>
    </message>
    <message>
        <source>Disimpan untuk tanggal ini saja. Ubah juga tanggal lain?</source>
        <translation>Saved for this date only. Change other dates too?</translation>
    </message>
    <message>
        <source>Hanya tanggal ini</source>
        <translation>This date only</translation>
    </message>
    <message>
        <source>Ini dan berikutnya</source>
        <translation>This and later dates</translation>
    </message>
    <message>
        <source>Semua tanggal</source>
        <translation>All dates</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>di keterangan foto</source>
        <translation>in a photo caption</translation>
    </message>
    <message>
        <source>di tabel</source>
        <translation>in a table</translation>
    </message>
</context>
<context>
    <name>Seascape</name>
    <message>
        <source>Ruang Redaksi</source>
        <translation>Newsroom</translation>
    </message>
    <message>
        <source>Tulis berita, atur agenda, simpan foto, lalu terbitkan situs. Semua di komputer ini, tanpa internet.</source>
        <translation>Write stories, plan events, keep photos, then publish the site. All on this computer, without internet.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>-- menjadi tanda pisah –</source>
        <translation>Turn -- into a dash –</translation>
    </message>
    <message>
        <source>120</source>
        <translation>120</translation>
    </message>
    <message>
        <source>180</source>
        <translation>180</translation>
    </message>
    <message>
        <source>30</source>
        <translation>30</translation>
    </message>
    <message>
        <source>60</source>
        <translation>60</translation>
    </message>
    <message>
        <source>90</source>
        <translation>90</translation>
    </message>
    <message>
        <source>Agenda dan waktu</source>
        <translation>Agenda and time</translation>
    </message>
    <message>
        <source>Alamat kantor</source>
        <translation>Office address</translation>
    </message>
    <message>
        <source>Alamat situs</source>
        <translation>Site address</translation>
    </message>
    <message>
        <source>Aplikasi</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Bahasa</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Bahasa Indonesia</source>
        <translation>Bahasa Indonesia</translation>
    </message>
    <message>
        <source>Bahasa jendela ini. Situs tetap berbahasa Indonesia.</source>
        <translation>The language of this window. The site stays in Indonesian.</translation>
    </message>
    <message>
        <source>Bentuk dateline</source>
        <translation>Dateline style</translation>
    </message>
    <message>
        <source>Besar</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Boleh memakai Markdown: baris kosong memisahkan paragraf, ## mengawali subjudul.</source>
        <translation>Markdown works here: an empty line separates paragraphs, ## begins a subheading.</translation>
    </message>
    <message>
        <source>Cadangan</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Dalam menit. Anda diingatkan bila jeda orang atau kendaraan di antara dua kota lebih pendek.</source>
        <translation>In minutes. You are warned when a person or vehicle has a shorter gap between two towns.</translation>
    </message>
    <message>
        <source>Di akhir artikel, dan ditawarkan untuk foto tanpa kredit.</source>
        <translation>At the end of articles, and offered for photos without credit.</translation>
    </message>
    <message>
        <source>Di antara tempat dan kalimat pertama.</source>
        <translation>Between the place and the first sentence.</translation>
    </message>
    <message>
        <source>Di bawah nama situs, misalnya Provinsi Maluku Utara.</source>
        <translation>Below the site name, for example Provinsi Maluku Utara.</translation>
    </message>
    <message>
        <source>Di kepala setiap halaman, dan di jendela ini.</source>
        <translation>At the head of every page, and in this window.</translation>
    </message>
    <message>
        <source>Dipakai di awal artikel baru.</source>
        <translation>Used at the start of new articles.</translation>
    </message>
    <message>
        <source>Dua spasi sesudah titik menjadi satu</source>
        <translation>Two spaces after a full stop become one</translation>
    </message>
    <message>
        <source>Empat mata</source>
        <translation>Four eyes</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Folder cadangan</source>
        <translation>Backup folder</translation>
    </message>
    <message>
        <source>Gelap</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Halaman Tentang</source>
        <translation>About page</translation>
    </message>
    <message>
        <source>Hanya di PC ini.</source>
        <translation>Only on this PC.</translation>
    </message>
    <message>
        <source>Hari libur dan cuti bersama</source>
        <translation>Public and collective holidays</translation>
    </message>
    <message>
        <source>Ikuti sistem</source>
        <translation>Follow system</translation>
    </message>
    <message>
        <source>Inisial tercetak di akhir artikel, misalnya (Acm/Redni).</source>
        <translation>Initials are printed at the end of articles, for example (Acm/Redni).</translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Kecil</source>
        <translation>Small</translation>
    </message>
    <message>
        <source>Keterangan situs</source>
        <translation>Site description</translation>
    </message>
    <message>
        <source>Kota dan zona dipakai untuk memeriksa zona waktu agenda. Dua ejaan untuk satu tempat: beri nama yang sama, lalu gabungkan.</source>
        <translation>Event time zones are checked against town and zone. Two spellings of one place: give them the same name, then merge.</translation>
    </message>
    <message>
        <source>Kredit bawaan</source>
        <translation>Default credit</translation>
    </message>
    <message>
        <source>Merah di kalender ini dan di situs. Sesuaikan bila keputusan bersama berubah.</source>
        <translation>Red in this calendar and on the site. Adjust them when the joint decree changes.</translation>
    </message>
    <message>
        <source>Misalnya RP/{romawi}/{tanggal}/PROVMALUT. Pilihan: {nomor} (berurutan dalam setahun), {nomor3} (007), {romawi} (bulan III), {bulan} (03), {tahun} (2026), {tanggal} (16.03.2026).</source>
        <translation>For example RP/{romawi}/{tanggal}/PROVMALUT. Choices: {nomor} (counts through the year), {nomor3} (007), {romawi} (month III), {bulan} (03), {tahun} (2026), {tanggal} (16.03.2026).</translation>
    </message>
    <message>
        <source>Misalnya https://kabar.contoh.go.id/. Tanpa alamat, umpan berita dan peta situs tidak dibuat.</source>
        <translation>For example https://kabar.contoh.go.id/. Without an address, no news feed or sitemap is made.</translation>
    </message>
    <message>
        <source>Nama instansi</source>
        <translation>Name of organisation</translation>
    </message>
    <message>
        <source>Nama lengkap, seperti pada kop surat.</source>
        <translation>The full name, as on your letterhead.</translation>
    </message>
    <message>
        <source>Nama situs</source>
        <translation>Site name</translation>
    </message>
    <message>
        <source>Penulis</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Penulis atau pengubah terakhir sebuah artikel tidak bisa menyetujui dan menayangkannya sendiri; rekan lain yang melakukannya.</source>
        <translation>Whoever wrote or last changed an article cannot approve it and set it live; a colleague does.</translation>
    </message>
    <message>
        <source>Penulis dan penyunting</source>
        <translation>Authors and editors</translation>
    </message>
    <message>
        <source>Penulisan</source>
        <translation>Writing</translation>
    </message>
    <message>
        <source>Pola nomor siaran pers</source>
        <translation>Press release number pattern</translation>
    </message>
    <message>
        <source>Ruang Redaksi</source>
        <translation>Newsroom</translation>
    </message>
    <message>
        <source>Saat mengetik. Juga tiga titik menjadi elipsis dan (c) menjadi ©.</source>
        <translation>While typing. Three dots become an ellipsis too, and (c) becomes ©.</translation>
    </message>
    <message>
        <source>Saat mengetik. Teks yang sudah ada tidak berubah.</source>
        <translation>While typing. Existing text stays as it is.</translation>
    </message>
    <message>
        <source>Saat mengetik: &quot;kata&quot; menjadi “kata”, Jum&apos;at menjadi Jum’at.</source>
        <translation>While typing: &quot;kata&quot; becomes “kata”, Jum&apos;at becomes Jum’at.</translation>
    </message>
    <message>
        <source>Saat menulis, hanya di PC ini.</source>
        <translation>While writing, only on this PC.</translation>
    </message>
    <message>
        <source>Satu atau dua kalimat untuk mesin pencari.</source>
        <translation>One or two sentences for search engines.</translation>
    </message>
    <message>
        <source>Saya adalah</source>
        <translation>I am</translation>
    </message>
    <message>
        <source>Sebaiknya di diska lain atau folder bersama.</source>
        <translation>Best on another disk or in a shared folder.</translation>
    </message>
    <message>
        <source>Sedang</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Situs</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Sofifi _ Sekretaris …</source>
        <translation>Sofifi _ Sekretaris …</translation>
    </message>
    <message>
        <source>Sofifi – Sekretaris …</source>
        <translation>Sofifi – Sekretaris …</translation>
    </message>
    <message>
        <source>Sofifi — Sekretaris …</source>
        <translation>Sofifi — Sekretaris …</translation>
    </message>
    <message>
        <source>Sofifi, Sekretaris …</source>
        <translation>Sofifi, Sekretaris …</translation>
    </message>
    <message>
        <source>Surel</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Tampil di halaman Tentang.</source>
        <translation>Shown on the About page.</translation>
    </message>
    <message>
        <source>Tampilan</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Tanda kutip melengkung otomatis</source>
        <translation>Automatic curly quotes</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Tempat bawaan</source>
        <translation>Default place</translation>
    </message>
    <message>
        <source>Tempat kegiatan</source>
        <translation>Event places</translation>
    </message>
    <message>
        <source>Tentang</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Terang</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Tidak</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Ukuran huruf naskah</source>
        <translation>Size of story text</translation>
    </message>
    <message>
        <source>Untuk artikel dan agenda baru. Waktu yang sudah tertulis tidak berubah.</source>
        <translation>For new articles and events. Times already written stay as they are.</translation>
    </message>
    <message>
        <source>Untuk riwayat di PC ini. Nama baru ditambahkan di Penulis.</source>
        <translation>For the history on this PC. Add new names under People.</translation>
    </message>
    <message>
        <source>WIB</source>
        <translation>WIB</translation>
    </message>
    <message>
        <source>WIT</source>
        <translation>WIT</translation>
    </message>
    <message>
        <source>WITA</source>
        <translation>WITA</translation>
    </message>
    <message>
        <source>Waktu tempuh antarkota</source>
        <translation>Travel time between towns</translation>
    </message>
    <message>
        <source>Wilayah</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Ya</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Zona waktu</source>
        <translation>Time zone</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>Belum dipilih</source>
        <translation>Not chosen</translation>
    </message>
    <message>
        <source>Cadangan otomatis belum ada di versi ini; foldernya hanya diingat. Untuk sementara, tutup program ini lalu salin sendiri berkas .newsroom bersama folder .media di sebelahnya.</source>
        <translation>This version has no automatic backup yet; it only remembers the folder. For now, close the program and copy the .newsroom file yourself, together with the .media folder beside it.</translation>
    </message>
    <message>
        <source>Data {person} diubah</source>
        <translation>Details of {person} changed</translation>
    </message>
    <message>
        <source>{field} diubah</source>
        <translation>{field} changed</translation>
    </message>
    <message>
        <source>{person} dihapus</source>
        <translation>{person} removed</translation>
    </message>
    <message>
        <source>{person} ditambahkan</source>
        <translation>{person} added</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Sumber Markdown</source>
        <translation>Markdown source</translation>
    </message>
</context>
<context>
    <name>StatusSection</name>
    <message numerus="yes">
        <source>%Ln catatan belum selesai</source>
        <translation>
            <numerusform>%Ln open note</numerusform>
            <numerusform>%Ln open notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Ada perubahan yang belum terbit. Situs masih menampilkan versi lama.</source>
        <translation>Some changes are not published yet. The site still shows the old version.</translation>
    </message>
    <message>
        <source>Ajukan tinjauan</source>
        <translation>Submit for review</translation>
    </message>
    <message>
        <source>Ditarik: halaman aslinya diganti pemberitahuan saat terbit berikutnya.</source>
        <translation>Withdrawn: a notice replaces the page when you next publish.</translation>
    </message>
    <message>
        <source>Embargo sampai</source>
        <translation>Embargo until</translation>
    </message>
    <message>
        <source>Embargo sudah lewat.</source>
        <translation>The embargo is over.</translation>
    </message>
    <message>
        <source>Empat mata: artikel ini menunggu persetujuan orang lain.</source>
        <translation>Four eyes: this article waits for somebody else’s approval.</translation>
    </message>
    <message>
        <source>Empat mata: perubahan Anda tampil setelah orang lain menyetujuinya. Situs masih menampilkan versi lama.</source>
        <translation>Four eyes: your changes appear once somebody else approves them. The site still shows the old version.</translation>
    </message>
    <message>
        <source>Empat mata: pilih nama Anda di Pengaturan › Aplikasi untuk menyetujui.</source>
        <translation>Four eyes: to approve, choose your name in Settings › App.</translation>
    </message>
    <message>
        <source>Ikut tayang saat Terbitkan ditekan.</source>
        <translation>Goes live when you press Publish.</translation>
    </message>
    <message>
        <source>Jam embargo</source>
        <translation>Embargo time</translation>
    </message>
    <message>
        <source>Jam tayang</source>
        <translation>Publication time</translation>
    </message>
    <message>
        <source>Kembalikan ke versi tayang</source>
        <translation>Revert to live version</translation>
    </message>
    <message>
        <source>Setujui</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Setujui perubahan</source>
        <translation>Approve changes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tambah embargo</source>
        <translation>Add embargo</translation>
    </message>
    <message>
        <source>Tanggal tayang</source>
        <translation>Publication date</translation>
    </message>
    <message>
        <source>Tayang pada terbitan pertama sesudah waktu ini.</source>
        <translation>Goes live when you first publish after this time.</translation>
    </message>
    <message>
        <source>Tayangkan</source>
        <translation>Set live</translation>
    </message>
    <message>
        <source>Tayangkan lagi</source>
        <translation>Set live again</translation>
    </message>
    <message>
        <source>Tidak tampil di situs sebelum waktu ini, meski sudah berstatus Tayang.</source>
        <translation>Not shown on the site before this time, even when Live.</translation>
    </message>
    <message>
        <source>Turunkan…</source>
        <translation>Take down…</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Agenda terkait diganti</source>
        <translation>Related event changed</translation>
    </message>
    <message>
        <source>Alamat halaman diganti</source>
        <translation>Page address changed</translation>
    </message>
    <message>
        <source>Berita terkait diganti</source>
        <translation>Related stories changed</translation>
    </message>
    <message>
        <source>Dikembalikan ke versi tayang</source>
        <translation>Reverted to live version</translation>
    </message>
    <message>
        <source>Embargo diganti</source>
        <translation>Embargo changed</translation>
    </message>
    <message>
        <source>Foto sampul diganti</source>
        <translation>Cover photo changed</translation>
    </message>
    <message>
        <source>Jenis artikel diganti</source>
        <translation>Kind of article changed</translation>
    </message>
    <message>
        <source>Kategori diganti</source>
        <translation>Category changed</translation>
    </message>
    <message>
        <source>Kemajuan</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Nomor siaran pers diganti</source>
        <translation>Press release number changed</translation>
    </message>
    <message>
        <source>Salinan dibuat: “{title}”</source>
        <translation>Copy made: “{title}”</translation>
    </message>
    <message>
        <source>Tanggal tayang diganti</source>
        <translation>Publication date changed</translation>
    </message>
</context>
<context>
    <name>StoryRow</name>
    <message>
        <source>Buat berita</source>
        <translation>Write story</translation>
    </message>
    <message>
        <source>Tidak perlu berita</source>
        <translation>No story needed</translation>
    </message>
</context>
<context>
    <name>StorySection</name>
    <message>
        <source>Berita terkait</source>
        <translation>Related stories</translation>
    </message>
    <message>
        <source>Tidak perlu berita</source>
        <translation>No story needed</translation>
    </message>
</context>
<context>
    <name>StyleChoice</name>
    <message>
        <source>Jenis paragraf</source>
        <translation>Paragraph style</translation>
    </message>
    <message>
        <source>Kutipan</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Paragraf</source>
        <translation>Paragraph</translation>
    </message>
    <message>
        <source>Subjudul</source>
        <translation>Subheading</translation>
    </message>
    <message>
        <source>Subjudul kecil</source>
        <translation>Small heading</translation>
    </message>
</context>
<context>
    <name>TableBar</name>
    <message>
        <source>Baris</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Baris judul</source>
        <translation>Header row</translation>
    </message>
    <message>
        <source>Hapus tabel</source>
        <translation>Delete table</translation>
    </message>
    <message>
        <source>Kolom</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Sel</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Tabel</source>
        <translation>Table</translation>
    </message>
</context>
<context>
    <name>TableEditing</name>
    <message>
        <source>Baris {row}, kolom {column}: {text}</source>
        <translation>Row {row}, column {column}: {text}</translation>
    </message>
    <message>
        <source>kosong</source>
        <translation>empty</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Baris</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Baris judul</source>
        <translation>Header row</translation>
    </message>
    <message>
        <source>Gabungkan dengan bawah</source>
        <translation>Merge with cell below</translation>
    </message>
    <message>
        <source>Gabungkan dengan kanan</source>
        <translation>Merge with cell on the right</translation>
    </message>
    <message>
        <source>Hapus baris</source>
        <translation>Delete row</translation>
    </message>
    <message>
        <source>Hapus kolom</source>
        <translation>Delete column</translation>
    </message>
    <message>
        <source>Hapus tabel</source>
        <translation>Delete table</translation>
    </message>
    <message>
        <source>Kolom</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Kolom judul</source>
        <translation>Header column</translation>
    </message>
    <message>
        <source>Pisahkan</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Sel</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Sisipkan baris di atas</source>
        <translation>Insert row above</translation>
    </message>
    <message>
        <source>Sisipkan baris di bawah</source>
        <translation>Insert row below</translation>
    </message>
    <message>
        <source>Sisipkan kolom di kanan</source>
        <translation>Insert column on the right</translation>
    </message>
    <message>
        <source>Sisipkan kolom di kiri</source>
        <translation>Insert column on the left</translation>
    </message>
</context>
<context>
    <name>TakenState</name>
    <message>
        <source>Batalkan impor ini</source>
        <translation>Undo this import</translation>
    </message>
    <message>
        <source>Buka ruang redaksi</source>
        <translation>Open a newsroom</translation>
    </message>
    <message>
        <source>Impor selesai</source>
        <translation>Import done</translation>
    </message>
    <message>
        <source>Naskah tanpa status menjadi draf; tidak ada yang terbit sendiri. Membatalkan impor menghapus ruang redaksi yang baru dibuat ini.</source>
        <translation>Texts without a status become drafts; nothing is published by itself. Undoing the import deletes this newly made newsroom.</translation>
    </message>
</context>
<context>
    <name>TallyView</name>
    <message numerus="yes">
        <source>%Ln agenda</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln artikel</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln berkas tidak dikenali dan ditinggalkan</source>
        <translation>
            <numerusform>%Ln file not recognised and left out</numerusform>
            <numerusform>%Ln files not recognised and left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln foto dan berkas</source>
        <translation>
            <numerusform>%Ln photo or file</numerusform>
            <numerusform>%Ln photos and files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dan %Ln berkas lain</source>
        <translation>
            <numerusform>and %Ln other file</numerusform>
            <numerusform>and %Ln other files</numerusform>
        </translation>
    </message>
    <message>
        <source>jenisnya tidak diimpor</source>
        <translation>this kind is not imported</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
</context>
<context>
    <name>TargetCard</name>
    <message>
        <source>Drive ini tidak ada. Pasang lagi, atau pilih folder lain.</source>
        <translation>This drive is not there. Connect it again, or choose another folder.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Folder ini berisi berkas lain. Pilih folder kosong atau folder baru.</source>
        <translation>This folder holds other files. Choose an empty or new folder.</translation>
    </message>
    <message>
        <source>Folder ini tidak bisa ditulisi. Pilih folder lain.</source>
        <translation>This folder cannot be written to. Choose another folder.</translation>
    </message>
    <message>
        <source>Folder tujuan terbitan</source>
        <translation>Folder to publish to</translation>
    </message>
    <message>
        <source>Perlu {needed} · tersedia {free}</source>
        <translation>Needs {needed} · {free} free</translation>
    </message>
    <message>
        <source>Pilih folder…</source>
        <translation>Choose folder…</translation>
    </message>
    <message>
        <source>Ruang di drive ini tidak cukup. Kosongkan, atau pilih folder lain.</source>
        <translation>Not enough space on this drive. Free some, or choose another folder.</translation>
    </message>
    <message>
        <source>Tujuan</source>
        <translation>Target</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Hapus templat</source>
        <translation>Delete template</translation>
    </message>
    <message>
        <source>Simpan artikel ini sebagai templat…</source>
        <translation>Save this article as a template…</translation>
    </message>
    <message>
        <source>Templat dihapus: “{name}”</source>
        <translation>Template deleted: “{name}”</translation>
    </message>
    <message>
        <source>Templat disimpan: “{name}”</source>
        <translation>Template saved: “{name}”</translation>
    </message>
</context>
<context>
    <name>TimelineDelegate</name>
    <message>
        <source>Versi {n}</source>
        <translation>Version {n}</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Sesudah itu: {steps}</source>
        <translation>After that: {steps}</translation>
    </message>
    <message>
        <source>Versi {n}</source>
        <translation>Version {n}</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Kembali ke naskah</source>
        <translation>Back to the story</translation>
    </message>
    <message numerus="yes">
        <source>Riwayat: %Ln versi</source>
        <translation>
            <numerusform>History: %Ln version</numerusform>
            <numerusform>History: %Ln versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Daftar berbulir</source>
        <translation>Bulleted list</translation>
    </message>
    <message>
        <source>Daftar bernomor</source>
        <translation>Numbered list</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Kutipan</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Miring</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>Panel rincian</source>
        <translation>Details panel</translation>
    </message>
    <message>
        <source>Sisipkan foto</source>
        <translation>Insert photo</translation>
    </message>
    <message>
        <source>Sisipkan tabel</source>
        <translation>Insert table</translation>
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
        <source>Ulangi</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Bilah atas</source>
        <translation>Top bar</translation>
    </message>
    <message>
        <source>Keluar dari mode fokus</source>
        <translation>Leave focus mode</translation>
    </message>
    <message>
        <source>Kembali ke semua panel (F11)</source>
        <translation>Back to all panes (F11)</translation>
    </message>
    <message>
        <source>Ruang Redaksi</source>
        <translation>Newsroom</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Bandingkan</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Muat ulang</source>
        <translation>Reload</translation>
    </message>
    <message>
        <source>Simpan sebagai salinan</source>
        <translation>Save as a copy</translation>
    </message>
</context>
<context>
    <name>UndatedNotice</name>
    <message numerus="yes">
        <source>%Ln baris tanpa tanggal.</source>
        <translation>
            <numerusform>%Ln row without a date.</numerusform>
            <numerusform>%Ln rows without a date.</numerusform>
        </translation>
    </message>
    <message>
        <source>Baris tanpa tanggal mengikuti tanggal di atasnya.</source>
        <translation>Rows without a date take the date above them.</translation>
    </message>
    <message>
        <source>Ikuti tanggal di atasnya</source>
        <translation>Use the date above</translation>
    </message>
    <message>
        <source>Jangan ikuti</source>
        <translation>Do not use it</translation>
    </message>
</context>
<context>
    <name>UnknownZones</name>
    <message>
        <source>Pakai {zone}</source>
        <translation>Use {zone}</translation>
    </message>
    <message>
        <source>Zona waktu “{name}” dibaca {zone}.</source>
        <translation>Time zone “{name}” is read as {zone}.</translation>
    </message>
    <message>
        <source>Zona waktu “{name}” tidak dikenal. Jamnya dibiarkan, dianggap {zone}.</source>
        <translation>Time zone “{name}” is unknown. Times are left as they are and taken as {zone}.</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>Berkas asli tidak diubah.</source>
        <translation>The originals stay as they are.</translation>
    </message>
    <message>
        <source>Lepas di sini untuk mengimpor</source>
        <translation>Drop here to import</translation>
    </message>
</context>
<context>
    <name>VenueLine</name>
    <message numerus="yes">
        <source>%n agenda</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message>
        <source>Gabungkan</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Gabungkan ke “{name}”</source>
        <translation>Merge into “{name}”</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Hapus {name}</source>
        <translation>Remove {name}</translation>
    </message>
    <message>
        <source>Kota, {name}</source>
        <translation>Town, {name}</translation>
    </message>
    <message>
        <source>Nama tempat, {name}</source>
        <translation>Place name, {name}</translation>
    </message>
    <message>
        <source>Otomatis</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Zona, {name}</source>
        <translation>Zone, {name}</translation>
    </message>
    <message>
        <source>{zone} (otomatis)</source>
        <translation>{zone} (automatic)</translation>
    </message>
    <message>
        <source>“{name}” sudah ada. Keduanya tempat yang sama?</source>
        <translation>“{name}” already exists. Are both the same place?</translation>
    </message>
</context>
<context>
    <name>VenuesInput</name>
    <message numerus="yes">
        <source>%n tempat lagi; cari namanya di atas.</source>
        <translation>
            <numerusform>%n more place; search for its name above.</numerusform>
            <numerusform>%n more places; search for their names above.</numerusform>
        </translation>
    </message>
    <message>
        <source>Belum ada tempat. Tempat agenda baru masuk ke sini dengan sendirinya.</source>
        <translation>No places yet. Places of new events are added here by themselves.</translation>
    </message>
    <message>
        <source>Cari tempat atau kota</source>
        <translation>Search place or town</translation>
    </message>
    <message>
        <source>Kota</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Nama tempat</source>
        <translation>Place name</translation>
    </message>
    <message>
        <source>Nama tempat baru</source>
        <translation>Name of new place</translation>
    </message>
    <message>
        <source>Tambah tempat</source>
        <translation>Add place</translation>
    </message>
    <message>
        <source>Tempat “{name}” dihapus</source>
        <translation>Place “{name}” removed</translation>
    </message>
    <message>
        <source>Tempat “{name}” ditambahkan</source>
        <translation>Place “{name}” added</translation>
    </message>
    <message>
        <source>Tempat “{name}” diubah</source>
        <translation>Place “{name}” changed</translation>
    </message>
    <message>
        <source>Tidak ada tempat yang cocok.</source>
        <translation>No places match.</translation>
    </message>
    <message>
        <source>Zona</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>mis. Aula Kantor Gubernur, Sofifi</source>
        <translation>e.g. Aula Kantor Gubernur, Sofifi</translation>
    </message>
    <message>
        <source>“{gone}” digabungkan ke “{kept}”</source>
        <translation>“{gone}” merged into “{kept}”</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message numerus="yes">
        <source>%Ln kata</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message>
        <source>Di layar, belum tersimpan</source>
        <translation>On screen, not saved</translation>
    </message>
    <message>
        <source>Foto</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Foto hiasan</source>
        <translation>Decorative photo</translation>
    </message>
    <message>
        <source>Garis pemisah</source>
        <translation>Divider</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Kode (disimpan apa adanya)</source>
        <translation>Code (kept as is)</translation>
    </message>
    <message>
        <source>Kredit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Naskah ini sudah sama dengan versi itu.</source>
        <translation>The story already is as in that version.</translation>
    </message>
    <message>
        <source>Pernah tayang</source>
        <translation>Was live</translation>
    </message>
    <message>
        <source>Sekarang</source>
        <translation>Current</translation>
    </message>
    <message>
        <source>Tayang</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Teks alternatif</source>
        <translation>Alternative text</translation>
    </message>
    <message>
        <source>Tulisan Anda</source>
        <translation>Your text</translation>
    </message>
    <message>
        <source>Tulisan di layar</source>
        <translation>Text on screen</translation>
    </message>
    <message>
        <source>Versi {n}</source>
        <translation>Version {n}</translation>
    </message>
    <message>
        <source>Versi {n} dikembalikan</source>
        <translation>Version {n} restored</translation>
    </message>
    <message>
        <source>Yang tersimpan</source>
        <translation>Saved version</translation>
    </message>
    <message>
        <source>sudah tidak ada</source>
        <translation>no longer there</translation>
    </message>
</context>
<context>
    <name>WeekDelegate</name>
    <message>
        <source>Menyusul</source>
        <translation>TBA</translation>
    </message>
    <message>
        <source>Waktu menyusul</source>
        <translation>Time to be announced</translation>
    </message>
</context>
<context>
    <name>WeekGround</name>
    <message>
        <source>+{n} lagi</source>
        <translation>+{n} more</translation>
    </message>
    <message>
        <source>Sehari</source>
        <translation>All day</translation>
    </message>
</context>
<context>
    <name>WeekModel</name>
    <message>
        <source>{day}, pukul {time}</source>
        <translation>{day} at {time}</translation>
    </message>
</context>
<context>
    <name>WeekSharing</name>
    <message numerus="yes">
        <source>%n agenda internal tidak ikut.</source>
        <translation>
            <numerusform>%n internal event left out.</numerusform>
            <numerusform>%n internal events left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Dokumen PDF (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>Kalender (*.ics)</source>
        <translation>Calendars (*.ics)</translation>
    </message>
    <message>
        <source>Sediakan tempat tanda tangan</source>
        <translation>Leave room for a signature</translation>
    </message>
    <message>
        <source>Sertakan agenda internal dan petugas</source>
        <translation>Include internal events and duty</translation>
    </message>
    <message>
        <source>Simpan pekan</source>
        <translation>Save week</translation>
    </message>
    <message>
        <source>Tabel CSV (*.csv)</source>
        <translation>CSV tables (*.csv)</translation>
    </message>
    <message>
        <source>{title} dikirim ke pencetak.</source>
        <translation>{title} sent to the printer.</translation>
    </message>
    <message>
        <source>{title} disalin. Tempel di WhatsApp.</source>
        <translation>{title} copied. Paste it into WhatsApp.</translation>
    </message>
    <message>
        <source>{title} disimpan sebagai {file}.</source>
        <translation>{title} saved as {file}.</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Agenda satu hari</source>
        <translation>Events of one day</translation>
    </message>
    <message>
        <source>Kalender pekan</source>
        <translation>Week calendar</translation>
    </message>
</context>
<context>
    <name>WhenFields</name>
    <message>
        <source>Bila lebih dari sehari</source>
        <translation>Only for several days</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Lebih awal daripada tanggal mulai. Tulis hari sesudahnya.</source>
        <translation>Earlier than the start date. Enter a later day.</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>Start</translation>
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
        <source>Sepanjang hari</source>
        <translation>All day</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tanggal selesai</source>
        <translation>End date</translation>
    </message>
    <message>
        <source>Tulis juga jam mulai.</source>
        <translation>Enter a start time too.</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Waktu menyusul</source>
        <translation>Time to be announced</translation>
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
</context>
<context>
    <name>Withdrawal</name>
    <message>
        <source>Alasan untuk pembaca</source>
        <translation>Reason for readers</translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Misalnya: Narasumber keliru dikutip.</source>
        <translation>For example: A source was misquoted.</translation>
    </message>
    <message>
        <source>Tampil di halaman sebagai ganti berita. Boleh kosong; alamatnya tetap.</source>
        <translation>Shown on the page in place of the story. May be empty; the address stays.</translation>
    </message>
    <message>
        <source>Turunkan</source>
        <translation>Take down</translation>
    </message>
</context>
<context>
    <name>WordFiles</name>
    <message numerus="yes">
        <source>%Ln naskah Word diimpor</source>
        <translation>
            <numerusform>%Ln Word text imported</numerusform>
            <numerusform>%Ln Word texts imported</numerusform>
        </translation>
    </message>
    <message>
        <source>Impor Word</source>
        <translation>Import Word</translation>
    </message>
    <message>
        <source>Naskah Word (*.docx *.docm *.dotx *.DOCX)</source>
        <translation>Word texts (*.docx *.docm *.dotx *.DOCX)</translation>
    </message>
    <message>
        <source>Naskah Word diimpor: “{title}”</source>
        <translation>Word text imported: “{title}”</translation>
    </message>
</context>
<context>
    <name>WordVeil</name>
    <message>
        <source>Artikel yang sedang terbuka dan berkas aslinya tidak diubah.</source>
        <translation>The open article and the original file stay as they are.</translation>
    </message>
    <message>
        <source>Lepas di sini untuk membuat artikel baru</source>
        <translation>Drop here to make a new article</translation>
    </message>
</context>
<context>
    <name>WorkingState</name>
    <message>
        <source>Batalkan</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kemajuan</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Mengimpor {done} dari {of} berkas…</source>
        <translation>Importing file {done} of {of}…</translation>
    </message>
</context>
<context>
    <name>WritingCard</name>
    <message>
        <source>Belum ada artikel. Tulis yang pertama, atau mulai dari agenda.</source>
        <translation>No articles yet. Write the first, or start from an event.</translation>
    </message>
    <message>
        <source>Disimpan {when}</source>
        <translation>Saved {when}</translation>
    </message>
    <message>
        <source>Disimpan {when} · {authors}</source>
        <translation>Saved {when} · {authors}</translation>
    </message>
    <message>
        <source>Tanpa judul</source>
        <translation>Untitled</translation>
    </message>
</context>
<context>
    <name>ZoneBlock</name>
    <message numerus="yes">
        <source>%n agenda bertanda {zone}, tempatnya di wilayah {expected}.</source>
        <translation>
            <numerusform>%n event is marked {zone}, but its place keeps {expected}.</numerusform>
            <numerusform>%n events are marked {zone}, but their places keep {expected}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agenda lagi setelah ini terjawab.</source>
        <translation>
            <numerusform>%n more event once these are answered.</numerusform>
            <numerusform>%n more events once these are answered.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lihat satu per satu</source>
        <translation>View one by one</translation>
    </message>
    <message>
        <source>Sembunyikan daftar</source>
        <translation>Hide list</translation>
    </message>
</context>
<context>
    <name>ZoneDoubts</name>
    <message>
        <source>Zona waktu yang perlu dipastikan</source>
        <translation>Time zones to confirm</translation>
    </message>
</context>
<context>
    <name>ZoneNotice</name>
    <message numerus="yes">
        <source>%n agenda yang diimpor zonanya berbeda dari zona tempatnya.</source>
        <translation>
            <numerusform>%n imported event is marked with another zone than its place.</numerusform>
            <numerusform>%n imported events are marked with another zone than their places.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nanti saja</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Periksa</source>
        <translation>Check</translation>
    </message>
</context>
<context>
    <name>ZoneRow</name>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Buka “{title}”</source>
        <translation>Open “{title}”</translation>
    </message>
</context>
<context>
    <name>_Progress</name>
    <message>
        <source>Sedang berjalan</source>
        <translation>Running</translation>
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
        <translation>List of articles</translation>
    </message>
    <message>
        <source>Tampilkan daftar (Ctrl+Shift+L)</source>
        <translation>Show list (Ctrl+Shift+L)</translation>
    </message>
</context>
</TS>
