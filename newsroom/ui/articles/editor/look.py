"""The look that follows from what a block is: never stored in formats, so never undone."""

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat

from newsroom.text.records import Place
from newsroom.ui.articles.editor.manuscript import Manuscript, utf16
from newsroom.ui.common.theme import Theme

_SIZES = {2: 1.3, 3: 1.14, 4: 1.0}


class Look(QSyntaxHighlighter):
    """Headings larger, quotes slanted and muted, links in the colour of links."""

    def __init__(self, manuscript: Manuscript, theme: Theme) -> None:
        super().__init__(manuscript)
        self._manuscript, self._theme = manuscript, theme

    def highlightBlock(self, text: str) -> None:
        block = self.currentBlock()
        base = self._base(self._manuscript.place(block))
        if base is not None:
            self.setFormat(0, block.length(), base)
        record = self._manuscript.read(block)
        if not any(run.href for run in record.runs):
            return
        at = self._manuscript.text_start(block) - block.position()
        for run in record.runs:
            width = utf16(run.text)
            if run.href:
                self.setFormat(at, width, self._link(base))
            at += width

    def _base(self, place: Place) -> QTextCharFormat | None:
        if place.heading:
            made = QTextCharFormat()
            made.setFontWeight(QFont.Weight.Bold)
            size = self._manuscript.defaultFont().pixelSize()
            made.setProperty(
                QTextCharFormat.Property.FontPixelSize, round(size * _SIZES[place.heading])
            )
            return made
        if place.quote:
            made = QTextCharFormat()
            made.setFontItalic(True)
            made.setForeground(self._theme.color("muted"))
            return made
        return None

    def _link(self, base: QTextCharFormat | None) -> QTextCharFormat:
        made = QTextCharFormat(base) if base is not None else QTextCharFormat()
        color: QColor = self._theme.color("accent_text")
        made.setForeground(color)
        made.setFontUnderline(True)
        made.setUnderlineColor(color)
        return made
