"""The page on the site: short title, summary, how it looks when it is found or shared, address."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel

from newsroom.domain.article import Article
from newsroom.domain.media import MediaItem
from newsroom.domain.slug import slugify
from newsroom.services.article_desk import Surroundings
from newsroom.text.plain import excerpt
from newsroom.ui.articles.inspector.picture_frame import SmallPicture
from newsroom.ui.articles.words import untitled
from newsroom.ui.common.fields import Line, TextBox
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.sections import Field, Section
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import ElidedLabel, column, label, row

LONGEST_TITLE, LONGEST_SUMMARY = 60, 155
"""Letters that search engines show; the rest is cut."""
LONGEST_SHARED = 80
"""Letters of a title that WhatsApp shows."""


class _Card(QFrame):
    """A page as somebody else shows it: a small name above, its title, its summary."""

    def __init__(self, name: str, kind: str) -> None:
        super().__init__()
        mark(self, "kind", "share")
        self.setAccessibleName(name)
        whole = column(self, 10, 6)
        whole.addWidget(label(name, "field"))
        self.lane = row(gap=10)
        whole.addLayout(self.lane)
        inside = column(gap=2)
        self.lane.addLayout(inside, 1)
        self.site = ElidedLabel("", "meta")
        self.title = label("", kind, wrap=True)
        self.text = label("", "meta", wrap=True)
        self._inside = inside

    def stack(self, *parts: QLabel) -> None:
        """Lay the lines out in an order."""
        for part in parts:
            self._inside.addWidget(part)


class PageSection(Section):
    """Short title and summary with counters, the page at Google and WhatsApp, the slug."""

    summary_changed = Signal(str)
    short_title_changed = Signal(str)
    slug_changed = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__(
            kit.icons, QCoreApplication.translate("Articles", "Pratinjau di Google dan WhatsApp")
        )
        self._kit = kit
        self._lede, self._headline = "", ""
        self.short_title = Line(self.tr("bila kosong, dipakai judul"))
        self.short_title.edited.connect(self._tell_short_title)
        self._short_field = Field(self.tr("Judul singkat"), self.short_title)
        self.summary = TextBox(self.tr("Satu kalimat; bila kosong, dipakai pembuka berita"), 60)
        self.summary.edited.connect(self._tell_summary)
        self._field = Field(self.tr("Ringkasan"), self.summary)
        for field in (self._short_field, self._field):
            self.body.addWidget(field)
            field.aside.show()
        self._build_cards()
        self.slug = Line(self.tr("dibuat dari judul"))
        self.slug.left.connect(self._tell_slug)
        self.slug.submitted.connect(self._tell_slug)
        self._slug_field = Field(self.tr("Alamat halaman"), self.slug)
        self.body.addWidget(self._slug_field)

    def _build_cards(self) -> None:
        self._found = _Card(self.tr("Google"), "found_title")
        self._found.stack(self._found.site, self._found.title, self._found.text)
        self._shared = _Card(self.tr("WhatsApp"), "share_title")
        self._shared.stack(self._shared.title, self._shared.text, self._shared.site)
        self._picture = SmallPicture(self._kit)
        self._shared.lane.insertWidget(0, self._picture, 0, Qt.AlignmentFlag.AlignTop)
        for card in (self._found, self._shared):
            self.body.addWidget(card)

    def show_article(self, article: Article, around: Surroundings) -> None:
        """Show what others will see of an article."""
        self._lede = article.lede
        if self.short_title.text().strip() != article.short_title:
            self.short_title.show_text(article.short_title)
        if self.summary.text().strip() != article.summary:
            self.summary.show_text(article.summary)
        if not self.slug.hasFocus():
            self.slug.show_text(article.slug)
        is_live = article.live_revision > 0
        self._slug_field.complain("")
        hint = self.tr("Sudah tayang: alamat lama tetap mengantar pembaca ke alamat baru.")
        self._slug_field.explain(hint if is_live else "")
        site = around.site
        host = site.url.partition("://")[2].rstrip("/") or site.name
        self._found.site.show_text(" › ".join((host, "berita", article.slug)))
        self._shared.site.show_text(host)
        self.show_title(article.title)
        self._show_text()

    def show_title(self, title: str) -> None:
        """Show the headline as it is being written."""
        self._headline = title
        self._show_titles()

    def _show_titles(self) -> None:
        short = self.short_title.text().strip()
        shown = short or self._headline
        self._found.title.setText(excerpt(shown, LONGEST_TITLE) or untitled())
        # What is shared is the headline (og:title); the short one stands in tabs and results.
        self._shared.title.setText(excerpt(self._headline, LONGEST_SHARED) or untitled())
        self._count(self._short_field, len(short), LONGEST_TITLE)

    def show_cover(self, item: MediaItem | None) -> None:
        """Show the photo that goes along when the page is shared."""
        self._picture.show_item(item)

    def _show_text(self) -> None:
        text = self.summary.text().strip() or self._lede
        for card in (self._found, self._shared):
            card.text.setText(excerpt(text, LONGEST_SUMMARY))
        self._count(self._field, len(self.summary.text()), LONGEST_SUMMARY)

    def _count(self, field: Field, count: int, most: int) -> None:
        field.aside.setText(self.tr("{n} dari {most}").format(n=count, most=most))
        mark(field.aside, "kind", "warn_meta" if count > most else "meta")

    def _tell_short_title(self, text: str) -> None:
        self._show_titles()
        self.short_title_changed.emit(text.strip())

    def _tell_summary(self, text: str) -> None:
        self._show_text()
        self.summary_changed.emit(text.strip())

    def _tell_slug(self) -> None:
        self.slug_changed.emit(slugify(self.slug.text()))
