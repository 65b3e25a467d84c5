"""Four eyes: where the office wants it, nobody lets his own words out.

Whoever is among an article's authors, or wrote its present headline and text, can neither approve
nor publish it. It holds where articles are saved, so that no way around it is left; words that
are changed after somebody approved them stay back until somebody looks at them again.
"""

import hashlib
from collections.abc import Iterable

from newsroom.domain.article import Article
from newsroom.domain.edition import Finding
from newsroom.domain.errors import NewsroomError
from newsroom.domain.messages import say
from newsroom.services.newsroom import Newsroom
from newsroom.storage import articles, history

GUARDED = ("approved", "published")
"""Statuses that let words out."""
STEPS = ("status", "approve")
"""Verbs of the history that say who let words out."""


def is_wanted(newsroom: Newsroom) -> bool:
    """Say whether the office wants four eyes."""
    return newsroom.site.four_eyes == "yes"


def text_mark(title: str, markdown: str) -> str:
    """Return a short digest of a headline and its text, by which they are told again."""
    text = f"{title}\0{markdown}".encode("utf-8", "surrogatepass")
    return hashlib.sha256(text).hexdigest()[:16]


def check_status(newsroom: Newsroom, before: Article | None, after: Article, markdown: str) -> None:
    """Raise NewsroomError where the person may not give an article its new status.

    Back to a status that somebody else gave these very words is allowed: that is undo.
    """
    if not is_wanted(newsroom) or after.status not in GUARDED:
        return
    if before is not None and before.status == after.status:
        return
    if not _was_let_out(newsroom, after, markdown, (after.status,)):
        check_person(newsroom, after, markdown)


def check_person(newsroom: Newsroom, article: Article, markdown: str) -> None:
    """Raise NewsroomError where the person wrote the article, or nobody knows who it is."""
    if not newsroom.person:
        raise NewsroomError(
            "Instansi ini memakai empat mata: program harus tahu siapa yang menyetujui. "
            "Pilih nama Anda di Pengaturan › Aplikasi, atau tulis --as INISIAL, lalu coba lagi."
        )
    if _wrote(newsroom, newsroom.person, article, markdown):
        raise NewsroomError(
            "Empat mata: “{title}” Anda tulis atau ubah sendiri, jadi orang lain yang menyetujui "
            "dan menayangkannya. Mintalah kepada rekan Anda.",
            title=article.title,
        )


def _wrote(newsroom: Newsroom, person: str, article: Article, markdown: str) -> bool:
    writer = articles.text_editor(newsroom.database, article.id, article.title, markdown)
    # Words that no revision has yet are being stored by the person at work.
    return _is_among(person, (*article.authors, newsroom.person if writer is None else writer))


def _is_among(person: str, initials: Iterable[str]) -> bool:
    return person.casefold() in {one.casefold() for one in initials}


def _was_let_out(
    newsroom: Newsroom, article: Article, markdown: str, statuses: Iterable[str]
) -> bool:
    """Say whether somebody who did not write these words gave them one of the statuses."""
    mark, wanted = text_mark(article.title, markdown), set(statuses)
    return any(
        entry.detail.get("text") == mark
        and entry.detail.get("after") in wanted
        and entry.made_by
        and not _wrote(newsroom, entry.made_by, article, markdown)
        for entry in history.entries(newsroom.database, article.id, STEPS)
    )


def awaits_approval(newsroom: Newsroom, article: Article) -> bool:
    """Say whether words that are to be published have been seen by nobody but their writer."""
    if not is_wanted(newsroom) or article.status != "published":
        return False
    if article.revision == article.live_revision:
        return False
    markdown = articles.body(newsroom.database, article.id).markdown
    return not _shows(newsroom, article, markdown) and not _was_let_out(
        newsroom, article, markdown, GUARDED
    )


def awaiting(newsroom: Newsroom) -> frozenset[str]:
    """Return the ids of all published articles whose words await another pair of eyes."""
    if not is_wanted(newsroom):
        return frozenset()
    found = articles.going_out(newsroom.database)
    return frozenset(article.id for article in found if awaits_approval(newsroom, article))


def _shows(newsroom: Newsroom, article: Article, markdown: str) -> bool:
    """Say whether the site shows these words already: only other fields were changed."""
    if not article.live_revision:
        return False
    old, text = articles.revision(newsroom.database, article.id, article.live_revision)
    return (old.title, text) == (article.title, markdown)


def block(article: Article) -> Finding:
    """Say why an article is held back at the gate."""
    message = say(
        "Empat mata: perubahan di “{title}” belum disetujui orang lain; situs tetap menampilkan "
        "versi sebelumnya, bila ada.",
        title=article.title,
    )
    return Finding(article.id, "status", "gate.eyes", "block", message)
