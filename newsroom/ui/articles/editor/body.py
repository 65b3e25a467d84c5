"""The body as it is written: a QTextEdit whose document only ever holds records."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from newsroom.text.history import Delta, History
from newsroom.text.reader import join_lines, read_text
from newsroom.text.records import Record, records_of, story_of
from newsroom.text.story import Block
from newsroom.ui.articles.editor import clipboard
from newsroom.ui.articles.editor.formats import (
    DATELINE,
    INITIALS,
    NO_LOOK,
    char_format,
    look_of,
)
from newsroom.ui.articles.editor.formatting import Formatting
from newsroom.ui.articles.editor.hint import Hint
from newsroom.ui.articles.editor.joining import between, joined
from newsroom.ui.articles.editor.keys import EditorKeys
from newsroom.ui.articles.editor.look import Look
from newsroom.ui.articles.editor.manuscript import Manuscript, from_utf16, utf16
from newsroom.ui.articles.editor.margin import Margin
from newsroom.ui.articles.editor.menu import context_menu
from newsroom.ui.articles.editor.mirror import Mirror
from newsroom.ui.articles.editor.objects import Chips, Things
from newsroom.ui.articles.editor.pasting import Pasting
from newsroom.ui.articles.editor.steps_of_text import TextSteps
from newsroom.ui.articles.editor.tables.editor import Tables
from newsroom.ui.articles.editor.text_column import TextColumn
from newsroom.ui.articles.editor.typing_habits import TypingHabits
from newsroom.ui.common.icons import Icons
from newsroom.ui.common.media_drag import ids_in
from newsroom.ui.common.theme import Theme, font, mark

_KEEP = QTextCursor.MoveMode.KeepAnchor


class Body(QTextEdit):
    """Keys, mouse and clipboard on the manuscript; formatting itself is `formatting`."""

    edited = Signal()
    pictures_dropped = Signal(list)
    media_dropped = Signal(list)
    """Ids of media dragged from the library."""
    pasted = Signal(object)
    """The Reading of a paste that left something out."""
    thing_selected = Signal(object)
    """The thing under the caret, or None."""
    token_clicked = Signal(str)
    key_requested = Signal(str)
    """`link`, `photo`, `source`, `find` or `leave` by key."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        mark(self, "kind", "body")
        self.manuscript = Manuscript(self)
        self.manuscript.setDefaultFont(font("section"))
        self.setDocument(self.manuscript)
        self.mirror = Mirror(self.manuscript)
        self.steps = TextSteps(self.manuscript, self.mirror)
        self.things = Things(self.manuscript, theme, icons)
        self.chips = Chips(self.manuscript, theme)
        self._look = Look(self.manuscript, theme)
        self._margin = Margin(self, theme)
        self._hint = Hint(self, theme)
        self.formatting = Formatting(self)
        self.habits = TypingHabits(self)
        self.pasting = Pasting(self)
        self.tables = Tables(self, theme, icons)
        self._keys = EditorKeys(self)
        self._column = TextColumn(self)
        self._thing: Block | None = None
        self.setFont(font("section"))
        self.setAccessibleName(self.tr("Isi berita"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(False)
        self.setCursorWidth(2)
        self.mirror.changed.connect(self.edited)
        self.cursorPositionChanged.connect(self._stay_between_tokens)
        self.selectionChanged.connect(self._stay_between_tokens)
        theme.changed.connect(self._repaint_all)
        theme.letters_changed.connect(self._resize_letters)
        mark(self, "letters", theme.letters)

    def load(
        self, markdown: str, records: Sequence[Record] = (), history: History | None = None
    ) -> None:
        """Show a stored body with the caret at its start.

        `records` is the text as it was left, `history` the steps that led there.
        """
        self.mirror.load(markdown, records)
        self.steps.begin(history)
        self._place_caret(self.manuscript.text_start(self.manuscript.begin()))
        self.verticalScrollBar().setValue(0)
        self._notice_thing()

    def _resize_letters(self) -> None:
        mark(self, "letters", self._theme.letters)
        self._repaint_all()

    def _repaint_all(self) -> None:
        self._look.rehighlight()
        self.viewport().update()

    # Carets

    def _stay_between_tokens(self) -> None:
        cursor = self.textCursor()
        low = min(1, self.manuscript.characterCount() - 1)
        high = max(self.manuscript.last_position(), low)
        anchor = min(max(cursor.anchor(), low), high)
        position = min(max(cursor.position(), low), high)
        if (anchor, position) != (cursor.anchor(), cursor.position()):
            cursor.setPosition(anchor)
            cursor.setPosition(position, _KEEP)
            self.setTextCursor(cursor)
            return
        self.steps.note_caret(position)
        self._notice_thing()

    def _place_caret(self, position: int) -> None:
        """Put the caret somewhere, never inside a sign of several code points (🙏🏽)."""
        cursor = self.textCursor()
        block = self.manuscript.findBlock(position)
        layout = block.layout()
        while position > block.position():
            if layout.isValidCursorPosition(position - block.position()):
                break
            position -= 1
        cursor.setPosition(position)
        self.setTextCursor(cursor)

    def place_caret(self, record: int, offset: int) -> None:
        """Put the caret before a character of a record."""
        block = self.manuscript.findBlockByNumber(record)
        shown = self.manuscript.read(block)
        units = utf16(shown.text[:offset]) if shown.thing is None else offset
        start, end = self.manuscript.text_start(block), self.manuscript.text_end(block)
        self._place_caret(min(start + units, end))

    def caret(self) -> tuple[int, int]:
        """Return the record of the caret and the character in it."""
        return self.offset_of(self.textCursor().position())

    def offset_of(self, position: int) -> tuple[int, int]:
        """Return the record and the character in it for a position of the document."""
        block = self.manuscript.findBlock(position)
        shown = self.manuscript.read(block)
        units = max(position - self.manuscript.text_start(block), 0)
        at = min(units, 1) if shown.thing is not None else from_utf16(shown.text, units)
        return block.blockNumber(), at

    def record_at_caret(self) -> Record:
        """Return the record that the caret is in."""
        return self.manuscript.read(self.textCursor().block())

    def _notice_thing(self) -> None:
        thing = self.record_at_caret().thing
        block = self.textCursor().block()
        at = -1 if thing is None else self.manuscript.text_start(block)
        if at != self.things.selected_at:
            self.things.selected_at = at
            self.viewport().update()
        if thing is self._thing:
            return
        self._thing = thing
        self.setAccessibleDescription(self._description(thing))
        self.thing_selected.emit(thing)

    def _description(self, thing: Block | None) -> str:
        if thing is not None:
            return self.things.spoken(thing)
        return self.tr("Pembuka: {opening}. Penutup: {closing}.").format(
            opening=self.chips.text(DATELINE) or "–", closing=self.chips.text(INITIALS) or "–"
        )

    def show_token(self, kind: int, text: str) -> None:
        """Show dateline or initials."""
        self.chips.show_text(kind, text)
        self.setAccessibleDescription(self._description(self._thing))

    # Editing

    def step_back(self) -> None:
        """Undo."""
        self._step(self.steps.back)

    def step_forward(self) -> None:
        """Redo."""
        self._step(self.steps.forward)

    def _step(self, take: Callable[[], Delta | None]) -> None:
        """Put the caret behind what changed; where only places did, it stays."""
        before = self.caret()
        change = take()
        if change is None:
            return
        stays = change.keeps_text and 0 <= before[0] - change.first < len(change.new)
        self.place_caret(*(before if stays else change.end))
        self.ensureCursorVisible()

    def insert_records(self, pasted: Sequence[Record]) -> None:
        """Put records in at the caret, in place of the selection: one undo step."""
        cursor = self._narrowed()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        number, at = self.offset_of(cursor.position())
        target = self.manuscript.read(cursor.block())
        made = joined(target, at, pasted, self.manuscript.fresh_id)
        self.manuscript.splice(number, 1, made.records)
        cursor.endEditBlock()
        self.place_caret(number + made.record, made.offset)
        self.setCurrentCharFormat(char_format(NO_LOOK))
        self.manuscript.setModified(False)
        self.ensureCursorVisible()

    def insert_thing(self, thing: Block) -> None:
        """Put a thing in at the caret."""
        self.insert_records([Record(thing=thing)])

    def replace_thing(self, number: int, thing: Block) -> None:
        """Show another thing in a record: one undo step."""
        self.manuscript.splice(number, 1, [Record(thing=thing)])
        self.manuscript.setModified(False)
        self._notice_thing()

    def selected_records(self) -> list[Record]:
        """Return what is selected, without tokens."""
        cursor = self._narrowed()
        first, begin = self.offset_of(cursor.selectionStart())
        last, end = self.offset_of(cursor.selectionEnd())
        if not cursor.hasSelection():
            return []
        return between(self.manuscript.read_range(first, last - first + 1), begin, end)

    def _narrowed(self) -> QTextCursor:
        """Return the selection without the edges of things that it only touches.

        A picture can never share a line with the text beside it, so its edge is not replaced.
        """
        cursor, manuscript = self.textCursor(), self.manuscript
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        first, last = manuscript.findBlock(start), manuscript.findBlock(end)
        if first == last:
            return cursor
        if manuscript.read(first).thing is not None and start == manuscript.text_end(first):
            start = manuscript.text_start(first.next())
        if manuscript.read(last).thing is not None and end == manuscript.text_start(last):
            end = manuscript.text_end(last.previous())
        cursor.setPosition(start)
        cursor.setPosition(max(start, end), _KEEP)
        return cursor

    def join_lines(self) -> None:
        """Join lines in the selected paragraphs that a page layout had broken."""
        first, last = self.formatting.selected_blocks()
        records = self.manuscript.read_range(first, last - first + 1)
        story = join_lines(story_of(records))
        self.manuscript.splice(
            first, len(records), records_of(story.blocks, self.manuscript.fresh_id)
        )
        self.manuscript.setModified(False)

    # Clipboard

    def createMimeDataFromSelection(self) -> QMimeData:
        return clipboard.mime_of(self.selected_records())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return (
            bool(ids_in(source))
            or source.hasText()
            or source.hasHtml()
            or source.hasImage()
            or source.hasUrls()
        )

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.pasting.take(source)

    def paste_plain(self, text: str) -> None:
        """Put text in without any look of its own."""
        story = read_text(text).story
        if story.blocks:
            self.insert_records(records_of(story.blocks, self.manuscript.fresh_id))

    # Keys

    def event(self, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and self._is_own_key(event):
            event.accept()
            return True
        if kind == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            return self._show_tip(event)
        return super().event(event)

    def _is_own_key(self, event: QEvent) -> bool:
        return isinstance(event, QKeyEvent) and self._keys.knows(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._keys.press(event):
            event.accept()
            return
        typed = event.text()
        if typed.isprintable() and typed:
            self._before_typing()
            super().keyPressEvent(event)
            self.habits.convert()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.commitString():
            self._before_typing()
        super().inputMethodEvent(event)
        if event.commitString():
            self.habits.convert()

    def _before_typing(self) -> None:
        """Text never goes beside a thing, nor into the link that ends at the caret."""
        if self.textCursor().hasSelection():
            self.setTextCursor(self._narrowed())
        if self.record_at_caret().thing is not None:
            if self.textCursor().hasSelection():
                return
            self.formatting.paragraph_beside()
        cursor = self.textCursor()
        href = cursor.charFormat().anchorHref()
        if href and not cursor.hasSelection() and self.formatting.href_behind(cursor) != href:
            strong, em, deleted, script, _ = look_of(cursor.charFormat())
            self.setCurrentCharFormat(char_format((strong, em, deleted, script, "")))

    # Mouse

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        kind = self.chips.kind_at(self.to_document(event.position()))
        if kind and event.button() == Qt.MouseButton.LeftButton:
            self.token_clicked.emit("dateline" if kind == DATELINE else "initials")

    def to_document(self, point: QPointF) -> QPointF:
        """Return a point of the viewport in the document's coordinates."""
        return QPointF(point.x(), point.y() + self.verticalScrollBar().value())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = context_menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _show_tip(self, event: QHelpEvent) -> bool:
        point = self.viewport().mapFrom(self, event.pos())
        block = self.cursorForPosition(point).block()
        thing = self.manuscript.read(block).thing
        if thing is not None:
            QToolTip.showText(event.globalPos(), self.things.spoken(thing), self)
            return True
        href = self.anchorAt(point)
        QToolTip.showText(event.globalPos(), href, self)
        return True

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        self._hint.prepare()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self._margin.paint(painter)
        self._hint.paint(painter)
        painter.end()

    def block_rect(self, block: QTextBlock) -> QRectF:
        """Return where a block is in the viewport."""
        layout = self.manuscript.documentLayout()
        rect = layout.blockBoundingRect(block)
        return rect.translated(0, -self.verticalScrollBar().value())
