"""Keeps the translations of the window: run me after texts in newsroom/ui have changed.

    .venv/bin/python resources/i18n/make.py                collect the texts, compile catalogues
    .venv/bin/python resources/i18n/make.py missing        print what has no English yet, as JSON
    .venv/bin/python resources/i18n/make.py fill FILE      write the English from such a JSON in
    .venv/bin/python resources/i18n/make.py qt             print texts of Qt that ours does not know

Three files are written by hand or by `fill`, the `.qm` beside them are compiled from them:

    newsroom_en.ts   English for the texts of newsroom/ui, whose source language is Indonesian
    qtbase_id.ts     Indonesian for Qt's own texts (menus of fields, file and print dialogs, keys);
                     Qt itself ships no Indonesian
    en.json          English for the sentences below the window; tests/test_catalogue.py checks it

How to write a text that is found here and at run time:

    self.tr("Tulis artikel")                                   in a class that is a QObject
    QCoreApplication.translate("Actions", "Tulis artikel")     anywhere else, the context in words
    QT_TRANSLATE_NOOP("Actions", "Tulis artikel")              in a table, translated when shown
    self.tr("%Ln kata", "", n)                                 with a number: one form in
    QCoreApplication.translate("Articles", "%Ln kata", "", n)  Indonesian, two in English

Only literals are found. A text of a base class is found from its subclasses, except one with a
number: PySide looks that up under the name of the subclass alone, so it needs `translate`.

The sources are read here and handed to lupdate as one plain list: it does not see every call in
Python itself (none inside of an f-string, none with a computed number), nor which have a number.
"""

import ast
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

import PySide6

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
ENGLISH = HERE / "newsroom_en.ts"
INDONESIAN_QT = HERE / "qtbase_id.ts"
SOURCES = ROOT / "newsroom" / "ui"

PARTLY = {"QShortcut", "QPageSize"}
"""Contexts of Qt of which we translate only what differs or stands on an office keyboard."""


TRANSLATE = {"translate", "QCoreApplication.translate", "QApplication.translate"}


class Text(NamedTuple):
    """A text in the sources; the same one in the same context is translated once."""

    context: str
    source: str
    comment: str = ""
    counted: bool = False


def update(catalogue: Path = ENGLISH, sources: Path = SOURCES) -> None:
    """Bring the texts of a catalogue up to date with the sources; translations stay."""
    options = ["-locations", "none", "-no-obsolete", "-sort-messages", "-silent"]
    # A similar text is another text: its translation is to be written, not guessed.
    options += ["-disable-heuristic", "similartext", "-disable-heuristic", "sametext"]
    options += ["-source-language", "id", "-target-language", "en_GB"]
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "texts.py"
        listed.write_text("\n".join(map(_plain_call, texts(sources))), encoding="utf-8")
        _run("lupdate", *options, str(listed), "-ts", str(catalogue))


def texts(sources: Path = SOURCES) -> list[Text]:
    """Return the texts of all modules below a folder, each once."""
    found: dict[Text, bool] = {}
    for file in sources.rglob("*.py"):
        for call, owner in calls(ast.parse(file.read_text(encoding="utf-8"))):
            if text := text_of(call, owner):
                key = text._replace(counted=False)
                found[key] = found.get(key, False) or text.counted
    return sorted(text._replace(counted=counted) for text, counted in found.items())


def calls(node: ast.AST, owner: str = "") -> Iterator[tuple[ast.Call, str]]:
    """Yield each call that marks a text, with the name of the class it stands in."""
    if isinstance(node, ast.Call) and is_mark(node):
        yield node, owner
    inner = node.name if isinstance(node, ast.ClassDef) else owner
    for child in ast.iter_child_nodes(node):
        yield from calls(child, inner)


