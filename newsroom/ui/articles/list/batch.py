"""Deeds over several articles; each is one step of undo."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from newsroom.domain.article import Article
from newsroom.domain.fields import Value
from newsroom.domain.messages import Message
from newsroom.services import article_desk, editing, trash
from newsroom.services.article_desk import Link
from newsroom.services.newsroom import Newsroom
from newsroom.ui.articles.desk import Desk
from newsroom.ui.articles.list.menu import ListMenu
from newsroom.ui.articles.list.panel import ListPanel
from newsroom.ui.common.kit import Kit


class Batch(QObject):
    """Changes, trashes and restores what is chosen in the list."""

    open_requested = Signal(str)
    """Id of the article whose text is wanted."""
    came_back = Signal(object)
    """Ids: moving them into the trash was taken back."""

    def __init__(self, kit: Kit, desk: Desk, panel: ListPanel) -> None:
        super().__init__(desk)
        self._kit, self._desk, self._panel = kit, desk, panel
        panel.menu_requested.connect(self.open_menu)

    def open_menu(self, place: QPoint) -> None:
        """Show what can be done with the chosen articles, at a place of the screen."""
        chosen = self._panel.selected
        if not chosen:
            return
        menu = ListMenu(self._kit, len(chosen), self._panel.view == "trash", self._panel)
        menu.open_requested.connect(lambda: self.open_requested.emit(chosen[0]))
        menu.rename_requested.connect(lambda: self._panel.rename_requested.emit(chosen[0]))
        menu.link_requested.connect(lambda: self.copy_link(chosen[0]))
        menu.restore_requested.connect(lambda: self.restore(chosen))
        menu.deletion_requested.connect(lambda: self.ask_to_delete(chosen))
        menu.status_chosen.connect(lambda status: self.apply_to_chosen({"status": status}))
        menu.popup(place)

    def copy_link(self, article_id: str) -> None:
        """Copy the address of an article's page."""

        def tell(link: Link) -> None:
            if not link.address:
                self._kit.toasts.show_text(
                    self.tr("Alamat situs belum diisi di Pengaturan, jadi belum ada tautannya.")
                )
                return
            QGuiApplication.clipboard().setText(link.address)
            said = self.tr("Tautan disalin: {address}")
            if not link.is_live:
                said = self.tr("Tautan disalin; berlaku sesudah artikel terbit: {address}")
            self._kit.toasts.show_text(said.format(address=link.address))

        self._kit.session.ask(self, lambda n: article_desk.link_of(n, article_id), tell)

    def apply_to_chosen(self, values: Mapping[str, Value]) -> None:
        """Set the same fields in all that is chosen; what is being typed is stored before."""
        self._desk.settle()
        self.apply(self._panel.selected, values)

    def apply(self, ids: Sequence[str], values: Mapping[str, Value]) -> None:
        """Set the same fields in several articles; `add_tags` adds to the topics of each."""

        def then(articles: Sequence[Article]) -> None:
            after = {article.id: _after(article, values) for article in articles}
            before = {article.id: _before(article, after[article.id]) for article in articles}
            title = self.tr("%Ln artikel diubah", "", len(articles))
            self._kit.deeds.do(
                self._kit.deeds,
                title,
                lambda n: editing.set_many(n, after),
                lambda n: editing.set_many(n, before),
                refused=self._complain,
            )

        self._kit.session.ask(self, lambda n: _articles(n, ids), then)

    def trash(self, ids: Sequence[str], title: str) -> None:
        """Move articles into the trash; the toast brings them back."""
        said = self.tr("“{title}” dipindahkan ke Sampah").format(title=title)
        if len(ids) > 1:
            said = self.tr("%Ln artikel dipindahkan ke Sampah", "", len(ids))
        self._kit.deeds.do(
            self._kit.deeds,
            said,
            lambda n: editing.trash_many(n, ids),
            lambda n: editing.restore_many(n, ids),
            refused=self._complain,
            undone=lambda: self.came_back.emit(ids),
        )

    def restore(self, ids: Sequence[str]) -> None:
        """Take articles out of the trash."""
        self._kit.deeds.do(
            self._kit.deeds,
            self.tr("%Ln artikel dikembalikan", "", len(ids)),
            lambda n: editing.restore_many(n, ids),
            lambda n: editing.trash_many(n, ids),
            refused=self._complain,
        )

    def ask_to_delete(self, ids: Sequence[str]) -> None:
        """Ask before articles of the trash go for good: the one thing that Urungkan cannot."""
        box = QMessageBox(self._panel.window())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(self.tr("Hapus permanen %Ln artikel?", "", len(ids)))
        box.setInformativeText(self.tr("Semua versinya ikut terhapus. Ini tidak bisa diurungkan."))
        delete = box.addButton(self.tr("Hapus permanen"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.tr("Batalkan"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        delete.clicked.connect(lambda: self._delete(ids))
        box.open()

    def _delete(self, ids: Sequence[str]) -> None:
        said = self.tr("%Ln artikel dihapus permanen", "", len(ids))
        session, toasts = self._kit.session, self._kit.toasts

        def gone(_: object) -> None:
            session.forget_typing(ids)
            toasts.show_text(said)

        session.do(self, lambda n: trash.delete_forever(n, ids), gone, self._complain)

    def _complain(self, message: Message) -> None:
        self._kit.toasts.show_problem(self._kit.text(message))


def _articles(newsroom: Newsroom, ids: Sequence[str]) -> list[Article]:
    return [row.article for row in article_desk.rows(newsroom, ids)]


def _after(article: Article, values: Mapping[str, Value]) -> dict[str, Value]:
    fields = {key: value for key, value in values.items() if key != "add_tags"}
    if "add_tags" in values:
        fields["tags"] = tuple(dict.fromkeys((*article.tags, *values["add_tags"])))
    return fields


def _before(article: Article, keys: Iterable[str]) -> dict[str, Value]:
    """Return what undo writes; a status may have brought the date of publication with it."""
    texts: dict[str, Value] = {key: getattr(article, key) for key in keys}
    if "status" in texts:
        texts["published"] = article.published.iso if article.published else ""
    return texts
