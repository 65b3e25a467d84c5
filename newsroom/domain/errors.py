"""The two kinds of trouble that a person is told about in words.

Anything else that is raised is a bug and reaches the excepthook.
"""

from newsroom.domain.messages import INDONESIAN, Catalogue, Message


class NewsroomError(Exception):
    """Expected trouble: unusable input or a rule broken. Nothing was changed.

    The first argument is an Indonesian template that says what happened and what to do next;
    keyword arguments fill its `{names}` (plain values or other messages).
    """

    def __init__(self, template: str, **values: object) -> None:
        self.message = Message(template, values)
        super().__init__(template)

    def text(self, catalogue: Catalogue = INDONESIAN) -> str:
        """Return the sentence in the catalogue's language."""
        return self.message.text(catalogue)

    def __str__(self) -> str:
        return self.text()


class EnvironmentFailure(NewsroomError):
    """The surroundings failed (disk full, file held, damage); the text says what is safe."""
