"""Reads the letters of a PDF as a search in a viewer does: through the table of each font."""

import re
import zlib
from collections.abc import Iterator

_OBJECT = re.compile(rb"^(\d+) 0 obj\n(.*?)endobj", re.DOTALL | re.MULTILINE)
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_RANGE = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]{4})> (?:<([0-9A-F]+)>|\[([^\]]*)\])")
_SHOWN = re.compile(rb"/(F\d+) \S+ Tf|<([0-9A-F]+)> Tj")


def page_texts(pdf: bytes) -> list[str]:
    """Return what can be found on each page, without blanks."""
    objects = {int(number): body for number, body in _OBJECT.findall(pdf)}
    letters = dict(_fonts(objects))
    pages = [body for body in objects.values() if b"/Type /Page\n" in body]
    contents = (re.search(rb"/Contents (\d+)", page) for page in pages)
    return [_text(_stream(objects[int(found[1])]), letters) for found in contents if found]


def _stream(body: bytes) -> bytes:
    found = _STREAM.search(body)
    assert found is not None
    return zlib.decompress(found[1]) if b"/FlateDecode" in body else found[1]


def _fonts(objects: dict[int, bytes]) -> Iterator[tuple[bytes, dict[int, str]]]:
    names = {
        int(number): name
        for body in objects.values()
        for name, number in re.findall(rb"/(F\d+) (\d+) 0 R", body)
    }
    for number, name in names.items():
        table = re.search(rb"/ToUnicode (\d+)", objects[number])
        assert table is not None, "a font whose letters nobody can copy"
        yield name, dict(_letters(_stream(objects[int(table[1])])))


def _letters(table: bytes) -> Iterator[tuple[int, str]]:
    for first, last, one, many in _RANGE.findall(table):
        codes = re.findall(rb"<([0-9A-F]+)>", many) or [one]
        for glyph in range(int(first, 16), int(last, 16) + 1):
            code = codes[min(glyph - int(first, 16), len(codes) - 1)]
            step = 0 if many else glyph - int(first, 16)
            letter = bytes.fromhex(code.decode()).decode("utf-16-be")
            yield glyph, letter[:-1] + chr(ord(letter[-1]) + step) if letter else ""


def _text(content: bytes, letters: dict[bytes, dict[int, str]]) -> str:
    font, found = b"", []
    for name, shown in _SHOWN.findall(content):
        font = name or font
        glyphs = (int(shown[at : at + 4], 16) for at in range(0, len(shown), 4))
        found += [letters[font].get(glyph, "�") for glyph in glyphs]
    return "".join("".join(found).split())
