"""Word files: lists, tables, quotes, headings, and what an article is made of."""

import pytest

from newsroom.exchange.word.reading import read as read_page
from newsroom.text.dialect import to_html
from newsroom.text.writer import write

from .docx_files import docx, li, markdown, p, picture, png, r, read, relation, tbl, tc, tr

PICTURES = relation("rPic", "image", "media/image1.png")
FILES = {"word/media/image1.png": png()}
CENTRED = '<w:jc w:val="center"/>'


# Lists


def test_levels() -> None:
    written = markdown(
        li("satu"), li("a", level=1), li("b", level=1), li("butir", level=2), li("dua")
    )
    assert to_html(written) == (
        '<ol>\n<li>satu\n<ol type="a">\n<li>a</li>\n<li>b\n<ul>\n<li>butir</li>\n</ul></li>\n'
        "</ol></li>\n<li>dua</li>\n</ol>"
    )


def test_bullets_between_numbers_belong_to_the_item_above() -> None:
    """O020: another list that stands further in does not end the numbering."""
    written = markdown(li("satu"), li("rinci", num=2, level=1), li("dua"))
    assert written == "1. satu\n    - rinci\n2. dua"


def test_a_list_that_goes_on_behind_a_paragraph_goes_on_counting() -> None:
    assert markdown(li("satu"), p("Sela."), li("dua"), li("tiga")) == (
        "1. satu\n\nSela.\n\n{mulai=2}\n2. dua\n3. tiga"
    )


def test_a_list_that_begins_anew_is_another_list() -> None:
    written = markdown(li("satu"), li("dua"), li("lain", num=3), li("lagi", num=3))
    assert to_html(written).count("<ol>") == 2
    assert to_html(written).count("start=") == 0


def test_a_list_by_style_and_one_that_is_switched_off() -> None:
    off = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    assert markdown(p("butir", style="Butir"), p("bukan", style="Butir", props=off)) == (
        "- butir\n\nbukan"
    )


def test_a_list_that_begins_deep() -> None:
    written = markdown(li("a", level=1), li("satu"), li("dua"))
    assert to_html(written) == (
        '<ol type="a">\n<li>a</li>\n</ol>\n<ol>\n<li>satu</li>\n<li>dua</li>\n</ol>'
    )


def test_a_further_paragraph_of_an_item() -> None:
    indent = '<w:ind w:left="720"/>'
    written = markdown(li("satu"), p("masih satu", props=indent), li("dua"), p("Bukan lagi."))
    assert written == "1. satu\n\n    masih satu\n2. dua\n\nBukan lagi."


def test_an_indented_paragraph_behind_a_list_is_none_of_it() -> None:
    written = markdown(li("satu"), p("Alinea.", props='<w:ind w:left="720"/>'))
    assert written == "1. satu\n\nAlinea."


def test_a_picture_inside_a_list() -> None:
    written = markdown(li("satu", picture()), li("dua"), relations=PICTURES, parts=FILES)
    assert written == "1. satu\n\n![](word/media/image1.png)\n\n{mulai=2}\n2. dua"


def test_a_numbered_heading_keeps_its_number() -> None:
    place = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    headings = [p(text, style="Judul2", props=place) for text in ("Latar", "Arah")]
    assert to_html(markdown(headings[0], p("Isi."), headings[1])) == (
        "<h2>1. Latar</h2>\n<p>Isi.</p>\n<h2>2. Arah</h2>"
    )


def test_a_list_without_definition_is_text() -> None:
    assert markdown(li("satu", num=9), li("dua", num=9)) == "satu\n\ndua"


# Tables


def test_spans_and_header_rows() -> None:
    head = "<w:tblHeader/>"
    table = tbl(
        tr(tc("Perangkat", props='<w:gridSpan w:val="2"/>'), tc("Nilai"), props=head),
        tr(tc("1", props='<w:vMerge w:val="restart"/>'), "Dinas", "2,61"),
        tr(tc("", props="<w:vMerge/>"), tc("Badan", "(baru)"), ""),
    )
    assert markdown(table) == (
        '<table>\n<tr><th colspan="2">Perangkat</th><th>Nilai</th></tr>\n'
        '<tr><td rowspan="2">1</td><td>Dinas</td><td>2,61</td></tr>\n'
        "<tr><td>Badan<br>(baru)</td><td></td></tr>\n</table>"
    )


def test_a_row_that_begins_further_right() -> None:
    table = tbl(tr("a", "b"), tr("c", props='<w:gridBefore w:val="1"/>'))
    assert "<tr><td></td><td>c</td></tr>" in markdown(table)


def test_a_row_of_which_nothing_is_left() -> None:
    start, on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    table = tbl(
        tr(tc("a", props=start), tc("b", props=start)), tr(tc("", props=on), tc("c", props=on))
    )
    assert "b<br>c" in markdown(table)


