"""The panel when several items are selected: only what is touched is written, as one deed."""

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from newsroom.domain.fields import Value, several
from newsroom.domain.media import MediaItem
from newsroom.domain.messages import Message
from newsroom.services import editing, library
from newsroom.services.changes import Changes
from newsroom.services.library import Values
from newsroom.services.newsroom import Newsroom
from newsroom.ui.common.fields import Line
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.sections import Field
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import Notice, button, column, label, row
from newsroom.ui.media.words import read_taken, taken_text

SHOWN_VALUES = 3
"""Different values that a field names."""
KEYS = ("credit", "creator", "place", "taken", "keywords")


class BatchForm(QWidget):
    """Fields that several items may share."""

    complete_requested = Signal(list)
    """Ids whose alternative text is to be filled in one by one."""
    stored = Signal(list)

    def __init__(self, kit: Kit, origin: QWidget) -> None:
        super().__init__()
        self._kit, self._origin = kit, origin
        self._items: Sequence[MediaItem] = ()
        self._touched: set[str] = set()
        self._inputs: dict[str, Line] = {}
        self._fields: dict[str, Field] = {}
        self._stack = PictureStack(kit)
        self._title = label("", "section")
        self._alt = label("", "muted", wrap=True)
        self._one_by_one = button(self.tr("Lengkapi satu per satu"), "soft")
        self._notice = Notice(kit.icons)
        self._discard = button(self.tr("Batalkan"), "link")
        self._apply = button("", "primary")
        self._build()

    def _build(self) -> None:
        mark(self, "kind", "surface")
        whole = column(self, 16, 12)
        whole.addWidget(self._stack)
        whole.addWidget(self._title)
        whole.addWidget(label(self.tr("Hanya isian yang Anda ubah yang ditulis."), "muted", True))
        whole.addWidget(label(self.tr("Teks alternatif"), "field"))
        whole.addWidget(self._alt)
        whole.addWidget(self._one_by_one)
        for key, text in (
            ("credit", self.tr("Kredit")),
            ("creator", self.tr("Fotografer atau pembuat")),
            ("place", self.tr("Tempat")),
            ("taken", self.tr("Tanggal")),
            ("keywords", self.tr("Tambahkan kata kunci")),
        ):
            whole.addWidget(self._field(key, text))
        whole.addWidget(self._notice)
        buttons = row(gap=8)
        buttons.addWidget(self._discard)
        buttons.addStretch(1)
        buttons.addWidget(self._apply)
        whole.addLayout(buttons)
        whole.addStretch(1)
        self._discard.clicked.connect(self._forget)
        self._apply.clicked.connect(self.apply)
        self._one_by_one.clicked.connect(lambda: self.complete_requested.emit(self._without_alt()))

    def _field(self, key: str, text: str) -> Field:
        editor = Line()
        editor.edited.connect(lambda _: self._touch(key))
        editor.submitted.connect(self.apply)
        self._inputs[key] = editor
        self._fields[key] = Field(text, editor)
        return self._fields[key]

    def show_items(self, items: Sequence[MediaItem]) -> None:
        """Show what several items have in common; what was typed for others is dropped."""
        former = {item.id for item in self._items}
        self._items = items
        if former != {item.id for item in items}:
            self._touched.clear()
        self._stack.show_items(items)
        self._title.setText(self.tr("%Ln media dipilih", "", len(items)))
        self._apply.setText(self.tr("Terapkan ke %Ln", "", len(items)))
        self._show_alt()
        for key in KEYS:
            if key not in self._touched:
                self._show_common(key)
        self._show_touched()

    def _show_alt(self) -> None:
        photos = [item for item in self._items if item.type == "photo"]
        missing = self._without_alt()
        text = self.tr("{n} dari {all} foto belum punya. Isi satu per satu: tiap foto berbeda.")
        self._alt.setText(
            text.format(n=len(missing), all=len(photos))
            if missing
            else self.tr("Semua sudah punya.")
        )
        self._one_by_one.setVisible(bool(missing))

    def _without_alt(self) -> list[str]:
        return [item.id for item in self._items if "alt" in item.lacks]

    def _show_common(self, key: str) -> None:
        """Show the value that all have, or name those that differ in grey."""
        values = Counter(getattr(item, key) for item in self._items)
        editor = self._inputs[key]
        common = _text(key, next(iter(values))) if len(values) == 1 else ""
        # Keywords are added, so those that all have already stand in grey.
        editor.show_text("" if key == "keywords" else common)
        editor.setPlaceholderText(common if len(values) == 1 else self._mixed(key, values))

    def _mixed(self, key: str, values: "Counter[str | tuple[str, ...]]") -> str:
        named = [
            self.tr("{value} ({n})").format(value=_text(key, value) or self.tr("kosong"), n=n)
            for value, n in values.most_common(SHOWN_VALUES)
        ]
        return self.tr("Nilai berbeda: {values}").format(values=", ".join(named))

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        self._inputs[KEYS[0]].setFocus()

    # Changing

    def _touch(self, key: str) -> None:
        self._touched.add(key)
        self._show_touched()

    def _show_touched(self) -> None:
        self._discard.setVisible(bool(self._touched))
        self._apply.setEnabled(bool(self._touched))

    def _forget(self) -> None:
        self._touched.clear()
        self.show_items(self._items)

    def apply(self) -> None:
        """Write what was touched into all of them."""
        texts = {key: self._inputs[key].text() for key in KEYS if key in self._touched}
        if "taken" in texts:
            moment = read_taken(texts["taken"])
            unreadable = self.tr("Tulis tanggal seperti 17 April 2023.") if moment is None else ""
            self._fields["taken"].complain(unreadable)
            if moment is None:
                return
            texts["taken"] = moment
        if texts:
            self._write({item.id: _with_keywords(item, texts) for item in self._items}, texts)

    def _write(self, wanted: Values, texts: Mapping[str, str]) -> None:
        before: dict[str, Mapping[str, Value]] = {}

        def forth(newsroom: Newsroom) -> Changes:
            before.update(library.values(newsroom, list(wanted), texts))
            return editing.set_many(newsroom, wanted)

        def back(newsroom: Newsroom) -> Changes:
            return editing.set_many(newsroom, before)

        def done(changes: Changes) -> None:
            self._touched.clear()
            self.stored.emit(list(wanted))

        said = self.tr("%Ln media diubah", "", len(wanted))
        self._notice.say("")
        self._kit.deeds.do(self, said, forth, back, done, self._refuse, self._origin)

    def _refuse(self, message: Message) -> None:
        self._notice.say(self._kit.text(message))