def is_mark(call: ast.Call) -> bool:
    """Say whether a call marks a text; `translate` of a painter moves what it paints."""
    moves = called(call) == "translate" and ast.unparse(call.func) not in TRANSLATE
    return called(call) in {"tr", "translate", "QT_TRANSLATE_NOOP"} and not moves


def text_of(call: ast.Call, owner: str) -> Text | None:
    """Return the text that a call marks; None when it is no literal or has no context."""
    arguments = [_literal(argument) for argument in call.args]
    if called(call) == "tr":
        arguments.insert(0, owner if ast.unparse(call.func) == "self.tr" else "")
    arguments += [""] * (3 - len(arguments))
    context, source, comment, *number = arguments
    counted = bool(number) or any(keyword.arg == "n" for keyword in call.keywords)
    return Text(context, source, comment, counted) if context and source else None


def called(call: ast.Call) -> str:
    """Return the last part of what is called: `tr` of `self.tr(…)`."""
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _literal(node: ast.AST) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _plain_call(text: Text) -> str:
    """Write a text in the one way that lupdate always understands."""
    values = ", ".join(json.dumps(value, ensure_ascii=False) for value in text[:3])
    return f"QCoreApplication.translate({values}{', 1' if text.counted else ''})"


def compile_catalogue(catalogue: Path, compiled: Path) -> None:
    """Write the `.qm` of a `.ts`; the same input gives the same bytes.

    It takes the place of the old one as a whole: a program that runs has that one mapped.
    """
    fresh = compiled.with_suffix(".new")
    _run("lrelease", "-silent", "-nounfinished", str(catalogue), "-qm", str(fresh))
    fresh.replace(compiled)


def messages(catalogue: Path) -> Iterator[tuple[str, ET.Element]]:
    """Yield (context, message element) of a `.ts`."""
    for context in ET.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def source(message: ET.Element) -> str:
    """Return the text in the source language."""
    return message.findtext("source", "")


def translations(message: ET.Element) -> list[str]:
    """Return the translation, or its forms for numbers; an unfinished one counts as empty."""
    translation = message.find("translation")
    assert translation is not None
    forms = translation.findall("numerusform") or [translation]
    unfinished = translation.get("type") == "unfinished"
    return ["" if unfinished else form.text or "" for form in forms]


def missing(catalogue: Path = ENGLISH) -> list[dict[str, object]]:
    """Return what is untranslated, in the shape that `fill` reads back."""
    found: list[dict[str, object]] = []
    for context, message in messages(catalogue):
        texts = translations(message)
        if "" in texts:
            entry: dict[str, object] = {"context": context, "source": source(message)}
            if comment := message.findtext("comment"):
                entry["comment"] = comment
            entry["translation"] = texts if message.get("numerus") else ""
            found.append(entry)
    return found


def fill(entries: list[dict[str, object]], catalogue: Path = ENGLISH) -> list[tuple[str, str]]:
    """Write translations into a catalogue; return (context, source) of those it does not have.

    An entry is `{"context", "source", "translation"}`, with `comment` where the text has one; a
    text with a number has a list of two translations, for one and for many. What is still empty
    is left for later.
    """
    text = catalogue.read_text(encoding="utf-8")
    unknown = []
    for entry in entries:
        if entry["translation"] == "" or entry["translation"] == ["", ""]:
            continue
        filled = _filled(text, entry)
        if filled is None:
            unknown.append((str(entry["context"]), str(entry["source"])))
        else:
            text = filled
    catalogue.write_text(text, encoding="utf-8", newline="\n")
    return unknown


def _filled(text: str, entry: dict[str, object]) -> str | None:
    """Return the catalogue's text with one translation in it; None when it has no such message.

    A text with a number takes a list, any other a string.

    The file is edited as text, so that only the lines of this message change.
    """
    head = f"    <name>{_xml(entry['context'])}</name>\n"
    start = text.find(head)
    end = text.find("</context>", start)
    message = re.compile(_message_pattern(entry), re.DOTALL)
    match = message.search(text, start, end) if start >= 0 else None
    if match is None or bool(match["numbers"]) != isinstance(entry["translation"], list):
        return None
    return text[: match.end()] + re.sub(
        r".*?</translation>",
        lambda _: _translation(entry["translation"]),
        text[match.end() :],
        count=1,
        flags=re.DOTALL,
    )


