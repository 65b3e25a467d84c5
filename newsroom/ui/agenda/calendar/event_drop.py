"""Files of this PC and media of the library, let go on an event: they become its attachments."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.media import MediaItem
from newsroom.services import agenda, attachments, calendar
from newsroom.services.calendar import Entry
from newsroom.services.changes import NOTHING, Changes
from newsroom.services.newsroom import Newsroom
from newsroom.ui.agenda.form.attaching import Attaching, files_in
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.media_drag import ids_in

_OVER = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class EventsView(Protocol):
    """A view that knows which event is where."""

    def viewport(self) -> QWidget:
        """Return the widget that gets the drags."""

    def entry_at(self, position: QPoint) -> Entry | None:
        """Return the event at a point of the viewport."""

    def show_target(self, item_id: str) -> None:
        """Mark the event that would get what is carried; none by an empty id."""


class EventDrop(QObject):
    """Serves the views of a calendar."""

    def __init__(self, kit: Kit, owner: QWidget, *views: EventsView) -> None:
        super().__init__(owner)
        self._kit, self._views = kit, views
        self._attaching = Attaching(kit, owner)
        self._attaching.refused.connect(lambda why: kit.toasts.show_problem(kit.text(why)))
        for view in views:
            view.viewport().setAcceptDrops(True)
            view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        view = next((view for view in self._views if view.viewport() is watched), None)
        if view is not None and event.type() == QEvent.Type.DragLeave:
            view.show_target("")
        if view is None or event.type() not in _OVER or not isinstance(event, QDropEvent):
            return False
        data = event.mimeData()
        if not ids_in(data) and not files_in(data):
            return False
        self._carry(view, event, data)
        return True

    def _carry(self, view: EventsView, event: QDropEvent, data: QMimeData) -> None:
        """Take what is let go on an event; beside all events nothing is taken."""
        entry = view.entry_at(event.position().toPoint())
        is_drop = event.type() == QEvent.Type.Drop
        view.show_target(entry.item.id if entry is not None and not is_drop else "")
        # Who is not let in hears no more of the drag, so the way in is open everywhere.
        if entry is None and event.type() != QEvent.Type.DragEnter:
            event.ignore()
            return
        event.acceptProposedAction()
        if is_drop and entry is not None:
            self.attach(entry.item, data)

    def attach(self, item: AgendaItem, data: QMimeData) -> None:
        """Attach what a drag carries to an event."""
        if ids_in(data):
            self._record(item, ids_in(data))
        else:
            self._attaching.take(files_in(data), lambda taken: self._record(item, _ids(taken)))

    def _record(self, item: AgendaItem, ids: Sequence[str]) -> None:
        fresh = [one for one in ids if one not in item.attachments]
        if not fresh:
            self._kit.toasts.show_text(self.tr("Berkas itu sudah terlampir."))
            return
        self._kit.deeds.do(
            self,
            self.tr("Lampiran ditambahkan: “{title}”").format(title=item.title),
            lambda newsroom: attachments.attach(newsroom, item.id, fresh),
            lambda newsroom: _detach(newsroom, item.id, fresh),
        )


def _ids(taken: Sequence[MediaItem]) -> list[str]:
    return [item.id for item in taken]


def _detach(newsroom: Newsroom, item_id: str, ids: Sequence[str]) -> Changes:
    """Take attachments off an event; they stay in the library."""
    entry = calendar.entry(newsroom, item_id)
    if entry is None:
        return NOTHING
    left = tuple(one for one in entry.item.attachments if one not in ids)
    return agenda.save(newsroom, replace(entry.item, attachments=left)).changes
