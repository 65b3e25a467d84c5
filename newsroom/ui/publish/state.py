"""What the publish room knows of the newsroom and its target folder, read in one go."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from newsroom.domain.edition import Edition
from newsroom.domain.zones import Moment
from newsroom.services import outlook, publishing
from newsroom.services.newsroom import Newsroom
from newsroom.services.outlook import Outlook

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
    needed: int
    free: int
    """Bytes."""

    @property
    def counts(self) -> tuple[int, int, int]:
        """Pages that are new, changed, removed."""
        return len(self.outlook.new), len(self.outlook.changed), len(self.outlook.removed)

    @property
    def problems(self) -> int:
        """Findings that are more than a suggestion."""
        return sum(finding.severity != "hint" for finding in self.outlook.findings)

    @property
    def rooms(self) -> Mapping[str, str]:
        """Record id → the room where it is at home."""
        return {}


def look(newsroom: Newsroom, folder: Path | None) -> State:
    """Read the state; without a folder the default one is taken."""
    chosen = folder or publishing.default_target(newsroom)
    facts = publishing.target_facts(chosen)
    return State(
        folder=chosen,
        outlook=outlook.outlook(newsroom, chosen),
        editions=tuple(publishing.history(newsroom, HISTORY)),
        now=newsroom.present(),
        needed=facts.needed,
        free=facts.free,
    )
