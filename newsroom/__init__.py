"""Newsroom (Ruang Redaksi): write the news, keep the agenda, publish a static site."""
