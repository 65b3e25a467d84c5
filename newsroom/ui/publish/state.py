"""What the publish room knows of the newsroom and its target folder, read in one go."""

from dataclasses import dataclass
from pathlib import Path

from newsroom.domain.edition import Edition
from newsroom.domain.zones import Moment
from newsroom.services import publishing
from newsroom.services.newsroom import Newsroom
from newsroom.services.outlook import Outlook, outlook
from newsroom.services.publishing import TargetFacts

HISTORY = 20
"""Publications that are listed."""


@dataclass(frozen=True)
class State:
    """The outlook of one folder, with the history and the room on its drive."""

    folder: Path
    outlook: Outlook
    editions: tuple[Edition, ...]
    now: Moment
    """The present moment at the office."""
    facts: TargetFacts

    @property
    def problems(self) -> int:
        """Findings that are more than a suggestion."""
        return sum(finding.severity != "hint" for finding in self.outlook.findings)


def look(newsroom: Newsroom, folder: Path | None) -> State:
    """Read the state; without a folder the default one is taken."""
    chosen = folder or publishing.default_target(newsroom)
    return State(
        folder=chosen,
        outlook=outlook(newsroom, chosen),
        editions=tuple(publishing.history(newsroom, HISTORY)),
        now=newsroom.present(),
        facts=publishing.target_facts(chosen),
    )
