"""From a PC that never saw a newsroom to a newsroom of one's own, in the whole program."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from newsroom import paths
from newsroom.ui.first_run import office_form
from newsroom.ui.home.room import HomeRoom
from newsroom.ui.settings.room import SettingsRoom
from tests.stories.person import Person


@pytest.fixture
def newcomer(
    start_program: Callable[..., Person], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Person:
    """Somebody whose PC has no newsroom yet."""
    monkeypatch.setattr(office_form, "newsrooms_folder", lambda: tmp_path / "Ruang Redaksi")
    return start_program()


def on_screen(person: Person, kind: type) -> bool:
    return isinstance(person.program.room, kind)


def test_a_newsroom_is_made_in_three_clicks_and_can_be_named_in_the_settings(
    newcomer: Person,
) -> None:
    newcomer.clicks_on("Buat ruang redaksi baru")
    newcomer.clicks_on("Buat ruang redaksi", QPushButton)
    newcomer.waits_until(lambda: on_screen(newcomer, HomeRoom))
    newcomer.waits_for_rest()
    assert newcomer.sees("Langkah pertama")
    assert newcomer.sees("Tulis artikel, belum")
    newcomer.clicks_on("Pengaturan")
    newcomer.waits_until(lambda: on_screen(newcomer, SettingsRoom))
    newcomer.clicks_on("Situs", QPushButton)
    newcomer.clicks_on("Nama situs")
    newcomer.window.focusWidget().selectAll()  # type: ignore[union-attr]
    newcomer.types("Kabar Sofifi")
    newcomer.clicks_on("Beranda")
    newcomer.waits_until(lambda: newcomer.window.windowTitle().startswith("Kabar Sofifi"))


def test_from_the_sample_to_the_choice_and_back(
    start_program: Callable[..., Person],
    monkeypatch: pytest.MonkeyPatch,
    sample_newsroom: Path,
) -> None:
    monkeypatch.setattr(paths, "demo_newsroom", lambda: sample_newsroom)
    person = start_program(demo=True)
    person.waits_until(lambda: on_screen(person, HomeRoom))
    person.clicks_on("Mulai yang asli")
    assert person.sees("Buat ruang redaksi baru")
    person.clicks_on("Kembali", QPushButton)
    person.waits_until(lambda: on_screen(person, HomeRoom))
    assert person.sees("Tulis artikel", QPushButton)
