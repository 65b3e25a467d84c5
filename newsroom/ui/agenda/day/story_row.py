"""Whether an event has its story: links to what there is, or the button that begins one."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QIcon, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from newsroom.services.calendar import NEEDS_NO_STORY, Entry
from newsroom.ui.agenda.words import STORY_TONES, story_word
from newsroom.ui.common.icons import Icons
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import Badge, button, clear, column, plain_tip

_LEFT = Qt.AlignmentFlag.AlignLeft


class StoryRow(QWidget):
    """The story state of one event."""

    story_requested = Signal()
    article_requested = Signal(str)

    def __init__(self, icons: Icons, says_no_need: bool = True) -> None:
        """`says_no_need`: tell that no story is due; the form has a box for that instead."""
        super().__init__()
        self._icons, self._says_no_need = icons, says_no_need
        self._whole = column(self, 0, 6)

    def show_entry(self, entry: Entry | None) -> None:
        """Show the state of an event; None for one that is not stored yet."""
        clear(self._whole)
        if entry is None:
            self.hide()
            return
        if entry.story_state:
            badge = Badge(story_word(entry), STORY_TONES[entry.story_state])
            self._whole.addWidget(badge, 0, _LEFT)
        for story in entry.stories:
            link = LinkButton(story.title, self._icons.icon("newspaper", "accent_text"))
            link.clicked.connect(lambda _, target=story.id: self.article_requested.emit(target))
            self._whole.addWidget(link)
        if not entry.stories and entry.item.no_story and self._says_no_need:
            self._whole.addWidget(Badge(self.tr("Tidak perlu berita")), 0, _LEFT)
        elif not entry.stories and entry.item.status not in NEEDS_NO_STORY:
            self._whole.addWidget(self._begin(), 0, _LEFT)
        self.setVisible(bool(self._whole.count()))

    def _begin(self) -> QPushButton:
        made = button(self.tr("Buat berita"), "soft", self._icons.icon("file-plus", "accent_text"))
        made.clicked.connect(self.story_requested)
        return made


class LinkButton(QPushButton):
    """A link of one line that ends in … where the room is too narrow."""

    def __init__(self, text: str, icon: QIcon) -> None:
        super().__init__()
        self._whole = text
        mark(self, "kind", "story")
        self.setIcon(icon)
        self.setIconSize(QSize(16, 16))
        self.setAccessibleName(text)
        self.setToolTip(plain_tip(text))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = max(24, self.width() - 32)
        elided = QFontMetrics(self.font()).elidedText(
            self._whole, Qt.TextElideMode.ElideRight, room
        )
        self.setText(f" {elided.replace('&', '&&')}")
