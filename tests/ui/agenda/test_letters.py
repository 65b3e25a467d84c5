"""Painted text lies where it was asked for."""

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from newsroom.ui.agenda.calendar.letters import Letters

LEFT, SHIFT = 160, 40


@pytest.mark.parametrize("is_struck", [False, True], ids=["plain", "struck"])
def test_no_ink_lies_beside_the_text(qtbot: QtBot, is_struck: bool) -> None:
    """The line through a cancelled title lay over the time before it."""
    letters = Letters("meta", "medium", is_struck)
    image = QImage(400, 24, QImage.Format.Format_RGB32)
    white = QColor("white")
    image.fill(white)
    painter = QPainter(image)
    painter.translate(SHIFT, 0)  # as painters of views and their parts are
    letters.draw(painter, LEFT - SHIFT, 0, image.height(), "mmm")
    painter.end()
    inked = [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) != white for y in range(image.height()))
    ]
    assert LEFT <= min(inked) <= LEFT + 3
    assert max(inked) <= LEFT + letters.width("mmm") + 1
