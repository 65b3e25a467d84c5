"""Kategori dan topik: where an article belongs, of what kind it is, and its number."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox

from newsroom.domain.article import KINDS, Article
from newsroom.services.article_desk import Surroundings
from newsroom.ui.articles.inspector.names_line import NamesLine, names_in
from newsroom.ui.articles.words import kind_word
from newsroom.ui.common.fields import Line, choice, choose
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.sections import Field, Section
from newsroom.ui.common.widgets import button, row


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
    """Category, topics, kind; a press release also has a number."""

    category_changed = Signal(str)
    tags_changed = Signal(tuple)
    kind_changed = Signal(str)
    release_changed = Signal(str)
    number_requested = Signal()
    """The next free number of a press release is wanted."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit.icons, QCoreApplication.translate("Articles", "Kategori dan topik"))
        name = self.tr("Kategori")
        self.category = CategoryBox(name)
        self.category.picked.connect(self.category_changed)
        self.tags = NamesLine(kit.theme, self.tr("Pisahkan dengan koma"))
        self.tags.edited.connect(lambda text: self.tags_changed.emit(names_in(text)))
        self.kind = choice(self.tr("Jenis"), [(kind, kind_word(kind)) for kind in KINDS])
        self.kind.activated.connect(lambda _: self.kind_changed.emit(str(self.kind.currentData())))
        self.body.addWidget(Field(name, self.category))
        self.body.addWidget(Field(self.tr("Topik"), self.tags))
        self.body.addWidget(Field(self.tr("Jenis"), self.kind))
        self._build_number()

    def _build_number(self) -> None:
        self.release = Line(self.tr("belum bernomor"))
        self.release.left.connect(self._tell_release)
        self.release.submitted.connect(self._tell_release)
        self.number = button(self.tr("Beri nomor"), "link")
        self.number.setToolTip(self.tr("Nomor berikutnya menurut pola di Pengaturan, Penulisan"))
        self.number.clicked.connect(self.number_requested)
        self._release_field = Field(self.tr("Nomor siaran pers"), self.release)
        self.body.addWidget(self._release_field)
        line = row()
        line.addWidget(self.number)
        line.addStretch(1)
        self.body.addLayout(line)

    def _tell_release(self) -> None:
        self.release_changed.emit(self.release.text().strip())

    def show_article(self, article: Article, around: Surroundings) -> None:
        """Show where an article is filed."""
        self.category.offer(around.categories)
        if not self.category.hasFocus():  # of which the line is a part
            self.category.show_text(article.category)
        self.tags.offer(around.tags)
        if names_in(self.tags.text()) != article.tags:
            self.tags.show_text(", ".join(article.tags))
        choose(self.kind, article.kind)
        is_release = article.kind == "siaran-pers" or bool(article.release)
        self._release_field.setVisible(is_release)
        self.number.setVisible(is_release and not article.release)
        if not self.release.hasFocus():
            self.release.show_text(article.release)
