"""What counts as the same when people look for words, and where a word ends."""

ALIKE = {
    "'": "\u2018\u2019\u201b\u02bc\u2032\u00b4`",
    '"': "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033",
    " ": "\u00a0\u2007\u202f\u2009\t",
    "-": "\u2010\u2011",
}
"""Sign of the keyboard → signs of texts that mean the same."""
_JOINTS = frozenset("'\u2019\u2018\u02bc-\u2010\u2011")
"""Signs that hold a word together where they stand between letters: anak-anak, Jum'at."""


def is_whole(text: str, start: int, end: int) -> bool:
    """Say whether a stretch of a text goes on as a word on neither side."""
    before, after = text[max(start - 2, 0) : start + 1][::-1], text[end - 1 : end + 2]
    return not _goes_on(before) and not _goes_on(after)


def _goes_on(signs: str) -> bool:
    """Tell whether the word of the first sign goes on behind it."""
    here, beside, beyond = (*signs, "", "")[:3]
    if not here.isalnum():
        return False
    return beside.isalnum() or (beside in _JOINTS and here.isalpha() and beyond.isalpha())
