"""Pengaturan: facts of the office, people, and what belongs to this PC."""
