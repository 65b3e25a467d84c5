"""What comes from other programs' clipboards, pasted once into the body."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from newsroom.text.dialect import to_html
from newsroom.text.runs import plain_of
from newsroom.text.story import Table
from newsroom.ui.articles.editor.story_editor import StoryEditor
from tests.ui.editor.finding import find

Paste = Callable[..., None]
CTRL = Qt.KeyboardModifier.ControlModifier


def case(shared: Path, name: str) -> str:
    return (shared / "cases" / "files" / name).read_text(encoding="utf-8")


def texts(editor: StoryEditor) -> list[str]:
    return [record.text for record in editor.body.mirror.records]


def undo(editor: StoryEditor, qtbot: QtBot) -> None:
    qtbot.keyClick(editor.body, Qt.Key.Key_Z, CTRL)


def test_news_copy_from_word(editor: StoryEditor, qtbot: QtBot, paste: Paste, shared: Path) -> None:
    """O001: four clean paragraphs, and one undo takes all of it away."""
    paste(case(shared, "clip_word_berita.html"), case(shared, "clip_word_berita.txt"))
    assert texts(editor) == [
        "Dinas Contoh Gelar Rapat Data",
        "Sofifi _ Sekretaris Dinas meminta admin segera mengirim data. "
        "Hal itu disampaikan di Sofifi, Senin (17/04).",
        "“Data harus masuk sebelum jam 12,” katanya. Lihat laman data.",
        "(Acm/Redni)",
    ]
    html = to_html(editor.markdown())
    assert "<strong>Sekretaris Dinas</strong> meminta <em>admin</em>" in html
    assert html.count('href="https://contoh.go.id/data?tahun=2023&amp;jenis=a"') == 1
    undo(editor, qtbot)
    assert editor.is_empty()
    assert not editor.body.manuscript.isUndoAvailable()


@pytest.mark.parametrize(
    ("name", "markdown"),
    [
        (
            "clip_word_bulat.html",
            "Hasil rapat:\n\n- Data SPBE\n    - Indeks layanan\n    - Indeks tata kelola\n"
            "- Data LPPD\n\nDemikian.",
        ),
        (
            "clip_word_nomor.html",
            "1. Pembukaan\n    {huruf}\n    1. Lagu kebangsaan\n    2. Doa\n2. Arahan pimpinan",
        ),
        ("clip_ul_dalam_ul.html", "- Kopi\n- Teh\n    - Teh hitam\n- Air"),
    ],
)
def test_lists_come_as_lists(
    editor: StoryEditor, paste: Paste, shared: Path, name: str, markdown: str
) -> None:
    """O002, O014, O053."""
    paste(case(shared, name))
    assert editor.markdown() == markdown
    editor.load(markdown)
    assert editor.markdown() == markdown


def test_a_chat_keeps_its_lines(editor: StoryEditor, paste: Paste, shared: Path) -> None:
    """O003."""
    paste(case(shared, "clip_whatsapp.html"), case(shared, "clip_whatsapp.txt"))
    html = to_html(editor.markdown())
    assert "\U0001f64f\U0001f3fd" in html
    assert "<strong>SIARAN PERS</strong>" in html
    assert "<em>SIARAN" not in html
    assert "<img" not in html
    assert html.count("<br>") + html.count("<p>") >= 3


def test_marks_in_a_chat_are_text(editor: StoryEditor, paste: Paste) -> None:
    """O017."""
    paste(text="*UNDANGAN* Hari/tgl : Senin, 7_8 Agustus\nTempat  : Aula_Utama_Lt4")
    html = to_html(editor.markdown())
    assert "<em>" not in html
    assert "7_8" in html
    assert "Aula_Utama_Lt4" in html
    assert len(texts(editor)) == 2


def test_a_lost_picture_leaves_a_note(
    editor: StoryEditor, qtbot: QtBot, paste: Paste, shared: Path
) -> None:
    """O004: nothing points into Word's temporary folder; the person hears of it."""
    with qtbot.waitSignal(editor.pasted) as told:
        paste(case(shared, "clip_word_gambar.html"))
    assert told.args is not None
    assert told.args[0].missing
    assert "file:" not in editor.markdown()
    assert "msohtmlclip" not in editor.markdown()
    assert "Suasana rapat." in texts(editor)


