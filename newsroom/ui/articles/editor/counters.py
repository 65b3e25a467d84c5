"""The line above the headline: how long headline and text are."""

from PySide6.QtWidgets import QWidget

from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import label, row

LONGEST_HEADLINE = 110
BEST_HEADLINE = 90
WORDS_A_MINUTE = 200


class Counters(QWidget):
    """Letters of the headline at the left, words and minutes of reading at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        lane = row(self, gap=12)
        self._letters = label("", "meta")
        self._words = label("", "meta")
        lane.addWidget(self._letters)
        lane.addStretch(1)
        lane.addWidget(self._words)

    def show_letters(self, count: int) -> None:
        """Show how many letters the headline has; a long one in the colour of warnings."""
        text = self.tr("{n} dari {max} huruf").format(n=count, max=BEST_HEADLINE)
        self._letters.setText(text)
        mark(self._letters, "kind", "warn_meta" if count > LONGEST_HEADLINE else "meta")

    def show_words(self, count: int) -> None:
        """Show how many words the text has and how long they take."""
        minutes = -(-count // WORDS_A_MINUTE)
        text = self.tr("%Ln kata · {m} menit baca", "", count)
        self._words.setText(text.format(m=minutes) if count else self.tr("Belum ada kata"))
