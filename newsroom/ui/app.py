"""The composition root of the window: puts its parts together and starts Qt."""

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from newsroom import paths
from newsroom.services import language as languages
from newsroom.services.newsroom import Clock, system_clock
from newsroom.ui.common.actions import Actions
from newsroom.ui.common.deeds import Deeds
from newsroom.ui.common.icons import Icons
from newsroom.ui.common.jobs import Jobs
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.session import Session
from newsroom.ui.common.theme import Theme
from newsroom.ui.common.thumbnails import Thumbnails
from newsroom.ui.common.toasts import Toasts
from newsroom.ui.common.widgets import WheelGuard


def assemble(
    application: QApplication,
    settings: QSettings,
    scheme: str = "",
    language: str = "",
    clock: Clock = system_clock,
) -> Kit:
    """Make the shared parts of a window; `scheme` and `language` override what is remembered."""
    theme = Theme(application, settings, scheme)
    icons = Icons(theme)
    session = Session(clock)
    session.person = str(settings.value("person", ""))
    toasts = Toasts(icons, theme)
    chosen = language or str(settings.value("language", "id"))
    catalogue = languages.catalogue(chosen)
    application.installEventFilter(WheelGuard(application))
    return Kit(
        session=session,
        jobs=Jobs(theme),
        theme=theme,
        icons=icons,
        actions=Actions(icons, theme),
        toasts=toasts,
        deeds=Deeds(session, toasts, lambda message: message.text(catalogue)),
        thumbnails=Thumbnails(session, paths.user_cache() / "thumbnails"),
        settings=settings,
        catalogue=catalogue,
        language=chosen,
    )


def pc_settings() -> QSettings:
    """Return what this PC remembers: an ini file in the person's own folder."""
    return QSettings(str(paths.user_data() / "window.ini"), QSettings.Format.IniFormat)
