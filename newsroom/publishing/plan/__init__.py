"""The plan: every file of the bundle with the digest of what it shows.

A page is a pure function of recorded inputs (architecture.md, decision 4). Planning reads
summaries only and renders nothing; a file is produced when its digest is not that of the last
edition. One module for each part of the site; this one puts them together.
"""

from newsroom.domain.site import UNSEEN_KEYS
from newsroom.publishing.content import Content
from newsroom.publishing.plan import agenda, feeds, front, multimedia, news
from newsroom.publishing.plan.files import PlannedFile, PlannedFiles, digest
from newsroom.publishing.plan.inputs import Inputs
from newsroom.publishing.render import Renderer

__all__ = ["PlannedFile", "PlannedFiles", "digest", "plan_pages"]


def plan_pages(content: Content, renderer: Renderer, code: str) -> PlannedFiles:
    """Return all pages, lists, feeds and data files of an edition.

    `code` is the digest of templates and program: when it changes, every page is made anew.
    """
    inputs = Inputs(content)
    people = str(sorted(content.people.items()))
    site = {key: value for key, value in vars(content.site).items() if key not in UNSEEN_KEYS}
    files = PlannedFiles(digest(code, repr(site), people, str(inputs.has_dip)))
    news.add_articles(files, inputs, renderer)
    news.add_lists(files, inputs, renderer)
    agenda.add(files, inputs, renderer)
    multimedia.add(files, inputs, renderer)
    front.add(files, inputs, renderer)
    if content.site.url:
        feeds.add(files, inputs, renderer)
    front.add_redirects(files, content, renderer)
    return files
