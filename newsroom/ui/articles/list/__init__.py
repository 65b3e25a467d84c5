"""The list of articles at the left, and what is done with several of them."""
