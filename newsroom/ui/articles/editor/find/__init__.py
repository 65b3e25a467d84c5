"""Finding and replacing in the text on screen."""
