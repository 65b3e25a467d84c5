"""The body and its Markdown, of which one is on screen; going over changes no byte."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QStackedWidget, QTextEdit

from newsroom.text.dialect import parse
from newsroom.text.records import Record, records_of
from newsroom.ui.articles.editor.body import Body
from newsroom.ui.articles.editor.carets import place_in_records, place_in_source
from newsroom.ui.articles.editor.source import SourceView


class TwoViews(QStackedWidget):
    """Keeps the caret in its place when one view follows the other."""

    def __init__(self, body: Body, source: SourceView) -> None:
        super().__init__()
        self._body, self._source = body, source
        self._shown = ""
        """The Markdown as the source view got it."""
        self.addWidget(body)
        self.addWidget(source)

    @property
    def is_source(self) -> bool:
        """Whether the Markdown is on screen."""
        return self.currentWidget() is self._source

    @property
    def view(self) -> QTextEdit:
        """Body or source, whichever is on screen."""
        return self._source if self.is_source else self._body

    def markdown(self) -> str:
        """Return the text as it stands in the view on screen."""
        if self.is_source and self._source.text() != self._shown:
            return self._source.text()
        return self._body.mirror.markdown()

    def show_body(self) -> None:
        """Show the body as it is; what stands in the source is not looked at."""
        self.setCurrentWidget(self._body)

    def go_to_source(self) -> None:
        """Show the Markdown of the body."""
        body = self._body
        body.tables.close()
        markdown = body.mirror.markdown()
        caret = place_in_source(body.mirror.records, *body.caret(), markdown)
        with QSignalBlocker(self._source):
            self._source.show_text(markdown, caret)
        self._shown = self._source.text()
        self.setCurrentWidget(self._source)
        self._source.setFocus()

    def go_to_body(self) -> None:
        """Show the body with what was changed in the Markdown."""
        caret, text = self._source.caret(), self._source.text()
        if text != self._shown:
            self.take(text)
        place = place_in_records(self._body.mirror.records, text, caret)
        self.show_body()
        self._body.place_caret(*place)
        self._body.setFocus()

    def take(self, markdown: str) -> None:
        """Bring other Markdown into the document: one undo step, the least change."""
        story = parse(markdown)
        body, manuscript = self._body, self._body.manuscript
        records = records_of(story.blocks, manuscript.fresh_id) or [Record()]
        body.steps.end()
        manuscript.splice(0, manuscript.blockCount(), records)
        body.steps.end()
        body.mirror.take_source(markdown, story)
