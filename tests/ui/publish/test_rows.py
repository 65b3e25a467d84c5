"""Rows that are made as they are wanted, the steps, and how sizes and times are written."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from newsroom.domain.zones import Moment
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.quantities import size_text
from newsroom.ui.publish.rows import STEP, FoldingCard, Rows
from newsroom.ui.publish.steps import Steps
from newsroom.ui.publish.words import duration_text, last_text, moment_text


def test_ten_thousand_rows_are_made_a_few_at_a_time(qtbot: QtBot, kit: Kit) -> None:
    made: list[int] = []

    def make(number: int) -> QWidget:
        made.append(number)
        return QPushButton(str(number))

    rows = Rows(5)
    qtbot.addWidget(rows)
    rows.show()
    rows.show_rows(range(10_000), make)
    assert (made, rows.more.text()) == ([0, 1, 2, 3, 4], "+9.995 lagi")
    qtbot.mouseClick(rows.more, Qt.MouseButton.LeftButton)
    assert len(made) == 5 + STEP
    focused = rows.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "5"
    rows.show_rows(range(3), make)
    assert not rows.more.isVisible()


def test_a_card_folds_by_its_heading(qtbot: QtBot, kit: Kit) -> None:
    card = FoldingCard(kit.icons, "Halaman baru", "ok")
    qtbot.addWidget(card)
    card.rows.show_rows(["Satu"], QPushButton)
    card.count(1)
    card.show()
    heading = next(b for b in card.findChildren(QPushButton) if b.isCheckable())
    assert heading.accessibleName() == "Halaman baru: 1"
    assert card.rows.isVisible()
    heading.setFocus()
    qtbot.keyClick(heading, Qt.Key.Key_Space)
    assert card.is_folded
    assert not card.rows.isVisible()


def test_a_step_that_reports_ends_those_before_it(qtbot: QtBot, kit: Kit) -> None:
    steps = Steps(kit.icons, kit.theme)
    qtbot.addWidget(steps)
    steps.begin()
    steps.end_step("check", "3 masalah")
    steps.show_progress("photos", 4, 9)
    before = steps.bar.value()
    steps.show_progress("pages", 118, 342)
    assert steps.bar.value() > before
    assert "Memeriksa: done 3 masalah" in steps.told()
    assert "Menyiapkan foto: done 4 dari 9" in steps.told()
    steps.fail()
    assert "Menulis halaman: failed berhenti di 118 dari 342" in steps.told()
    steps.begin()
    steps.finish()
    assert steps.bar.value() == steps.bar.maximum()
    assert steps.told().count("done") == 4


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (0, "0 kB"), (999, "1 kB"), (2_100_000, "2,1 MB"), (214_000_000, "214 MB"),
        (999_600_000, "1,0 GB"), (38_000_000_000, "38 GB"), (5_500_000_000_000_000, "5.500 TB"),
    ],
)  # fmt: skip
def test_sizes_are_decimal(kit: Kit, size: int, text: str) -> None:
    assert size_text(size) == text


def test_times_are_written_as_the_language_has_them(kit: Kit) -> None:
    moment = Moment("2023-04-12T07:05:00Z", "2023-04-12T16:05:00", "WIT")
    assert moment_text(moment, "2023-04-12") == "Hari ini 16.05"
    assert moment_text(moment, "2023-04-13") == "Rabu, 12 April 2023 pukul 16.05"
    assert last_text(moment, "2023-04-12") == "Terbitan terakhir hari ini 16.05"
    QLocale.setDefault(QLocale("id_ID"))
    assert duration_text(4.23) == "4,2 detik"
    assert duration_text(200) == "3 menit"
