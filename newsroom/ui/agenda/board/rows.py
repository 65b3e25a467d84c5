"""What the board says in each of its rows, in the words of the language on screen."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.article import Article
from newsroom.domain.date_words import DateWords
from newsroom.services.calendar import Entry
from newsroom.services.clashes import Meeting
from newsroom.services.coverage import Unfinished
from newsroom.text.plain import excerpt
from newsroom.ui.agenda.words import kind_word, time_words
from newsroom.ui.common.kit import Kit

SHORT_TITLE = 46
"""Letters of a title that stands in a row with another one."""


@dataclass(frozen=True)
class BoardRow:
    """One thing that is open."""

    id: str
    """Of the event or the article that the row leads to."""
    day: str
    """`24 Nov`."""
    title: str
    detail: str = ""
    warning: str = ""
    """What is wrong, in a word or a sentence."""
    field: str = ""
    """Where in its form or inspector it can be put right."""

    @property
    def spoken(self) -> str:
        parts = (self.day, self.title, self.detail, self.warning)
        return ", ".join(part for part in parts if part)


class BoardWords:
    """Makes rows of what the board found."""

    def __init__(self, kit: Kit, words: DateWords) -> None:
        self._kit, self._words = kit, words

    def unwritten(self, entries: Iterable[Entry]) -> list[BoardRow]:
        """Return the rows of past events without a story."""
        return [self._event(entry.item) for entry in entries]

    def unfinished(self, found: Iterable[Unfinished]) -> list[BoardRow]:
        """Return the rows of events of which something must still be found out."""
        return [self._event(one.entry.item, one.lacks) for one in found]

    def unpictured(self, articles: Iterable[Article]) -> list[BoardRow]:
        """Return the rows of stories without a photo."""
        return [self._story(article) for article in articles]

    def meetings(self, found: Iterable[Meeting]) -> list[BoardRow]:
        """Return the rows of events that clash."""
        return [self._meeting(meeting) for meeting in found]

    def _event(self, item: AgendaItem, lacks: tuple[str, ...] = ()) -> BoardRow:
        time = "" if "start" in lacks else time_words(item)
        details = (time, item.place, kind_word(item.kind))
        return BoardRow(
            item.id,
            self._day(item.date),
            item.title,
            " · ".join(part for part in details if part),
            lacking_words(lacks),
            lacks[0] if lacks else "title",
        )

    def _story(self, article: Article) -> BoardRow:
        day = article.published.date if article.published else article.modified[:10]
        untitled = QCoreApplication.translate("Agenda", "Tanpa judul")
        details = (article_status_word(article.status), "/".join(article.authors))
        detail = " · ".join(part for part in details if part)
        return BoardRow(article.id, self._day(day), article.title or untitled, detail, "", "cover")

    def _meeting(self, meeting: Meeting) -> BoardRow:
        item, first = meeting.item, meeting.clashes[0]
        text = QCoreApplication.translate("Agenda", "“{first}” dan “{second}”")
        title = text.format(first=_short(item.title), second=_short(meeting.other.title))
        said = [one.messages(item) for one in meeting.clashes]
        # What was assumed comes once, behind everything that clashes.
        messages = [*(some[0] for some in said), *(rest for some in said for rest in some[1:])]
        detail = " ".join(dict.fromkeys(self._kit.text(message) for message in messages))
        return BoardRow(item.id, self._day(item.date), title, "", detail, first.wanted.field)

    def _day(self, iso: str) -> str:
        day = date.fromisoformat(iso)
        return f"{day.day} {self._words.short_month(day)}"


def _short(title: str) -> str:
    """Return a title with which another one has room in a row."""
    return excerpt(title, SHORT_TITLE)


def lacking_words(lacks: tuple[str, ...]) -> str:
    """Return what must still be found out about an event."""
    words = {
        (): "",
        ("start",): QCoreApplication.translate("Agenda", "Belum ada jam"),
        ("place",): QCoreApplication.translate("Agenda", "Belum ada tempat"),
    }
    both = QCoreApplication.translate("Agenda", "Belum ada jam dan tempat")
    return words.get(lacks, both)


def article_status_word(status: str) -> str:
    """Return the status of an article as people read it."""
    words = {
        "draft": QCoreApplication.translate("Agenda", "Draf"),
        "review": QCoreApplication.translate("Agenda", "Menunggu tinjauan"),
        "approved": QCoreApplication.translate("Agenda", "Disetujui"),
        "published": QCoreApplication.translate("Agenda", "Tayang"),
    }
    return words[status]
