"""What an element of a page looks like: by its tag, its style, its classes."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsroom.text.runs import Run
from newsroom.text.sanitize import safe_address

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_STRONG = frozenset(("b", "strong"))
_EM = frozenset(("i", "em", "cite", "dfn", "var"))
_DELETED = frozenset(("s", "strike", "del"))
_HEAVY = re.compile(r"bold|bolder|[6-9]00")
_CHAT_CLASSES = frozenset(("copyable-text", "selectable-text"))


@dataclass(frozen=True)
class Looks:
    """How the text at one place looks; `keeps_lines` says that line ends are breaks."""

    strong: bool = False
    em: bool = False
    deleted: bool = False
    script: str = ""
    href: str = ""
    keeps_lines: bool = False

    def run(self, text: str) -> Run:
        """Return a text that looks like this."""
        return Run(text, self.strong, self.em, self.deleted, self.script, self.href)


def style_of(node: "LexborNode") -> dict[str, str]:
    """Return the declarations of an element's own style."""
    style = node.attributes.get("style") or ""
    pairs = (declaration.partition(":") for declaration in style.split(";"))
    return {name.strip().lower(): value.strip() for name, _, value in pairs}


def classes_of(node: "LexborNode") -> list[str]:
    """Return the classes of an element, in lower case."""
    return (node.attributes.get("class") or "").lower().split()


def inner_looks(node: "LexborNode", tag: str, style: dict[str, str], looks: Looks) -> Looks:
    """Return the looks inside an element: its tag first, then its style, which wins."""
    weight, slant = style.get("font-weight", "").lower(), style.get("font-style", "").lower()
    strong = looks.strong or tag in _STRONG
    em = looks.em or tag in _EM
    return Looks(
        strong=_HEAVY.match(weight) is not None if _is_set(weight) else strong,
        em=slant in ("italic", "oblique") if _is_set(slant) else em,
        deleted=looks.deleted or tag in _DELETED or "line-through" in _decoration(style),
        script=_script(tag, style) or looks.script,
        href=_href(node) if tag == "a" and not looks.href else looks.href,
        keeps_lines=looks.keeps_lines or _keeps_lines(node, tag, style),
    )


def _is_set(value: str) -> bool:
    return value not in ("", "inherit", "initial", "unset")


def _decoration(style: dict[str, str]) -> str:
    return style.get("text-decoration", "") + style.get("text-decoration-line", "")


def _script(tag: str, style: dict[str, str]) -> str:
    if tag in ("sup", "sub"):
        return tag
    return {"super": "sup", "sub": "sub"}.get(style.get("vertical-align", ""), "")


def _href(node: "LexborNode") -> str:
    """Return the address of a link; one into the page it was copied from leads nowhere here."""
    href = safe_address(node.attributes.get("href") or "")
    return "" if href.startswith("#") else href


def _keeps_lines(node: "LexborNode", tag: str, style: dict[str, str]) -> bool:
    white_space = style.get("white-space", "").startswith(("pre", "break-spaces"))
    return tag == "pre" or white_space or not _CHAT_CLASSES.isdisjoint(classes_of(node))
