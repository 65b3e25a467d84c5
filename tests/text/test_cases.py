"""What the office pastes, types and reopens, case by case."""

import pytest

from newsroom.text.dialect import parse, to_html
from newsroom.text.reader import join_lines, read_html, read_markdown, read_text
from newsroom.text.runs import Run, plain_of
from newsroom.text.story import (
    Cell,
    Figure,
    Heading,
    Item,
    ListBlock,
    Paragraph,
    Quote,
    Rule,
    Story,
    Table,
)
from newsroom.text.writer import write


def story_of(*blocks: Paragraph | ListBlock | Table | Heading | Figure | Quote) -> Story:
    return Story(tuple(blocks))


def plain(text: str) -> Paragraph:
    return Paragraph((Run(text),))


def item(text: str, *blocks: ListBlock | Paragraph) -> Item:
    return Item((plain(text), *blocks))


def bullets(*items: Item) -> ListBlock:
    return ListBlock(False, items)


def texts(story: Story) -> list[str]:
    return [plain_of(block.runs) for block in story.blocks if isinstance(block, Paragraph)]


def published(html: str) -> str:
    """Return the HTML that a pasted page becomes after storing and reopening it twice."""
    markdown = write(read_html(html).story)
    for _ in range(2):
        markdown = write(read_markdown(markdown))
    return to_html(markdown)


HOUSE_LINES = [
    "Sofifi _ Sekretaris meminta OPD _ segera.",
    "Sofifi _Sekretaris Daerah meminta_ data __penting__.",
    "Unduh 2023_04_17_SPBE_final.pdf di https://contoh.go.id/a_b_c",
    "1) Pembukaan",
    "# Tagar",
    "#tagar #ASN",
    "+62 812 0000 1111",
    "Stunting pada anak <5 tahun turun; IPM <70 di 2 daerah, >65 di 5 daerah.",
    ">65 di lima daerah",
    "Isi <Nama OPD> dan <Tanggal> di sini.",
    "R&D, Bina Marga & Cipta Karya; AT&T;",
    '“Misalnya seorang ASN,” terangnya. Lalu "lurus" dan ‘tunggal’.',
    "Do'a bersama Ma'ruf pada hari Jum'at, pukul 5' WIT, layar 24\"",
    "Rp\u00a01.500.000 untuk 3\u00a0unit",
    "5 * 3 * 2 dan ~70 persen -- betul",
    "a) huruf, [kurung] (lain) {kurawal} | pipa",
    "C:\\Data\\arsip",
    "https://contoh.go.id/x?a=1&copy=2",
]


@pytest.mark.parametrize("line", HOUSE_LINES)
def test_house_habits_are_text(line: str) -> None:
    assert parse(line) == story_of(plain(line))
    assert read_markdown(write(story_of(plain(line)))) == story_of(plain(line))


@pytest.mark.parametrize("line", ["17. April 2023 menjadi hari pertama.", "- Rp 5.000 per lembar",
                                  "1. Satu", "## Bukan judul", "> bukan kutipan", "---",
                                  "{huruf}", "*bintang*", "![x](media:1)"])  # fmt: skip
def test_pasted_plain_text_never_becomes_markup(line: str) -> None:
    story = read_text(line).story
    assert story == story_of(plain(line))
    assert read_markdown(write(story)) == story
    assert to_html(write(story)).startswith("<p>")


def test_lines_that_look_like_lists_stay_five_paragraphs() -> None:
    lines = ["17. April 2023 menjadi hari pertama.", "1) Pembukaan", "- Rp 5.000 per lembar",
             "# Tagar", "+62 812 0000 1111"]  # fmt: skip
    story = read_text("\n".join(lines)).story
    assert texts(story) == lines
    assert texts(read_markdown(write(story))) == lines
    assert "\\" not in to_html(write(story))


