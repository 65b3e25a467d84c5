"""The panel's form of one media item. It saves itself; there is no button for that."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from newsroom.domain.media import DIP_CLASSES, LONGEST_ALT, MediaItem, weakness_of_alt
from newsroom.domain.messages import Message
from newsroom.services import editing, library
from newsroom.services.library import Details, Place
from newsroom.services.newsroom import Newsroom
from newsroom.ui.common.deeds import Deed
from newsroom.ui.common.fields import Autosave, Input, Line, TextBox
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Visit
from newsroom.ui.common.sections import Field
from newsroom.ui.common.session import Query
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import (
    ElidedLabel,
    IconLabel,
    Notice,
    RowButton,
    button,
    clear,
    column,
    label,
    line,
    row,
)
from newsroom.ui.media.picture import Picture
from newsroom.ui.media.words import (
    PLACE_ICONS,
    advice,
    facts_text,
    read_taken,
    taken_text,
    type_text,
)

PICTURE_HEIGHT = 190


class MediaForm(QWidget):
    """What is known of one item, where it is used, and its file."""

    visit_requested = Signal(object)
    restore_requested = Signal()
    stored = Signal(str)
    """Id of the item of which something has been stored."""

    def __init__(self, kit: Kit, origin: QWidget) -> None:
        super().__init__()
        self._kit = kit
        self._details: Details | None = None
        self.autosave = Autosave(kit, origin)
        self._origin = origin
        self.autosave.saved.connect(self._stored)
        self.autosave.refused.connect(self._refuse)
        self._inputs: dict[str, Input] = {}
        self._fields: dict[str, Field] = {}
        self._notice = Notice(kit.icons)
        self._trashed = Notice(kit.icons, "warning")
        self.picture = Picture(kit)
        self.picture.setFixedHeight(PICTURE_HEIGHT)
        self._facts = ElidedLabel("", "meta")
        self._build()

    # Building

    def _build(self) -> None:
        mark(self, "kind", "surface")
        whole = column(self, 16, 12)
        for widget in (self._trashed, self.picture, self._facts, self._notice):
            whole.addWidget(widget)
        whole.addWidget(self._add("title", self.tr("Judul"), Line()))
        whole.addWidget(self._alt())
        whole.addWidget(self._add("caption", self.tr("Keterangan"), TextBox()))
        whole.addWidget(self._credit())
        whole.addWidget(self._add("creator", self.tr("Fotografer atau pembuat"), Line()))
        whole.addWidget(self._add("taken", self.tr("Tanggal"), Line(self.tr("17 April 2023"))))
        whole.addWidget(self._add("place", self.tr("Tempat"), Line()))
        keywords = Line(self.tr("pisahkan dengan koma"))
        whole.addWidget(self._add("keywords", self.tr("Kata kunci"), keywords))
        whole.addWidget(self._dip())
        whole.addWidget(line())
        self._used = label(self.tr("Dipakai di"), "field")
        whole.addWidget(self._used)
        self._places = column(gap=2)
        whole.addLayout(self._places)
        whole.addStretch(1)

    def _add(self, key: str, text: str, editor: Input, hint: str = "") -> Field:
        self._inputs[key] = editor
        self._fields[key] = Field(text, editor, hint)
        editor.edited.connect(lambda typed: self._typed(key, typed))
        editor.left.connect(self.autosave.flush)
        editor.submitted.connect(self.autosave.flush)
        return self._fields[key]

    def _alt(self) -> QWidget:
        """The field of the alternative text with its box for pictures that say nothing."""
        self._alt_box = QWidget()
        box = column(self._alt_box, 0, 8)
        editor = TextBox(self.tr("Apa yang terlihat di foto ini?"))
        hint = self.tr(
            "Dibacakan untuk pembaca tunanetra. Contoh: “Peserta rapat duduk mengelilingi "
            "meja panjang”."
        )
        box.addWidget(self._add("alt", self.tr("Teks alternatif"), editor, hint))
        self.decorative = QCheckBox(self.tr("Hiasan saja"))
        self.decorative.setToolTip(
            self.tr("Foto ini tidak menambah arti; pembaca layar melewatinya")
        )
        self.decorative.clicked.connect(
            lambda on: self._choose("decorative", "ya" if on else "tidak")
        )
        box.addWidget(self.decorative)
        return self._alt_box

    def _credit(self) -> QWidget:
        whole = QWidget()
        box = column(whole, 0, 4)
        box.addWidget(self._add("credit", self.tr("Kredit"), Line()))
        self._house = button("", "link")
        self._house.clicked.connect(self._fill_credit)
        box.addWidget(self._house, 0, Qt.AlignmentFlag.AlignLeft)
        return whole

    def _dip(self) -> QWidget:
        """The class of a document in the public information list."""
        self.dip_class = QComboBox()
        names = (
            self.tr("Berkala"), self.tr("Serta-merta"), self.tr("Setiap saat"),
            self.tr("Dikecualikan"),
        )  # fmt: skip
        self.dip_class.addItem(self.tr("Tidak masuk daftar"), "")
        for value, name in zip(DIP_CLASSES, names, strict=True):
            self.dip_class.addItem(name, value)
        self.dip_class.activated.connect(
            lambda _: self._choose("dip.class", self.dip_class.currentData())
        )
        self._dip_field = Field(self.tr("Daftar Informasi Publik"), self.dip_class)
        self._dip_meaning = label("", "meta", wrap=True)
        self._dip_box = QWidget()
        box = column(self._dip_box, 0, 4)
        box.addWidget(self._dip_field)
        box.addWidget(self._dip_meaning)
        return self._dip_box

    # Showing

    @property
    def item(self) -> MediaItem | None:
        """The item on show, as it is stored."""
        return self._details.item if self._details is not None else None

    def show_details(self, details: Details) -> None:
        """Show an item; what is typed and not yet stored stays as typed."""
        self.autosave.begin(details.item.id)
        former = self.item.id if self.item is not None else ""
        self._details = details
        if former != details.item.id:
            self._notice.say("")
        for key, editor in self._inputs.items():
            if key not in self.autosave.waiting or former != details.item.id:
                editor.show_text(self._text_of(details.item, key))
        self._fields["taken"].complain("")
        self._show_choices(details.item)
        self._show_places(details.places)
        self._show_trashed(details.item)
        self._advise()

    def _text_of(self, item: MediaItem, key: str) -> str:
        """Return what a field shows: what could not be stored yet, else what is stored."""
        value = self.autosave.waiting.get(key, getattr(item, key))
        text = value if isinstance(value, str) else ", ".join(value)
        return taken_text(text) if key == "taken" else text

    def _show_choices(self, item: MediaItem) -> None:
        assert self._details is not None
        self.picture.show_item(item, self._details.picture)
        self._facts.show_text(f"{type_text(item)} · {facts_text(item)}")
        self._alt_box.setVisible(item.type == "photo")
        self.decorative.setChecked(item.decorative)
        self._dip_box.setVisible(item.type in ("document", "audio", "video"))
        chosen = item.dip.get("class", "")
        self.dip_class.setCurrentIndex(max(0, self.dip_class.findData(chosen)))
        self._dip_meaning.setText(self._meaning(chosen))
        self._dip_meaning.setVisible(bool(chosen))

    def _meaning(self, dip_class: str) -> str:
        return {
            "berkala": self.tr("Diumumkan rutin, paling sedikit tiap enam bulan (Pasal 9)."),
            "serta-merta": self.tr("Diumumkan segera demi keselamatan orang banyak (Pasal 10)."),
            "setiap-saat": self.tr("Disediakan bagi siapa pun yang meminta (Pasal 11)."),
            "dikecualikan": self.tr("Tidak pernah ikut terbit, lewat jalan apa pun (Pasal 17)."),
        }.get(dip_class, "")

    def _show_trashed(self, item: MediaItem) -> None:
        text = self.tr("Ada di Sampah. Tidak ikut terbit.") if item.trashed else ""
        self._trashed.say(text, (self.tr("Kembalikan"), self.restore_requested.emit))
        for widget in (*self._fields.values(), self.decorative, self._dip_field, self._house):
            widget.setEnabled(not item.trashed)

    def _show_places(self, places: Sequence[Place]) -> None:
        clear(self._places)
        self._used.setText(self.tr("Dipakai di") if places else self.tr("Belum dipakai"))
        for place in places:
            self._places.addWidget(self._place(place))

    def _place(self, place: Place) -> QWidget:
        icon = IconLabel(self._kit.icons, PLACE_ICONS[place.kind], "muted", 16)
        if place.kind == "album":
            return _named(icon, place.title)
        made = RowButton(place.title or self.tr("(tanpa judul)"), "", icon)
        room = {"article": "articles", "agenda": "agenda"}.get(place.kind, "media")
        made.activated.connect(lambda: self.visit_requested.emit(Visit(room, record=place.record)))
        return made

    # Typing

    def focus_field(self, key: str) -> None:
        """Put the keyboard into a field by its key."""
        if key in self._inputs:
            self._inputs[key].setFocus()

    def _typed(self, key: str, text: str) -> None:
        if key == "taken":
            moment = read_taken(text)
            unreadable = self.tr("Tulis tanggal seperti 17 April 2023.") if moment is None else ""
            self._fields[key].complain(unreadable)
            if moment is None:
                self.autosave.waiting.pop(key, None)
                return
            text = moment
        self.autosave.put(key, text)
        self._advise()

    def _fill_credit(self) -> None:
        assert self._details is not None
        self._inputs["credit"].show_text(self._details.house_credit)
        self.autosave.put("credit", self._details.house_credit)
        self.autosave.flush()
        self._advise()

    def _choose(self, key: str, value: str) -> None:
        """Store a choice at once; Ctrl+Z takes it back."""
        assert self.item is not None
        self.autosave.flush()
        item_id, title = self.item.id, self.item.shown_title
        undo, redo = setting(self.item, key, value)
        said = self.tr("Pilihan pada “{title}” diubah").format(title=title)

        def done(_: object) -> None:
            self._kit.deeds.record(Deed(said, undo, redo), quietly=True)
            self._kit.session.ask(self, lambda n: library.details(n, item_id), self._chosen)
            self.stored.emit(item_id)

        self._kit.session.do(self, redo, done, self._refuse, self._origin)

    def _chosen(self, details: Details | None) -> None:
        if details is not None and self.item is not None and details.item.id == self.item.id:
            self.show_details(details)

    def _refuse(self, message: Message) -> None:
        self._notice.say(self._kit.text(message))
        if self.item is not None:
            self._show_choices(self.item)

    def _stored(self, item: MediaItem) -> None:
        self._notice.say("")
        if self._details is not None and item.id == self._details.item.id:
            self._details = replace(self._details, item=item)
            self._advise()
        self.stored.emit(item.id)

    def _advise(self) -> None:
        """Say below each field what it lacks or what would be better."""
        assert self._details is not None
        item = self._details.item
        alt, credit = self._inputs["alt"].text(), self._inputs["credit"].text().strip()
        weakness = weakness_of_alt(alt, item.name, self._inputs["caption"].text())
        self._fields["alt"].complain(advice(weakness))
        wanted = item.type == "photo" and not alt.strip() and not item.decorative
        mark(self._inputs["alt"], "problem", bool(weakness) or wanted)
        aside = self._fields["alt"].aside
        aside.setText(f"{len(alt)}/{LONGEST_ALT}")
        aside.setVisible(len(alt) > LONGEST_ALT - 30)
        self._inputs["alt"].setEnabled(not item.decorative and not item.trashed)
        mark(self._inputs["credit"], "problem", item.type == "photo" and not credit)
        house = self._details.house_credit
        self._inputs["credit"].setPlaceholderText(house)
        self._house.setText(self.tr("Pakai “{credit}”").format(credit=house))
        self._house.setAccessibleName(self._house.text())
        self._house.setVisible(bool(house) and not credit and not item.trashed)


def setting(item: MediaItem, key: str, value: str) -> tuple[Query, Query]:
    """Return the two directions of one choice: back to what it was, and forth."""
    former = library.value_of(item, key)

    def back(newsroom: Newsroom) -> object:
        return editing.set_many(newsroom, {item.id: {key: former}})

    def forth(newsroom: Newsroom) -> object:
        return editing.set_many(newsroom, {item.id: {key: value}})

    return back, forth


def _named(icon: QWidget, title: str) -> QWidget:
    """An album by its name; it has no screen of its own to go to."""
    made = QWidget()
    whole = row(made, 0, 12)
    whole.setContentsMargins(14, 8, 12, 8)
    whole.addWidget(icon)
    whole.addWidget(ElidedLabel(title), 1)
    return made
