"""Lampiran of an event: what there is, what may be seen on the site, and ways to add more."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QWidget

from newsroom.domain.media import MediaItem
from newsroom.services import attachments, library, media
from newsroom.services.newsroom import Newsroom
from newsroom.ui.agenda.day.story_row import LinkButton
from newsroom.ui.agenda.form.attaching import Attaching, Then, files_in
from newsroom.ui.agenda.form.attachment_picker import AttachmentPicker
from newsroom.ui.agenda.words import file_words
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.media_drag import ids_in
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import button, clear, column, icon_button, label, row

ICONS = {"photo": "image", "video": "video", "audio": "music", "document": "file-text"}


class AttachmentsField(QWidget):
    """The files of one event by their ids; it reads what they are called itself."""

    changed = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._event = ""
        self.ids: tuple[str, ...] = ()
        self.attaching = Attaching(kit, self)
        self.attaching.refused.connect(lambda why: kit.toasts.show_problem(kit.text(why)))
        self.picker: AttachmentPicker | None = None
        whole = column(self, 0, 8)
        self._rows = column(gap=6)
        whole.addLayout(self._rows)
        self._hint = label("", "meta", wrap=True)
        whole.addWidget(self._hint)
        self.load = button(self.tr("Pilih berkas…"))
        self.pick = button(self.tr("Dari pustaka…"))
        self.load.clicked.connect(lambda: self.attaching.choose(self._for_present()))
        self.pick.clicked.connect(self._open_picker)
        buttons = row(gap=6)
        buttons.addWidget(self.load)
        buttons.addWidget(self.pick)
        buttons.addStretch(1)
        whole.addLayout(buttons)

    def show_attachments(self, event_id: str, ids: Sequence[str]) -> None:
        """Show the files of an event."""
        self._event, self.ids = event_id, tuple(ids)
        self._read()

    def say(self, text: str) -> None:
        """Say who will see the files."""
        self._hint.setText(text)

    def drop(self, data: QMimeData) -> None:
        """Attach what was let go: files of this PC, or media of the library."""
        self._add(ids_in(data))
        self.take(files_in(data))

    def take(self, files: Sequence[Path]) -> None:
        """Attach files of this PC."""
        self.attaching.take(files, self._for_present())

    def _for_present(self) -> Then:
        """Return what receives files that are chosen now, whichever event is open later."""
        return partial(self.receive, self._event)

    def receive(self, event_id: str, items: Sequence[MediaItem]) -> None:
        """Attach media to the event that they were chosen for."""
        ids = [item.id for item in items]
        if event_id == self._event:
            self._add(ids)
        else:
            # Another event is in the form already: they are attached all the same.
            self._kit.session.do(self, lambda n: attachments.attach(n, event_id, ids))

    def _add(self, ids: Sequence[str]) -> None:
        together = tuple(dict.fromkeys((*self.ids, *ids)))
        if together != self.ids:
            self.ids = together
            self._read()
            self.changed.emit()

    def _remove(self, item_id: str) -> None:
        self.ids = tuple(other for other in self.ids if other != item_id)
        self._read()
        self.load.setFocus()
        self.changed.emit()

    # From the library

    def _open_picker(self) -> None:
        if self.picker is None:
            self.picker = AttachmentPicker(self._kit, self.window())
            self.picker.picked.connect(self._picked)
            self.picker.closed.connect(self.pick.setFocus)
        self.picker.open(self._event, self.ids)

    def _picked(self, event_id: str, item: MediaItem) -> None:
        self.receive(event_id, [item])

    # The rows

    def _read(self) -> None:
        ids = self.ids
        if ids:
            self._kit.session.ask(self, lambda n: library.items(n, ids), self._show)
        else:
            self._show([])

    def _show(self, items: Sequence[MediaItem]) -> None:
        clear(self._rows)
        for item in items:
            if item.id in self.ids:
                self._rows.addWidget(self._row(item))
        self._hint.setVisible(bool(self.ids))

    def _row(self, item: MediaItem) -> QFrame:
        made = QFrame()
        mark(made, "kind", "name")
        inside = row(made, 0, 4)
        inside.setContentsMargins(8, 3, 3, 4)
        texts = column(gap=0)
        icon = self._kit.icons.icon(ICONS.get(item.type, "file"), "accent_text")
        link = LinkButton(item.shown_title, icon)
        link.setToolTip(self.tr("Buka berkas"))
        link.clicked.connect(lambda: self._open(item))
        texts.addWidget(link)
        texts.addWidget(label(file_words(item), "warn_meta" if item.exempt else "meta", wrap=True))
        inside.addLayout(texts, 1)
        gone = icon_button(
            self.tr("Lepas {name}").format(name=item.shown_title),
            self._kit.icons.icon("x", "muted"),
        )
        mark(gone, "tight")
        gone.clicked.connect(lambda: self._remove(item.id))
        inside.addWidget(gone, 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _open(self, item: MediaItem) -> None:
        self._kit.session.ask(self, lambda n: _original(n, item), self._show_file)

    def _show_file(self, file: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            self._kit.toasts.show_problem(self.tr("Berkas itu tidak bisa dibuka di PC ini."))


def _original(newsroom: Newsroom, item: MediaItem) -> Path:
    return media.original(newsroom, item)
