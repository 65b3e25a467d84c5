"""The editor of a story as a whole: toolbar, headline, body and its Markdown."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from newsroom.services.typed import Resumed
from newsroom.text.dialect import parse
from newsroom.text.plain import word_count
from newsroom.text.records import Record
from newsroom.text.runs import Run
from newsroom.text.story import Block, Figure
from newsroom.ui.articles.editor.bars import LinkBar
from newsroom.ui.articles.editor.body import Body
from newsroom.ui.articles.editor.find.bar import FindBar
from newsroom.ui.articles.editor.find.finder import Finder
from newsroom.ui.articles.editor.formats import DATELINE, INITIALS
from newsroom.ui.articles.editor.head import Head
from newsroom.ui.articles.editor.objects import Describe, PictureSource
from newsroom.ui.articles.editor.picture_place import PicturePlace
from newsroom.ui.articles.editor.source import SourceView
from newsroom.ui.articles.editor.toolbar import Toolbar
from newsroom.ui.articles.editor.two_views import TwoViews
from newsroom.ui.articles.editor.underlines import Finding, Marks, Underlines, plain_text
from newsroom.ui.common.icons import Icons
from newsroom.ui.common.theme import Theme, mark
from newsroom.ui.common.widgets import column, line

_COUNT_AFTER = 300


class StoryEditor(QWidget):
    """Headline and body of one story; `load` once, then the person writes."""

    edited = Signal()
    """The person changed the body; headline changes are told by `headline.edited`."""
    photo_requested = Signal()
    pictures_dropped = Signal(list)
    """Paths of files or QImages: import them, then call `insert_photo`."""
    media_dropped = Signal(list)
    """Ids of media dragged from the library: call `insert_photo` or `insert_link` for each."""
    figure_selected = Signal(object)
    """The Figure under the caret, or None."""
    token_activated = Signal(str)
    """`dateline` or `initials` was clicked."""
    note_requested = Signal()
    """A note about what is selected is wanted."""
    inspector_toggled = Signal(bool)
    pasted = Signal(object)
    """The Reading of a paste that left something out: say its notices."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        mark(self, "kind", "surface")
        self.toolbar = Toolbar(icons)
        self.link_bar = LinkBar()
        self.find_bar = FindBar(icons)
        self._head = Head()
        self.headline = self._head.headline
        self.body = Body(theme, icons)
        self.source = SourceView(theme)
        self._views = TwoViews(self.body, self.source)
        self._underlines = Underlines(self.body, theme)
        marks = (self._underlines, Marks(self.source, theme))
        self._finder = Finder(self.find_bar, self.body, self.source, marks, lambda: self.is_source)
        self._place = PicturePlace(self.body)
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(_COUNT_AFTER)
        self._counting.timeout.connect(self._count_words)
        self._lay_out()
        self._connect(theme)
        self._count_words()
        self._show_state()

    def _lay_out(self) -> None:
        whole = column(self)
        self._hairline = line()
        for part in (self.toolbar, self._hairline, self.link_bar, self.find_bar, self._head):
            whole.addWidget(part)
        whole.addWidget(self._views, 1)

    def _connect(self, theme: Theme) -> None:
        body = self.body
        body.edited.connect(self._on_edited)
        body.pictures_dropped.connect(self._hand_over)
        body.media_dropped.connect(self._hand_over_media)
        body.pasted.connect(self.pasted)
        body.thing_selected.connect(self._tell_figure)
        body.token_clicked.connect(self.token_activated)
        body.key_requested.connect(self.perform)
        body.cursorPositionChanged.connect(self._show_state)
        body.currentCharFormatChanged.connect(self._show_state)
        body.steps.changed.connect(self._show_undo)
        body.tables.changed.connect(self._show_state)
        self.source.textChanged.connect(self._on_source_edited)
        self.toolbar.asked.connect(self.perform)
        self.toolbar.source_toggled.connect(self.show_source)
        self.toolbar.inspector_toggled.connect(self.inspector_toggled)
        self.link_bar.applied.connect(lambda href: body.tables.formatting.set_link(href))
        self.link_bar.closed.connect(body.setFocus)
        self.headline.entered.connect(body.setFocus)

    # Text in and out

    def load(self, markdown: str, resumed: Resumed | None = None) -> None:
        """Show a stored body, once for each article, with the steps that were made in it before."""
        if self.is_source:
            with QSignalBlocker(self.toolbar.source):
                self.toolbar.source.setChecked(False)
            self._views.show_body()
            self.link_bar.hide()
        self.body.tables.close()
        with QSignalBlocker(self.body.mirror):
            if resumed is None:
                self.body.load(markdown)
            else:
                self.body.manuscript.claim_ids(resumed.last_id)
                self.body.load(markdown, resumed.records, resumed.typed.history)
        self._underlines.show_findings(())
        self._underlines.show_passages(())
        self._place.forget()
        self._finder.forget()
        self._count_words()
        self._show_state()
        self._show_undo()

    def markdown(self) -> str:
        """Return the body; blocks that nobody touched keep their bytes."""
        self.body.tables.commit()
        return self._views.markdown()

    def words(self) -> int:
        """Return how many words the body has."""
        return word_count(parse(self.markdown())) if self.is_source else self.body.mirror.words()

    def is_empty(self) -> bool:
        """Whether the body has no text."""
        return not self.source.text().strip() if self.is_source else self.body.mirror.is_empty()

    def plain_text(self) -> str:
        """Return the text that `show_findings` counts in: one line a block, things are empty."""
        return plain_text([record.text for record in self.body.mirror.records])

    def show_changed(self, markdown: str) -> None:
        """Show a body that was changed elsewhere: one step, which Urungkan takes back."""
        if self.is_source:
            self.toolbar.source.setChecked(False)
        self.body.tables.close()
        with QSignalBlocker(self.body.mirror):
            self._views.take(markdown)
        self._finder.look_soon()
        self._count_words()

    # Tokens and pictures

    def set_dateline(self, text: str) -> None:
        """Show the opening of the article as a chip, such as `Sofifi _`."""
        self.body.show_token(DATELINE, text)

    def set_initials(self, text: str) -> None:
        """Show the sign-off of the article as a chip, such as `(Acm/Redni)`."""
        self.body.show_token(INITIALS, text)

    def set_media_source(self, lookup: PictureSource, describe: Describe = lambda _: "") -> None:
        """Say how a picture is got by its media id; it must answer at once, None when not yet.

        `describe` gives the alternative text of the library.
        """
        self.body.things.picture, self.body.things.describe = lookup, describe
        self.body.manuscript.markContentsDirty(0, self.body.manuscript.characterCount())

    def picture_ready(self, media_id: str) -> None:
        """Show a picture that `lookup` can give now."""
        manuscript = self.body.manuscript
        for number, _ in self._figures(media_id):
            block = manuscript.findBlockByNumber(number)
            manuscript.markContentsDirty(block.position(), block.length())
        self.body.viewport().update()

    def insert_photo(
        self, media_id: str, alt: str = "", caption: str = "", credit: str = ""
    ) -> None:
        """Put a picture in where it was asked for, else at the caret; the text is shown."""
        self.toolbar.source.setChecked(False)
        self._place.insert(Figure(f"media:{media_id}", alt, caption, credit))

    def _hand_over(self, pictures: list[object]) -> None:
        self._place.remember(len(pictures))
        self.pictures_dropped.emit(pictures)

    def _hand_over_media(self, ids: list[str]) -> None:
        self._place.remember(len(ids))
        self.media_dropped.emit(ids)

    def insert_link(self, text: str, address: str) -> None:
        """Put a link in where media was let go, else at the caret; the text is shown."""
        self.toolbar.source.setChecked(False)
        self._place.insert_records([Record((Run(text, href=address),))])

    def _ask_for_photo(self) -> None:
        self._place.remember(1)
        self.photo_requested.emit()

    def update_figure(self, media_id: str, **fields: str | bool) -> None:
        """Change alt, caption, credit or decorative of a picture; it can be undone.

        Where a picture stands twice, the selected one is meant. An alternative text that the
        article leaves to the library stays there.
        """
        self.toolbar.source.setChecked(False)
        figures = self._figures(media_id)
        selected = self.body.textCursor().blockNumber()
        number, figure = next(
            (pair for pair in figures if pair[0] == selected), figures[0] if figures else (0, None)
        )
        if figure is not None and not figure.alt:
            fields.pop("alt", None)
        if figure is not None and fields:
            self.body.replace_thing(number, replace(figure, **fields))  # type: ignore[arg-type]

    def _figures(self, media_id: str) -> list[tuple[int, Figure]]:
        records = enumerate(self.body.mirror.records)
        return [
            (number, record.thing)
            for number, record in records
            if isinstance(record.thing, Figure) and record.thing.src == f"media:{media_id}"
        ]

    def _tell_figure(self, thing: Block | None) -> None:
        self.figure_selected.emit(thing if isinstance(thing, Figure) else None)

    # Findings

    def show_findings(self, findings: Iterable[Finding]) -> None:
        """Underline (start, end, kind) counted in `plain_text`."""
        self._underlines.show_findings(findings)

    def show_passages(self, passages: Iterable[tuple[int, int]]) -> None:
        """Mark (start, end) stretches of `plain_text` that notes are about."""
        self._underlines.show_passages(passages)

    # Verbs

    def verbs(self) -> Mapping[str, Callable[[], object]]:
        """Return what the editor does for ids of the table of actions."""
        names = {
            "text.bold": "bold",
            "text.italic": "italic",
            "text.link": "link",
            "text.bullets": "bullets",
            "text.numbers": "numbers",
            "text.quote": "quote",
            "text.photo": "photo",
            "text.note": "note",
            "text.table": "table",
            "text.source": "source",
            **{verb: verb for verb in self._finder.verbs()},
        }
        return {name: self._asking(verb) for name, verb in names.items()}

    def _asking(self, verb: str) -> Callable[[], None]:
        return lambda: self.perform(verb)

    def perform(self, verb: str) -> None:
        """Do what a button or key asks for; on Markdown source most of it rests."""
        if self.is_source and verb not in _ON_SOURCE:
            return
        do = self.body.tables.ready_for(verb)
        deeds: dict[str, Callable[[], object]] = {
            "bold": do.toggle_strong,
            "italic": do.toggle_em,
            "link": lambda: self.link_bar.ask(do.state().href),
            "bullets": lambda: do.toggle_list(False),
            "numbers": lambda: do.toggle_list(True),
            "quote": do.toggle_quote,
            "photo": self._ask_for_photo,
            "note": self.note_requested.emit,
            "table": self.body.tables.insert,
            "undo": self._undo,
            "redo": self._redo,
            "source": self.toolbar.source.toggle,
            **self._finder.verbs(),
            "leave": self.focusNextChild,
            "style:paragraph": do.make_paragraph,
            "style:2": lambda: do.make_heading(2),
            "style:3": lambda: do.make_heading(3),
            "style:quote": do.toggle_quote,
        }
        deeds[verb]()
        self._show_state()
        if verb in _BACK_TO_TEXT:
            self._views.view.setFocus()

    def _undo(self) -> None:
        self.source.undo() if self.is_source else self.body.tables.step_back()

    def _redo(self) -> None:
        self.source.redo() if self.is_source else self.body.tables.step_forward()

    # Markdown source

    @property
    def is_source(self) -> bool:
        """Whether the Markdown is on screen."""
        return self._views.is_source

    def show_source(self, shown: bool) -> None:
        """Show the Markdown or the text; the caret stays where it is, the text as it was."""
        if shown == self.is_source:
            return
        self.link_bar.hide()
        if shown:
            self._views.go_to_source()
        else:
            self._views.go_to_body()
        self._finder.forget()
        self.toolbar.rest(shown)
        self._show_undo()

    # What is shown around the text

    def _on_edited(self) -> None:
        self._counting.start()
        self.edited.emit()

    def _on_source_edited(self) -> None:
        self._show_undo()
        self._on_edited()

    def _show_state(self) -> None:
        self.toolbar.show_state(self.body.tables.formatting.state())

    def _show_undo(self) -> None:
        document = self.source.document() if self.is_source else self.body.manuscript
        self.toolbar.allow(document.isUndoAvailable(), document.isRedoAvailable())

    def _count_words(self) -> None:
        self._head.counters.show_words(self.words())

    def show_calm(self, calm: bool) -> None:
        """Leave only headline and text, further down on the screen, or bring the rest back."""
        for part in (self.toolbar, self._hairline):
            part.setVisible(not calm)
        self._head.show_calm(calm, self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._head.fit(self.width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers()
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if self.is_source and key == Qt.Key.Key_M and held == both:
            self.toolbar.source.toggle()
        else:
            super().keyPressEvent(event)

    def select_word(self, start: int, end: int) -> None:
        """Select a stretch of `plain_text`, so that a finding can be looked at."""
        self.body.setTextCursor(QTextCursor(self._underlines.cursor(start, end)))
        self.body.ensureCursorVisible()
        self.body.setFocus()


_ON_SOURCE = {
    "undo", "redo", "source", "find", "replace", "find.next", "find.previous", "leave",
}  # fmt: skip
_BACK_TO_TEXT = {
    "bold", "italic", "bullets", "numbers", "quote", "undo", "redo",
    "style:paragraph", "style:2", "style:3", "style:quote",
}  # fmt: skip
