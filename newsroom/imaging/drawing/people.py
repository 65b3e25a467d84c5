"""Flat figures without faces: crowds, officials, pupils, traders."""

from dataclasses import dataclass

from newsroom.imaging.drawing.canvas import Canvas, Colour, rgb, shade

SKINS = tuple(map(rgb, ("#8a5a3c", "#a06b47", "#b87f56", "#74492f", "#95623f")))
HAIR = rgb("#231d1e")
KHAKI = tuple(map(rgb, ("#b79f6d", "#c0a878", "#ab9462")))
WHITE = tuple(map(rgb, ("#f3f1ea", "#e9e8e3", "#f7f5ef")))
BATIK = tuple(map(rgb, ("#7c4a2d", "#2f5a63", "#8a3b3f", "#47633f", "#6a4a78", "#b07a3a")))
BRIGHT = tuple(map(rgb, ("#d9704a", "#3f8f8a", "#e0b04c", "#5b74b5", "#b9567c", "#6fa05a")))
SCARVES = tuple(map(rgb, ("#e8ded0", "#c9a3a0", "#8fa9b0", "#d8c28f", "#7f8a99", "#c4b7d0")))


@dataclass(frozen=True)
class Look:
    """How somebody is dressed."""

    skin: Colour
    top: Colour
    bottom: Colour
    scarf: Colour | None = None
    cap: Colour | None = None


def look(c: Canvas, tops: tuple[Colour, ...], bottom: Colour, caps: float = 0.0) -> Look:
    """Dress somebody at random; about two in five wear a headscarf, a share of `caps` a cap."""
    scarf = c.random.choice(SCARVES) if c.random.random() < 0.4 else None
    cap = HAIR if not scarf and c.random.random() < caps else None
    return Look(c.random.choice(SKINS), c.random.choice(tops), bottom, scarf, cap)


def head(c: Canvas, x: float, y: float, r: float, who: Look, back: bool) -> None:
    """Draw a head around (x, y), seen from the front or from behind."""
    if who.scarf:
        c.ellipse(x, y + r * 0.15, r * 1.22, r * 1.3, who.scarf)
        c.shape(x, y, r, "-1.1,.4 1.1,.4 1.7,2.3 -1.7,2.3", who.scarf)
        c.shape(x, y, r, ".2,1.1 1.2,.6 1.7,2.3 .6,2.3", shade(who.scarf, -0.16))
        if not back:
            c.ellipse(x, y + r * 0.08, r * 0.8, r * 0.95, who.skin)
        return
    c.ellipse(x - r * 0.98, y + r * 0.12, r * 0.2, r * 0.28, shade(who.skin, -0.12))
    c.ellipse(x + r * 0.98, y + r * 0.12, r * 0.2, r * 0.28, shade(who.skin, -0.12))
    c.ellipse(x, y, r, r * 1.15, who.skin)
    if back:
        c.ellipse(x, y - r * 0.18, r * 1.03, r * 1.05, HAIR)
    else:
        _fringe(c, x, y, r)
    if who.cap:
        c.shape(x, y, r, "-1.02,-.35 -.9,-1.4 .9,-1.4 1.02,-.35", who.cap)


def _fringe(c: Canvas, x: float, y: float, r: float) -> None:
    c.shape(
        x,
        y,
        r,
        "-1.02,-.05 -.98,-.7 -.5,-1.2 .45,-1.24 .98,-.75 1.02,0 .8,-.45 -.1,-.62 -.75,-.4",
        HAIR,
    )


def torso(c: Canvas, x: float, y: float, s: float, who: Look, back: bool) -> None:
    """Draw head and body down to the hip; (x, y) is the hip, `s` the whole person's height."""
    dark = shade(who.top, -0.16)
    c.rect(x - 0.035 * s, y - 0.44 * s, 0.07 * s, 0.08 * s, shade(who.skin, -0.12))
    for side in (-1, 1):
        c.line(
            [
                (x + side * 0.128 * s, y - 0.345 * s),
                (x + side * 0.158 * s, y - 0.16 * s),
                (x + side * 0.15 * s, y - 0.02 * s),
            ],
            0.062 * s,
            dark,
        )
        c.ellipse(x + side * 0.128 * s, y - 0.345 * s, 0.034 * s, 0.036 * s, dark)
        c.ellipse(x + side * 0.15 * s, y + 0.005 * s, 0.03 * s, 0.034 * s, who.skin)
    c.shape(x, y, s, "-.06,-.4 .06,-.4 .135,-.355 .118,.02 -.118,.02 -.135,-.355", who.top)
    if not back:
        c.shape(x, y, s, "-.035,-.4 .035,-.4 0,-.33", shade(who.skin, -0.06))
        c.line([(x, y - 0.33 * s), (x, y + 0.015 * s)], 0.008 * s, dark)
        c.rect(x + 0.03 * s, y - 0.27 * s, 0.05 * s, 0.012 * s, dark)
    else:
        c.shape(x, y, s, ".04,-.37 .135,-.355 .118,.02 .06,.02", dark, 0.45)
    head(c, x, y - 0.5 * s, 0.068 * s, who, back)


def standing(c: Canvas, x: float, y: float, s: float, who: Look, back: bool = False) -> None:
    """Stand somebody of height `s` on (x, y)."""
    c.ellipse(x, y, 0.19 * s, 0.03 * s, (20, 24, 30), 0.22)
    for side in (-1, 1):
        c.polygon(
            [
                (x + side * 0.008 * s, y - 0.45 * s),
                (x + side * 0.112 * s, y - 0.45 * s),
                (x + side * 0.088 * s, y - 0.02 * s),
                (x + side * 0.022 * s, y - 0.02 * s),
            ],
            shade(who.bottom, -0.08 if side > 0 else 0),
        )
        c.ellipse(x + side * 0.062 * s, y - 0.012 * s, 0.045 * s, 0.02 * s, rgb("#241f1e"))
    torso(c, x, y - 0.44 * s, s, who, back)


def skirted(c: Canvas, x: float, y: float, s: float, who: Look, back: bool = False) -> None:
    """Stand somebody in a long skirt or sarong on (x, y)."""
    c.ellipse(x, y, 0.2 * s, 0.03 * s, (20, 24, 30), 0.22)
    c.shape(x, y, s, "-.11,-.46 .11,-.46 .14,-.02 -.14,-.02", who.bottom)
    c.shape(x, y, s, ".03,-.46 .11,-.46 .14,-.02 .05,-.02", shade(who.bottom, -0.14))
    torso(c, x, y - 0.44 * s, s, who, back)


def somebody(c: Canvas, x: float, y: float, s: float, who: Look, back: bool = False) -> None:
    """Stand somebody: with a headscarf in a skirt, otherwise in trousers."""
    (skirted if who.scarf else standing)(c, x, y, s, who, back)


def listener(c: Canvas, x: float, y: float, s: float, who: Look) -> None:
    """Draw the head and shoulders of somebody who sits before us; (x, y) is the seat's edge."""
    c.shape(x, y, s, "-.36,0 -.33,-.3 -.2,-.41 .2,-.41 .33,-.3 .36,0", who.top)
    c.shape(x, y, s, ".1,-.41 .2,-.41 .33,-.3 .36,0 .2,0", shade(who.top, -0.2), 0.5)
    c.rect(x - 0.075 * s, y - 0.5 * s, 0.15 * s, 0.12 * s, shade(who.skin, -0.15))
    head(c, x, y - 0.62 * s, 0.165 * s, who, back=True)