def test_a_date_at_the_start_of_a_paragraph_is_no_list() -> None:
    assert to_html("17. April 2023 menjadi hari pertama.").startswith("<p>17. April")
    assert to_html("- satu\n\n17. April") == "<ul>\n<li>satu</li>\n</ul>\n<p>17. April</p>"
    assert to_html("1. satu\n\n17. April") == "<ol>\n<li>satu</li>\n</ol>\n<p>17. April</p>"


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("3. x\n4. y", '<ol start="3">\n<li>x</li>\n<li>y</li>\n</ol>'),
        ("{mulai=7}\n7. x", '<ol start="7">\n<li>x</li>\n</ol>'),
        ("{huruf}\n1. x", '<ol type="a">\n<li>x</li>\n</ol>'),
        ("- a\n\n<!-- -->\n\n- b", "<ul>\n<li>a</li>\n</ul>\n<ul>\n<li>b</li>\n</ul>"),
        (
            "> a\n\n> b",
            "<blockquote>\n<p>a</p>\n</blockquote>\n<blockquote>\n<p>b</p>\n</blockquote>",
        ),
        ("## Judul\nteks", "<h2>Judul</h2>\n<p>teks</p>"),
        ("a\n---\nb", "<p>a</p>\n<hr>\n<p>b</p>"),
        ("Hadir:\n- A\n- B", "<p>Hadir:</p>\n<ul>\n<li>A</li>\n<li>B</li>\n</ul>"),
        ("a\nb", "<p>a b</p>"),
        ("a\\\nb", "<p>a<br>b</p>"),
        ("H<sub>2</sub>O m<sup>2</sup>", "<p>H<sub>2</sub>O m<sup>2</sup></p>"),
        ("**a**~~b~~***c***", "<p><strong>a</strong><del>b</del><strong><em>c</em></strong></p>"),
        ("*a **b***", "<p><em>a </em><strong><em>b</em></strong></p>"),
        ("[a **b**](artikel:7)", '<p><a href="artikel:7">a <strong>b</strong></a></p>'),
        ("<!-- rahasia -->\n\nteks", "<p>teks</p>"),
        ("```\nx <b>\n\ny\n```", "<pre>```\nx &lt;b&gt;\n\ny\n```</pre>"),
        ("[^1]: catatan", "<pre>[^1]: catatan</pre>"),
        ("##### x", "<p>##### x</p>"),
    ],
)  # fmt: skip
def test_the_dialect(markdown: str, html: str) -> None:
    assert to_html(markdown) == html


def test_pictures_stand_alone_with_caption_credit_and_flag() -> None:
    source = '![Gubernur: \\"Siap!\\"](media:7 "Rapat [1]"){hiasan credit="Foto: Acm/Humas"}'
    figure = Figure("media:7", 'Gubernur: "Siap!"', "Rapat [1]", "Foto: Acm/Humas", True)
    assert parse(source) == story_of(figure)
    assert parse(write(story_of(figure))) == story_of(figure)
    assert to_html(source) == (
        '<figure><img src="media:7" alt="Gubernur: &quot;Siap!&quot;" data-hiasan>'
        '<figcaption>Rapat [1] <span class="credit">Foto: Acm/Humas</span></figcaption></figure>'
    )
    assert to_html("![](media:7)") == '<figure><img src="media:7" alt=""></figure>'


def test_tables_are_read_in_both_forms() -> None:
    table = Table(((Cell((Run("a"),), header=True), Cell((Run("b"),), header=True)),
                   (Cell((Run("1"),)), Cell())))  # fmt: skip
    assert parse("| a | b |\n|---|--:|\n| 1 | |") == story_of(table)
    assert parse(write(story_of(table))) == story_of(table)


def test_short_rows_are_filled_and_spans_clipped() -> None:
    wide = Cell((Run("x"),), colspan=3, rowspan=9)
    table = Table(((wide,), (Cell((Run("y"),)),)))
    assert [[(c.colspan, c.rowspan) for c in row] for row in table.rows] == [
        [(3, 2), (1, 1)],
        [(1, 1)],
    ]


def test_three_levels_survive_and_a_fourth_joins_the_third() -> None:
    deep = ListBlock(True, (item("cucu", bullets(item("cicit"))),))
    story = story_of(bullets(item("satu", bullets(item("anak", deep))), item("dua")))
    three = ListBlock(True, (item("cucu"), item("cicit")))
    assert story == story_of(bullets(item("satu", bullets(item("anak", three))), item("dua")))
    markdown = write(story)
    assert markdown == "- satu\n    - anak\n        1. cucu\n        2. cicit\n- dua"
    assert read_markdown(markdown) == story
    assert read_markdown("- satu\n  - anak\n- dua") == story_of(
        bullets(item("satu", bullets(item("anak"))), item("dua"))
    )


def test_an_item_holds_two_paragraphs() -> None:
    second = plain("Alinea B dengan https://contoh.go.id/x_y")
    story = story_of(bullets(item("Alinea A", second), item("Z")))
    assert read_markdown(write(story)) == story
    assert to_html(write(story)).count("<ul>") == 1


def test_a_hard_break_stays_one_paragraph() -> None:
    story = story_of(plain("Kepada Yth.\u2028Kepala Dinas"))
    assert story == story_of(plain("Kepada Yth.\nKepala Dinas"))
    assert to_html(write(story)) == "<p>Kepada Yth.<br>Kepala Dinas</p>"
    assert "\u2028" not in write(story)


def test_arabic_has_its_direction() -> None:
    html = to_html("Pembukaan\n\nبِسْمِ اللَّهِ (QS 1:1)\n\nMakna (إخلاص) bagi 12 ASN")
    assert html.split("\n") == [
        "<p>Pembukaan</p>",
        '<p dir="rtl">بِسْمِ اللَّهِ (QS 1:1)</p>',
        "<p>Makna (<bdi>إخلاص</bdi>) bagi 12 ASN</p>",
    ]


