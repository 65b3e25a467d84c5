"""The head of the table that is imported: above each column its name and what it holds."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableView, QWidget

from newsroom.services.agenda_table import MANY, ROLES
from newsroom.ui.agenda.importing.delegate import MARGIN, PAD
from newsroom.ui.agenda.importing.words import role_word
from newsroom.ui.common.fields import choice, choose
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.theme import font

_NAME = 30
_BOX = 34
_BELOW = 8


class MappingHeader(QHeaderView):
    """A box to choose from stands above each column of the file, and moves with it."""

    roles_chosen = Signal(object)
    """Roles of all columns, as a person wants them."""

    def __init__(self, kit: Kit, table: QTableView, before: QWidget) -> None:
        """`before` is what has the focus before the boxes, in the order of Tab."""
        super().__init__(Qt.Orientation.Horizontal, table)
        self._kit, self._table, self._before = kit, table, before
        self.boxes: list[QComboBox] = []
        self._before_choosing: tuple[str, ...] = ()
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setMinimumSectionSize(96)
        self.setSectionsMovable(False)
        self.setStretchLastSection(True)
        self.sectionResized.connect(lambda *_: self._place_boxes())
        table.horizontalScrollBar().valueChanged.connect(lambda _: self._place_boxes())

    def show_columns(self, heads: Sequence[str], roles: Sequence[str], can_choose: bool) -> None:
        """Show a box for each column, or names only where there is nothing to choose."""
        wanted = len(heads) if can_choose else 0
        if len(self.boxes) != wanted:
            self._make_boxes(wanted)
        for box, head, role in zip(self.boxes, heads, roles, strict=False):
            box.setAccessibleName(self.tr("Isi kolom “{name}”").format(name=head))
            box.setToolTip(box.accessibleName() if "<" not in head else "")
            choose(box, role)
        if not any(box.hasFocus() for box in self.boxes):
            self._before_choosing = self._roles()
        self._place_boxes()
        self.updateGeometries()

    def _make_boxes(self, count: int) -> None:
        for box in self.boxes:
            box.hide()
            box.deleteLater()
        self.boxes = []
        before = self._before
        for _ in range(count):
            box = choice("", [(role, role_word(role)) for role in ("", *ROLES)])
            box.setParent(self)
            box.activated.connect(lambda _, box=box: self._choose(box))
            box.installEventFilter(self)
            self.boxes.append(box)
            QWidget.setTabOrder(before, box)
            before = box
        self.geometriesChanged.emit()

    def _choose(self, chosen: QComboBox) -> None:
        """A role that only one column can have leaves the column that had it.

        The others are as they were when the box got the focus: an arrow key passes many roles.
        """
        role = chosen.currentData()
        for box, before in zip(self.boxes, self._before_choosing, strict=True):
            is_taken = role == before and role not in MANY
            if box is not chosen:
                choose(box, "" if is_taken else before)
        self.roles_chosen.emit(self._roles())

    def _roles(self) -> tuple[str, ...]:
        return tuple(box.currentData() for box in self.boxes)

    # Where things stand

    def sizeHint(self) -> QSize:
        height = _NAME + (_BOX + _BELOW if self.boxes else 4)
        return QSize(super().sizeHint().width(), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_boxes()

    def _place_boxes(self) -> None:
        for column, box in enumerate(self.boxes, 1):
            left = self.sectionViewportPosition(column)
            width = self.sectionSize(column)
            box.setGeometry(left + PAD // 2, _NAME, width - PAD, _BOX)
            box.setVisible(column < self.count())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A box gets the focus: bring its column into sight."""
        if event.type() == QEvent.Type.FocusIn and watched in self.boxes:
            self._before_choosing = self._roles()
            self._show_column(self.boxes.index(watched) + 1)
        return super().eventFilter(watched, event)

    def _show_column(self, column: int) -> None:
        bar, left = self._table.horizontalScrollBar(), self.sectionPosition(column)
        right = left + self.sectionSize(column) - self.viewport().width()
        bar.setValue(min(max(bar.value(), right), left))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        color = self._kit.theme.color
        painter.save()
        painter.fillRect(rect, color("sunken"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, color("border"))
        painter.setFont(font("meta", "semibold"))
        painter.setPen(color("muted"))
        left = rect.left() + (PAD if logicalIndex else MARGIN)
        name = QRect(left, rect.top() + 2, rect.right() - left - 6, _NAME - 4)
        text = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
        painter.restore()
