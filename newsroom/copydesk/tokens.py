"""Rules `dateline.twice` and `initials.twice`: what pages print by themselves, typed once more."""

import re
from collections.abc import Iterator

from newsroom.domain.article import Article
from newsroom.domain.edition import Finding
from newsroom.domain.messages import say
from newsroom.domain.people import split_sign_off


def check_tokens(article: Article, text: str) -> Iterator[Finding]:
    """Yield a finding where a text begins with its own dateline, or ends with its sign-off."""
    yield from _dateline(article, text)
    yield from _initials(article, text)


def _dateline(article: Article, text: str) -> Iterator[Finding]:
    if not article.dateline:
        return
    opening = rf"\s*{re.escape(article.dateline)}\s*[_–—,.-][_–—,.\s-]*"
    match = re.match(opening, text, re.IGNORECASE)
    if match is not None:
        message = say(
            "“{words}” sudah tercetak dari kolom Tempat; hapus dari awal isi.",
            words=match[0].strip(),
        )
        yield Finding(
            article.id, "body", "dateline.twice", "hint", message, match.start(), match.end()
        )


def _initials(article: Article, text: str) -> Iterator[Finding]:
    if not (article.authors or article.editors):
        return
    before, initials = split_sign_off(text.rstrip())
    if initials:
        words = text.rstrip()[len(before) :].strip()
        message = say(
            "“{words}” sudah tercetak dari kolom Penulis dan Penyunting; hapus dari akhir isi.",
            words=words,
        )
        start = text.rfind(words)
        yield Finding(
            article.id, "body", "initials.twice", "hint", message, start, start + len(words)
        )
