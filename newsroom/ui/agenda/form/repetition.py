"""What the form does about a series: its rule, and which dates a change or the trash means."""

from datetime import date

from PySide6.QtCore import QObject, Signal

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.series import facets
from newsroom.services import series
from newsroom.services.series_steps import Step
from newsroom.ui.agenda.form.repeat_field import RepeatField
from newsroom.ui.agenda.form.scope_choice import ScopeChoice
from newsroom.ui.common.kit import Kit


class Repetition(QObject):
    """Stands between the event in the form, its field of repetition, and the strip below."""

    settle_requested = Signal()
    """What is in the form is to be stored first."""
    step_requested = Signal(str, object)
    """(Title of the deed, StepVerb): run it as one deed, with the form still open."""
    drop_requested = Signal(str, object)
    """(Title of the deed, StepVerb): the form is to be left, for its event goes."""

    def __init__(self, kit: Kit, field: RepeatField, parent: QObject) -> None:
        super().__init__(parent)
        self._kit = kit
        self.field, self.strip = field, ScopeChoice(kit.icons)
        self._before = self._item = AgendaItem("", "", "")
        self._is_sent = False
        self._waiting = ""
        """A rule taken before the event had a title to be stored under."""
        self._declined: frozenset[str] = frozenset()
        """Facets whose change is meant for this date only."""
        field.chosen.connect(self._take_rule)
        self.strip.chosen.connect(self._take_scope)
        self.strip.declined.connect(self._decline)

    def begin(self, item: AgendaItem) -> None:
        """Start with another event, or with the same as somebody else has made it."""
        self._before = self._item = item
        self._is_sent = bool(item.revision)
        self._waiting, self._declined = "", frozenset()
        self.strip.close_up()
        self._show("")
        if item.series:
            self.read_rule()

    def propose(self, rule: str) -> None:
        """Show a rule for an event that is not stored yet; it begins to hold with the event."""
        if rule:
            self._waiting = rule
            self._show(rule)

    def follow_day(self, item: AgendaItem) -> None:
        """Offer the rules of the day that stands in the form."""
        self._item = item
        self.field.show_day(self._day)

    @property
    def _day(self) -> date:
        return date.fromisoformat(self._item.occurrence or self._item.date)

    def _show(self, rule: str) -> None:
        self.field.show_rule(rule, self._day)

    def read_rule(self) -> None:
        """Show the rule that the event really has."""
        item = self._item
        self._kit.session.ask(
            self,
            lambda newsroom: series.rule_of(newsroom, item),
            lambda rule: self._show(rule) if self._item.id == item.id else None,
        )

    # This date is stored

    def sent(self, item: AgendaItem) -> None:
        """Hear that this date is on its way to the file: what follows is done behind it."""
        self._item, self._is_sent = item, True
        if self._waiting:
            rule, self._waiting = self._waiting, ""
            self._ask_for_rule(rule)

    def stored(self, before: AgendaItem, item: AgendaItem) -> None:
        """Hear that this date is stored, and what it was before."""
        self._before, self._item = before, item
        if self._changed - self._declined:
            self.strip.ask_change()
        elif self.strip.purpose == "change":
            self.strip.close_up()

    @property
    def _changed(self) -> frozenset[str]:
        """What was changed on a date of a series."""
        if not self._item.series or self._before.series != self._item.series:
            return frozenset()
        old, new = facets(self._before), facets(self._item)
        return frozenset(name for name in new if new[name] != old[name])

    def adopt(self, step: Step) -> None:
        """Go on from what a step has made of this date."""
        if step.item.id == self._item.id:
            self._before = self._item = step.item
            self._declined = frozenset()
            self.read_rule()

    def ask_drop(self) -> None:
        """Ask which dates go to the trash."""
        self.strip.ask_drop()

    def _decline(self) -> None:
        self._declined = self._changed

    # Answers

    def _take_rule(self, rule: str) -> None:
        self.settle_requested.emit()
        if self._is_sent:
            self._ask_for_rule(rule)
        else:
            self._waiting = rule

    def _ask_for_rule(self, rule: str) -> None:
        item_id, title = self._item.id, self._item.title
        if rule:
            said = self.tr("Pengulangan diatur: “{title}”").format(title=title)
        else:
            said = self.tr("Pengulangan diakhiri: “{title}”").format(title=title)
        self.step_requested.emit(said, lambda n: series.re_rule(n, item_id, rule))

    def _take_scope(self, purpose: str, scope: str) -> None:
        self.settle_requested.emit()
        item_id, before = self._item.id, self._before
        if purpose == "drop":
            self.drop_requested.emit(
                self._title_of_drop(scope), lambda n: series.drop(n, item_id, scope)
            )
        else:
            self.step_requested.emit(
                self._title_of_change(scope), lambda n: series.share(n, item_id, before, scope)
            )

    def _title_of_drop(self, scope: str) -> str:
        titles = {
            "one": self.tr("“{title}” dipindahkan ke Sampah"),
            "following": self.tr("“{title}” dan berikutnya dipindahkan ke Sampah"),
            "all": self.tr("Semua tanggal “{title}” dipindahkan ke Sampah"),
        }
        return titles[scope].format(title=self._item.title)

    def _title_of_change(self, scope: str) -> str:
        titles = {
            "following": self.tr("“{title}” diubah, juga yang berikutnya"),
            "all": self.tr("“{title}” diubah di semua tanggal"),
        }
        return titles[scope].format(title=self._item.title)
