"""The same body as Markdown: marks dimmed, headings larger, link targets grey."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QSyntaxHighlighter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from newsroom.ui.articles.editor.manuscript import from_utf16, utf16
from newsroom.ui.articles.editor.text_column import TextColumn
from newsroom.ui.common.theme import Theme, font, mark

_HEADING = re.compile(r"(#{2,4}) +\S")
_BLOCK_MARK = re.compile(r" *(?:[-*]|[0-9]{1,9}\.|>)(?= )")
_LINK = re.compile(r"(!?\[)([^\[\]\n]*)(\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\))")
_STRONG = re.compile(r"(?<![\\*])(\*\*)(?=\S)([^*\n]+?)(?<=\S)(\*\*)")
_EM = re.compile(r"(?<![\\*])(\*)(?=[^\s*])([^*\n]+?)(?<=[^\s*])(\*)(?!\*)")
_SIZES = {2: 1.25, 3: 1.12, 4: 1.0}
_PROPORTIONAL = int(QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)


class SourceLook(QSyntaxHighlighter):
    """Colours Markdown line by line."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme

    def highlightBlock(self, text: str) -> None:
        heading = _HEADING.match(text)
        if heading is not None:
            made = QTextCharFormat()
            made.setFontWeight(QFont.Weight.Bold)
            size = round(self.document().defaultFont().pixelSize() * _SIZES[len(heading[1])])
            made.setProperty(QTextCharFormat.Property.FontPixelSize, size)
            self.setFormat(0, utf16(text), made)
            self.setFormat(0, len(heading[1]), self._dim(made))
            return
        mark_found = _BLOCK_MARK.match(text)
        if mark_found is not None:
            self.setFormat(0, mark_found.end(), self._colored("accent_text", bold=True))
        if "*" in text or "[" in text:
            self._looks(text, utf16(text) == len(text))

    def _looks(self, text: str, plain: bool) -> None:
        strong, em = QTextCharFormat(), QTextCharFormat()
        strong.setFontWeight(QFont.Weight.Bold)
        em.setFontItalic(True)
        link = self._colored("accent_text")
        for pattern, look in ((_STRONG, strong), (_EM, em), (_LINK, link)):
            for match in pattern.finditer(text):
                for group, made in ((1, self._dim()), (2, look), (3, self._dim())):
                    begin, end = match.span(group)
                    if not plain:
                        begin, end = utf16(text[:begin]), utf16(text[:end])
                    self.setFormat(begin, end - begin, made)

    def _dim(self, base: QTextCharFormat | None = None) -> QTextCharFormat:
        made = QTextCharFormat(base) if base is not None else QTextCharFormat()
        made.setForeground(self._theme.color("faint"))
        return made

    def _colored(self, token: str, bold: bool = False) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setForeground(self._theme.color(token))
        if bold:
            made.setFontWeight(QFont.Weight.Bold)
        return made


class SourceView(QTextEdit):
    """The Markdown of a body as text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, "kind", "source")
        self.setFont(font("section"))
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Sumber Markdown"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursorWidth(2)
        self.document().setDocumentMargin(0)
        self._column = TextColumn(self)
        self._look = SourceLook(self.document(), theme)
        theme.changed.connect(self._look.rehighlight)
        theme.letters_changed.connect(self._resize_letters)
        self._theme = theme
        mark(self, "letters", theme.letters)

    def _resize_letters(self) -> None:
        mark(self, "letters", self._theme.letters)
        self._look.rehighlight()

    def show_text(self, markdown: str, caret: int) -> None:
        """Show Markdown with the caret before one of its characters."""
        self._fill(markdown)
        cursor = self.textCursor()
        cursor.setPosition(min(utf16(markdown[:caret]), self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def _fill(self, markdown: str) -> None:
        """Set the text, its lines as far apart as those of the body; nothing to undo."""
        made = QTextBlockFormat()
        made.setLineHeight(150, _PROPORTIONAL)
        document = self.document()
        document.setUndoRedoEnabled(False)
        # What is seen is laid out when it is painted, the rest in slices while nothing else is.
        document.setLayoutEnabled(False)
        self.setPlainText("")
        cursor = QTextCursor(document)
        cursor.setBlockFormat(made)
        cursor.insertText(markdown)
        document.setLayoutEnabled(True)
        document.setUndoRedoEnabled(True)

    def text(self) -> str:
        """Return the Markdown, with every blank as it is."""
        # toPlainText would turn no-break spaces into blanks.
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        return cursor.selectedText().replace("\u2029", "\n").replace("\u2028", "\n")

    def caret(self) -> int:
        """Return the character before which the caret stands."""
        return from_utf16(self.text(), self.textCursor().position())
