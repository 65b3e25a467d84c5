"""Pengaturan: groups at the left, their fields beside them; what is changed applies at once."""

from collections.abc import Callable, Mapping
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from newsroom.domain.errors import NewsroomError
from newsroom.domain.people import Person
from newsroom.domain.site import Site, checked_site_value
from newsroom.services import newsroom as newsrooms
from newsroom.services import people
from newsroom.services.changes import Changes
from newsroom.services.newsroom import Newsroom
from newsroom.services.people import Member
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Room, Visit
from newsroom.ui.common.widgets import Notice, line, row, scrolled
from newsroom.ui.settings.about_input import AboutInput
from newsroom.ui.settings.fields import GROUPS, FieldSpec, translated
from newsroom.ui.settings.groups import Groups
from newsroom.ui.settings.holidays_input import HolidaysInput
from newsroom.ui.settings.inputs import (
    ChoiceInput,
    FolderInput,
    Input,
    LineInput,
    MarkdownInput,
    SegmentsInput,
)
from newsroom.ui.settings.page import Page
from newsroom.ui.settings.people_input import PeopleInput, PersonLine
from newsroom.ui.settings.setting_row import SettingRow
from newsroom.ui.settings.venues_input import VenuesInput

GROUPS_WIDTH = 248
_INPUTS: Mapping[str, Callable[[FieldSpec], Input]] = {
    "line": LineInput,
    "text": LineInput,
    "markdown": MarkdownInput,
    "choice": ChoiceInput,
    "person": ChoiceInput,
    "segments": SegmentsInput,
    "folder": FolderInput,
}


