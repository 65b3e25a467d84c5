"""Catalogues of sentences: the Indonesian template → another language."""

import json
from pathlib import Path

from newsroom import paths
from newsroom.domain.messages import INDONESIAN, Catalogue

LANGUAGES = ("id", "en")


def catalogue(language: str) -> Catalogue:
    """Return the catalogue of `id` (the source, empty) or `en` (resources/i18n/en.json)."""
    if language == "id":
        return INDONESIAN
    sentences: dict[str, str] = json.loads(_file(language).read_text(encoding="utf-8"))
    return sentences


def _file(language: str) -> Path:
    return paths.resources() / "i18n" / f"{language}.json"
