"""How long a whole publication takes, beside a Python that does nothing.

    .venv/bin/python -m tests.bench.publish [ARTICLES]

Whole processes, alternating, the median of five rounds; ratios count, milliseconds do not.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.bench import corpus

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 5


def seconds(words: Sequence[str | Path]) -> float:
    """Run a process to its end → wall seconds."""
    started = time.perf_counter()
    subprocess.run([*map(str, words)], check=True, capture_output=True, cwd=ROOT)
    return time.perf_counter() - started


def newsroom(*words: str | Path) -> list[str | Path]:
    return [sys.executable, ROOT / "main.py", *words]


def measure(folder: Path, count: int) -> dict[str, float]:
    """Import a corpus once, then publish it anew and again, beside `python -c pass`."""
    corpus.write(folder / "naskah", count)
    file = folder / "a.newsroom"
    subprocess.run(newsroom("new", file, "--url", "https://contoh.go.id/"), check=True)
    imported = seconds(newsroom("import", file, folder / "naskah"))
    bare, first, again = [], [], []
    for number in range(ROUNDS):
        out = folder / f"situs-{number}"
        bare.append(seconds([sys.executable, "-c", "pass"]))
        first.append(seconds(newsroom("publish", file, "--out", out)))
        again.append(seconds(newsroom("publish", file, "--out", out)))
    medians = {
        "python": statistics.median(bare),
        "publish": statistics.median(first),
        "publish_unchanged": statistics.median(again),
    }
    return {"articles": count, "import": imported, **medians, "load": os.getloadavg()[0]}


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    with tempfile.TemporaryDirectory() as folder:
        found = measure(Path(folder), count)
    print(json.dumps({name: round(value, 3) for name, value in found.items()}))


if __name__ == "__main__":
    main()
