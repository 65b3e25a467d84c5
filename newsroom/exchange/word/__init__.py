"""Word files (.docx, ECMA-376 and ISO 29500) → title, text, pictures: our own walk over their XML.

Chosen over mammoth, which begins the numbers anew when a list goes on, says nothing about tracked
changes, parts paragraphs at a deleted paragraph mark and hands pictures over inside addresses.
The walk needs zipfile and defusedxml only, which are here anyway.

What is on the page comes in, once: of alternative contents one, of tracked changes the final text.
Headers, footers, comments and hidden text stay out. Looks that the closed tree does not know
(colours, fonts, underlines) are dropped; footnotes follow their place in parentheses.

Nothing is trusted: see `package`.
"""
