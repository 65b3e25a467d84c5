"""Focus mode: F11 leaves the text and the state of saving, and brings back what was there."""

from newsroom.ui.articles.room import ArticlesRoom
from tests.stories.person import Person

AROUND = ("Tebal", "Artikel", "Pratinjau", "Daftar artikel", "Terbitkan", "Panel rincian")


def begin(person: Person) -> ArticlesRoom:
    """Go to the articles and into the text of the first."""
    person.presses("Ctrl+2")
    room = person.program.room
    assert isinstance(room, ArticlesRoom)
    person.waits_until(lambda: room.desk.article is not None)
    room.editor.body.setFocus()
    return room


def test_only_the_text_and_the_state_of_saving_stay(person: Person) -> None:
    room = begin(person)
    person.presses("F11")
    assert room.focus_mode.is_on
    for name in AROUND:
        assert person.does_not_see(name), name
    person.sees("Tersimpan")
    person.is_at("Isi berita")
    person.types("Kata baru ")
    person.waits_for_rest()
    person.presses("Esc")
    assert not room.focus_mode.is_on
    for name in ("Tebal", "Artikel", "Pratinjau", "Terbitkan", "Panel rincian"):
        person.sees(name)
    assert room.columns.shows_left and room.columns.shows_right


def test_what_wants_more_than_the_text_ends_it(person: Person) -> None:
    room = begin(person)
    for way in ("F11", "F4", "Ctrl+Shift+L"):
        person.presses("F11", way)
        assert not room.focus_mode.is_on
        person.sees("Pratinjau")
        assert room.columns.shows_left and room.columns.shows_right
        room.editor.body.setFocus()
    remembered = room.memory()
    person.presses("F11")
    assert room.memory() == remembered
    person.clicks_on("Keluar dari mode fokus")
    person.sees("Tebal")
    room.editor.body.setFocus()
    person.presses("F11", "Ctrl+3")
    person.sees("Pratinjau")
    assert person.program.window.rail.isVisible()
    person.presses("Ctrl+2")
    person.sees("Tebal")
