"""Media of the library let go over an article: photos into the text, files as links, a cover."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from newsroom.domain.media import MediaItem
from newsroom.services import library
from newsroom.ui.articles.desk import Desk
from newsroom.ui.common.kit import Kit


class MediaDrop(QObject):
    """Takes what was dragged from Media; the text takes it where it was let go."""

    def __init__(self, kit: Kit, desk: Desk) -> None:
        super().__init__(desk)
        self._kit, self._desk = kit, desk
        desk.editor.media_dropped.connect(self.place)
        desk.inspector.cover.picture.media_dropped.connect(self.make_cover)

    def place(self, ids: Sequence[str]) -> None:
        """Put photos into the text, and links to everything else."""
        self._read(ids, self._place_all)

    def _place_all(self, items: Sequence[MediaItem]) -> None:
        for item in items:
            if item.type == "photo":
                self._desk.place_photo(item)
            else:
                self._desk.editor.insert_link(item.shown_title, f"media:{item.id}")

    def make_cover(self, ids: Sequence[str]) -> None:
        """Make the first photo among some media the cover."""
        self._read(ids, self._take_cover)

    def _take_cover(self, items: Sequence[MediaItem]) -> None:
        photo = next((item for item in items if item.type == "photo"), None)
        if photo is not None:
            self._desk.set_cover(photo)

    def _read(self, ids: Sequence[str], then: Callable[[Sequence[MediaItem]], object]) -> None:
        wanted = self._desk.article_id

        def use(items: Sequence[MediaItem]) -> None:
            if wanted == self._desk.article_id:
                then(items)

        self._kit.session.ask(self, lambda n: library.items(n, ids), use)
