"""The copy desk: text in, findings out."""
