"""The text of an article on its page: pictures and links in place, dateline and initials added.

Works on the cached HTML of a body (text/rendering.py), whose form is fixed: a figure is
`<figure><img src alt><figcaption>…</figcaption></figure>`, links to our own records are
`media:ID`, `artikel:ID` and `agenda:ID`.
"""

import re
from collections.abc import Mapping
from html import escape

from newsroom.publishing import addresses
from newsroom.publishing.content import Content

FIGURE = re.compile(
    r'<figure><img src="(?P<src>[^"]*)" alt="(?P<alt>[^"]*)"(?P<decorative> data-hiasan)?>'
    r"(?:<figcaption>(?P<caption>.*?)</figcaption>)?</figure>",
    re.DOTALL,
)
TABLE = '<div class="scroll" role="region" aria-label="Tabel" tabindex="0"><table>'
_CREDIT = re.compile(r'\s*<span class="credit">(.*?)</span>\s*', re.DOTALL)
RECORD_LINK = re.compile(r'<a href="((?:media|artikel|agenda):[^"]*)"[^>]*>(.*?)</a>', re.DOTALL)
_OPENING = re.compile(r"((?:\s*<figure.*?</figure>)*\s*)(<p(?: [^>]*)?>)?", re.DOTALL)


def linked_picture(found: re.Match[str]) -> str:
    """A picture that lies elsewhere is no part of the bundle and is never loaded: link to it."""
    return f'<p><a href="{found["src"]}">Gambar: {found["alt"] or found["src"]}</a></p>'


def caption_and_credit(html: str) -> tuple[str, str]:
    credit = _CREDIT.search(html)
    return _CREDIT.sub(" ", html).strip(), credit[1] if credit else ""


def linked(found: re.Match[str], paths: Mapping[str, str], root: str) -> str:
    path = paths.get(found[1])
    return f'<a href="{escape(root + path)}">{found[2]}</a>' if path else found[2]


def record_paths(content: Content) -> Mapping[str, str]:
    """Return the paths of all records that a body may link to, by `artikel:ID` and so on."""
    return (
        {f"artikel:{article.id}": addresses.article_path(article) for article in content.articles}
        | {f"agenda:{item.id}": addresses.agenda_path(item) for item in content.agenda}
        | {f"media:{media}": picture.largest for media, picture in content.pictures.items()}
        | {f"media:{media}": file.path for media, file in content.files.items()}
    )


def with_dateline(html: str, town: str, separator: str) -> str:
    """Open the first paragraph with `Sofifi _ `; a text that starts otherwise gets one."""
    opening = _OPENING.match(html)
    assert opening is not None, "the pattern matches nothing at least"
    pictures, paragraph = opening[1], opening[2]
    dateline = f'<b class="dateline">{escape(town)}</b>{escape(separator)}'
    if paragraph:
        return f"{pictures}{paragraph}{dateline}{html[opening.end() :]}"
    return f"{pictures}<p>{dateline.rstrip()}</p>\n{html[opening.end() :]}"


def with_initials(html: str, initials: str) -> str:
    """Close the last paragraph with `(Acm/Redni)`; pictures below it stay below."""
    end = len(html.rstrip())
    while html.endswith("</figure>", 0, end):
        end = len(html[: html.rindex("<figure", 0, end)].rstrip())
    signature = f'<span class="initials">{escape(initials)}</span>'
    if html.endswith("</p>", 0, end):
        return f"{html[: end - 4]} {signature}{html[end - 4 :]}"
    end = end or len(html)
    return f"{html[:end]}\n<p>{signature}</p>{html[end:]}"