def _message_pattern(entry: dict[str, object]) -> str:
    """Match a message from its source up to its translation."""
    pattern = r'<message(?P<numbers> numerus="yes")?>\s*'
    pattern += re.escape(f"<source>{_xml(entry['source'])}</source>") + r"\s*"
    if comment := entry.get("comment"):
        pattern += re.escape(f"<comment>{_xml(comment)}</comment>") + r"\s*"
    return pattern + r"(?:<extracomment>[^<]*</extracomment>\s*)?(?=<translation)"


def _translation(value: object) -> str:
    if isinstance(value, str):
        return f"<translation>{_xml(value)}</translation>"
    assert isinstance(value, list)
    forms = "".join(f"            <numerusform>{_xml(form)}</numerusform>\n" for form in value)
    return f"<translation>\n{forms}        </translation>"


def _xml(value: object) -> str:
    return escape(str(value), {'"': "&quot;", "'": "&apos;"})


def unknown_qt_texts() -> list[tuple[str, str]]:
    """Return (context, text) of the contexts of Qt that `qtbase_id.ts` covers but that it lacks."""
    ours = {(context, source(message)) for context, message in messages(INDONESIAN_QT)}
    covered = {context for context, _ in ours} - PARTLY
    return sorted({text for text in qt_texts() if text[0] in covered} - ours)


def qt_texts() -> set[tuple[str, str]]:
    """Return (context, text) of all texts of Qt, read from its own German catalogue.

    A `.qm` is a row of sections (one byte tag, four bytes length, big-endian); the messages lie in
    section 0x69 as fields with the same head, of which 6 is the text and 7 its context.
    """
    content = (_qt_translations() / "qtbase_de.qm").read_bytes()
    sections = dict(_fields(content[16:]))
    found, text = set(), ""
    for tag, value in _fields(sections[0x69]):
        if tag == 6:
            text = value.decode("utf-8")
        elif tag == 7:
            found.add((value.decode("utf-8"), text))
    return found


def _fields(content: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at < len(content):
        tag = content[at]
        if tag == 1:  # the end of a message has no length
            at += 1
            continue
        length = int.from_bytes(content[at + 1 : at + 5], "big")
        length = 0 if length == 0xFFFFFFFF else length
        yield tag, content[at + 5 : at + 5 + length]
        at += 5 + length


def _qt_translations() -> Path:
    return Path(PySide6.__path__[0]) / "Qt" / "translations"


def _run(program: str, *arguments: str) -> None:
    """Run a program of Qt Linguist that PySide brings along, from the top of the repository."""
    suffix = ".exe" if sys.platform == "win32" else ""
    file = Path(PySide6.__path__[0]) / (program + suffix)
    subprocess.run([str(file), *arguments], cwd=ROOT, check=True)


def main(arguments: list[str]) -> int:
    match arguments:
        case []:
            update()
            for catalogue in (ENGLISH, INDONESIAN_QT):
                compile_catalogue(catalogue, catalogue.with_suffix(".qm"))
        case ["missing"]:
            print(json.dumps(missing(), ensure_ascii=False, indent=1))
        case ["fill", file]:
            unknown = fill(json.loads(Path(file).read_text(encoding="utf-8")))
            compile_catalogue(ENGLISH, ENGLISH.with_suffix(".qm"))
            for context, text in unknown:
                print(f"not in the catalogue: {context}: {text}")
            return 1 if unknown else 0
        case ["qt"]:
            print(json.dumps(unknown_qt_texts(), ensure_ascii=False, indent=1))
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
