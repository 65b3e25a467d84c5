"""A remark in the inspector, a correction or a note: its words, and what can be done with it."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtWidgets import QFrame, QWidget

from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import button, column, row

Way = tuple[str, Callable[[], object]]
"""What a button says, and what it does."""


def remark(kind: str, words: str, parts: Iterable[QWidget], ways: Sequence[Way]) -> QFrame:
    """Return a frame with some lines and a button for each way; `words` name the remark."""
    frame = QFrame()
    mark(frame, "kind", kind)
    inside = column(frame, 0, 4)
    inside.setContentsMargins(10, 8, 10, 6)
    for part in parts:
        inside.addWidget(part)
    line = row(gap=2)
    for text, then in ways:
        made = button(text, "link")
        mark(made, "tight", True)
        made.setAccessibleName(f"{text}: {words}")
        made.clicked.connect(lambda _, then=then: then())
        line.addWidget(made)
    line.addStretch(1)
    inside.addLayout(line)
    return frame
