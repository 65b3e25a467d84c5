"""Word files: what stands inside paragraphs, and what is left out of them."""

import pytest

from newsroom.text.writer import write

from .docx_files import (
    docx,
    markdown,
    p,
    picture,
    png,
    r,
    read,
    relation,
    t,
    tbl,
    tc,
    tr,
    xml,
)

LINKS = relation("rLink", "hyperlink", "https://contoh.go.id/data?a=1&amp;b=2", outside=True)


def field(instruction: str, result: str) -> str:
    """A field as Word writes it, in five runs."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'{r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


@pytest.mark.parametrize(
    ("looks", "expected"),
    [
        ("<w:b/>", "**kata**"),
        ('<w:b w:val="1"/>', "**kata**"),
        ('<w:b w:val="0"/>', "kata"),
        ('<w:b w:val="false"/>', "kata"),
        ("<w:i/>", "*kata*"),
        ("<w:strike/>", "~~kata~~"),
        ("<w:dstrike/>", "~~kata~~"),
        ('<w:vertAlign w:val="superscript"/>', "<sup>kata</sup>"),
        ('<w:vertAlign w:val="subscript"/>', "<sub>kata</sub>"),
        ('<w:rStyle w:val="Kuat"/>', "**kata**"),
        ('<w:rStyle w:val="Kuat"/><w:b w:val="0"/>', "kata"),
        ('<w:u w:val="single"/><w:color w:val="FF0000"/>', "kata"),
    ],
)
def test_looks(looks: str, expected: str) -> None:
    assert markdown(p("Satu ", r("kata", looks), " lagi.")) == f"Satu {expected} lagi."


def test_styles_that_switch_each_other_off() -> None:
    """17.7.3: bold by paragraph style and bold by character style are not bold."""
    strong = r("kata", '<w:rStyle w:val="Kuat"/>')
    assert markdown(p("Satu ", strong, style="Teras")) == "**Satu** kata"


def test_words_cut_into_runs_stay_words() -> None:
    assert markdown(p(r("Gu"), r("ber", "<w:b/>"), r("nur"), " hadir.")) == "Gu**ber**nur hadir."


def test_breaks_tabs_and_special_hyphens() -> None:
    inside = (
        f"<w:r>{t('Kepada Yth.')}<w:br/>{t('Kepala')}<w:tab/>{t('Dinas')}<w:cr/>"
        f"{t('non')}<w:noBreakHyphen/>{t('ASN, ke')}<w:softHyphen/>{t('terangan')}</w:r>"
    )
    assert markdown(p(inside)) == "Kepada Yth.\\\nKepala Dinas\\\nnon\u2011ASN, keterangan"


def test_an_empty_line_inside_a_paragraph_begins_another() -> None:
    assert markdown(p(f"<w:r>{t('Satu.')}<w:br/><w:br/>{t('Dua.')}</w:r>")) == "Satu.\n\nDua."


def test_a_page_break_parts_nothing() -> None:
    assert markdown(p("Satu.", '<w:r><w:br w:type="page"/></w:r>')) == "Satu."


@pytest.mark.parametrize(
    ("font", "char", "shown"),
    [
        ("Wingdings", "F0FC", "✓"), ("Wingdings", "F0E0", "→"), ("Symbol", "F0B3", "≥"),
        ("Symbol", "F061", "α"), ("Wingdings 2", "F050", "□"), ("Arial", "2713", "✓"),
    ],
)  # fmt: skip
def test_symbols(font: str, char: str, shown: str) -> None:
    symbol = f'<w:r><w:sym w:font="{font}" w:char="{char}"/></w:r>'
    assert markdown(p("Nilai ", symbol, " 3.")) == f"Nilai {shown} 3."


def test_symbols_inside_a_text() -> None:
    looks = '<w:rFonts w:ascii="Wingdings"/>'
    assert markdown(p(r("\uf0fc", looks), " hadir")) == "✓ hadir"


def test_links() -> None:
    inside = f'<w:hyperlink r:id="rLink">{r("laman")}</w:hyperlink>'
    anchor = f'<w:hyperlink w:anchor="bab">{r("bab dua")}</w:hyperlink>'
    assert markdown(p("Lihat ", inside, " dan ", anchor, "."), relations=LINKS) == (
        "Lihat [laman](https://contoh.go.id/data?a=1&b=2) dan bab dua."
    )


@pytest.mark.parametrize(
    ("instruction", "link"),
    [
        (' HYPERLINK "https://contoh.go.id/a" ', "https://contoh.go.id/a"),
        (' HYPERLINK "https://contoh.go.id/a" \\l "b" \\o "petunjuk"', "https://contoh.go.id/a#b"),
        (' HYPERLINK \\l "bab"', ""),
        (' HYPERLINK "javascript:alert(1)"', ""),
        (" DATE \\@ dd", ""),
    ],
)
def test_fields(instruction: str, link: str) -> None:
    shown = f"[hasil]({link})" if link else "hasil"
    assert markdown(p("Kata ", field(instruction, "hasil"), ".")) == f"Kata {shown}."


def test_a_field_inside_an_instruction_is_not_text() -> None:
    outer = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF </w:instrText></w:r>'
        + field(" MERGEFIELD x ", "TERSEMBUNYI")
        + '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        + r("tampak")
        + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    assert markdown(p(outer)) == "tampak"


def test_a_field_that_never_ends_swallows_nothing() -> None:
    begun = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>X</w:instrText></w:r>'
    assert markdown(p("Satu", begun), p("Dua")) == "Satu\n\nDua"


def test_containers_are_looked_through() -> None:
    inside = (
        f"<w:smartTag>{r('Ternate')}</w:smartTag><w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr>"
        f"<w:sdtContent>{r(' dan Tidore')}</w:sdtContent></w:sdt>"
        f'<w:fldSimple w:instr=" DATE ">{r(" hari ini")}</w:fldSimple>'
    )
    around = f"<w:sdt><w:sdtContent>{p('Dua.')}</w:sdtContent></w:sdt>"
    assert markdown(p(inside), f"<w:customXml>{around}</w:customXml>") == (
        "Ternate dan Tidore hari ini\n\nDua."
    )


def test_formulas_and_ruby_are_text() -> None:
    formula = "<m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath>"
    above, base = f"<w:rt>{r('atas')}</w:rt>", f"<w:rubyBase>{r('kata')}</w:rubyBase>"
    ruby = f"<w:r><w:ruby>{above}{base}</w:ruby></w:r>"
    assert markdown(p("Nilai ", formula, " ", ruby)) == "Nilai x=2 kata (atas)"


def test_no_break_spaces_stay_where_they_belong() -> None:
    assert markdown(p("Rp\u00a01.500.000 untuk\u00a0semua")) == "Rp\u00a01.500.000 untuk semua"


def test_quotes_keep_their_code_points() -> None:
    text = "“Ya,” ‘tunggal’ 'lurus' – … —"
    assert markdown(p(text)) == text


def test_what_looks_like_markup_is_text() -> None:
    assert markdown(p("# Tagar"), p("- Rp 5.000"), p("17. April")) == (
        "# Tagar\n\n\\- Rp 5.000\n\n17\\. April"
    )


# Tracked changes, comments, notes, hidden text


def test_tracked_changes_give_the_final_text() -> None:
    inside = (
        f"<w:del><w:r><w:delText>40</w:delText></w:r></w:del><w:ins>{r('45')}</w:ins>"
        f"<w:moveFrom>{r('lama')}</w:moveFrom>"
    )
    text = read(p("Peserta ", inside, " orang."), p(f"<w:moveTo>{r('lama')}</w:moveTo>"))
    assert write(text.story) == "Peserta 45 orang.\n\nlama"
    assert [str(notice) for notice in text.notices] == [
        "Lacak perubahan diterapkan: 1 sisipan, 1 hapusan, 1 pemindahan, 0 tanda alinea dihapus."
    ]


def test_a_deleted_paragraph_mark_joins() -> None:
    gone = "<w:rPr><w:del/></w:rPr>"
    assert markdown(p("Alinea satu dan ", props=gone), p("sambungannya.")) == (
        "Alinea satu dan sambungannya."
    )
    assert markdown(p("Yang terakhir", props=gone)) == "Yang terakhir"


def test_counts_without_moves_are_said_shorter() -> None:
    text = read(p("Satu ", f"<w:ins>{r('dua')}</w:ins>", f"<w:ins>{r('.')}</w:ins>"))
    assert [str(notice) for notice in text.notices] == [
        "Lacak perubahan diterapkan: 2 sisipan, 0 hapusan."
    ]


def test_rows_that_were_deleted_are_gone() -> None:
    rows = tr("a", "b"), tr("c", "d", props="<w:del/>"), tr("e", "f", props="<w:ins/>")
    assert markdown(tbl(*rows)).count("<tr>") == 2


def test_comments_stay_out_with_a_notice() -> None:
    inside = (
        '<w:commentRangeStart w:id="1"/>'
        + r("angka")
        + '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>'
    )
    comments = xml("comments", f'<w:comment w:id="1">{p("RAHASIA")}</w:comment>')
    text = read(
        p("Ini ", inside),
        relations=relation("rC", "comments", "comments.xml"),
        parts={"word/comments.xml": comments},
    )
    assert "RAHASIA" not in write(text.story)
    assert [str(notice) for notice in text.notices] == ["1 komentar Word tidak disertakan."]


def test_notes_follow_their_place_in_parentheses() -> None:
    reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    notes = xml(
        "footnotes",
        f'<w:footnote w:type="separator" w:id="0">{p("garis")}</w:footnote>'
        f'<w:footnote w:id="2">{p("<w:r><w:footnoteRef/></w:r>", " BPS 2023", reference)}'
        "</w:footnote>",
    )
    text = read(
        p("Naik 3 persen", reference, "."),
        relations=relation("rF", "footnotes", "footnotes.xml"),
        parts={"word/footnotes.xml": notes},
    )
    assert write(text.story) == "Naik 3 persen (BPS 2023)."
    assert [str(notice) for notice in text.notices] == [
        "1 catatan kaki ditulis dalam kurung di tempatnya."
    ]


def test_hidden_text_is_not_published() -> None:
    text = read(p("Tampak", r(" rahasia", "<w:vanish/>"), "."))
    assert write(text.story) == "Tampak."
    assert "1 potongan teks tersembunyi" in str(text.notices[0])


def test_charts_and_chunks_are_told() -> None:
    chart = "<w:r><w:drawing><wp:inline><c:chart/></wp:inline></w:drawing></w:r>"
    text = read(p("Isi.", chart), '<w:altChunk r:id="x"/>')
    assert "2 bagan" in str(text.notices[0])


def test_a_text_under_another_name() -> None:
    """Word on the web calls the part with the text `document2.xml`."""
    rels = "http://schemas.openxmlformats.org/package/2006/relationships"
    main = relation("r1", "officeDocument", "/word/document2.xml")
    parts = {
        "_rels/.rels": f'<Relationships xmlns="{rels}">{main}</Relationships>',
        "word/document2.xml": xml("document", f"<w:body>{p('Dari web.')}</w:body>"),
    }
    assert write(read(p("Lama."), parts=parts).story) == "Dari web."


def test_headers_and_footers_stay_out() -> None:
    text = read(
        p("Isi."),
        relations=relation("rH", "header", "header1.xml"),
        parts={"word/header1.xml": xml("hdr", p("KOP SURAT"))},
    )
    assert write(text.story) == "Isi."


# Text boxes


def boxed(*paragraphs: str) -> str:
    """A text box as Word 2010 and later write it: once for each kind of reader."""
    inner = f"<w:txbxContent>{''.join(paragraphs)}</w:txbxContent>"
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic>'
        f"<wps:txbx>{inner}</wps:txbx></a:graphic></wp:anchor></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:shape><v:textbox>{inner}</v:textbox></v:shape></w:pict>"
        "</mc:Fallback></mc:AlternateContent></w:r>"
    )


def test_a_text_box_comes_once_behind_its_paragraph() -> None:
    assert markdown(p("Sebelum ", boxed(p("Kotak"), p("dua")), "kotak."), p("Sesudah.")) == (
        "Sebelum kotak.\n\nKotak\n\ndua\n\nSesudah."
    )


def test_of_alternatives_the_one_that_shows_something_is_taken() -> None:
    inside = (
        '<w:r><mc:AlternateContent><mc:Choice Requires="x"><w:drawing/></mc:Choice>'
        f"<mc:Fallback>{t('Cadangan')}</mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert markdown(p(inside)) == "Cadangan"


def test_a_big_first_letter_belongs_to_its_word() -> None:
    letter = p("S", props='<w:framePr w:dropCap="drop"/>')
    assert markdown(letter, p("ofifi menjadi tuan rumah.")) == "Sofifi menjadi tuan rumah."


def test_the_strict_edition_of_the_standard() -> None:
    from newsroom.exchange.word.reading import read_text

    data = docx(
        parts={
            "word/document.xml": (
                '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main">'
                "<w:body><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Ketat</w:t></w:r></w:p></w:body>"
                "</w:document>"
            )
        }
    )
    assert write(read_text(data, "a.docx").story) == "**Ketat**"


# Pictures

PICTURES = relation("rPic", "image", "media/image1.png")
FILES = {"word/media/image1.png": png()}


def test_pictures_come_with_their_words() -> None:
    text = read(
        p("Satu."),
        p(picture(alt="Suasana rapat")),
        p("Rapat dibuka gubernur. (Foto: Acm)", style="Keterangan"),
        p("Dua."),
        relations=PICTURES,
        parts=FILES,
    )
    assert write(text.story) == (
        'Satu.\n\n![Suasana rapat](word/media/image1.png "Rapat dibuka gubernur."){credit="Acm"}'
        "\n\nDua."
    )
    (enclosed,) = text.pictures
    assert (enclosed.name, enclosed.data) == ("naskah-1.png", png())


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("Foto: Suasana rapat di aula kantor gubernur.",
         '"Suasana rapat di aula kantor gubernur."'),
        ("Foto: Dok. Humas", "credit"),
        ("(Foto : Acm)", "credit"),
        ("Fotografer hadir juga.", "Fotografer hadir juga."),
    ],
)  # fmt: skip
def test_a_line_that_says_foto_is_the_caption(caption: str, expected: str) -> None:
    written = markdown(p(picture()), p(caption), p("Dua."), relations=PICTURES, parts=FILES)
    assert expected in written
    assert "Foto:" not in written
    assert "Foto :" not in written


@pytest.mark.parametrize(
    ("alt", "kept"),
    [
        ("C:\\Users\\humas\\IMG_01.jpg", ""),
        ("IMG_0001.JPG", ""),
        ("Gambar berisi orang&#10;&#10;Deskripsi dibuat secara otomatis", "Gambar berisi orang"),
        ("Foto 2.jpg dan orang", "Foto 2.jpg dan orang"),
    ],
)
def test_alt_texts_of_automata_and_paths(alt: str, kept: str) -> None:
    assert markdown(p(picture(alt=alt)), relations=PICTURES, parts=FILES) == (
        f"![{kept}](word/media/image1.png)"
    )


def test_no_sentence_is_torn_by_a_picture() -> None:
    torn = markdown(p("Rapat ", picture(), "dibuka."), relations=PICTURES, parts=FILES)
    assert torn == "Rapat dibuka.\n\n![](word/media/image1.png)"
    first = markdown(p(picture(), "Rapat dibuka."), relations=PICTURES, parts=FILES)
    assert first == "![](word/media/image1.png)\n\nRapat dibuka."
    lines = p(f"<w:r>{t('Satu')}<w:br/></w:r>", picture(), f"<w:r><w:br/>{t('Dua')}</w:r>")
    assert markdown(lines, relations=PICTURES, parts=FILES) == (
        "Satu\n\n![](word/media/image1.png)\n\nDua"
    )


def test_a_picture_that_lies_elsewhere_is_named_and_never_fetched() -> None:
    text = read(
        p(picture(alt="Peta", attribute="r:link")),
        p(picture("rGone")),
        relations=relation("rPic", "image", "file:///C:/Users/humas/peta.png", outside=True),
    )
    assert write(text.story) == (
        "[Gambar tidak terbawa: Peta]\n\n[Gambar tidak terbawa: tanpa keterangan]"
    )
    assert "2 gambar tidak terbawa" in str(text.notices[0])
    assert text.pictures == ()


def test_pictures_of_old_word() -> None:
    old = '<w:r><w:pict><v:shape alt="Peta"><v:imagedata r:id="rPic"/></v:shape></w:pict></w:r>'
    assert markdown(p(old), relations=PICTURES, parts=FILES) == "![Peta](word/media/image1.png)"


def test_pictures_in_a_cell_follow_the_table() -> None:
    table = tbl(tr(tc(p("Satu ", picture())), "Dua"))
    written = markdown(table, relations=PICTURES, parts=FILES)
    assert written.endswith("</table>\n\n![](word/media/image1.png)")
