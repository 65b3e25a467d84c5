"""Templates: what a new article of a sort begins with."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

PROMPT = re.compile(r"\[[^\[\]\n]{3,120}(?:…|\.\.\.)\]")
"""What is to be filled in: `[nama pejabat …]`; the ellipsis tells it from a bracket in a text.

In plain text for search and checks (NFKC) an ellipsis is three dots.
"""


@dataclass(frozen=True)
class Template:
    """Fields and text of an article that is still to be written."""

    id: str
    """One of the kinds for those that come with the program, else a record id."""
    name: str
    fields: Mapping[str, str | Sequence[str]] = field(default_factory=dict)
    """By the keys of the front matter."""
    markdown: str = ""
