"""Lihat beda: what the site shows of a record and what it will show, word for word."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QBrush, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit

from newsroom.domain.messages import Message
from newsroom.services.revision_diff import ADDED, REMOVED, SAME, Difference, Runs
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.theme import font, mark
from newsroom.ui.common.widgets import ElidedLabel, button, column, label, line, row


class DifferenceView(QFrame):
    """What goes is struck through, what comes is underlined; colour only helps."""

    closed = Signal()
    record_requested = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._record = ""
        self._parts: tuple[tuple[Message, Runs], ...] = ()
        mark(self, "kind", "card")
        whole = column(self)
        head = row(gap=10)
        head.setContentsMargins(14, 10, 10, 10)
        self.back = button(self.tr("Kembali"), "", kit.icons.icon("arrow-left"))
        self.back.clicked.connect(self.closed)
        head.addWidget(self.back)
        self._title = ElidedLabel("", "section")
        head.addWidget(self._title, 1)
        self.opening = button(self.tr("Buka artikel"), "link")
        self.opening.clicked.connect(lambda: self.record_requested.emit(self._record))
        head.addWidget(self.opening)
        whole.addLayout(head)
        whole.addWidget(line())
        legend = label(self.tr("Dicoret: dihapus. Digarisbawahi: ditambahkan."), "meta")
        legend.setContentsMargins(20, 10, 20, 0)
        whole.addWidget(legend)
        self.text = QTextEdit()
        mark(self.text, "kind", "reading")
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Beda"))
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.document().setDocumentMargin(18)
        whole.addWidget(self.text, 1)
        kit.theme.changed.connect(self._write)

    def show_difference(self, record: str, title: str, difference: Difference) -> None:
        """Show the differences of one record."""
        self._record, self._parts = record, difference.parts
        self._title.show_text(title)
        self.text.setAccessibleName(self.tr("Beda pada {title}").format(title=title))
        self._write()
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _write(self) -> None:
        self.text.clear()
        cursor = self.text.textCursor()
        if not self._parts:
            nothing = self.tr("Isinya sama; yang berubah hanya cara halaman ini ditampilkan.")
            cursor.insertText(nothing, self._format(SAME))
        for number, (name, runs) in enumerate(self._parts):
            if number:
                cursor.insertBlock()
            cursor.setBlockFormat(_heading_block(number))
            cursor.insertText(self._kit.text(name), self._heading())
            cursor.insertBlock(_text_block())
            for kind, words in runs:
                cursor.insertText(words, self._format(kind))

    def _heading(self) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(font("meta", "semibold"))
        made.setForeground(QBrush(self._kit.theme.color("muted")))
        return made

    def _format(self, kind: str) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(font("base"))
        made.setForeground(QBrush(self._kit.theme.color("text")))
        if kind == ADDED:
            made.setForeground(QBrush(self._kit.theme.color("ok")))
            made.setBackground(QBrush(self._kit.theme.color("ok_soft")))
            made.setFontUnderline(True)
        elif kind == REMOVED:
            made.setForeground(QBrush(self._kit.theme.color("bad")))
            made.setBackground(QBrush(self._kit.theme.color("bad_soft")))
            made.setFontStrikeOut(True)
        return made


def _heading_block(number: int) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setTopMargin(18 if number else 0)
    made.setBottomMargin(4)
    return made


def _text_block() -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setLineHeight(150, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return made
