"""The headline: one paragraph in large letters that grows with its lines."""

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from newsroom.text.sanitize import clean_line
from newsroom.ui.common.theme import font, mark

_UP_TO = 6


class HeadlineField(QPlainTextEdit):
    """A field of one paragraph; Enter leaves it, pasted lines are joined."""

    edited = Signal()
    """The person changed the text."""
    entered = Signal()
    """Enter, Tab or Down at the end: on to the body."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, "kind", "headline")
        self.setFont(font("headline", "bold"))
        self.setPlaceholderText(self.tr("Judul"))
        self.setAccessibleName(self.tr("Judul"))
        self.setTabChangesFocus(True)
        self.setCursorWidth(2)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self._is_loading = False
        self.textChanged.connect(self._grow)
        self.textChanged.connect(self._tell)

    def text(self) -> str:
        """Return the headline as it stands."""
        return self.toPlainText().replace("\n", " ")

    def load(self, text: str) -> None:
        """Show a headline; undo begins here."""
        self._is_loading = True
        self.setPlainText(clean_line(text))
        self._is_loading = False

    def _tell(self) -> None:
        if not self._is_loading:
            self.edited.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        lines = " ".join(source.text().split())
        before = " " if source.text()[:1] == " " else ""
        self.insertPlainText(before + clean_line(lines))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def sizeHint(self) -> QSize:
        return QSize(200, self._wanted_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(100, QFontMetrics(self.font()).lineSpacing() + 4)

    def _wanted_height(self) -> int:
        lines = max(round(self.document().size().height()), 1)
        return min(lines, _UP_TO) * QFontMetrics(self.font()).lineSpacing() + 4

    def _grow(self) -> None:
        height = self._wanted_height()
        if self.height() != height:
            self.setFixedHeight(height)
