"""Ruang Multimedia: the library as a grid, its panel, import, and completing one by one."""
