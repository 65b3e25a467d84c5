"""YAML as texts: every scalar stays what was typed, every key knows its line.

Built on parser events, not on PyYAML's constructors: `17:30`, `yes` and dates are not turned into
something else, doubled keys are seen, and neither deep nesting nor aliases can grow (a file of
1 kB with aliases inside aliases would else become gigabytes).
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from newsroom.domain.errors import NewsroomError

MAX_DEPTH = 12
_STR, _SEQ, _MAP, _TIME = (
    f"tag:yaml.org,2002:{name}" for name in ("str", "seq", "map", "timestamp")
)
_IS_TIME = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d[+-]\d\d:\d\d)?", re.ASCII)
_SURROGATE_PAIR = re.compile(r"\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})")
_NEVER = 2**31 - 1
"""Line width at which texts are wrapped."""


@dataclass(frozen=True)
class Scalar:
    """A text and whether it stood there bare, without quotes."""

    text: str
    bare: bool


Node = Scalar | list[Any] | dict[str, Any]


@dataclass(frozen=True)
class Entry:
    """One key of the outermost mapping and the line on which it stands (from 1)."""

    node: Node
    line: int


def read_mapping(text: str, first_line: int) -> dict[str, Entry]:
    """Read a YAML mapping whose first line is line `first_line` of the file.

    Raises NewsroomError naming the line for wrong YAML, a doubled key or anything but a mapping.
    """
    import yaml

    text = _SURROGATE_PAIR.sub(_joined, text)
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    try:
        return _Reader(iter(yaml.parse(text, loader)), first_line).document()
    except yaml.YAMLError as error:
        raise _wrong(first_line + _line_of(error, text.count("\n"))) from error


def _line_of(error: Any, last: int) -> int:
    """Where a person looks: at the fault, or at what was opened and never closed."""
    problem, context = (getattr(error, name, None) for name in ("problem_mark", "context_mark"))
    if problem is not None and problem.line < last:
        return int(problem.line)
    mark = context or problem
    return int(mark.line) if mark else 0


def _joined(pair: re.Match[str]) -> str:
    """JSON writes an emoji as two escapes, which YAML refuses: write it as the one sign it is."""
    high, low = int(pair[1], 16), int(pair[2], 16)
    return f"\\U{0x10000 + (high - 0xD800) * 0x400 + (low - 0xDC00):08x}"


def _wrong(line: int) -> NewsroomError:
    return NewsroomError(
        "Baris {line}: bagian depan (YAML) salah tulis. Periksa spasi di awal baris dan tanda "
        "kutip; teks yang memuat titik dua harus diapit tanda kutip.",
        line=line,
    )


class _Reader:
    """Builds nodes from the events of one document."""

    def __init__(self, events: Iterator[Any], first_line: int) -> None:
        self._events = events
        self._first_line = first_line

    def document(self) -> dict[str, Entry]:
        kind, event = self._next()
        while kind in ("StreamStart", "DocumentStart"):
            kind, event = self._next()
        if kind == "StreamEnd" or (kind == "Scalar" and not event.value):
            return {}
        if kind != "MappingStart":
            raise NewsroomError(
                "Baris {line}: bagian depan harus berisi baris “kunci: nilai”.",
                line=self._line(event),
            )
        return {key: Entry(node, line) for key, node, line in self._pairs(1)}

    def _next(self) -> tuple[str, Any]:
        event = next(self._events)
        return type(event).__name__.removesuffix("Event"), event

    def _line(self, event: Any) -> int:
        return self._first_line + int(event.start_mark.line)

    def _pairs(self, depth: int) -> Iterator[tuple[str, Node, int]]:
        seen: set[str] = set()
        while True:
            kind, event = self._next()
            if kind == "MappingEnd":
                return
            line = self._line(event)
            if kind != "Scalar":
                raise _wrong(line)
            if event.value in seen:
                raise NewsroomError(
                    "Baris {line}: kunci “{key}” tertulis dua kali. Hapus salah satu.",
                    line=line,
                    key=event.value,
                )
            seen.add(event.value)
            yield event.value, self._node(*self._next(), depth), line

    def _node(self, kind: str, event: Any, depth: int) -> Node:
        if kind == "Scalar":
            return Scalar(event.value, event.style is None or event.style == "")
        if depth >= MAX_DEPTH or kind == "Alias":
            raise NewsroomError(
                "Baris {line}: bagian depan terlalu rumit. Tulis nilainya langsung, tanpa rujukan "
                "(*nama) dan tanpa daftar di dalam banyak daftar.",
                line=self._line(event),
            )
        if kind == "SequenceStart":
            return list(self._items(depth + 1))
        return {key: node for key, node, _ in self._pairs(depth + 1)}

    def _items(self, depth: int) -> Iterator[Node]:
        while True:
            kind, event = self._next()
            if kind == "SequenceEnd":
                return
            yield self._node(kind, event, depth)


def plain_value(node: Node) -> object:
    """Return a node as plain data; a bare `5`, `true` or `null` is a number, truth value, nothing.

    Only what is written again exactly as it was read becomes more than text, so that unknown keys
    come out of an export as they went in: `1.10` and `0812` stay texts.
    """
    if isinstance(node, list):
        return [plain_value(inner) for inner in node]
    if isinstance(node, dict):
        return {key: plain_value(inner) for key, inner in node.items()}
    if not node.bare:
        return node.text
    if node.text in _WORDS:
        return _WORDS[node.text]
    digits = node.text.removeprefix("-")
    exact = digits.isascii() and digits.isdigit() and len(digits) <= 15 and digits[0] != "0"
    return int(node.text) if exact or node.text == "0" else node.text


_WORDS: Mapping[str, object] = {"true": True, "false": False, "null": None}


def write_mapping(values: Mapping[str, object]) -> str:
    """Return a mapping as YAML in the order given: lists in brackets, lines never wrapped.

    Texts that another program could take for a truth value or number are quoted; days and times
    stay bare, as the contract shows them.
    """
    import yaml

    # Not the C dumper: it escapes emoji, and exports must not depend on what is installed.
    text = yaml.serialize(
        _written(yaml, values), Dumper=yaml.SafeDumper, allow_unicode=True, width=_NEVER
    )
    return str(text)


def _written(yaml: Any, value: object) -> Any:
    if isinstance(value, Mapping):
        pairs = [(_written(yaml, str(k)), _written(yaml, v)) for k, v in value.items()]
        return yaml.MappingNode(_MAP, pairs, flow_style=False)
    if isinstance(value, list | tuple):
        return yaml.SequenceNode(_SEQ, [_written(yaml, inner) for inner in value], flow_style=True)
    if isinstance(value, str):
        return yaml.ScalarNode(_TIME if _IS_TIME.fullmatch(value) else _STR, value)
    word = next((word for word, known in _WORDS.items() if known is value), str(value))
    return yaml.ScalarNode(_bare_tag(value), word)


def _bare_tag(value: object) -> str:
    name = {bool: "bool", type(None): "null", int: "int"}.get(type(value), "float")
    return f"tag:yaml.org,2002:{name}"
