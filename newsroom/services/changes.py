"""What a mutating verb touched, so that screens know what to reload."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Changes:
    """Ids of the records that a verb touched; empty when nothing had to change."""

    articles: frozenset[str] = frozenset()
    agenda: frozenset[str] = frozenset()
    media: frozenset[str] = frozenset()
    settings: bool = False
    edition: bool = False
    """A publication was recorded: what waits has changed, even where no record has."""

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(
            self.articles | other.articles,
            self.agenda | other.agenda,
            self.media | other.media,
            self.settings or other.settings,
            self.edition or other.edition,
        )

    def __bool__(self) -> bool:
        return bool(self.articles or self.agenda or self.media or self.settings or self.edition)


NOTHING = Changes()
