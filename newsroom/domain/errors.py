"""The two kinds of trouble that a person is told about in words.

Anything else that is raised is a bug and reaches the excepthook.
"""

import errno

from newsroom.domain.messages import INDONESIAN, Catalogue, Message, say


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


_REASONS = {
    errno.ENOSPC: say("disk penuh"),
    errno.EDQUOT: say("jatah disk habis"),
    errno.EACCES: say("tidak ada hak akses"),
    errno.EPERM: say("tidak ada hak akses"),
    errno.EROFS: say("folder ini hanya bisa dibaca"),
    errno.ENOENT: say("berkas atau foldernya tidak ada"),
    errno.ENOTDIR: say("bagian dari alamatnya bukan folder"),
    errno.EISDIR: say("itu folder, bukan berkas"),
    errno.ENAMETOOLONG: say("namanya terlalu panjang"),
    errno.EBUSY: say("sedang dipakai program lain"),
    errno.EIO: say("media penyimpanan bermasalah"),
}


def reason_of(error: OSError) -> Message:
    """Return why the system refused, as a part of a sentence in words that people know."""
    known = _REASONS.get(error.errno or 0)
    return known or Message("{system}", {"system": error.strerror or str(error)})
