"""What is odd about a zone label, with its three answers below: keep, relabel, convert."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.date_words import DateWords
from newsroom.services.zone_doubts import ANSWERS, Answer
from newsroom.ui.agenda.zones.words import answer_meaning, answer_words
from newsroom.ui.common.icons import Icons
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import IconLabel, button, column, label, row

_WORDS_INDENT = 18
"""Puts the words of a link in line with the sentence beside the icon."""
_NARROWEST = 60
"""A long answer may be cut, but never makes a card wider than its panel."""


class ZoneAnswers(QFrame):
    """Hidden until something is asked."""

    answered = Signal(str)
    """One of `services.zone_doubts.ANSWERS`."""

    def __init__(self, icons: Icons, words: DateWords) -> None:
        super().__init__()
        self._words = words
        mark(self, "kind", "warning")
        whole = column(self, 0, 2)
        whole.setContentsMargins(10, 8, 10, 6)
        sentence = row(gap=8)
        icon = IconLabel(icons, "triangle-alert", "warn", 16)
        sentence.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        self._text = label("", "small", wrap=True)
        sentence.addWidget(self._text, 1)
        whole.addLayout(sentence)
        self._buttons = {answer: self._button(answer) for answer in ANSWERS}
        answers = column()
        answers.setContentsMargins(_WORDS_INDENT, 0, 0, 0)
        for made in self._buttons.values():
            answers.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addLayout(answers)
        self.hide()

    def _button(self, answer: Answer) -> QPushButton:
        made = button("", "link")
        made.setMinimumWidth(_NARROWEST)
        made.setToolTip(answer_meaning(answer))
        made.setAccessibleDescription(answer_meaning(answer))
        made.clicked.connect(lambda: self.answered.emit(answer))
        return made

    @property
    def text(self) -> str:
        """What is asked; empty while nothing is."""
        return self._text.text()

    def ask(self, text: str, item: AgendaItem, expected: str) -> None:
        """Ask about an event whose place keeps another zone; an empty text takes it back."""
        self._text.setText(text)
        self.setAccessibleName(text)
        for answer, made in self._buttons.items() if text else ():
            made.setText(answer_words(item, expected, answer, self._words))
            made.setAccessibleName(made.text())
        self.setVisible(bool(text))
