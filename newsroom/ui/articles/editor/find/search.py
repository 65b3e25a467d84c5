"""Finding and replacing in the view on screen, led by the bar."""

from bisect import bisect_left, bisect_right

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor

from newsroom.text.finding import Wanted
from newsroom.ui.articles.editor.find.bar import FindBar
from newsroom.ui.articles.editor.find.pages import Searched
from newsroom.ui.articles.editor.underlines import Marks

_MOST_MARKS = 200
"""More marks than this at a time take longer than a key may."""
_LOOK_AGAIN = 150
"""Milliseconds after an edit before the words are looked for again."""


class Search(QObject):
    """Knows where the words are in one view, marks those on screen, goes from one to the next."""

    def __init__(self, page: Searched, marks: Marks, bar: FindBar) -> None:
        super().__init__(bar)
        self._page, self._marks, self._bar = page, marks, bar
        self._wanted = Wanted()
        self._starts: list[int] = []
        self._current = -1
        self._selected: tuple[int, int] = (-1, -1)
        self._again = QTimer(self, interval=_LOOK_AGAIN, singleShot=True)
        self._again.timeout.connect(lambda: self.seek(self._wanted))
        scrolling = page.view.verticalScrollBar()
        scrolling.valueChanged.connect(self._mark)
        scrolling.rangeChanged.connect(self._mark)

    def look(self, wanted: Wanted) -> int:
        """Look for words and mark them; return how many places there are.

        The find that is selected stays the one that counts.
        """
        if wanted != self._wanted:
            self._wanted, self._current = wanted, -1
        self._starts = self._page.starts(wanted)
        self._again.stop()
        if not self._starts or not self._is_on_find():
            self._current = -1
        self._mark()
        return len(self._starts)

    def seek(self, wanted: Wanted) -> None:
        """Look for words and let the bar say how many there are, and which is selected."""
        self._tell(self.look(wanted))

    def look_soon(self) -> None:
        """The text has changed: what was found is no longer right."""
        self._page.forget()
        self._starts, self._current = [], -1
        if self._wanted.words:
            self._again.start()

    def end(self) -> None:
        """Look for nothing any more, perhaps in another text."""
        self._page.forget()
        self.look(Wanted())

    def _fresh(self, wanted: Wanted) -> None:
        if wanted != self._wanted or self._again.isActive() or not self._starts:
            self.look(wanted)

    def go(self, wanted: Wanted, backwards: bool = False) -> int:
        """Select the next place, around the ends of the text; return how many there are."""
        self._fresh(wanted)
        count = len(self._starts)
        if count:
            self._select(self._next(backwards) % count)
        self._tell(count)
        return count

    def _next(self, backwards: bool) -> int:
        if self._is_on_find():
            return self._current + (-1 if backwards else 1)
        begin, end = self._page.selection()
        if backwards:
            return bisect_left(self._starts, begin) - 1
        return bisect_left(self._starts, end)

    def _is_on_find(self) -> bool:
        """Tell whether what was selected last is selected still, or another find is."""
        if self._current >= 0 and self._position() == self._selected:
            return True
        begin, end = self._page.selection()
        at = bisect_left(self._starts, begin)
        is_find = end - begin == len(self._wanted.words) and self._starts[at : at + 1] == [begin]
        self._current = at if is_find else -1
        self._selected = self._position()
        return is_find

    def _position(self) -> tuple[int, int]:
        cursor = self._page.view.textCursor()
        return cursor.anchor(), cursor.position()

    def _select(self, number: int) -> None:
        view = self._page.view
        view.setTextCursor(self._cursor(number))
        view.ensureCursorVisible()
        self._current, self._selected = number, self._position()

    def _cursor(self, number: int) -> QTextCursor:
        return self._page.cursor(self._starts[number], len(self._wanted.words))

    def _tell(self, count: int) -> None:
        where = self._page.kind(self._starts[self._current]) if self._current >= 0 else ""
        self._bar.show_count(count, self._current + 1, self._named(where))

    def _named(self, where: str) -> str:
        names = {"table": self.tr("di tabel"), "caption": self.tr("di keterangan foto")}
        return names.get(where, "")

    def _mark(self) -> None:
        """Mark what is found on screen; the rest is marked when it is scrolled to."""
        if self._again.isActive():
            return  # the marks move with the text until the words are looked for again
        if not self._starts:
            self._marks.show_hits([])
            return
        begin, end = self._page.visible()
        first = bisect_left(self._starts, begin)
        last = min(bisect_right(self._starts, end), first + _MOST_MARKS)
        self._marks.show_hits([self._cursor(number) for number in range(first, last)])

    # Replacing

    def replace(self, wanted: Wanted, words: str) -> None:
        """Put words in place of the find that is selected, and go to the next."""
        self._fresh(wanted)
        if not self._starts or not self._is_on_find():
            self.go(wanted)
            return
        start = self._starts[self._current]
        self._put([start], words)
        count = self.look(wanted)
        if count:
            self._select(bisect_left(self._starts, start + len(words)) % count)
        self._tell(count)

    def replace_all(self, wanted: Wanted, words: str) -> int:
        """Put words in place of every find: one undo step; return how many there were."""
        self._fresh(wanted)
        count = len(self._starts)
        if count:
            self._put(self._starts, words)
            self.look(wanted)
        self._bar.show_replaced(count)
        return count

    def _put(self, starts: list[int], words: str) -> None:
        self._page.put(starts, len(self._wanted.words), words)
        self._page.forget()
