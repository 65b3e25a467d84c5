"""Everything that can be set: one table, from which the screen is made.

A key without a dot is a fact of the office: it travels in the newsroom file and each change is a
deed that can be undone. Keys with a dot belong to this PC.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


@dataclass(frozen=True)
class Group:
    """A page of the screen."""

    id: str
    title: object
    icon: str


@dataclass(frozen=True)
class FieldSpec:
    """One thing to set. Texts are marked for translation; `translated` gives them."""

    key: str
    group: str
    kind: str
    """line, text (wraps), markdown, choice (a box), segments, folder, person, people, venues,
    holidays or facts."""
    label: object
    hint: object = ""
    choices: tuple[tuple[str, object], ...] = ()
    width: int = 280

    @property
    def is_office(self) -> bool:
        """Whether it is a fact of the office that travels in the newsroom file."""
        return "." not in self.key


GROUPS = (
    Group("office", QT_TRANSLATE_NOOP("Settings", "Instansi"), "building-2"),
    Group("writing", QT_TRANSLATE_NOOP("Settings", "Penulisan"), "pencil"),
    Group("time", QT_TRANSLATE_NOOP("Settings", "Agenda dan waktu"), "calendar-clock"),
    Group("site", QT_TRANSLATE_NOOP("Settings", "Situs"), "globe"),
    Group("people", QT_TRANSLATE_NOOP("Settings", "Penulis"), "users"),
    Group("app", QT_TRANSLATE_NOOP("Settings", "Aplikasi"), "monitor"),
    Group("backup", QT_TRANSLATE_NOOP("Settings", "Cadangan"), "database-backup"),
    Group("about", QT_TRANSLATE_NOOP("Settings", "Tentang"), "info"),
)
_YES_NO = (
    ("yes", QT_TRANSLATE_NOOP("Settings", "Ya")),
    ("no", QT_TRANSLATE_NOOP("Settings", "Tidak")),
)
FIELDS = (
    FieldSpec(
        "office",
        "office",
        "text",
        QT_TRANSLATE_NOOP("Settings", "Nama instansi"),
        QT_TRANSLATE_NOOP("Settings", "Nama lengkap, seperti pada kop surat."),
        width=360,
    ),
    FieldSpec(
        "region",
        "office",
        "line",
        QT_TRANSLATE_NOOP("Settings", "Wilayah"),
        QT_TRANSLATE_NOOP("Settings", "Di bawah nama situs, misalnya Provinsi Maluku Utara."),
        width=360,
    ),
    FieldSpec(
        "address",
        "office",
        "text",
        QT_TRANSLATE_NOOP("Settings", "Alamat kantor"),
        QT_TRANSLATE_NOOP("Settings", "Tampil di halaman Tentang."),
        width=360,
    ),
    FieldSpec("phone", "office", "line", QT_TRANSLATE_NOOP("Settings", "Telepon")),
    FieldSpec("email", "office", "line", QT_TRANSLATE_NOOP("Settings", "Surel")),
    FieldSpec(
        "town",
        "writing",
        "line",
        QT_TRANSLATE_NOOP("Settings", "Tempat bawaan"),
        QT_TRANSLATE_NOOP("Settings", "Dipakai di awal artikel baru."),
    ),
    FieldSpec(
        "separator",
        "writing",
        "choice",
        QT_TRANSLATE_NOOP("Settings", "Bentuk dateline"),
        QT_TRANSLATE_NOOP("Settings", "Di antara tempat dan kalimat pertama."),
        (
            (" _ ", QT_TRANSLATE_NOOP("Settings", "Sofifi _ Sekretaris …")),
            (" – ", QT_TRANSLATE_NOOP("Settings", "Sofifi – Sekretaris …")),
            (" — ", QT_TRANSLATE_NOOP("Settings", "Sofifi — Sekretaris …")),
            (", ", QT_TRANSLATE_NOOP("Settings", "Sofifi, Sekretaris …")),
        ),
    ),
    FieldSpec(
        "credit",
        "writing",
        "line",
        QT_TRANSLATE_NOOP("Settings", "Kredit bawaan"),
        QT_TRANSLATE_NOOP("Settings", "Di akhir artikel, dan ditawarkan untuk foto tanpa kredit."),
    ),
    FieldSpec(
        "four_eyes",
        "writing",
        "segments",
        QT_TRANSLATE_NOOP("Settings", "Empat mata"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "Penulis atau pengubah terakhir sebuah artikel tidak bisa menyetujui dan "
            "menayangkannya sendiri; rekan lain yang melakukannya.",
        ),
        _YES_NO,
    ),
    FieldSpec(
        "release_pattern",
        "writing",
        "line",
        QT_TRANSLATE_NOOP("Settings", "Pola nomor siaran pers"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "Misalnya RP/{romawi}/{tanggal}/PROVMALUT. Pilihan: {nomor} (berurutan dalam setahun), "
            "{nomor3} (007), {romawi} (bulan III), {bulan} (03), {tahun} (2026), "
            "{tanggal} (16.03.2026).",
        ),
        width=360,
    ),
    FieldSpec(
        "quotes",
        "writing",
        "segments",
        QT_TRANSLATE_NOOP("Settings", "Tanda kutip melengkung otomatis"),
        QT_TRANSLATE_NOOP(
            "Settings", 'Saat mengetik: "kata" menjadi “kata”, Jum\'at menjadi Jum’at.'
        ),
        _YES_NO,
    ),
    FieldSpec(
        "dashes",
        "writing",
        "segments",
        QT_TRANSLATE_NOOP("Settings", "-- menjadi tanda pisah –"),
        QT_TRANSLATE_NOOP(
            "Settings", "Saat mengetik. Juga tiga titik menjadi elipsis dan (c) menjadi ©."
        ),
        _YES_NO,
    ),
    FieldSpec(
        "blanks",
        "writing",
        "segments",
        QT_TRANSLATE_NOOP("Settings", "Dua spasi sesudah titik menjadi satu"),
        QT_TRANSLATE_NOOP("Settings", "Saat mengetik. Teks yang sudah ada tidak berubah."),
        _YES_NO,
    ),
    FieldSpec(
        "zone",
        "time",
        "segments",
        QT_TRANSLATE_NOOP("Settings", "Zona waktu"),
        QT_TRANSLATE_NOOP(
            "Settings", "Untuk artikel dan agenda baru. Waktu yang sudah tertulis tidak berubah."
        ),
        (
            ("WIB", QT_TRANSLATE_NOOP("Settings", "WIB")),
            ("WITA", QT_TRANSLATE_NOOP("Settings", "WITA")),
            ("WIT", QT_TRANSLATE_NOOP("Settings", "WIT")),
        ),
    ),
    FieldSpec(
        "travel_minutes",
        "time",
        "segments",
        QT_TRANSLATE_NOOP("Settings", "Waktu tempuh antarkota"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "Dalam menit. Anda diingatkan bila jeda orang atau kendaraan di antara dua kota "
            "lebih pendek.",
        ),
        (
            ("30", QT_TRANSLATE_NOOP("Settings", "30")),
            ("60", QT_TRANSLATE_NOOP("Settings", "60")),
            ("90", QT_TRANSLATE_NOOP("Settings", "90")),
            ("120", QT_TRANSLATE_NOOP("Settings", "120")),
            ("180", QT_TRANSLATE_NOOP("Settings", "180")),
        ),
    ),
    FieldSpec(
        "venues.list",
        "time",
        "venues",
        QT_TRANSLATE_NOOP("Settings", "Tempat kegiatan"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "Kota dan zona dipakai untuk memeriksa zona waktu agenda. Dua ejaan untuk satu tempat: "
            "beri nama yang sama, lalu gabungkan.",
        ),
    ),
    FieldSpec(
        "holidays.list",
        "time",
        "holidays",
        QT_TRANSLATE_NOOP("Settings", "Hari libur dan cuti bersama"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "Merah di kalender ini dan di situs. Sesuaikan bila keputusan bersama berubah.",
        ),
    ),
    FieldSpec(
        "name",
        "site",
        "line",
        QT_TRANSLATE_NOOP("Settings", "Nama situs"),
        QT_TRANSLATE_NOOP("Settings", "Di kepala setiap halaman, dan di jendela ini."),
        width=360,
    ),
    FieldSpec(
        "url",
        "site",
        "line",
        QT_TRANSLATE_NOOP("Settings", "Alamat situs"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "Misalnya https://kabar.contoh.go.id/. "
            "Tanpa alamat, umpan berita dan peta situs tidak dibuat.",
        ),
        width=360,
    ),
    FieldSpec(
        "description",
        "site",
        "text",
        QT_TRANSLATE_NOOP("Settings", "Keterangan situs"),
        QT_TRANSLATE_NOOP("Settings", "Satu atau dua kalimat untuk mesin pencari."),
        width=360,
    ),
    FieldSpec(
        "about",
        "site",
        "markdown",
        QT_TRANSLATE_NOOP("Settings", "Halaman Tentang"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "Boleh memakai Markdown: baris kosong memisahkan paragraf, ## mengawali subjudul.",
        ),
    ),
    FieldSpec(
        "people.list",
        "people",
        "people",
        QT_TRANSLATE_NOOP("Settings", "Penulis dan penyunting"),
        QT_TRANSLATE_NOOP("Settings", "Inisial tercetak di akhir artikel, misalnya (Acm/Redni)."),
    ),
    FieldSpec(
        "app.person",
        "app",
        "person",
        QT_TRANSLATE_NOOP("Settings", "Saya adalah"),
        QT_TRANSLATE_NOOP("Settings", "Untuk riwayat di PC ini. Nama baru ditambahkan di Penulis."),
    ),
    FieldSpec(
        "app.language",
        "app",
        "segments",
        QT_TRANSLATE_NOOP("Settings", "Bahasa"),
        QT_TRANSLATE_NOOP("Settings", "Bahasa jendela ini. Situs tetap berbahasa Indonesia."),
        (
            ("id", QT_TRANSLATE_NOOP("Settings", "Bahasa Indonesia")),
            ("en", QT_TRANSLATE_NOOP("Settings", "English")),
        ),
    ),
    FieldSpec(
        "app.theme",
        "app",
        "segments",
        QT_TRANSLATE_NOOP("Settings", "Tampilan"),
        QT_TRANSLATE_NOOP("Settings", "Hanya di PC ini."),
        (
            ("light", QT_TRANSLATE_NOOP("Settings", "Terang")),
            ("dark", QT_TRANSLATE_NOOP("Settings", "Gelap")),
            ("system", QT_TRANSLATE_NOOP("Settings", "Ikuti sistem")),
        ),
    ),
    FieldSpec(
        "app.letters",
        "app",
        "segments",
        QT_TRANSLATE_NOOP("Settings", "Ukuran huruf naskah"),
        QT_TRANSLATE_NOOP("Settings", "Saat menulis, hanya di PC ini."),
        (
            ("small", QT_TRANSLATE_NOOP("Settings", "Kecil")),
            ("medium", QT_TRANSLATE_NOOP("Settings", "Sedang")),
            ("large", QT_TRANSLATE_NOOP("Settings", "Besar")),
        ),
    ),
    FieldSpec(
        "backup.folder",
        "backup",
        "folder",
        QT_TRANSLATE_NOOP("Settings", "Folder cadangan"),
        QT_TRANSLATE_NOOP("Settings", "Sebaiknya di diska lain atau folder bersama."),
    ),
    FieldSpec("about.program", "about", "facts", QT_TRANSLATE_NOOP("Settings", "Ruang Redaksi")),
)


def translated(text: object) -> str:
    """Return a text of the tables here in the language on screen."""
    return QCoreApplication.translate("Settings", str(text)) if text else ""


def fields_of(group: str) -> Iterator[FieldSpec]:
    """Yield the fields of a group in their order."""
    return (spec for spec in FIELDS if spec.group == group)
