"""The pieces that all rooms are made of."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from newsroom.ui.common.sections import Field
from newsroom.ui.common.widgets import ElidedLabel, column, scrolled

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


@pytest.mark.parametrize("is_enabled", [True, False])
def test_a_click_on_the_name_of_a_field_goes_to_the_field(qtbot: QtBot, is_enabled: bool) -> None:
    content, inputs = QWidget(), [QLineEdit() for _ in range(9)]
    inside = column(content)
    for number, made in enumerate(inputs):
        inside.addWidget(Field(f"Isian {number}", made))
    area = scrolled(content)
    qtbot.addWidget(area)
    area.resize(300, 160)
    with qtbot.waitActive(area):
        area.show()
        area.activateWindow()
    wanted = inputs[-1]
    wanted.setEnabled(is_enabled)
    assert wanted.visibleRegion().isEmpty()
    (name,) = [made for made in content.findChildren(QLabel) if made.text() == "Isian 8"]
    qtbot.mouseClick(name, Qt.MouseButton.LeftButton)
    assert wanted.hasFocus() == is_enabled
    assert wanted.visibleRegion().isEmpty() != is_enabled
