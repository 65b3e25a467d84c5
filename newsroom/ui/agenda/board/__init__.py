"""Papan: what is due, what clashes, what is unfinished."""
