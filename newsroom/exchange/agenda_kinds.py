"""Kinds of agenda items, told from the words that offices use for them."""

from collections.abc import Iterable

from newsroom.domain.agenda import KINDS

_KIND_OF_WORD = {
    "rapat": "rapat", "rakor": "rapat", "raker": "rapat", "rakornis": "rapat", "meeting": "rapat",
    "audiensi": "rapat", "upacara": "upacara", "apel": "upacara", "pelantikan": "upacara",
    "pelatihan": "pelatihan", "bimtek": "pelatihan", "bimbingan": "pelatihan",
    "workshop": "pelatihan", "lokakarya": "pelatihan", "training": "pelatihan",
    "diklat": "pelatihan",
}  # fmt: skip


_KIND_OF_CATEGORY = {**{kind: kind for kind in KINDS}, "acara publik": "publik"}


def kind_of_title(title: str) -> str:
    """Return the kind that the first telling word names, else `lainnya`."""
    words = (word.strip('.,:;()“”"').casefold() for word in title.split())
    return next((_KIND_OF_WORD[word] for word in words if word in _KIND_OF_WORD), "lainnya")


def kind_of_categories(categories: Iterable[str], title: str) -> str:
    """Return the first calendar category that is a kind of ours, else what the title tells."""
    known = (name.strip().casefold() for name in categories)
    told = (_KIND_OF_CATEGORY[name] for name in known if name in _KIND_OF_CATEGORY)
    return next(told, kind_of_title(title))
