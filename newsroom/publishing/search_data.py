"""Data of the offline search page: classic scripts, since `fetch` does not work on file://.

`cari.html` loads the index, then the parts it names, newest first; each part hands its records to
`ruangCari`. A record is {t: title, u: path from the root, d: printed date, s: teaser, k: words},
and `k` holds every word that can be found, so that only the query has to be folded: NFKD,
lower case, without marks and apostrophes, at every other sign a blank.
"""

import re
import unicodedata
from collections.abc import Iterable

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.article import Article
from newsroom.domain.dates import medium_date
from newsroom.publishing.addresses import agenda_path, article_path
from newsroom.publishing.content import Content
from newsroom.publishing.feeds import without_withdrawn
from newsroom.publishing.structured import script_json
from newsroom.text.sanitize import clean_text

SEARCH_INDEX = "data/cari/indeks.js"
AGENDA_PREFIX = "agenda-"

_APOSTROPHES = re.compile("['`´‘’ʼʻ′]")
_BETWEEN_WORDS = re.compile(r"[\W_]+")

Record = dict[str, str]


def search_part_path(key: str) -> str:
    """`2023-04` → `data/cari/2023-04.js`; agenda parts are called `agenda-2023`."""
    return f"data/cari/{key}.js"


def search_part(content: Content, month: str, articles: Iterable[Article]) -> str:
    """Return the script with one month's articles in the order given, withdrawn ones left out."""
    return _part(month, [_article(content, article) for article in without_withdrawn(articles)])


def agenda_part(key: str, items: Iterable[AgendaItem]) -> str:
    """Return the script with the public agenda items of a year (`agenda-2023`) or month."""
    return _part(key, [_event(item) for item in items])


def search_index(parts: Iterable[str]) -> str:
    """Return the script that names all parts, newest first, news before the agenda of a month."""
    keys = sorted(sorted(set(parts)), key=lambda key: key.removeprefix(AGENDA_PREFIX), reverse=True)
    return f"ruangCariIndeks({script_json(keys)});\n"


def _part(key: str, records: list[Record]) -> str:
    return f"ruangCari({script_json(key)},{script_json(records)});\n"


def _article(content: Content, article: Article) -> Record:
    assert article.published is not None, "only a dated article is public"
    signed = article.authors + article.editors
    names = (content.people.get(initials, "") for initials in signed)
    words = (article.title, article.category, *article.tags, *signed, *names)
    return _record(
        article.title,
        article_path(article),
        medium_date(article.published.date),
        article.teaser,
        folded_words(" ".join((*words, article.dateline, article.summary, article.lede))),
    )


def _event(item: AgendaItem) -> Record:
    words = (item.title, item.place, item.organiser, *item.officials)
    when = ", ".join(filter(None, (item.printed_days, item.printed_time)))
    return _record(item.title, agenda_path(item), when, item.place, folded_words(" ".join(words)))


def _record(title: str, path: str, date: str, teaser: str, words: str) -> Record:
    return {"t": clean_text(title), "u": path, "d": date, "s": clean_text(teaser), "k": words}


def folded_words(text: str) -> str:
    """Return the distinct words of a text without case, marks and apostrophes, blank-separated.

    `Sholat Jum'at é` → `sholat jumat e`; the order is that of the first occurrence.
    """
    lower = _decomposed(_APOSTROPHES.sub("", clean_text(text))).casefold()
    plain = "".join(letter for letter in _decomposed(lower) if not unicodedata.combining(letter))
    return " ".join(dict.fromkeys(_BETWEEN_WORDS.sub(" ", plain).split()))


def _decomposed(text: str) -> str:
    return unicodedata.normalize("NFKD", text)
