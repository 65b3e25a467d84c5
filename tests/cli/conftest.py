"""A newsroom with a few records, made once and copied for each test."""

import shutil
from pathlib import Path

import pytest

from cli import desk


@pytest.fixture(scope="session")
def made_newsroom(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return desk.newsroom(tmp_path_factory.mktemp("meja"))


@pytest.fixture
def file(made_newsroom: Path, tmp_path: Path) -> Path:
    """`a.newsroom` in a folder of its own, sources in `naskah` beside it."""
    folder = tmp_path / "meja"
    shutil.copytree(made_newsroom.parent, folder)
    return folder / "a.newsroom"
