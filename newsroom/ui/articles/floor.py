"""The floor of the room: list, text and inspector, and which of the screens lies over them."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from newsroom.domain.article import Article
from newsroom.ui.articles.arrangement import Arrangement
from newsroom.ui.articles.editor.story_editor import StoryEditor
from newsroom.ui.articles.inspector.panel import Inspector
from newsroom.ui.articles.list.batch_panel import BatchPanel
from newsroom.ui.articles.list.panel import ListPanel
from newsroom.ui.articles.notices import Notices
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.widgets import EmptyState, button, column


class Floor(QWidget):
    """Makes the parts that are seen and shows one article, several, or none."""

    write_requested = Signal()
    restore_requested = Signal(str)
    """Id of the article on the desk, which lies in the trash."""
    deletion_requested = Signal(str)
    """The same: it is to go for good."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.panel = ListPanel(kit)
        self.editor = StoryEditor(kit.theme, kit.icons)
        self.inspector = Inspector(kit)
        self.batch_panel = BatchPanel(kit)
        self.notices = Notices(kit.icons)
        self.middle = QStackedWidget()
        self.side = QStackedWidget()
        self._build(kit)

    def _build(self, kit: Kit) -> None:
        write = button(self.tr("Tulis artikel"), "soft")
        write.clicked.connect(self.write_requested)
        self._empty = EmptyState(kit.icons, "newspaper", "", write)
        self.middle.addWidget(self._empty)
        self.middle.addWidget(self.editor)
        middle = QWidget()
        inside = column(middle)
        inside.addWidget(self.notices)
        inside.addWidget(self.middle, 1)
        self.side.setFixedWidth(self.inspector.width())
        self.side.addWidget(self.inspector)
        self.side.addWidget(self.batch_panel)
        self.columns = Arrangement(kit.icons, self.panel, middle, self.side)
        self.columns.changed.connect(self._show_state)
        column(self).addWidget(self.columns)

    def show_article(self, article: Article) -> None:
        """Show the text and the inspector of an article."""
        self.notices.clear()
        self.middle.setCurrentWidget(self.editor)
        self.show_inspector()
        was_in_list = self.panel.isAncestorOf(self.window().focusWidget())
        self.columns.open_article()
        self.show_bin(article)
        if was_in_list and not self.columns.shows_left:
            self.take_focus()
        if len(self.panel.selected) < 2:
            self.panel.choose(article.id)

    def take_focus(self) -> None:
        """Begin in the list, or in the headline where the text has taken the place of the list."""
        (self.panel.list if self.columns.shows_left else self.editor.headline).setFocus()

    def show_bin(self, article: Article) -> None:
        """What lies in the trash can be read and taken out again, not written."""
        is_gone = bool(article.trashed)
        self.editor.setEnabled(not is_gone)
        self.inspector.setEnabled(not is_gone)
        self.notices.say_trashed(
            is_gone,
            lambda: self.restore_requested.emit(article.id),
            lambda: self.deletion_requested.emit(article.id),
        )

    def show_empty(self) -> None:
        """Show that no article is on the desk."""
        self.middle.setCurrentWidget(self._empty)
        self.notices.clear()
        self.columns.close_article()

    def say_why_empty(self) -> None:
        """Tell what can be done on an empty desk: nothing is there yet, or nothing is chosen."""
        choose = self.tr("Pilih artikel di kiri, atau tulis yang baru.")
        first = self.tr("Belum ada artikel. Tulis yang pertama.")
        self._empty.text.setText(choose if self.panel.has_articles else first)

    def show_inspector(self) -> None:
        """Show the inspector beside the text."""
        self.side.setCurrentWidget(self.inspector)

    def show_batch(self) -> None:
        """Show what can be done with several articles."""
        self.side.setCurrentWidget(self.batch_panel)

    def _show_state(self) -> None:
        shown = self.editor.toolbar.panel
        with QSignalBlocker(shown):
            shown.setChecked(self.columns.shows_right)
