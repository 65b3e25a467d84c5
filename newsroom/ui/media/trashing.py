"""Into the trash and out of it: one deed, whose sentence names where the media are used."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from newsroom.domain.media import MediaItem
from newsroom.services import editing, library
from newsroom.services.changes import Changes
from newsroom.services.library import Place
from newsroom.services.newsroom import Newsroom
from newsroom.ui.common.kit import Kit
from newsroom.ui.media.words import places_text


def trash(kit: Kit, owner: QObject, ids: Sequence[str]) -> None:
    """Move media into the trash; the toast names their uses and has Urungkan."""
    wanted = list(ids)

    def look(newsroom: Newsroom) -> tuple[list[MediaItem], list[Place]]:
        return library.items(newsroom, wanted), library.places(newsroom, wanted)

    def move(found: tuple[list[MediaItem], list[Place]]) -> None:
        _deed(kit, owner, wanted, _trashed_text(*found), into=True)

    kit.session.ask(owner, look, move)


def restore(kit: Kit, owner: QObject, ids: Sequence[str]) -> None:
    """Take media out of the trash."""
    said = QCoreApplication.translate("Media", "%Ln media dikembalikan", "", len(ids))
    _deed(kit, owner, list(ids), said, into=False)


def _deed(kit: Kit, owner: QObject, ids: list[str], said: str, into: bool) -> None:
    def trash_them(newsroom: Newsroom) -> Changes:
        return editing.trash_many(newsroom, ids)

    def restore_them(newsroom: Newsroom) -> Changes:
        return editing.restore_many(newsroom, ids)

    redo, undo = (trash_them, restore_them) if into else (restore_them, trash_them)
    # The origin is nobody, so that the room reads the view again.
    kit.deeds.do(owner, said, redo, undo, origin=kit.deeds)


def _trashed_text(items: Sequence[MediaItem], places: Sequence[Place]) -> str:
    uses = places_text(places)
    if len(items) == 1:
        text = QCoreApplication.translate("Media", "“{title}” dipindahkan ke Sampah")
        if uses:
            text = QCoreApplication.translate(
                "Media", "“{title}” dipindahkan ke Sampah – dipakai di {uses}"
            )
        return text.format(title=items[0].shown_title, uses=uses)
    text = QCoreApplication.translate("Media", "%Ln media dipindahkan ke Sampah", "", len(items))
    if uses:
        text = QCoreApplication.translate(
            "Media", "%Ln media dipindahkan ke Sampah – dipakai di {uses}", "", len(items)
        ).format(uses=uses)
    return text
