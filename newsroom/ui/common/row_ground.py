"""The ground of a painted row: chosen, under the mouse, with the focus."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle

from newsroom.ui.common.theme import Theme


def paint_ground(
    painter: QPainter, theme: Theme, state: QStyle.StateFlag, area: QRect, radius: int = 8
) -> None:
    """Paint what the state of a row shows behind its words."""
    token = ""
    if state & QStyle.StateFlag.State_Selected:
        token = "accent_soft"
    elif state & QStyle.StateFlag.State_MouseOver:
        token = "hover"
    if token:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(token))
        painter.drawRoundedRect(area, radius, radius)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(theme.color("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius, radius)
