"""How the office writes, and how large it writes at this PC."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from newsroom.domain.errors import NewsroomError
from newsroom.domain.site import Site, checked_site_value
from tests.ui.settings.conftest import Office

HABITS = ("quotes", "dashes", "blanks")


def click(office: Office, qtbot: QtBot, key: str, text: str) -> None:
    """Choose a segment of a field by what it says."""
    buttons = office.row(key).editor.findChildren(QPushButton)
    qtbot.mouseClick(
        next(made for made in buttons if made.text() == text), Qt.MouseButton.LeftButton
    )
    office.rest()


@pytest.mark.parametrize("key", HABITS)
def test_a_habit_is_a_fact_of_the_office(office: Office, qtbot: QtBot, key: str) -> None:
    assert office.stored(key) == "yes"
    click(office, qtbot, key, "Tidak")
    assert office.stored(key) == "no"
    office.kit.deeds.undo()
    office.rest()
    assert office.stored(key) == "yes"


def test_letters_belong_to_this_pc(office: Office, qtbot: QtBot) -> None:
    with qtbot.waitSignal(office.kit.theme.letters_changed):
        click(office, qtbot, "app.letters", "Besar")
    assert office.kit.theme.letters == "large"
    assert office.kit.settings.value("letters") == "large"
    with qtbot.assertNotEmitted(office.kit.theme.letters_changed):
        click(office, qtbot, "app.letters", "Besar")


@pytest.mark.parametrize("key", HABITS)
def test_a_habit_is_wanted_or_not(key: str) -> None:
    assert getattr(Site(), key) == "yes"
    assert [checked_site_value(key, word) for word in ("ya", "tidak", "no")] == ["yes", "no", "no"]
    with pytest.raises(NewsroomError):
        checked_site_value(key, "kadang")