class SettingsRoom(Room):
    """Visits: `field` is a key of the table of fields, or the id of a group."""

    name: ClassVar[str] = "settings"

    language_chosen = Signal(str)
    """`id` or `en`; the program speaks it from now on."""
    person_chosen = Signal(str)
    """Initials of who works at this PC."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        self._site = Site()
        self._group = GROUPS[0].id
        self.people = PeopleInput(kit)
        self.venues = VenuesInput(kit)
        self.holidays = HolidaysInput(kit)
        self.groups = Groups(kit.icons)
        self._backup_notice = Notice(kit.icons, "banner")
        self.page = Page(self._made, {"backup": self._backup_notice})
        self._build()
        self._connect()
        self._show_pc()
        self.groups.choose(GROUPS[0].id)
        self.page.show_group(GROUPS[0].id)

    def _made(self, spec: FieldSpec) -> Input:
        if spec.kind == "people":
            return self.people
        if spec.kind == "venues":
            return self.venues
        if spec.kind == "holidays":
            return self.holidays
        if spec.kind == "facts":
            return AboutInput(self.kit)
        return _INPUTS[spec.kind](spec)

    def _build(self) -> None:
        self._backup_notice.say(
            self.tr(
                "Cadangan otomatis belum ada di versi ini; foldernya hanya diingat. "
                "Untuk sementara, tutup program ini lalu salin sendiri berkas .newsroom "
                "bersama folder .media di sebelahnya."
            )
        )
        self.groups.setFixedWidth(GROUPS_WIDTH)
        self._area = scrolled(self.page)
        self._area.setAlignment(Qt.AlignmentFlag.AlignLeft)
        whole = row(self)
        whole.addWidget(self.groups)
        whole.addWidget(line(vertical=True))
        whole.addWidget(self._area, 1)

    def _connect(self) -> None:
        for made in self.page.rows:
            made.editor.value_chosen.connect(lambda value, made=made: self._change(made, value))
        self.groups.chosen.connect(self._show_group)
        self.groups.searched.connect(self._search)
        self.people.person_changed.connect(self._change_person)
        self.people.person_removed.connect(self._remove_person)
        self.kit.session.changed.connect(self._reload_changed)
        self.kit.theme.changed.connect(self._show_pc)

    # What the main window asks for

    def load(self) -> None:
        self.kit.session.ask(self, newsrooms.site, self._show_site)
        self.kit.session.ask(self, people.members, self._show_people)
        self.venues.reload()
        self.holidays.reload()
        self._show_pc()

    def settle(self) -> None:
        for made in self.page.rows:
            made.editor.settle()

    def visit(self, visit: Visit) -> None:
        if not visit.field:
            return
        made = self.page.row_of(visit.field)
        self.groups.search.clear()
        self._show_group(made.spec.group if made is not None else visit.field)
        if made is not None:
            made.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self._area.ensureWidgetVisible(made)

    def verbs(self) -> Mapping[str, Callable[[], object]]:
        return {"find": self._find}

    def landing(self) -> QWidget:
        return self.groups.buttons[self._group]

    def panes(self) -> list[QWidget]:
        return [self.groups, self.page]

    def memory(self) -> dict[str, str]:
        return {"group": self.groups.group or GROUPS[0].id}

    def recall(self, memory: Mapping[str, str]) -> None:
        self._show_group(memory.get("group", ""))

    # What is on screen

    def _find(self) -> None:
        self.groups.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.groups.search.selectAll()

    def _show_group(self, group: str) -> None:
        if group not in self.groups.buttons:
            return
        self.settle()
        self.groups.search.clear()
        self.groups.choose(group)
        self._group = group
        self.page.show_group(group)
        self._area.verticalScrollBar().setValue(0)

    def _search(self, text: str) -> None:
        if text.strip():
            self.groups.choose("")
            self.page.search(text)
        elif not self.groups.group:
            self._show_group(GROUPS[0].id)

    def _reload_changed(self, changes: Changes, origin: object) -> None:
        if changes.settings:
            self.load()
        if changes.articles and not changes.settings:
            self.kit.session.ask(self, people.members, self._show_people)
        if changes.agenda and not changes.settings:
            self.venues.reload()

    def _show_site(self, site: Site) -> None:
        self._site = site
        for made in self.page.rows:
            if made.spec.is_office:
                made.editor.show_value(getattr(site, made.spec.key))

    def _show_people(self, members: list[Member]) -> None:
        self.people.show_members(members)
        made = self.page.row_of("app.person")
        assert made is not None and isinstance(made.editor, ChoiceInput)
        known = [(one.person.initials, _named(one.person)) for one in members]
        made.editor.offer([("", self.tr("Belum dipilih")), *known], self.kit.session.person)

    def _show_pc(self) -> None:
        kit = self.kit
        values = {
            "app.person": kit.session.person,
            "app.language": kit.language,
            "app.theme": kit.theme.scheme,
            "app.letters": kit.theme.letters,
            "backup.folder": str(kit.settings.value("backup/folder", "")),
            "about.program": "",
        }
        for made in self.page.rows:
            if made.spec.key in values:
                made.editor.show_value(values[made.spec.key])

    # What is changed

    def _change(self, made: SettingRow, value: str) -> None:
        if made.spec.is_office:
            self._change_office(made, value)
        else:
            self._change_pc(made, value)

    def _change_office(self, made: SettingRow, value: str) -> None:
        key = made.spec.key
        before = getattr(self._site, key)
        try:
            now = checked_site_value(key, value)
        except NewsroomError as error:
            made.complain(self.kit.text(error.message))
            return
        made.complain("")
        made.editor.show_value(now)
        if now == before:
            return
        self.kit.deeds.do(
            self,
            self.tr("{field} diubah").format(field=translated(made.spec.label)),
            lambda newsroom: newsrooms.change_site(newsroom, {key: now}),
            lambda newsroom: newsrooms.change_site(newsroom, {key: before}),
            refused=lambda message: made.complain(self.kit.text(message)),
        )

    def _change_pc(self, made: SettingRow, value: str) -> None:
        made.editor.show_value(value)
        if made.spec.key == "app.language":
            if value != self.kit.language:
                self.language_chosen.emit(value)
        elif made.spec.key == "app.theme":
            self.kit.theme.choose(value)
        elif made.spec.key == "app.letters":
            self.kit.theme.choose_letters(value)
        elif made.spec.key == "app.person":
            self._become(value)
        else:
            self.kit.settings.setValue("backup/folder", value)

    def _become(self, initials: str) -> None:
        kit = self.kit
        kit.settings.setValue("person", initials)
        kit.session.person = initials
        kit.session.ask(self, lambda newsroom: newsrooms.work_as(newsroom, initials), _nothing)
        self.person_chosen.emit(initials)

    def _change_person(self, shown: PersonLine) -> None:
        wanted = shown.person
        before = shown.member.person if shown.member is not None else None
        stored: list[Person] = []

        def redo(newsroom: Newsroom) -> Changes:
            saved = people.save(newsroom, stored[0] if stored else wanted)
            stored[:] = [saved.person]
            return saved.changes

        def undo(newsroom: Newsroom) -> Changes:
            if before is None:
                return people.remove(newsroom, stored[0].id)
            return people.save(newsroom, before).changes

        title = self.tr("Data {person} diubah") if before else self.tr("{person} ditambahkan")
        shown.complain("")
        self.kit.deeds.do(
            self, title.format(person=wanted.initials), redo, undo,
            refused=lambda message: shown.complain(self.kit.text(message)),
        )  # fmt: skip

    def _remove_person(self, person: Person) -> None:
        self.kit.deeds.do(
            self,
            self.tr("{person} dihapus").format(person=person.initials),
            lambda newsroom: people.remove(newsroom, person.id),
            lambda newsroom: people.save(newsroom, person),
        )


def _named(person: Person) -> str:
    return f"{person.initials} – {person.name}" if person.name else person.initials


def _nothing(_: object) -> None:
    """Nobody waits for the answer."""
