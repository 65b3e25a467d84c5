"""Where an article belongs: category and topics; who signs it; the event that it is about."""

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QListView

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.article import Article
from newsroom.domain.date_words import DateWords
from newsroom.services.article_desk import Surroundings
from newsroom.ui.common.fields import Line
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.theme import Theme, mark
from newsroom.ui.common.widgets import Field, Section, button, row


def names_in(text: str, separators: str = ",;") -> tuple[str, ...]:
    """Return the names of a line, each once: `SPBE, LPPD` → two."""
    for sign in separators:
        text = text.replace(sign, "\n")
    return tuple(dict.fromkeys(name for part in text.split("\n") if (name := part.strip())))


class NamesLine(Line):
    """Several names in one line, completed from those that are known."""

    def __init__(self, theme: Theme, hint: str, separator: str = ", ") -> None:
        super().__init__(hint)
        self._separator = separator
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        popup = QListView()
        mark(popup, "kind", "completer")
        theme.dress(popup)
        completer.setPopup(popup)
        completer.setWidget(self)
        completer.activated.connect(self._complete)
        self._completer, self._popup = completer, popup
        self.textEdited.connect(self._offer)

    def offer(self, names: Sequence[str]) -> None:
        """Complete from these names."""
        self._known.setStringList(list(names))

    def _offer(self, text: str) -> None:
        typed = text[: self.cursorPosition()].rpartition(self._separator.strip())[2].strip()
        if not typed:
            self._popup.hide()
            return
        self._completer.setCompletionPrefix(typed)
        if self._completer.completionCount():
            self._completer.complete()
        else:
            self._popup.hide()

    def _complete(self, name: str) -> None:
        before = self.text()[: self.cursorPosition()]
        after = self.text()[self.cursorPosition() :]
        head = before.rpartition(self._separator.strip())[0]
        text = f"{head}{self._separator}{name}" if head else name
        self.setText(text + after)
        self.setCursorPosition(len(text))
        self.edited.emit(self.text())


class CategoryBox(QComboBox):
    """A category: one that is known, or a new name typed in."""

    picked = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setAccessibleName(name)
        line = self.lineEdit()
        assert line is not None
        line.setAccessibleName(name)
        line.setPlaceholderText(self.tr("Pilih atau tulis kategori"))
        line.editingFinished.connect(lambda: self.picked.emit(self.currentText().strip()))
        self.activated.connect(lambda _: self.picked.emit(self.currentText().strip()))

    def offer(self, names: Iterable[str]) -> None:
        """Offer these names; what is in the line stays."""
        shown = self.currentText()
        self.blockSignals(True)
        self.clear()
        self.addItems(["", *names])
        self.setEditText(shown)
        self.blockSignals(False)

    def show_text(self, text: str) -> None:
        """Show a category without telling anybody."""
        self.blockSignals(True)
        place = self.findText(text)
        if place >= 0:
            self.setCurrentIndex(place)
        self.setEditText(text)
        self.blockSignals(False)


class FilingSection(Section):
    """Kategori dan topik."""

    category_changed = Signal(str)
    tags_changed = Signal(tuple)

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit.icons, QCoreApplication.translate("Articles", "Kategori dan topik"))
        name = self.tr("Kategori")
        self.category = CategoryBox(name)
        self.category.picked.connect(self.category_changed)
        self.tags = NamesLine(kit.theme, self.tr("Pisahkan dengan koma"))
        self.tags.edited.connect(lambda text: self.tags_changed.emit(names_in(text)))
        self.body.addWidget(Field(name, self.category))
        self.body.addWidget(Field(self.tr("Topik"), self.tags))

    def show_article(self, article: Article, around: Surroundings) -> None:
        """Show where an article is filed."""
        self.category.offer(around.categories)
        if not self.category.hasFocus():  # of which the line is a part
            self.category.show_text(article.category)
        self.tags.offer(around.tags)
        if names_in(self.tags.text()) != article.tags:
            self.tags.show_text(", ".join(article.tags))


class BylineSection(Section):
    """Pembuka dan penutup: the dateline and the initials that close the story."""

    dateline_changed = Signal(str)
    authors_changed = Signal(tuple)
    editors_changed = Signal(tuple)

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit.icons, QCoreApplication.translate("Articles", "Pembuka dan penutup"))
        self.dateline = Line(self.tr("Sofifi"))
        self.dateline.edited.connect(lambda text: self.dateline_changed.emit(text.strip()))
        self.authors = NamesLine(kit.theme, self.tr("Inisial"), "/")
        self.editors = NamesLine(kit.theme, self.tr("Inisial"), "/")
        self.authors.edited.connect(lambda text: self.authors_changed.emit(names_in(text, "/,;")))
        self.editors.edited.connect(lambda text: self.editors_changed.emit(names_in(text, "/,;")))
        self.body.addWidget(Field(self.tr("Tempat (dateline)"), self.dateline))
        pair = row(gap=8)
        pair.addWidget(Field(self.tr("Penulis"), self.authors), 1)
        pair.addWidget(Field(self.tr("Penyunting"), self.editors), 1)
        self.body.addLayout(pair)

    def show_article(self, article: Article, around: Surroundings) -> None:
        """Show who signs, and from where."""
        initials = [person.initials for person in around.people]
        if self.dateline.text().strip() != article.dateline:
            self.dateline.show_text(article.dateline)
        for box, names in ((self.authors, article.authors), (self.editors, article.editors)):
            box.offer(initials)
            if names_in(box.text(), "/,;") != names:
                box.show_text("/".join(names))


class EventSection(Section):
    """Agenda terkait: the event that the story is about."""

    event_changed = Signal(str)
    event_requested = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit.icons, QCoreApplication.translate("Articles", "Agenda terkait"))
        self._words = DateWords(kit.language)
        self.events = QComboBox()
        self.events.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.events.activated.connect(lambda _: self._tell())
        self._open = button(self.tr("Buka agenda"), "link")
        self._open.clicked.connect(
            lambda: self.event_requested.emit(str(self.events.currentData()))
        )
        self.body.addWidget(Field(self.tr("Kegiatan"), self.events))
        line = row()
        line.addWidget(self._open)
        line.addStretch(1)
        self.body.addLayout(line)

    def show_article(
        self, article: Article, event: AgendaItem | None, around: Surroundings
    ) -> None:
        """Show the event of an article among those that are close to today."""
        offered = list(around.events)
        if event is not None and event.id not in {item.id for item in offered}:
            offered.insert(0, event)
        self.events.blockSignals(True)
        self.events.clear()
        self.events.addItem(self.tr("Tanpa agenda"), "")
        for item in offered:
            self.events.addItem(self._text(item), item.id)
        self.events.setCurrentIndex(max(self.events.findData(article.event), 0))
        self.events.blockSignals(False)
        self._open.setVisible(bool(article.event))

    def _text(self, item: AgendaItem) -> str:
        day = date.fromisoformat(item.date)
        return f"{day.day} {self._words.short_month(day)} · {item.title}"

    def _tell(self) -> None:
        chosen = str(self.events.currentData())
        self._open.setVisible(bool(chosen))
        self.event_changed.emit(chosen)
