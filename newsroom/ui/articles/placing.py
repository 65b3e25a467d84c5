"""Photos into the article: which picker or chooser opens, and where what it gives is put."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from newsroom.domain.media import MediaItem
from newsroom.ui.articles.desk import Desk
from newsroom.ui.articles.editor.pasting import Arriving
from newsroom.ui.articles.photos import Coming, PhotoIntake, PhotoPicker
from newsroom.ui.common.kit import Kit

Place = Callable[[MediaItem], object]


class Placing(QObject):
    """Connects the text and the cover with library, files and drops."""

    refused = Signal(object)
    """Message: a photo that could not be taken."""
    complained = Signal(str)
    """What is wrong with a photo that was taken."""
    alt_wanted = Signal(str)
    """Id of a photo: somebody wants to say what is to be seen on it."""

    def __init__(self, kit: Kit, desk: Desk, room: QWidget) -> None:
        super().__init__(desk)
        self._kit, self._desk = kit, desk
        desk.placed.connect(self._ask_for_alt)
        self.intake = PhotoIntake(kit, room)
        self.picker = PhotoPicker(kit, room)
        self._place: Place = desk.place_photo
        self.intake.refused.connect(self.refused)
        self.picker.picked.connect(lambda item: self._place(item))
        self.picker.closed.connect(desk.editor.body.setFocus)
        self.picker.file_requested.connect(lambda: self._choose(self._place))
        editor, cover = desk.editor, desk.inspector.cover
        editor.photo_requested.connect(
            lambda: self._pick(desk.place_photo, self.tr("Sisipkan foto"))
        )
        editor.pictures_dropped.connect(lambda files: self._take(files, desk.place_photo))
        editor.body.pasting.pictures_found.connect(self._fetch)
        cover.choosing_requested.connect(
            lambda: self._pick(self._set_cover, self.tr("Pilih foto sampul"))
        )
        cover.file_requested.connect(lambda: self._choose(self._set_cover))
        cover.files_dropped.connect(lambda files: self._take(files[:1], self._set_cover))

    def _pick(self, place: Place, title: str) -> None:
        self._place = self._for_present(place)
        self.picker.open(title)

    def _choose(self, place: Place) -> None:
        self.intake.choose(self._for_present(place))

    def _take(self, files: Sequence[Path | QImage], place: Place) -> None:
        self.intake.take(files, self._for_present(place))

    def _fetch(self, pictures: Sequence[Arriving]) -> None:
        """Bring the pictures of a pasted text into the library and to where they belong."""
        self.intake.take_all([self._coming(arriving) for arriving in pictures])

    def _coming(self, arriving: Arriving) -> Coming:
        place = self._for_present(lambda item: self._desk.place_pasted(arriving, item))
        return Coming(arriving.source, place, arriving.alt)

    def _for_present(self, place: Place) -> Place:
        """Return `place`, which does nothing once another article lies on the desk."""
        sitting = self._desk.sitting

        def put(item: MediaItem) -> None:
            if sitting is not None and sitting is self._desk.sitting:
                place(item)

        return put

    def _ask_for_alt(self, item: MediaItem) -> None:
        """Ask gently what is to be seen; the caret stays where it is."""
        if item.type != "photo" or item.alt or item.decorative:
            return
        self._desk.show_photo(item)
        self._kit.toasts.show_text(
            self.tr("Foto tersisip. Apa yang terlihat di sana?"),
            self.tr("Tulis teks alternatif"),
            lambda: self.alt_wanted.emit(item.id),
        )

    def _set_cover(self, item: MediaItem) -> None:
        if item.type == "photo":
            self._desk.set_cover(item)
        else:
            said = self.tr("“{name}” bukan foto, jadi tidak bisa menjadi sampul.")
            self.complained.emit(said.format(name=item.shown_title))
