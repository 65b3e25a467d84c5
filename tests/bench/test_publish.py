"""What a publication touches; times are printed by `tests.bench.publish`, never asserted."""

import json
from pathlib import Path

from tests.bench import corpus
from tests.conftest import RunCli

COUNT = 200


def test_a_publication_of_a_corpus_writes_once_and_then_only_what_changed(
    run_cli: RunCli, tmp_path: Path
) -> None:
    corpus.write(tmp_path / "naskah", COUNT)
    file, out = tmp_path / "a.newsroom", tmp_path / "situs"
    run_cli("new", file, "--url", "https://contoh.go.id/")
    assert run_cli("import", file, tmp_path / "naskah").returncode == 0
    first = json.loads(run_cli("publish", file, "--out", out, "--json").stdout)
    assert len(first["files_written"]) == first["files_total"] > COUNT
    again = json.loads(run_cli("publish", file, "--out", out, "--json").stdout)
    assert (again["files_written"], again["edition"]) == ([], first["edition"])
    newest = corpus.article(COUNT - 1, COUNT).replace("title: ", "title: Susulan ")
    (tmp_path / "baru.md").write_text(newest, encoding="utf-8")
    run_cli("import", file, tmp_path / "baru.md")
    added = json.loads(run_cli("publish", file, "--out", out, "--json").stdout)
    assert 0 < len(added["files_written"]) <= 20, added["files_written"]
