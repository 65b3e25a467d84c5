"""The page on the site: its summary, how it looks when it is shared, its address."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame

from newsroom.domain.article import Article
from newsroom.domain.media import MediaItem
from newsroom.domain.slug import slugify
from newsroom.services.article_desk import Surroundings
from newsroom.text.plain import excerpt
from newsroom.ui.articles.picture_frame import SmallPicture
from newsroom.ui.articles.words import untitled
from newsroom.ui.common.fields import Line, TextBox
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import ElidedLabel, Field, Section, column, label, row

LONGEST_TITLE, LONGEST_SUMMARY = 60, 155
"""Letters that search engines show; the rest is cut."""


class PageSection(Section):
    """Summary with a counter, a card as Google and WhatsApp show it, and the slug."""

    summary_changed = Signal(str)
    slug_changed = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__(
            kit.icons, QCoreApplication.translate("Articles", "Pratinjau di Google dan WhatsApp")
        )
        self._kit = kit
        self._lede = ""
        self.summary = TextBox(self.tr("Satu kalimat; bila kosong, dipakai pembuka berita"), 60)
        self.summary.edited.connect(self._tell_summary)
        self._field = Field(self.tr("Ringkasan"), self.summary)
        self._field.aside.show()
        self.body.addWidget(self._field)
        self.body.addWidget(self._card())
        self.slug = Line(self.tr("dibuat dari judul"))
        self.slug.left.connect(self._tell_slug)
        self.slug.submitted.connect(self._tell_slug)
        self._slug_field = Field(self.tr("Alamat halaman"), self.slug)
        self.body.addWidget(self._slug_field)

    def _card(self) -> QFrame:
        card = QFrame()
        mark(card, "kind", "share")
        whole = row(card, 10, 10)
        inside = column(gap=2)
        whole.addLayout(inside, 1)
        self._picture = SmallPicture(self._kit)
        whole.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        self._site = ElidedLabel("", "meta")
        self._title = label("", "share_title", wrap=True)
        self._text = label("", "meta", wrap=True)
        for part in (self._site, self._title, self._text):
            inside.addWidget(part)
        return card

    def show_article(self, article: Article, around: Surroundings) -> None:
        """Show what others will see of an article."""
        self._lede = article.lede
        if self.summary.text().strip() != article.summary:
            self.summary.show_text(article.summary)
        if not self.slug.hasFocus():
            self.slug.show_text(article.slug)
        is_live = article.live_revision > 0
        self._slug_field.complain("")
        hint = self.tr("Sudah tayang: alamat lama tetap mengantar pembaca ke alamat baru.")
        self._slug_field.explain(hint if is_live else "")
        site = around.site
        self._site.show_text(site.url.partition("://")[2].rstrip("/") or site.name)
        self.show_title(article.title)
        self._show_text()

    def show_title(self, title: str) -> None:
        """Show the headline as it is being written."""
        self._title.setText(excerpt(title, LONGEST_TITLE) or untitled())

    def show_cover(self, item: MediaItem | None) -> None:
        """Show the photo that goes along when the page is shared."""
        self._picture.show_item(item)

    def _show_text(self) -> None:
        text = self.summary.text().strip() or self._lede
        self._text.setText(excerpt(text, LONGEST_SUMMARY))
        count = len(self.summary.text())
        said = self.tr("{n} dari {most}").format(n=count, most=LONGEST_SUMMARY)
        self._field.aside.setText(said)
        mark(self._field.aside, "kind", "warn_meta" if count > LONGEST_SUMMARY else "meta")

    def _tell_summary(self, text: str) -> None:
        self._show_text()
        self.summary_changed.emit(text.strip())

    def _tell_slug(self) -> None:
        self.slug_changed.emit(slugify(self.slug.text()))
