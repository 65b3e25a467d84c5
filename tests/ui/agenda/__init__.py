"""Tests of the agenda room."""
