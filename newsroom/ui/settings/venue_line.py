"""One place of the registry: name, town, zone, and how many events are there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from newsroom.domain.people import Venue
from newsroom.domain.zones import ZONES
from newsroom.services.venues import UsedVenue
from newsroom.ui.common.fields import Line, choice, choose
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import button, column, icon_button, label, row

TOWN_WIDTH, ZONE_WIDTH, COUNT_WIDTH, REMOVE_WIDTH = 124, 148, 72, 32


class VenueLine(QWidget):
    """Says what was changed when a field is left; a problem stands below."""

    changed = Signal()
    removed = Signal()
    merge_requested = Signal()

    def __init__(self, kit: Kit, place: UsedVenue) -> None:
        super().__init__()
        self.place = place
        self._agreed: Venue | None = None
        """What was shown or handed in last: fields that differ were typed in since."""
        whole = column(self, 0, 2)
        fields = row(gap=8)
        self.name, self.town = Line(), Line()
        self.zone = choice("", [("", ""), *((zone, zone) for zone in ZONES)])
        self.town.setFixedWidth(TOWN_WIDTH)
        self.zone.setFixedWidth(ZONE_WIDTH)
        self._count = label("", "meta")
        self._count.setFixedWidth(COUNT_WIDTH)
        self.removing = icon_button(self.tr("Hapus"), kit.icons.icon("trash-2", "muted"))
        self.removing.setFixedWidth(REMOVE_WIDTH)
        keeping = self.removing.sizePolicy()
        keeping.setRetainSizeWhenHidden(True)
        self.removing.setSizePolicy(keeping)
        for widget in (self.name, self.town, self.zone, self._count, self.removing):
            fields.addWidget(widget, 1 if widget is self.name else 0)
        whole.addLayout(fields)
        whole.addLayout(self._below())
        self._connect()

    def _below(self) -> QHBoxLayout:
        below = row(gap=6)
        self._problem = label("", "warn_meta", wrap=True)
        self.merging = button(self.tr("Gabungkan"), "link")
        for widget in (self._problem, self.merging):
            widget.hide()
        below.addWidget(self._problem, 1)
        below.addWidget(self.merging)
        return below

    def _connect(self) -> None:
        for field in (self.name, self.town):
            field.left.connect(self.settle)
            field.submitted.connect(self.settle)
        self.zone.activated.connect(lambda _: self.settle())
        self.removing.clicked.connect(self.removed)
        self.merging.clicked.connect(self.merge_requested)

    @property
    def venue(self) -> Venue:
        """What the fields say."""
        name, town = (" ".join(field.text().split()) for field in (self.name, self.town))
        return Venue(self.place.venue.id, name, town, str(self.zone.currentData()))

    @property
    def problem(self) -> str:
        """What is said to be wrong."""
        return self._problem.text()

    def show_place(self, place: UsedVenue) -> None:
        """Show what is stored; what was typed since it was handed in stays."""
        before, typed = self._agreed, self.venue
        self.place, self._agreed = place, place.venue
        for field, key in ((self.name, "name"), (self.town, "town")):
            if before is None or getattr(typed, key) == getattr(before, key):
                field.show_text(getattr(place.venue, key))
        choose(self.zone, place.venue.zone)
        usual = self.tr("{zone} (otomatis)").format(zone=place.expected)
        self.zone.setItemText(0, self.tr("Otomatis") if place.venue.zone else usual)
        self.town.setPlaceholderText(place.town)
        self._name_fields(place.venue.name)
        self._count.setText(self.tr("%n agenda", "", place.events) if place.events else "")
        self.removing.setVisible(not place.events)
        if self.venue == place.venue:
            self.complain("")

    def _name_fields(self, name: str) -> None:
        self.name.setAccessibleName(self.tr("Nama tempat, {name}").format(name=name))
        self.town.setAccessibleName(self.tr("Kota, {name}").format(name=name))
        self.zone.setAccessibleName(self.tr("Zona, {name}").format(name=name))
        removing = self.tr("Hapus {name}").format(name=name)
        self.removing.setAccessibleName(removing)
        self.removing.setToolTip(removing)

    def settle(self) -> None:
        """Hand in what was typed."""
        venue = self.venue
        if venue == self._agreed:
            return
        self._agreed = venue
        if venue == self.place.venue:
            self.complain("")
        else:
            self.changed.emit()

    def complain(self, text: str) -> None:
        """Say what is wrong with what was typed; an empty text takes it back."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self.merging.hide()
        mark(self.name, "problem", bool(text))
        self.name.setAccessibleDescription(text)

    def offer_merge(self, other: Venue) -> None:
        """Say that another place has that name, and offer to take the two together."""
        text = self.tr("“{name}” sudah ada. Keduanya tempat yang sama?").format(name=other.name)
        self.complain(text)
        words = self.tr("Gabungkan ke “{name}”").format(name=other.name)
        self.merging.setAccessibleName(words)
        self.merging.show()

    def follow(self, before: QWidget) -> QWidget:
        """Put the fields into the order of Tab behind a widget; return the last of them."""
        for stop in (self.name, self.town, self.zone, self.removing, self.merging):
            QWidget.setTabOrder(before, stop)
            before = stop
        return before
