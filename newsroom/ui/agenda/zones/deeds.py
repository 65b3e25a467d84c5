"""An answer about zone labels as one deed that can be taken back."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from newsroom.domain.agenda import AgendaItem
from newsroom.services import zone_doubts
from newsroom.services.changes import Changes
from newsroom.services.newsroom import Newsroom
from newsroom.services.zone_doubts import Answer, Answered
from newsroom.ui.common.kit import Kit


def answer_zones(kit: Kit, owner: QObject, items: Sequence[AgendaItem], answer: Answer) -> None:
    """Give all of some events the same answer; one step of undo gives them back as they were."""
    ids = frozenset(item.id for item in items)
    before: list[AgendaItem] = []

    def redo(newsroom: Newsroom) -> Answered:
        answered = zone_doubts.answer(newsroom, ids, answer)
        before[:] = answered.before
        return answered

    def undo(newsroom: Newsroom) -> Changes:
        return zone_doubts.take_back(newsroom, before)

    kit.deeds.do(owner, _title(items, answer), redo, undo)


def _title(items: Sequence[AgendaItem], answer: Answer) -> str:
    if len(items) == 1:
        return _title_of_one(items[0], answer)
    titles = {
        "keep": QCoreApplication.translate("Agenda", "Zona %n agenda dipastikan", "", len(items)),
        "relabel": QCoreApplication.translate("Agenda", "Label %n agenda diganti", "", len(items)),
        "convert": QCoreApplication.translate(
            "Agenda", "Waktu %n agenda dikonversi", "", len(items)
        ),
    }
    return titles[answer]


def _title_of_one(item: AgendaItem, answer: Answer) -> str:
    titles = {
        "keep": QCoreApplication.translate("Agenda", "{zone} dipastikan: “{title}”"),
        "relabel": QCoreApplication.translate("Agenda", "Label zona diganti: “{title}”"),
        "convert": QCoreApplication.translate("Agenda", "Waktu dikonversi: “{title}”"),
    }
    return titles[answer].format(zone=item.zone, title=item.title)
