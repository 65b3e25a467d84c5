"""Events announced and thrown away, each as one deed that can be taken back."""

from PySide6.QtCore import QCoreApplication, QObject

from newsroom.domain.agenda import AgendaItem
from newsroom.services import agenda, editing, series
from newsroom.ui.agenda.series_deeds import run_step
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.session import Answer, Refused


def announce_event(
    kit: Kit, owner: QObject, item: AgendaItem, rule: str, then: Answer, refused: Refused
) -> None:
    """Store a new event under the id that it has, with all its dates where it has a rule."""
    if rule:
        title = QCoreApplication.translate("Agenda", "Agenda berulang baru: “{title}”")
        said = title.format(title=item.title)
        run_step(kit, owner, said, lambda n: series.announce(n, item, rule), then, refused)
        return
    title = QCoreApplication.translate("Agenda", "Agenda baru: “{title}”")
    kit.deeds.do(
        owner,
        title.format(title=item.title),
        lambda newsroom: agenda.announce(newsroom, item),
        lambda newsroom: editing.trash(newsroom, item.id),
        then,
        refused,
    )


def trash_event(kit: Kit, owner: QObject, item: AgendaItem) -> None:
    """Move one event to the trash."""
    title = QCoreApplication.translate("Agenda", "“{title}” dipindahkan ke Sampah")
    kit.deeds.do(
        owner,
        title.format(title=item.title),
        lambda newsroom: editing.trash(newsroom, item.id),
        lambda newsroom: editing.restore(newsroom, item.id),
    )


def write_dates_ahead(kit: Kit, owner: QObject) -> None:
    """Write further dates of events that repeat without an end, where some are missing."""

    def answered(is_due: bool) -> None:
        if is_due:
            kit.session.do(owner, series.extend)

    kit.session.ask(owner, series.needs_more, answered)
