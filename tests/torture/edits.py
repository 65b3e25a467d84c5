"""Random edits on the real editor, checked against a model that knows nothing of it.

    .venv/bin/python -m tests.torture.edits [EDITS] [SEED]

The model is the sequence of signs that must be there: what is typed, pasted or cut moves exactly
those signs, nothing else moves any. Marks that typing may turn into something else are left out.
"""

import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest.mock import patch

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QMimeData, QSettings, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from newsroom.text.dialect import parse
from newsroom.text.records import Record, records_of
from newsroom.text.story import Story, Table
from newsroom.ui.articles.editor import margin
from newsroom.ui.articles.editor.story_editor import StoryEditor
from newsroom.ui.common.icons import Icons
from newsroom.ui.common.theme import Theme
from tests.torture.signs import (
    COMMITTED,
    HABITS,
    PASTED,
    PASTED_SIGNS,
    WORDS,
    Units,
    numbers_in,
    signs,
    some_markdown,
    units_of,
    units_of_thing,
)

ROUND = 300
"""Edits before everything is undone: the history keeps a thousand steps."""
THOROUGH = 10
"""Every so many edits the whole is written, read back and painted."""

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
Key = Qt.Key
_KEEP = QTextCursor.MoveMode.KeepAnchor

SHAPES = [
    (Key.Key_B, CTRL), (Key.Key_I, CTRL), (Key.Key_7, CTRL | SHIFT), (Key.Key_8, CTRL | SHIFT),
    (Key.Key_Q, CTRL | SHIFT), (Key.Key_0, CTRL | ALT), (Key.Key_2, CTRL | ALT),
    (Key.Key_3, CTRL | ALT), (Key.Key_Tab, NONE), (Key.Key_Tab, NONE), (Key.Key_Backtab, SHIFT),
]  # fmt: skip
"""Keys that change how text stands, never which text there is."""
MOVES = [
    (Key.Key_Left, NONE), (Key.Key_Right, NONE), (Key.Key_Up, NONE), (Key.Key_Down, NONE),
    (Key.Key_Home, NONE), (Key.Key_End, NONE), (Key.Key_Left, SHIFT), (Key.Key_Right, SHIFT),
    (Key.Key_Down, SHIFT), (Key.Key_Left, CTRL | SHIFT), (Key.Key_Right, CTRL),
]  # fmt: skip


@dataclass
class Tally:
    """What was done."""

    edits: int = 0
    undone: int = 0
    redone: int = 0
    numbers: int = 0
    kinds: Counter[str] = field(default_factory=Counter)


