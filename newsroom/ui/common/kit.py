"""What every room is given to work with."""

import secrets
from dataclasses import dataclass

from PySide6.QtCore import QSettings

from newsroom.domain.ids import make_id
from newsroom.domain.messages import Catalogue, Message
from newsroom.ui.common.actions import Actions
from newsroom.ui.common.deeds import Deeds
from newsroom.ui.common.icons import Icons
from newsroom.ui.common.jobs import Jobs
from newsroom.ui.common.session import Session
from newsroom.ui.common.theme import Theme
from newsroom.ui.common.thumbnails import Thumbnails
from newsroom.ui.common.toasts import Toasts


@dataclass(frozen=True)
class Kit:
    """The shared parts of one window."""

    session: Session
    jobs: Jobs
    theme: Theme
    icons: Icons
    actions: Actions
    toasts: Toasts
    deeds: Deeds
    thumbnails: Thumbnails
    settings: QSettings
    """What belongs to this PC: geometry, language, recent files. Office facts are in the file."""
    catalogue: Catalogue
    """Sentences of the services in the language on screen."""
    language: str
    """`id` or `en`."""

    def fresh_id(self) -> str:
        """Return the id of a record that is made here."""
        milliseconds = int(self.session.clock().timestamp() * 1000)
        return make_id(milliseconds, secrets.token_bytes(10))

    def text(self, message: Message) -> str:
        """Return a sentence of a service in the language on screen."""
        return message.text(self.catalogue)
