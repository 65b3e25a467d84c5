"""Tempat: the registry of places as lines that are edited in place, one spelling for each."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from newsroom.domain.people import Venue
from newsroom.services import venues
from newsroom.services.changes import Changes
from newsroom.services.newsroom import Newsroom
from newsroom.services.venues import Altered, UsedVenue
from newsroom.ui.common.choices import SearchField
from newsroom.ui.common.fields import Line
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.widgets import button, column, label, row
from newsroom.ui.settings.inputs import Input
from newsroom.ui.settings.venue_line import (
    COUNT_WIDTH,
    REMOVE_WIDTH,
    TOWN_WIDTH,
    ZONE_WIDTH,
    VenueLine,
)

MOST_LINES = 25
"""Places that stand here at once; the search finds the rest."""


class VenuesInput(Input):
    """Each change is stored at once and is one step of undo."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._places: Sequence[UsedVenue] = ()
        self.lines: list[VenueLine] = []
        whole = column(self, 0, 6)
        self.search = SearchField(kit.icons, self.tr("Cari tempat atau kota"))
        self.search.textChanged.connect(self._show)
        whole.addWidget(self.search)
        self._head = QWidget()
        self._head.setLayout(self._names())
        whole.addWidget(self._head)
        self._body = column(gap=6)
        whole.addLayout(self._body)
        self._rest = label("", "meta", wrap=True)
        whole.addWidget(self._rest)
        whole.addLayout(self._adding())
        self.setFocusProxy(self.search)

    def _names(self) -> QHBoxLayout:
        head = row(gap=8)
        head.addWidget(label(self.tr("Nama tempat"), "field"), 1)
        for text, width in ((self.tr("Kota"), TOWN_WIDTH), (self.tr("Zona"), ZONE_WIDTH)):
            name = label(text, "field")
            name.setFixedWidth(width)
            head.addWidget(name)
        head.addSpacing(COUNT_WIDTH + REMOVE_WIDTH + 16)
        return head

    def _adding(self) -> QHBoxLayout:
        foot = row(gap=8)
        self.name = Line(self.tr("mis. Aula Kantor Gubernur, Sofifi"))
        self.name.setAccessibleName(self.tr("Nama tempat baru"))
        self.add = button(self.tr("Tambah tempat"), "", self._kit.icons.icon("plus"))
        self.add.clicked.connect(self._add)
        self.name.submitted.connect(self._add)
        foot.addWidget(self.name, 1)
        foot.addWidget(self.add)
        return foot

    def show_value(self, value: str) -> None:
        """Nothing: the places come by `reload`."""

    def reload(self) -> None:
        """Read the registry anew."""
        self._kit.session.ask(self, venues.used_venues, self._show_read)

    def settle(self) -> None:
        for shown in self.lines:
            shown.settle()

    # Showing

    def _show_read(self, places: Sequence[UsedVenue]) -> None:
        self._places = places
        self._show()

    def _show(self) -> None:
        words = self.search.text().casefold().split()
        found = [one for one in self._places if _matches(one.venue, words)]
        self._arrange([self._line_of(one) for one in found[:MOST_LINES]])
        self._head.setVisible(bool(self.lines))
        self._rest.setText(self._rest_words(len(found), bool(words)))
        self._rest.setVisible(bool(self._rest.text()))

    def _rest_words(self, found: int, is_search: bool) -> str:
        if not found:
            nothing = self.tr(
                "Belum ada tempat. Tempat agenda baru masuk ke sini dengan sendirinya."
            )
            return self.tr("Tidak ada tempat yang cocok.") if is_search else nothing
        more = found - MOST_LINES
        return self.tr("%n tempat lagi; cari namanya di atas.", "", more) if more > 0 else ""

    def _line_of(self, place: UsedVenue) -> VenueLine:
        same = (one for one in self.lines if one.place.venue.id == place.venue.id)
        line = next(same, None) or self._new_line(place)
        line.show_place(place)
        return line

    def _new_line(self, place: UsedVenue) -> VenueLine:
        line = VenueLine(self._kit, place)
        line.changed.connect(lambda: self._change(line))
        line.removed.connect(lambda: self._remove(line.place.venue))
        line.merge_requested.connect(lambda: self._merge(line))
        return line

    def _arrange(self, lines: list[VenueLine]) -> None:
        for gone in self.lines:
            if gone not in lines:
                self._body.removeWidget(gone)
                gone.hide()
                gone.deleteLater()
        before: QWidget = self.search
        for number, line in enumerate(lines):
            self._body.insertWidget(number, line)
            line.show()
            before = line.follow(before)
        for stop in (self.name, self.add):
            QWidget.setTabOrder(before, stop)
            before = stop
        self.lines = lines

    # What is changed

    def _change(self, line: VenueLine) -> None:
        wanted = line.venue
        other = self._other(wanted)
        if other is not None:
            line.offer_merge(other)
            return
        title = self.tr("Tempat “{name}” diubah").format(name=wanted.name)
        self._do(title, lambda newsroom: venues.save(newsroom, wanted), line)

    def _other(self, wanted: Venue) -> Venue | None:
        """Return the other place that has the name that was typed."""
        name = _folded(wanted.name)
        same = (one.venue for one in self._places if _folded(one.venue.name) == name)
        return next((one for one in same if one.id != wanted.id), None)

    def _merge(self, line: VenueLine) -> None:
        gone, kept = line.place.venue, self._other(line.venue)
        if kept is None:
            return
        title = self.tr("“{gone}” digabungkan ke “{kept}”").format(gone=gone.name, kept=kept.name)
        self._do(title, lambda newsroom: venues.merge(newsroom, gone.id, kept.id), line)

    def _remove(self, venue: Venue) -> None:
        title = self.tr("Tempat “{name}” dihapus").format(name=venue.name)
        self._do(title, lambda newsroom: venues.remove(newsroom, venue.id))
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self) -> None:
        name = self.name.text().strip()
        if not name:
            self.name.setFocus()
            return
        new = Venue(self._kit.fresh_id(), name)
        known = self._other(new)
        if known is not None:
            self.search.setText(known.name)
            return
        self.name.clear()
        title = self.tr("Tempat “{name}” ditambahkan").format(name=name)
        self._do(title, lambda newsroom: venues.save(newsroom, new))

    def _do(
        self, title: str, verb: Callable[[Newsroom], Altered], line: VenueLine | None = None
    ) -> None:
        """Do something to the registry that one step takes back."""
        done: list[Altered] = []

        def redo(newsroom: Newsroom) -> Altered:
            done[:] = [verb(newsroom)]
            return done[0]

        def undo(newsroom: Newsroom) -> Changes:
            return venues.put_back(newsroom, done[0])

        refused = None if line is None else (lambda message: line.complain(self._kit.text(message)))
        self._kit.deeds.do(self, title, redo, undo, refused=refused)


def _matches(venue: Venue, words: Sequence[str]) -> bool:
    said = f"{venue.name} {venue.town}".casefold()
    return all(word in said for word in words)


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())
