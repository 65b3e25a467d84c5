"""Riwayat versi: all versions of an article, and two of them beside each other."""
