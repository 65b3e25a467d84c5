"""A photo without alternative text is asked about when it is placed; the caret stays."""

from collections.abc import Callable
from dataclasses import replace

from newsroom.domain.media import MediaItem
from newsroom.services import library
from newsroom.ui.articles.room import ArticlesRoom
from newsroom.ui.common.kit import Kit
from tests.ui.articles.conftest import Ask, focused


def photo(ask: Ask) -> MediaItem:
    """Return a photo of the sample that nobody has described."""
    found: MediaItem = next(
        details.item
        for details in ask(library.incomplete)
        if details.item.type == "photo" and not details.item.alt
    )
    return found


def place(room: ArticlesRoom, item: MediaItem) -> None:
    room.editor.body.place_caret(0, 0)
    room.editor.body.setFocus()
    room.desk.place_photo(item)


def test_the_words_are_offered_and_one_key_leads_there(
    room: ArticlesRoom, kit: Kit, ask: Ask, idle: Callable[[], None]
) -> None:
    item = photo(ask)
    place(room, item)
    assert focused(room) is room.editor.body
    section = room.inspector.figure
    assert section.isVisibleTo(room) and section.holds(item.id)
    assert kit.toasts.current == "Foto tersisip. Apa yang terlihat di sana?"
    kit.toasts.activate()
    assert focused(room) is section.alt
    section.alt.insertPlainText("Kapal di dermaga")
    section.autosave.flush()
    idle()
    assert f"![Kapal di dermaga](media:{item.id}" in room.editor.markdown()


def test_a_described_or_decorative_photo_is_not_asked_about(
    room: ArticlesRoom, kit: Kit, ask: Ask
) -> None:
    item = photo(ask)
    for known in (replace(item, alt="Kapal"), replace(item, decorative=True)):
        place(room, known)
        assert kit.toasts.current == ""
