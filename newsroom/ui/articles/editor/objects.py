"""What is painted inside the text: pictures with captions, rules, tables, kept code, chips."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QPixmap,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
)

from newsroom.text.plain import paragraphs
from newsroom.text.story import Block, Figure, Opaque, Rule, Story, Table
from newsroom.ui.articles.editor.formats import DATELINE, FIGURE, INITIALS
from newsroom.ui.articles.editor.manuscript import Manuscript
from newsroom.ui.articles.editor.tables.painting import TablePainting
from newsroom.ui.common.icons import Icons
from newsroom.ui.common.theme import Theme, font

TALLEST_PICTURE = 420
_PLACEHOLDER_HEIGHT = 180
_PAD = 12
_ICON = 24
MOST_CODE_LINES = 12
_CHIP_ABOVE, _CHIP_BELOW = 16, 6
"""How far a chip reaches above and below the line that letters stand on."""

PictureSource = Callable[[str], QPixmap | None]
Describe = Callable[[str], str]
"""Returns what the library says of a picture, by its id."""


class Things(QPyTextObject):
    """Paints pictures, rules, tables and kept code over the whole width of the text."""

    def __init__(self, manuscript: Manuscript, theme: Theme, icons: Icons) -> None:
        super().__init__(manuscript)
        self._manuscript, self._theme, self._icons = manuscript, theme, icons
        self.tables = TablePainting(theme)
        self.picture: PictureSource = lambda _: None
        self.describe: Describe = lambda _: ""
        self.selected_at = -1
        manuscript.documentLayout().registerHandler(FIGURE, self)

    def intrinsicSize(self, doc: QTextDocument, position: int, format: QTextFormat) -> QSizeF:
        thing = self._manuscript.thing_of(format.toCharFormat())
        return QSizeF(self.width, self._height(thing, self.width))

    @property
    def width(self) -> float:
        """How wide things are in the text."""
        return max(self._manuscript.textWidth(), 80.0)

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        position: int,
        format: QTextFormat,
    ) -> None:
        thing = self._manuscript.thing_of(format.toCharFormat())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(rect)
        self._paint(painter, rect, thing)
        if position == self.selected_at:
            painter.setPen(QPen(self._theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = self._frame(rect, thing) if isinstance(thing, Figure) else rect
            painter.drawRoundedRect(ring.adjusted(1, 1, -1, -1), 4, 4)
        painter.restore()

    def _height(self, thing: Block | None, width: float) -> float:
        match thing:
            case Figure():
                return self._picture_size(thing, width).height() + self._caption_height(
                    thing, width
                )
            case Rule():
                return 25
            case Table():
                return self.tables.height(thing, width)
            case _:
                return 34 + QFontMetricsF(font("small")).lineSpacing() * len(code_lines(thing))

    def _paint(self, painter: QPainter, rect: QRectF, thing: Block | None) -> None:
        match thing:
            case Figure():
                self._paint_figure(painter, rect, thing)
            case Rule():
                middle = QRectF(rect.left(), rect.center().y(), rect.width(), 1)
                painter.fillRect(middle, self._theme.color("control"))
            case Table():
                self.tables.paint(painter, rect, thing)
            case _:
                self._paint_code(painter, rect, thing)

    def _picture_size(self, figure: Figure, width: float) -> QSizeF:
        pixmap = self.picture(figure.src.removeprefix("media:"))
        if pixmap is None or pixmap.isNull():
            return QSizeF(width, min(_PLACEHOLDER_HEIGHT, width / 2))
        size = pixmap.deviceIndependentSize()
        return size.scaled(width, TALLEST_PICTURE, Qt.AspectRatioMode.KeepAspectRatio)

    def _caption_height(self, figure: Figure, width: float) -> float:
        text = caption_of(figure)
        return 6 + self._caption_rect(text, width).height() + 4 if text else 0

    @staticmethod
    def _caption_rect(text: str, width: float) -> QRectF:
        flags = int(Qt.TextFlag.TextWordWrap)
        return QFontMetricsF(font("small")).boundingRect(QRectF(0, 0, width, 9999), flags, text)

    def _frame(self, rect: QRectF, figure: Figure) -> QRectF:
        """Return where the picture itself is."""
        size = self._picture_size(figure, rect.width())
        return QRectF(QPointF(rect.left() + (rect.width() - size.width()) / 2, rect.top()), size)

    def _paint_figure(self, painter: QPainter, rect: QRectF, figure: Figure) -> None:
        frame = self._frame(rect, figure)
        pixmap = self.picture(figure.src.removeprefix("media:"))
        if pixmap is None or pixmap.isNull():
            self._paint_placeholder(painter, frame, figure)
        else:
            painter.drawPixmap(frame, pixmap, QRectF(pixmap.rect()))
        painter.setFont(font("small"))
        painter.setPen(self._theme.color("muted"))
        below = QRectF(
            rect.left(), frame.bottom() + 6, rect.width(), rect.bottom() - frame.bottom()
        )
        flags = int(Qt.TextFlag.TextWordWrap)
        painter.drawText(below, flags, caption_of(figure))

    def _paint_placeholder(self, painter: QPainter, frame: QRectF, figure: Figure) -> None:
        painter.setPen(QPen(self._theme.color("control"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(self._theme.color("sunken"))
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        ratio = painter.device().devicePixelRatioF()
        icon = self._icons.pixmap("image", "faint", _ICON, ratio)
        middle = frame.center()
        painter.drawPixmap(QPointF(middle.x() - _ICON / 2, middle.y() - _ICON), icon)
        painter.setFont(font("meta"))
        painter.setPen(self._theme.color("muted"))
        text = self._described(figure)
        line = QRectF(frame.left() + _PAD, middle.y() + 8, frame.width() - 2 * _PAD, 20)
        shown = QFontMetricsF(font("meta")).elidedText(
            text, Qt.TextElideMode.ElideRight, line.width()
        )
        painter.drawText(line, int(Qt.AlignmentFlag.AlignHCenter), shown)

    def _described(self, figure: Figure) -> str:
        """Return what is to be seen; an address says it only where it is one of the web."""
        media_id = figure.src.removeprefix("media:")
        address = figure.src if media_id == figure.src else ""
        return figure.alt or self.describe(media_id) or figure.caption or address

    def spoken(self, thing: Block) -> str:
        """Return a thing in words, for screen readers and tooltips."""
        if not isinstance(thing, Figure):
            return spoken(thing)
        words = self._described(thing)
        if not words:
            return QCoreApplication.translate("Editor", "Foto tanpa teks alternatif")
        return QCoreApplication.translate("Editor", "Foto: {alt}").format(alt=words)

    def _paint_code(self, painter: QPainter, rect: QRectF, thing: Block | None) -> None:
        painter.setPen(QPen(self._theme.color("border"), 1))
        painter.setBrush(self._theme.color("hover"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -4.5), 7, 7)
        inner = rect.adjusted(_PAD, 7, -_PAD, -7)
        painter.setFont(font("meta", "semibold"))
        painter.setPen(self._theme.color("muted"))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignLeft), code_title())
        painter.setFont(font("small"))
        metrics = QFontMetricsF(font("small"))
        for n, line in enumerate(code_lines(thing)):
            shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, inner.width())
            top = inner.top() + 17 + n * metrics.lineSpacing()
            painter.drawText(QPointF(inner.left(), top + metrics.ascent()), shown)


class Chips(QPyTextObject):
    """Paints dateline and initials as chips; their text is the article's field of this moment."""

    def __init__(self, manuscript: Manuscript, theme: Theme) -> None:
        super().__init__(manuscript)
        self._manuscript, self._theme = manuscript, theme
        self._texts = {DATELINE: "", INITIALS: ""}
        self._rects = {DATELINE: QRect(), INITIALS: QRect()}
        self.shift = 0.0
        """How far to the right of its place the chip of the initials is painted."""
        for kind in self._texts:
            manuscript.documentLayout().registerHandler(kind, self)

    def text(self, kind: int) -> str:
        """Return what a chip says."""
        return self._texts[kind]

    def show_text(self, kind: int, text: str) -> None:
        """Show another text; an empty one takes the chip away."""
        if text == self._texts[kind]:
            return
        self._texts[kind] = text
        position = 0 if kind == DATELINE else self._manuscript.characterCount() - 2
        self._manuscript.markContentsDirty(position, 1)

    def kind_at(self, point: QPointF) -> int:
        """Return which chip lies at a point of the document, or 0."""
        hits = (kind for kind, rect in self._rects.items() if rect.contains(point.toPoint()))
        return next((kind for kind in hits if self._texts[kind]), 0)

    def intrinsicSize(self, doc: QTextDocument, position: int, format: QTextFormat) -> QSizeF:
        text = self._texts[format.objectType()]
        # As high as letters, so that a line stands alike with and without other text.
        return QSizeF(_chip_width(text), QFontMetricsF(doc.defaultFont()).ascent())

    def width(self, kind: int) -> float:
        """Return how much room a chip takes in its line."""
        return _chip_width(self._texts[kind])

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        position: int,
        format: QTextFormat,
    ) -> None:
        kind = format.objectType()
        left, right = (0.0, -8.0) if kind == DATELINE else (8 + self.shift, self.shift)
        base = QRectF(rect).bottom()
        chip = QRectF(rect).adjusted(left, 0, right, 0)
        chip.setTop(base - _CHIP_ABOVE)
        chip.setBottom(base + _CHIP_BELOW)
        self._rects[kind] = chip.toAlignedRect()
        if not self._texts[kind]:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent_soft"))
        painter.drawRoundedRect(chip, 5, 5)
        painter.setFont(_chip_font())
        painter.setPen(self._theme.color("accent_text"))
        painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), self._texts[kind])
        painter.restore()


