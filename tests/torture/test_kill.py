"""kill -9 at random moments of import, set and publish (T1, T2): nothing acknowledged is lost.

NEWSROOM_KILLS raises the number of moments (200; 2,000 before a release), NEWSROOM_KILL_SEED
picks others. Each test says in its failure at which moment of which seed it happened.
"""

import os
import random
import re
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

import pytest
from cli import desk

from torture.nursery import Ended, Nursery

pytestmark = [
    pytest.mark.torture,
    pytest.mark.skipif(sys.platform == "win32", reason="forks"),
]

KILLS = int(os.environ.get("NEWSROOM_KILLS", "200"))
SEED = int(os.environ.get("NEWSROOM_KILL_SEED", "20230418"))
ARTICLES, PICTURES = 30, 5
_MEDIA = re.compile(r"media:([0-9a-z-]{8,64})")


@contextmanager
def opened(file: Path) -> Iterator[sqlite3.Connection]:
    """The file as SQLite alone sees it."""
    connection = sqlite3.connect(file)
    connection.row_factory = sqlite3.Row
    try:
        yield connection
    finally:
        connection.close()


@dataclass(frozen=True)
class Contents:
    """What a newsroom holds, told without ids and times, so that two newsrooms can be compared."""

    articles: dict[str, dict[str, object]]
    """Title → everything that the article says, its last revision and its index entry."""
    media: dict[str, str]
    """SHA-256 → name."""
    ids: dict[str, str]
    """Title → id."""


_FIELDS = (
    "title",
    "slug",
    "kind",
    "status",
    "published_utc",
    "dateline",
    "authors",
    "editors",
    "category",
    "tags",
    "summary",
    "lede",
    "words",
    "trashed",
    "revision",
)


