"""Terbitkan: what waits, what to look at before, publishing itself, and what was published."""
