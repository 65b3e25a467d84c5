"""Use cases as plain functions, shared by the window and the command line."""
