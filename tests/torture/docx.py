"""Read every .docx of a folder: was any text lost? `python -m tests.torture.docx FOLDER`.

What must come in is found by a second, simple look at the XML: every `w:t` that is neither
deleted, moved away, hidden nor the second of two alternative contents. It may stand in the title,
the text, a caption. The letters of the whole file are counted too, so that nothing hides behind
its double. Give it the test files of other readers of .docx; none are in this repository.
"""

import sys
import time
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring

from newsroom.domain.errors import NewsroomError
from newsroom.exchange.word.package import Package
from newsroom.exchange.word.reading import WordText, read_text
from newsroom.text.dialect import parse
from newsroom.text.runs import plain_of
from newsroom.text.story import Figure, walk_runs
from newsroom.text.writer import write

_AWAY = ("del", "moveFrom", "instrText", "delText", "rt", "pPr")


def wanted(file: Path) -> list[str]:
    """Return the texts of a file that a reader of its pages sees."""
    main = Package(file.read_bytes(), file.name).main
    with zipfile.ZipFile(file) as archive:
        root = fromstring(archive.read(main))
    return [text for text in _texts(root) if text.strip()]


def _texts(node: Element) -> Iterator[str]:
    name = _local(node)
    if name in _AWAY or (name == "r" and _is_hidden(node)) or _is_deleted_part(node):
        return
    if name == "t" and "wordprocessingml" in node.tag:
        yield node.text or ""
    inner = list(node)[:1] if name == "AlternateContent" else list(node)
    for child in inner:
        yield from _texts(child)


def _local(node: Element) -> str:
    return node.tag.rpartition("}")[2]


def _is_hidden(run: Element) -> bool:
    return any(_local(node) == "vanish" for node in run.iter())


def _is_deleted_part(node: Element) -> bool:
    properties = {"tr": "trPr", "tc": "tcPr"}.get(_local(node))
    parts = [part for part in node if _local(part) == properties]
    return any(_local(sign) in ("del", "cellDel") for part in parts for sign in part)


def found(text: WordText) -> str:
    """Return everything that came in, without blanks."""
    words = [text.title, *(plain_of(runs) for runs in walk_runs(text.story))]
    figures = [block for block in text.story.blocks if isinstance(block, Figure)]
    words += [f"{figure.caption} {figure.credit}" for figure in figures]
    return _dense(" ".join(words))


def _dense(text: str) -> str:
    return "".join(text.split()).replace("\u200b", "").replace("\u00ad", "")


def lost(file: Path, text: WordText) -> list[str]:
    """Return what is missing of a file."""
    all_found = found(text)
    expected = [_dense(part) for part in wanted(file)]
    missing = [part for part in expected if part not in all_found]
    short = Counter("".join(expected)) - Counter(all_found)
    return missing or [f"{sign} × {count}" for sign, count in short.items()]


def look(file: Path) -> str:
    """Return what is wrong with the reading of a file; nothing when all is right."""
    try:
        text = read_text(file.read_bytes(), file.name)
    except NewsroomError as error:
        return f"refused: {error}"
    if parse(write(text.story)) != text.story:
        return "read again it is another text"
    missing = lost(file, text)
    return f"lost: {missing[:5]}" if missing else ""


def main(folder: Path) -> int:
    """Look at all files below a folder; return how many are wrong."""
    files = sorted(folder.rglob("*.docx"))
    started = time.perf_counter()
    wrong = {file: said for file in files if (said := look(file))}
    for file, said in wrong.items():
        print(f"{file.relative_to(folder)}: {said}")
    seconds = time.perf_counter() - started
    print(f"{len(files)} files, {len(wrong)} wrong, {seconds:.1f} s")
    return len(wrong)


if __name__ == "__main__":
    sys.exit(min(main(Path(sys.argv[1])), 1))
