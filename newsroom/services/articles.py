"""Writing and moving articles: save, status, trash."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from newsroom.domain.article import Article, Body, Correction
from newsroom.domain.errors import NewsroomError
from newsroom.domain.media import Use
from newsroom.domain.people import Category, Person, Tag
from newsroom.domain.slug import free_slug, slugify
from newsroom.services import four_eyes
from newsroom.services.changes import NOTHING, Changes
from newsroom.services.newsroom import Newsroom
from newsroom.services.saving import addressed, check_fresh, had_to_differ, taken_slugs
from newsroom.storage import articles, registry, uses
from newsroom.text.dialect import RENDERER_VERSION, to_html
from newsroom.text.plain import excerpt, plain_text, record_links, word_count
from newsroom.text.sanitize import clean_body, clean_line

LEDE_LENGTH = 180
"""Characters of the opening that lists print where no summary is written."""


@dataclass(frozen=True)
class Saved:
    """A saved article, what changed, and whether its slug had to differ from the one asked for."""

    article: Article
    changes: Changes
    renamed: bool = False


def existing(newsroom: Newsroom, article_id: str) -> Article:
    """Return a stored article; raises NewsroomError for an unknown one."""
    article = articles.get(newsroom.database, article_id)
    if article is None:
        raise NewsroomError("Artikel {id} tidak ada di ruang redaksi ini.", id=article_id)
    return article


def save(
    newsroom: Newsroom,
    article: Article,
    markdown: str,
    based_on: int | None = None,
    amends: bool = False,
) -> Saved:
    """Save an article and its text as a new revision; an unchanged one is left alone.

    An empty id makes a new article. `based_on` is the revision that the edit started from; where
    another has been saved since, StaleEdit is raised and nothing is changed. Raises NewsroomError
    where the person may not let the words out (four eyes).

    With `amends` the newest revision takes the words in place of a new one, as the autosave of
    one sitting wants; one that the site shows, that a publication under way shows, or that had
    another status is never amended.
    """
    with newsroom.database.write():
        return _save(newsroom, article, markdown, based_on, amends)


def _save(
    newsroom: Newsroom, article: Article, markdown: str, based_on: int | None, amends: bool
) -> Saved:
    before = articles.get(newsroom.database, article.id) if article.id else None
    check_fresh(before, based_on)
    cleaned = _cleaned(newsroom, _with_public_corrections(newsroom, article, before))
    named = addressed(newsroom, cleaned, before, "article", "berita")
    body = _body(newsroom, clean_body(markdown), before)
    plain = plain_text(body.html)
    counted = replace(named, lede=excerpt(plain, LEDE_LENGTH), words=word_count(plain))
    digested = articles.with_digest(counted, body.markdown)
    if before is not None and digested.digest == before.digest:
        return Saved(before, NOTHING)
    four_eyes.check_status(newsroom, before, digested, body.markdown)
    saved = _stamped(newsroom, digested, before, amends)
    articles.put(newsroom.database, saved, body, plain, newsroom.person)
    uses.put(newsroom.database, "article", saved.id, _uses(saved, body))
    _log(newsroom, saved, before, body.markdown)
    renamed = had_to_differ(cleaned.slug, cleaned.title, saved.slug)
    return Saved(saved, Changes(articles=frozenset({saved.id})), renamed)


def note_shown(newsroom: Newsroom, live: int, saved: Article) -> None:
    """A revision that says word for word what the site shows, `live`, waits for no publication.

    It is as old as that one too, so that its page stays what it is to the byte.
    """
    if not live:
        return
    shown, _ = articles.revision(newsroom.database, saved.id, live)
    if shown.digest == saved.digest:
        articles.set_live(newsroom.database, {saved.id: saved.revision})
        articles.set_modified(newsroom.database, saved.id, shown.modified)


def public_corrections(newsroom: Newsroom, article: Article) -> tuple[Correction, ...]:
    """Return the corrections that readers have seen on an article's page."""
    if not article.live_revision or not article.corrections:
        return ()
    live, _ = articles.revision(newsroom.database, article.id, article.live_revision)
    return live.corrections


