"""One event from opening its form to leaving it."""

from dataclasses import dataclass, replace

from newsroom.domain.agenda import AgendaItem
from newsroom.services import agenda
from newsroom.services.agenda import Saved
from newsroom.services.newsroom import Newsroom
from newsroom.services.series_steps import Step


@dataclass
class Sitting:
    """One event from opening its form to leaving it."""

    opened: AgendaItem
    sent: AgendaItem
    """What was last handed to the storage thread."""
    revision: int
    """The revision that the next save starts from; kept up by the storage thread. 0 for any."""
    is_stored: bool
    is_recorded: bool = False
    unanswered: int = 0
    """Saves on their way; until they are answered nobody knows whether they were refused."""
    step: Step | None = None
    """What was done last to the series of the event; kept up by the storage thread."""

    def save(self, newsroom: Newsroom, item: AgendaItem) -> Saved:
        """Store the event; called on the storage thread."""
        if self.step is not None:
            now = self.step.item
            item = replace(item, series=now.series, occurrence=now.occurrence)
        saved = agenda.save(newsroom, item, self.revision or None)
        self.revision = saved.item.revision
        return saved

    def follow(self, step: Step) -> Step:
        """Go on from what a step has made of the event; called on the storage thread."""
        self.step, self.revision = step, step.item.revision
        return step

    def adopt(self, step: Step) -> None:
        """Begin anew from a step; called on the thread of the window."""
        self.opened, self.is_recorded = step.item, False
        now = step.item
        self.sent = replace(self.sent, series=now.series, occurrence=now.occurrence)
