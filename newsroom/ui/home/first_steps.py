"""Langkah pertama: four things to have done once; each ticks itself when it has been done.

What counts is what was made here since this PC opened the newsroom for the first time: the
numbers of the newest records at that moment are remembered, and a step is done when there is a
newer one. So the records of the sample, or of an imported site, tick nothing. A newsroom that has
been published before needs no first steps.
"""

import hashlib
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QSettings, Signal

from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Visit
from newsroom.ui.common.widgets import Card, IconLabel, RowButton, icon_button, label, row

KINDS = ("article", "agenda", "media", "edition")
"""Kinds of records in the order of the steps."""
CLOSED = "first_steps/closed"
_VISITS = (
    Visit("articles", intent="new"),
    Visit("agenda", intent="new"),
    Visit("media", intent="import"),
    Visit("publish"),
)


class FirstSteps:
    """What this PC remembers of the first steps in each newsroom."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def done(self, newsroom: Path, last_rows: Mapping[str, int]) -> tuple[str, ...] | None:
        """Return the kinds whose step is done; None where no steps are to be shown."""
        if self._settings.value(CLOSED, "") == "yes":
            return None
        before = self._before(newsroom, last_rows)
        if before["edition"]:
            return None
        return tuple(kind for kind in KINDS if last_rows[kind] > before[kind])

    def close(self) -> None:
        """Show the steps no more on this PC."""
        self._settings.setValue(CLOSED, "yes")

    def _before(self, newsroom: Path, last_rows: Mapping[str, int]) -> Mapping[str, int]:
        digest = hashlib.sha256(str(newsroom).encode("utf-8", "surrogatepass")).hexdigest()[:16]
        key = f"first_steps/{digest}"
        stored = str(self._settings.value(key, "")).split("-")
        if len(stored) != len(KINDS):
            stored = [str(last_rows[kind]) for kind in KINDS]
            self._settings.setValue(key, "-".join(stored))
        return dict(zip(KINDS, map(int, stored), strict=True))


class FirstStepsCard(Card):
    """Four steps side by side, each leading to where it is done."""

    visit_requested = Signal(object)
    closed = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._title = label("", "section")
        self.steps: list[RowButton] = []
        self._icons: list[IconLabel] = []
        self._line = row(gap=2)
        self._line.setContentsMargins(16, 4, 12, 4)
        self._line.addWidget(self._title)
        self._line.addSpacing(12)
        for text, visit in zip(self._texts(), _VISITS, strict=True):
            self._add(text, visit)
        self.close_button = icon_button(
            self.tr("Tutup langkah pertama"), kit.icons.icon("x", "muted")
        )
        self.close_button.clicked.connect(self.closed)
        self._line.addWidget(self.close_button)
        self.body.addLayout(self._line)
        self._name(self.tr("Langkah pertama"))

    def _name(self, title: str) -> None:
        self._title.setText(title)
        self.setAccessibleName(title)

    def _texts(self) -> tuple[str, ...]:
        return (
            self.tr("Tulis artikel"),
            self.tr("Catat agenda"),
            self.tr("Tambah foto"),
            self.tr("Terbitkan situs"),
        )

    def _add(self, text: str, visit: Visit) -> None:
        icon = IconLabel(self._kit.icons, "circle-dot", "faint", 20)
        step = RowButton(text, "", icon)
        step.activated.connect(lambda: self.visit_requested.emit(visit))
        self._icons.append(icon)
        self.steps.append(step)
        self._line.addWidget(step, 1)

    def show_done(self, done: tuple[str, ...] | None) -> None:
        """Tick the steps that are done; None hides the card."""
        self.setVisible(done is not None)
        for kind, text, step, icon in zip(
            KINDS, self._texts(), self.steps, self._icons, strict=True
        ):
            is_done = kind in (done or ())
            icon.show_icon(*(("circle-check", "ok") if is_done else ("circle-dot", "faint")))
            state = self.tr("sudah") if is_done else self.tr("belum")
            step.setAccessibleName(self.tr("{step}, {state}").format(step=text, state=state))
        if done is not None and len(done) == len(KINDS):
            self._name(self.tr("Langkah pertama selesai"))
