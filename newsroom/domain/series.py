"""A series: the rule by which an event of the agenda comes again.

Each date of a series is an agenda item of its own, with its own page, story and status; the series
keeps the rule, the days that are left out, and how far its dates have been written down.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Series:
    """A rule and where it stands."""

    id: str
    rule: str
    """Recurrence rule (RFC 5545 section 3.3.10) without `RRULE:`; UNTIL is a local day."""
    start: str
    """First local start, `2026-11-30T08:00`, or a day for events without a time."""
    excluded: tuple[str, ...] = ()
    """Days that the rule names and that were taken out (EXDATE)."""
    until: str = ""
    """The last day for which dates have been written down; empty where the rule has ended."""
