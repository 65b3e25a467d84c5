<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="id">
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
    <name>Opening</name>
    <message>
        <source>Menyiapkan contoh…</source>
        <translation>Preparing the sample…</translation>
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
    <message>
        <source>%Ln halaman</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>HH.mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Hari ini {clock}</source>
        <translation>Today {clock}</translation>
    </message>
    <message>
        <source>{day} pukul {clock}</source>
        <translation>{day} at {clock}</translation>
    </message>
    <message>
        <source>{n} detik</source>
        <translation>{n} seconds</translation>
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
    <name>_Toast</name>
    <message>
        <source>Tutup pesan</source>
        <translation>Close message</translation>
    </message>
</context>
</TS>
