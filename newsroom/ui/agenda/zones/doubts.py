"""Events whose zone label disagrees with their place: a sentence, one answer for all, or each.

Stands on the board and is where the notice of an import leads. It reads its events itself and is
hidden while there are none.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QWidget

from newsroom.domain.date_words import DateWords
from newsroom.services import zone_doubts
from newsroom.services.changes import Changes
from newsroom.services.zone_doubts import ANSWERS, Answer, ZoneDoubt
from newsroom.ui.agenda.zones.deeds import answer_zones
from newsroom.ui.agenda.zones.words import answer_meaning, answer_words
from newsroom.ui.common.icons import Icons
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import IconLabel, button, clear, column, label, line, row

MOST_ROWS = 50
"""Events that are answered one by one here; the rest come up as these go."""
_BESIDE = 460
"""Width from which answers stand beside each other."""
_NARROWEST = 160
_WORDS_INDENT = 8
"""Puts what is said of an event in line with the words of the links below."""
_TOP = Qt.AlignmentFlag.AlignTop
_LEFT = Qt.AlignmentFlag.AlignLeft


class ZoneDoubts(QWidget):
    """A block for each pair of zones: `4 agenda bertanda WITA, tempatnya di wilayah WIT`."""

    event_opened = Signal(str)
    """Id of an event."""
    counted = Signal(int)
    """How many events are in doubt, each time they were read."""

    def __init__(self, kit: Kit, words: DateWords) -> None:
        super().__init__()
        self._kit, self._words = kit, words
        self._ids: frozenset[str] | None = None
        self._is_asked = False
        self._unfolded: set[tuple[str, str]] = set()
        self.setAccessibleName(self.tr("Zona waktu yang perlu dipastikan"))
        self.blocks: list[ZoneBlock] = []
        self._body = column(self, 0, 12)
        kit.session.changed.connect(self._reload_changed)
        self.hide()

    def show_some(self, ids: Iterable[str] | None) -> None:
        """Show what is in doubt among some events, or (None) among all of them."""
        self._ids = None if ids is None else frozenset(ids)
        self.reload()

    def reload(self) -> None:
        """Read the events anew; from now on also after every change."""
        self._is_asked = True
        ids = self._ids
        self._kit.session.ask(self, lambda newsroom: zone_doubts.doubts(newsroom, ids), self._show)

    def _reload_changed(self, changes: Changes, origin: object) -> None:
        around = self.parentWidget()
        is_seen = around is None or around.isVisible()
        if self._is_asked and is_seen and (changes.agenda or changes.settings):
            self.reload()

    def _show(self, found: Sequence[ZoneDoubt]) -> None:
        keeps_focus = self.isAncestorOf(self.window().focusWidget() or self)
        clear(self._body)
        groups: dict[tuple[str, str], list[ZoneDoubt]] = {}
        for doubt in found:
            groups.setdefault((doubt.item.zone, doubt.expected), []).append(doubt)
        self.blocks = [self._block(zones, doubts) for zones, doubts in groups.items()]
        self.setVisible(bool(found))
        if keeps_focus and self.blocks:
            self.blocks[0].answers[0].setFocus()
        self.counted.emit(len(found))

    def _block(self, zones: tuple[str, str], doubts: Sequence[ZoneDoubt]) -> "ZoneBlock":
        made = ZoneBlock(self._kit.icons, self._words, doubts)
        made.unfold(zones in self._unfolded)
        made.unfolded.connect(lambda is_open: self._remember(zones, is_open))
        made.answered.connect(self._answer)
        made.event_opened.connect(self.event_opened)
        self._body.addWidget(made)
        return made

    def _remember(self, zones: tuple[str, str], is_open: bool) -> None:
        (self._unfolded.add if is_open else self._unfolded.discard)(zones)

    def _answer(self, doubts: Sequence[ZoneDoubt], answer: Answer) -> None:
        answer_zones(self._kit, self, [doubt.item for doubt in doubts], answer)


class ZoneBlock(QFrame):
    """All events of one label whose places keep one other zone."""

    answered = Signal(object, str)
    """(ZoneDoubts, answer)."""
    event_opened = Signal(str)
    unfolded = Signal(bool)

    def __init__(self, icons: Icons, words: DateWords, doubts: Sequence[ZoneDoubt]) -> None:
        super().__init__()
        self._icons, self._words, self._doubts = icons, words, doubts
        self.rows: list[ZoneRow] = []
        mark(self, "kind", "warning")
        whole = column(self, 0, 6)
        whole.setContentsMargins(12, 10, 12, 8)
        sentence = row(gap=8)
        sentence.addWidget(IconLabel(icons, "triangle-alert", "warn", 16), 0, _TOP)
        self.text = label(self._sentence(), "strong", wrap=True)
        sentence.addWidget(self.text, 1)
        whole.addLayout(sentence)
        bar = _AnswerBar([(answer, _word_for_all(answer)) for answer in ANSWERS], "")
        bar.answered.connect(lambda answer: self.answered.emit(self._doubts, answer))
        self.answers = bar.buttons
        whole.addWidget(bar)
        self.fold = button("", "fold", icons.icon("chevron-right", "muted"))
        self.fold.setCheckable(True)
        self.fold.toggled.connect(self.unfold)
        whole.addWidget(self.fold, 0, _LEFT)
        self._list = QWidget()
        self._rows = column(self._list, 0, 6)
        whole.addWidget(self._list)

    def _sentence(self) -> str:
        first = self._doubts[0]
        text = self.tr(
            "%n agenda bertanda {zone}, tempatnya di wilayah {expected}.", "", len(self._doubts)
        )
        return text.format(zone=first.item.zone, expected=first.expected)

    def unfold(self, is_open: bool) -> None:
        """Show the events one by one, or only their number."""
        self.fold.setChecked(is_open)
        self.fold.setText(
            self.tr("Sembunyikan daftar") if is_open else self.tr("Lihat satu per satu")
        )
        self.fold.setAccessibleName(self.fold.text())
        name = "chevron-down" if is_open else "chevron-right"
        self.fold.setIcon(self._icons.icon(name, "muted"))
        if is_open and not self.rows:
            self._fill()
        self._list.setVisible(is_open)
        self.unfolded.emit(is_open)

    def _fill(self) -> None:
        for doubt in self._doubts[:MOST_ROWS]:
            made = ZoneRow(doubt, self._words)
            made.answered.connect(lambda answer, one=doubt: self.answered.emit([one], answer))
            made.opened.connect(lambda one=doubt: self.event_opened.emit(one.item.id))
            self._rows.addWidget(line())
            self._rows.addWidget(made)
            self.rows.append(made)
        more = len(self._doubts) - len(self.rows)
        if more > 0:
            rest = self.tr("%n agenda lagi setelah ini terjawab.", "", more)
            self._rows.addWidget(label(rest, "muted", wrap=True))


class ZoneRow(QWidget):
    """One event with its own three answers."""

    answered = Signal(str)
    opened = Signal()

    def __init__(self, doubt: ZoneDoubt, words: DateWords) -> None:
        super().__init__()
        item = doubt.item
        whole = column(self, 0, 2)
        texts = column(gap=2)
        texts.setContentsMargins(_WORDS_INDENT, 0, 0, 0)
        whole.addLayout(texts)
        day = words.medium(date.fromisoformat(item.date))
        texts.addWidget(label(f"{day}, {item.printed_time}", "time", wrap=True))
        texts.addWidget(label(item.title, "", wrap=True))
        if item.place:
            texts.addWidget(label(item.place, "muted", wrap=True))
        said = [(answer, answer_words(item, doubt.expected, answer, words)) for answer in ANSWERS]
        bar = _AnswerBar(said, item.title)
        bar.answered.connect(self.answered)
        self.answers = bar.buttons
        self.opening = button(self.tr("Buka"), "link")
        self.opening.setAccessibleName(self.tr("Buka “{title}”").format(title=item.title))
        self.opening.clicked.connect(self.opened)
        bar.add(self.opening)
        whole.addWidget(bar)


class _AnswerBar(QWidget):
    """Buttons side by side, below each other where the room is narrow."""

    answered = Signal(str)

    def __init__(self, answers: Sequence[tuple[Answer, str]], about: str) -> None:
        """`about` is the event that the answers are for, said to screen readers; empty for all."""
        super().__init__()
        self.setMinimumWidth(_NARROWEST)
        self._row = row(self, 0, 4)
        self._row.addStretch(1)
        self._row.setDirection(QBoxLayout.Direction.TopToBottom)
        self.buttons: list[QPushButton] = []
        for answer, text in answers:
            made = button(text, "link" if about else "soft")
            made.setAccessibleName(f"{text}, {about}" if about else text)
            made.setToolTip(answer_meaning(answer))
            made.setAccessibleDescription(answer_meaning(answer))
            made.clicked.connect(lambda _, answer=answer: self.answered.emit(answer))
            self.add(made)
            self.buttons.append(made)

    def add(self, made: QPushButton) -> None:
        """Add another button behind the last one."""
        self._row.insertWidget(self._row.count() - 1, made, 0, _LEFT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = event.size().width() >= _BESIDE
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != way:
            self._row.setDirection(way)
            self.updateGeometry()


def _word_for_all(answer: Answer) -> str:
    words = {
        "keep": QCoreApplication.translate("Agenda", "Biarkan semua"),
        "relabel": QCoreApplication.translate("Agenda", "Ganti label semua"),
        "convert": QCoreApplication.translate("Agenda", "Konversi semua"),
    }
    return words[answer]
