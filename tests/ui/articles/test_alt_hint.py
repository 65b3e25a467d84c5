"""A photo without alternative text is asked about when it is placed; the caret stays.

Its words are the library's, in each article that has none of its own (O080).
"""

import re
from collections.abc import Callable
from dataclasses import replace

from newsroom.domain.article import Article
from newsroom.domain.media import MediaItem
from newsroom.domain.zones import parse_moment
from newsroom.services import library, media, preview
from newsroom.services.preview import Proof
from newsroom.ui.articles.room import ArticlesRoom
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Visit
from tests.ui.articles.conftest import Add, Ask, focused


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
    assert f"![](media:{item.id}" in room.editor.markdown()
    room.editor.body.place_caret(0, 0)
    assert room.editor.body.accessibleDescription() == "Foto: Kapal di dermaga"


def test_o080_words_of_the_library_are_offered_and_mended_everywhere(
    room: ArticlesRoom, kit: Kit, ask: Ask, add: Add, do: Ask, idle: Callable[[], None]
) -> None:
    item = photo(ask)
    day = {"status": "published", "published": parse_moment("2026-11-20", "WIT")}
    first, second = add("Pertama", "Satu.", **day), add("Kedua", "Dua.", **day)
    own = add("Sendiri", f"![Kapal feri](media:{item.id})", **day)
    for article in (first, second):
        room.visit(Visit("articles", record=article.id))
        idle()
        (known,) = ask(lambda n: library.items(n, [item.id]))
        place(room, known)
        section = room.inspector.figure
        if article is first:
            section.alt.insertPlainText("Kapal di dermaga")
            section.autosave.flush()
        assert section.alt.toPlainText() == "Kapal di dermaga"
        assert ("Apa yang terlihat" in kit.toasts.current) == (article is first)
        room.settle()
        idle()
        kit.toasts.dismiss()
    (known,) = ask(lambda n: library.items(n, [item.id]))
    do(lambda n: media.save(n, replace(known, alt="Kapal bersandar")))
    # The article on the desk says it at once.
    room.editor.body.place_caret(0, 0)
    assert "Kapal bersandar" in room.editor.body.accessibleDescription()
    proof: Proof = ask(preview.proof)

    def alt(article: Article) -> list[str]:
        made = proof.files[proof.paths[article.id]].produce()
        assert isinstance(made, bytes)
        page = made.decode()
        return re.findall(r'<img[^>]* alt="(Kapal[^"]*)"', page.partition('class="text"')[2])

    assert [alt(one) for one in (first, second, own)] == [
        ["Kapal bersandar"], ["Kapal bersandar"], ["Kapal feri"],
    ]  # fmt: skip


def test_a_described_or_decorative_photo_is_not_asked_about(
    room: ArticlesRoom, kit: Kit, ask: Ask
) -> None:
    item = photo(ask)
    for known in (replace(item, alt="Kapal"), replace(item, decorative=True)):
        place(room, known)
        assert kit.toasts.current == ""
