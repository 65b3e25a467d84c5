"""Rule `gate.prompt`: a prompt of a template that nobody has filled in yet."""

from collections.abc import Iterator

from newsroom.domain.edition import Finding
from newsroom.domain.messages import say
from newsroom.domain.template import PROMPT


def check_prompts(record: str, field: str, text: str) -> Iterator[Finding]:
    """Yield a finding for each `[… …]` that a template left in a text."""
    for match in PROMPT.finditer(text):
        message = say("Isian templat {prompt} belum diganti.", prompt=match[0])
        yield Finding(record, field, "gate.prompt", "problem", message, match.start(), match.end())
