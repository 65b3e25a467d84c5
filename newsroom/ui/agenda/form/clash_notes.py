"""What an event clashes with, below the field that it is about: a sentence, the way there."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from newsroom.domain.agenda import AgendaItem
from newsroom.services.clashes import Clash
from newsroom.ui.agenda.day.story_row import LinkButton
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import IconLabel, clear, column, label, row

MOST = 3
"""Clashes that are told one by one; a board that is this full is read on the board."""


class ClashNotes(QFrame):
    """Hidden while there is nothing to warn of."""

    event_requested = Signal(str)
    """Id of the other event."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        mark(self, "kind", "warning")
        self._rows = column(self, 0, 8)
        self._rows.setContentsMargins(10, 8, 10, 8)
        self.texts: list[str] = []
        """The sentences on screen."""
        self.hide()

    def show_clashes(self, item: AgendaItem, found: Sequence[Clash]) -> None:
        """Show what an event clashes with; none takes everything back."""
        clear(self._rows)
        self.texts = []
        for clash in found[:MOST]:
            self._rows.addWidget(self._row(item, clash))
        if len(found) > MOST:
            rest = self.tr("%n bentrok lagi.", "", len(found) - MOST)
            self.texts.append(rest)
            self._rows.addWidget(label(rest, "muted", wrap=True))
        self.setAccessibleName(" ".join(self.texts))
        self.setVisible(bool(found))

    def _row(self, item: AgendaItem, clash: Clash) -> QWidget:
        text = clash_text(self._kit, item, clash)
        self.texts.append(text)
        made = QWidget()
        whole = row(made, 0, 8)
        top = Qt.AlignmentFlag.AlignTop
        whole.addWidget(IconLabel(self._kit.icons, "triangle-alert", "warn", 16), 0, top)
        words = column(gap=2)
        words.addWidget(label(text, "small", wrap=True))
        link = LinkButton(
            self.tr("Buka agenda itu"), self._kit.icons.icon("calendar-days", "accent_text")
        )
        link.setAccessibleName(self.tr("Buka “{title}”").format(title=clash.other.title))
        link.clicked.connect(lambda: self.event_requested.emit(clash.other.id))
        words.addWidget(link)
        whole.addLayout(words, 1)
        return made


def clash_marks(found: Sequence[Clash]) -> list[str]:
    """Return one short sentence for each event that is clashed with, for cards and rows."""
    by_other: dict[str, list[Clash]] = {}
    for clash in found:
        by_other.setdefault(clash.other.id, []).append(clash)
    return [_mark(about) for about in by_other.values()]


def _mark(about: Sequence[Clash]) -> str:
    texts = {
        "overlap": QCoreApplication.translate("Agenda", "Bentrok dengan “{title}”: {names}"),
        "travel": QCoreApplication.translate("Agenda", "Jeda pendek dengan “{title}”: {names}"),
        "same_day": QCoreApplication.translate(
            "Agenda", "Hari yang sama dengan “{title}”: {names}"
        ),
    }
    names = ", ".join(dict.fromkeys(clash.wanted.name for clash in about))
    return texts[about[0].kind].format(title=about[0].other.title, names=names)


def clash_text(kit: Kit, item: AgendaItem, clash: Clash) -> str:
    """Return the sentences about one clash in the language on screen."""
    return " ".join(kit.text(message) for message in clash.messages(item))
