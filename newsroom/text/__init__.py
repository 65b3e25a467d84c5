"""Bodies of text: one closed tree, its Markdown dialect, its HTML, and the ways in and out."""