class Writer:
    """Does random edits on an editor and knows what each may do to the signs."""

    def __init__(self, editor: StoryEditor, seed: int, tally: Tally | None = None) -> None:
        self.editor, self.body = editor, editor.body
        self.chance = random.Random(seed)
        self.tally = tally or Tally()
        self.clip: Units | None = None
        self.states: list[list[Record]] = []
        self.trail: list[str] = []
        self.deeds: dict[str, tuple[int, Callable[[], object]]] = {
            "type": (30, self.type_word),
            "commit": (4, self.commit),
            "habit": (8, self.type_habit),
            "enter": (6, self.enter),
            "backspace": (8, lambda: self.erase(Key.Key_Backspace)),
            "delete": (6, lambda: self.erase(Key.Key_Delete)),
            "erase word": (2, self.erase_word),
            "shape": (12, self.shape),
            "move": (8, self.move),
            "select": (8, self.select),
            "cut": (4, self.cut),
            "copy": (2, self.copy),
            "paste": (4, self.paste),
            "undo": (7, lambda: self.step(Key.Key_Z)),
            "redo": (4, lambda: self.step(Key.Key_Y)),
            "source": (1, self.source),
        }

    # What is there

    def units(self) -> Units:
        return [unit for record in self.body.mirror.records for unit in units_of(record)]

    def place(self, position: int) -> int:
        """How many units stand before a position."""
        number, at = self.body.offset_of(position)
        records = self.body.mirror.records
        before = sum(len(units_of(record)) for record in records[:number])
        thing = records[number].thing
        if thing is not None:
            return before + (len(units_of_thing(thing)) if at else 0)
        return before + len(signs(records[number].text[:at]))

    def span(self) -> tuple[int, int]:
        cursor = self.body.textCursor()
        return self.place(cursor.selectionStart()), self.place(cursor.selectionEnd())

    def on_table(self) -> bool:
        return isinstance(self.body.record_at_caret().thing, Table)

    # Rounds

    def round(self, markdown: str, count: int) -> None:
        """Write on a text; then undo everything, and do everything again."""
        self.editor.load(markdown)
        self.clip, self.trail = None, []
        self.set_clipboard(QMimeData())
        original = list(self.body.mirror.records)
        self.states = [original]
        for number in range(count):
            self.edit(thorough=number % THOROUGH == 0)
        self.check_all()
        end, written = list(self.body.mirror.records), self.editor.markdown()
        done = self.done
        for at in range(done - 1, -1, -1):
            self.body.step_back()
            assert self.body.mirror.records == self.states[at], self.trail
        assert not self.body.manuscript.isUndoAvailable()
        assert (self.body.mirror.records, self.editor.markdown()) == (original, markdown)
        self.tally.undone += done
        while self.body.manuscript.isRedoAvailable():
            self.body.step_forward()
            assert self.body.mirror.records == self.states[self.done], self.trail
        assert self.body.mirror.records == self.states[-1]
        self.tally.redone += self.done
        for _ in range(self.done - done):
            self.body.step_back()
        assert (self.body.mirror.records, self.editor.markdown()) == (end, written)
        self.check_all()

    @property
    def done(self) -> int:
        history = self.body.manuscript.history
        return len(history.steps) - history.undone

    def edit(self, thorough: bool) -> None:
        names = list(self.deeds)
        (name,) = self.chance.choices(names, [self.deeds[name][0] for name in names])
        self.trail.append(name)
        self.tally.edits += 1
        self.tally.kinds[name] += 1
        before = self.done
        self.deeds[name][1]()
        self.body.tables.close()
        self.remember(before)
        if thorough:
            self.check_all()

    def remember(self, before: int) -> None:
        """Keep what stood after each step; `before` is how many steps there were."""
        history, now = self.body.manuscript.history, list(self.body.mirror.records)
        if history.can_redo or self.done < before:
            assert now == self.states[self.done], self.trail
            return
        base = max(min(before, self.done) - 1, 0)
        made = [now]
        for step in reversed(history.steps[base : self.done]):
            records = list(made[0])
            for delta in reversed(step):
                delta.inverse.apply(records)
            made.insert(0, records)
        assert made[0] == self.states[base], self.trail
        self.states[base:] = made

    def check_all(self) -> None:
        document, mirror = self.body.manuscript, self.body.mirror
        assert document.is_settled, self.trail
        assert document.read_range(0, document.blockCount()) == mirror.records, self.trail
        stored = parse(self.editor.markdown())
        assert stored == mirror.story, self.trail
        kept = [unit for record in self.stored_records(stored) for unit in units_of(record)]
        assert kept == self.units(), self.trail
        painted = self.painted_numbers()
        assert painted == numbers_in(stored), (self.trail, painted, numbers_in(stored))
        self.tally.numbers += len(painted)

    @staticmethod
    def stored_records(story: Story) -> list[Record]:
        return records_of(story.blocks, iter(range(1, 1_000_000)).__next__)

    def painted_numbers(self) -> list[int]:
        """The numbers that a paint of the whole text puts beside it, from top to bottom."""
        seen: dict[int, int] = {}
        usual = margin.Margin._paint_marker

        def noted(self: margin.Margin, *words: Any) -> None:
            painter, block, rect, level, marker = words
            if marker.ordered:
                seen[block.blockNumber()] = marker.number
            usual(self, painter, block, rect, level, marker)

        with patch.object(margin.Margin, "_paint_marker", noted):
            self.body.resize(400, int(self.body.document().size().height()) + 2_000)
            self.body.verticalScrollBar().setValue(0)
            self.body.viewport().grab()
        return [
            number
            for at, number in sorted(seen.items())
            if self.body.mirror.records[at].text.strip()
        ]

    def same(self, found: Units, wanted: Units) -> None:
        """Fail with the place at which two sequences part."""
        if found == wanted:
            return
        pairs = zip(found, wanted, strict=False)
        at = next((n for n, (one, other) in enumerate(pairs) if one != other), 0)
        window = slice(max(at - 10, 0), at + 10)
        raise AssertionError(
            f"at {at}: {found[window]} instead of {wanted[window]}, {len(found)} of {len(wanted)}, "
            f"caret {self.body.caret()} in {self.body.record_at_caret()}, after {self.trail[-12:]}"
        )

    # Edits

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.body, key, held)
        self.body.tables.commit()

    def put(self, write: Callable[[], object], added: Units) -> None:
        """Units come in place of the selection, and nothing else moves."""
        before, (begin, end), loose = self.units(), self.span(), self.on_table()
        write()
        self.body.tables.commit()
        now = self.units()
        if loose:
            assert not Counter(before) - Counter(now) or begin != end, self.trail
            if begin == end:
                assert Counter(now) - Counter(before) == Counter(added), self.trail
            return
        self.same(now, before[:begin] + added + before[end:])

    def type_word(self) -> None:
        word = self.chance.choice(WORDS)
        self.put(lambda: self.keys(word), signs(word))

    def keys(self, text: str) -> None:
        for sign in text:
            target = self.body.tables.open_table
            QTest.keyClicks(self.body if target is None else target.field, sign)

    def commit(self) -> None:
        text = self.chance.choice(COMMITTED)

        def commit() -> None:
            event = QInputMethodEvent()
            event.setCommitString(text)
            QApplication.sendEvent(self.body, event)

        if self.on_table():
            self.press(Key.Key_Down)
        if not self.on_table():
            self.put(commit, signs(text))

    def type_habit(self) -> None:
        text = self.chance.choice(HABITS)
        self.put(lambda: self.keys(text), signs(text))

    def enter(self) -> None:
        held = self.chance.choice([NONE, NONE, SHIFT])
        self.put(lambda: self.press(Key.Key_Return, held), [])

    def erase(self, key: Qt.Key) -> None:
        before, (begin, end) = self.units(), self.span()
        records = list(self.body.mirror.records)
        had_selection = self.body.textCursor().hasSelection()
        self.press(key)
        now = self.units()
        if had_selection:
            self.same(now, before[:begin] + before[end:])
            return
        gone = list((Counter(before) - Counter(now)).elements())
        came = Counter(now) - Counter(before)
        assert not came, (self.trail, came)
        things = [units_of(one) for one in records if one.thing is not None]
        few = len(gone) <= 1 or "".join(gone) == "🙏🏽"
        assert few or any(sorted(gone) == sorted(one) for one in things), (self.trail, gone)
        if few and len(gone) == 1 and gone not in things:
            # A caret that undo left inside a letter of several signs erases towards its end.
            places = (begin, begin - 1)
            assert any(now == before[:at] + before[at + 1 :] for at in places), self.trail

    def erase_word(self) -> None:
        key = self.chance.choice([Key.Key_Backspace, Key.Key_Delete])
        before, (begin, end) = self.units(), self.span()
        self.press(key, CTRL)
        now = self.units()
        gone = len(before) - len(now)
        assert gone >= 0, self.trail
        starts = [begin - gone, begin] if begin == end else [begin]
        assert any(now == before[:at] + before[at + gone :] for at in starts if at >= 0), (
            self.trail, before, now, begin, end,
        )  # fmt: skip

    def shape(self) -> None:
        before = self.units()
        self.press(*self.chance.choice(SHAPES))
        self.same(self.units(), before)

    def move(self) -> None:
        before = list(self.body.mirror.records)
        self.press(*self.chance.choice(MOVES))
        assert self.body.mirror.records == before, self.trail

    def select(self) -> None:
        if self.chance.random() < 0.02:
            self.press(Key.Key_A, CTRL)
            return
        document = self.body.manuscript
        begin = self.whole(self.chance.randint(1, document.last_position()))
        length = self.chance.choice([0, 0, 3, 12, 40])
        cursor = self.body.textCursor()
        cursor.setPosition(begin)
        cursor.setPosition(self.whole(min(begin + length, document.last_position())), _KEEP)
        self.body.setTextCursor(cursor)

    def whole(self, position: int) -> int:
        """Not inside a character of two units: no caret can be there."""
        cursor = QTextCursor(self.body.manuscript)
        cursor.setPosition(position - 1)
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        return min(cursor.position(), self.body.manuscript.last_position())

    def cut(self) -> None:
        begin, end = self.span()
        selected, has = self.units()[begin:end], self.body.textCursor().hasSelection()
        self.put(self.body.cut, [])
        if has:
            self.clip = selected

    def copy(self) -> None:
        begin, end = self.span()
        before = list(self.body.mirror.records)
        if self.body.textCursor().hasSelection():
            self.clip = self.units()[begin:end]
        self.body.copy()
        assert self.body.mirror.records == before, self.trail

    def paste(self) -> None:
        if self.clip is None or self.chance.random() < 0.5:
            at = self.chance.randrange(len(PASTED))
            mime = QMimeData()
            html, text = PASTED[at]
            if html:
                mime.setHtml(html)
            if text:
                mime.setText(text)
            self.set_clipboard(mime)
            self.clip = list(PASTED_SIGNS[at])
        self.put(self.body.paste, list(self.clip))

    @staticmethod
    def set_clipboard(mime: QMimeData) -> None:
        QGuiApplication.clipboard().setMimeData(mime)

    def step(self, key: Qt.Key) -> None:
        before = self.done
        self.press(key, CTRL)
        moved = self.done - before
        if key == Key.Key_Z:
            assert moved == -min(before, 1), self.trail
            self.tally.undone -= moved
        else:
            self.tally.redone += moved

    def source(self) -> None:
        before, markdown = list(self.body.mirror.records), self.editor.markdown()
        self.editor.show_source(True)
        assert self.editor.markdown() == markdown, self.trail
        self.editor.show_source(False)
        assert (self.body.mirror.records, self.editor.markdown()) == (before, markdown), self.trail


def made_editor(folder: Path) -> StoryEditor:
    """An editor without a newsroom, on screen."""
    application = QApplication.instance() or QApplication(["edits"])
    assert isinstance(application, QApplication)
    settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    theme = Theme(application, settings, "light")
    editor = StoryEditor(theme, Icons(theme))
    theme.dress(editor)
    editor.resize(625, 650)
    editor.show()
    editor.activateWindow()
    return editor


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 3_000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    tally, began = Tally(), time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        editor = made_editor(Path(folder))
        for number in range(seed, seed + max(1, count // ROUND)):
            chance = random.Random(number)
            Writer(editor, number, tally).round(some_markdown(chance), ROUND)
        QGuiApplication.clipboard().clear()
    print(
        f"{tally.edits} edits, {tally.undone} undone, {tally.redone} redone, "
        f"{tally.numbers} painted numbers compared, 0 signs lost, "
        f"{time.perf_counter() - began:.0f} s: {dict(tally.kinds)}"
    )


if __name__ == "__main__":
    main()
