"""One editor on screen, with the look of the program but without a newsroom."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QMimeData, QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsroom.ui.articles.editor.story_editor import StoryEditor
from newsroom.ui.common.icons import Icons
from newsroom.ui.common.theme import Theme


@pytest.fixture
def theme(qapp: QApplication, tmp_path: Path) -> Theme:
    QLocale.setDefault(QLocale("id_ID"))
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    return Theme(qapp, settings, "light")


@pytest.fixture
def editor(qtbot: QtBot, theme: Theme) -> StoryEditor:
    """An empty editor in the size of a laptop, with the focus in the body."""
    made = StoryEditor(theme, Icons(theme))
    theme.dress(made)
    qtbot.addWidget(made)
    made.resize(625, 650)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.load("")
    made.body.setFocus()
    return made


@pytest.fixture
def paste(editor: StoryEditor) -> Callable[..., None]:
    """Put something on the clipboard and press the keys for pasting."""

    def put(html: str = "", text: str = "") -> None:
        mime = QMimeData()
        if html:
            mime.setHtml(html)
        if text:
            mime.setText(text)
        QGuiApplication.clipboard().setMimeData(mime)
        editor.body.paste()
        QGuiApplication.clipboard().clear()

    return put
