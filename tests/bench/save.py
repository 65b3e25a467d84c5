"""How long a save takes, beside a bare commit of 4 kB with the same settings in the same folder.

    .venv/bin/python -m tests.bench.save [ROUNDS] [FOLDER]

A save is the whole of it: Markdown to HTML, the record, the search, the revision, the history. Both
by turns, in a newsroom of 1,000 articles; the median ratio of neighbours counts.
"""

import json
import os
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from pathlib import Path

from newsroom.domain.article import Article
from newsroom.domain.site import Site
from newsroom.services import articles, drafting
from newsroom.services.newsroom import Newsroom, create
from newsroom.storage.database import PRAGMAS
from tests.bench.corpus import article

ARTICLES = 1_000
LIMIT = 3.0


def text(number: int) -> str:
    return article(number, ARTICLES).split("---\n", 2)[2].strip()


def bare_file(path: Path) -> sqlite3.Connection:
    """A database with nothing but one row of 4 kB."""
    connection = sqlite3.connect(path, isolation_level=None)
    for name, value in PRAGMAS.items():
        connection.execute(f"PRAGMA {name} = {value}")
    connection.execute("CREATE TABLE plain (id INTEGER PRIMARY KEY, data BLOB)")
    connection.execute("INSERT INTO plain VALUES (1, ?)", (os.urandom(4096),))
    return connection


def bare_commit(connection: sqlite3.Connection) -> float:
    data = os.urandom(4096)
    began = time.perf_counter()
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE plain SET data = ? WHERE id = 1", (data,))
    connection.execute("COMMIT")
    return time.perf_counter() - began


def filled(file: Path, count: int) -> tuple[Newsroom, list[Article]]:
    newsroom = create(file, Site("Humas", "https://contoh.go.id/"), "Acm")
    with newsroom.database.write():
        made = [
            articles.save(newsroom, Article("", f"Kabar {number}"), text(number)).article
            for number in range(count)
        ]
    return newsroom, made


def measure(folder: Path, rounds: int, count: int = ARTICLES) -> dict[str, float]:
    """Save and commit by turns → medians in milliseconds, and of the ratios of neighbours."""
    newsroom, made = filled(folder / "a.newsroom", count)
    connection = bare_file(folder / "polos.sqlite")
    chance = random.Random(1)
    saves: list[float] = []
    drafts: list[float] = []
    bare: list[float] = []
    for number in range(rounds):
        bare.append(bare_commit(connection))
        one = chance.choice(made)
        body = f"{text(made.index(one))}\n\nTambahan putaran {number}."
        began = time.perf_counter()
        articles.save(newsroom, one, body)
        saves.append(time.perf_counter() - began)
        bare.append(bare_commit(connection))
        sitting = drafting.Sitting()
        drafting.autosave(newsroom, sitting, one, body + " a")
        began = time.perf_counter()
        drafting.autosave(newsroom, sitting, one, body + " ab")
        drafts.append(time.perf_counter() - began)
    newsroom.close()
    connection.close()
    save, draft, commit = map(statistics.median, (saves, drafts, bare))
    beside = {
        "save": zip(saves, bare[::2], strict=True),
        "autosave": zip(drafts, bare[1::2], strict=True),
    }
    ratios = {
        f"{name}_ratio": round(statistics.median(one / other for one, other in pairs), 2)
        for name, pairs in beside.items()
    }
    return {
        "save_ms": round(save * 1000, 2),
        "autosave_ms": round(draft * 1000, 2),
        "bare_ms": round(commit * 1000, 2),
        **ratios,
        "load": os.getloadavg()[0],
    }


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    with tempfile.TemporaryDirectory(dir=sys.argv[2] if len(sys.argv) > 2 else None) as folder:
        found = measure(Path(folder), rounds)
    print(json.dumps(found))
    for name in ("save", "autosave"):
        ratio = found[f"{name}_ratio"]
        verdict = "ok" if ratio <= LIMIT else "OVER"
        print(f"{verdict:5} {name} beside a bare commit: {ratio} times (bar {LIMIT:g} times)")


if __name__ == "__main__":
    main()