def _chip_width(text: str) -> float:
    return QFontMetricsF(_chip_font()).horizontalAdvance(text) + 24 if text else 0


def _chip_font() -> QFont:
    return font("base", "semibold")


def caption_of(figure: Figure) -> str:
    """Return the line below a picture."""
    credit = ""
    if figure.credit:
        credit = QCoreApplication.translate("Editor", "Foto: {credit}").format(credit=figure.credit)
    return " · ".join(filter(None, (figure.caption, credit)))


def code_title() -> str:
    """Return the heading of a block that is kept as it is."""
    return QCoreApplication.translate("Editor", "Kode (disimpan apa adanya)")


def code_lines(thing: Block | None) -> list[str]:
    """Return the lines of a kept block that are shown."""
    source = thing.source if isinstance(thing, Opaque) else ""
    lines = source.split("\n") if source else _lines_of(thing)
    if len(lines) <= MOST_CODE_LINES:
        return lines
    shown = lines[: MOST_CODE_LINES - 1]
    rest = QCoreApplication.translate("Editor", "… %Ln baris lagi", "", len(lines) - len(shown))
    return [*shown, rest]


def _lines_of(thing: Block | None) -> list[str]:
    return paragraphs(Story((thing,))) if thing is not None else []


def spoken(thing: Block) -> str:
    """Return a thing other than a picture in words."""
    match thing:
        case Rule():
            return QCoreApplication.translate("Editor", "Garis pemisah")
        case Table(rows):
            text = QCoreApplication.translate("Editor", "Tabel %Ln baris. {isi}", "", len(rows))
            return text.format(isi=" · ".join(_lines_of(thing)))
        case _:
            return code_title()
