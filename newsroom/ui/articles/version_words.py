"""What the history of an article calls things: when, who, which version."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from newsroom.domain.article import Article
from newsroom.domain.date_words import DateWords
from newsroom.domain.zones import Moment, printed_clock
from newsroom.services.comparison import FieldPair, Piece, Pieces
from newsroom.services.revision_diff import ADDED, REMOVED
from newsroom.services.versions import Step, Version
from newsroom.ui.articles.words import day_words, kind_word, state_word


def when_words(moment: Moment, now: Moment, words: DateWords) -> str:
    """Return a moment of the history: `Hari ini 10.42`, `Sel, 18 Apr 09.15`."""
    day, today = date.fromisoformat(moment.date), date.fromisoformat(now.date)
    if abs((day - today).days) < 2:
        return day_words(moment, now, words)
    year = "" if day.year == today.year else f" {day.year}"
    named = f"{words.weekdays[day.weekday()][:3]}, {day.day} {words.short_month(day)}{year}"
    return f"{named} {printed_clock(moment.clock)}"


def version_title(version: Version, now: Moment, words: DateWords) -> str:
    """Return when a version was saved and by whom: `Sel, 18 Apr 09.15 · Acm`."""
    return " · ".join(filter(None, (when_words(version.moment, now, words), version.made_by)))


def step_title(step: Step, now: Moment, words: DateWords) -> str:
    """Return when something was done and by whom."""
    return " · ".join(filter(None, (when_words(step.moment, now, words), step.made_by)))


def version_mark(version: Version) -> tuple[str, str]:
    """Return (word, tone) of what is special about a version; empty words for most."""
    if version.is_live:
        return QCoreApplication.translate("Versions", "Tayang"), "ok"
    if version.is_present:
        return QCoreApplication.translate("Versions", "Sekarang"), "accent"
    if version.was_live:
        return QCoreApplication.translate("Versions", "Pernah tayang"), "plain"
    return "", "plain"


def count_words(version: Version) -> str:
    """Return the status that a version had and how long it was: `Draf · 412 kata`."""
    counted = QCoreApplication.translate("Versions", "%Ln kata", "", version.words)
    return f"{state_word(version.status)} · {counted}"


def side_title(number: int) -> str:
    """Return what a side of a comparison is called; 0 is the text on screen."""
    if not number:
        return QCoreApplication.translate("Versions", "Sekarang")
    return QCoreApplication.translate("Versions", "Versi {n}").format(n=number)


class FieldWords:
    """What the fields of two versions say, in words instead of codes and ids."""

    def __init__(self, words: DateWords, names: dict[str, str]) -> None:
        """`names` are titles of photos, events and stories by id."""
        self._words, self._names = words, names

    def pieces(self, pair: FieldPair, left: Article, right: Article) -> tuple[Pieces, Pieces]:
        """Return both sides of a field, marked."""
        before, after = self._said(pair.key, left), self._said(pair.key, right)
        if before is None or after is None:
            return pair.left, pair.right
        return _whole(before, REMOVED), _whole(after, ADDED)

    def _said(self, key: str, article: Article) -> str | None:
        """Return the words for a code or an id; None where the comparison has better ones."""
        match key:
            case "status":
                return state_word(article.status)
            case "kind":
                return kind_word(article.kind)
            case "published":
                return self._moment(article.published)
            case "embargo":
                return self._moment(article.embargo)
            case "cover" | "event" | "corrects":
                return self._named(getattr(article, key))
            case "related":
                return ", ".join(map(self._named, article.related))
            case "corrections":
                return " ".join(correction.text for correction in article.corrections)
        return None

    def _moment(self, moment: Moment | None) -> str:
        if moment is None:
            return ""
        day = self._words.medium(date.fromisoformat(moment.date))
        return f"{day} {printed_clock(moment.clock)} {moment.zone}"

    def _named(self, item: str) -> str:
        gone = QCoreApplication.translate("Versions", "sudah tidak ada")
        return self._names.get(item, gone) if item else ""


def _whole(text: str, state: str) -> Pieces:
    return (Piece(text, state),) if text else ()
