"""Asks which clock a zone means that nobody knows, before a calendar with it is taken in."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from newsroom.domain.zones import ZONES
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.widgets import Notice, column


class UnknownZones(QWidget):
    """One question at a time; what was answered can be answered otherwise."""

    answered = Signal(str, str)
    """(name of the zone, label)"""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.notice = Notice(kit.icons, "warning")
        whole = column(self)
        whole.addWidget(self.notice)
        self.hide()

    def show_zones(self, unknown: Mapping[str, str], answers: Mapping[str, str]) -> None:
        """Ask for the first of some unknown names (name → label that was guessed), if any."""
        if unknown:
            name, guess = next(iter(unknown.items()))
            said = self.tr("Zona waktu “{name}” tidak dikenal. Jamnya dibiarkan, dianggap {zone}.")
            self._say(said.format(name=name, zone=guess), name, "")
        elif answers:
            name, zone = list(answers.items())[-1]
            said = self.tr("Zona waktu “{name}” dibaca {zone}.")
            self._say(said.format(name=name, zone=zone), name, zone)
        self.setVisible(bool(unknown or answers))

    def _say(self, text: str, name: str, present: str) -> None:
        others = [zone for zone in ZONES if zone != present]
        words = self.tr("Pakai {zone}")
        answers = [(words.format(zone=zone), self._answer(name, zone)) for zone in others]
        self.notice.say(text, *answers)

    def _answer(self, name: str, zone: str) -> Callable[[], object]:
        return lambda: self.answered.emit(name, zone)
