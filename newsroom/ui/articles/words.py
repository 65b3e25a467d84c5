"""What the article room calls things: statuses with their looks, dates as the list shows them."""

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from newsroom.domain.article import Article
from newsroom.domain.date_words import DateWords
from newsroom.domain.zones import Moment, moment_of_utc, printed_clock
from newsroom.services.article_desk import Row
from newsroom.services.workflow import Step

_STATES = {
    "draft": (QT_TRANSLATE_NOOP("Articles", "Draf"), "pencil", "muted"),
    "review": (QT_TRANSLATE_NOOP("Articles", "Menunggu tinjauan"), "hourglass", "warn"),
    "approved": (QT_TRANSLATE_NOOP("Articles", "Siap tayang"), "clock", "violet"),
    "published": (QT_TRANSLATE_NOOP("Articles", "Tayang"), "check", "ok"),
    "changed": (QT_TRANSLATE_NOOP("Articles", "Diubah"), "refresh-cw", "warn"),
    "withdrawn": (QT_TRANSLATE_NOOP("Articles", "Ditarik"), "ban", "bad"),
    "trash": (QT_TRANSLATE_NOOP("Articles", "Sampah"), "trash-2", "muted"),
}
_STEP_WORDS = {
    "draft": (
        QT_TRANSLATE_NOOP("Articles", "Dijadikan draf {who} · {when}"),
        QT_TRANSLATE_NOOP("Articles", "Dijadikan draf · {when}"),
    ),
    "review": (
        QT_TRANSLATE_NOOP("Articles", "Diajukan {who} · {when}"),
        QT_TRANSLATE_NOOP("Articles", "Diajukan · {when}"),
    ),
    "approved": (
        QT_TRANSLATE_NOOP("Articles", "Disetujui {who} · {when}"),
        QT_TRANSLATE_NOOP("Articles", "Disetujui · {when}"),
    ),
    "published": (
        QT_TRANSLATE_NOOP("Articles", "Ditayangkan {who} · {when}"),
        QT_TRANSLATE_NOOP("Articles", "Ditayangkan · {when}"),
    ),
    "withdrawn": (
        QT_TRANSLATE_NOOP("Articles", "Diturunkan {who} · {when}"),
        QT_TRANSLATE_NOOP("Articles", "Diturunkan · {when}"),
    ),
    "approve": (
        QT_TRANSLATE_NOOP("Articles", "Perubahan disetujui {who} · {when}"),
        QT_TRANSLATE_NOOP("Articles", "Perubahan disetujui · {when}"),
    ),
}
"""What was done with an article, by somebody known and by nobody known."""


def state_word(state: str) -> str:
    """Return the word for a status, `changed` or `trash`."""
    return QCoreApplication.translate("Articles", str(_STATES[state][0]))


def short_word(state: str) -> str:
    """Return the word for a state where room is short: `Siap`."""
    short = {
        "review": QCoreApplication.translate("Articles", "Ditinjau"),
        "approved": QCoreApplication.translate("Articles", "Siap"),
    }
    return short.get(state) or state_word(state)


def state_icon(state: str) -> tuple[str, str]:
    """Return (icon, colour token) of a status, `changed` or `trash`."""
    return _STATES[state][1], _STATES[state][2]


_KINDS = {
    "berita": QT_TRANSLATE_NOOP("Articles", "Berita"),
    "siaran-pers": QT_TRANSLATE_NOOP("Articles", "Siaran pers"),
    "pengumuman": QT_TRANSLATE_NOOP("Articles", "Pengumuman"),
    "klarifikasi": QT_TRANSLATE_NOOP("Articles", "Klarifikasi"),
    "ralat": QT_TRANSLATE_NOOP("Articles", "Ralat"),
    "feature": QT_TRANSLATE_NOOP("Articles", "Feature"),
    "foto": QT_TRANSLATE_NOOP("Articles", "Berita foto"),
    "video": QT_TRANSLATE_NOOP("Articles", "Berita video"),
}


def kind_word(kind: str) -> str:
    """Return what a kind of article is called."""
    return QCoreApplication.translate("Articles", str(_KINDS[kind]))


def untitled() -> str:
    """What stands where an article has no headline yet."""
    return QCoreApplication.translate("Articles", "Tanpa judul")


def lacking_words(row: Row) -> str:
    """Return what an article still lacks: `Belum berkategori. Foto sampul tanpa kredit`."""
    words = {
        "title": QCoreApplication.translate("Articles", "Belum berjudul"),
        "category": QCoreApplication.translate("Articles", "Belum berkategori"),
        "alt": QCoreApplication.translate("Articles", "Foto sampul tanpa teks alternatif"),
        "credit": QCoreApplication.translate("Articles", "Foto sampul tanpa kredit"),
    }
    return ". ".join(words[name] for name in row.lacks)


def date_words(article: Article, now: Moment, words: DateWords) -> str:
    """Return when an article is or was published, or when it was last changed: `Hari ini 10.42`."""
    if article.published is not None:
        return day_words(article.published, now, words)
    changed = moment_of_utc(article.modified, now.zone)
    return day_words(changed, now, words)


def day_words(moment: Moment, now: Moment, words: DateWords) -> str:
    """Return a moment as short as it stays clear: `Hari ini 10.42`, `18 Apr`, `18 Apr 2023`."""
    day, today = date.fromisoformat(moment.date), date.fromisoformat(now.date)
    clock = printed_clock(moment.clock)
    near = {0: _today(clock), -1: _yesterday(clock), 1: _tomorrow(clock)}
    distance = (day - today).days
    if distance in near:
        return near[distance]
    short = f"{day.day} {words.short_month(day)}"
    return short if day.year == today.year else f"{short} {day.year}"


def _today(clock: str) -> str:
    return QCoreApplication.translate("Articles", "Hari ini {clock}").format(clock=clock)


def _yesterday(clock: str) -> str:
    return QCoreApplication.translate("Articles", "Kemarin {clock}").format(clock=clock)


def _tomorrow(clock: str) -> str:
    return QCoreApplication.translate("Articles", "Besok {clock}").format(clock=clock)


def step_words(step: Step, now: Moment, words: DateWords) -> str:
    """Return who did a step and when: `Disetujui Redni · Hari ini 09.12`."""
    known, unknown = _STEP_WORDS[step.verb]
    said = QCoreApplication.translate("Articles", str(known if step.person else unknown))
    return said.format(who=step.person, when=day_words(step.moment, now, words))
