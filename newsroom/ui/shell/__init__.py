"""The frame around the rooms: rail, top bar, palette, key map, first start, one program a file."""
