"""Photos on their way into an article: from files, from the clipboard, from the library."""

import tempfile
from base64 import b64decode
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QListView, QWidget

from newsroom.domain.errors import NewsroomError
from newsroom.domain.media import MediaItem
from newsroom.domain.messages import Message
from newsroom.services import library, media
from newsroom.services.changes import NOTHING, Changes
from newsroom.services.figures import with_words
from newsroom.services.media import Kept
from newsroom.services.newsroom import Newsroom
from newsroom.text.story import Figure
from newsroom.ui.articles.photo_grid import PhotoDelegate, PhotosModel
from newsroom.ui.common.choices import SearchField
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.overlay import Overlay
from newsroom.ui.common.widgets import EmptyState, button, column, label, row

Placed = Callable[[MediaItem], object]
Source = Path | QImage | str
"""A file, a bitmap, or an address that holds the picture itself (`data:image/png;base64,…`)."""
RECENT = 60
"""Photos that the picker shows at once."""


class PhotoIntake(QObject):
    """Takes files into the library beside the window, then hands their records on."""

    refused = Signal(object)
    """Message: a file that is no picture, or a disk that is full."""

    def __init__(self, kit: Kit, owner: QWidget) -> None:
        super().__init__(owner)
        self._kit, self._owner = kit, owner

    def choose(self, then: Placed) -> None:
        """Let the person choose a picture in the system's own window."""
        chooser = QFileDialog(self._owner, self.tr("Pilih foto"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
        chooser.setNameFilter(
            self.tr("Foto (*.jpg *.jpeg *.png *.webp *.gif *.heic *.JPG *.JPEG *.PNG *.HEIC)")
        )
        chooser.filesSelected.connect(lambda names: self.take(list(map(Path, names)), then))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def take(self, sources: Sequence[Source], then: Placed) -> None:
        """Take in files or images; `then` gets the record of each, in their order."""
        self.take_all([Coming(source, then) for source in sources])

    def take_all(self, coming: Sequence["Coming"]) -> None:
        """Take in pictures of which each has its own place."""
        path = self._kit.session.path
        if path is None:
            return
        name, sources = self._pasted_name(), [one.source for one in coming]
        job = self._kit.jobs.start(_keeping(path.with_suffix(".media"), sources, name), self)
        job.finished.connect(lambda answers: self._record(answers, coming))

    def _pasted_name(self) -> str:
        moment = self._kit.session.clock().astimezone().strftime("%Y-%m-%d %H.%M.%S")
        return self.tr("Tempelan {moment}.png").format(moment=moment)

    def _record(self, answers: Sequence[Kept | Message], coming: Sequence["Coming"]) -> None:
        pairs = list(zip(answers, coming, strict=True))
        kept = [(answer, one) for answer, one in pairs if isinstance(answer, Kept)]
        for answer in answers:
            if isinstance(answer, Message):
                self.refused.emit(answer)

        def recorded(all_added: Recorded) -> None:
            for item, (_, one) in zip(all_added.items, kept, strict=True):
                one.then(item)

        if kept:
            files = [(answer, one.alt) for answer, one in kept]
            self._kit.session.do(
                self, lambda n: _recorded(n, files), recorded, self.refused.emit, self._owner
            )


@dataclass(frozen=True)
class Coming:
    """A picture on its way: what is done with its record, and its alt text where one is known."""

    source: Source
    then: Placed
    alt: str = ""


@dataclass(frozen=True)
class Recorded:
    """The records of several files in their order, new or known."""

    items: Sequence[MediaItem]
    changes: Changes


def _recorded(newsroom: Newsroom, files: Sequence[tuple[Kept, str]]) -> Recorded:
    items, changes = [], NOTHING
    for kept, alt in files:
        added = media.record(newsroom, kept)
        placed = with_words(newsroom, added.item, Figure("", alt))
        items.append(placed.item)
        changes |= added.changes | placed.changes
    return Recorded(items, changes)


def _keeping(
    folder: Path, sources: Sequence[Source], name: str
) -> Callable[[object], list[Kept | Message]]:
    """Return the work of checking and copying files one after the other, in the pool."""
    return lambda _: [_kept(folder, source, name) for source in sources]


def _kept(folder: Path, source: Source, name: str) -> Kept | Message:
    try:
        if isinstance(source, Path):
            return media.keep(folder, source)
        with tempfile.TemporaryDirectory(prefix="ruang-redaksi-") as place:
            file = Path(place) / name
            if isinstance(source, str):
                file.write_bytes(_inside(source))
            else:
                source.save(str(file))
            return media.keep(folder, file)
    except NewsroomError as error:
        return error.message


def _inside(address: str) -> bytes:
    """Return the picture that an address holds; nothing where its letters are damaged."""
    try:
        return b64decode(unquote(address.partition(",")[2]))
    except ValueError:
        return b""


class PhotoPicker(Overlay):
    """The newest photos of the library in a panel over the text; a click or Enter takes one."""

    picked = Signal(object)
    """MediaItem."""
    file_requested = Signal()
    closed = Signal()

    def __init__(self, kit: Kit, window: QWidget) -> None:
        super().__init__(kit.theme, window)
        self._kit, self._window = kit, window
        self.setAccessibleName(self.tr("Pilih foto dari pustaka"))
        self.field = SearchField(kit.icons, self.tr("Cari keterangan, tempat, kredit…"))
        self.field.textChanged.connect(lambda _: self._look())
        self.model = PhotosModel()
        self.list = _Grid(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(PhotoDelegate(kit, self.list))
        self.list.setAccessibleName(self.tr("Foto"))
        self.list.activated.connect(lambda index: self._take(index.row()))
        self.list.clicked.connect(lambda index: self._take(index.row()))
        kit.thumbnails.ready.connect(self._repaint)
        self._build(kit)
        self.hide()

    def _repaint(self) -> None:
        self.list.viewport().update()

    def _build(self, kit: Kit) -> None:
        whole = column(self, 16, 10)
        head = row(gap=8)
        self._title = label("", "section")
        head.addWidget(self._title)
        head.addStretch(1)
        close = button(self.tr("Tutup"), "link")
        close.clicked.connect(self.leave)
        load = button(self.tr("Pilih berkas…"), "soft", kit.icons.icon("upload", "accent_text"))
        load.clicked.connect(self._ask_for_file)
        head.addWidget(load)
        head.addWidget(close)
        whole.addLayout(head)
        whole.addWidget(self.field)
        whole.addWidget(self.list, 1)
        self.empty = EmptyState(kit.icons, "image-off", self.tr("Tidak ada foto yang cocok."))
        whole.addWidget(self.empty, 1)

    def open(self, title: str) -> None:
        """Show the newest photos; the title says what one is wanted for."""
        self._title.setText(title)
        self.field.clear()
        width = min(760, self._window.width() - 80)
        height = min(520, self._window.height() - 60)
        self.setGeometry((self._window.width() - width) // 2, 30, width, height)
        self._look()
        self.show()
        self.raise_()
        self.field.setFocus()

    def leave(self) -> None:
        """Close without taking anything."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() == Qt.Key.Key_Down and self.field.hasFocus():
            self.list.setFocus()
            self.list.setCurrentIndex(self.model.index(0))
        else:
            super().keyPressEvent(event)

    def _ask_for_file(self) -> None:
        self.leave()
        self.file_requested.emit()

    def _look(self) -> None:
        words = self.field.text()
        self._kit.session.ask(self, lambda newsroom: _photos(newsroom, words), self._show)

    def _show(self, items: list[MediaItem]) -> None:
        self.model.show_items(items)
        self.list.setVisible(bool(items))
        self.empty.setVisible(not items)

    def _take(self, place: int) -> None:
        if self.isHidden():
            return  # a click may be told twice, as a click and as an activation
        item = self.model.item(place)
        self.leave()
        self.picked.emit(item)


class _Grid(QListView):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setGridSize(QSize(174, 148))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def _photos(newsroom: Newsroom, words: str) -> list[MediaItem]:
    ids = library.listing(newsroom, "photo", words, "newest").ids[:RECENT]
    return library.items(newsroom, ids)
