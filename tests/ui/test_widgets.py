"""The pieces that all rooms are made of."""

from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from newsroom.ui.common.widgets import ElidedLabel

TITLE = 'Harga <img src="ikan.png"> naik & <b>turun</b> lagi'


def test_a_tooltip_shows_markup_of_a_title_as_it_was_typed(qtbot: QtBot) -> None:
    label = ElidedLabel(TITLE)
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    shown = QTextDocument()
    shown.setHtml(label.toolTip())
    assert shown.toPlainText() == TITLE
    label.show_text("Harga ikan & pala naik di pasar")
    assert label.toolTip() == "Harga ikan & pala naik di pasar"
