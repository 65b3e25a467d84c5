"""Word files that are broken, locked, or made to hurt: one sentence, nothing else happens."""

import io
import zipfile
from collections.abc import Mapping

import pytest

from newsroom.domain.errors import NewsroomError
from newsroom.exchange.sniffing import kind_of
from newsroom.exchange.word import package
from newsroom.exchange.word.reading import read_text
from newsroom.text.writer import write

from .docx_files import W, docx, p, picture, png, relation

WHOLE = docx(p("Isi."))


def refusal(data: bytes) -> str:
    with pytest.raises(NewsroomError) as caught:
        read_text(data, "naskah.docx")
    assert "naskah.docx" in str(caught.value)
    return str(caught.value)


def archive(files: Mapping[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, data in files.items():
            opened.writestr(name, data)
    return made.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        WHOLE[:300],
        WHOLE[:-30],
        b"PK\x03\x04" + bytes(100),
        WHOLE.replace(b"PK\x01\x02", b"PK\x07\x07"),
        docx(parts={"word/document.xml": "<w:document"}),
        docx(parts={"word/document.xml": b"\xff\xfe\x00"}),
        docx(parts={"word/document.xml": '<?xml version="1.0" encoding="x-gibt-es-nicht"?><a/>'}),
        docx(parts={"word/styles.xml": "kacau"}),
    ],
)
def test_broken_files(data: bytes) -> None:
    assert "tidak lengkap atau rusak" in refusal(data)


def test_a_flipped_byte_is_noticed() -> None:
    data = bytearray(docx(p("Isi." * 40), pack=zipfile.ZIP_STORED))
    data[data.index(b"Isi.Isi.")] ^= 1
    assert "rusak" in refusal(bytes(data))


def test_an_archive_without_a_text() -> None:
    assert "tidak memuat naskah Word" in refusal(archive({"xl/workbook.xml": b"<a/>"}))


def test_a_locked_entry() -> None:
    data = bytearray(WHOLE)
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = -1
        while (place := data.find(mark, place + 1)) >= 0:
            data[place + offset] |= 1
    assert "sandi" in refusal(bytes(data))


@pytest.mark.parametrize("name", ["naskah.docx", "naskah.docm"])
def test_a_locked_file(name: str) -> None:
    """Word keeps what is locked by a password in a container of another kind."""
    with pytest.raises(NewsroomError, match="sandi"):
        kind_of(name, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))


@pytest.mark.parametrize(
    "xml",
    [
        '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><d>&b;</d>',
        '<!DOCTYPE d SYSTEM "http://127.0.0.1:9/x.dtd"><d/>',
        '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d>&x;</d>',
    ],
)
@pytest.mark.parametrize("part", ["word/document.xml", "word/styles.xml", "_rels/.rels"])
def test_a_document_type_is_refused(xml: str, part: str) -> None:
    assert "DTD" in refusal(docx(p("Isi."), parts={part: xml}))


def test_a_bomb_is_not_unpacked() -> None:
    """Two million bytes of nothing, packed a thousand times smaller."""
    text = f'<w:document xmlns:w="{W}"><w:body>' + " " * 2_000_000 + "</w:body></w:document>"
    assert "tidak wajar" in refusal(docx(parts={"word/document.xml": text}))


def test_too_much_in_one_entry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "MAX_XML", 10_000)
    reader = package.Package(docx(p("kata " * 5_000)), "naskah.docx")
    with pytest.raises(NewsroomError, match="tidak wajar"):
        reader.bytes_of("word/document.xml", package.MAX_XML)


def test_too_much_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "MAX_TOTAL", 3_000)
    assert "tidak wajar" in refusal(docx(p("kata " * 5_000)))


def test_too_many_entries() -> None:
    parts = {f"word/x{n}": "" for n in range(2_000)}
    assert "tidak wajar" in refusal(docx(p("Isi."), parts=parts))


@pytest.mark.parametrize("tag", ["w:ins", "w:sdt", "w:tbl", "w:txbxContent", "w:smartTag"])
def test_bottomless_nesting(tag: str) -> None:
    inner = f"<{tag}>" * 5_000 + f"</{tag}>" * 5_000
    assert "tidak wajar" in refusal(docx(p(inner)))


@pytest.mark.parametrize(
    ("opening", "closing", "steps"),
    [
        ("<w:ins>", "</w:ins>", 190),
        ("<w:r><w:pict><w:txbxContent><w:p>", "</w:p></w:txbxContent></w:pict></w:r>", 48),
        ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 63),
        ("<w:sdt>", "</w:sdt>", 190),
    ],
)
def test_the_deepest_nesting_that_is_read(opening: str, closing: str, steps: int) -> None:
    inner = "<w:r><w:t>Isi</w:t></w:r>"
    if "tbl" in opening or "sdt" in opening:
        data = docx(opening * steps + f"<w:p>{inner}</w:p>" + closing * steps)
    else:
        data = docx(p(opening * steps + inner + closing * steps))
    assert write(read_text(data, "naskah.docx").story) == "Isi"


def test_names_that_lead_outside_lead_nowhere() -> None:
    relations = relation("rPic", "image", "../../../../etc/passwd")
    text = read_text(docx(p(picture()), relations=relations), "naskah.docx")
    (enclosed,) = text.pictures
    assert (enclosed.address, enclosed.data) == ("etc/passwd", b"")
    assert enclosed.name == "naskah-1"


def test_the_name_of_a_part_makes_no_path() -> None:
    target = "media/a.p/../..%2Fn%00g"
    relations = relation("rPic", "image", target)
    text = read_text(
        docx(p(picture()), relations=relations, parts={"word/media/x": png()}), "naskah.docx"
    )
    (enclosed,) = text.pictures
    assert "/" not in enclosed.name and "\0" not in enclosed.name


def test_a_style_that_is_based_on_itself() -> None:
    styles = '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="A"/></w:style>'
    assert write(read_text(docx(p("Isi.", style="A"), styles=styles), "a.docx").story) == "Isi."


def test_a_list_that_stands_for_itself() -> None:
    styles = (
        '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>'
        "</w:pPr></w:style>"
    )
    numbering = (
        '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    )
    place = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    data = docx(p("Isi.", props=place), styles=styles, numbering=numbering)
    assert write(read_text(data, "a.docx").story) == "Isi."


@pytest.mark.parametrize("value", ["", "x", "-5", "99999999999999999999", "1e400", "nan"])
def test_numbers_that_are_none(value: str) -> None:
    props = (
        f'<w:numPr><w:ilvl w:val="{value}"/><w:numId w:val="1"/></w:numPr>'
        f'<w:ind w:left="{value}"/><w:outlineLvl w:val="{value}"/>'
    )
    cell = f'<w:tc><w:tcPr><w:gridSpan w:val="{value}"/></w:tcPr>{p("Sel")}</w:tc>'
    row = f'<w:tr><w:trPr><w:gridBefore w:val="{value}"/></w:trPr>{cell}{cell}</w:tr>'
    written = write(read_text(docx(p("Isi.", props=props), f"<w:tbl>{row}</w:tbl>"), "a").story)
    assert "Isi." in written and written.count("Sel") == 2
