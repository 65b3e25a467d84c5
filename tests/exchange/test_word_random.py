"""Word files put together at random: each is read, and what it says can be written and read."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from newsroom.domain.errors import NewsroomError
from newsroom.exchange.word.reading import read_text
from newsroom.text.dialect import parse
from newsroom.text.writer import write
from tests.torture.docx import found

from .docx_files import docx, li, p, picture, png, r, relation, tbl, tc, tr

_TAGS = (
    "w:p", "w:r", "w:t", "w:tbl", "w:tr", "w:tc", "w:tcPr", "w:trPr", "w:pPr", "w:rPr", "w:ins",
    "w:del", "w:moveFrom", "w:moveTo", "w:sdt", "w:sdtContent", "w:hyperlink", "w:fldSimple",
    "w:fldChar", "w:instrText", "w:br", "w:tab", "w:sym", "w:drawing", "w:pict", "w:txbxContent",
    "w:numPr", "w:numId", "w:ilvl", "w:vMerge", "w:gridSpan", "w:tblHeader", "w:b", "w:vanish",
    "w:pStyle", "w:footnoteReference", "w:commentReference", "w:ruby", "w:rt", "w:rubyBase",
    "w:framePr", "w:altChunk", "w:body", "mc:AlternateContent", "mc:Choice", "mc:Fallback",
    "wp:inline", "wp:docPr", "a:blip", "v:shape", "v:imagedata", "m:oMath", "m:t",
)  # fmt: skip
_VALUES = st.sampled_from(
    ["", "0", "1", "2", "3", "restart", "continue", "begin", "separate", "end", "Judul", "Judul1",
     "Kutipan", "Butir", "Keterangan", "rPic", "F0FC", "x", "-1", "99"]
)  # fmt: skip
_NAMES = st.sampled_from(["w:val", "w:fldCharType", "w:id", "r:embed", "r:id", "w:char", "descr"])
WORDS = st.text("ab <*_#-1.\n\u00a0\u200b“", max_size=6).map(lambda text: text.replace("<", "&lt;"))


def _element(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.builds(
        lambda tag, name, value, children: f'<{tag} {name}="{value}">{"".join(children)}</{tag}>',
        st.sampled_from(_TAGS),
        _NAMES,
        _VALUES,
        st.lists(inner, max_size=4),
    )


JUMBLE = st.recursive(WORDS.map(lambda text: f"<w:t>{text}</w:t>"), _element, max_leaves=25)
_FILES = {"word/media/image1.png": png()}
_PICTURES = relation("rPic", "image", "media/image1.png")


@settings(max_examples=80)
@given(st.lists(JUMBLE, min_size=1, max_size=6))
def test_elements_in_any_order(blocks: list[str]) -> None:
    data = docx(*blocks, relations=_PICTURES, parts=_FILES)
    try:
        text = read_text(data, "naskah.docx")
    except NewsroomError:
        return
    assert parse(write(text.story)) == text.story


LINES = st.text("abc ", min_size=1, max_size=8).filter(str.strip)
PARAGRAPHS = st.one_of(
    st.builds(lambda text, style: p(text, style=style), LINES,
              st.sampled_from(["", "Judul1", "Judul2", "Kutipan", "Butir", "Teras"])),
    st.builds(lambda text, num, level: li(text, num=num, level=level), LINES,
              st.integers(1, 3), st.integers(0, 2)),
    st.builds(lambda a, b, looks: p(r(a), r(b, looks)), LINES, LINES,
              st.sampled_from(["<w:b/>", "<w:i/>", "<w:strike/>"])),
    st.builds(lambda text: p(picture(), text), LINES),
)  # fmt: skip
CELLS = st.lists(PARAGRAPHS, min_size=1, max_size=2).map(lambda inner: tc(*inner))
TABLES = st.lists(st.lists(CELLS, min_size=2, max_size=3).map(lambda cells: tr(*cells)),
                  min_size=1, max_size=3).map(lambda rows: tbl(*rows))  # fmt: skip


@settings(max_examples=80)
@given(st.lists(st.one_of(PARAGRAPHS, PARAGRAPHS, TABLES), min_size=1, max_size=8))
def test_no_letter_is_lost(blocks: list[str]) -> None:
    text = read_text(docx(*blocks, relations=_PICTURES, parts=_FILES), "naskah.docx")
    assert parse(write(text.story)) == text.story
    wanted = "".join(re.findall(r"<w:t [^>]*>([^<]*)</w:t>", "".join(blocks)))
    for sign in "abc":
        assert found(text).count(sign) == wanted.count(sign)
