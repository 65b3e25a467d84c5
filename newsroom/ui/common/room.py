"""A room: one screen of the rail. Rooms know nothing of each other; they ask for a visit."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from newsroom.ui.common.kit import Kit
from newsroom.ui.common.theme import mark


@dataclass(frozen=True)
class Visit:
    """Where somebody wants to go: a room, perhaps one of its records, perhaps a field of it.

    `intent` says what for: `new`, `import`, `incomplete` (media), `story_of` (an article about
    the agenda item `record`), `photo_for`; each room documents those that it knows.
    """

    room: str
    record: str = ""
    field: str = ""
    intent: str = ""


class Room(QWidget):
    """What the main window expects of a room; everything has an answer that does nothing."""

    name: ClassVar[str]
    """The id of the room: `home`, `articles`, `agenda`, `media`, `publish` or `settings`."""

    visit_requested = Signal(object)
    """Visit: another room (or another record of this one) is wanted."""
    settle_requested = Signal()
    """Everything typed in any room must be stored now, before what comes next is asked for."""

    calm_requested = Signal(bool)
    """Rail and top bar shall go, but for the state of saving; or come back."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kit = kit
        # Without it a style sheet paints no background on a subclass of QWidget.
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        mark(self, "kind", "page")
        kit.theme.dress(self)

    def load(self) -> None:
        """Read everything anew: a newsroom has been opened."""

    def enter(self) -> None:
        """The room is on screen now."""

    def landing(self) -> QWidget:
        """Return what takes the focus when the room is entered."""
        return self

    def settle(self) -> None:
        """Store what is still being typed: the room is left, or something needs all text."""

    def finish(self) -> None:
        """The window is closing: store also what was waiting for more to be written."""

    def visit(self, visit: Visit) -> None:
        """Show what a visit asks for."""

    def verbs(self) -> Mapping[str, Callable[[], object]]:
        """Return what the room does for ids of the action table while it is on screen."""
        return {}

    def record(self) -> str:
        """Return the id of the record on screen; empty when there is none."""
        return ""

    def panes(self) -> list[QWidget]:
        """Return the stops of F6 in reading order; hidden ones are passed over."""
        return []

    def memory(self) -> dict[str, str]:
        """Return what this PC should remember of the room: selection, splitters."""
        return {}

    def recall(self, memory: Mapping[str, str]) -> None:
        """Put back what `memory` gave in an earlier session."""
