"""Daftar: all events as one list without end."""
