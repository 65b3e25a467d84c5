"""How long find and replace over the archive takes, beside reading every text once.

    .venv/bin/python -m tests.bench.replace [ARTICLES]

One article in twenty has the words (500 of 10,000). Medians of three rounds; each replaces,
and takes it back; `slice` is the longest single task of the storage thread while searching.
"""

import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from newsroom.domain.article import Article
from newsroom.domain.site import Site
from newsroom.services import articles
from newsroom.services.archive_replace import (
    Choice,
    Found,
    Wanted,
    candidates,
    find,
    replace,
    undo,
)
from newsroom.services.newsroom import Newsroom, create
from newsroom.ui.articles.archive.search import SLICE
from tests.bench import corpus

ROUNDS = 3
ONE_IN = 20
WANTED = Wanted("LLPD Kota", "LPPD Kota")
_T = TypeVar("_T")
Times = dict[str, list[float]]


def fill(newsroom: Newsroom, count: int) -> None:
    """Store a corpus in which one article in twenty has the words, half under marks."""
    with newsroom.database.write():
        for number in range(count):
            text = corpus.article(number, count).split("---\n\n", 1)[1]
            if number % ONE_IN == 0:
                text = text.replace(". ", " LLPD **Ko**ta. ", 1)
            status = "published" if number % 2 else "draft"
            articles.save(newsroom, Article("", f"Berita {number}", status=status), text)


def read_all(newsroom: Newsroom) -> int:
    """Read every text, as any search at least must."""
    return sum(len(row[0]) for row in newsroom.database.rows("SELECT markdown FROM article_body"))


def timed(times: Times, name: str, work: Callable[[], _T]) -> _T:
    """Run `work` and note its seconds."""
    started = time.perf_counter()
    done = work()
    times.setdefault(name, []).append(time.perf_counter() - started)
    return done


def search(newsroom: Newsroom, slices: Times) -> list[Found]:
    """Look for the words as the window does, slice after slice."""
    ids = timed(slices, "slice", lambda: candidates(newsroom, WANTED))
    found: list[Found] = []
    for at in range(0, len(ids), SLICE):
        some = ids[at : at + SLICE]
        found += timed(slices, "slice", lambda some=some: find(newsroom, WANTED, some))
    return found


def measure(newsroom: Newsroom) -> dict[str, float]:
    """Return medians in seconds, ratios to reading, and how much was found and replaced."""
    times: Times = {}
    slices: Times = {}
    replaced = 0
    for _ in range(ROUNDS):
        timed(times, "read", lambda: read_all(newsroom))
        found = timed(times, "find", lambda: search(newsroom, slices))
        chosen = [Choice.of(one, one.hits) for one in found]
        done = timed(times, "replace", lambda chosen=chosen: replace(newsroom, WANTED, chosen))
        timed(times, "undo", lambda done=done: undo(newsroom, done))
        replaced = len(done.steps)
    medians = {name: statistics.median(all_of) for name, all_of in times.items()}
    ratios = {f"{name}/read": medians[name] / medians["read"] for name in ("find", "replace")}
    return {"replaced": replaced, **medians, "slice": max(slices["slice"]), **ratios}


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as folder:
        newsroom = create(Path(folder) / "a.newsroom", Site(), "Acm")
        fill(newsroom, count)
        found = measure(newsroom)
        newsroom.close()
    shown = {name: round(value, 3) for name, value in found.items()}
    print(json.dumps({"articles": count, **shown, "load": os.getloadavg()[0]}))


if __name__ == "__main__":
    main()
