"""Goes on where the typing ended: the steps of an article, and words that were never stored."""

from dataclasses import replace

from PySide6.QtCore import QObject

from newsroom.services import notebooks
from newsroom.services.article_desk import Opened
from newsroom.ui.articles.editor.story_editor import StoryEditor
from newsroom.ui.articles.sitting import Sitting
from newsroom.ui.common.kit import Kit


class Resuming(QObject):
    """Lets what is typed in the article on the desk be written down."""

    def __init__(self, kit: Kit, editor: StoryEditor, parent: QObject) -> None:
        super().__init__(parent)
        self._kit, self._editor = kit, editor

    def again(self, opened: Opened, waiting: Sitting) -> Opened:
        """Return an article as the sitting has it that was left before all was stored."""
        seen = replace(opened, article=waiting.article, markdown=waiting.text())
        if opened.resumed is None:
            return seen
        return replace(seen, resumed=notebooks.resumed_with(seen, opened.resumed.typed).resumed)

    def begin(self, sitting: Sitting, opened: Opened) -> None:
        """Write down what is typed from now on."""
        journal = self._kit.session.typing
        if sitting.notebook is None and journal is not None:
            shown = self._editor.body.mirror.records
            sitting.notebook = notebooks.Notebook(journal, sitting.article, opened, shown)
            self._catch_up(sitting, opened)
        if sitting.notebook is not None:
            sitting.notebook.resume(opened.resumed, self._editor.body.mirror.records)
            sitting.notebook.is_whole = lambda: not self._editor.is_source
        self._editor.body.steps.tell(sitting.notebook)

    def _catch_up(self, sitting: Sitting, opened: Opened) -> None:
        if opened.resumed is not None and opened.resumed.is_ahead:
            sitting.touch()
            self._kit.toasts.show_text(
                self.tr("Kata-kata yang belum sempat tersimpan sudah dikembalikan.")
            )