WORD_ITEM = (
    "<p class=MsoListParagraph style='mso-list:l0 level{level} lfo1'><![if !supportLists]>"
    "<span style='mso-list:Ignore'>{mark}<span>&nbsp;&nbsp; </span></span><![endif]>{text}"
    "<o:p></o:p></p>"
)


def word_list(*items: tuple[int, str, str]) -> Story:
    pasted = "".join(WORD_ITEM.format(level=n, mark=mark, text=text) for n, mark, text in items)
    return read_html(f"<html><body><!--StartFragment-->{pasted}<!--EndFragment-->").story


def test_word_bullets_become_nested_lists() -> None:
    story = word_list((1, "·", "SPBE"), (2, "o", "Layanan"), (2, "o", "Kelola"), (1, "·", "LPPD"))
    inner = bullets(item("Layanan"), item("Kelola"))
    assert story == story_of(bullets(item("SPBE", inner), item("LPPD")))


def test_word_numbers_and_letters_become_ordered_lists() -> None:
    story = word_list((1, "1.", "Buka"), (2, "a.", "Lagu"), (2, "b.", "Doa"), (1, "2.", "Arahan"))
    letters = ListBlock(True, (item("Lagu"), item("Doa")), style="a")
    assert story == story_of(ListBlock(True, (item("Buka", letters), item("Arahan"))))


def test_a_word_list_goes_on_after_a_paragraph() -> None:
    story = word_list((1, "3.", "Tiga"), (1, "4.", "Empat"))
    assert story == story_of(ListBlock(True, (item("Tiga"), item("Empat")), start=3))


def test_word_text_comes_in_clean() -> None:
    html = (
        "<p class=MsoNormal style='text-align:justify'><b><span "
        "lang=IN>Judul<o:p></o:p></span></b></p>"
        "<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Sofifi _ <b>Sekda</b> minta "
        "<i>admin</i>.&nbsp; Di <st1:place w:st=on>Sofifi</st1:place>, <a "
        "href='https://a.id/?x=1&amp;y=2'>"
        "<span style='color:blue'>laman</span></a>.</p>"
    )
    assert published(html) == (
        "<p><strong>Judul</strong></p>\n<p>Sofifi _ <strong>Sekda</strong> minta <em>admin</em>. "
        'Di Sofifi, <a href="https://a.id/?x=1&amp;y=2">laman</a>.</p>'
    )


def test_word_comments_are_left_out_and_told() -> None:
    html = (
        "<p>Sebesar <a style='mso-comment-reference:A_1'>Rp 250 juta</a><span "
        "class=MsoCommentReference>"
        "<a class=msocomanchor href='#_msocom_1'>[A1]</a></span> disetujui.</p>"
        "<div style='mso-element:comment-list'><hr class=msocomoff><div "
        "style='mso-element:comment'>"
        "<p class=MsoCommentText>RAHASIA</p></div></div>"
    )
    reading = read_html(html)
    assert reading.story == story_of(plain("Sebesar Rp 250 juta disetujui."))
    assert [notice.text() for notice in reading.notices] == ["1 komentar Word tidak disertakan."]


def test_tracked_deletions_are_left_out() -> None:
    reading = read_html("<p>Jadi <del cite='x' datetime='2023'>tiga</del><ins>empat</ins></p>")
    assert texts(reading.story) == ["Jadi empat"]
    assert len(reading.notices) == 1


def test_a_picture_in_a_temporary_folder_is_named() -> None:
    html = "<p><img src='file:///C:/Temp/msohtmlclip1/x.jpg' alt='Suasana rapat'></p><p>Rapat.</p>"
    reading = read_html(html)
    assert texts(reading.story) == ["[Gambar tidak terbawa: Suasana rapat]", "Rapat."]
    assert reading.missing[0].source.endswith("x.jpg")
    assert "msohtmlclip" not in write(reading.story)


