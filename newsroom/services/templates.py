"""New articles from templates: one for each kind that has a form of its own, and the office's."""

from dataclasses import dataclass

from newsroom.domain.article import Article
from newsroom.domain.errors import NewsroomError
from newsroom.domain.fields import Value, article_with
from newsroom.domain.template import Template
from newsroom.services import article_desk
from newsroom.services.articles import existing
from newsroom.services.changes import Changes
from newsroom.services.newsroom import Newsroom
from newsroom.storage import articles, templates
from newsroom.text.sanitize import clean_line

BUILT_IN = (
    Template(
        "siaran-pers",
        "Siaran pers",
        {"kind": "siaran-pers"},
        "[siapa melakukan apa, di mana, kapan …]\n\n"
        "“[pernyataan utama …],” kata [nama dan jabatan …].\n\n"
        "[latar belakang dan angka yang mendukung …]\n\n"
        "## Narahubung media\n\n"
        "[nama, jabatan, nomor telepon kantor …]\n",
    ),
    Template(
        "pengumuman",
        "Pengumuman",
        {"kind": "pengumuman"},
        "[apa yang diumumkan dan mulai kapan berlaku …]\n\n"
        "## Siapa yang terkena\n\n[kelompok warga atau perangkat daerah …]\n\n"
        "## Yang perlu dilakukan\n\n1. [langkah pertama …]\n2. [langkah berikutnya …]\n\n"
        "## Informasi lebih lanjut\n\n[tempat, jam layanan, laman …]\n",
    ),
    Template(
        "klarifikasi",
        "Klarifikasi",
        {"kind": "klarifikasi"},
        "[kabar mana yang beredar, di mana dan sejak kapan …]\n\n"
        "[apa yang benar, dan dari mana diketahui …]\n\n"
        "“[pernyataan pejabat …],” kata [nama dan jabatan …].\n",
    ),
    Template(
        "feature",
        "Feature",
        {"kind": "feature"},
        "[adegan atau tokoh pembuka …]\n\n[mengapa ini penting bagi pembaca …]\n\n"
        "## [bagian berikut …]\n\n[cerita dan rincian …]\n",
    ),
)
"""They come with the program; prompts in brackets end with an ellipsis (domain/template.py)."""


@dataclass(frozen=True)
class Kept:
    """A template that was made of an article."""

    template: Template
    changes: Changes


def offered(newsroom: Newsroom) -> list[Template]:
    """Return all templates, those of the office after those of the program."""
    return [*BUILT_IN, *templates.find(newsroom.database)]


def begun(newsroom: Newsroom, template: Template) -> tuple[Article, str]:
    """Return a new article (without an id) and its text as a template begins them."""
    blank = article_desk.new_article(newsroom.site, newsroom.person)
    return article_with(blank, template.fields, newsroom.site.zone), template.markdown


def keep(newsroom: Newsroom, article_id: str, name: str) -> Kept:
    """Make a template of an article: its text, kind, category, topics and credit.

    Raises NewsroomError for an unknown article, a missing name, or one that is taken.
    """
    article, label = existing(newsroom, article_id), clean_line(name)
    if not label:
        raise NewsroomError("Beri nama templat itu, misalnya “Apel gabungan”.")
    if any(known.name.casefold() == label.casefold() for known in offered(newsroom)):
        raise NewsroomError(
            "Templat “{name}” sudah ada. Pakai nama lain, atau hapus yang lama dulu.", name=label
        )
    markdown = articles.body(newsroom.database, article_id).markdown
    template = Template(newsroom.new_id(), label, _fields(article), markdown)
    return Kept(template, put(newsroom, template))


def put(newsroom: Newsroom, template: Template) -> Changes:
    """Store a template of the office."""
    with newsroom.database.write():
        templates.put(newsroom.database, template)
    return Changes(settings=True)


def remove(newsroom: Newsroom, template_id: str) -> Changes:
    """Take a template of the office away; articles made from it stay as they are."""
    with newsroom.database.write():
        templates.remove(newsroom.database, template_id)
    return Changes(settings=True)


def _fields(article: Article) -> dict[str, Value]:
    """What articles of a sort have in common; headline, dates and people belong to one alone."""
    fields: dict[str, Value] = {
        "kind": article.kind,
        "category": article.category,
        "tags": list(article.tags),
        "credit": article.credit,
    }
    return {key: value for key, value in fields.items() if value}
