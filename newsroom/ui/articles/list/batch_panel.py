"""Several articles at once: only what is touched is written, and one Urungkan takes it back."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from newsroom.domain.fields import Value
from newsroom.services.article_desk import Row, Surroundings
from newsroom.ui.articles.inspector.filing_section import CategoryBox
from newsroom.ui.articles.inspector.names_line import NamesLine, names_in
from newsroom.ui.articles.inspector.status_section import STEPS
from newsroom.ui.articles.words import state_word
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.sections import Field
from newsroom.ui.common.theme import mark
from newsroom.ui.common.tokens import INSPECTOR_WIDTH
from newsroom.ui.common.widgets import button, column, label


class BatchPanel(QWidget):
    """Status, category, topics to add, editors for all articles that are chosen."""

    apply_requested = Signal(dict)
    """Field → text or texts; `add_tags` are topics to add."""
    trash_requested = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        mark(self, "kind", "surface")
        self.setFixedWidth(INSPECTOR_WIDTH)
        self.setAccessibleName(self.tr("Ubah beberapa artikel"))
        whole = column(self, 16, 12)
        self._title = label("", "section", wrap=True)
        whole.addWidget(self._title)
        self._hint = label(self.tr("Hanya yang Anda isi yang berubah."), "meta", wrap=True)
        whole.addWidget(self._hint)
        self.status = QComboBox()
        self.category = CategoryBox(self.tr("Kategori"))
        self.tags = NamesLine(kit.theme, self.tr("Pisahkan dengan koma"))
        self.editors = NamesLine(kit.theme, "", "/")
        for text, editor in (
            (self.tr("Status"), self.status),
            (self.tr("Kategori"), self.category),
            (self.tr("Tambah topik"), self.tags),
            (self.tr("Penyunting"), self.editors),
        ):
            whole.addWidget(Field(text, editor))
        self.apply = button("", "primary")
        self.apply.clicked.connect(self._apply)
        whole.addWidget(self.apply)
        trash = button(self.tr("Pindahkan ke Sampah"), "danger", kit.icons.icon("trash-2", "bad"))
        trash.clicked.connect(self.trash_requested)
        whole.addWidget(trash)
        whole.addStretch(1)

    def show_chosen(self, rows: Sequence[Row], count: int, around: Surroundings) -> None:
        """Begin with empty fields for so many articles; `rows` are those that have been read."""
        articles = [row.article for row in rows]
        self._title.setText(self.tr("%Ln artikel dipilih", "", count))
        self.apply.setText(self.tr("Terapkan ke %Ln", "", count))
        self.apply.setAccessibleName(self.apply.text())
        self.status.clear()
        statuses = {state_word(article.status) for article in articles}
        self.status.addItem(self._common(statuses), "")
        for step in STEPS:
            self.status.addItem(state_word(step), step)
        self.category.offer(around.categories)
        self.category.show_text("")
        line = self.category.lineEdit()
        assert line is not None
        line.setPlaceholderText(self._common({article.category for article in articles}))
        self.tags.offer(around.tags)
        self.tags.show_text("")
        self.editors.offer([person.initials for person in around.people])
        self.editors.show_text("")
        signed = {"/".join(article.editors) for article in articles}
        self.editors.setPlaceholderText(self._common(signed))

    def _common(self, values: set[str]) -> str:
        """Return the value that all have, or that they differ."""
        return next(iter(values)) if len(values) == 1 else self.tr("Nilai berbeda")

    def _apply(self) -> None:
        values: Mapping[str, Value] = {
            "status": str(self.status.currentData()),
            "category": self.category.currentText().strip(),
            "add_tags": names_in(self.tags.text()),
            "editors": names_in(self.editors.text(), "/,;"),
        }
        touched = {key: value for key, value in values.items() if value}
        if touched:
            self.apply_requested.emit(touched)
