"""Cleaning of single lines, bodies and addresses before they are stored or published."""

import html
import re
import unicodedata
from functools import lru_cache
from urllib.parse import quote, unquote

ALLOWED_SCHEMES = frozenset({"http", "https", "mailto", "tel", "media", "artikel", "agenda"})
SOURCE_SCHEMES = frozenset({"http", "https", "media"})

# What XML cannot carry or what no reader sees: C0 and C1 controls, the placeholder character of
# the editor's objects and the two non-characters.
_DEAD = "\\x00-\\x08\\x0e-\\x1f\\x7f-\\x9f\\ufffc\\ufffe\\uffff"
_UNWANTED = re.compile(f"[\r\t\x0b\x0c{_DEAD}\u2028\u2029\ud800-\udfff]")
_CONTROL = re.compile(f"[{_DEAD}]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_INVISIBLE = re.compile(
    "[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]"
)
_BLANKS = re.compile("[\\s\u00a0\u2007\u202f\u2028\u2029\u0085]+")
_SCHEME = re.compile(r"([a-z][a-z0-9+.\-]*):", re.IGNORECASE)
_HIDDEN_IN_ADDRESS = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufffc-\uffff]"
)
_UNSAFE_IN_ADDRESS = re.compile(r"[\s<>\"`{}|^\\]")
_MAX_DISGUISES = 4


def clean_text(text: str) -> str:
    """Return running text without what cannot be stored; line ends of all kinds become newlines."""
    if _UNWANTED.search(text) is None:
        return text
    text = re.sub("\r\n?|[\u2028\u2029]", "\n", text)
    text = re.sub("[\t\x0b\x0c]", " ", text)
    return _SURROGATE.sub("\ufffd", _CONTROL.sub("", text))


def clean_line(text: str) -> str:
    """Return a title, tag or name as one trimmed NFC line without invisible characters."""
    text = _SURROGATE.sub("\ufffd", text)
    text = _BLANKS.sub(" ", text)
    text = _INVISIBLE.sub("", _CONTROL.sub("", text))
    return _BLANKS.sub(" ", unicodedata.normalize("NFC", text)).strip()


def clean_body(markdown: str) -> str:
    """Return Markdown that can be stored; letters, blanks and quotes stay as typed.

    A form feed or U+2029 separates paragraphs, U+2028 is a hard break, other control characters
    go, lone surrogates become U+FFFD.
    """
    if re.search(f"[\r\x0b\x0c{_DEAD}\u2028\u2029\ud800-\udfff]", markdown) is None:
        return markdown
    text = re.sub("\r\n?", "\n", markdown)
    text = re.sub("\n*[\x0c\u2029]\n*", "\n\n", text)
    text = re.sub("[\x0b\u2028]", "\\\\\n", text)
    return _SURROGATE.sub("\ufffd", _CONTROL.sub("", text))


def safe_address(href: str) -> str:
    """Return the address in a form that is safe in a link, or "" when it may not be followed.

    Allowed are http(s), mailto, tel, the newsroom's own media:, artikel: and agenda:, relative
    addresses and fragments. Characters that could end an attribute or a Markdown link are
    percent-encoded (RFC 3986); everything else stays as it is.
    """
    return _safe(href, ALLOWED_SCHEMES)


def safe_source(src: str) -> str:
    """Return the address of a picture, or "" unless it is media:, http(s) or relative."""
    return _safe(src, SOURCE_SCHEMES)


@lru_cache(maxsize=4096)
def _safe(href: str, schemes: frozenset[str]) -> str:
    address = _HIDDEN_IN_ADDRESS.sub("", _SURROGATE.sub("", href)).strip()
    if address.startswith("\\") or not _scheme_allowed(address, schemes):
        return ""
    return _UNSAFE_IN_ADDRESS.sub(lambda match: quote(match[0]), address)


def _scheme_allowed(address: str, schemes: frozenset[str]) -> bool:
    """Look through entities and percent-codes: something else may decode them later."""
    for _ in range(_MAX_DISGUISES):
        match = _SCHEME.match(address)
        if match is not None:
            return match[1].lower() in schemes
        plainer = re.sub(r"[\x00-\x20\x7f-\xa0]", "", html.unescape(unquote(address)))
        if plainer == address:
            return True
        address = plainer
    return False
