"""Everything that a person can ask for by name: one table for menus, buttons, keys and Ctrl+K."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from newsroom.ui.common.icons import Icons


@dataclass(frozen=True)
class ActionSpec:
    """One action. `room` is where it works; an empty one works everywhere."""

    id: str
    text: object
    """A text marked for translation; `translated` gives it in the language on screen."""
    menu: str
    shortcut: str = ""
    icon: str = ""
    room: str = ""


MENUS = (
    ("file", QT_TRANSLATE_NOOP("Actions", "&Berkas")),
    ("edit", QT_TRANSLATE_NOOP("Actions", "&Sunting")),
    ("go", QT_TRANSLATE_NOOP("Actions", "&Buka")),
    ("text", QT_TRANSLATE_NOOP("Actions", "&Teks")),
    ("agenda", QT_TRANSLATE_NOOP("Actions", "&Agenda")),
    ("view", QT_TRANSLATE_NOOP("Actions", "&Tampilan")),
    ("help", QT_TRANSLATE_NOOP("Actions", "Ban&tuan")),
)
"""Menus of F10 in their order: (id, text)."""

# fmt: off
ACTIONS = (
    ActionSpec("new", QT_TRANSLATE_NOOP("Actions", "Baru di layar ini"), "file", "Ctrl+N", "plus"),
    ActionSpec("new.article", QT_TRANSLATE_NOOP("Actions", "Tulis artikel"), "file", "Ctrl+Shift+N", "pencil"),
    ActionSpec("new.event", QT_TRANSLATE_NOOP("Actions", "Agenda baru"), "file", "", "calendar-plus"),
    ActionSpec("media.import", QT_TRANSLATE_NOOP("Actions", "Impor media…"), "file", "", "image-plus"),
    ActionSpec("media.add", QT_TRANSLATE_NOOP("Actions", "Pilih berkas media…"), "file", "Ctrl+I", "import", "media"),
    ActionSpec("word", QT_TRANSLATE_NOOP("Actions", "Impor Word…"), "file", "Ctrl+Shift+O", "import", "articles"),
    ActionSpec("preview", QT_TRANSLATE_NOOP("Actions", "Pratinjau"), "file", "Ctrl+Shift+P", "eye"),
    ActionSpec("publish", QT_TRANSLATE_NOOP("Actions", "Terbitkan"), "file", "Ctrl+Return", "send"),
    ActionSpec("newsroom.other", QT_TRANSLATE_NOOP("Actions", "Buka ruang redaksi lain…"), "file", "Ctrl+O", "folder-open"),
    ActionSpec("close", QT_TRANSLATE_NOOP("Actions", "Tutup"), "file", "", "x"),
    ActionSpec("undo", QT_TRANSLATE_NOOP("Actions", "Urungkan"), "edit", "Ctrl+Z", "undo-2"),
    ActionSpec("redo", QT_TRANSLATE_NOOP("Actions", "Ulangi"), "edit", "Ctrl+Y", "redo-2"),
    ActionSpec("save", QT_TRANSLATE_NOOP("Actions", "Simpan sekarang"), "edit", "Ctrl+S", "save"),
    ActionSpec("find", QT_TRANSLATE_NOOP("Actions", "Cari di layar ini"), "edit", "Ctrl+F", "search"),
    ActionSpec("replace", QT_TRANSLATE_NOOP("Actions", "Cari dan ganti"), "edit", "Ctrl+H", "replace", "articles"),
    ActionSpec("find.next", QT_TRANSLATE_NOOP("Actions", "Temukan berikutnya"), "edit", "F3", "chevron-down", "articles"),
    ActionSpec("find.previous", QT_TRANSLATE_NOOP("Actions", "Temukan sebelumnya"), "edit", "Shift+F3", "chevron-up", "articles"),
    ActionSpec("replace_all", QT_TRANSLATE_NOOP("Actions", "Cari dan ganti di semua artikel…"), "edit", "Ctrl+Shift+H", "search", "articles"),
    ActionSpec("duplicate", QT_TRANSLATE_NOOP("Actions", "Gandakan"), "edit", "Ctrl+D", "copy", "articles"),
    ActionSpec("trash", QT_TRANSLATE_NOOP("Actions", "Pindahkan ke Sampah"), "edit", "", "trash-2"),
    ActionSpec("media.complete", QT_TRANSLATE_NOOP("Actions", "Lengkapi satu per satu"), "edit", "", "list-checks", "media"),
    ActionSpec("search", QT_TRANSLATE_NOOP("Actions", "Cari atau jalankan perintah"), "go", "Ctrl+K", "search"),
    ActionSpec("go.home", QT_TRANSLATE_NOOP("Actions", "Beranda"), "go", "Ctrl+1", "house"),
    ActionSpec("go.articles", QT_TRANSLATE_NOOP("Actions", "Artikel"), "go", "Ctrl+2", "newspaper"),
    ActionSpec("go.agenda", QT_TRANSLATE_NOOP("Actions", "Agenda"), "go", "Ctrl+3", "calendar-days"),
    ActionSpec("go.media", QT_TRANSLATE_NOOP("Actions", "Media"), "go", "Ctrl+4", "images"),
    ActionSpec("go.publish", QT_TRANSLATE_NOOP("Actions", "Terbitkan"), "go", "Ctrl+5", "send"),
    ActionSpec("go.settings", QT_TRANSLATE_NOOP("Actions", "Pengaturan"), "go", "Ctrl+,", "settings"),
    ActionSpec("text.bold", QT_TRANSLATE_NOOP("Actions", "Tebal"), "text", "Ctrl+B", "bold", "articles"),
    ActionSpec("text.italic", QT_TRANSLATE_NOOP("Actions", "Miring"), "text", "Ctrl+I", "italic", "articles"),
    ActionSpec("text.link", QT_TRANSLATE_NOOP("Actions", "Tautan"), "text", "Ctrl+Shift+K", "link", "articles"),
    ActionSpec("text.bullets", QT_TRANSLATE_NOOP("Actions", "Daftar berbulir"), "text", "Ctrl+Shift+8", "list", "articles"),
    ActionSpec("text.numbers", QT_TRANSLATE_NOOP("Actions", "Daftar bernomor"), "text", "Ctrl+Shift+7", "list-ordered", "articles"),
    ActionSpec("text.quote", QT_TRANSLATE_NOOP("Actions", "Kutipan"), "text", "Ctrl+Shift+Q", "text-quote", "articles"),
    ActionSpec("text.photo", QT_TRANSLATE_NOOP("Actions", "Sisipkan foto"), "text", "Ctrl+Shift+F", "image-plus", "articles"),
    ActionSpec("text.table", QT_TRANSLATE_NOOP("Actions", "Sisipkan tabel"), "text", "Ctrl+Shift+T", "table", "articles"),
    ActionSpec("text.note", QT_TRANSLATE_NOOP("Actions", "Catatan untuk penyunting"), "text", "Ctrl+Alt+M", "message-square", "articles"),
    ActionSpec("text.source", QT_TRANSLATE_NOOP("Actions", "Sumber Markdown"), "text", "Ctrl+Shift+M", "code-xml", "articles"),
    ActionSpec("agenda.story", QT_TRANSLATE_NOOP("Actions", "Buat berita"), "agenda", "Ctrl+B", "file-plus", "agenda"),
    ActionSpec("agenda.today", QT_TRANSLATE_NOOP("Actions", "Hari ini"), "agenda", "Ctrl+T", "calendar", "agenda"),
    ActionSpec("agenda.month", QT_TRANSLATE_NOOP("Actions", "Bulan"), "agenda", "Alt+1", "layout-grid", "agenda"),
    ActionSpec("agenda.week", QT_TRANSLATE_NOOP("Actions", "Pekan"), "agenda", "Alt+2", "columns-3", "agenda"),
    ActionSpec("agenda.list", QT_TRANSLATE_NOOP("Actions", "Daftar"), "agenda", "Alt+3", "list", "agenda"),
    ActionSpec("agenda.day", QT_TRANSLATE_NOOP("Actions", "Hari"), "agenda", "Alt+4", "square", "agenda"),
    ActionSpec("agenda.board", QT_TRANSLATE_NOOP("Actions", "Papan agenda"), "agenda", "Alt+5", "list-checks", "agenda"),
    ActionSpec("agenda.import", QT_TRANSLATE_NOOP("Actions", "Impor agenda…"), "agenda", "Ctrl+Shift+O", "import", "agenda"),
    ActionSpec("agenda.print", QT_TRANSLATE_NOOP("Actions", "Cetak pekan…"), "agenda", "Ctrl+P", "printer", "agenda"),
    ActionSpec("agenda.pdf", QT_TRANSLATE_NOOP("Actions", "Simpan pekan sebagai PDF…"), "agenda", "", "file-text", "agenda"),
    ActionSpec("agenda.copy", QT_TRANSLATE_NOOP("Actions", "Salin pekan untuk WhatsApp"), "agenda", "", "copy", "agenda"),
    ActionSpec("agenda.csv", QT_TRANSLATE_NOOP("Actions", "Simpan pekan sebagai CSV…"), "agenda", "", "table", "agenda"),
    ActionSpec("agenda.ics", QT_TRANSLATE_NOOP("Actions", "Simpan pekan sebagai kalender…"), "agenda", "", "calendar-days", "agenda"),
    ActionSpec("list", QT_TRANSLATE_NOOP("Actions", "Panel daftar"), "view", "Ctrl+Shift+L", "panel-left"),
    ActionSpec("inspector", QT_TRANSLATE_NOOP("Actions", "Panel rincian"), "view", "F4", "panel-right"),
    ActionSpec("focus", QT_TRANSLATE_NOOP("Actions", "Mode fokus"), "view", "F11", "focus", "articles"),
    ActionSpec("history", QT_TRANSLATE_NOOP("Actions", "Riwayat versi"), "view", "Ctrl+Alt+V", "history", "articles"),
    ActionSpec("theme", QT_TRANSLATE_NOOP("Actions", "Ganti terang atau gelap"), "view", "", "sun-moon"),
    ActionSpec("language", QT_TRANSLATE_NOOP("Actions", "Ganti bahasa"), "view", "", "languages"),
    ActionSpec("pane.next", QT_TRANSLATE_NOOP("Actions", "Panel berikutnya"), "view", "F6"),
    ActionSpec("pane.previous", QT_TRANSLATE_NOOP("Actions", "Panel sebelumnya"), "view", "Shift+F6"),
    ActionSpec("menu", QT_TRANSLATE_NOOP("Actions", "Menu"), "view", "F10", "menu"),
    ActionSpec("keys", QT_TRANSLATE_NOOP("Actions", "Peta tombol"), "help", "Ctrl+/", "keyboard"),
    ActionSpec("about", QT_TRANSLATE_NOOP("Actions", "Tentang Ruang Redaksi"), "help", "", "info"),
)
# fmt: on


class Actions(QObject):
    """The live actions of the table; `asked` says which one was chosen."""

    asked = Signal(str)

    def __init__(self, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.icons = icons
        self._actions: dict[str, QAction] = {}
        for spec in ACTIONS:
            self._actions[spec.id] = self._made(spec, icons)

    def _made(self, spec: ActionSpec, icons: Icons) -> QAction:
        action = QAction(translated(spec.text), self)
        if spec.icon:
            action.setIcon(icons.icon(spec.icon))
        if spec.shortcut:
            action.setShortcut(QKeySequence(spec.shortcut))
        action.setToolTip(tooltip(action))
        action.triggered.connect(lambda: self.asked.emit(spec.id))
        return action

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def icon_of(self, action_id: str) -> str:
        """Return the name of an action's icon; a general one where it has none."""
        return next(spec.icon for spec in ACTIONS if spec.id == action_id) or "command"

    def in_menu(self, menu: str) -> list[QAction]:
        """Return the actions of one menu of `MENUS`."""
        return [self._actions[spec.id] for spec in ACTIONS if spec.menu == menu]

    def available(self) -> list[tuple[str, QAction]]:
        """Return (id, action) of what can be done now, for the palette and the key map."""
        return [(name, action) for name, action in self._actions.items() if action.isEnabled()]

    def enter(self, room: str) -> None:
        """Make the keys of one room work, and those of the others rest."""
        for spec in ACTIONS:
            self._actions[spec.id].setEnabled(not spec.room or spec.room == room)


def translated(text: object) -> str:
    """Return a text of the tables here in the language on screen."""
    return QCoreApplication.translate("Actions", str(text))


def keys_text(action: QAction) -> str:
    """Return the keys of an action as they are printed on a keyboard: `Ctrl+Enter`."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    printed, named = (QKeySequence(key).toString() for key in (Qt.Key.Key_Enter, Qt.Key.Key_Return))
    return keys.replace(named, printed)


def tooltip(action: QAction) -> str:
    """Return the text of an action with its keys: `Tebal (Ctrl+B)`."""
    keys = keys_text(action)
    text = action.text().replace("&", "")
    return f"{text} ({keys})" if keys else text
