"""The panel beside the text: one section for each thing that can be said about an article."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.article import Article
from newsroom.domain.media import MediaItem
from newsroom.domain.zones import Moment
from newsroom.services.article_desk import Opened, Surroundings
from newsroom.services.proceedings import Proceedings
from newsroom.ui.articles.inspector.byline_section import BylineSection
from newsroom.ui.articles.inspector.checks_section import ChecksSection
from newsroom.ui.articles.inspector.corrections_section import CorrectionsSection
from newsroom.ui.articles.inspector.event_section import EventSection
from newsroom.ui.articles.inspector.filing_section import FilingSection
from newsroom.ui.articles.inspector.history_section import HistorySection
from newsroom.ui.articles.inspector.notes_section import NotesSection
from newsroom.ui.articles.inspector.page_section import PageSection
from newsroom.ui.articles.inspector.photo_section import PhotoSection
from newsroom.ui.articles.inspector.related_section import RelatedSection
from newsroom.ui.articles.inspector.status_section import StatusSection
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.sections import Section
from newsroom.ui.common.theme import mark
from newsroom.ui.common.tokens import INSPECTOR_WIDTH
from newsroom.ui.common.widgets import column, line, scrolled


class Inspector(QWidget):
    """Sections that fold; what is folded is remembered on this PC."""

    changed = Signal(str, object)
    """(field of the article, its new value)."""
    finding_wanted = Signal(object)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        mark(self, "kind", "surface")
        self.setFixedWidth(INSPECTOR_WIDTH)
        self.setAccessibleName(self.tr("Panel rincian"))
        self.status = StatusSection(kit)
        self.checks = ChecksSection(kit)
        self.notes = NotesSection(kit)
        self.corrections = CorrectionsSection(kit)
        self.cover = PhotoSection(kit, self.tr("Foto sampul"), is_cover=True)
        self.figure = PhotoSection(kit, self.tr("Foto di teks"), is_cover=False)
        self.filing = FilingSection(kit)
        self.byline = BylineSection(kit)
        self.occasion = EventSection(kit)
        self.related = RelatedSection(kit)
        self.page = PageSection(kit)
        self.history = HistorySection(kit)
        self.sections: Mapping[str, Section] = {
            "status": self.status, "checks": self.checks, "figure": self.figure,
            "cover": self.cover, "filing": self.filing, "byline": self.byline,
            "event": self.occasion, "related": self.related, "notes": self.notes,
            "corrections": self.corrections, "page": self.page,
            "history": self.history,
        }  # fmt: skip
        self._lines = {}
        content = QWidget()
        mark(content, "kind", "surface")
        inside = column(content)
        for name, section in self.sections.items():
            inside.addWidget(section)
            self._lines[name] = line()
            inside.addWidget(self._lines[name])
        inside.addStretch(1)
        self.area = scrolled(content)
        column(self).addWidget(self.area)
        self._event: AgendaItem | None = None
        self.show_figure(None)
        self._show_section("corrections", False)
        self._connect()

    def _connect(self) -> None:
        changed = self.changed.emit
        self.status.moment_changed.connect(lambda moment: changed("published", moment))
        self.status.embargo_changed.connect(lambda moment: changed("embargo", moment))
        self.status.notice_changed.connect(lambda text: changed("notice", text))
        self.filing.category_changed.connect(lambda name: changed("category", name))
        self.filing.tags_changed.connect(lambda names: changed("tags", names))
        self.filing.kind_changed.connect(lambda kind: changed("kind", kind))
        self.filing.release_changed.connect(lambda text: changed("release", text))
        self.byline.credit_changed.connect(lambda text: changed("credit", text))
        self.related.changed.connect(lambda ids: changed("related", ids))
        self.page.short_title_changed.connect(lambda text: changed("short_title", text))
        self.byline.dateline_changed.connect(lambda text: changed("dateline", text))
        self.byline.authors_changed.connect(lambda names: changed("authors", names))
        self.byline.editors_changed.connect(lambda names: changed("editors", names))
        self.occasion.event_changed.connect(lambda item: changed("event", item))
        self.page.summary_changed.connect(lambda text: changed("summary", text))
        self.page.slug_changed.connect(lambda text: changed("slug", text))
        self.cover.removed.connect(lambda: changed("cover", ""))
        self.checks.wanted.connect(self.finding_wanted)

    def show_opened(self, opened: Opened, around: Surroundings) -> None:
        """Show everything about an article."""
        self._event = opened.event
        self.show_article(opened.article, around)
        self.show_cover(opened.cover)

    def show_cover(self, item: MediaItem | None) -> None:
        """Show another cover photo."""
        self.cover.show_item(item)
        self.page.show_cover(item)

    def show_article(self, article: Article, around: Surroundings) -> None:
        """Show the fields of an article; what is being typed in stays."""
        self.status.show_article(article, around)
        self.filing.show_article(article, around)
        self.byline.show_article(article, around)
        self.occasion.show_article(article, self._event, around)
        self.related.show_article(article)
        self.page.show_article(article, around)

    def show_figure(self, item: MediaItem | None) -> None:
        """Show the photo under the caret; None hides its section."""
        self._show_section("figure", item is not None)
        self.figure.show_item(item)

    def show_proceedings(self, found: Proceedings, now: Moment) -> None:
        """Show steps and corrections; only what readers have seen can be corrected."""
        self.status.show_proceedings(found)
        self._show_section("corrections", found.was_live)
        self.corrections.show_corrections(found.corrections, now)

    def show_top(self) -> None:
        """Begin at the top: another article has come."""
        self.area.verticalScrollBar().setValue(0)

    def _show_section(self, name: str, is_shown: bool) -> None:
        self.sections[name].setVisible(is_shown)
        self._lines[name].setVisible(is_shown)

    def settle(self) -> None:
        """Store what is being typed about photos."""
        self.cover.autosave.flush()
        self.figure.autosave.flush()

    def reveal(self, field: str, record: str = "") -> bool:
        """Unfold, scroll to and focus the input of a field; False where there is none."""
        target = self._target(field, record)
        if target is None:
            return False
        section, editor = target
        section.fold(False)
        self.area.ensureWidgetVisible(editor, 0, 80)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _target(self, field: str, record: str) -> tuple[Section, QWidget] | None:
        photo = self.figure if record and self.figure.holds(record) else self.cover
        if record and not photo.holds(record):
            return None
        targets: Mapping[str, tuple[Section, QWidget]] = {
            "alt": (photo, photo.alt),
            "caption": (photo, photo.caption),
            "credit": (photo, photo.credit),
            "cover": (self.cover, self.cover.choose),
            "category": (self.filing, self.filing.category),
            "tags": (self.filing, self.filing.tags),
            "dateline": (self.byline, self.byline.dateline),
            "initials": (self.byline, self.byline.authors),
            "authors": (self.byline, self.byline.authors),
            "editors": (self.byline, self.byline.editors),
            "event": (self.occasion, self.occasion.events),
            "kind": (self.filing, self.filing.kind),
            "release": (self.filing, self.filing.release),
            "related": (self.related, self.related.line),
            "short_title": (self.page, self.page.short_title),
            "summary": (self.page, self.page.summary),
            "slug": (self.page, self.page.slug),
            "published": (self.status, self.status.day),
            "status": (self.status, self.status.steps.buttons["draft"]),
            "notes": (self.notes, self.notes.text),
            "corrections": (self.corrections, self.corrections.text),
            "date": (self.status, self.status.day),
        }
        return targets.get(field)

    def folded(self) -> str:
        """Return the names of the folded sections."""
        return " ".join(name for name, section in self.sections.items() if section.is_folded)

    def fold(self, names: str) -> None:
        """Fold the sections that were folded."""
        for name in names.split():
            if name in self.sections:
                self.sections[name].fold(True)