def _with_public_corrections(
    newsroom: Newsroom, article: Article, before: Article | None
) -> Article:
    """Keep what readers have seen, whatever older version or file is being saved."""
    if before is None or article.corrections == before.corrections:
        return article
    seen = public_corrections(newsroom, before)
    gone = [one for one in seen if one not in article.corrections]
    if not gone:
        return article
    together = sorted((*gone, *article.corrections), key=lambda one: one.moment.utc)
    return replace(article, corrections=tuple(together))


def _cleaned(newsroom: Newsroom, article: Article) -> Article:
    """Clean the one-line fields and give names the spelling of the registries."""
    return replace(
        article,
        title=clean_line(article.title),
        short_title=clean_line(article.short_title),
        dateline=clean_line(article.dateline),
        credit=clean_line(article.credit),
        summary=clean_line(article.summary),
        release=clean_line(article.release),
        notice=clean_line(article.notice),
        category=_category(newsroom, clean_line(article.category)),
        tags=_tags(newsroom, article.tags),
        authors=_people(newsroom, article.authors),
        editors=_people(newsroom, article.editors),
    )


def _category(newsroom: Newsroom, name: str) -> str:
    if not name:
        return ""
    known = registry.find_category(newsroom.database, name)
    if known is None:
        known = Category(newsroom.new_id(), name, _registry_slug(newsroom, "category", name))
        registry.put_category(newsroom.database, known)
    return known.name


def _tags(newsroom: Newsroom, names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_tag(newsroom, name) for name in map(clean_line, names) if name))


def _tag(newsroom: Newsroom, name: str) -> str:
    known = registry.find_tag(newsroom.database, name)
    if known is None:
        known = Tag(newsroom.new_id(), name, _registry_slug(newsroom, "tag", name))
        registry.put_tag(newsroom.database, known)
    return known.name


def _people(newsroom: Newsroom, initials: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_person(newsroom, one) for one in map(clean_line, initials) if one))


def _person(newsroom: Newsroom, initials: str) -> str:
    known = registry.find_person(newsroom.database, initials)
    if known is None:
        known = Person(newsroom.new_id(), initials)
        registry.put_person(newsroom.database, known)
    return known.initials


def _registry_slug(newsroom: Newsroom, table: str, name: str) -> str:
    return free_slug(slugify(name, table), taken_slugs(newsroom, table))


def _body(newsroom: Newsroom, markdown: str, before: Article | None) -> Body:
    """Return the text with its HTML; Markdown runs only when the text has changed."""
    if before is not None:
        present = articles.body(newsroom.database, before.id)
        if present.markdown == markdown and present.renderer == RENDERER_VERSION:
            return present
    return Body(markdown, to_html(markdown), RENDERER_VERSION)


def _stamped(newsroom: Newsroom, article: Article, before: Article | None, amends: bool) -> Article:
    now = newsroom.now()
    number = before.revision if before else 0
    stays = amends and before is not None and _may_be_amended(newsroom, article, before)
    return replace(
        article,
        created=before.created if before else now,
        modified=now,
        revision=number if stays else number + 1,
        live_revision=before.live_revision if before else 0,
        trashed=before.trashed if before else "",
    )


def _may_be_amended(newsroom: Newsroom, article: Article, before: Article) -> bool:
    shown = (before.live_revision, newsroom.sealed.get(before.id))
    return before.revision not in shown and before.status == article.status


def _uses(article: Article, body: Body) -> list[Use]:
    used = [("cover", article.cover), ("event", article.event), ("corrects", article.corrects)]
    used += [("related", one) for one in article.related]
    used += [("correction", one.article) for one in article.corrections]
    used += [
        ("body" if link.kind == "media" else "link", link.id)
        for link in record_links(body.markdown)
    ]
    return [Use(record_id, "article", article.id, role) for role, record_id in used if record_id]


def _log(newsroom: Newsroom, article: Article, before: Article | None, markdown: str) -> None:
    if before is None or before.revision != article.revision:
        newsroom.log("save", "article", article.id, revision=article.revision)
    if before is None or before.status != article.status:
        newsroom.log(
            "status",
            "article",
            article.id,
            before=before.status if before else "",
            after=article.status,
            text=four_eyes.text_mark(article.title, markdown),
        )


def dated(newsroom: Newsroom, article: Article) -> Article:
    """Give an article that is to be published without a date the present one."""
    if article.status == "published" and article.published is None:
        return replace(article, published=newsroom.present())
    return article
