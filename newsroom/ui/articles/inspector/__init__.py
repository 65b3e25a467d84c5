"""The panel beside the text: a section for each thing that can be said about an article."""