def _text(key: str, value: str | tuple[str, ...]) -> str:
    if isinstance(value, tuple):
        return ", ".join(value)
    return taken_text(value) if key == "taken" else value


def _with_keywords(item: MediaItem, texts: Mapping[str, str]) -> Mapping[str, Value]:
    """Return the fields of one item: keywords are added to those that it has."""
    if "keywords" not in texts:
        return texts
    return {**texts, "keywords": several((*item.keywords, *several(texts["keywords"])))}


class PictureStack(QWidget):
    """The first few of the selected pictures as a loose pile."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._items: Sequence[MediaItem] = ()
        self.setFixedHeight(150)
        kit.thumbnails.ready.connect(self._arrived)

    def _arrived(self, sha256: str) -> None:
        if any(item.sha256 == sha256 for item in self._items):
            self.update()

    def show_items(self, items: Sequence[MediaItem]) -> None:
        """Show the pictures among some items."""
        self._items = [item for item in items if item.type == "photo"][:3]
        self.setVisible(bool(self._items))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, 150)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        for angle, item in zip((-6, 5, 0), reversed(self._items), strict=False):
            pixmap = self._kit.thumbnails.pixmap(
                item.sha256, item.extension, 216, self.devicePixelRatioF()
            )
            if pixmap is not None and not pixmap.isNull():
                self._paint_one(painter, pixmap, angle)

    def _paint_one(self, painter: QPainter, pixmap: QPixmap, angle: int) -> None:
        painter.save()
        painter.translate(QPoint(self.width() // 2, self.height() // 2))
        painter.rotate(angle)
        area = QRectF(-90, -60, 180, 120)
        size = pixmap.deviceIndependentSize()
        scale = max(area.width() / size.width(), area.height() / size.height())
        drawn = QRectF(0, 0, size.width() * scale, size.height() * scale)
        drawn.moveCenter(area.center())
        path = QPainterPath()
        path.addRoundedRect(area, 8, 8)
        painter.setClipPath(path)
        painter.drawPixmap(drawn.toRect(), pixmap)
        painter.setClipping(False)
        painter.setPen(self._kit.theme.color("surface"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, 8, 8)
        painter.restore()
