"""Pembuka dan penutup: where a story comes from, who signs it, whose it is."""

from PySide6.QtCore import QCoreApplication, Signal

from newsroom.domain.article import Article
from newsroom.domain.towns import TOWN_ZONES
from newsroom.services.article_desk import Surroundings
from newsroom.ui.articles.inspector.names_line import NamesLine, names_in
from newsroom.ui.common.fields import Line
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.sections import Field, Section
from newsroom.ui.common.widgets import row

TOWNS = tuple(name.title() for name in TOWN_ZONES)
"""Offered behind the datelines that the office has used."""


class BylineSection(Section):
    """The dateline and the initials that close the story, and the line of the office below it."""

    dateline_changed = Signal(str)
    authors_changed = Signal(tuple)
    editors_changed = Signal(tuple)
    credit_changed = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit.icons, QCoreApplication.translate("Articles", "Pembuka dan penutup"))
        self.dateline = NamesLine(kit.theme, self.tr("Sofifi"), separator="")
        self.dateline.edited.connect(lambda text: self.dateline_changed.emit(text.strip()))
        self.authors = NamesLine(kit.theme, self.tr("Inisial"), "/")
        self.editors = NamesLine(kit.theme, self.tr("Inisial"), "/")
        self.authors.edited.connect(lambda text: self.authors_changed.emit(names_in(text, "/,;")))
        self.editors.edited.connect(lambda text: self.editors_changed.emit(names_in(text, "/,;")))
        self.body.addWidget(Field(self.tr("Tempat (dateline)"), self.dateline))
        pair = row(gap=8)
        pair.addWidget(Field(self.tr("Penulis"), self.authors), 1)
        pair.addWidget(Field(self.tr("Penyunting"), self.editors), 1)
        self.body.addLayout(pair)
        self.credit = Line()
        self.credit.edited.connect(lambda text: self.credit_changed.emit(text.strip()))
        self.body.addWidget(Field(self.tr("Kredit di akhir artikel"), self.credit))

    def show_article(self, article: Article, around: Surroundings) -> None:
        """Show who signs, from where, and for whom."""
        self.dateline.offer(list(dict.fromkeys((*around.datelines, *TOWNS))))
        self.credit.setPlaceholderText(around.site.credit)
        if self.credit.text().strip() != article.credit:
            self.credit.show_text(article.credit)
        initials = [person.initials for person in around.people]
        if self.dateline.text().strip() != article.dateline:
            self.dateline.show_text(article.dateline)
        for box, names in ((self.authors, article.authors), (self.editors, article.editors)):
            box.offer(initials)
            if names_in(box.text(), "/,;") != names:
                box.show_text("/".join(names))
