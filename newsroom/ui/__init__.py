"""The window. Qt lives only here; rooms never import each other."""
