"""The agenda: coming events, months, a page and a calendar file for each item."""

from collections.abc import Sequence

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.article import Article
from newsroom.publishing import addresses, icalendar, structured
from newsroom.publishing.content import Content
from newsroom.publishing.plan.files import PlannedFiles
from newsroom.publishing.plan.inputs import Inputs
from newsroom.publishing.render import Renderer

PAST = 10
"""Events that were, on agenda/index.html; the months hold the rest."""


def add(files: PlannedFiles, inputs: Inputs, renderer: Renderer) -> None:
    """Add everything below agenda/."""
    content = inputs.content
    months: dict[str, list[AgendaItem]] = {}
    for item in content.agenda:
        months.setdefault(item.date[:7], []).append(item)
        _add_item(files, inputs, renderer, item)
    counts = [(month, len(items)) for month, items in reversed(months.items())]
    past = inputs.past[:PAST]
    shown = [*map(inputs.event, inputs.upcoming), "", *map(inputs.event, past), str(counts)]
    files.add(
        addresses.AGENDA,
        "list",
        shown,
        renderer.agenda_index,
        content,
        inputs.upcoming,
        counts,
        past,
    )
    names = ["", *months, ""]
    for earlier, month, later in zip(names, names[1:], names[2:], strict=False):
        free = {day: name for day, name in content.holidays.items() if day.startswith(month)}
        shown = [*map(inputs.event, months[month]), earlier, later, *map(repr, free.items())]
        path = addresses.agenda_month_path(month)
        files.add(
            path,
            "list",
            shown,
            renderer.agenda_month,
            content,
            month,
            months[month],
            earlier,
            later,
            free,
        )
    everything = map(inputs.event, content.agenda)
    files.add(
        addresses.CALENDAR, "feed", everything, icalendar.calendar, content.site, content.agenda
    )


def _add_item(files: PlannedFiles, inputs: Inputs, renderer: Renderer, item: AgendaItem) -> None:
    content, about = inputs.content, inputs.articles_about.get(item.id, [])
    shown = [inputs.event(item), *inputs.cards(about), *inputs.attachments(item)]
    files.add(addresses.agenda_path(item), "page", shown, _page, content, renderer, item, about)
    files.add(
        addresses.calendar_path(item),
        "feed",
        [inputs.event(item)],
        icalendar.calendar,
        content.site,
        [item],
    )


def _page(content: Content, renderer: Renderer, item: AgendaItem, about: Sequence[Article]) -> str:
    trail = [("Beranda", addresses.FRONT), ("Agenda", addresses.AGENDA)]
    event = structured.event(content, item)
    path = structured.breadcrumbs(content, [*trail, (item.title, addresses.agenda_path(item))])
    return renderer.agenda_item(content, item, about, [event, path] if event else [path])
