"""Saya adalah: who works at this PC, and how the window looks and speaks."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from newsroom.domain.errors import NewsroomError
from newsroom.services import people
from newsroom.services.newsroom import Newsroom
from newsroom.ui.common.choices import Segments
from newsroom.ui.common.fields import Line
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.sections import Field
from newsroom.ui.common.theme import SCHEMES
from newsroom.ui.common.widgets import column, row

INITIALS_WIDTH = 150


class AboutMe(QWidget):
    """Kept on this PC; the newsroom that is opened next learns the name."""

    language_chosen = Signal(str)
    person_chosen = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._is_told = False
        self.initials, self.name = Line(self.tr("misalnya Acm")), Line(self.tr("Nama Anda"))
        self.initials_field = Field(self.tr("Saya adalah (inisial)"), self.initials)
        self.language = Segments(
            self.tr("Bahasa"),
            [("id", self.tr("Bahasa Indonesia")), ("en", self.tr("English"))],
        )
        self.theme = Segments(self.tr("Tampilan"), list(zip(SCHEMES, self._themes(), strict=True)))
        self._build()
        self._recall()
        self._connect()

    def _themes(self) -> tuple[str, str, str]:
        return self.tr("Terang"), self.tr("Gelap"), self.tr("Ikuti sistem")

    def _build(self) -> None:
        whole = column(self, 0, 12)
        me = row(gap=12)
        self.initials_field.setFixedWidth(INITIALS_WIDTH)
        me.addWidget(self.initials_field)
        me.addWidget(Field(self.tr("Nama lengkap"), self.name), 1)
        whole.addLayout(me)
        looks = row(gap=12)
        looks.addWidget(Field(self.tr("Bahasa"), self.language), 1)
        looks.addWidget(Field(self.tr("Tampilan"), self.theme), 1)
        whole.addLayout(looks)

    def _connect(self) -> None:
        for field in (self.initials, self.name):
            field.left.connect(self.settle)
            field.submitted.connect(self.settle)
        self.language.chosen.connect(self._speak)
        self.theme.chosen.connect(self._kit.theme.choose)
        self._kit.theme.changed.connect(self._show_scheme)
        self._kit.session.opened.connect(self._introduce)

    def _recall(self) -> None:
        kit = self._kit
        self.initials.show_text(kit.session.person)
        self.name.show_text(str(kit.settings.value("person_name", "")))
        self.language.choose(kit.language)
        self.theme.choose(kit.theme.scheme)

    def _show_scheme(self) -> None:
        self.theme.choose(self._kit.theme.scheme)

    def _speak(self, language: str) -> None:
        if language != self._kit.language:
            self.settle()
            self.language_chosen.emit(language)

    def settle(self) -> None:
        """Keep what was typed."""
        initials, name = self.initials.text().strip(), self.name.text().strip()
        kit = self._kit
        known = (kit.session.person, str(kit.settings.value("person_name", "")))
        if (initials, name) == known or not self._is_usable(initials):
            return
        kit.settings.setValue("person", initials)
        kit.settings.setValue("person_name", name)
        kit.session.person = initials
        self._is_told = bool(initials)
        self.person_chosen.emit(initials)

    def _is_usable(self, initials: str) -> bool:
        problem = ""
        try:
            if initials:
                people.checked_initials(initials)
        except NewsroomError as error:
            problem = self._kit.text(error.message)
        self.initials_field.complain(problem)
        return not problem

    def _introduce(self) -> None:
        """Let the newsroom know who has just said who they are here."""
        if not self._is_told:
            return
        self._is_told = False
        initials, name = self.initials.text().strip(), self.name.text().strip()

        def verb(newsroom: Newsroom) -> object:
            return people.introduce(newsroom, initials, name)

        self._kit.session.do(self, verb)
