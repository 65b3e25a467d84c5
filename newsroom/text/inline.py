"""Marks inside a paragraph: Markdown text → runs, in one pass over the text.

It stands in for the inline engine of Python-Markdown, which reads `_` and raw HTML as markup and
takes quadratic time for hostile text.
"""

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace

from newsroom.text.chunks import ADDRESS, bare_address
from newsroom.text.escapes import ENTITY, PUNCTUATION, character_of, unescape
from newsroom.text.runs import Run
from newsroom.text.sanitize import safe_address

_TOKEN = re.compile(
    r"(?P<hard>\\\n *| {2,}\n *|<br ?/?>)"
    r"|(?P<soft> ?\n *)"
    rf"|\\(?P<escaped>[{PUNCTUATION}])"
    rf"|(?P<entity>{ENTITY})"
    r"|(?P<delimiter>\*+|~+)"
    r"|<(?P<tag>/?(?:strong|em|del|sup|sub))>"
    r"|(?P<open>\[)"
    r"|(?P<close>\])"
)
_SPECIAL = re.compile(r"[\\*~<&\[\n]")
_TARGET = re.compile(r"\( *(" + ADDRESS + r')(?: +"(?:[^"\\]|\\.)*")? *\)')
_BLANKS = " \n"


@dataclass(slots=True)
class _Token:
    """A piece of text, a mark that may open or close, or the finished runs of a link."""

    text: str = ""
    mark: str = ""
    opens: bool = False
    closes: bool = False
    left: int = 0
    runs: list[Run] = field(default_factory=list)


def parse_runs(text: str) -> list[Run]:
    """Return the runs of one paragraph, heading or cell; marks without a partner are text."""
    if _SPECIAL.search(text) is None:
        return [Run(text)]
    return _resolve(_tokens(text))


def _tokens(text: str) -> list[_Token]:
    tokens: list[_Token] = []
    brackets: list[int] = []
    at = 0
    while match := _TOKEN.search(text, at):
        if match.start() > at:
            tokens.append(_Token(text[at : match.start()]))
        at = match.end()
        if match.lastgroup == "close" and brackets:
            at = _close_bracket(text, at, tokens, brackets)
            continue
        if match.lastgroup == "open":
            brackets.append(len(tokens))
        tokens.append(_token(text, match))
    tokens.append(_Token(text[at:]))
    return tokens


def _token(text: str, match: re.Match[str]) -> _Token:
    value = match[match.lastgroup or 0]
    match match.lastgroup:
        case "hard":
            return _Token("\n")
        case "soft":
            return _Token(" ")
        case "entity":
            return _Token(character_of(value))
        case "delimiter":
            return _delimiter(text, match, value)
        case "tag":
            closing = value.startswith("/")
            return _Token(match[0], value.lstrip("/"), not closing, closing, left=1)
        case _:
            return _Token(value)


def _delimiter(text: str, match: re.Match[str], value: str) -> _Token:
    """`*`, `**` and `~~` open before and close after something that is no blank."""
    if value[0] == "~" and len(value) != 2:
        return _Token(value)
    opens = text[match.end() : match.end() + 1] not in ("", *_BLANKS)
    closes = match.start() > 0 and text[match.start() - 1] not in _BLANKS
    left = len(value) if value[0] == "*" else 1
    return _Token(value, value[0], opens, closes, left)


def _close_bracket(text: str, at: int, tokens: list[_Token], brackets: list[int]) -> int:
    """Finish a link if an address follows the bracket; return where reading goes on."""
    opened = brackets.pop()
    target = _TARGET.match(text, at)
    if target is None:
        tokens.append(_Token("]"))
        return at
    href = safe_address(unescape(bare_address(target[1])))
    linked = [replace(run, href=href) for run in _resolve(tokens[opened + 1 :])]
    tokens[opened:] = [_Token(runs=linked)]
    brackets.clear()  # a link holds no link
    return target.end()


def _resolve(tokens: list[_Token]) -> list[Run]:
    """Pair the marks and return the text between them as runs."""
    begins, ends = _pairs(tokens)
    active: Counter[str] = Counter()
    runs: list[Run] = []
    for n, token in enumerate(tokens):
        if n in ends:
            active.subtract(ends[n])
        if token.runs:
            runs.extend(_add_marks(run, active) for run in token.runs)
        elif text := _literal(token):
            runs.append(_marked(text, active) if active else Run(text))
        if n in begins:
            active.update(begins[n])
    return runs


def _pairs(tokens: list[_Token]) -> tuple[dict[int, list[str]], dict[int, list[str]]]:
    """Return which looks begin after and end before each token; crossing marks stay text."""
    begins: dict[int, list[str]] = defaultdict(list)
    ends: dict[int, list[str]] = defaultdict(list)
    waiting: list[int] = []
    count: Counter[str] = Counter()
    for n, token in enumerate(tokens):
        while token.closes and token.left and count[token.mark]:
            while tokens[waiting[-1]].mark != token.mark:
                count[tokens[waiting.pop()].mark] -= 1
            opener = tokens[waiting[-1]]
            width = 2 if token.mark == "*" and min(opener.left, token.left) > 1 else 1
            look = _LOOKS.get(token.mark[:1] * width, token.mark)
            begins[waiting[-1]].append(look)
            ends[n].append(look)
            opener.left -= width
            token.left -= width
            if not opener.left:
                count[tokens[waiting.pop()].mark] -= 1
        if token.opens and token.left:
            waiting.append(n)
            count[token.mark] += 1
    return begins, ends


_LOOKS = {"*": "em", "**": "strong", "~": "del"}


def _literal(token: _Token) -> str:
    """Return what of the token is shown: its text, or the part of a mark that found no partner."""
    if token.mark == "*":
        return "*" * token.left
    return token.text if not token.mark or token.left else ""


def _marked(text: str, active: Counter[str]) -> Run:
    script = "sup" if active["sup"] else "sub" if active["sub"] else ""
    return Run(text, active["strong"] > 0, active["em"] > 0, active["del"] > 0, script)


def _add_marks(run: Run, active: Counter[str]) -> Run:
    outer = _marked(run.text, active)
    return replace(
        run,
        strong=run.strong or outer.strong,
        em=run.em or outer.em,
        deleted=run.deleted or outer.deleted,
        script=run.script or outer.script,
    )
