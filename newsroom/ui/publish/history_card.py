"""Riwayat terbitan: who published, when, and how much."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from newsroom.domain.edition import Edition
from newsroom.domain.zones import Moment, moment_of_utc
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.quantities import size_text
from newsroom.ui.common.widgets import Badge, IconLabel
from newsroom.ui.publish.rows import FoldingCard, plain_row
from newsroom.ui.publish.words import files_text, moment_text


class HistoryCard(FoldingCard):
    """The last publications, the newest first."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit.icons, QCoreApplication.translate("Publish", "Riwayat terbitan"))
        self._kit = kit

    def show_editions(self, editions: Sequence[Edition], today: Moment) -> None:
        """Show editions; `today` is the present moment at the office."""
        self.count(len(editions))
        newest = editions[0].id if editions else ""
        self.rows.show_rows(editions, lambda edition: self._row(edition, newest, today))
        self.setVisible(bool(editions))

    def _row(self, edition: Edition, newest: str, today: Moment) -> QWidget:
        when = moment_text(made_at(edition, today.zone), today.date)
        size = size_text(edition.bytes)
        files = files_text(edition.files)
        if edition.made_by:
            words = self.tr("{files} · {size} · oleh {person}")
            detail = words.format(files=files, size=size, person=edition.made_by)
        else:
            detail = self.tr("{files} · {size}").format(files=files, size=size)
        badge = [Badge(self.tr("Terbaru"), "ok")] if edition.id == newest else []
        return plain_row(when, detail, IconLabel(self._kit.icons, "history"), *badge)


def made_at(edition: Edition, zone: str) -> Moment:
    """Return when an edition was made, on the clocks of a zone."""
    return moment_of_utc(edition.made, zone)
