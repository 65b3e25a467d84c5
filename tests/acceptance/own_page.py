"""A page of our own in exactly the form of the office's old site, and what it says.

`facts_of` reads any page of this form with a few plain rules of its own, so that the expected
values of a page that is not ours (the seed beside the checkout) need not be written down here.
"""

import re
from dataclasses import dataclass
from pathlib import Path

SEED_FOLDER = Path(__file__).resolve().parents[3] / "shared" / "seed"
MONTHS = {"Jan": 1, "Feb": 2, "Mar": 3, "Apr": 4, "May": 5, "Jun": 6, "Jul": 7, "Aug": 8}


@dataclass(frozen=True)
class Event:
    """An agenda item as the page prints it."""

    date: str
    clock: str
    zone: str
    title: str
    place: str


@dataclass(frozen=True)
class PageFacts:
    """What a page says, read without the product."""

    headline: str
    dateline: str
    paragraphs: tuple[str, ...]
    """Without dateline and initials, blanks as they should be published."""
    initials: tuple[str, str]
    credit: str
    events: tuple[Event, ...]

    @property
    def printed(self) -> tuple[str, ...]:
        """The paragraphs as the site prints them."""
        first = f"{self.dateline} _ {self.paragraphs[0]}"
        last = f"{self.paragraphs[-1]} ({'/'.join(self.initials)})"
        return (first, *self.paragraphs[1:-1], last)

    @property
    def word_counts(self) -> list[int]:
        return [len(text.split()) for text in self.printed]

    @property
    def abbreviations(self) -> list[str]:
        """Abbreviations that the text explains in parentheses."""
        return re.findall(r"\(([A-Z]{3,})\)", " ".join(self.paragraphs))


def facts_of(text: str) -> PageFacts:
    """Read a page of the old site's form; raises ValueError where it has another form."""
    story, _, rest = text.partition("Berita Lainnya")
    agenda = rest.partition("Agenda")[2].partition("Ruang Multimedia")[0]
    headline, again, *paragraphs, credit = [
        _blanks(line) for line in story.splitlines() if line.strip()
    ]
    if headline != again:
        raise ValueError("the headline does not stand twice")
    dateline, _, opening = paragraphs[0].partition(" _ ")
    ending, _, initials = paragraphs[-1].rpartition(" (")
    writer, editor = initials.rstrip(")").split("/")
    return PageFacts(
        headline, dateline, (opening, *paragraphs[1:-1], ending), (writer, editor), credit,
        tuple(_event(item) for item in agenda.split("•")[1:]),
    )  # fmt: skip


def _blanks(text: str) -> str:
    return " ".join(text.split())


def _event(text: str) -> Event:
    day, month, title, when = [_blanks(line) for line in text.splitlines() if line.strip()]
    name, _, year = month.partition("-")
    time, _, place = when.partition(" - ")
    clock, zone = time.split()
    date = f"{year}-{MONTHS[name]:02d}-{int(day):02d}"
    return Event(date, clock.replace(".", ":"), zone.upper(), title, place)


OWN = PageFacts(
    headline="Asisten Ajak Kecamatan Percepat Penataan Arsip Digital dan Lengkapi Rekap Kebun RTKD",
    dateline="Tobelo",
    paragraphs=(
        "Asisten Administrasi Umum Kabupaten Contoh, Drs. Karim Husen mengajak semua kecamatan "
        "menata Arsip Digital Kecamatan (ADK) sebelum akhir triwulan, dan melengkapi Rekapitulasi "
        "Tanaman Kebun Desa (RTKD).",
        "Ajakan itu disampaikan Karim saat apel Senin, (17/04) kemarin, di Lapangan Hibualamo. "
        "Berkas lama, katanya, dipindai lebih dahulu agar tidak tercecer ketika kantor pindah.",
        "Ada dua langkah yang perlu didahulukan, yaitu daftar berkas per desa dan pelatihan juru "
        "arsip, supaya isian ADK tidak berhenti di meja satu orang saja.",
        "Dengan jaringan yang makin baik, petugas dapat mengisi daftar dari balai desa, lalu "
        "mengirim hasilnya pada hari yang sama tanpa naik kapal ke Tobelo.",
        "“Kalau daftarnya rapi, siapa pun bisa melanjutkan. Jangan tunggu sampai berkas dimakan "
        "rayap,” ujarnya.",
        "Hal lain yang diingatkan ialah isian RTKD, sebab baru sebelas kecamatan yang lengkap; "
        "sisanya diminta menghubungi bagian umum sebelum pekan depan.",
    ),
    initials=("Nur", "Tim"),
    credit="©Humas Contoh",
    events=(
        Event(
            "2023-03-14", "11:00", "WITA", "Rapat Penyusunan Jadwal Retensi Arsip (JRA) Tahun 2023",
            "Ruang Rapat Dinas Perpustakaan, Kearsipan dan Dokumentasi (Lantai 2)",
        ),
        Event(
            "2023-07-06", "08:00", "WITA", "Pelatihan juru arsip Desa dan Kelurahan",
            "Balai Pertemuan Marahai (Tobelo)",
        ),
        Event(
            "2023-08-21", "08:00", "WITA",
            "PELATIHAN PENGELOLAAN ARSIP DINAMIS DAN SIMULASI PEMINDAIAN BERKAS LAMA BAGI SELURUH "
            "PETUGAS DAN LUR",
            "Aula Lt. 3 Knator Bupati Contoh",
        ),
    ),
)  # fmt: skip
"""What `OWN_TEXT` says. The third title was cut at 100 characters by the old site."""

SLUG = "asisten-ajak-kecamatan-percepat-penataan-arsip-digital-dan-lengkapi-rekap-kebun"

# The blanks that Word leaves after a full stop.
_SECOND = OWN.paragraphs[1].replace(". Berkas", ". \u00a0Berkas")
_FIFTH = OWN.paragraphs[4].replace(". Jangan", ".\u00a0 Jangan")

OWN_TEXT = f"""{OWN.headline}

{OWN.headline}

Tobelo _ {OWN.paragraphs[0]}

{_SECOND}

{OWN.paragraphs[2]}

{OWN.paragraphs[3]}

{_FIFTH}

{OWN.paragraphs[5]} (Nur/Tim)

©Humas Contoh

Berita Lainnya

Agenda

  • 14
    Mar-2023

    {OWN.events[0].title}

    11.00 WITA - {OWN.events[0].place}
  • 06
    Jul-2023

    {OWN.events[1].title}

    08.00 wita - {OWN.events[1].place}
  • 21
    Aug-2023

    {OWN.events[2].title}

    08.00 Wita - {OWN.events[2].place}

Ruang Multimedia"""
