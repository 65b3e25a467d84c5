"""Penulis: the registry of persons as lines that are edited in place."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from newsroom.domain.people import Person
from newsroom.services.people import Member
from newsroom.ui.common.fields import Line
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import button, column, icon_button, label, row
from newsroom.ui.settings.inputs import Input

INITIALS_WIDTH, COUNT_WIDTH, REMOVE_WIDTH = 96, 72, 32


class PeopleInput(Input):
    """A line for each person, and perhaps an empty one that becomes a person."""

    person_changed = Signal(object)
    """PersonLine that holds something else than what is stored."""
    person_removed = Signal(object)
    """Person."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.lines: list[PersonLine] = []
        whole = column(self, 0, 6)
        whole.addLayout(self._head())
        self._body = column(gap=6)
        whole.addLayout(self._body)
        self.adding = button(self.tr("Tambah orang"), "", kit.icons.icon("plus"))
        self.adding.clicked.connect(self.add_line)
        foot = row()
        foot.addWidget(self.adding)
        foot.addStretch(1)
        whole.addLayout(foot)
        self.setFocusProxy(self.adding)

    def _head(self) -> QHBoxLayout:
        head = row(gap=8)
        initials = label(self.tr("Inisial"), "field")
        initials.setFixedWidth(INITIALS_WIDTH)
        head.addWidget(initials)
        head.addWidget(label(self.tr("Nama"), "field"), 1)
        head.addWidget(label(self.tr("Tugas"), "field"), 1)
        head.addSpacing(COUNT_WIDTH + REMOVE_WIDTH + 16)
        return head

    def show_value(self, value: str) -> None:
        """Nothing: people come by `show_members`."""

    def settle(self) -> None:
        for shown in self.lines:
            shown.settle()

    def add_line(self) -> None:
        """Begin another person, or go on with the one that was begun."""
        begun = [one for one in self.lines if one.member is None]
        line = begun[0] if begun else self._new_line()
        if not begun:
            self._arrange([*self.lines, line])
        line.initials.setFocus()

    def show_members(self, members: Sequence[Member]) -> None:
        """Show everybody; what is being typed stays."""
        shown = [self._line_of(member) for member in members]
        self._arrange([*shown, *(one for one in self.lines if one.member is None)])

    def _line_of(self, member: Member) -> "PersonLine":
        line = next((one for one in self.lines if one.is_for(member.person)), None)
        line = line or self._new_line()
        line.show_member(member)
        return line

    def _new_line(self) -> "PersonLine":
        line = PersonLine(self._kit)
        line.changed.connect(lambda: self.person_changed.emit(line))
        line.removed.connect(self._remove)
        return line

    def _remove(self, line: "PersonLine") -> None:
        if line.member is not None:
            self.person_removed.emit(line.member.person)
        else:
            self._arrange([one for one in self.lines if one is not line])
            self.adding.setFocus()

    def _arrange(self, lines: list["PersonLine"]) -> None:
        for gone in self.lines:
            if gone not in lines:
                gone.hide()
                gone.deleteLater()
        before: QWidget | None = None
        for place, line in enumerate(lines):
            self._body.insertWidget(place, line)
            line.show()  # now: a layout would do it only after what the focus is wanted for
            before = line.follow(before)
        if before is not None:
            QWidget.setTabOrder(before, self.adding)
        self.lines = lines


class PersonLine(QWidget):
    """Initials, name and task of one person."""

    changed = Signal()
    removed = Signal(object)
    """This line."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.member: Member | None = None
        self._agreed: Person | None = None
        """What was shown or handed in last: fields that differ were typed in since."""
        self._is_waiting = False
        """Whether a new person is on the way to the file."""
        whole = column(self, 0, 2)
        fields = row(gap=8)
        self.initials, self.name, self.role = Line(self.tr("Acm")), Line(), Line()
        self.initials.setFixedWidth(INITIALS_WIDTH)
        fields.addWidget(self.initials)
        fields.addWidget(self.name, 1)
        fields.addWidget(self.role, 1)
        self._count = label("", "meta")
        self._count.setFixedWidth(COUNT_WIDTH)
        fields.addWidget(self._count)
        self.removing = icon_button(self.tr("Hapus"), kit.icons.icon("trash-2", "muted"))
        self.removing.setFixedWidth(REMOVE_WIDTH)
        keeping = self.removing.sizePolicy()
        keeping.setRetainSizeWhenHidden(True)
        self.removing.setSizePolicy(keeping)
        self.removing.clicked.connect(lambda: self.removed.emit(self))
        fields.addWidget(self.removing)
        whole.addLayout(fields)
        self._problem = label("", "warn_meta", wrap=True)
        self._problem.hide()
        whole.addWidget(self._problem)
        for field in (self.initials, self.name, self.role):
            field.left.connect(self.settle)
            field.submitted.connect(self.settle)
        self._name_fields("")

    @property
    def person(self) -> Person:
        """What the fields say."""
        known = self.member.person.id if self.member is not None else ""
        return Person(known, *(field.text().strip() for field in self._fields))

    @property
    def problem(self) -> str:
        """What is said to be wrong."""
        return self._problem.text()

    @property
    def _fields(self) -> tuple[Line, Line, Line]:
        return self.initials, self.name, self.role

    def is_for(self, person: Person) -> bool:
        """Say whether the line shows a person, or has just begun it."""
        if self.member is not None:
            return self.member.person.id == person.id
        return (
            self._is_waiting
            and self._agreed is not None
            and (self._agreed.initials == person.initials)
        )

    def show_member(self, member: Member) -> None:
        """Show what is stored; what was typed since it was handed in stays."""
        for field, name in zip(self._fields, ("initials", "name", "role"), strict=True):
            if self._agreed is None or field.text().strip() == getattr(self._agreed, name):
                field.show_text(getattr(member.person, name))
        self.member, self._agreed, self._is_waiting = member, member.person, False
        self._name_fields(member.person.initials)
        self._show_use(member.articles)
        self._go_on()

    def _name_fields(self, initials: str) -> None:
        said = initials or self.tr("orang baru")
        self.initials.setAccessibleName(self.tr("Inisial, {person}").format(person=said))
        self.name.setAccessibleName(self.tr("Nama, {person}").format(person=said))
        self.role.setAccessibleName(self.tr("Tugas, {person}").format(person=said))
        removing = self.tr("Hapus {person}").format(person=said)
        self.removing.setAccessibleName(removing)
        self.removing.setToolTip(removing)

    def _show_use(self, articles: int) -> None:
        self._count.setText(self.tr("%Ln artikel", "", articles) if articles else "")
        self.removing.setVisible(not articles)

    def settle(self) -> None:
        """Hand in what was typed, once there are initials."""
        person = self.person
        if self._is_waiting or person == self._agreed or not (person.initials or person.id):
            return
        self._agreed, self._is_waiting = person, not person.id
        if self.member is not None and person == self.member.person:
            self.complain("")
        else:
            self.changed.emit()

    def _go_on(self) -> None:
        """Hand in what was typed and left while the line waited."""
        if not any(field.hasFocus() for field in self._fields):
            self.settle()

    def complain(self, text: str) -> None:
        """Say what is wrong with what was typed; an empty text takes it back."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        mark(self.initials, "problem", bool(text))
        self.initials.setAccessibleDescription(text)
        if text:
            self._is_waiting = False
            self._go_on()

    def follow(self, before: QWidget | None) -> QWidget:
        """Put the fields into the order of Tab behind a widget; return the last of them."""
        for stop in (*self._fields, self.removing):
            if before is not None:
                QWidget.setTabOrder(before, stop)
            before = stop
        assert before is not None
        return before
