"""Puts together what every room is given to work with."""

from newsroom import paths
from newsroom.services import language as languages
from newsroom.services.newsroom import Clock, system_clock
from newsroom.ui.common.actions import Actions
from newsroom.ui.common.deeds import Deeds
from newsroom.ui.common.jobs import Jobs
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.session import Session
from newsroom.ui.common.theme import Theme
from newsroom.ui.common.thumbnails import Thumbnails
from newsroom.ui.common.toasts import Toasts


def assemble(theme: Theme, actions: Actions, language: str, clock: Clock | None = None) -> Kit:
    """Make the shared parts of a program; `clock` stands in for the system's."""
    session = Session(clock or system_clock)
    session.person = str(theme.settings.value("person", ""))
    thumbnails = Thumbnails(session, paths.user_cache() / "thumbnails", theme)
    return _told(theme, actions, language, session, Jobs(theme), thumbnails)


def retold(kit: Kit, actions: Actions, language: str) -> Kit:
    """Return a kit in another language with the same session behind it."""
    return _told(kit.theme, actions, language, kit.session, kit.jobs, kit.thumbnails)


def _told(
    theme: Theme, actions: Actions, language: str, session: Session, jobs: Jobs,
    thumbnails: Thumbnails,
) -> Kit:  # fmt: skip
    catalogue = languages.catalogue(language)
    toasts = Toasts(actions.icons, actions)
    return Kit(
        session=session,
        jobs=jobs,
        theme=theme,
        icons=actions.icons,
        actions=actions,
        toasts=toasts,
        deeds=Deeds(session, toasts, lambda message: message.text(catalogue), actions),
        thumbnails=thumbnails,
        settings=theme.settings,
        catalogue=catalogue,
        language=language,
    )
