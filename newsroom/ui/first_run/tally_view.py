"""What an import finds or has taken, as counts, and the files that stay behind with the reason."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from newsroom.services.starting import Tally
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.widgets import IconLabel, clear, column, label, row

MOST_NAMED = 6


class TallyView(QWidget):
    """Lines with an icon each."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._lines = column(self, 0, 6)
        self.texts: list[str] = []
        """What is said, line by line."""

    def show_tally(self, tally: Tally) -> None:
        """Show what there is; kinds that are not there are left out, but articles."""
        clear(self._lines)
        self.texts = []
        self._say("newspaper", "accent_text", self.tr("%Ln artikel", "", tally.articles), "strong")
        if tally.events:
            text = self.tr("%Ln agenda", "", tally.events)
            self._say("calendar-days", "accent_text", text, "strong")
        self._say("image", "accent_text", self.tr("%Ln foto dan berkas", "", tally.media), "strong")
        behind = len(tally.unknown) + len(tally.failed)
        if behind:
            text = self.tr("%Ln berkas tidak dikenali dan ditinggalkan", "", behind)
            self._say("file-x", "warn", text, "strong")
        self._name_those_left(tally)

    def _name_those_left(self, tally: Tally) -> None:
        reasons = [(one.source, self._kit.text(one.reason)) for one in tally.failed]
        unknown = [(source, self.tr("jenisnya tidak diimpor")) for source in tally.unknown]
        named = [*reasons, *unknown]
        for source, reason in named[:MOST_NAMED]:
            words = self.tr("{file}: {reason}").format(file=Path(source).name, reason=reason)
            self._say("", "", words, "meta")
        if len(named) > MOST_NAMED:
            more = self.tr("dan %Ln berkas lain", "", len(named) - MOST_NAMED)
            self._say("", "", more, "meta")

    def _say(self, icon: str, token: str, text: str, kind: str) -> None:
        self.texts.append(text)
        made = QWidget()
        inside = row(made, gap=10)
        if icon:
            inside.addWidget(IconLabel(self._kit.icons, icon, token, 18))
        else:
            inside.addSpacing(28)
        inside.addWidget(label(text, kind, wrap=True), 1)
        self._lines.addWidget(made)
