"""The tool that keeps the catalogues, and what they hold."""

import importlib.util
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parent.parent.parent


def loaded_tool() -> ModuleType:
    """Load resources/i18n/make.py, which is no part of a package."""
    spec = importlib.util.spec_from_file_location("make", ROOT / "resources/i18n/make.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


make = loaded_tool()


def translated_texts(catalogue: Path) -> list[tuple[str, str, str]]:
    """Return (context, source, translation), one for each form of number."""
    return [
        (context, make.source(message), text)
        for context, message in make.messages(catalogue)
        for text in make.translations(message)
    ]


def keys(catalogue: Path) -> set[tuple[str, str]]:
    """Return (context, source) of each text."""
    return {(context, source) for context, source, _ in translated_texts(catalogue)}
