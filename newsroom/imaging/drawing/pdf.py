"""A small writer of text documents: PDF 1.7 (ISO 32000-1), A4, tagged, no author, no dates."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_WIDE, _HIGH, _MARGIN = 595, 842, 72
# Widths of Helvetica for the characters 32–126, in thousandths (Adobe's AFM file).
_WIDTHS = (
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
)  # fmt: skip
_BOLD_IS_WIDER = 1.08


@dataclass(frozen=True)
class _Line:
    part: int
    text: str
    y: int
    size: int


def write_pdf(title: str, paragraphs: Sequence[str], language: str = "id-ID") -> bytes:
    """Set a heading and paragraphs in Helvetica; the same texts give the same bytes.

    Characters outside Windows-1252 become "?". Every paragraph is tagged (H1, P), so that
    screen readers follow the order.
    """
    pages = _pages((title, *paragraphs))
    return _file(_objects(title, pages, 1 + len(paragraphs), language))


def _pages(parts: Sequence[str]) -> list[list[_Line]]:
    pages: list[list[_Line]] = [[]]
    y = _HIGH - _MARGIN
    for part, text in enumerate(parts):
        size = 18 if part == 0 else 11
        for line in _wrapped(text, size):
            if y < _MARGIN + size:
                pages.append([])
                y = _HIGH - _MARGIN
            y -= round(size * 1.45)
            pages[-1].append(_Line(part, line, y, size))
        y -= size
    return pages


def _wrapped(text: str, size: int) -> Iterator[str]:
    room = (_WIDE - 2 * _MARGIN) * 1000 / size / (_BOLD_IS_WIDER if size > 11 else 1)
    line = ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if line and _width(longer) > room:
            yield line
            line = word
        else:
            line = longer
    yield line


def _width(text: str) -> int:
    return sum(_WIDTHS[ord(char) - 32] if " " <= char <= "~" else 556 for char in text)


def _objects(title: str, pages: list[list[_Line]], parts: int, language: str) -> list[bytes]:
    """Number the objects: 1 catalogue, 2 pages, 3–4 fonts, 5 info, 6 structure, 7 document,
    8 parent tree, then one element per part, then page and content in turn."""
    elements = [9 + part for part in range(parts)]
    page_ids = [9 + parts + 2 * index for index in range(len(pages))]
    shown = [list(dict.fromkeys(line.part for line in page)) for page in pages]
    numbers = " ".join(
        f"{index} [{_references([elements[part] for part in on])}]"
        for index, on in enumerate(shown)
    )
    objects = [
        f"<</Type/Catalog/Pages 2 0 R/Lang({language})/MarkInfo<</Marked true>>"
        "/StructTreeRoot 6 0 R/ViewerPreferences<</DisplayDocTitle true>>>>".encode(),
        f"<</Type/Pages/Count {len(pages)}/Kids[{_references(page_ids)}]>>".encode(),
        _font("Helvetica"),
        _font("Helvetica-Bold"),
        b"<</Title<FEFF" + title.encode("utf-16-be").hex().upper().encode() + b">>>",
        b"<</Type/StructTreeRoot/K 7 0 R/ParentTree 8 0 R>>",
        f"<</Type/StructElem/S/Document/P 6 0 R/K[{_references(elements)}]>>".encode(),
        f"<</Nums[{numbers}]>>".encode(),
    ]
    objects += [_element(part, shown, page_ids) for part in range(parts)]
    for index, page in enumerate(pages):
        objects += [_page(index, page_ids[index] + 1), _content(page, shown[index])]
    return objects


def _references(ids: Sequence[int]) -> str:
    return " ".join(f"{number} 0 R" for number in ids)


def _font(name: str) -> bytes:
    return f"<</Type/Font/Subtype/Type1/BaseFont/{name}/Encoding/WinAnsiEncoding>>".encode()


def _element(part: int, shown: list[list[int]], page_ids: list[int]) -> bytes:
    kids = "".join(
        f"<</Type/MCR/Pg {page_ids[index]} 0 R/MCID {on.index(part)}>>"
        for index, on in enumerate(shown)
        if part in on
    )
    return f"<</Type/StructElem/S/{'P' if part else 'H1'}/P 7 0 R/K[{kids}]>>".encode()


def _page(index: int, content: int) -> bytes:
    return (
        f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {_WIDE} {_HIGH}]/StructParents {index}"
        f"/Tabs/S/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>/Contents {content} 0 R>>"
    ).encode()


def _content(page: list[_Line], on: list[int]) -> bytes:
    drawn = []
    for mark, part in enumerate(on):
        drawn.append(f"/{'P' if part else 'H1'}<</MCID {mark}>>BDC".encode())
        drawn += [_shown(line) for line in page if line.part == part]
        drawn.append(b"EMC")
    stream = b"\n".join(drawn)
    return b"<</Length %d>>\nstream\n%s\nendstream" % (len(stream), stream)


def _shown(line: _Line) -> bytes:
    text = line.text.encode("cp1252", "replace")
    for special in (b"\\", b"(", b")"):
        text = text.replace(special, b"\\" + special)
    font = 2 if line.part == 0 else 1
    return b"BT/F%d %d Tf %d %d Td(%s)Tj ET" % (font, line.size, _MARGIN, line.y, text)


def _file(objects: list[bytes]) -> bytes:
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    mark = hashlib.sha256(out).hexdigest()[:32].encode()
    out += b"trailer\n<</Size %d/Root 1 0 R/Info 5 0 R/ID[<%s><%s>]>>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1, mark, mark, start,
    )  # fmt: skip
    return bytes(out)
