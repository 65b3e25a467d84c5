"""Riwayat versi: the last versions of the article, and the way to all of them."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from newsroom.domain.date_words import DateWords
from newsroom.domain.messages import Message
from newsroom.services import versions
from newsroom.services.newsroom import Newsroom
from newsroom.services.versions import Timeline, Version
from newsroom.ui.articles.version_words import version_mark, when_words
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.sections import Section
from newsroom.ui.common.widgets import Badge, RowButton, button, clear, column, label, row

MOST = 5

Found = tuple[Timeline, Mapping[int, Message]]


@dataclass(frozen=True)
class _Line:
    """What a row says."""

    number: int
    title: str
    detail: str
    word: str
    tone: str


class HistorySection(Section):
    """Each version is a row that opens its comparison with the present text."""

    version_chosen = Signal(int)
    all_requested = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit.icons, QCoreApplication.translate("Articles", "Riwayat versi"))
        self._kit, self._words = kit, DateWords(kit.language)
        self._article = ""
        self._lines: list[_Line] | None = None
        self._made: dict[int, RowButton] = {}
        self._none = label(
            self.tr("Versi muncul di sini begitu artikel ini tersimpan."), "muted", wrap=True
        )
        self.body.addWidget(self._none)
        self._rows = QWidget()
        self._list = column(self._rows, 0, 2)
        self.body.addWidget(self._rows)
        self.all = button(self.tr("Semua versi…"), "link", kit.icons.icon("history", "accent_text"))
        self.all.clicked.connect(self.all_requested)
        foot = row()
        foot.addWidget(self.all)
        foot.addStretch(1)
        self.body.addLayout(foot)
        self.show_versions(None, {})

    def show_article(self, article_id: str) -> None:
        """Look up the last versions of an article; an empty id is one that is not stored."""
        if article_id != self._article:
            self.show_versions(None, {})
        self._article = article_id
        if not article_id:
            return

        def query(newsroom: Newsroom) -> Found:
            found = versions.latest(newsroom, article_id, MOST)
            numbers = [version.number for version in found.versions]
            return found, versions.reasons(newsroom, article_id, numbers)

        def show(found: Found) -> None:
            if article_id == self._article:
                self.show_versions(*found)

        self._kit.session.ask(self, query, show)

    def show_versions(self, found: Timeline | None, reasons: Mapping[int, Message]) -> None:
        """Show versions, the newest first; rows that are there already stay."""
        listed = found.versions if found is not None else ()
        lines = [self._line(one, found, reasons) for one in listed if found is not None]
        if lines == self._lines:
            return
        self._lines = lines
        focused = next((n for n, row in self._made.items() if row.hasFocus()), 0)
        clear(self._list)
        self._made = {line.number: self._made_row(line) for line in lines}
        for made in self._made.values():
            self._list.addWidget(made)
        if focused in self._made:
            self._made[focused].setFocus()
        self._none.setVisible(not lines)
        self._rows.setVisible(bool(lines))
        self.all.setVisible(bool(lines))

    def _line(self, one: Version, found: Timeline, reasons: Mapping[int, Message]) -> _Line:
        word, tone = version_mark(one)
        reason = self._kit.text(reasons[one.number])
        detail = " · ".join(filter(None, (one.made_by, reason)))
        return _Line(one.number, when_words(one.moment, found.now, self._words), detail, word, tone)

    def _made_row(self, line: _Line) -> RowButton:
        trailing = [Badge(line.word, line.tone)] if line.word else []
        made = RowButton(line.title, line.detail, None, *trailing)
        number = self.tr("Versi {n}").format(n=line.number)
        spoken = (number, line.word, line.title, line.detail)
        made.setAccessibleName(". ".join(filter(None, spoken)))
        made.activated.connect(lambda: self.version_chosen.emit(line.number))
        return made
