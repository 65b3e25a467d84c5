"""The visual editor of a story: headline, toolbar, body on the closed tree, Markdown source."""
