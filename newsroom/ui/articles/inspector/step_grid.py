"""The steps of an article as four buttons, of which one is pressed."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QPushButton

from newsroom.ui.articles.words import state_word
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import button

STEPS = ("draft", "review", "approved", "published")
_FORTH = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)


class StepGrid(QFrame):
    """The steps in two rows."""

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        mark(self, "kind", "segments")
        self.setAccessibleName(name)
        whole = QGridLayout(self)
        whole.setContentsMargins(3, 3, 3, 3)
        whole.setSpacing(2)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        for place, step in enumerate(STEPS):
            made = button(state_word(step), "segment")
            mark(made, "slim", True)
            made.setCheckable(True)
            made.setAccessibleName(f"{name}: {state_word(step)}")
            made.clicked.connect(lambda _, step=step: self.chosen.emit(step))
            made.installEventFilter(self)
            self._group.addButton(made)
            self.buttons[step] = made
            whole.addWidget(made, *divmod(place, 2))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows only go about; Qt would choose every status on the way."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        by = (event.key() in _FORTH) - (event.key() in _BACK)
        if by:
            self._go(watched, by)
        return bool(by)

    def _go(self, present: QObject, by: int) -> None:
        made = list(self.buttons.values())
        place = next(place for place, one in enumerate(made) if one is present) + by
        made[min(max(place, 0), len(made) - 1)].setFocus(Qt.FocusReason.TabFocusReason)

    def take_focus(self) -> None:
        """Put the focus on the step that the article has reached."""
        made = self._group.checkedButton() or next(iter(self.buttons.values()))
        made.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, step: str) -> None:
        """Press a button without telling anybody; a status that is no step presses none."""
        self._group.setExclusive(False)
        for name, made in self.buttons.items():
            made.setChecked(name == step)
        self._group.setExclusive(True)