def test_margin_comments_stay_away(
    editor: StoryEditor, qtbot: QtBot, paste: Paste, shared: Path
) -> None:
    """O052."""
    with qtbot.waitSignal(editor.pasted) as told:
        paste(case(shared, "clip_word_komentar.html"))
    assert editor.markdown() == "Anggaran kegiatan sebesar Rp 250 juta telah disetujui."
    assert told.args is not None
    assert told.args[0].notices


def test_a_range_of_cells_is_a_table(editor: StoryEditor, shared: Path, qtbot: QtBot) -> None:
    """O015: all flavours at once give the table, not the picture of it."""
    mime = QMimeData()
    folder = shared / "cases" / "files"
    mime.setHtml(case(shared, "clip_excel_kosong.html"))
    mime.setText(case(shared, "clip_excel_kosong.txt"))
    mime.setImageData(QImage(str(folder / "clip_excel_gambar.png")))
    with qtbot.assertNotEmitted(editor.pictures_dropped):
        editor.body.insertFromMimeData(mime)
    table = editor.body.mirror.records[0].thing
    assert isinstance(table, Table)
    rows = [[plain_of(cell.runs) for cell in row] for row in table.rows]
    assert [len(row) for row in rows] == [3, 3, 3]
    assert rows[1:] == [["Contoh Utara", "", "izin"], ["Contoh Selatan", "1.250", ""]]
    assert "1.250" in editor.markdown()


def test_a_table_from_word_keeps_its_spans(editor: StoryEditor, paste: Paste, shared: Path) -> None:
    """O016."""
    paste(case(shared, "clip_word_tabel.html"))
    assert '<th colspan="2">Perangkat Daerah</th><th>Nilai</th>' in editor.markdown()
    assert "Badan Contoh<br>(baru)" in editor.markdown()


def test_lines_of_a_pdf_can_be_joined(
    editor: StoryEditor, qtbot: QtBot, paste: Paste, shared: Path
) -> None:
    """O018."""
    paste(text=case(shared, "clip_pdf_siaran.txt"))
    pasted = editor.markdown()
    assert len(texts(editor)) == 2
    editor.body.selectAll()
    editor.body.join_lines()
    assert texts(editor) == [
        "Gubernur meminta seluruh jajaran pemerintahan menyelesaikan laporan kinerja sebelum "
        "finalisasi anggaran tahun berjalan.",
        "Laporan dikirim lewat aplikasi resmi, bukan surat fisik, agar lebih cepat.",
    ]
    undo(editor, qtbot)
    assert editor.markdown() == pasted


