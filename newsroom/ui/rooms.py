"""All rooms by name. Only the program imports this, once the frame is on screen."""

from newsroom.ui.agenda.room import AgendaRoom
from newsroom.ui.articles.room import ArticlesRoom
from newsroom.ui.common.room import Room
from newsroom.ui.home.room import HomeRoom
from newsroom.ui.media.room import MediaRoom
from newsroom.ui.publish.room import PublishRoom
from newsroom.ui.settings.room import SettingsRoom

__all__ = ["ROOMS", "HomeRoom", "SettingsRoom"]

ROOMS: dict[str, type[Room]] = {
    room.name: room
    for room in (HomeRoom, ArticlesRoom, AgendaRoom, MediaRoom, PublishRoom, SettingsRoom)
}