def contents(file: Path) -> Contents:
    """Read a newsroom and check all that must hold of any."""
    folder = file.with_suffix(".media")
    with opened(file) as connection:
        rows = connection.execute
        assert rows("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert rows("PRAGMA foreign_key_check").fetchall() == []
        rows("INSERT INTO search (search) VALUES ('integrity-check')")
        connection.rollback()
        media = {row["id"]: row for row in rows("SELECT * FROM media")}
        for row in media.values():
            sha256 = row["sha256"]
            original = folder / sha256[:2] / sha256[2:4] / f"{sha256}.{row['extension']}"
            assert desk.digest(original) == sha256, f"original of {row['name']}"
        articles = {
            row["title"]: _article(connection, row, media) for row in rows("SELECT * FROM article")
        }
        indexed = rows("SELECT count(*) FROM search").fetchone()[0]
        assert indexed == len(articles) + len(media), "index entries of no record, or none of one"
        orphans = "SELECT count(*) FROM record_use WHERE record NOT IN (SELECT id FROM article)"
        assert rows(orphans).fetchone()[0] == 0
        ids = {row["title"]: row["id"] for row in rows("SELECT id, title FROM article")}
    return Contents(articles, {row["sha256"]: row["name"] for row in media.values()}, ids)


def _article(
    connection: sqlite3.Connection, row: sqlite3.Row, media: dict[str, Any]
) -> dict[str, object]:
    def by_content(text: str) -> str:
        return _MEDIA.sub(lambda found: "media:" + media[found[1]]["sha256"], text)

    rows = connection.execute
    body = rows("SELECT markdown, html FROM article_body WHERE n = ?", (row["n"],)).fetchone()
    revisions = rows(
        "SELECT * FROM revision WHERE article = ? ORDER BY number", (row["id"],)
    ).fetchall()
    assert [revision["number"] for revision in revisions] == list(range(1, row["revision"] + 1))
    assert (
        revisions[-1]["digest"] == row["digest"] and revisions[-1]["markdown"] == body["markdown"]
    )
    entry = rows(
        "SELECT title, body, extra FROM search WHERE rowid = ?", (row["n"] * 3,)
    ).fetchone()
    assert entry is not None, f"{row['title']} is not in the index"
    uses = rows("SELECT used, role FROM record_use WHERE record = ?", (row["id"],)).fetchall()
    return {name: row[name] for name in _FIELDS} | {
        "markdown": by_content(body["markdown"]),
        "html": by_content(body["html"]),
        "cover": media[row["cover"]]["sha256"] if row["cover"] else "",
        "index": tuple(entry),
        "uses": sorted((media[use["used"]]["sha256"], use["role"]) for use in uses),
    }


@dataclass
class Moments:
    """Random moments spread over a run of a measured duration."""

    chance: random.Random
    duration: float
    killed: int = 0
    spared: int = 0

    def next(self) -> float:
        return self.chance.uniform(0, self.duration * 1.05)

    def count(self, ended: Ended) -> None:
        """Learn from a run that came to its end: a busy machine is now slower, now faster."""
        if ended.killed:
            self.killed += 1
        else:
            assert ended.code == 0, ended.said
            self.spared += 1
            self.duration += (ended.seconds - self.duration) / 4

    def check(self) -> None:
        """The test has tested something: most moments fell into a run."""
        assert self.killed >= 0.4 * (self.killed + self.spared), self


def share(percent: int) -> int:
    return max(1, KILLS * percent // 100)


def write_sources(folder: Path) -> dict[str, str]:
    """30 texts, some with pictures → path → title."""
    chance = random.Random(SEED)
    words = [
        "kapal",
        "dermaga",
        "warga",
        "kebun",
        "pasar",
        "jalan",
        "sekolah",
        "nelayan",
        "guru",
        "perahu",
        "angin",
        "hujan",
        "pagi",
    ]
    for number in range(PICTURES):
        desk.picture(folder / f"foto-{number}.jpg", number, (320, 240))
    titles = {}
    for number in range(ARTICLES):
        title = f"Kabar kampung nomor {number}"
        paragraphs = [" ".join(chance.choices(words, k=40)).capitalize() + "." for _ in range(6)]
        cover = ""
        if number % 6 == 0:
            cover = f"foto-{number // 6}.jpg"
            paragraphs.insert(2, f"![Foto]({cover})")
        text = desk.article(
            title,
            "\n\n".join(paragraphs),
            tags=f"[Topik {number % 4}, Warga]",
            authors="[Rsy]",
            category=f"Ruang {number % 3}",
            summary=f"Ringkasan nomor {number}.",
            cover=cover,
            published=f"2023-04-{number % 28 + 1:02d}T09:15:00+09:00",
        )
        titles[str(desk.write(folder / f"{number:02d}.md", text))] = title
    return titles


def timed(nursery: Nursery, *arguments: object) -> float:
    ended = nursery.run(*arguments)
    assert ended.code == 0, ended.said
    return ended.seconds


def acknowledged(ended: Ended) -> list[str]:
    """The sources of whole lines that say they are stored."""
    lines = ended.said.split("\n")[:-1]
    return [line.removeprefix("Tersimpan: ") for line in lines if line.startswith("Tersimpan: ")]


@dataclass(frozen=True)
class Import:
    """An empty newsroom, sources, and what a whole import of them gives."""

    empty: Path
    sources: Path
    titles: dict[str, str]
    whole: Contents
    seconds: float


@pytest.fixture(scope="module")
def importing(nursery: Nursery, tmp_path_factory: pytest.TempPathFactory) -> Import:
    top = tmp_path_factory.mktemp("impor")
    titles = write_sources(top / "naskah")
    (top / "kosong").mkdir()
    nursery.done("new", top / "kosong/a.newsroom", "--url", desk.ADDRESS)
    seconds = []
    for turn in range(3):
        desk.remake(top / f"utuh-{turn}", top / "kosong")
        seconds.append(timed(nursery, "import", top / f"utuh-{turn}/a.newsroom", top / "naskah"))
    whole = contents(top / "utuh-0/a.newsroom")
    assert len(whole.articles) == ARTICLES and len(whole.media) == PICTURES
    return Import(top / "kosong", top / "naskah", titles, whole, median(seconds))


def test_no_acknowledged_import_is_lost(
    nursery: Nursery, importing: Import, tmp_path: Path
) -> None:
    moments = Moments(random.Random(SEED), importing.seconds)
    file = tmp_path / "meja/a.newsroom"
    partly = 0
    for turn in range(share(30)):
        desk.remake(file.parent, importing.empty)
        ended = nursery.run("import", file, importing.sources, kill_after=moments.next())
        moments.count(ended)
        nursery.done("list", file, "articles", "--json")
        found = contents(file)
        partly += 0 < len(found.articles) < ARTICLES
        for source in acknowledged(ended):
            if source in importing.titles:
                assert importing.titles[source] in found.articles, (turn, source)
        for title, article in found.articles.items():
            assert article == importing.whole.articles[title], (turn, title)
        assert found.media.items() <= importing.whole.media.items(), turn
        if turn % 5 == 0:
            nursery.done("import", file, importing.sources)
            again = contents(file)
            assert (again.articles, again.media) == (
                importing.whole.articles,
                importing.whole.media,
            ), turn
    moments.check()
    assert partly > share(30) / 4, "hardly a kill fell between two sources"


def version(number: int) -> list[str]:
    """Fields of which each tells its version."""
    return [
        f"title=Kabar versi{number}x",
        f"summary=Ringkas versi{number}x.",
        f"tags=Warga,Tag versi{number}x",
        f"category=Ruang versi{number}x",
        f"dateline=Kota versi{number}x",
    ]


_VERSION = re.compile(r"versi(\d+)x")


def versions(article: dict[str, object]) -> dict[str, set[str]]:
    """Field → versions that it speaks of."""
    told = ("title", "summary", "tags", "category", "dateline", "markdown", "html", "lede")
    entry = dict(zip(("index title", "index body", "index extra"), article["index"], strict=True))  # type: ignore[call-overload]
    shown = {name: str(article[name]) for name in told} | entry
    return {name: set(_VERSION.findall(text)) for name, text in shown.items()}


def test_no_acknowledged_save_is_lost_or_mixed(
    nursery: Nursery, importing: Import, tmp_path: Path
) -> None:
    file = tmp_path / "meja/a.newsroom"
    desk.remake(file.parent, importing.empty)
    desk.write(tmp_path / "a.md", desk.article("Kabar versi0x", "Isi versi0x."))
    nursery.done("import", file, tmp_path / "a.md")
    (text,) = contents(file).ids.values()

    def change(number: int) -> list[object]:
        paragraphs = "\n\n".join(f"Alinea {part} versi{number}x." for part in range(40))
        body = desk.write(tmp_path / "isi.md", paragraphs)
        return ["set", file, text, *version(number), f"body=@{body}"]

    moments = Moments(
        random.Random(SEED + 1), median(timed(nursery, *change(n)) for n in (1, 2, 3, 4, 5))
    )
    saved = 5
    kept, undone = 0, 0
    for number in range(6, 6 + share(30)):
        ended = nursery.run(*change(number), kill_after=moments.next())
        moments.count(ended)
        nursery.done("list", file, "articles", "--json")
        (article,) = contents(file).articles.values()
        found = versions(article)
        assert len({frozenset(each) for each in found.values()}) == 1, (number, found)
        (present,) = {int(n) for each in found.values() for n in each}
        said = ended.code == 0 or "Tersimpan: " in ended.said
        assert present == number if said else present in (saved, number), (number, ended)
        kept, undone = kept + (present == number), undone + (present == saved)
        saved = present
    moments.check()
    assert kept and undone, "kills fell on one side of the save only"


def edit(nursery: Nursery, file: Path, ids: list[str], chance: random.Random, turn: int) -> None:
    """Change a few records, each time others and otherwise."""
    for text in chance.sample(ids, 2):
        change = chance.choice(
            [
                [f"title=Kabar {text[-6:]} berubah {turn}", f"summary=Ringkasan putaran {turn}."],
                [f"slug=alamat-{turn}-{text[-4:]}"],
                ["status=draft"],
                ["status=published"],
                ["status=withdrawn"],
                [f"tags=Topik {turn % 5},Warga", f"category=Ruang {turn % 4}"],
                [f"published=2023-{turn % 5 + 1:02d}-{turn % 28 + 1:02d}T08:00:00+09:00"],
            ]
        )
        nursery.done("set", file, text, *change)


def publishing(file: Path, site: Path) -> tuple[object, ...]:
    return "publish", file, "--out", site, "--at", desk.AT


def beside(file: Path, folder: Path) -> Path:
    """A copy of the newsroom file that shares its media."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    shutil.copy2(file, folder / file.name)
    (folder / "a.media").symlink_to(file.with_suffix(".media"))
    return folder / file.name


def test_an_interrupted_publication_is_finished_by_the_next(
    nursery: Nursery, importing: Import, tmp_path: Path
) -> None:
    file, site = tmp_path / "meja/a.newsroom", tmp_path / "terbit/situs"
    desk.remake(file.parent, importing.empty)
    nursery.done("import", file, importing.sources)
    nursery.done(*publishing(file, site))
    kept = desk.put_sentinels(site)
    chance = random.Random(SEED + 2)
    ids = sorted(contents(file).ids.values())
    seconds = []
    for turn in range(5):
        edit(nursery, file, ids, chance, turn)
        seconds.append(timed(nursery, *publishing(file, site)))
    moments = Moments(chance, median(seconds))
    staged = 0
    for turn in range(5, 5 + share(32)):
        edit(nursery, file, ids, chance, turn)
        moments.count(nursery.run(*publishing(file, site), kill_after=moments.next()))
        staged += (site / ".ruang-redaksi").exists()
        assert desk.foreign(site) == kept, turn
        nursery.done("list", file, "articles", "--json")
        contents(file)
        if turn % 4 == 0:  # the state may move on before anybody publishes again
            edit(nursery, file, ids, chance, turn + 1000)
        copy = beside(file, tmp_path / "salinan")
        nursery.done(*publishing(file, site))
        nursery.done(*publishing(copy, tmp_path / "salinan/situs"))
        assert desk.files(site, desk.SENTINELS) == desk.files(tmp_path / "salinan/situs"), turn
        assert not (site / ".ruang-redaksi").exists(), turn
        assert desk.foreign(site) == kept, turn
    moments.check()
    assert staged, "no kill fell between the staging and the end"


def test_a_new_site_is_whole_or_absent(nursery: Nursery, importing: Import, tmp_path: Path) -> None:
    """Publishing into a folder that is not there yet: a kill never shows half a site."""
    file, site = tmp_path / "meja/a.newsroom", tmp_path / "terbit/situs"
    desk.remake(file.parent, importing.empty)
    nursery.done("import", file, importing.sources)
    nursery.done(*publishing(file, tmp_path / "lain"))  # makes the small pictures, too
    whole = desk.files(tmp_path / "lain")
    moments = Moments(random.Random(SEED + 3), timed(nursery, *publishing(file, site)))
    for turn in range(share(8)):
        shutil.rmtree(tmp_path / "terbit", ignore_errors=True)
        moments.count(nursery.run(*publishing(file, site), kill_after=moments.next()))
        assert not site.exists() or desk.files(site) == whole, turn
        nursery.done(*publishing(file, site))
        assert desk.files(site) == whole, turn
        assert [entry.name for entry in site.parent.iterdir()] == ["situs"], turn
    moments.check()


def test_a_killed_holder_lets_the_next_in_at_once(
    nursery: Nursery, importing: Import, tmp_path: Path
) -> None:
    file = tmp_path / "meja/a.newsroom"
    desk.remake(file.parent, importing.empty)
    patience = importing.seconds
    lock = file.with_name("a.newsroom-lock")
    while not lock.exists() and patience > 0.005:
        patience *= 0.8
        desk.remake(file.parent, importing.empty)
        nursery.run("import", file, importing.sources, kill_after=patience)
    assert lock.exists(), "the import was never killed while it held the file"
    assert timed(nursery, "list", file, "articles") < 2
    assert not lock.exists()
