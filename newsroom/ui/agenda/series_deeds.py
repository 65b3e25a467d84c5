"""A change of many dates of a series as one deed that can be taken back."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from newsroom.services.changes import Changes
from newsroom.services.newsroom import Newsroom
from newsroom.services.series_steps import Step, again, take_back
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.session import Answer, Refused

StepVerb = Callable[[Newsroom], Step]


def run_step(
    kit: Kit,
    owner: QObject,
    title: str,
    verb: StepVerb,
    then: Answer | None = None,
    refused: Refused | None = None,
    origin: object = None,
) -> None:
    """Run a verb of a series; Urungkan takes back what it did, and Ulangi brings it again."""
    done: list[Step] = []

    def redo(newsroom: Newsroom) -> Step | Changes:
        if done:
            return again(newsroom, done[0])
        done.append(verb(newsroom))
        return done[0]

    def undo(newsroom: Newsroom) -> Changes:
        return take_back(newsroom, done[0])

    kit.deeds.do(owner, title, redo, undo, then, refused, origin)
