"""The product as a press office meets it: real commands in, a published folder out."""
