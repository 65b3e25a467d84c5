"""Records and rules of a newsroom: no input or output, no clock, no third-party package."""
