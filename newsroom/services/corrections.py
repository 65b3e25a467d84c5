"""Ralat: what was wrong in an article that readers have seen, and what is right.

A correction is written with the moment at which it was made (Dewan Pers, rule 1/2012 no. 4). Until
it is published it may be reworded or removed; what readers have seen stays, since a correction
that vanishes would be a second mistake: services/articles.py keeps it whatever is saved.
"""

from dataclasses import dataclass, replace

from newsroom.domain.article import Article, Correction
from newsroom.domain.errors import NewsroomError
from newsroom.services import articles, editing
from newsroom.services.changes import NOTHING, Changes
from newsroom.services.newsroom import Newsroom
from newsroom.storage import articles as stored
from newsroom.text.runs import Run
from newsroom.text.sanitize import clean_line
from newsroom.text.story import Paragraph, Story
from newsroom.text.writer import write

TITLE = "Ralat: {title}"
"""Headline of the article that tells of a correction: the site is Indonesian."""


@dataclass(frozen=True)
class Corrected:
    """An article with its corrections, and the draft that tells of the new one."""

    article: Article
    changes: Changes
    ralat: Article | None = None


@dataclass(frozen=True)
class Listed:
    """A correction as the office sees it."""

    correction: Correction
    is_public: bool
    """Whether readers have seen it: then it stays as it is."""
    ralat: Article | None
    """The article that tells of it, unless it is gone."""


def listed(newsroom: Newsroom, article_id: str) -> list[Listed]:
    """Return the corrections of an article, the oldest first."""
    article = articles.existing(newsroom, article_id)
    public = articles.public_corrections(newsroom, article)
    ids = [one.article for one in article.corrections if one.article]
    told = {one.id: one for one in stored.some(newsroom.database, ids) if not one.trashed}
    return [Listed(one, one in public, told.get(one.article)) for one in article.corrections]


def correct(
    newsroom: Newsroom, article_id: str, text: str, with_article: bool = False
) -> Corrected:
    """Add a correction with the present moment; it is on the page after the next publication.

    `with_article` makes a draft of kind `ralat` that tells of it; once both are live they link each
    other. Raises NewsroomError for an empty text and for an article that readers have not seen.
    """
    article = articles.existing(newsroom, article_id)
    if not article.live_revision:
        raise NewsroomError(
            "“{title}” belum pernah tayang, jadi tidak perlu ralat. Perbaiki saja teksnya.",
            title=article.title,
        )
    words = _words(text)
    with newsroom.database.write():
        ralat = _ralat(newsroom, article, words) if with_article else None
        told = ralat.id if ralat is not None else ""
        made = Correction(words, newsroom.present(), told)
        corrected = _saved(newsroom, article, (*article.corrections, made))
        newsroom.log("correct", "article", article.id)
    drafts = Changes(articles=frozenset({told})) if told else NOTHING
    return Corrected(corrected.article, corrected.changes | drafts, ralat)


def _ralat(newsroom: Newsroom, article: Article, words: str) -> Article:
    draft = Article(
        id="",
        title=TITLE.format(title=article.title),
        kind="ralat",
        corrects=article.id,
        dateline=article.dateline,
        category=article.category,
        authors=(newsroom.person,) if newsroom.person else (),
    )
    return articles.save(newsroom, draft, write(Story((Paragraph((Run(words),)),)))).article


def reword(newsroom: Newsroom, article_id: str, correction: Correction, text: str) -> Corrected:
    """Write a correction anew that readers have not seen; its moment stays."""
    article = _changeable(newsroom, article_id, correction)
    reworded = replace(correction, text=_words(text))
    return _saved(
        newsroom,
        article,
        tuple(reworded if one == correction else one for one in article.corrections),
    )


def remove(newsroom: Newsroom, article_id: str, correction: Correction) -> Corrected:
    """Take a correction away that readers have not seen; its draft goes into the trash."""
    article = _changeable(newsroom, article_id, correction)
    with newsroom.database.write():
        left = tuple(one for one in article.corrections if one != correction)
        removed = _saved(newsroom, article, left)
        ralat = stored.get(newsroom.database, correction.article) if correction.article else None
        if ralat is None or ralat.live_revision or ralat.trashed:
            return removed
        return replace(removed, changes=removed.changes | editing.trash(newsroom, ralat.id))


def put_back(newsroom: Newsroom, article_id: str, correction: Correction) -> Corrected:
    """Give an article a correction again that was removed, and its draft: undo."""
    article = articles.existing(newsroom, article_id)
    if correction in article.corrections:
        return Corrected(article, NOTHING)
    together = sorted((*article.corrections, correction), key=lambda one: one.moment.utc)
    with newsroom.database.write():
        back = _saved(newsroom, article, tuple(together))
        ralat = stored.get(newsroom.database, correction.article) if correction.article else None
        if ralat is None or not ralat.trashed:
            return back
        return replace(back, changes=back.changes | editing.restore(newsroom, ralat.id))


def _changeable(newsroom: Newsroom, article_id: str, correction: Correction) -> Article:
    article = articles.existing(newsroom, article_id)
    if correction not in article.corrections:
        raise NewsroomError("Ralat itu sudah tidak ada.")
    if correction in articles.public_corrections(newsroom, article):
        raise NewsroomError(
            "Ralat ini sudah dibaca orang di situs, jadi tetap seperti itu. Bila keliru, "
            "tambahkan ralat baru."
        )
    return article


def _words(text: str) -> str:
    words = clean_line(text)
    if not words:
        raise NewsroomError("Tulis apa yang keliru dan apa yang benar.")
    return words


def _saved(newsroom: Newsroom, article: Article, corrections: tuple[Correction, ...]) -> Corrected:
    markdown = stored.body(newsroom.database, article.id).markdown
    saved = articles.save(newsroom, replace(article, corrections=corrections), markdown)
    return Corrected(saved.article, saved.changes)
