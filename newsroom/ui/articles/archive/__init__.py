"""Find and replace over the whole archive."""
