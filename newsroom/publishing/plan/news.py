"""Article pages, month archives, categories and topics."""

from collections import Counter
from collections.abc import Sequence

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.article import Article
from newsroom.publishing import addresses, archive, related, structured
from newsroom.publishing.content import Content
from newsroom.publishing.corrections import CorrectionLinks
from newsroom.publishing.plan.files import PlannedFiles
from newsroom.publishing.plan.inputs import Inputs
from newsroom.publishing.render import Renderer
from newsroom.publishing.view_records import Link, MultimediaEntry

TOPICS = 30
"""Topics named on berita/index.html."""
LATEST = 30
"""Articles on berita/index.html; the months hold the rest."""


def add_articles(files: PlannedFiles, inputs: Inputs, renderer: Renderer) -> None:
    """Add a page for each live article, and the notice of each withdrawn one."""
    content = inputs.content
    for position, article in enumerate(inputs.articles):
        _add_article(files, inputs, renderer, article, position)
    for article in content.articles:
        if article.status == "withdrawn":
            shown = [article.digest, article.modified]
            path = addresses.article_path(article)
            files.add(path, "page", shown, renderer.withdrawn, content, article)


def _add_article(
    files: PlannedFiles, inputs: Inputs, renderer: Renderer, article: Article, position: int
) -> None:
    assert article.published is not None, "only dated articles are live"
    content, day = inputs.content, article.published.date
    others = related.others(inputs.articles, position, inputs.pinned(article))
    links = inputs.corrections.links(article)
    agenda = related.agenda_near(content.agenda, inputs.agenda_days, day)
    multimedia = inputs.multimedia_near(day)
    shown = inputs.article(article) + inputs.cards(others) + links.inputs
    shown += [*map(inputs.event, agenda), *map(inputs.entry, multimedia)]
    path = addresses.article_path(article)
    files.add(
        path, "page", shown, _page,
        content, renderer, article, others, agenda, multimedia, links,
    )  # fmt: skip


def _page(
    content: Content,
    renderer: Renderer,
    article: Article,
    others: Sequence[Article],
    agenda: Sequence[AgendaItem],
    multimedia: Sequence[MultimediaEntry],
    links: CorrectionLinks,
) -> str:
    trail = [("Beranda", addresses.FRONT), ("Berita", addresses.NEWS)]
    data = [
        structured.news_article(
            content, article, content.pictures.get(article.cover), article.words, links
        ),
        structured.breadcrumbs(content, [*trail, (article.title, addresses.article_path(article))]),
    ]
    return renderer.article(
        content, article, content.body(article), others, agenda, multimedia, data, links
    )


def add_lists(files: PlannedFiles, inputs: Inputs, renderer: Renderer) -> None:
    """Add the news index, the months, and the pages of categories and topics."""
    months = archive.by_month(inputs.articles)
    counts = [(month, len(articles)) for month, articles in months.items()]
    latest = inputs.articles[:LATEST]
    categories, topics = _categories(inputs), _topics(inputs)
    shown = [*inputs.cards(latest), str(counts), repr(categories), repr(topics)]
    files.add(
        addresses.NEWS, "list", shown, renderer.news_index,
        inputs.content, latest, counts, categories, topics,
    )  # fmt: skip
    names = ["", *months, ""]
    for later, month, earlier in zip(names, names[1:], names[2:], strict=False):
        _add_month(files, inputs, renderer, month, months[month], earlier, later)
    _add_categories_and_topics(files, inputs, renderer)


def _categories(inputs: Inputs) -> list[Link]:
    """Links to the categories that have articles, by name."""
    used = {article.category for article in inputs.articles}
    found = [category for name, category in inputs.content.categories.items() if name in used]
    return [
        Link(category.name, addresses.category_folder(category.slug) + "index.html")
        for category in found
    ]


def _topics(inputs: Inputs) -> list[Link]:
    """Links to the topics with most articles, by name."""
    counts = Counter(tag for article in inputs.articles for tag in article.tags)
    names = sorted(name for name, _ in counts.most_common(TOPICS) if name in inputs.content.tags)
    return [
        Link(name, addresses.topic_folder(inputs.content.tags[name].slug) + "index.html")
        for name in names
    ]


def _add_month(
    files: PlannedFiles,
    inputs: Inputs,
    renderer: Renderer,
    month: str,
    articles: Sequence[Article],
    earlier: str,
    later: str,
) -> None:
    cut = archive.parts(articles)
    folder = addresses.news_month_path(month).removesuffix("index.html")
    for number, part in enumerate(cut):
        path = f"{folder}{archive.part_name(number, len(cut))}.html"
        shown = [*inputs.cards(part), earlier, later, f"{number}/{len(cut)}"]
        position = len(cut) - number
        files.add(
            path, "list", shown, renderer.news_month,
            inputs.content, month, part, position, len(cut), earlier, later,
        )  # fmt: skip


def _add_categories_and_topics(files: PlannedFiles, inputs: Inputs, renderer: Renderer) -> None:
    by_category: dict[str, list[Article]] = {}
    by_tag: dict[str, list[Article]] = {}
    for article in inputs.articles:
        by_category.setdefault(article.category, []).append(article)
        for tag in article.tags:
            by_tag.setdefault(tag, []).append(article)
    for name, category in inputs.content.categories.items():
        folder = addresses.category_folder(category.slug)
        _add_listing(files, inputs, renderer, "kategori", name, folder, by_category.get(name, []))
    for name, topic in inputs.content.tags.items():
        folder = addresses.topic_folder(topic.slug)
        _add_listing(files, inputs, renderer, "topik", name, folder, by_tag.get(name, []))


def _add_listing(
    files: PlannedFiles,
    inputs: Inputs,
    renderer: Renderer,
    kind: str,
    name: str,
    folder: str,
    articles: Sequence[Article],
) -> None:
    cut = archive.chunks(articles)
    links = [Link(chunk.label, f"{folder}{chunk.name}.html", len(chunk.articles)) for chunk in cut]
    newest = [Link("Terbaru", f"{folder}index.html")]
    for number, chunk in enumerate(cut):
        # Only the newest page lists the others by name: an older page must rest when they grow.
        others = newest if number else links[1:]
        shown = [kind, name, chunk.label, *inputs.cards(chunk.articles), *map(repr, others)]
        path = f"{folder}{chunk.name}.html"
        label = chunk.label if number else ""
        files.add(
            path, "list", shown, renderer.listing,
            inputs.content, kind, name, chunk.articles, label, others, path,
        )  # fmt: skip
