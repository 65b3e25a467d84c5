"""Backslash escapes and entities of the dialect."""

import html
import re

PUNCTUATION = r"\\`*_{}\[\]()>#+\-.!~|<&:\""
"""Inside a character class: what a backslash may stand before."""

ENTITY = r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"

_ESCAPE = re.compile(rf"\\([{PUNCTUATION}])|({ENTITY})")


def unescape(text: str) -> str:
    """Resolve backslash escapes and entities; everything else is as written."""
    return _ESCAPE.sub(lambda match: match[1] or character_of(match[2]), text)


def character_of(entity: str) -> str:
    """Return the text of an entity such as `&amp;`; unknown ones stay as they are."""
    character = html.unescape(entity)
    return " " if character in "\t\n\r\f\v" else character
