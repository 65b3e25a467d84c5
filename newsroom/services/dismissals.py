"""“Abaikan untuk ini”: findings that somebody has looked at and wants to see no more.

A dismissal holds for the record, the rule and the very words: other words are noticed again.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from newsroom.domain.edition import Finding
from newsroom.services.changes import Changes
from newsroom.services.newsroom import Newsroom
from newsroom.storage import dismissals

ALWAYS = ("lack.title", "lack.body", "note.open")
"""Rules that cannot be ignored: without them nothing can be published, or they go by themselves."""


@dataclass(frozen=True)
class Dismissal:
    """What is ignored."""

    record: str
    rule: str
    words: str


def may_be_dismissed(finding: Finding) -> bool:
    """Say whether a finding can be ignored."""
    return finding.severity != "block" and finding.rule not in ALWAYS


def dismissal_of(finding: Finding, text: str) -> Dismissal:
    """Return what ignoring a finding means; `text` is that in which it counts its places.

    A finding about a whole headline holds as long as the headline does.
    """
    words = text[finding.start : finding.end]
    whole = text if finding.field == "title" and not words else words
    return Dismissal(finding.record, finding.rule, whole)


def parted(
    newsroom: Newsroom, findings: Sequence[Finding], texts: Mapping[str, str]
) -> tuple[list[Finding], list[Finding]]:
    """Return the findings that hold and those that are ignored.

    `texts` has the text of each field in which findings count places.
    """
    known = dismissals.of(newsroom.database, list({finding.record for finding in findings}))
    open_ones: list[Finding] = []
    ignored: list[Finding] = []
    for finding in findings:
        made = dismissal_of(finding, texts.get(finding.field, ""))
        (ignored if (made.record, made.rule, made.words) in known else open_ones).append(finding)
    return open_ones, ignored


def dismiss(newsroom: Newsroom, article_id: str, made: Iterable[Dismissal]) -> Changes:
    """Ignore findings from now on; `article_id` is the article that they were seen at."""
    with newsroom.database.write():
        for one in made:
            dismissals.put(newsroom.database, one.record, one.rule, one.words)
        newsroom.log("dismiss", "article", article_id)
    return Changes(articles=frozenset({article_id}))


def restore(newsroom: Newsroom, article_id: str, made: Iterable[Dismissal]) -> Changes:
    """Notice findings again."""
    with newsroom.database.write():
        for one in made:
            dismissals.remove(newsroom.database, one.record, one.rule, one.words)
        newsroom.log("notice", "article", article_id)
    return Changes(articles=frozenset({article_id}))
