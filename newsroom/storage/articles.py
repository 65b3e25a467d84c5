"""Articles: the narrow list table, the texts beside it, and the revisions behind both."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace

from newsroom.domain.article import Article, Body, Correction
from newsroom.domain.zones import Moment
from newsroom.storage import search
from newsroom.storage.columns import (
    Columns,
    as_json,
    content_digest,
    mapping,
    moment,
    moment_columns,
    put_row,
    texts,
)
from newsroom.storage.database import Database, Row

_ORDER = "ORDER BY published_utc = '' DESC, published_utc DESC, n DESC"
"""Undated drafts first, then newest first; of equals the one entered last."""

_HAS_CHANGES = "(status = 'published' AND live_revision > 0 AND live_revision <> revision)"
VIEWS = {
    "all": "trashed = ''",
    "draft": "trashed = '' AND status = 'draft'",
    "review": "trashed = '' AND status = 'review'",
    "approved": "trashed = '' AND status = 'approved'",
    "published": "trashed = '' AND status = 'published'",
    "changed": f"trashed = '' AND {_HAS_CHANGES}",
    "withdrawn": "trashed = '' AND status = 'withdrawn'",
    "trash": "trashed <> ''",
}
"""Parts of the room that can be looked at on their own, as conditions."""
ORDERS = {
    "date": _ORDER,
    "modified": "ORDER BY modified DESC, n DESC",
    "title": "ORDER BY title COLLATE NOCASE, n",
}


def _columns(article: Article) -> Columns:
    columns = vars(article) | {
        "authors": as_json(article.authors),
        "editors": as_json(article.editors),
        "tags": as_json(article.tags),
        "related": as_json(article.related),
        "corrections": as_json([_correction_row(one) for one in article.corrections]),
        "extra": as_json(article.extra),
    }
    for name, value in (("published", article.published), ("embargo", article.embargo)):
        del columns[name]
        columns |= moment_columns(name, value)
    return columns


def _correction_row(correction: Correction) -> list[str]:
    at = correction.moment
    return [correction.text, at.utc, at.wall, at.zone, correction.article]


def _corrections(column: str) -> tuple[Correction, ...]:
    return tuple(
        Correction(text, Moment(utc, wall, zone), article)
        for text, utc, wall, zone, article in json.loads(column)
    )


def _article(row: Row) -> Article:
    return Article(
        id=row["id"],
        title=row["title"],
        short_title=row["short_title"],
        slug=row["slug"],
        kind=row["kind"],
        status=row["status"],
        published=moment(row, "published"),
        embargo=moment(row, "embargo"),
        dateline=row["dateline"],
        authors=texts(row["authors"]),
        editors=texts(row["editors"]),
        credit=row["credit"],
        category=row["category"],
        tags=texts(row["tags"]),
        cover=row["cover"],
        event=row["event"],
        summary=row["summary"],
        release=row["release"],
        related=texts(row["related"]),
        corrects=row["corrects"],
        corrections=_corrections(row["corrections"]),
        notice=row["notice"],
        extra=mapping(row["extra"]),
        source=row["source"],
        created=row["created"],
        modified=row["modified"],
        revision=row["revision"],
        live_revision=row["live_revision"],
        lede=row["lede"],
        words=row["words"],
        digest=row["digest"],
        trashed=row["trashed"],
    )


def with_digest(article: Article, markdown: str) -> Article:
    """Return the article with the SHA-256 of its fields and text."""
    return replace(article, digest=content_digest(_columns(article), markdown))


def find(
    database: Database, status: str = "", limit: int = -1, trashed: bool = False
) -> list[Article]:
    """Return articles in the order of the room, all of them or those of one status."""
    where = "WHERE trashed <> ''" if trashed else "WHERE trashed = ''"
    if status:
        where += " AND status = :status"
    rows = database.rows(
        f"SELECT * FROM article {where} {_ORDER} LIMIT :limit",
        {"status": status, "limit": limit},
    )
    return [_article(row) for row in rows]


def ids(database: Database, view: str, words: str, order: str) -> list[str]:
    """Return the ids of a view of `VIEWS` in an order of `ORDERS`, narrowed down by words."""
    where, values = VIEWS[view], {"words": search.match_expression(words)}
    if words.strip():
        where += f" AND n IN ({search.ARTICLE_ROWS})" if values["words"] else " AND 0"
    rows = database.rows(f"SELECT id FROM article WHERE {where} {ORDERS[order]}", values)
    return [row[0] for row in rows]


def latest(database: Database, limit: int) -> list[str]:
    """Return the ids of the articles that were changed last, the latest first."""
    rows = database.rows(
        "SELECT id FROM article WHERE trashed = '' ORDER BY modified DESC, n DESC LIMIT ?", (limit,)
    )
    return [row[0] for row in rows]


def due(database: Database, now: str, limit: int) -> list[Article]:
    """Return approved articles whose time has come, the one that waits longest first."""
    rows = database.rows(
        "SELECT * FROM article WHERE trashed = '' AND status = 'approved' AND published_utc <> ''"
        " AND published_utc <= :now AND embargo_utc <= :now ORDER BY published_utc, n LIMIT :limit",
        {"now": now, "limit": limit},
    )
    return [_article(row) for row in rows]


def count(database: Database) -> dict[str, int]:
    """Return how many articles each view of `VIEWS` has."""
    sums = ", ".join(f'total({where}) AS "{view}"' for view, where in VIEWS.items())
    row = database.row(f"SELECT {sums} FROM article")
    assert row is not None
    return {view: int(row[view]) for view in VIEWS}


def some(database: Database, wanted: Sequence[str]) -> list[Article]:
    """Return some articles in the order asked for; ids that are gone are left out."""
    marks = ", ".join("?" * len(wanted))
    rows = database.rows(f"SELECT * FROM article WHERE id IN ({marks})", tuple(wanted))
    found = {row["id"]: _article(row) for row in rows}
    return [found[item] for item in wanted if item in found]


def datelines(database: Database, limit: int) -> list[str]:
    """Return the datelines that articles begin with, the commonest first."""
    rows = database.rows(
        "SELECT dateline FROM article WHERE dateline <> '' AND trashed = ''"
        " GROUP BY dateline ORDER BY count(*) DESC, dateline LIMIT ?",
        (limit,),
    )
    return [row[0] for row in rows]


def going_out(database: Database) -> list[Article]:
    """Return published articles whose working copy no edition has shown yet."""
    rows = database.rows(
        "SELECT * FROM article WHERE trashed = '' AND status = 'published'"
        " AND live_revision <> revision"
    )
    return [_article(row) for row in rows]


def get(database: Database, article_id: str) -> Article | None:
    row = database.row("SELECT * FROM article WHERE id = ?", (article_id,))
    return _article(row) if row else None


def get_by_row(database: Database, n: int) -> Article | None:
    row = database.row("SELECT * FROM article WHERE n = ?", (n,))
    return _article(row) if row else None


def get_by_origin(database: Database, place: str, content: str) -> Article | None:
    """Find an imported article whose `source`, PLACE.CONTENT, shares one half; place goes first."""
    row = database.row(
        "SELECT * FROM article WHERE source LIKE ? || '.%' || substr(?, instr(?, '#'))"
        " ORDER BY n LIMIT 1",
        (place, content, content),
    ) or database.row(
        "SELECT * FROM article WHERE source LIKE '%.' || ? ORDER BY n LIMIT 1", (content,)
    )
    return _article(row) if row else None


def body(database: Database, article_id: str) -> Body:
    """Return the text of the working copy."""
    row = database.row(
        "SELECT markdown, html, renderer FROM article_body JOIN article USING (n) WHERE id = ?",
        (article_id,),
    )
    assert row is not None, f"no body for article {article_id}"
    return Body(*row)


def put(database: Database, article: Article, body: Body, plain: str, made_by: str) -> None:
    """Save a revision as the working copy: row, text, revision and search index.

    A revision number that is there already is amended.
    """
    columns = _columns(article)
    n = put_row(database, "article", columns)
    database.execute(
        "INSERT INTO article_body (n, markdown, html, renderer) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (n) DO UPDATE SET markdown = excluded.markdown, html = excluded.html,"
        " renderer = excluded.renderer",
        (n, body.markdown, body.html, body.renderer),
    )
    _put_revision(database, article, columns, body.markdown, made_by)
    names = " ".join((*article.tags, *article.authors, *article.editors, article.category))
    search.index(
        database, "article", n, f"{article.title} {article.short_title}",
        f"{article.dateline} {article.summary} {plain}", names,
    )  # fmt: skip


def _put_revision(
    database: Database, article: Article, columns: Columns, markdown: str, made_by: str
) -> None:
    database.execute(
        "INSERT INTO revision (article, number, fields, markdown, digest, made, made_by)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (article, number) DO UPDATE SET fields = excluded.fields,"
        " markdown = excluded.markdown, digest = excluded.digest, made = excluded.made,"
        " made_by = excluded.made_by",
        (
            article.id, article.revision, as_json(columns), markdown, article.digest,
            article.modified, made_by,
        ),
    )  # fmt: skip


def revision(database: Database, article_id: str, number: int) -> tuple[Article, str]:
    """Return the fields and the Markdown that an article had as revision `number`."""
    row = database.row(
        "SELECT fields, markdown FROM revision WHERE article = ? AND number = ?",
        (article_id, number),
    )
    assert row is not None, f"no revision {number} of article {article_id}"
    return _from_revision(json.loads(row["fields"])), row["markdown"]


def text_editor(database: Database, article_id: str, title: str, markdown: str) -> str | None:
    """Return who gave an article this headline and text; None where no revision has them."""
    row = database.row(
        "SELECT made_by FROM revision WHERE article = :id AND number > coalesce((SELECT max(number)"
        " FROM revision WHERE article = :id AND (markdown <> :markdown"
        " OR json_extract(fields, '$.title') <> :title)), 0) ORDER BY number LIMIT 1",
        {"id": article_id, "title": title, "markdown": markdown},
    )
    return row[0] if row else None


def _from_revision(fields: Columns) -> Article:
    for name in ("published", "embargo"):
        utc, wall, zone = (fields.pop(f"{name}_{part}") for part in ("utc", "wall", "zone"))
        fields[name] = Moment(utc, wall, zone) if utc else None
    for name in ("authors", "editors", "tags", "related"):
        fields[name] = texts(fields.get(name, "[]"))
    fields["corrections"] = _corrections(fields.get("corrections", "[]"))
    return Article(**fields | {"extra": mapping(fields["extra"])})


def set_live(database: Database, revisions: Mapping[str, int]) -> None:
    """Remember which revision of each article the site shows."""
    database.execute_many(
        "UPDATE article SET live_revision = ? WHERE id = ?",
        [(number, article_id) for article_id, number in revisions.items()],
    )


def set_modified(database: Database, article_id: str, moment_utc: str) -> None:
    database.execute("UPDATE article SET modified = ? WHERE id = ?", (moment_utc, article_id))


def set_trashed(database: Database, article_id: str, moment_utc: str) -> None:
    database.execute("UPDATE article SET trashed = ? WHERE id = ?", (moment_utc, article_id))


def releases(database: Database) -> list[str]:
    """Return the numbers that press releases carry, those in the trash included."""
    return [row[0] for row in database.rows("SELECT release FROM article WHERE release <> ''")]


def titled(database: Database, words: str, limit: int) -> list[Article]:
    """Return articles outside the trash that words find, the newest first; all for no words."""
    where, values = "trashed = ''", {"words": search.match_expression(words), "limit": limit}
    if words.strip():
        where += f" AND n IN ({search.ARTICLE_ROWS})" if values["words"] else " AND 0"
    rows = database.rows(f"SELECT * FROM article WHERE {where} {_ORDER} LIMIT :limit", values)
    return [_article(row) for row in rows]


def holding(database: Database, statuses: Sequence[str], pieces: Sequence[str]) -> list[str]:
    """Return the ids of articles that may have words with these pieces in fields or text.

    Pieces are letters and digits of ASCII that stand in this order; capitals do not count. Both
    the plain text and the Markdown are looked at: marks inside words are in the second, alternative
    texts of pictures are not in the first.
    """
    marks = ", ".join("?" * len(statuses))
    rows = database.rows(
        "SELECT id FROM article JOIN article_body USING (n)"
        f" JOIN search ON search.rowid = {search.ROW_OF_ARTICLE}"
        " WHERE (search.title LIKE ?1 OR search.body LIKE ?1 OR markdown LIKE ?1)"
        f" AND trashed = '' AND status IN ({marks}) {_ORDER}",
        (f"%{'%'.join(pieces)}%", *statuses),
    )
    return [row[0] for row in rows]


def texts_of(database: Database, wanted: Sequence[str]) -> dict[str, str]:
    """Return the Markdown of some articles by their ids."""
    marks = ", ".join("?" * len(wanted))
    rows = database.rows(
        f"SELECT id, markdown FROM article JOIN article_body USING (n) WHERE id IN ({marks})",
        tuple(wanted),
    )
    return {row["id"]: row["markdown"] for row in rows}


def saying(database: Database, words: str) -> list[str]:
    """Return the ids of published articles whose Markdown has some words as they stand."""
    rows = database.rows(
        "SELECT id FROM article JOIN article_body USING (n)"
        " WHERE trashed = '' AND status = 'published' AND instr(markdown, ?)",
        (words,),
    )
    return [row[0] for row in rows]