def test_a_bitmap_is_handed_over(editor: StoryEditor, qtbot: QtBot) -> None:
    """O019: nothing of the picture goes into the body."""
    mime = QMimeData()
    image = QImage(1200, 800, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    mime.setImageData(image)
    with qtbot.waitSignal(editor.pictures_dropped) as told:
        editor.body.insertFromMimeData(mime)
    assert told.args is not None
    assert told.args[0][0].width() == 1200
    assert editor.is_empty()


def test_dropped_files_are_handed_over(editor: StoryEditor, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "foto #1.jpg"
    file.write_bytes(b"x")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    with qtbot.waitSignal(editor.pictures_dropped) as told:
        editor.body.insertFromMimeData(mime)
    assert told.args == [[file]]


def test_no_break_spaces_between_words_go(editor: StoryEditor, paste: Paste, shared: Path) -> None:
    """O022."""
    paste(case(shared, "clip_nbsp_semua.html"))
    assert texts(editor)[-1] == "Selesai."
    for text in texts(editor):
        assert "\u00a0" not in text.replace("Rp\u00a01.500.000", "")


def test_a_copied_phrase_keeps_its_blank(editor: StoryEditor) -> None:
    """O022: five times the same, no blank lost and none hardened."""
    editor.load("Ini teks. Lalu")
    find(editor, "Ini teks. ")
    editor.body.copy()
    editor.body.place_caret(0, 10)
    for _ in range(5):
        editor.body.paste()
    QGuiApplication.clipboard().clear()
    assert editor.markdown() == "Ini teks. " * 6 + "Lalu"


def test_one_line_of_google_docs_is_not_bold(
    editor: StoryEditor, qtbot: QtBot, paste: Paste, shared: Path
) -> None:
    """O054: it goes into the line, and writing goes on in the usual weight."""
    editor.load("Awal. Akhir.")
    editor.body.place_caret(0, 6)
    paste(case(shared, "clip_gdocs_satu_baris.html"))
    qtbot.keyClick(editor.body, " ")
    assert editor.markdown() == "Awal. Rapat ditunda sampai Kamis. Akhir."


def test_looks_of_google_docs_survive(editor: StoryEditor, paste: Paste) -> None:
    """O092."""
    paste(
        '<b style="font-weight:normal" id="docs-internal-guid-x"><p dir="ltr">'
        '<span style="font-weight:700">Tebal</span><span style="font-weight:400"> dan </span>'
        '<span style="font-style:italic;font-weight:400">miring</span></p></b>'
    )
    assert editor.markdown() == "**Tebal** dan *miring*"


def test_without_format_nothing_is_markup(editor: StoryEditor, qtbot: QtBot) -> None:
    """O007, O026, O056 by Ctrl+Shift+V."""
    lines = [
        "17. April 2023 menjadi hari pertama.", "1) Pembukaan", "- Rp 5.000 per lembar",
        "# Tagar", "+62 812 0000 1111", "anak <5 tahun", "Isi <Nama OPD> di sini",
        "Sofifi _Sekretaris Daerah meminta_ data",
    ]  # fmt: skip
    mime = QMimeData()
    mime.setText("\n".join(lines))
    mime.setHtml("<h2>lain</h2>")
    QGuiApplication.clipboard().setMimeData(mime)
    qtbot.keyClick(editor.body, Qt.Key.Key_V, CTRL | Qt.KeyboardModifier.ShiftModifier)
    QGuiApplication.clipboard().clear()
    assert texts(editor) == lines
    editor.load(editor.markdown())
    assert texts(editor) == lines


def test_a_copy_has_html_and_text_but_no_tokens(editor: StoryEditor) -> None:
    editor.load("Satu **dua**\n\n- tiga")
    editor.set_dateline("Sofifi _")
    editor.set_initials("(Acm/Redni)")
    editor.body.selectAll()
    mime = editor.body.createMimeDataFromSelection()
    assert mime.text() == "Satu dua\ntiga"
    assert mime.html() == "<p>Satu <strong>dua</strong></p>\n<ul>\n<li>tiga</li>\n</ul>"


def test_what_is_cut_comes_back_by_pasting(editor: StoryEditor) -> None:
    markdown = '![Rapat](media:7 "Aula"){credit="Acm"}\n\n## Dua\n\n- a\n    1. b\n\n> c'
    editor.load(markdown)
    editor.body.selectAll()
    editor.body.cut()
    assert editor.is_empty()
    editor.body.paste()
    QGuiApplication.clipboard().clear()
    assert editor.markdown() == markdown


def test_the_long_document(editor: StoryEditor, qtbot: QtBot, paste: Paste, shared: Path) -> None:
    """O106: 60,000 words go in, and each key reads two blocks only."""
    paste(text=case(shared, "teks_60000_kata.txt"))
    records = editor.body.mirror.records
    assert sum(record.words for record in records) >= 59_000
    for place in (len(records) - 1, len(records) // 2, 0):
        editor.body.place_caret(place, 3)
        before = [id(record) for record in editor.body.mirror.records]
        qtbot.keyClick(editor.body, "x")
        after = [id(record) for record in editor.body.mirror.records]
        assert sum(a != b for a, b in zip(before, after, strict=True)) <= 3
        assert editor.body.mirror.records[place].text[3] == "x"
