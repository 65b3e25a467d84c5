"""What typing turns into follows the facts of the office, also while an article is open."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from newsroom.services import newsroom as newsrooms
from newsroom.ui.articles.room import ArticlesRoom
from tests.ui.articles.conftest import Ask


def test_a_change_of_the_office_holds_at_once(
    room: ArticlesRoom, do: Ask, idle: Callable[[], None], qtbot: QtBot
) -> None:
    room.begin("Judul")
    body = room.editor.body
    qtbot.keyClicks(body, '"a"')
    do(lambda newsroom: newsrooms.change_site(newsroom, {"quotes": "no"}))
    idle()
    qtbot.keyClicks(body, ' "b" -- ')
    assert body.mirror.records[0].text == '“a” "b" – '
    room.begin("Lain")
    qtbot.keyClicks(body, '"c"')
    assert body.mirror.records[0].text == '"c"'
