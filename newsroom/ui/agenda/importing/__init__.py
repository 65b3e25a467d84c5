"""Events out of tables and calendar files: a rehearsal to look at, then the import."""
