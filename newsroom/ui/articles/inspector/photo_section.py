"""A photo of the article with what is said about it: the cover, or the one under the caret.

The words belong to the photo in the library, so they are the same wherever it is used.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from newsroom.domain.media import MediaItem
from newsroom.ui.articles.inspector.focus_frame import FocusFrame
from newsroom.ui.articles.inspector.picture_frame import PictureFrame
from newsroom.ui.common.fields import Autosave, Line, TextBox
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.sections import Field, Section
from newsroom.ui.common.widgets import button, column, row


class PhotoSection(Section):
    """Picture, alternative text, caption and credit; each saves itself."""

    choosing_requested = Signal()
    """A photo of the library is wanted."""
    file_requested = Signal()
    """A file is wanted from the system's chooser."""
    removed = Signal()
    exchange_requested = Signal(object)
    """MediaItem that is to get another file."""
    files_dropped = Signal(list)
    refused = Signal(object)
    """Message: words about a photo that are not stored."""
    stored = Signal(object)
    """MediaItem whose words have changed."""

    def __init__(self, kit: Kit, title: str, is_cover: bool) -> None:
        super().__init__(kit.icons, title)
        self._item: MediaItem | None = None
        self.picture = PictureFrame(kit)
        self.picture.clicked.connect(self.choosing_requested)
        self.picture.dropped.connect(self.files_dropped)
        self.body.addWidget(self.picture)
        self._build_focus(kit)
        self.choose = button(self.tr("Dari pustaka"))
        self.load = button(self.tr("Berkas…"))
        self.load.setToolTip(self.tr("Pilih foto di PC ini"))
        self.remove = button(self.tr("Lepas"), "link")
        self.choose.clicked.connect(self.choosing_requested)
        self.load.clicked.connect(self.file_requested)
        self.remove.clicked.connect(self.removed)
        self._buttons = QWidget()
        line = row(self._buttons, 0, 6)
        for made in (self.choose, self.load, self.remove):
            line.addWidget(made)
        line.addStretch(1)
        # In its place first: a part that is shown without a parent flashes as a window.
        self.body.addWidget(self._buttons)
        self._buttons.setVisible(is_cover)
        self._build_fields(kit)
        self.show_item(None)

    def _build_focus(self, kit: Kit) -> None:
        self.focusing = button(
            self.tr("Titik fokus"), "link", kit.icons.icon("focus", "accent_text")
        )
        self.exchange = button(
            self.tr("Ganti berkas"), "link", kit.icons.icon("refresh-cw", "accent_text")
        )
        self.exchange.setToolTip(self.tr("Foto lain dengan teks dan keterangan yang sama"))
        self.exchange.clicked.connect(self._ask_for_exchange)
        self.focusing.setCheckable(True)
        self.focusing.setToolTip(
            self.tr("Bagian yang tetap terlihat bila foto dipotong di daftar dan kartu")
        )
        self.focusing.toggled.connect(self._show_focus)
        self.focus_frame = FocusFrame(kit)
        self.focus_frame.moved.connect(lambda point: self.autosave.put("focus", point))
        self.focus_frame.left.connect(lambda: self.focusing.setChecked(False))
        self.body.addWidget(self.focus_frame)
        self.focus_frame.hide()

    def _ask_for_exchange(self) -> None:
        self.autosave.flush()
        if self._item is not None:
            self.exchange_requested.emit(self._item)

    def _show_focus(self, shown: bool) -> None:
        """Change between the photo as it is cropped and the whole one with its ring."""
        self.picture.setVisible(not shown)
        self.focus_frame.setVisible(shown)
        if shown:
            self.focus_frame.show_item(self._item)
            self.focus_frame.setFocus()
        else:
            self.autosave.flush()
            self.focusing.setFocus()

    def _build_fields(self, kit: Kit) -> None:
        self.autosave = Autosave(kit, self)
        self.autosave.saved.connect(self._saved)
        self.autosave.refused.connect(self.refused)
        self._fields = QWidget()
        whole = column(self._fields, 0, 8)
        lane = row()
        lane.addWidget(self.focusing)
        lane.addWidget(self.exchange)
        lane.addStretch(1)
        whole.addLayout(lane)
        self.alt = TextBox(self.tr("Apa yang terlihat di foto ini?"), 56)
        self.alt_field = Field(self.tr("Teks alternatif"), self.alt)
        self.decorative = QCheckBox(self.tr("Hiasan saja"))
        self.caption = TextBox(self.tr("Siapa, di mana, kapan"), 56)
        self.credit = Line(self.tr("Nama/Diskominfosan"))
        whole.addWidget(self.alt_field)
        whole.addWidget(self.decorative)
        whole.addWidget(Field(self.tr("Keterangan"), self.caption))
        self.credit_field = Field(self.tr("Kredit"), self.credit)
        whole.addWidget(self.credit_field)
        self.body.addWidget(self._fields)
        for key, box in (("alt", self.alt), ("caption", self.caption), ("credit", self.credit)):
            box.edited.connect(lambda text, key=key: self.autosave.put(key, text))
            box.left.connect(self.autosave.flush)
        self.decorative.toggled.connect(self._decorate)

    def show_item(self, item: MediaItem | None) -> None:
        """Show a photo with its words, or the invitation to choose one."""
        is_other = item is None or self._item is None or item.id != self._item.id
        if is_other:
            self.autosave.begin(item.id if item is not None else "")
            self.focusing.setChecked(False)
        self._item = item
        self.picture.show_item(item)
        self._fields.setVisible(item is not None)
        self.remove.setVisible(item is not None)
        if item is None:
            return
        waiting = self.autosave.sent.get(item.id, {}) | self.autosave.waiting
        for key, box in (("alt", self.alt), ("caption", self.caption), ("credit", self.credit)):
            # What is being typed may be on its way to the file: an older answer never takes it.
            if is_other or not box.hasFocus():
                box.show_text(str(waiting.get(key, getattr(item, key))))
        self.decorative.blockSignals(True)
        self.decorative.setChecked(item.decorative)
        self.decorative.blockSignals(False)
        self._show_gaps()

    def holds(self, media_id: str) -> bool:
        """Say whether this photo is the one shown."""
        return self._item is not None and self._item.id == media_id

    def _decorate(self, is_decorative: bool) -> None:
        self.autosave.put("decorative", "true" if is_decorative else "false")
        self.autosave.flush()

    def _saved(self, item: MediaItem) -> None:
        if self._item is not None and item.id == self._item.id:
            self._item = item
            self.picture.show_item(item)
            self._show_gaps()
        self.stored.emit(item)

    def _show_gaps(self) -> None:
        """Ask gently for what a reader would miss."""
        item = self._item
        if item is None:
            return
        lacks_alt = not item.alt and not item.decorative and not self.alt.text().strip()
        hint = self.tr("Contoh: Gubernur menyerahkan piala kepada siswa di panggung.")
        self.alt_field.complain(hint if lacks_alt else "")
        self.alt.setEnabled(not item.decorative)
        lacks_credit = not item.credit and not self.credit.text().strip()
        self.credit_field.complain(self.tr("Siapa yang memotret?") if lacks_credit else "")
