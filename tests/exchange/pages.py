"""Texts of our own in the form of the old site's pages."""

HEADLINE = "Kadis Ajak Pegawai Rapikan Arsip Digital dan Lengkapi Daftar DSAD"
CUT_TITLE = (
    "PELATIHAN PENGELOLAAN ARSIP DINAMIS DAN PENYUSUNAN DAFTAR ARSIP STATIS "
    "BAGI PERANGKAT DAERAH, KEC SE"
)
PAGE = f"""{HEADLINE}

{HEADLINE}

Weda _ Kepala Dinas Kearsipan, Hj. Nurlela Umar mengajak pegawai merapikan berkas dan melengkapi \
Daftar Arsip Statis Daerah (DASD).

Ajakan itu disampaikan saat apel Selasa, (02/05) kemarin di halaman kantor.  Berkas lama dipindai \
lebih dahulu.

“Setiap berkas punya tempat.\u00a0 Jangan simpan di meja,” ujarnya.

Pekerjaan ini selesai sebelum akhir triwulan. (Nur/Umi)

©Dinas Kearsipan

Berita Lainnya

Agenda

  • 09
    May-2023

    Rapat Pemusnahan Arsip (DASD)

    09.30 WITA - Ruang Arsip, Lantai 2 (Gedung B)
  • 14
    Aug-2023

    Upacara Hari Jadi

    08.00 wita - Lapangan Weda
  • 03
    Okt-2023

    {CUT_TITLE}

    08.00 Wita - Aula

Ruang Multimedia"""
