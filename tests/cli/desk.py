"""A small desk for the tests of whole commands: texts, pictures, folders and what lies in them."""

import hashlib
import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Collection, Iterable
from pathlib import Path
from typing import Any

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent.parent
ADDRESS = "https://kantor.example.go.id/"
AT = "2023-06-01T10:00:00+09:00"
"""The clock of publications that are compared."""
Run = Callable[..., subprocess.CompletedProcess[str]]

CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Uji//Meja//ID
BEGIN:VEVENT
UID:lomba-dayung@uji
DTSTAMP:20230501T000000Z
DTSTART;TZID=Asia/Jayapura:20230610T080000
DTEND;TZID=Asia/Jayapura:20230610T110000
SUMMARY:Lomba dayung antarkampung
LOCATION:Dermaga Ikan
END:VEVENT
BEGIN:VEVENT
UID:rapat-tertutup@uji
DTSTAMP:20230501T000000Z
DTSTART;TZID=Asia/Jayapura:20230611T090000
SUMMARY:Pertemuan persiapan dayung
LOCATION:Ruang Lantai Dua
END:VEVENT
END:VCALENDAR
"""


def article(title: str, body: str = "", **fields: str) -> str:
    """A Markdown file with front matter; published on 18 April 2023 unless told otherwise."""
    front = {"title": title, "status": "published", "published": "2023-04-18T09:15:00+09:00"}
    lines = "".join(f"{key}: {value}\n" for key, value in (front | fields).items() if value)
    return f"---\n{lines}---\n\n{body or f'Warga menyambut kabar tentang {title.lower()}.'}\n"


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
    return path


def picture(
    path: Path, colour: int = 0, size: tuple[int, int] = (96, 64), form: str = "JPEG"
) -> Path:
    """A small picture, another one for each colour."""
    path.parent.mkdir(parents=True, exist_ok=True)
    tone = (colour * 53 % 256, colour * 97 % 256, colour * 31 % 256)
    Image.linear_gradient("L").resize(size).convert("RGB").point(
        [(level + shift) % 256 for shift in tone for level in range(256)]
    ).save(path, form)
    return path


def call(*arguments: object, **options: Any) -> subprocess.CompletedProcess[str]:
    """Run `main.py`; the same as the fixture `run_cli`, for session fixtures and bare processes."""
    words = [
        *options.pop("before", ()),
        sys.executable,
        str(ROOT / "main.py"),
        *map(str, arguments),
    ]
    options = {"stdin": subprocess.DEVNULL, "timeout": 120} | options
    return subprocess.run(words, capture_output=True, encoding="utf-8", **options)


def done(result: subprocess.CompletedProcess[str]) -> Any:
    """The JSON document of a command that must go well, or its stderr where it prints none."""
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout) if result.stdout else result.stderr


def sources(folder: Path) -> Path:
    """Three published texts, one draft, a calendar and two pictures."""
    write(
        folder / "dermaga.md",
        article(
            "Dermaga ikan diperpanjang dua kali",
            "Nelayan kini sandar tanpa menunggu.\n\n![Dermaga](dermaga.jpg)",
            slug="dermaga-ikan",
            category="Kelautan",
            tags="[Dermaga, Nelayan]",
            authors="[Rsy]",
            cover="dermaga.jpg",
        ),
    )
    write(
        folder / "kebun.md",
        article(
            "Kebun pala disiangi bersama",
            "Dua puluh keluarga turun ke kebun.",
            slug="kebun-pala",
            category="Pertanian",
            tags="[Pala]",
            published="2023-05-02T08:00:00+09:00",
        ),
    )
    write(
        folder / "lampu.md",
        article(
            "Lampu jalan kampung menyala",
            "Jalan utama terang sejak Senin malam.",
            slug="lampu-jalan",
            category="Infrastruktur",
            tags="[Listrik]",
            published="2023-05-20T07:00:00+09:00",
        ),
    )
    write(
        folder / "draf.md",
        article("Rencana pasar apung", "Masih dibahas.", status="draft", slug="pasar-apung"),
    )
    write(folder / "agenda.ics", CALENDAR)
    picture(folder / "dermaga.jpg", 1)
    picture(folder / "sendiri.jpg", 2)
    return folder


def newsroom(folder: Path) -> Path:
    """A newsroom `a.newsroom` with those sources in it."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "a.newsroom"
    done(call("new", file, "--office", "Kantor Uji", "--url", ADDRESS))
    done(call("import", file, sources(folder / "naskah"), "--json"))
    return file


def ids(file: Path, room: str = "articles") -> dict[str, str]:
    """Slug (articles), title (agenda) or name (media) → id."""
    key = {"articles": "slug", "agenda": "title", "media": "name"}[room]
    return {row[key]: row["id"] for row in done(call("list", file, room, "--json"))}


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def tree(folder: Path, without: Collection[str] = ()) -> dict[str, str]:
    """Path → digest of everything below a folder; links by where they point, folders by a slash.

    Left out are lock files and the paths of `without`.
    """
    found = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if name in without or name.endswith("-lock"):
            continue
        if path.is_symlink():
            found[name] = f"-> {path.readlink()}"
        elif path.is_dir():
            found[name + "/"] = ""
        elif path.is_file():
            found[name] = digest(path)
    return found


def files(folder: Path, without: Collection[str] = ()) -> dict[str, str]:
    """Like `tree`, without the folders."""
    return {
        name: digest for name, digest in tree(folder, without).items() if not name.endswith("/")
    }


FOREIGN = (
    ".htaccess",
    "skripsi.txt",
    "berita/2023/04/punya-orang.html",
    "media/foto-sendiri.jpg",
    "orang/a/b.txt",
)


def put_sentinels(folder: Path) -> dict[str, str]:
    """Put files and a link of somebody else into a folder → what `foreign` then says of them."""
    for name in FOREIGN:
        write(folder / name, f"milik orang lain: {name}\n")
    (folder / "orang/tautan").symlink_to("a/b.txt")
    return foreign(folder)


def foreign(folder: Path) -> dict[str, str]:
    """Bytes and times of the sentinels."""
    found = {"orang/tautan": str((folder / "orang/tautan").readlink())}
    for name in FOREIGN:
        status = (folder / name).stat()
        found[name] = f"{status.st_mtime_ns} {(folder / name).read_text(encoding='utf-8')}"
    return found


SENTINELS = frozenset({*FOREIGN, "orang/tautan"})


def remake(folder: Path, pristine: Path) -> Path:
    """Put a copy of a folder, times included, in place of what is there."""
    shutil.rmtree(folder, ignore_errors=True)
    return shutil.copytree(pristine, folder, symlinks=True)


def mentions(folder: Path, words: Iterable[bytes]) -> list[str]:
    """Where any of the words stands below a folder, in names or bytes, whatever its case."""
    wanted = [word.lower() for word in words]
    return [
        path.relative_to(folder).as_posix()
        for path in sorted(folder.rglob("*"))
        for word in wanted
        if word in path.name.encode().lower()
        or (path.is_file() and word in path.read_bytes().lower())
    ]
