"""Status dan waktu: from draft to published, who did the last step, when it goes out, and back."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton

from newsroom.domain.article import Article
from newsroom.domain.date_words import DateWords
from newsroom.domain.zones import Moment
from newsroom.services.article_desk import Surroundings, has_changes
from newsroom.services.proceedings import Proceedings
from newsroom.services.workflow import Standing
from newsroom.ui.articles.inspector.moment_fields import MomentFields
from newsroom.ui.articles.inspector.step_grid import STEPS, StepGrid
from newsroom.ui.articles.inspector.withdrawal import Withdrawal
from newsroom.ui.articles.words import step_words
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.sections import Section
from newsroom.ui.common.widgets import Notice, button, label, row

__all__ = ["STEPS", "StatusSection"]


class StatusSection(Section):
    """Steps of an article, the moment of its publication, embargo, take down and revert."""

    status_chosen = Signal(str)
    approval_requested = Signal()
    """The changes of a published article may go out."""
    withdrawal_requested = Signal(str)
    """Reason for readers, maybe empty."""
    notice_changed = Signal(str)
    moment_changed = Signal(object)
    """Moment, or None for none."""
    embargo_changed = Signal(object)
    revert_requested = Signal()
    notes_requested = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit.icons, QCoreApplication.translate("Articles", "Status dan waktu"))
        self._kit, self._words = kit, DateWords(kit.language)
        self._article = Article("", "")
        self._now: Moment | None = None
        self._standing = Standing()
        self.steps = StepGrid(self.tr("Status"))
        self.steps.chosen.connect(self.status_chosen)
        self.body.addWidget(self.steps)
        self._last = label("", "meta", wrap=True)
        self.body.addWidget(self._last)
        self.refusal = Notice(kit.icons, "warning")
        self.body.addWidget(self.refusal)
        self.next = button("", "soft")
        self.next.clicked.connect(self._take_next_step)
        self.body.addWidget(self.next)
        self._state = label("", "meta", wrap=True)
        self.body.addWidget(self._state)
        self.open_notes = self._link("", "message-square")
        self.open_notes.clicked.connect(self.notes_requested)
        self._build_moments()
        self._build_ways_back()

    def _build_moments(self) -> None:
        self.moment = MomentFields(self._kit, self.tr("Tanggal tayang"), self.tr("Jam tayang"))
        self.moment.changed.connect(self.moment_changed)
        self.day, self.clock, self.zone = self.moment.day, self.moment.clock, self.moment.zone
        self.body.addWidget(self.moment)
        self.add_embargo = self._link(self.tr("Tambah embargo"), "hourglass")
        self.add_embargo.clicked.connect(self._ask_for_embargo)
        self.embargo = MomentFields(self._kit, self.tr("Embargo sampai"), self.tr("Jam embargo"))
        self.embargo.changed.connect(self.embargo_changed)
        self.body.addWidget(self.embargo)
        self._embargo_words = label("", "meta", wrap=True)
        self.body.addWidget(self._embargo_words)

    def _build_ways_back(self) -> None:
        self.withdraw = self._link(self.tr("Turunkan…"), "ban")
        self.withdrawal = Withdrawal()
        self.withdraw.clicked.connect(self._ask_for_reason)
        self.withdrawal.confirmed.connect(self.withdrawal_requested)
        self.withdrawal.cancelled.connect(self._stop_withdrawing)
        self.withdrawal.notice_changed.connect(self.notice_changed)
        self.body.addWidget(self.withdrawal)
        self.revert = self._link(self.tr("Kembalikan ke versi tayang"), "rotate-ccw")
        self.revert.clicked.connect(self.revert_requested)

    def _link(self, text: str, icon: str) -> QPushButton:
        made = button(text, "link", self._kit.icons.icon(icon, "accent_text"))
        line = row()
        line.addWidget(made)
        line.addStretch(1)
        self.body.addLayout(line)
        return made

    # What is shown

    def show_article(self, article: Article, around: Surroundings) -> None:
        """Show where an article stands."""
        if article.id != self._article.id:
            self._forget()
        elif article.status != self._article.status:
            self.refusal.say("")
            self._stop_withdrawing()
        self._article, self._now = article, around.now
        today = date.fromisoformat(around.now.date)
        self.steps.choose(article.status)
        self.moment.show_moment(article.published, around.site.zone, today)
        self._show_embargo(article, around, today)
        self._show_ways_back(article)
        said = self._sentence(article, around.now)
        self._state.setText(said)
        self._state.setVisible(bool(said))
        self._show_next_step()

    def show_proceedings(self, found: Proceedings) -> None:
        """Show who did the last step, and whether notes wait for somebody."""
        self._standing = found.standing
        last = next(iter(found.standing.steps), None)
        said = step_words(last, self._now, self._words) if last and self._now else ""
        self._last.setText(said)
        self._last.setVisible(bool(self._last.text()))
        waiting = sum(not note.settled for note in found.notes)
        text = self.tr("%Ln catatan belum selesai", "", waiting)
        self.open_notes.setText(f" {text}")
        self.open_notes.setAccessibleName(text)
        self.open_notes.setVisible(waiting > 0)
        self._show_next_step()

    def refuse(self, text: str) -> None:
        """Say in place why a step was not taken."""
        self.steps.choose(self._article.status)
        self.refusal.say(text)
        self._show_next_step()

    def _forget(self) -> None:
        """Another article: nothing of the former one may stay."""
        self._standing = Standing()
        self.refusal.say("")
        self.embargo.hide()
        self._stop_withdrawing()
        for gone in (self._last, self.open_notes):
            gone.hide()

    # The next step

    def _show_next_step(self) -> None:
        step, text = self._next_step()
        waits = step in ("approved", "published", "approve") and not self._standing.may_approve
        self.next.setText(text)
        self.next.setAccessibleName(text)
        is_there = bool(step) and not waits
        if not is_there and self.next.hasFocus():
            self.steps.take_focus()  # else it would fall on the date, and the next key into it
        self.next.setVisible(is_there)
        if waits and not self.refusal.text:
            self._state.setText(self._waiting_words())
            self._state.show()

    def _next_step(self) -> tuple[str, str]:
        if self._article.status == "published":
            waits = self._standing.awaits_approval
            return ("approve", self.tr("Setujui perubahan")) if waits else ("", "")
        return {
            "draft": ("review", self.tr("Ajukan tinjauan")),
            "review": ("approved", self.tr("Setujui")),
            "approved": ("published", self.tr("Tayangkan")),
            "withdrawn": ("published", self.tr("Tayangkan lagi")),
        }[self._article.status]

    def _take_next_step(self) -> None:
        step, _ = self._next_step()
        if step == "approve":
            self.approval_requested.emit()
        elif step:
            self.status_chosen.emit(step)

    def _waiting_words(self) -> str:
        if not self._kit.session.person:
            return self.tr("Empat mata: pilih nama Anda di Pengaturan › Aplikasi untuk menyetujui.")
        if self._article.status == "published":
            return self.tr(
                "Empat mata: perubahan Anda tampil setelah orang lain menyetujuinya. "
                "Situs masih menampilkan versi lama."
            )
        return self.tr("Empat mata: artikel ini menunggu persetujuan orang lain.")

    # Embargo and the ways back

    def _show_embargo(self, article: Article, around: Surroundings, today: date) -> None:
        has_one = article.embargo is not None
        self.embargo.show_moment(article.embargo, around.site.zone, today)
        self.embargo.setVisible(has_one or self._is_asking_for_embargo())
        self.add_embargo.setVisible(self.embargo.isHidden())
        said = self._embargo_sentence(article.embargo, around.now)
        self._embargo_words.setText(said)
        self._embargo_words.setVisible(bool(said))

    def _is_asking_for_embargo(self) -> bool:
        fields = (self.embargo.day, self.embargo.clock, self.embargo.zone)
        return any(field.hasFocus() for field in fields)

    def _ask_for_embargo(self) -> None:
        self.embargo.show()
        self.add_embargo.hide()
        self.embargo.day.setFocus()

    def _embargo_sentence(self, embargo: Moment | None, now: Moment) -> str:
        if embargo is None:
            return ""
        if embargo.utc <= now.utc:
            return self.tr("Embargo sudah lewat.")
        return self.tr("Tidak tampil di situs sebelum waktu ini, meski sudah berstatus Tayang.")

    def _show_ways_back(self, article: Article) -> None:
        is_live = article.live_revision > 0 and article.status == "published"
        self.withdraw.setVisible(is_live and not self.withdrawal.is_asking)
        self.withdrawal.show_notice(article)
        self.revert.setVisible(has_changes(article))

    def _ask_for_reason(self) -> None:
        self.withdraw.hide()
        self.withdrawal.ask()

    def _stop_withdrawing(self) -> None:
        had_focus = self.withdrawal.isAncestorOf(self.focusWidget() or self)
        self.withdrawal.stop()
        self._show_ways_back(self._article)
        if had_focus and not self.withdraw.isHidden():
            self.withdraw.setFocus()

    def _sentence(self, article: Article, now: Moment) -> str:
        if article.status == "withdrawn":
            return self.tr("Ditarik: halaman aslinya diganti pemberitahuan saat terbit berikutnya.")
        if has_changes(article):
            return self.tr("Ada perubahan yang belum terbit. Situs masih menampilkan versi lama.")
        if article.status == "published" and article.published and article.published.utc > now.utc:
            return self.tr("Tayang pada terbitan pertama sesudah waktu ini.")
        if article.status == "published" and not article.live_revision:
            return self.tr("Ikut tayang saat Terbitkan ditekan.")
        return ""
