"""A small newsroom that never changes, and the site that it gives."""
