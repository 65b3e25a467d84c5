"""Tables in the body: painted, opened for writing, changed as values."""
