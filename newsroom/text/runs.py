"""Runs: stretches of text with one look, and the canonical form of those in one paragraph."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from newsroom.text.sanitize import clean_text, safe_address

SCRIPTS = ("", "sup", "sub")
AROUND_BREAK = re.compile(r" *\n *")
"""A line break with the blanks beside it."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text with one look; a hard line break is a newline inside `text`.

    `script` is "", "sup" or "sub"; `href` is an address that `safe_address` accepts, or "".
    """

    text: str
    strong: bool = False
    em: bool = False
    deleted: bool = False
    script: str = ""
    href: str = ""

    def __post_init__(self) -> None:
        text = clean_text(self.text)
        if text is not self.text:
            object.__setattr__(self, "text", text)
        if self.href:
            object.__setattr__(self, "href", safe_address(self.href))
        if self.script not in SCRIPTS:
            object.__setattr__(self, "script", "")

    @property
    def look(self) -> tuple[bool, bool, bool, str, str]:
        """Everything but the text."""
        return (self.strong, self.em, self.deleted, self.script, self.href)

    @property
    def marked(self) -> bool:
        """Whether the run looks different from plain text."""
        return any(self.look)


def tidy_runs(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Return the runs of one paragraph in canonical form."""
    given = tuple(runs)
    if len(given) == 1 and not given[0].marked:
        text = AROUND_BREAK.sub("\n", given[0].text).strip(" \n")
        return (_with_text(given[0], text),) if text else ()
    return _trimmed(_merged(_shared_blanks(_merged(given))))


def _merged(runs: Iterable[Run]) -> list[Run]:
    filled = (run for run in runs if run.text)
    return [_as_one(list(alike)) for _, alike in groupby(filled, lambda run: run.look)]


def _as_one(runs: list[Run]) -> Run:
    if len(runs) == 1:
        return runs[0]
    return _with_text(runs[0], "".join(run.text for run in runs))


def _with_text(run: Run, text: str) -> Run:
    return run if text == run.text else replace(run, text=text)


def _shared_blanks(runs: Iterable[Run]) -> Iterator[Run]:
    """Give blanks and breaks between words only the look that the words on both sides share.

    Markdown cannot mark the edge of a run, and nobody sees whether a blank is strong.
    """
    left = Run("")
    blanks = ""
    for run in runs:
        before, core, after = _at_edges(run.text)
        blanks += before
        if core:
            if blanks:
                yield _shared(blanks, left, run)
            yield _with_text(run, core)
            left, blanks = run, after
    yield Run(blanks)


def _at_edges(text: str) -> tuple[str, str, str]:
    core = text.strip(" \n")
    if not core:
        return text, "", ""
    start = text.index(core)
    return text[:start], core, text[start + len(core) :]


def _shared(blanks: str, left: Run, right: Run) -> Run:
    if not (left.marked and right.marked):
        return Run(blanks)
    return Run(
        blanks,
        left.strong and right.strong,
        left.em and right.em,
        left.deleted and right.deleted,
        left.script if left.script == right.script else "",
        left.href if left.href == right.href else "",
    )


def _trimmed(runs: list[Run]) -> tuple[Run, ...]:
    """Remove blanks at the edges of the paragraph and beside breaks, across runs."""
    kept: list[Run] = []
    for run in runs:
        text = AROUND_BREAK.sub("\n", run.text)
        if not kept:
            text = text.lstrip(" \n")
        elif kept[-1].text.endswith("\n"):
            text = text.lstrip(" ")
        if text.startswith("\n"):
            _strip_end(kept, " ")
        if text:
            kept.append(_with_text(run, text))
    _strip_end(kept, " \n")
    return tuple(kept)


def _strip_end(runs: list[Run], characters: str) -> None:
    while runs:
        text = runs[-1].text.rstrip(characters)
        if text:
            runs[-1] = _with_text(runs[-1], text)
            return
        runs.pop()


def plain_of(runs: Iterable[Run]) -> str:
    """Return the text of runs without their looks; breaks are newlines."""
    return "".join(run.text for run in runs)
