"""Beginning from a template, and making one of an article."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from newsroom.domain.article import KINDS, Article
from newsroom.domain.messages import Message
from newsroom.domain.template import Template
from newsroom.services import templates
from newsroom.services.templates import Kept
from newsroom.ui.articles.words import kind_word
from newsroom.ui.common.deeds import Deed
from newsroom.ui.common.fields import Line
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.sections import Field
from newsroom.ui.common.widgets import button, column, row


def name_of(template: Template) -> str:
    """Return what a template is called; those of the program speak the window's language."""
    return kind_word(template.id) if template.id in KINDS else template.name


class Templates(QObject):
    """The menu beside Tulis: templates to begin from, to keep and to let go."""

    begun = Signal(object, str)
    """(Article without an id, its Markdown)."""
    keeping_requested = Signal()
    """The article on the desk is to become a template."""
    refused = Signal(object)
    """Message."""

    def __init__(self, kit: Kit, opener: QPushButton) -> None:
        super().__init__(opener)
        self._kit, self._opener = kit, opener
        self.can_keep: Callable[[], bool] = lambda: False
        opener.clicked.connect(self.open_menu)

    def open_menu(self) -> None:
        """Show the templates below the button."""
        self._kit.session.ask(self, templates.offered, self._popup)

    def _popup(self, offered: Sequence[Template]) -> None:
        menu = QMenu(self._opener)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        own = [template for template in offered if template.id not in KINDS]
        for template in offered:
            if own and template is own[0]:
                menu.addSeparator()
            menu.addAction(name_of(template)).triggered.connect(partial(self._begin, template))
        menu.addSeparator()
        menu.addAction(self._kit.actions["word"])
        menu.addSeparator()
        keep = menu.addAction(self.tr("Simpan artikel ini sebagai templat…"))
        keep.setEnabled(self.can_keep())
        keep.triggered.connect(self.keeping_requested)
        if own:
            removing = menu.addMenu(self.tr("Hapus templat"))
            for template in own:
                removing.addAction(template.name).triggered.connect(partial(self._remove, template))
        menu.popup(self._opener.mapToGlobal(self._opener.rect().bottomLeft()))

    def _begin(self, template: Template, _: bool = False) -> None:
        def begin(found: tuple[Article, str]) -> None:
            self.begun.emit(*found)

        self._kit.session.ask(self, lambda n: templates.begun(n, template), begin)

    def keep(self, article_id: str, name: str) -> None:
        """Make a template of an article; the toast takes it back."""

        def done(kept: Kept) -> None:
            template = kept.template
            deed = Deed(
                self.tr("Templat disimpan: “{name}”").format(name=template.name),
                lambda newsroom: templates.remove(newsroom, template.id),
                lambda newsroom: templates.put(newsroom, template),
            )
            self._kit.deeds.record(deed)

        self._kit.session.do(
            self, lambda n: templates.keep(n, article_id, name), done, self.refused.emit
        )

    def _remove(self, template: Template, _: bool = False) -> None:
        self._kit.deeds.do(
            self,
            self.tr("Templat dihapus: “{name}”").format(name=template.name),
            lambda newsroom: templates.remove(newsroom, template.id),
            lambda newsroom: templates.put(newsroom, template),
            refused=self._refuse,
        )

    def _refuse(self, message: Message) -> None:
        self.refused.emit(message)


class NamingBar(QWidget):
    """Asks in place for the name of a new template; Enter keeps it, Esc goes back."""

    named = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        whole = column(self, 0, 6)
        whole.setContentsMargins(14, 0, 14, 0)
        self.line = Line(self.tr("misalnya Apel gabungan"))
        self.line.submitted.connect(self._tell)
        self._field = Field(self.tr("Nama templat"), self.line)
        whole.addWidget(self._field)
        lane = row(gap=6)
        keep = button(self.tr("Simpan templat"), "primary")
        keep.clicked.connect(self._tell)
        back = button(self.tr("Batalkan"))
        back.clicked.connect(self.leave)
        for made in (keep, back):
            lane.addWidget(made)
        lane.addStretch(1)
        whole.addLayout(lane)
        self.hide()

    def ask(self) -> None:
        """Show the bar with an empty name."""
        self.line.clear()
        self._field.complain("")
        self.show()
        self.line.setFocus()

    def leave(self) -> None:
        """Go back without a template."""
        self.hide()
        self.closed.emit()

    def _tell(self) -> None:
        name = self.line.text().strip()
        if not name:
            self._field.complain(self.tr("Beri nama templat itu."))
            return
        self.hide()
        self.named.emit(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
