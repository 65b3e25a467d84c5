"""O066: an article is written today for tomorrow morning; the site has it then and not before."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from newsroom.domain.site import Site
from newsroom.services import publishing
from newsroom.services.newsroom import create
from newsroom.ui.articles.room import ArticlesRoom
from newsroom.ui.common.kit import Kit

EVENING = datetime(2023, 4, 17, 11, tzinfo=UTC)
"""20.00 WIT on the day before."""
MORNING = datetime(2023, 4, 17, 21, 1, tzinfo=UTC)
"""06.01 WIT."""
CANARY = b"ZEBRAJADWAL"


class Desk(QObject):
    """The room at an instant, on a file that is opened for it."""

    def __init__(self, kit: Kit, qtbot: QtBot, file: Path, now: datetime) -> None:
        super().__init__()
        self.kit, self._qtbot = kit, qtbot
        kit.session.clock = lambda: now
        with qtbot.waitSignal(kit.session.opened):
            kit.session.open(file, self)
        self.room = ArticlesRoom(kit)
        qtbot.addWidget(self.room)
        kit.toasts.attach(self.room)
        self.room.load()
        with qtbot.waitActive(self.room):
            self.room.show()
            self.room.activateWindow()
        self.rest()

    def rest(self) -> None:
        self._qtbot.waitUntil(lambda: not self.kit.session.is_busy)

    def types(self, widget: QWidget, text: str) -> None:
        widget.setFocus()
        self._qtbot.keyClicks(widget, text)

    def shown(self) -> str:
        status = self.room.inspector.status
        return f"{status.day.text()} {status.clock.text()} {status.moment.zone.currentText()}"

    def published(self, out: Path) -> list[str]:
        """Publish and return the files that tell of the article."""
        self.kit.session.do(self, lambda newsroom: publishing.publish(newsroom, out))
        self.rest()
        files = [file for file in out.rglob("*") if file.is_file()]
        return [file.relative_to(out).as_posix() for file in files if CANARY in file.read_bytes()]


@contextmanager
def opened(make: Callable[[], Kit], qtbot: QtBot, file: Path, now: datetime) -> Iterator[Desk]:
    desk = Desk(make(), qtbot, file, now)
    yield desk
    desk.room.settle()
    desk.rest()
    desk.kit.session.close()


def test_o066_tomorrow_at_six_is_tomorrow_at_six(
    make_kit: Callable[[], Kit], qtbot: QtBot, tmp_path: Path
) -> None:
    file, site = tmp_path / "kantor.newsroom", tmp_path / "situs"
    create(file, Site()).close()
    with opened(make_kit, qtbot, file, EVENING) as desk:
        desk.room.begin("ZEBRAJADWAL dibuka")
        desk.types(desk.room.editor.body, "Isi ZEBRAJADWAL.")
        status = desk.room.inspector.status
        desk.types(status.day, "18 apr")
        desk.types(status.clock, "6")
        desk.room.editor.body.setFocus()
        desk.room.editorial.set_status("published")
        desk.room.settle()
        desk.rest()
        assert desk.shown() == "Selasa, 18 April 2023 06.00 WIT"
        assert desk.published(site) == []
    with opened(make_kit, qtbot, file, EVENING) as desk:
        assert desk.shown() == "Selasa, 18 April 2023 06.00 WIT"
        assert desk.published(site) == []
    with opened(make_kit, qtbot, file, MORNING) as desk:
        told = desk.published(site)
        assert "berita/2023/04/zebrajadwal-dibuka.html" in told and "index.html" in told
        page = (site / "berita/2023/04/zebrajadwal-dibuka.html").read_text("utf-8")
        assert "Selasa, 18 April 2023" in page and "2023-04-18T06:00:00+09:00" in page
        assert desk.shown() == "Selasa, 18 April 2023 06.00 WIT"
