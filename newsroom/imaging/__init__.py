"""Pictures and other media: what a file is, its published forms, and drawn samples.

The only package that loads Pillow, and it does so when the first picture is opened.
"""
