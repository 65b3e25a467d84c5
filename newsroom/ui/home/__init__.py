"""Beranda: what must be done now, and where to go on."""