def test_tables_in_tables_and_in_controls() -> None:
    inner = tbl(tr("x", "y"))
    table = f"<w:sdt><w:sdtContent>{tbl(tr(tc('a', inner), 'b'))}</w:sdtContent></w:sdt>"
    assert markdown(table) == "<table>\n<tr><td>a<br>x y</td><td>b</td></tr>\n</table>"


def test_a_single_cell_is_only_a_frame() -> None:
    assert markdown(tbl(tr(tc("Satu.", "Dua.")))) == "Satu.\n\nDua."


def test_the_number_of_a_cell_stays_text() -> None:
    assert "<td>1.250</td>" in markdown(tbl(tr("1.250", "x")))


# Headings and quotes


def test_headings_by_style_and_by_outline() -> None:
    written = markdown(
        p("Judul", style="Judul"), p("Bab", style="Judul2"), p("Isi", style="Bagian")
    )
    assert written == "## Bab\n\n### Isi"


def test_below_a_heading_1_the_others_move_down() -> None:
    written = markdown(p("J", style="Judul"), p("Bab", style="Judul1"), p("Sub", style="Judul2"))
    assert written == "## Bab\n\n### Sub"


def test_a_heading_is_not_bold_as_well() -> None:
    written = markdown(p("J", style="Judul"), p(r("Bab", "<w:b/>"), style="Judul2"))
    assert written == "## Bab"


def test_neighbouring_quotes_are_one_and_not_slanted() -> None:
    quotes = p("“Satu.", style="Kutipan"), p("Dua.”", style="Kutipan")
    assert markdown(*quotes, p("Isi.")) == "> “Satu.\n>\n> Dua.”\n\nIsi."


# What an article is made of


@pytest.mark.parametrize(
    ("blocks", "title"),
    [
        ([p("SIARAN PERS"), p("Rapat"), p("Data Dibuka", style="Judul"), p("Isi.")], "Data Dibuka"),
        ([p("Rapat Data", style="Judul"), p("Dibuka", style="Judul"), p("Isi.")],
         "Rapat Data Dibuka"),
        ([p("Gelar Rapat", style="Judul1"), p("Isi.")], "Gelar Rapat"),
        ([p("Rapat Digelar", style="Judul2"), p("Isi.")], "Rapat Digelar"),
        ([p("SIARAN PERS", style="Judul1"), p("Rapat", style="Judul3"), p("Isi.")], "Rapat"),
        ([p("Rapat digelar kemarin."), p("Bab", style="Judul2"), p("Isi.")], "naskah"),
        ([p("SIARAN PERS"), p("Nomor: 5/2023"), p(r("Rapat Digelar", "<w:b/>")), p("Isi.")],
         "Rapat Digelar"),
        ([p("Rapat digelar", props=CENTRED), p("Isi.")], "Rapat digelar"),
        ([p("RAPAT DATA DIGELAR"), p("Isi.")], "RAPAT DATA DIGELAR"),
        ([p("Rapat data digelar"), p("Isi.")], "Rapat data digelar"),
        ([p("Sofifi, 17 April 2023"), p("Rapat data digelar"), p("Isi.")], "Rapat data digelar"),
        ([p("Rapat data digelar kemarin."), p("Isi.")], "naskah"),
        ([p("Satu-satunya alinea")], "naskah"),
        ([li("Butir", num=2), p("Isi.")], "naskah"),
    ],
)  # fmt: skip
def test_titles(blocks: list[str], title: str) -> None:
    (imported,) = read_page(docx(*blocks), "WIT", "naskah.docx").articles
    assert imported.article.title == title
    assert imported.body.count("Isi") == sum("Isi" in block for block in blocks)


def test_nothing_but_the_title_leaves_the_text() -> None:
    blocks = p("SIARAN PERS"), p("Nomor: 5/2023"), p("RAPAT DIGELAR"), p("Isi.")
    (imported,) = read_page(docx(*blocks), "WIT", "naskah.docx").articles
    assert imported.body == "SIARAN PERS\n\nNomor: 5/2023\n\nIsi."


def test_dateline_initials_and_credit_become_fields() -> None:
    blocks = (
        p("Rapat", style="Judul"), p("Sofifi _ Gubernur membuka rapat."),
        p("Rapat ditutup. (Acm/Redni)"), p("©Diskominfosan"),
    )  # fmt: skip
    (imported,) = read_page(docx(*blocks), "WIT", "naskah.docx").articles
    article = imported.article
    assert (article.dateline, article.authors, article.editors, article.credit) == (
        "Sofifi", ("Acm",), ("Redni",), "©Diskominfosan",
    )  # fmt: skip
    assert imported.body == "Gubernur membuka rapat.\n\nRapat ditutup."


def test_the_author_of_the_file_is_nobody() -> None:
    core = '<coreProperties xmlns:dc="y"><dc:creator>RAHASIA</dc:creator></coreProperties>'
    page = read_page(docx(p("Isi."), parts={"docProps/core.xml": core}), "WIT", "naskah.docx")
    assert "RAHASIA" not in repr(page)


def test_an_empty_document() -> None:
    text = read()
    assert (text.title, write(text.story)) == ("", "")
