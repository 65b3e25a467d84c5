"""Zone labels that disagree with their places, and the answers to them."""
