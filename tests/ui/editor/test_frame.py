"""Headline, counters, names for screen readers, the menu."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from newsroom.ui.articles.editor.bars import completed
from newsroom.ui.articles.editor.margin import letters
from newsroom.ui.articles.editor.menu import context_menu
from newsroom.ui.articles.editor.story_editor import StoryEditor
from newsroom.ui.articles.editor.text_column import WIDEST

HEADLINE = "Sekprov Minta Perangkat Daerah Tingkatkan Kematangan SPBE dan Penuhi Permintaan Data"


def labels(editor: StoryEditor) -> list[str]:
    return [found.text() for found in editor.findChildren(QLabel)]


def test_a_pasted_headline_is_one_line(editor: StoryEditor) -> None:
    """O024, O095."""
    mime = QMimeData()
    mime.setText("Sekda Minta OPD\r\nTingkatkan\u0008 SPBE")
    editor.headline.insertFromMimeData(mime)
    assert editor.headline.text() == "Sekda Minta OPD Tingkatkan SPBE"


def test_enter_in_the_headline_goes_to_the_body(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.headline.setFocus()
    with qtbot.waitSignal(editor.headline.edited):
        qtbot.keyClicks(editor.headline, "Judul")
    qtbot.keyClick(editor.headline, Qt.Key.Key_Return)
    assert editor.headline.text() == "Judul"
    assert QApplication.focusWidget() is editor.body


def test_a_headline_grows_with_its_lines(editor: StoryEditor) -> None:
    editor.headline.load("Pendek")
    low = editor.headline.height()
    editor.headline.load(HEADLINE)
    assert editor.headline.height() > 2 * low - 8


def test_loading_a_headline_tells_nothing(editor: StoryEditor, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(editor.headline.edited):
        editor.headline.load(HEADLINE)


def test_counters(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.headline.load("x" * 111)
    editor.load("kata " * 1250)
    assert "111 dari 90 huruf" in labels(editor)
    assert "1.250 kata · 7 menit baca" in labels(editor)
    qtbot.keyClicks(editor.body, "a b ")
    qtbot.waitUntil(lambda: "1.252 kata · 7 menit baca" in labels(editor))


def test_the_column_is_centred_on_a_wide_window(editor: StoryEditor) -> None:
    for width in (625, 1400):
        editor.resize(width, 700)
        editor.load("\n\n".join(["Kata"] * 100))
        QApplication.sendPostedEvents()
        column = min(WIDEST, width - 48)
        left = editor.body.viewport().mapTo(editor, editor.body.viewport().rect().topLeft()).x()
        assert abs(editor.body.viewport().width() - column) <= 1
        assert abs(left - (width - column) // 2) <= 1
        assert editor.headline.width() == editor.body.viewport().width()


def test_everything_that_takes_focus_has_a_name(editor: StoryEditor) -> None:
    editor.link_bar.ask("")
    editor.find_bar.ask("")
    focusable = [
        widget
        for widget in editor.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(editor)
    ]
    assert len(focusable) > 15
    assert [widget for widget in focusable if not widget.accessibleName()] == []


def test_a_selected_thing_is_told_in_words(editor: StoryEditor) -> None:
    editor.load('Satu\n\n![Rapat di aula](media:7 "x")\n\n---')
    editor.body.place_caret(1, 0)
    assert editor.body.accessibleDescription() == "Foto: Rapat di aula"
    editor.body.place_caret(2, 0)
    assert editor.body.accessibleDescription() == "Garis pemisah"


def test_the_library_tells_what_a_picture_without_words_shows(editor: StoryEditor) -> None:
    editor.load("Satu\n\n![](media:7)")
    editor.body.place_caret(1, 0)
    assert editor.body.accessibleDescription() == "Foto tanpa teks alternatif"
    editor.set_media_source(lambda _: None, {"7": "Aula kantor"}.__getitem__)
    editor.body.place_caret(0, 0)
    editor.body.place_caret(1, 0)
    assert editor.body.accessibleDescription() == "Foto: Aula kantor"


def test_the_menu_speaks_our_language(editor: StoryEditor) -> None:
    menu = context_menu(editor.body)
    names = [action.text() for action in menu.actions() if action.text()]
    assert names == [
        "Urungkan", "Ulangi", "Potong", "Salin", "Tempel", "Tempel tanpa format",
        "Catatan untuk penyunting…", "Pilih semua", "Gabungkan baris", "Sisipkan tabel",
    ]  # fmt: skip
    menu.deleteLater()


def test_the_panel_button_tells(editor: StoryEditor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editor.inspector_toggled) as told:
        qtbot.mouseClick(editor.toolbar.panel, Qt.MouseButton.LeftButton)
    assert told.args == [True]


def test_addresses_as_they_were_meant() -> None:
    assert completed("contoh.go.id/x") == "https://contoh.go.id/x"
    assert completed("a@b.id") == "mailto:a@b.id"
    assert completed("artikel:7") == "artikel:7"
    assert completed("#bagian") == "#bagian"


def test_letters_count_on() -> None:
    assert [letters(n) for n in (1, 26, 27, 0)] == ["a", "z", "aa", "0"]
