"""Four eyes on the command line: no way around, and a sentence that says what to do."""

import json
from pathlib import Path

from tests.conftest import RunCli


def test_nobody_lets_his_own_words_out_by_command(run_cli: RunCli, tmp_path: Path) -> None:
    file, source = tmp_path / "a.newsroom", tmp_path / "naskah.md"
    source.write_text("---\ntitle: Panen pala\nauthors: [Acm]\n---\nSatu.\n", encoding="utf-8")
    assert run_cli("new", file).returncode == 0
    assert run_cli("set", file, "site", "four_eyes=ya", "--json").returncode == 0
    made = run_cli("import", file, source, "--as", "Acm", "--json")
    (article,) = [one["id"] for one in json.loads(made.stdout)["created"]]
    for person, sentence in (("Acm", "Empat mata"), ("", "--as INISIAL")):
        refused = run_cli("set", file, article, "status=published", "--as", person)
        assert refused.returncode == 2 and sentence in refused.stderr
    done = run_cli("set", file, article, "status=published", "--as", "Redni", "--json")
    assert json.loads(done.stdout)["status"] == "published"