@pytest.mark.parametrize(
    ("html", "html_after"),
    [
        ("<b style='font-weight:normal'><span style='font-weight:400'>Rapat.</span></b>",
         "<p>Rapat.</p>"),
        ("<b style='font-weight:normal' id=docs-internal-guid-x><p dir=ltr><span "
         "style='font-weight:700'>"
         "Tebal</span><span style='font-weight:400'> dan </span><span style='font-style:italic;"
         "font-weight:400'>miring</span></p></b>", "<p><strong>Tebal</strong> dan "
                                                   "<em>miring</em></p>"),
        ("<ul><li>Kopi</li><li>Teh</li><ul><li>Hitam</li></ul><li>Air</li></ul>",
         "<ul>\n<li>Kopi</li>\n<li>Teh\n<ul>\n<li>Hitam</li>\n</ul></li>\n<li>Air</li>\n</ul>"),
        ("<p>Satu&nbsp;dua Rp&nbsp;1.500 untuk 3&nbsp;unit</p><p>&nbsp;</p><p>Selesai.&nbsp;</p>",
         "<p>Satu dua Rp\u00a01.500 untuk 3\u00a0unit</p>\n<p>Selesai.</p>"),
        ("<h1>A</h1><h5>B</h5>", "<h2>A</h2>\n<h4>B</h4>"),
        ("<p onmouseover=x>Halo <a href='javascript:x'>klik</a></p><img src=x "
         "onerror=y><iframe></iframe>"
         "<script>z</script><form><input></form>", "<p>Halo klik</p>"),
        ("<p>a<br><br>b</p>", "<p>a</p>\n<p>b</p>"),
        ("<ul><li>a</li><li>b<table><tr><td>1<td>2</table></li><li>c</li></ul>",
         "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<table>\n<tbody>\n<tr><td>1</td><td>2</td></tr>\n"
         "</tbody>\n</table>\n<ul>\n<li>c</li>\n</ul>"),
        ("<ol><li>a<hr></li><li>b</li></ol>",
         '<ol>\n<li>a</li>\n</ol>\n<hr>\n<ol start="2">\n<li>b</li>\n</ol>'),
        ("<table><tr><td><img src='https://a.id/x.jpg' alt=y>1<td>2</table>",
         "<table>\n<tbody>\n<tr><td>1</td><td>2</td></tr>\n</tbody>\n</table>\n"
         '<figure><img src="https://a.id/x.jpg" alt="y"></figure>'),
        ("<blockquote><h3>a</h3><p>b</p><blockquote>c</blockquote></blockquote>",
         "<blockquote>\n<p>a</p>\n<p>b</p>\n<p>c</p>\n</blockquote>"),
        ("<p style='display:none'>x</p><p>y<span hidden>z</span></p>", "<p>y</p>"),
        ("<div class=copyable-text data-pre-plain-text='[09.12] X: "
         "'><span><strong>SIARAN</strong>\n"
         "<em>segera</em>\nMohon <img alt='🙏🏽' class='emoji wa' src='data:image/gif;base64,R0'> "
         "terima"
         "</span></div>", "<p><strong>SIARAN</strong><br><em>segera</em><br>Mohon 🙏🏽 terima</p>"),
        ("<table><thead><tr><td "
         "colspan=2><b>A</b></td></tr></thead><tr><td>1</td><td><p>B</p><p>(b)</p>"
         "</td></tr></table>", '<table>\n<thead>\n<tr><th '
                               'colspan="2">A</th></tr>\n</thead>\n<tbody>\n'
         "<tr><td>1</td><td>B<br>(b)</td></tr>\n</tbody>\n</table>"),
        ("<table><tr><td>A<td>B<td>C<tr><td>x<td><td>y<tr><td>z<td>1.250<td>&nbsp;</table>",
         "<table>\n<tbody>\n<tr><td>A</td><td>B</td><td>C</td></tr>\n<tr><td>x</td><td></td><td>y</td></tr>"
         "\n<tr><td>z</td><td>1.250</td><td></td></tr>\n</tbody>\n</table>"),
    ],
)  # fmt: skip
def test_pasted_html(html: str, html_after: str) -> None:
    assert published(html) == html_after


def test_chat_text_keeps_its_lines_and_marks() -> None:
    story = read_text("*UNDANGAN* Senin, 7_8 Agustus\nTempat: Aula_Utama_Lt4").story
    html = to_html(write(story))
    assert html == "<p>*UNDANGAN* Senin, 7_8 Agustus</p>\n<p>Tempat: Aula_Utama_Lt4</p>"


def test_lines_of_a_pdf_are_kept_until_they_are_joined() -> None:
    pasted = (
        "Seluruh jajaran peme\u00adrintahan menye-\nlesaikan \ufb01nal di undang-\nundang."
        "\n\nLewat surat\nfisik."
    )
    story = read_text(pasted).story
    assert texts(story) == pasted.split("\n\n")
    assert texts(join_lines(story)) == [
        "Seluruh jajaran pemerintahan menyelesaikan final di undang-undang.",
        "Lewat surat fisik.",
    ]


def test_long_lines_are_paragraphs_even_where_empty_lines_stand() -> None:
    assert texts(read_text(f"a\n\n{'kata ' * 30}\nb").story) == ["a", ("kata " * 30).strip(), "b"]


def test_rules_and_headings_are_written_as_known() -> None:
    assert write(Story((Heading(3, (Run("Judul\n# x"),)), Rule()))) == "### Judul # x\n\n---"
