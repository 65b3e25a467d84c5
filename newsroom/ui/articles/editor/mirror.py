"""What the document shows at this moment, kept up to date edit by edit, and its Markdown."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from newsroom.text.dialect import parse
from newsroom.text.history import Delta, delta_of
from newsroom.text.records import Record, records_of, story_of
from newsroom.text.rewriting import Rewriter
from newsroom.text.story import Story
from newsroom.ui.articles.editor.manuscript import Manuscript


@dataclass(frozen=True, slots=True)
class Change:
    """An edit: what it did to the records, and where in the document, as Qt counts."""

    delta: Delta
    position: int
    removed: int
    added: int


class Mirror(QObject):
    """The records of a manuscript; only blocks that an edit touched are read again."""

    changed = Signal()
    """The text is another than before: emitted once an edit, never by `load`."""

    def __init__(self, manuscript: Manuscript) -> None:
        super().__init__(manuscript)
        self._manuscript = manuscript
        self._is_loading = False
        self._source, self._story = "", Story()
        self.records: list[Record] = [Record()]
        self.follower: Callable[[Change], object] = lambda change: None
        """Hears of each edit before `changed` tells the others."""
        self.load("")
        manuscript.contentsChange.connect(self._follow)
        manuscript.contentsChanged.connect(manuscript.settle)

    def load(self, markdown: str, records: Sequence[Record] = ()) -> None:
        """Show a stored body, as `records` where it is known how it was left."""
        self.take_source(markdown, parse(markdown))
        fresh = self._manuscript.fresh_id
        records = list(records) or records_of(self._story.blocks, fresh) or [Record()]
        self._is_loading = True
        self._manuscript.load(records)
        self._is_loading = False
        self.records = records

    def take_source(self, markdown: str, story: Story) -> None:
        """Remember the bytes that unchanged blocks keep."""
        self._source, self._story = markdown, story
        self._rewriter = Rewriter(markdown)

    @property
    def story(self) -> Story:
        """The story as it stands."""
        return story_of(self.records)

    def markdown(self) -> str:
        """Return the body; blocks that nobody touched have the bytes they were loaded with."""
        story = self.story
        return self._source if story == self._story else self._rewriter.markdown(story)

    def words(self) -> int:
        """Return how many words the body has."""
        return sum(record.words for record in self.records)

    def is_empty(self) -> bool:
        """Tell whether nothing is there but blanks."""
        return all(record.thing is None and not record.text.strip() for record in self.records)

    def _follow(self, position: int, removed: int, added: int) -> None:
        """Read the touched blocks and one beyond: Qt reports the range a little too small."""
        if self._is_loading:
            return
        manuscript = self._manuscript
        first = max(manuscript.findBlock(position).blockNumber(), 0)
        last = manuscript.findBlock(min(position + added, manuscript.characterCount() - 1))
        count = last.blockNumber() - first + 2
        read = manuscript.read_range(first, count)
        gone = len(read) - (manuscript.blockCount() - len(self.records))
        old = self.records[first : first + gone]
        if read != old:
            self.records[first : first + gone] = read
            self.follower(Change(delta_of(first, old, read), position, removed, added))
            self.changed.emit()
