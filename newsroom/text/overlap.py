"""How much two sequences have in common at their beginnings and ends."""

from collections.abc import Iterable, Sequence
from itertools import islice, takewhile


def common_start(left: Iterable[object], right: Iterable[object]) -> int:
    """Return how many items agree before the first that does not."""
    pairs = zip(left, right, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] is pair[1] or pair[0] == pair[1], pairs))


def common_end(left: Sequence[object], right: Sequence[object]) -> int:
    """Return how many items agree behind the last that does not."""
    return common_start(reversed(left), reversed(right))


def common_ends(left: Sequence[object], right: Sequence[object]) -> tuple[int, int]:
    """Return how many items agree at the beginning and at the end; none counts for both."""
    head = common_start(left, right)
    left_over = min(len(left), len(right)) - head
    return head, common_start(islice(reversed(left), left_over), islice(reversed(right), left_over))
