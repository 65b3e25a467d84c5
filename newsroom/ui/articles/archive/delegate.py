"""One line of the places found: what goes is struck through, what comes is underlined."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QBrush,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from newsroom.services.archive_replace import Hit
from newsroom.ui.articles.archive.model import LINE_ROLE, ArchiveModel, Line, field_word
from newsroom.ui.articles.editor.manuscript import utf16
from newsroom.ui.articles.words import short_word, state_icon, untitled
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.quantities import number_text
from newsroom.ui.common.row_ground import paint_ground
from newsroom.ui.common.theme import font

HEIGHT = 36
BOX = 18
MARGIN = 24
INDENT = 30
FIELD_WIDTH = 92
_CHECK = Qt.ItemDataRole.CheckStateRole
Index = QModelIndex | QPersistentModelIndex


class ArchiveDelegate(QStyledItemDelegate):
    """Paints articles and places, and turns their ticks by mouse and Space."""

    def __init__(self, kit: Kit, model: ArchiveModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit, self._model = kit, model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(320, HEIGHT)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        if not index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        if isinstance(event, QMouseEvent):
            return self._clicked(event, option, index)
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if is_key and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select):  # type: ignore[attr-defined]
            self._model.toggle(index.row())
            return True
        return False

    def _clicked(self, event: QMouseEvent, option: QStyleOptionViewItem, index: Index) -> bool:
        target = _box(option.rect, index.data(LINE_ROLE)).adjusted(-10, -9, 8, 9)
        if not target.contains(event.position().toPoint()):
            return False
        if event.type() == QEvent.Type.MouseButtonRelease:
            self._model.toggle(index.row())
        return event.type() != QEvent.Type.MouseButtonPress

    # Painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line | None = index.data(LINE_ROLE)
        if line is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = option.rect.adjusted(12, 1, -12, -1)
        paint_ground(painter, self._kit.theme, option.state, ground, 7)
        can_tick = bool(index.flags() & Qt.ItemFlag.ItemIsUserCheckable)
        box = _box(option.rect, line)
        self._paint_box(painter, box, index.data(_CHECK), can_tick)
        area = option.rect.adjusted(box.right() + 12 - option.rect.left(), 0, -MARGIN, 0)
        if line.hit is None:
            self._paint_article(painter, area, line)
        else:
            self._paint_hit(painter, area, line.hit)
        painter.restore()

    def _paint_box(
        self, painter: QPainter, box: QRect, state: Qt.CheckState, can_tick: bool
    ) -> None:
        if not can_tick:
            return
        theme, ratio = self._kit.theme, painter.device().devicePixelRatio()
        is_on = state != Qt.CheckState.Unchecked
        painter.setPen(QPen(theme.color("accent" if is_on else "control"), 1))
        painter.setBrush(theme.color("accent" if is_on else "surface"))
        painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), 5, 5)
        if is_on:
            name = "check" if state == Qt.CheckState.Checked else "minus"
            sign = self._kit.icons.pixmap(name, "on_accent", 14, ratio)
            painter.drawPixmap(box.left() + 2, box.top() + 2, sign)

    def _paint_article(self, painter: QPainter, area: QRect, line: Line) -> None:
        area = self._paint_count(painter, area, len(line.found.hits))
        area = self._paint_state(painter, area, line)
        title = line.found.article.title
        painter.setFont(font("base", "semibold"))
        painter.setPen(self._kit.theme.color("text" if title else "faint"))
        shown = painter.fontMetrics().elidedText(
            title or untitled(), Qt.TextElideMode.ElideRight, area.width()
        )
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_count(self, painter: QPainter, area: QRect, count: int) -> QRect:
        painter.setFont(font("meta"))
        painter.setPen(self._kit.theme.color("muted"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, right, self.tr("{n} temuan").format(n=number_text(count)))
        return area.adjusted(0, 0, -84, 0)

    def _paint_state(self, painter: QPainter, area: QRect, line: Line) -> QRect:
        ratio = painter.device().devicePixelRatio()
        name, token = state_icon(line.state)
        place = QRect(area.right() - 84, area.top(), 84, area.height())
        icon = self._kit.icons.pixmap(name, token, 14, ratio)
        painter.drawPixmap(place.left(), place.center().y() - 6, icon)
        painter.setFont(font("meta", "semibold"))
        painter.setPen(self._kit.theme.color(token))
        word = short_word(line.state)
        painter.drawText(place.adjusted(19, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, word)
        return area.adjusted(0, 0, -100, 0)

    def _paint_hit(self, painter: QPainter, area: QRect, hit: Hit) -> None:
        painter.setFont(font("meta"))
        painter.setPen(self._kit.theme.color("muted"))
        field = painter.fontMetrics().elidedText(
            field_word(hit.field), Qt.TextElideMode.ElideRight, FIELD_WIDTH - 8
        )
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, field)
        area = area.adjusted(FIELD_WIDTH, 0, 0, 0)
        if self._model.is_settled(hit):
            area = self._paint_settled(painter, area)
        layout = self._laid_out(hit, area.width())
        top = area.top() + (area.height() - round(layout.boundingRect().height())) // 2
        layout.draw(painter, QPoint(area.left(), top))

    def _paint_settled(self, painter: QPainter, area: QRect) -> QRect:
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, right, self.tr("sudah sesuai"))
        return area.adjusted(0, 0, -96, 0)

    def _laid_out(self, hit: Hit, width: int) -> QTextLayout:
        """Lay out the line as one text, so that words written from the right keep their order."""
        comes = "" if self._model.is_settled(hit) else self._model.words
        before, after = _cut(hit, comes, width)
        text = f"{before}{hit.found}{comes}{after}"
        layout = QTextLayout(text, font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.setFormats(self._formats(before, hit, comes, after))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(width)
        layout.endLayout()
        return layout

    def _formats(
        self, before: str, hit: Hit, comes: str, after: str
    ) -> list[QTextLayout.FormatRange]:
        goes = "kept" if self._model.is_settled(hit) else "removed"
        parts = ((before, "same"), (hit.found, goes), (comes, "added"), (after, "same"))
        made: list[QTextLayout.FormatRange] = []
        at = 0
        for text, kind in parts:
            span = QTextLayout.FormatRange()
            span.start, span.length = at, utf16(text)
            span.format = self._format(kind)
            made.append(span)
            at += span.length
        return made

    def _format(self, kind: str) -> QTextCharFormat:
        theme, made = self._kit.theme, QTextCharFormat()
        made.setForeground(QBrush(theme.color("text")))
        if kind == "removed":
            made.setForeground(QBrush(theme.color("bad")))
            made.setBackground(QBrush(theme.color("bad_soft")))
            made.setFontStrikeOut(True)
        elif kind == "added":
            made.setForeground(QBrush(theme.color("ok")))
            made.setBackground(QBrush(theme.color("ok_soft")))
            made.setFontUnderline(True)
        elif kind == "kept":
            made.setFontWeight(QFont.Weight.DemiBold)
        return made


def _box(area: QRect, line: Line) -> QRect:
    left = area.left() + MARGIN + (INDENT if line.hit is not None else 0)
    return QRect(left, area.top() + (area.height() - BOX) // 2, BOX, BOX)


def _cut(hit: Hit, comes: str, width: int) -> tuple[str, str]:
    """Shorten the words around a place so that the place itself is seen."""
    metrics = QFontMetrics(font())
    room = max(width - metrics.horizontalAdvance(hit.found + comes) - 4, 0)
    before, after = hit.before, hit.after
    ends = metrics.horizontalAdvance(after)
    left = max(room // 2, room - ends)
    before = metrics.elidedText(before, Qt.TextElideMode.ElideLeft, left)
    room -= metrics.horizontalAdvance(before)
    return before, metrics.elidedText(after, Qt.TextElideMode.ElideRight, room)
