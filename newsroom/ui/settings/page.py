"""The fields of the screen: a card for each group, one shown at a time, or what a search finds."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QWidget

from newsroom.ui.common.widgets import Card, Notice, column, label
from newsroom.ui.settings.fields import GROUPS, FieldSpec, Group, fields_of, translated
from newsroom.ui.settings.inputs import Input
from newsroom.ui.settings.setting_row import SettingRow

WIDEST = 840


class Block(QWidget):
    """One group: its title above a card of fields, and perhaps a sentence below."""

    def __init__(self, group: Group, make: Callable[[FieldSpec], Input], below: Notice | None):
        super().__init__()
        self.group = group
        whole = column(self, 0, 10)
        whole.addWidget(label(translated(group.title), "section"))
        self.card = Card()
        self.card.setAccessibleName(translated(group.title))
        self.rows = [SettingRow(spec, make(spec)) for spec in fields_of(group.id)]
        for made in self.rows:
            self.card.body.addWidget(made)
        whole.addWidget(self.card)
        if below is not None:
            whole.addWidget(below)

    def show_rows(self, wanted: Callable[[SettingRow], bool]) -> bool:
        """Show some of the rows; say whether there are any."""
        shown = [made for made in self.rows if wanted(made)]
        for made in self.rows:
            made.setVisible(made in shown)
            made.show_line(made not in shown[:1])
        self.setVisible(bool(shown))
        return bool(shown)


class Page(QWidget):
    """All groups below each other; most of them hidden."""

    def __init__(self, make: Callable[[FieldSpec], Input], notices: Mapping[str, Notice]) -> None:
        """`notices` stand below the card of a group, by the id of the group."""
        super().__init__()
        self.setMaximumWidth(WIDEST)
        whole = column(self, 28, 24)
        whole.setContentsMargins(28, 22, 28, 28)
        self.blocks = [Block(group, make, notices.get(group.id)) for group in GROUPS]
        for block in self.blocks:
            whole.addWidget(block)
        self.nothing = label("", "muted", wrap=True)
        self.nothing.hide()
        whole.addWidget(self.nothing)
        whole.addStretch(1)

    @property
    def rows(self) -> Sequence[SettingRow]:
        """All fields, shown or not."""
        return [made for block in self.blocks for made in block.rows]

    def row_of(self, key: str) -> SettingRow | None:
        """Return the row of a field; None for an unknown key."""
        return next((made for made in self.rows if made.spec.key == key), None)

    def show_group(self, group: str) -> None:
        """Show one group."""
        self.nothing.hide()
        for block in self.blocks:
            is_wanted = block.group.id == group
            block.show_rows(_every if is_wanted else _none)

    def search(self, text: str) -> None:
        """Show the fields of all groups whose words hold all that was typed."""
        words = text.casefold().split()
        found = [self._found(block, words) for block in self.blocks]
        self.nothing.setVisible(not any(found))
        self.nothing.setText(
            self.tr("Tidak ada pengaturan yang cocok dengan “{text}”").format(text=text.strip())
        )

    @staticmethod
    def _found(block: Block, words: list[str]) -> bool:
        title = translated(block.group.title).casefold()
        if all(word in title for word in words):
            return block.show_rows(_every)
        return block.show_rows(lambda made: made.matches(words))


def _every(_: SettingRow) -> bool:
    return True


def _none(_: SettingRow) -> bool:
    return False
