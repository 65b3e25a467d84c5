"""The room Artikel: list, editor, inspector."""
