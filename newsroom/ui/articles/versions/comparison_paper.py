"""One side of a comparison's row as a small document: words with their looks and marks."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import (
    QBrush,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTableFormat,
)

from newsroom.services.comparison import Line, Piece, Pieces
from newsroom.services.revision_diff import ADDED, REMOVED, SAME
from newsroom.ui.common.theme import Theme, font

INDENT = 20
_SCRIPTS = {
    "sup": QTextCharFormat.VerticalAlignment.AlignSuperScript,
    "sub": QTextCharFormat.VerticalAlignment.AlignSubScript,
}
_RULE = QT_TRANSLATE_NOOP("Versions", "Garis pemisah")
_CODE = QT_TRANSLATE_NOOP("Versions", "Kode (disimpan apa adanya)")
_PHOTO = QT_TRANSLATE_NOOP("Versions", "Foto")
_DECORATION = QT_TRANSLATE_NOOP("Versions", "Foto hiasan")
_ABOUT_PHOTO = (
    QT_TRANSLATE_NOOP("Versions", "Teks alternatif"),
    QT_TRANSLATE_NOOP("Versions", "Keterangan"),
    QT_TRANSLATE_NOOP("Versions", "Kredit"),
)


class Paper:
    """Writes lines in the colours of the theme."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def written(self, line: Line, width: float) -> QTextDocument:
        """Return a line as a document of some width, in pixels."""
        made = QTextDocument()
        made.setUndoRedoEnabled(False)
        made.setDocumentMargin(0)
        made.setDefaultFont(font("base"))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        made.setDefaultTextOption(option)
        cursor = QTextCursor(made)
        cursor.setBlockFormat(_block(line))
        self._write(cursor, line)
        made.setTextWidth(max(width, 40))
        return made

    def _write(self, cursor: QTextCursor, line: Line) -> None:
        match line.shape:
            case "row":
                self._write_row(cursor, line)
            case "figure":
                self._write_figure(cursor, line)
            case "rule":
                cursor.insertText(_said(_RULE), self._quiet())
            case "code":
                cursor.insertText(f"{_said(_CODE)}\u2028", self._quiet())
                self._write_pieces(cursor, line.cells[0], line)
            case _:
                if line.marker:
                    cursor.insertText(f"{line.marker}\t", self._quiet("base"))
                self._write_pieces(cursor, line.cells[0], line)

    def _write_row(self, cursor: QTextCursor, line: Line) -> None:
        look = QTextTableFormat()
        look.setCellPadding(5)
        look.setCellSpacing(0)
        look.setBorder(1)
        look.setBorderCollapse(True)
        look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        look.setBorderBrush(QBrush(self._theme.color("border")))
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        count = max(len(line.cells), 1)
        share = QTextLength(QTextLength.Type.PercentageLength, 100 / count)
        look.setColumnWidthConstraints([share] * count)
        table = cursor.insertTable(1, count, look)
        for place, cell in enumerate(line.cells):
            self._write_pieces(table.cellAt(0, place).firstCursorPosition(), cell, line)

    def _write_figure(self, cursor: QTextCursor, line: Line) -> None:
        cursor.insertText(_said(_DECORATION if line.level else _PHOTO), self._quiet())
        names = map(_said, _ABOUT_PHOTO)
        for name, cell in zip(names, line.cells, strict=True):
            if cell:
                cursor.insertBlock(_block(line))
                cursor.insertText(f"{name}: ", self._quiet())
                self._write_pieces(cursor, cell, line)

    def _write_pieces(self, cursor: QTextCursor, pieces: Pieces, line: Line) -> None:
        for piece in pieces:
            cursor.insertText(_shown(piece), self._format(piece, line))

    def _format(self, piece: Piece, line: Line) -> QTextCharFormat:
        strong, em, deleted, script, href = piece.look
        made = QTextCharFormat()
        made.setFont(_font(line, strong))
        made.setFontItalic(em)
        made.setVerticalAlignment(
            _SCRIPTS.get(script, QTextCharFormat.VerticalAlignment.AlignNormal)
        )
        made.setFontStrikeOut(deleted)
        made.setForeground(QBrush(self._theme.color("accent_text" if href else "text")))
        if piece.state != SAME:
            self._mark(made, piece.state)
        return made

    def _mark(self, made: QTextCharFormat, state: str) -> None:
        tone = "bad" if state == REMOVED else "ok"
        made.setForeground(QBrush(self._theme.color(tone)))
        made.setBackground(QBrush(self._theme.color(f"{tone}_soft")))
        if state == ADDED:
            made.setFontUnderline(True)
        else:
            made.setFontStrikeOut(True)

    def _quiet(self, size: str = "meta") -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(font(size))
        made.setForeground(QBrush(self._theme.color("muted")))
        return made


def _font(line: Line, strong: bool) -> QFont:
    if line.shape == "heading":
        return font("section" if line.level == 2 else "base", "bold")
    return font("base", "bold" if strong else "normal")


def _block(line: Line) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setLineHeight(140, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if line.shape == "item":
        made.setLeftMargin(INDENT * line.level)
        made.setTextIndent(-INDENT)
        made.setTabPositions([QTextOption.Tab(INDENT * line.level, QTextOption.TabType.LeftTab)])
    elif line.quoted:
        made.setLeftMargin(14)
    return made


def _shown(piece: Piece) -> str:
    """Return the words of a piece; of a link that differs its address too."""
    text = piece.text.replace("\n", "\u2028")
    if piece.state == SAME or not piece.look[4]:
        return text
    return f"{text.rstrip()} ‹{piece.look[4]}› "


def _said(text: object) -> str:
    return QCoreApplication.translate("Versions", str(text))
