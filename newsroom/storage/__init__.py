"""The newsroom file: one SQLite database and the originals beside it. SQL lives only here."""
