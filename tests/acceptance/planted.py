"""Records that must not go out, each with a word of its own that no byte of a site may hold."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, TiffImagePlugin

from .office import Office

WORDS_OF_300 = 300
_SENTENCE = (
    "Petugas mencatat setiap kapal yang sandar lalu mengirim laporan ke kantor sebelum siang hari "
)  # fmt: skip


@dataclass(frozen=True)
class Planted:
    """What was planted: words, hashes of files, and the addresses of what is public."""

    canaries: tuple[str, ...]
    hidden_files: tuple[str, ...]
    """SHA-256 of files of which not a byte may go out."""
    story: str
    """Path of an article of 300 words without a picture."""
    story_with_photo: str
    withdrawn: str
    folder: Path
    """Where all sources lay; its path names a person."""


def plant(office: Office, folder: Path) -> Planted:
    """Put drafts, embargoes, internal items, exempt files and camera traces into a newsroom."""
    folder.mkdir(parents=True)
    garden = _Garden(office, folder)
    garden.hidden_articles()
    garden.internal_agenda()
    photo = garden.traced_photo()
    story = garden.story("Kisah Tiga Ratus Kata", "")
    illustrated = garden.story("Kisah Tiga Ratus Kata Berfoto", f"media:{photo}")
    withdrawn = garden.withdrawn_article()
    exempt = [row["sha256"] for row in office("list", "media") if row["name"].startswith("denah-")]
    return Planted(
        canaries=(*garden.canaries, "KANARI-INTERNAL-UNGU-73", "KANARI-DIKECUALIKAN-JINGGA-58"),
        hidden_files=(*garden.hidden_files, *exempt),
        story=office("show", story)["url"],
        story_with_photo=office("show", illustrated)["url"],
        withdrawn=office("show", withdrawn)["url"],
        folder=folder,
    )  # fmt: skip


class _Garden:
    def __init__(self, office: Office, folder: Path) -> None:
        self._office = office
        self._folder = folder
        self._numbers: Iterator[int] = iter(range(1000, 2000))
        self.canaries: list[str] = []
        self.hidden_files: list[str] = []

    def _canary(self, kind: str) -> str:
        word = f"KANARI-{kind}-{next(self._numbers)}"
        self.canaries.append(word)
        return word

    def _article(self, front: str, body: str) -> str:
        source = self._folder / f"naskah-{next(self._numbers)}.md"
        source.write_text(f"---\n{front}\n---\n{body}\n", "utf-8")
        (made,) = self._office.imported(source)
        return made

    def hidden_articles(self) -> None:
        """A draft, in review, approved, a minute early, under embargo, in the trash."""
        photo = self._hidden_photo()
        states = {
            "DRAF": "status: draft\npublished: 2026-11-20",
            "REVIEW": "status: review\npublished: 2026-11-20",
            "SETUJU": "status: approved\npublished: 2026-11-20",
            "BESOK": "status: published\npublished: 2026-11-25T10:01:00+09:00",
            "EMBARGO": "status: published\npublished: 2026-11-20\nembargo_until: 2026-11-26",
            "SAMPAH": "status: published\npublished: 2026-11-20",
        }
        for kind, state in states.items():
            words = [self._canary(kind) for _ in range(7)]
            title, body, summary, tag, category, place, person = words
            made = self._article(
                f"title: {title}\nsummary: {summary}\ntags: [{tag}, Feri]\ncategory: {category}\n"
                f"dateline: {place}\nauthors: [{person}]\ncover: media:{photo}\n{state}",
                f"Isi {body}.",
            )
            if kind == "SAMPAH":
                assert self._office.run("trash", made).returncode == 0

    def _hidden_photo(self) -> str:
        alt = self._canary("ALT")
        made = self._photo("foto-draf.jpg", 7)
        self._office.set(
            made, alt=alt, caption=self._canary("CAPTION"), credit=self._canary("KREDIT")
        )
        self.hidden_files.append(self._office("show", made)["sha256"])
        return made

    def internal_agenda(self) -> None:
        """An item that is not public, and a public one with notes for the newsroom."""
        source = self._folder / "agenda.ics"
        title, place = self._canary("RAPAT"), self._canary("RUANG")
        source.write_text(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//ID\r\nBEGIN:VEVENT\r\nUID:satu@contoh\r\n"
            "DTSTAMP:20261101T000000Z\r\nDTSTART:20261126T000000Z\r\n"
            f"SUMMARY:{title}\r\nLOCATION:{place}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n", "utf-8",
        )  # fmt: skip
        (made,) = self._office.imported(source)
        self._office.set(made, public="tidak", notes=self._canary("CATATAN"))
        public = next(row for row in self._office("list", "agenda") if row["id"] != made)
        self._office.set(
            public["id"],
            notes=self._canary("CATATAN"),
            reporters=self._canary("REPORTER"),
            photographers=self._canary("FOTOGRAFER"),
            vehicle=self._canary("MOBIL"),
        )

    def traced_photo(self) -> str:
        """A photo in whose EXIF data the camera wrote where, with what and by whom it was taken."""
        made = self._photo(
            "foto-terbit.jpg", 90, serial=self._canary("SERI"), owner=self._canary("PEMILIK")
        )
        self._office.set(made, alt="Kapal sandar di dermaga", caption="Kapal sandar", credit="Nda")
        return made

    def _photo(self, name: str, shade: int, serial: str = "", owner: str = "") -> str:
        source = self._folder / name
        source.write_bytes(photo(shade, serial, owner))
        (made,) = self._office.imported(source)
        return made

    def story(self, title: str, cover: str) -> str:
        """An article of exactly 300 words in six paragraphs."""
        words = (_SENTENCE * 40).split()[:WORDS_OF_300]
        body = "\n\n".join(" ".join(words[start : start + 50]) + "." for start in range(0, 300, 50))
        front = f"title: {title}\nstatus: published\npublished: 2026-11-21\nauthors: [Nda]\n"
        return self._article(
            f"{front}dateline: Sofifi\ncredit: ©Humas\ntags: [Feri]\ncover: {cover or 'null'}",
            body,
        )

    def withdrawn_article(self) -> str:
        """An article that is withdrawn: its address stays, its words go."""
        body, summary = self._canary("TARIK"), self._canary("TARIK")
        front = (
            f"title: Berita yang ditarik\nsummary: {summary}\nstatus: withdrawn\n"
            "published: 2026-11-19"
        )
        return self._article(front, f"Isi {body}.")


def photo(shade: int, serial: str = "", owner: str = "") -> bytes:
    """A JPEG with the traces of a camera: position, serial number, owner, a comment."""
    image = Image.new("RGB", (900, 600), (shade, 90, 140))
    exif = Image.Exif()
    exif[271], exif[272], exif[315], exif[37510] = (
        "Kamera",
        "Model",
        owner,
        f"ASCII\0\0\0{owner}".encode(),
    )
    exif.get_ifd(0x8825).update({1: "N", 2: _degrees(0, 44, 13), 3: "E", 4: _degrees(127, 33, 51)})
    exif.get_ifd(0x8769).update({42033: serial, 42032: owner, 42037: f"lensa-{serial}"})
    data = io.BytesIO()
    image.save(data, "JPEG", exif=exif, comment=owner.encode(), quality=85)
    return data.getvalue()


def _degrees(*parts: int) -> tuple[TiffImagePlugin.IFDRational, ...]:
    return tuple(TiffImagePlugin.IFDRational(part, 1) for part in parts)
