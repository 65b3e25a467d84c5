"""The parts of the event form below when and where: who is there, who is on duty, what belongs."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QCheckBox

from newsroom.domain.agenda import AgendaItem
from newsroom.services.calendar import Entry
from newsroom.services.known_names import KnownName, KnownNames
from newsroom.ui.agenda.day.story_row import StoryRow
from newsroom.ui.agenda.form.attachments_field import AttachmentsField
from newsroom.ui.agenda.form.fields import TextField
from newsroom.ui.agenda.form.names_input import NamesInput
from newsroom.ui.agenda.form.offers import Offer, OfferLine
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.sections import Field, Section

_FOLDED = "agenda/folded"
"""Where this PC remembers which sections are folded."""


class FormSection(Section):
    """A section of the form; this PC remembers whether it is folded."""

    def __init__(self, kit: Kit, name: str, title: str) -> None:
        super().__init__(kit.icons, title)
        self._name, self._settings = name, kit.settings
        self.body.setSpacing(12)
        self.fold(name in self._remembered)
        self.folded.connect(self._remember)

    @property
    def _remembered(self) -> set[str]:
        return set(str(self._settings.value(_FOLDED, "")).split())

    def _remember(self, is_folded: bool) -> None:
        others = self._remembered - {self._name}
        names = others | {self._name} if is_folded else others
        self._settings.setValue(_FOLDED, " ".join(sorted(names)))


class PartiesSection(FormSection):
    """Who holds the event, and which officials come."""

    typed = Signal()
    changed = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, "parties", self.tr("Penyelenggara dan pejabat"))
        self.organiser = OfferLine(kit.icons, self.tr("Penyelenggara yang pernah ditulis"))
        self.officials = NamesInput(
            kit.icons, self.tr("Pejabat yang hadir"), self.tr("Nama dan jabatan, lalu Enter")
        )
        self.fields: Mapping[str, Field] = {
            "organiser": Field(self.tr("Penyelenggara"), self.organiser),
            "officials": Field(self.tr("Pejabat yang hadir"), self.officials),
        }
        self.organiser.textEdited.connect(self.typed)
        self.organiser.editingFinished.connect(self.changed)
        self.organiser.picked.connect(self.changed)
        self.officials.changed.connect(self.changed)

    def offer(self, known: KnownNames) -> None:
        """Complete from names that were used before."""
        self.organiser.offers.show_offers(_offers(known.organisers))
        self.officials.offer(_offers(known.officials))

    def show_item(self, item: AgendaItem) -> None:
        """Show who holds an event and who comes."""
        self.organiser.setText(item.organiser)
        self.organiser.setCursorPosition(0)
        self.officials.show_names(item.officials)

    def read(self, item: AgendaItem) -> AgendaItem:
        """Return an event with what stands in the fields."""
        return replace(item, organiser=self.organiser.text(), officials=self.officials.read())


class DutySection(FormSection):
    """For the newsroom only: reporters, photographers, the vehicle, notes."""

    typed = Signal()
    changed = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, "duty", self.tr("Penugasan dan catatan"))
        hint = self.tr("Inisial atau nama, lalu Enter")
        self.reporters = NamesInput(kit.icons, self.tr("Reporter"), hint)
        self.photographers = NamesInput(kit.icons, self.tr("Fotografer"), hint)
        self.vehicle = OfferLine(kit.icons, self.tr("Kendaraan yang pernah dipakai"))
        self.notes = TextField(lines=3)
        self.fields: Mapping[str, Field] = {
            "reporters": Field(self.tr("Reporter"), self.reporters),
            "photographers": Field(self.tr("Fotografer"), self.photographers),
            "vehicle": Field(self.tr("Kendaraan"), self.vehicle),
            "notes": Field(
                self.tr("Catatan redaksi"), self.notes,
                self.tr("Bagian ini hanya untuk redaksi, tidak ikut terbit."),
            ),
        }  # fmt: skip
        self.vehicle.textEdited.connect(self.typed)
        self.vehicle.editingFinished.connect(self.changed)
        self.vehicle.picked.connect(self.changed)
        for names in (self.reporters, self.photographers):
            names.changed.connect(self.changed)
        self.notes.textChanged.connect(self.typed)
        self.notes.left.connect(self.changed)

    def offer(self, known: KnownNames) -> None:
        """Complete from the registry of people and from what was used before."""
        self.reporters.offer(_offers(known.crew))
        self.photographers.offer(_offers(known.crew))
        self.vehicle.offers.show_offers(_offers(known.vehicles))

    def show_item(self, item: AgendaItem) -> None:
        """Show who is on duty for an event, and the notes."""
        self.reporters.show_names(item.reporters)
        self.photographers.show_names(item.photographers)
        self.vehicle.setText(item.vehicle)
        self.vehicle.setCursorPosition(0)
        self.notes.setPlainText(item.notes)

    def read(self, item: AgendaItem) -> AgendaItem:
        """Return an event with what stands in the fields."""
        return replace(
            item,
            reporters=self.reporters.read(),
            photographers=self.photographers.read(),
            vehicle=self.vehicle.text(),
            notes=self.notes.toPlainText(),
        )


class FilesSection(FormSection):
    """Lampiran."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, "files", self.tr("Lampiran"))
        self.attachments = AttachmentsField(kit)
        self.body.addWidget(self.attachments)

    def drop(self, data: QMimeData) -> None:
        """Attach what was let go over the form."""
        self.fold(False)
        self.attachments.drop(data)

    def show_public(self, is_public: bool) -> None:
        """Say who will see the files of an event that is public or not."""
        self.attachments.say(
            self.tr("Ikut terbit di halaman agenda ini.")
            if is_public
            else self.tr("Agenda ini tidak tampil di situs, jadi lampirannya juga tidak.")
        )


class StorySection(FormSection):
    """Berita terkait: the stories there are, the way to one, or that none is due."""

    changed = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, "story", self.tr("Berita terkait"))
        self.stories = StoryRow(kit.icons, says_no_need=False)
        self.no_story = QCheckBox(self.tr("Tidak perlu berita"))
        self.no_story.toggled.connect(self.changed)
        self.body.addWidget(self.stories)
        self.body.addWidget(self.no_story)

    def show_entry(self, entry: Entry | None) -> None:
        """Show the stories of an event; None for one that is not stored yet."""
        self.stories.show_entry(entry)
        self.no_story.setVisible(entry is None or not entry.stories)


def _offers(names: tuple[KnownName, ...]) -> list[Offer]:
    return [(known.name, known.detail) for known in names]
