"""The program behind the frame: its rooms, the ways between them, and what works everywhere."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFileDialog

from newsroom import paths
from newsroom.domain.article import Article
from newsroom.domain.messages import Message
from newsroom.domain.site import Site
from newsroom.domain.zones import moment_of, printed_clock
from newsroom.services import library, outlook, trash
from newsroom.services.changes import Changes
from newsroom.services.newsroom import Newsroom
from newsroom.ui.assembly import assemble, retold
from newsroom.ui.common.actions import Actions
from newsroom.ui.common.input_guard import InputGuard
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.preview import open_preview
from newsroom.ui.common.room import Room, Visit
from newsroom.ui.main_window import MainWindow
from newsroom.ui.rooms import ROOMS, HomeRoom, SettingsRoom
from newsroom.ui.shell import crash, recent, shot
from newsroom.ui.shell.key_map import KeyMap
from newsroom.ui.shell.opening import Opening
from newsroom.ui.shell.palette import Palette

__all__ = ["Program", "assemble", "in_another_language", "watch_for_bugs"]

BADGE_PAUSE = 400
"""Milliseconds after a change before the badges of the rail are counted again."""

Verbs = Mapping[str, Callable[[], object]]


class Program(QObject):
    """Makes rooms when they are first wanted, and leads from one to another."""

    language_chosen = Signal(str)

    def __init__(self, window: MainWindow, kit: Kit, parent: QObject) -> None:
        super().__init__(parent)
        self.window, self.kit = window, kit
        self.room: Room | None = None
        self._rooms: dict[str, Room] = {}
        self._wanted_room = ""
        self._unsaved: Message | None = None
        self._was_warned = False
        self._zone = Site().zone
        """Zone of the office, by whose clocks the window tells the time."""
        self.opening = Opening(kit, self)
        self.palette = Palette(kit, window)
        self._badges = QTimer(self, interval=BADGE_PAUSE, singleShot=True)
        self._verbs = self._everywhere()
        self._connect()

    def _connect(self) -> None:
        kit, window, opening = self.kit, self.window, self.opening
        kit.toasts.attach(window)
        kit.session.saving.connect(window.top_bar.state.show_saving)
        kit.session.saved.connect(self._show_saved)
        kit.session.save_failed.connect(self._show_unsaved)
        kit.session.changed.connect(self._count_badges_soon)
        kit.session.changed.connect(self._follow_name)
        kit.session.recovered.connect(self._tell_recovered)
        kit.actions.asked.connect(self.perform)
        opening.opened.connect(self._opened)
        opening.first_run_shown.connect(self.show_first_run)
        opening.first_run.language_chosen.connect(self.language_chosen)
        opening.elsewhere.connect(window.close)
        opening.raised.connect(self._raise_window)
        self._badges.timeout.connect(self._count_badges)
        self.palette.visit_requested.connect(self.visit)
        window.rail.room_requested.connect(self.go)
        window.closing.connect(self.close)
        window.may_close = self.is_stored
        kit.theme.application.installEventFilter(InputGuard(self))

    def begin(self, file: Path | None = None, room: str = "", demo: bool = False) -> None:
        """Open what was asked for, else the newsroom of last time, else ask where to start."""
        self._wanted_room = room
        self.opening.begin(file, demo)

    def take_picture(self, file: Path) -> None:
        """Write a PNG of the window when it has come to rest, then close it."""
        shot.take(self.window, self.kit, file)

    def go_on(self, room: str) -> None:
        """Show the newsroom that is open already, after a change of language."""
        self._wanted_room = room
        if self.kit.session.path is None:
            self.show_first_run()
        else:
            self._opened()

    def show_first_run(self) -> None:
        """Show the four ways to begin."""
        self.settle()
        self.room = None
        self.window.show_name("")
        self.window.show_screen(self.opening.first_run)

    def _opened(self) -> None:
        # Before any room reads its list; a disk that refuses it now is asked again next time.
        self.kit.session.ask(
            self, trash.purge, lambda gone: self.kit.session.forget_typing(gone.articles)
        )
        for room in self._rooms.values():
            room.load()
        wanted = self._wanted_room or str(self.kit.settings.value("room", "home"))
        self.go(wanted if wanted in ROOMS else "home")
        self._count_badges()
        self._show_name()

    # Going about

    def go(self, name: str) -> Room:
        """Put a room on screen."""
        room = self._rooms.get(name) or self._made(name)
        if room is self.room:
            return room
        if self.room is not None:
            self._leave(self.room)
        self.room = room
        self.kit.settings.setValue("room", name)
        self.window.show_screen(room, name)
        self.kit.actions.enter(name)
        room.landing().setFocus()
        room.enter()
        return room

    def _made(self, name: str) -> Room:
        room = ROOMS[name](self.kit)
        self._rooms[name] = room
        room.visit_requested.connect(self.visit)
        room.settle_requested.connect(self.settle)
        room.calm_requested.connect(self.window.show_calm)
        if isinstance(room, SettingsRoom):
            room.language_chosen.connect(self.language_chosen)
        if isinstance(room, HomeRoom):
            room.start_requested.connect(self.show_first_run)
        room.recall(recent.room_memory(self.kit.settings, name))
        room.load()
        return room

    def _leave(self, room: Room) -> None:
        room.settle()
        recent.remember_room(self.kit.settings, room.name, room.memory())

    def visit(self, visit: Visit) -> None:
        """Go where a room, the palette or a toast leads."""
        self.go(visit.room).visit(visit)

    def settle(self) -> None:
        """Let every room store what is still being typed."""
        for room in self._rooms.values():
            room.settle()

    def is_stored(self) -> bool:
        """Store everything typed and say whether that worked; asked again, it lets go.

        Closing twice in a row is the way out for somebody whose disk stays full.
        """
        if self.kit.session.path is None or self._was_warned:
            return True
        self._unsaved = None
        for room in self._rooms.values():
            room.finish()
        self.settle()
        self.kit.session.flush()
        if self._unsaved is None:
            return True
        self._was_warned = True
        self.kit.toasts.show_problem(
            self.tr("{reason} Tutup sekali lagi untuk keluar tanpa menyimpannya.").format(
                reason=self.kit.text(self._unsaved)
            )
        )
        return False

    def close(self) -> None:
        """Store everything and let go of the file."""
        for room in self._rooms.values():
            self._leave(room)
        self.opening.release()
        self.kit.jobs.finish()
        self.kit.thumbnails.finish()
        self.kit.session.close()

    # What works on every screen

    def perform(self, action: str) -> None:
        """Do what was asked for by an id of the action table: the room's way, else everywhere's."""
        in_room: Verbs = self.room.verbs() if self.room is not None else {}
        verb = in_room.get(action) or self._verbs.get(action)
        if verb is not None:
            verb()

    def _everywhere(self) -> Verbs:
        kit, window = self.kit, self.window
        going = {f"go.{name}": partial(self.go, name) for name in ROOMS}
        return {
            **going,
            "new.article": lambda: self.visit(Visit("articles", intent="new")),
            "new.event": lambda: self.visit(Visit("agenda", intent="new")),
            "media.import": lambda: self.visit(Visit("media", intent="import")),
            "publish": lambda: self.go("publish"),
            "preview": self._preview,
            "newsroom.other": self._choose_other,
            "close": window.close,
            "undo": kit.deeds.undo,
            "redo": kit.deeds.redo,
            "save": self._save,
            "search": self.palette.open,
            "theme": lambda: kit.theme.choose("light" if kit.theme.is_dark else "dark"),
            "language": lambda: self.language_chosen.emit("id" if kit.language == "en" else "en"),
            "pane.next": lambda: self._next_pane(1),
            "pane.previous": lambda: self._next_pane(-1),
            "menu": window.show_menu,
            "keys": lambda: KeyMap(kit, window).open(),
            "about": lambda: self.visit(Visit("settings", field="about.program")),
        }

    def _next_pane(self, step: int) -> None:
        self.window.next_pane(self.room.panes() if self.room is not None else [], step)

    def _save(self) -> None:
        self.settle()
        self.kit.toasts.show_text(self.tr("Sudah tersimpan. Semua tersimpan sendiri."))

    def _preview(self) -> None:
        self.settle()
        open_preview(self.kit, self.room.record() if self.room is not None else "")

    def _choose_other(self) -> None:
        chooser = QFileDialog(self.window, self.tr("Buka ruang redaksi"))
        self.kit.theme.dress(chooser)
        chooser.setNameFilter(self.tr("Ruang redaksi (*.newsroom)"))
        chooser.fileSelected.connect(lambda name: self.opening.open(Path(name)))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    # What the frame shows

    def _show_saved(self) -> None:
        self._was_warned = False
        clock = moment_of(self.kit.session.clock(), self._zone).clock
        self.window.top_bar.state.show_saved(printed_clock(clock))

    def _tell_recovered(self, found: Sequence[Article]) -> None:
        """Name what a program that died had not stored; the words are stored now."""
        if len(found) > 1:
            self.kit.toasts.show_text(
                self.tr(
                    "Kata-kata di {n} artikel yang belum sempat tersimpan sudah dikembalikan."
                ).format(n=len(found))
            )
            return
        text = self.tr("Kata-kata di “{title}” yang belum sempat tersimpan sudah dikembalikan.")
        self.kit.toasts.show_text(
            text.format(title=found[0].title or self.tr("Tanpa judul")),
            self.tr("Buka"),
            lambda: self.visit(Visit("articles", record=found[0].id)),
        )

    def _show_unsaved(self, message: Message) -> None:
        self._unsaved = message
        self.window.top_bar.state.show_failed(self.kit.text(message))

    def _follow_name(self, changes: Changes, origin: object) -> None:
        if changes.settings:
            self._show_name()

    def _show_name(self) -> None:
        self.kit.session.ask(self, _site, self._show_site)

    def _show_site(self, site: Site) -> None:
        self._zone = site.zone
        self.window.show_name(site.name)

    def _count_badges_soon(self) -> None:
        self._badges.start()

    def _count_badges(self) -> None:
        if self.kit.session.path is not None:
            self.kit.session.ask(self, _badge_counts, self._show_badges)

    def _show_badges(self, counts: Mapping[str, int]) -> None:
        for room, count in counts.items():
            self.window.rail.badge(room, count)

    def _raise_window(self) -> None:
        self.window.showNormal()
        self.window.raise_()
        self.window.activateWindow()

    def show_bug(self, details: str) -> None:
        """Say that something went wrong that nobody thought of; `details` are for support."""
        self.kit.toasts.show_problem(
            self.tr("Ada yang salah di program ini. Tulisan Anda aman; Anda bisa terus bekerja."),
            self.tr("Salin rincian untuk teknisi"),
            lambda: QApplication.clipboard().setText(details),
        )


def in_another_language(
    old: Program, window: MainWindow, actions: Actions, parent: QObject
) -> Program:
    """Return a program in the language of `actions` with the session of the old one."""
    language = "en" if old.kit.language == "id" else "id"
    made = Program(window, retold(old.kit, actions, language), parent)
    made.go_on(old.room.name if old.room is not None else "")
    return made


def watch_for_bugs(present: Callable[[], Program | None]) -> None:
    """Let the program that is on screen say what nobody caught."""

    def tell(details: str) -> None:
        program = present()
        if program is not None:
            program.show_bug(details)

    crash.watch(tell, paths.user_data() / "window.log")


def _badge_counts(newsroom: Newsroom) -> dict[str, int]:
    return {
        "media": library.incomplete_count(newsroom),
        "publish": outlook.waiting(newsroom),
    }


def _site(newsroom: Newsroom) -> Site:
    return newsroom.site
