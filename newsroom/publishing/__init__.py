"""An edition in, files out: which pages there are, what they show, and how they reach the disk."""
