"""Paints the list by days as on the site: a date block, and the day's events in one card."""

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from newsroom.domain.date_words import DateWords
from newsroom.services.calendar import Entry
from newsroom.ui.agenda.list.model import ROW_ROLE, ListRow
from newsroom.ui.agenda.words import (
    KIND_TONES,
    STORY_TONES,
    kind_word,
    repeat_word,
    status_word,
    story_word,
    time_words,
)
from newsroom.ui.common.theme import Theme, font

GAP = 16
"""Pixels between two days."""
ROW = 58
SINGLE = 76
"""A day with one event is as high as its date block with the weekday below."""
CARD_LEFT = 84
CARD_RIGHT = 20
TIME_WIDTH = 128
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_WRAPPED = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap


class ListDelegate(QStyledItemDelegate):
    """Draws a `ListRow`."""

    def __init__(self, theme: Theme, words: DateWords, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme, self._words, self._view = theme, words, view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        row: ListRow = index.data(ROW_ROLE)
        height = SINGLE if row.is_first and row.is_last else ROW
        is_end = index.row() == index.model().rowCount() - 1
        return QSize(240, height + (GAP if row.is_first else 0) + (GAP if is_end else 0))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:  # fmt: skip
        row: ListRow = index.data(ROW_ROLE)
        rect = QRect(option.rect)
        rect.setTop(rect.top() + (GAP if row.is_first else 0))
        rect.setHeight(SINGLE if row.is_first and row.is_last else ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.is_first:
            self._paint_day(painter, rect.topLeft() + QPoint(20, 0), row.day)
        card = rect.adjusted(CARD_LEFT, 0, -CARD_RIGHT, 0)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_card(painter, card, row, is_chosen)
        self._paint_entry(painter, card.adjusted(14, 0, -14, 0), row.entry)
        painter.restore()

    def _paint_day(self, painter: QPainter, corner: QPoint, day: date) -> None:
        block, center = QRect(corner, QSize(48, 54)), Qt.AlignmentFlag.AlignCenter
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent_soft"))
        painter.drawRoundedRect(block, 8, 8)
        painter.setPen(self._theme.color("accent_text"))
        painter.setFont(font("number", "bold"))
        painter.drawText(block.adjusted(0, 4, 0, -24), center, f"{day.day:02d}")
        painter.setFont(font("meta", "semibold"))
        painter.drawText(block.adjusted(0, 29, 0, -5), center, self._words.short_month(day))
        painter.setFont(font("meta"))
        painter.setPen(self._theme.color("bad" if day.weekday() == 6 else "muted"))
        name = self._words.weekdays[day.weekday()]
        below = QRect(block.left() - 14, block.bottom() + 3, 76, 18)
        painter.drawText(below, center, name)

    def _paint_card(self, painter: QPainter, card: QRect, row: ListRow, is_chosen: bool) -> None:
        painter.save()
        painter.setClipRect(card)
        whole = QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5)
        whole.setTop(whole.top() - (0 if row.is_first else 20))
        whole.setBottom(whole.bottom() + (0 if row.is_last else 20))
        painter.setPen(QPen(self._theme.color("border"), 1))
        painter.setBrush(self._theme.color("surface"))
        painter.drawRoundedRect(whole, 10, 10)
        if not row.is_last:
            border = self._theme.color("border")
            painter.fillRect(card.left() + 1, card.bottom(), card.width() - 2, 1, border)
        if is_chosen:
            self._paint_ring(painter, card)
        painter.restore()

    def _paint_ring(self, painter: QPainter, card: QRect) -> None:
        token = "focus" if self._view.hasFocus() else "control"
        painter.setPen(QPen(self._theme.color(token), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(card).adjusted(2, 2, -2, -2), 8, 8)

    def _paint_entry(self, painter: QPainter, rect: QRect, entry: Entry) -> None:
        right = rect.right()
        for text, tone in self._badges(entry):
            right = self._paint_badge(painter, right, rect.center().y(), text, tone) - 10
        painter.setPen(self._theme.color("accent_text"))
        painter.setFont(font("small", "semibold"))
        time = QRect(rect.left(), rect.top(), TIME_WIDTH, rect.height())
        painter.drawText(time.adjusted(0, 0, -6, 0), _WRAPPED, time_words(entry.item))
        texts = QRect(time.right(), rect.top(), right - time.right(), rect.height())
        self._paint_texts(painter, texts, entry)

    def _badges(self, entry: Entry) -> list[tuple[str, str]]:
        """Return (text, tone) from right to left: kind, then what is unusual."""
        item = entry.item
        found = [(kind_word(item.kind), KIND_TONES[item.kind])]
        if item.status != "confirmed":
            found.append(
                (status_word(item.status), "bad" if item.status == "cancelled" else "warn")
            )
        if entry.story_state:
            found.append((story_word(entry), STORY_TONES[entry.story_state]))
        return found

    def _paint_badge(self, painter: QPainter, right: int, middle: int, text: str, tone: str) -> int:
        """Paint a word on a soft ground that ends at `right`; return where it begins."""
        used = font("meta", "semibold")
        width = QFontMetrics(used).horizontalAdvance(text) + 24
        place = QRect(right - width, middle - 11, width, 22)
        ground, ink = self._tone(tone)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(place, 10, 10)
        painter.setPen(ink)
        painter.setFont(used)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        return place.left()

    def _tone(self, tone: str) -> tuple[QColor, QColor]:
        color = self._theme.color
        if tone == "plain":
            return color("hover"), color("muted")
        return color(f"{tone}_soft"), color("accent_text" if tone == "accent" else tone)

    def _paint_texts(self, painter: QPainter, rect: QRect, entry: Entry) -> None:
        item = entry.item
        first, last = date.fromisoformat(item.date), date.fromisoformat(entry.last_day)
        days = self._words.days(first, last) if last > first else ""
        parts = [days, item.place, repeat_word(item)]
        detail = " · ".join(part for part in parts if part)
        title = font("base", "semibold")
        title.setStrikeOut(item.status == "cancelled")
        painter.setFont(title)
        painter.setPen(self._theme.color("muted" if item.status == "cancelled" else "text"))
        top = rect.adjusted(0, (rect.height() - 40) // 2, 0, 0)
        top.setHeight(20 if detail else 40)
        self._paint_line(painter, top, item.title)
        painter.setFont(font("small"))
        painter.setPen(self._theme.color("muted"))
        self._paint_line(painter, QRect(top.left(), top.top() + 20, top.width(), 20), detail)

    @staticmethod
    def _paint_line(painter: QPainter, rect: QRect, text: str) -> None:
        room = max(0, rect.width() - 4)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(rect, _MIDDLE, shown)
