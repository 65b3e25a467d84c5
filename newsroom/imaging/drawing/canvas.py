"""A drawing surface: flat shapes, gradients and soft light, smooth-edged by drawing at twice size.

Lengths are units: the shorter side of every picture is 1000 of them, so one scene fits any size.
"""

import math
import random
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

Point = tuple[float, float]
Colour = tuple[int, int, int]
_SUPERSAMPLING = 2
_SOFT_UNITS = 3.75  # soft things are drawn in pixels of this many units and scaled up


def rgb(text: str) -> Colour:
    """`#1a2b3c` → (26, 43, 60)."""
    return int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16)


def mix(one: Colour, other: Colour, share: float) -> Colour:
    """Blend two colours; `share` 0 gives the first, 1 the second."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def shade(colour: Colour, by: float) -> Colour:
    """Darken (negative) or lighten (positive) a colour, -1 … 1."""
    return mix(colour, (16, 20, 34), -by) if by < 0 else mix(colour, (255, 250, 240), by)


class Canvas:
    """One picture being drawn, with its own random numbers so that a seed gives one picture."""

    def __init__(self, size: tuple[int, int], seed: str) -> None:
        from PIL import Image, ImageDraw

        self.size = size
        self.scale = _SUPERSAMPLING * min(size) / 1000
        self.width = size[0] * _SUPERSAMPLING / self.scale
        self.height = size[1] * _SUPERSAMPLING / self.scale
        self.random = random.Random(seed)
        pixels = (size[0] * _SUPERSAMPLING, size[1] * _SUPERSAMPLING)
        self.image = Image.new("RGB", pixels, "white")
        self._coarse = max(1, round(_SOFT_UNITS * self.scale))
        self.mirrored = False
        """Turn the finished picture left to right: twice as many compositions for nothing."""
        self._draw = ImageDraw.Draw(self.image, "RGBA")

    @property
    def portrait(self) -> bool:
        return self.height > self.width

    def finished(self) -> "Image":
        """Return the picture at its real size."""
        from PIL import ImageOps

        picture = self.image.reduce(_SUPERSAMPLING)
        return ImageOps.mirror(picture) if self.mirrored else picture

    def polygon(self, points: Iterable[Point], colour: Colour, alpha: float = 1) -> None:
        self._draw.polygon(self._pixels(points), fill=(*colour, round(alpha * 255)))

    def shape(
        self, x: float, y: float, size: float, outline: str, colour: Colour, alpha: float = 1
    ) -> None:
        """Fill a polygon written as `"x,y x,y …"` in multiples of `size` around (x, y)."""
        pairs = (pair.split(",") for pair in outline.split())
        self.polygon([(x + float(a) * size, y + float(b) * size) for a, b in pairs], colour, alpha)

    def line(self, points: Iterable[Point], thick: float, colour: Colour, alpha: float = 1) -> None:
        pixels = self._pixels(points)
        width = max(1, round(thick * self.scale))
        self._draw.line(pixels, fill=(*colour, round(alpha * 255)), width=width, joint="curve")

    def ellipse(
        self, x: float, y: float, rx: float, ry: float, colour: Colour, alpha: float = 1
    ) -> None:
        """Fill an ellipse around (x, y)."""
        box = self._box(x - rx, y - ry, 2 * rx, 2 * ry)
        self._draw.ellipse(box, fill=(*colour, round(alpha * 255)))

    def rect(
        self,
        x: float, y: float, width: float, height: float,
        colour: Colour, alpha: float = 1, corner: float = 0,
    ) -> None:  # fmt: skip
        """Fill a rectangle from its upper left corner."""
        fill = (*colour, round(alpha * 255))
        box = self._box(x, y, width, height)
        if corner and min(box[2] - box[0], box[3] - box[1]) > 2:
            self._draw.rounded_rectangle(box, corner * self.scale, fill=fill)
        else:
            self._draw.rectangle(box, fill=fill)

    def arc_band(
        self, x: float, y: float, rx: float, ry: float,
        start: float, end: float, thick: float, colour: Colour,
    ) -> None:  # fmt: skip
        """Draw a part of an ellipse's outline, angles in degrees clockwise from the right."""
        box = self._box(x - rx, y - ry, 2 * rx, 2 * ry)
        self._draw.arc(box, start, end, fill=colour, width=max(1, round(thick * self.scale)))

    def sky(self, stops: Sequence[tuple[float, Colour]], top: float, bottom: float) -> None:
        """Fill the full width with a vertical gradient; stops are (0 … 1, colour)."""
        first, last = round(top * self.scale), round(bottom * self.scale)
        for row in range(first, min(last + 1, self.image.height)):
            colour = _at(stops, (row - first) / max(1, last - first))
            self._draw.line(((0, row), (self.image.width, row)), fill=colour)

    def gradient_polygon(
        self, points: Sequence[Point], top: Colour, bottom: Colour, alpha: float = 1
    ) -> None:
        """Fill a polygon with a vertical gradient over its own height."""
        from PIL import Image, ImageDraw

        left, upper, width, height = self._bounds(points)
        if width < 1 or height < 1:
            return
        mask = Image.new("L", (width, height), 0)
        inside = [(x - left, y - upper) for x, y in self._pixels(points)]
        ImageDraw.Draw(mask).polygon(inside, fill=round(alpha * 255))
        column = Image.new("RGB", (1, height))
        column.putdata([mix(top, bottom, row / height) for row in range(height)])
        self.image.paste(column.resize((width, height)), (left, upper), mask)

    def gradient_rect(
        self, left: float, top: float, right: float, bottom: float, upper: Colour, lower: Colour
    ) -> None:
        """Fill a rectangle with a vertical gradient."""
        corners = [(left, top), (right, top), (right, bottom), (left, bottom)]
        self.gradient_polygon(corners, upper, lower)

    def glow(self, x: float, y: float, radius: float, colour: Colour, alpha: float = 1) -> None:
        """Add light that fades out from (x, y)."""
        from PIL import Image, ImageOps

        side = max(2, round(2 * radius * self.scale))
        light = ImageOps.invert(Image.radial_gradient("L"))
        # radial_gradient is still grey at the middle of its sides: start where it is black
        fade = light.point(
            [round(max(0, v - 75) ** 1.6 / 180**1.6 * 255 * alpha) for v in range(256)]
        )
        left, top = round(x * self.scale - side / 2), round(y * self.scale - side / 2)
        self._paste(colour, fade.resize((side, side)), left, top)

    def soft(
        self, blobs: Iterable[tuple[float, float, float, float]], colour: Colour,
        alpha: float, blur: float, floor: float | None = None,
    ) -> None:  # fmt: skip
        """Paint ellipses (x, y, rx, ry) as one blurred cloud, cut off below `floor`."""
        from PIL import Image, ImageDraw, ImageFilter

        scale = self.scale / self._coarse
        rim = 3 * blur * scale
        boxes = [
            ((x - rx) * scale, (y - ry) * scale, (x + rx) * scale, (y + ry) * scale)
            for x, y, rx, ry in blobs
        ]
        lefts, tops, rights, bottoms = zip(*boxes, strict=True)
        left, top = math.floor(min(lefts) - rim), math.floor(min(tops) - rim)
        size = (math.ceil(max(rights) + rim) - left, math.ceil(max(bottoms) + rim) - top)
        mask = Image.new("L", size, 0)
        pen = ImageDraw.Draw(mask)
        for a, b, c, d in boxes:
            pen.ellipse((a - left, b - top, c - left, d - top), fill=round(alpha * 255))
        if floor is not None:
            pen.rectangle((0, floor * scale - top, *size), fill=0)
        mask = mask.filter(ImageFilter.GaussianBlur(blur * scale))
        self._paste(
            colour,
            mask.resize((size[0] * self._coarse, size[1] * self._coarse)),
            left * self._coarse,
            top * self._coarse,
        )

    def _paste(self, colour: Colour, mask: "Image", left: int, top: int) -> None:
        self.image.paste(colour, (left, top, left + mask.width, top + mask.height), mask)

    def reflect(self, horizon: float, depth: float, strength: float) -> None:
        """Mirror what stands above the water, squashed, rippled and fading with depth."""
        from PIL import Image, ImageOps

        edge, rows = round(horizon * self.scale), round(depth * self.scale)
        above = self.image.crop((0, max(0, edge - round(rows * 1.25)), self.image.width, edge))
        coarse = ImageOps.flip(above).resize((self.image.width // 12, max(1, rows // 5)))
        mirrored = self._rippled(coarse).resize((self.image.width, rows))
        fall = Image.linear_gradient("L").point([round((255 - v) * strength) for v in range(256)])
        self.image.paste(mirrored, (0, edge), fall.resize((self.image.width, rows)))

    def _rippled(self, picture: "Image") -> "Image":
        moved = picture.copy()
        for row in range(picture.height):
            shift = round(self.random.gauss(0, 0.4 + 2.2 * row / picture.height))
            moved.paste(picture.crop((0, row, picture.width, row + 1)), (shift, row))
        return moved

    def _pixels(self, points: Iterable[Point]) -> list[Point]:
        return [(x * self.scale, y * self.scale) for x, y in points]

    def _box(self, x: float, y: float, width: float, height: float) -> tuple[float, ...]:
        left, top = x * self.scale, y * self.scale
        return (
            left,
            top,
            left + max(0, width * self.scale - 1),
            top + max(0, height * self.scale - 1),
        )

    def _bounds(self, points: Sequence[Point]) -> tuple[int, int, int, int]:
        xs, ys = zip(*self._pixels(points), strict=True)
        left, top = max(0, math.floor(min(xs))), max(0, math.floor(min(ys)))
        right = min(self.image.width, math.ceil(max(xs)))
        bottom = min(self.image.height, math.ceil(max(ys)))
        return left, top, right - left, bottom - top


def _at(stops: Sequence[tuple[float, Colour]], where: float) -> Colour:
    before = stops[0]
    for stop in stops:
        if where <= stop[0]:
            span = stop[0] - before[0]
            return mix(before[1], stop[1], (where - before[0]) / span if span else 0)
        before = stop
    return before[1]
