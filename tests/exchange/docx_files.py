"""Small Word files made in memory: `docx(p("Isi."), styles=…)` gives the bytes of a .docx."""

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping

from newsroom.exchange.word.reading import WordText, read_text
from newsroom.text.dialect import parse
from newsroom.text.writer import write

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SPACES = f"""
xmlns:w="{W}"
xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"
xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
""".replace("\n", " ")
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)
STYLES = """
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Judul"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Judul1"><w:name w:val="heading 1"/>
<w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Judul2"><w:name w:val="heading 2"/>
<w:basedOn w:val="Judul1"/></w:style>
<w:style w:type="paragraph" w:styleId="Bagian"><w:name w:val="Bagian"/>
<w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Kutipan"><w:name w:val="Quote"/>
<w:rPr><w:i/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Keterangan"><w:name w:val="caption"/></w:style>
<w:style w:type="paragraph" w:styleId="Teras"><w:name w:val="Teras"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Butir"><w:name w:val="List Bullet"/>
<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
<w:style w:type="character" w:styleId="Kuat"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
"""
_LEVELS = "".join(
    f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
    f'<w:lvlText w:val="{text}"/><w:pPr><w:ind w:left="{720 * (n + 1)}"/></w:pPr></w:lvl>'
    for n, (form, text) in enumerate([("decimal", "%1."), ("lowerLetter", "%2."), ("bullet", "•")])
)
_BULLETS = "".join(
    f'<w:lvl w:ilvl="{n}"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/>'
    f'<w:pPr><w:ind w:left="{360 + 720 * n}"/></w:pPr></w:lvl>'
    for n in range(3)
)
NUMBERING = f"""
<w:abstractNum w:abstractNumId="1">{_LEVELS}</w:abstractNum>
<w:abstractNum w:abstractNumId="2">{_BULLETS}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="1"/>
<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
"""
"""List 1 is `1.`, `a.`, bullets; 2 has bullets only; 3 is list 1 beginning anew."""


def t(text: str) -> str:
    """A piece of text."""
    return f'<w:t xml:space="preserve">{text}</w:t>'


def r(text: str, looks: str = "") -> str:
    """A run: `r("tebal", "<w:b/>")`."""
    return f"<w:r><w:rPr>{looks}</w:rPr>{t(text)}</w:r>"


def p(*inner: str, style: str = "", props: str = "") -> str:
    """A paragraph; what does not begin with `<` is text."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    parts = (part if part.startswith("<") else r(part) for part in inner)
    return f"<w:p><w:pPr>{named}{props}</w:pPr>{''.join(parts)}</w:p>"


def li(*inner: str, num: int = 1, level: int = 0, props: str = "") -> str:
    """A list item."""
    place = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>'
    return p(*inner, props=place + props)


def tc(*paragraphs: str, props: str = "") -> str:
    """A table cell; a text is a paragraph."""
    inner = (part if part.startswith(("<w:p>", "<w:tbl")) else p(part)
             for part in paragraphs or ("",))  # fmt: skip
    return f"<w:tc><w:tcPr>{props}</w:tcPr>{''.join(inner)}</w:tc>"


def tr(*cells: str, props: str = "") -> str:
    """A table row; a text is a cell."""
    inner = (cell if cell.startswith("<w:tc") else tc(cell) for cell in cells)
    return f"<w:tr><w:trPr>{props}</w:trPr>{''.join(inner)}</w:tr>"


def tbl(*rows: str) -> str:
    """A table."""
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def picture(relation: str = "rPic", alt: str = "", attribute: str = "r:embed") -> str:
    """A run with a picture in the line."""
    return (
        f'<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="{alt}"/><a:graphic>'
        f'<a:graphicData><pic:pic><pic:blipFill><a:blip {attribute}="{relation}"/></pic:blipFill>'
        "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def png(width: int = 4, height: int = 3, shade: int = 120) -> bytes:
    """A small grey picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + check

    rows = (b"\0" + bytes([shade]) * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*part) for part in parts)


def relation(name: str, kind: str, target: str, outside: bool = False) -> str:
    """A line of a .rels part."""
    mode = ' TargetMode="External"' if outside else ""
    return f'<Relationship Id="{name}" Type="{_KIND}{kind}" Target="{target}"{mode}/>'


def xml(tag: str, inner: str) -> str:
    """A whole part of WordprocessingML."""
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{tag} {_SPACES}>{inner}</w:{tag}>'


def docx(
    *body: str,
    styles: str = STYLES,
    numbering: str = NUMBERING,
    relations: str = "",
    parts: Mapping[str, str | bytes] | None = None,
    pack: int = zipfile.ZIP_DEFLATED,
) -> bytes:
    """Return the bytes of a .docx with these blocks; `parts` adds files or replaces them."""
    known = (("styles", "styles.xml"), ("numbering", "numbering.xml"))
    lines = "".join(relation(f"r{kind}", kind, target) for kind, target in known) + relations
    main = relation("r1", "officeDocument", "word/document.xml")
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": f'<Relationships xmlns="{_RELATIONS}">{main}</Relationships>',
        "word/document.xml": xml("document", f"<w:body>{''.join(body)}</w:body>"),
        "word/_rels/document.xml.rels": (
            f'<Relationships xmlns="{_RELATIONS}">{lines}</Relationships>'
        ),
        "word/styles.xml": xml("styles", styles),
        "word/numbering.xml": xml("numbering", numbering),
    }
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", pack) as archive:
        for name, data in (files | dict(parts or {})).items():
            archive.writestr(name, data)
    return made.getvalue()


def read(*body: str, **options: object) -> WordText:
    """Read a file of these blocks; what it says can be written and read again."""
    text = read_text(docx(*body, **options), "naskah.docx")  # type: ignore[arg-type]
    assert parse(write(text.story)) == text.story
    return text


def markdown(*body: str, **options: object) -> str:
    """Return the text of a file of these blocks as Markdown; a first line keeps off the title."""
    text = read(p("Awal."), *body, **options)
    return write(text.story).removeprefix("Awal.").strip("\n")
