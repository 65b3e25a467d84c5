"""Every sentence for people exists in English, with the same values in it."""

import ast
import json
import string
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SAYERS = {"say", "NewsroomError", "EnvironmentFailure", "StaleEdit"}


def sentences() -> dict[str, str]:
    """Template → where it stands, for every literal handed to a sayer or to a command's help."""
    found = {}
    for path in sorted((ROOT / "newsroom").rglob("*.py")):
        if path.name == "bootstrap.py":
            continue  # speaks both languages itself, before anything is installed
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                for text in _texts(node):
                    found[text] = f"{path.relative_to(ROOT)}:{node.lineno}"
    return found


def _texts(call: ast.Call) -> Iterator[str]:
    if isinstance(call.func, ast.Name) and call.func.id in SAYERS:
        first = call.args[0]
        # Only say() itself hands a template on; anywhere else it would escape the catalogue.
        assert isinstance(first, ast.Constant), ast.unparse(call)
        yield first.value
    for keyword in call.keywords:
        if keyword.arg == "help" and isinstance(keyword.value, ast.Constant):
            yield keyword.value.value


def fields(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


def catalogue() -> dict[str, str]:
    loaded: dict[str, str] = json.loads(
        (ROOT / "resources/i18n/en.json").read_text(encoding="utf-8")
    )
    return loaded


def test_no_sentence_is_untranslated() -> None:
    known = catalogue()
    missing = {text: place for text, place in sentences().items() if text not in known}
    assert missing == {}


def test_no_translation_is_left_over() -> None:
    assert sorted(set(catalogue()) - set(sentences())) == []


def test_translations_carry_the_same_values() -> None:
    wrong = {
        text: english for text, english in catalogue().items() if fields(text) != fields(english)
    }
    assert wrong == {}
