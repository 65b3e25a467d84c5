"""The bar for finding, and which of the two views it works on."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTextEdit

from newsroom.ui.articles.editor.body import Body
from newsroom.ui.articles.editor.find.bar import FindBar
from newsroom.ui.articles.editor.find.pages import BodyPage, SourcePage
from newsroom.ui.articles.editor.find.search import Search
from newsroom.ui.articles.editor.source import SourceView
from newsroom.ui.articles.editor.underlines import Marks


class Finder(QObject):
    """Finds and replaces in the body, or in its Markdown while that is on screen."""

    def __init__(
        self,
        bar: FindBar,
        body: Body,
        source: SourceView,
        marks: tuple[Marks, Marks],
        is_source: Callable[[], bool],
    ) -> None:
        """`marks` are those of the body and those of the source; `is_source`: which one counts."""
        super().__init__(bar)
        self._bar, self._body, self._source, self._is_source = bar, body, source, is_source
        self._in_body = Search(BodyPage(body), marks[0], bar)
        self._in_source = Search(SourcePage(source), marks[1], bar)
        bar.wanted.connect(lambda wanted, backwards: self._search.go(wanted, backwards))
        bar.typed.connect(lambda wanted: self._search.seek(wanted))
        bar.replaced.connect(lambda wanted, words: self._search.replace(wanted, words))
        bar.all_replaced.connect(lambda wanted, words: self._search.replace_all(wanted, words))
        bar.closed.connect(self.end)
        body.mirror.changed.connect(self.look_soon)
        # What is told later than this comes after the view has scrolled to what is left.
        source.document().contentsChange.connect(self._in_source.look_soon)

    @property
    def _view(self) -> QTextEdit:
        return self._source if self._is_source() else self._body

    @property
    def _search(self) -> Search:
        return self._in_source if self._is_source() else self._in_body

    def verbs(self) -> dict[str, Callable[[], object]]:
        """Return what there is to ask for."""
        return {
            "find": self._ask,
            "replace": lambda: self._ask(replacing=True),
            "find.next": lambda: self._go_on(False),
            "find.previous": lambda: self._go_on(True),
        }

    def _ask(self, replacing: bool = False) -> None:
        self._body.tables.close()
        self._bar.ask(self._view.textCursor().selectedText(), replacing)

    def _go_on(self, backwards: bool) -> None:
        if self._bar.words.text():
            self._search.go(self._bar.sought, backwards)
        else:
            self._ask()

    def look_soon(self) -> None:
        """The body has changed."""
        self._in_body.look_soon()

    def end(self) -> None:
        """Look for nothing any more; the text takes the focus."""
        self.forget()
        self._view.setFocus()

    def forget(self) -> None:
        """Look for nothing any more, in another text or another view of it."""
        self._in_body.end()
        self._in_source.end()
        self._bar.hide()
