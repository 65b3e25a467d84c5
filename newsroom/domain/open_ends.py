"""How offices write that an event lasts until it is over."""

_OPEN = frozenset({"selesai", "sampai selesai", "hingga selesai", "sd selesai", "s/d selesai"})


def names_open_end(text: str) -> bool:
    """Say whether `selesai`, `s.d. selesai` or the like stands where a time could stand."""
    return " ".join(text.casefold().replace(".", "").split()) in _OPEN
