"""The front page, the pages of their own, the search data and the redirects."""

from itertools import groupby

from newsroom.publishing import addresses, archive, related, search_data, structured
from newsroom.publishing.content import Content
from newsroom.publishing.plan.files import PlannedFiles
from newsroom.publishing.plan.inputs import Inputs
from newsroom.publishing.render import Renderer

NEWS = 7
"""The lead and the six stories after it."""
UPCOMING = 5


def add(files: PlannedFiles, inputs: Inputs, renderer: Renderer) -> None:
    """Add the front page, Tentang, the search page with its data, and 404."""
    content = inputs.content
    news = inputs.articles[:NEWS]
    agenda = inputs.upcoming[:UPCOMING] or content.agenda[-related.AGENDA :]
    multimedia = inputs.multimedia_newest
    shown = [*inputs.cards(news), *map(inputs.event, agenda), *map(inputs.entry, multimedia)]
    office = structured.organization(content)
    files.add(
        addresses.FRONT, "list", shown, renderer.front, content, news, agenda, multimedia, [office]
    )
    files.add(addresses.ABOUT, "page", [], renderer.about, content, [office])
    files.add(addresses.SEARCH, "page", [], renderer.search, content)
    files.add(addresses.NOT_FOUND, "page", [], renderer.not_found, content)
    _add_search_data(files, inputs)


def _add_search_data(files: PlannedFiles, inputs: Inputs) -> None:
    parts = []
    for month, articles in archive.by_month(inputs.articles).items():
        shown = [
            *inputs.cards(articles),
            *(str(article.tags) + article.lede for article in articles),
        ]
        path = search_data.search_part_path(month)
        files.add(path, "data", shown, search_data.search_part, inputs.content, month, articles)
        parts.append(month)
    for year, items in groupby(inputs.content.agenda, lambda item: item.date[:4]):
        key, events = f"{search_data.AGENDA_PREFIX}{year}", list(items)
        shown = [*map(inputs.event, events)]
        files.add(
            search_data.search_part_path(key), "data", shown, search_data.agenda_part, key, events
        )
        parts.append(key)
    files.add(search_data.SEARCH_INDEX, "data", parts, search_data.search_index, parts)


def add_redirects(files: PlannedFiles, content: Content, renderer: Renderer) -> None:
    """Add a small page at each address that a live record has left, unless another took it."""
    for old, new in content.redirects.items():
        if old not in files and new in files:
            files.add(old, "page", [new], renderer.redirect, content, old, new)
