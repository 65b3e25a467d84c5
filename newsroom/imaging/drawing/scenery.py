"""What the samples' landscapes are made of: light, sea, mountains, palms, boats, houses."""

import math
from dataclasses import dataclass

from newsroom.imaging.drawing.canvas import Canvas, Colour, Point, mix, rgb, shade


@dataclass(frozen=True)
class Light:
    """The colours of one time of day."""

    sky: tuple[Colour, Colour, Colour]
    """Zenith, middle, horizon."""
    sun: Colour
    height: float
    """Of the sun, as a share of the sky."""
    sea: tuple[Colour, Colour]
    """At the horizon, near."""
    land: Colour
    haze: Colour
    cloud: Colour


def _light(sky: str, sun: str, height: float, sea: str, land: str, haze: str, cloud: str) -> Light:
    high, middle, low = map(rgb, sky.split())
    far, near = map(rgb, sea.split())
    return Light(
        (high, middle, low), rgb(sun), height, (far, near), rgb(land), rgb(haze), rgb(cloud)
    )


LIGHTS = {
    "siang": _light(
        "#2f7fc0 #79b6de #d3eaf0",
        "#fffbe8",
        0.78,
        "#5fb0bd #0d5f78",
        "#2f6a4f",
        "#b9dbe3",
        "#ffffff",
    ),
    "pagi": _light(
        "#6fa6cf #f2c9b5 #fde6c4",
        "#fff3cf",
        0.22,
        "#e3c3ad #2f7284",
        "#3f6658",
        "#f3d3bb",
        "#fff1e4",
    ),
    "petang": _light(
        "#3d4f86 #e08a6a #fbc67a",
        "#fff0b8",
        0.12,
        "#e59a6c #33405f",
        "#4a4560",
        "#f0a878",
        "#f6b08c",
    ),
    "senja": _light(
        "#1f2250 #7b4a86 #e9867a",
        "#ffd9a0",
        0.05,
        "#a8607f #1c1f45",
        "#372f55",
        "#b0668a",
        "#8f5a90",
    ),
    "mendung": _light(
        "#7d93a3 #a9bcc4 #d5dedd",
        "#f4f6f0",
        0.6,
        "#9db6b9 #3c6470",
        "#46665e",
        "#bccbcb",
        "#eef2f1",
    ),
    "fajar": _light(
        "#25446f #7f8fb3 #f5c3a6",
        "#ffe9c9",
        0.07,
        "#c79f9e #213a59",
        "#2e4560",
        "#c3a3ad",
        "#d9a9ab",
    ),
    "malam": _light(
        "#0b1430 #182a52 #3b4a78",
        "#f4f0dc",
        0.72,
        "#33436f #0a1228",
        "#141c38",
        "#2c3a66",
        "#33426e",
    ),
}


GREENS = (rgb("#3f7a4d"), rgb("#4d8a55"), rgb("#35694a"))
BLUE, RED, TEAL, SAND = rgb("#1f6f9f"), rgb("#b8322f"), rgb("#0f6e7c"), rgb("#e6d3ab")


def choose(c: Canvas, *names: str) -> Light:
    """Pick one of the named times of day for this picture."""
    return LIGHTS[c.random.choice(names)]


def sky(c: Canvas, light: Light, horizon: float, sun_at: float | None = None) -> float:
    """Paint the sky down to the horizon; return where the sun stands (x)."""
    high, middle, low = light.sky
    c.sky(((0, high), (0.6, middle), (1, low)), 0, horizon)
    x = c.width * (sun_at if sun_at is not None else c.random.uniform(0.2, 0.8))
    y = horizon * (1 - light.height)
    c.glow(x, y, 620, light.sun, 0.55)
    c.glow(x, y, 190, light.sun, 0.8)
    c.ellipse(x, y, 34, 34, mix(light.sun, (255, 255, 255), 0.5))
    return x


def clouds(c: Canvas, light: Light, horizon: float, count: int = 4) -> None:
    """Put heaped clouds with flat bottoms and a few thin streaks into the sky."""
    for _ in range(3):
        x, y = c.random.uniform(0, c.width), c.random.uniform(0.05, 0.7) * horizon
        streaks = [(x + c.random.uniform(-150, 150), y + i * 9, 190 - 30 * i, 4) for i in range(4)]
        c.soft(streaks, light.cloud, 0.35, 7)
    for index in range(count):
        x = c.width * (index + c.random.uniform(0.1, 0.9)) / count
        floor = horizon * c.random.uniform(0.2, 0.86)
        size = 34 + 60 * (1 - floor / horizon)
        heap = [
            (
                x + c.random.gauss(0, 1.6) * size,
                floor - c.random.uniform(0, 0.55) * size,
                size * c.random.uniform(0.7, 1.3),
                size * c.random.uniform(0.35, 0.65),
            )
            for _ in range(9)
        ]
        c.soft(heap, shade(light.cloud, -0.1), 0.5, 5, floor)
        lit = [(a - size * 0.1, b - size * 0.14, rx * 0.85, ry * 0.8) for a, b, rx, ry in heap]
        c.soft(lit, light.cloud, 0.8, 5, floor - size * 0.1)


def sea(c: Canvas, light: Light, horizon: float, sun: float | None = None) -> None:
    """Fill everything below the horizon with water that mirrors what stands above it."""
    far, near = light.sea
    c.sky(((0, far), (0.35, mix(far, near, 0.55)), (1, near)), horizon, c.height)
    c.reflect(horizon, (c.height - horizon) * 0.75, 0.5)
    glints(c, light, horizon, c.height, 260)
    if sun is not None:
        _sun_path(c, light, horizon, sun)


def glints(c: Canvas, light: Light, top: float, bottom: float, count: int) -> None:
    """Scatter light and dark wavelets, longer towards the viewer."""
    for _ in range(count):
        near = c.random.random() ** 1.7
        y = top + 3 + near * (bottom - top)
        length = (10 + 90 * near) * c.random.uniform(0.5, 1.4)
        tone = light.sky[2] if c.random.random() < 0.6 else shade(light.sea[1], -0.3)
        wavelet(c, c.random.uniform(0, c.width), y, length, tone, 0.10 + 0.14 * c.random.random())


def wavelet(c: Canvas, x: float, y: float, length: float, tone: Colour, alpha: float) -> None:
    """Draw one flat lens of light on the water."""
    thick = length * 0.045 + 0.8
    c.polygon(
        [
            (x - length / 2, y),
            (x - length / 6, y - thick),
            (x + length / 4, y - thick * 0.7),
            (x + length / 2, y),
            (x + length / 8, y + thick * 0.7),
        ],
        tone,
        alpha,
    )


def _sun_path(c: Canvas, light: Light, horizon: float, sun: float) -> None:
    for step in range(150):
        near = step / 150
        y = horizon + 4 + near**1.5 * (c.height - horizon)
        spread = 14 + 130 * near
        x = sun + c.random.gauss(0, 0.5) * spread
        wavelet(c, x, y, 16 + 70 * near, light.sun, (0.62 - 0.45 * near) * c.random.uniform(0.4, 1))


def volcano(
    c: Canvas,
    light: Light,
    x: float,
    base: float,
    width: float,
    height: float,
    distance: float,
    smoke: bool = False,
) -> None:
    """Raise a cone with a lit and a shaded flank; `distance` 0 near … 1 lost in haze."""
    tone = mix(light.land, light.haze, distance)
    outline = _cone(c, x, base, width, height)
    if smoke:
        _smoke(c, light, x, base - height)
    c.gradient_polygon(outline, shade(tone, -0.12), mix(tone, light.haze, 0.28))
    summit = min(outline, key=lambda point: point[1])
    _flank(c, outline, summit, base, shade(tone, 0.16 * (1 - distance * 0.6)))
    for _ in range(7):
        _ravine(c, summit, base, width, shade(tone, -0.28), 0.28 * (1 - distance))
    _forest(c, x, base, width, height, tone, 0.22 * (1 - distance))
    veil = [
        (x + c.random.uniform(-0.5, 0.5) * width, base, width * 0.22, height * 0.07)
        for _ in range(6)
    ]
    c.soft(veil, light.haze, 0.55, 14, base)


def _cone(c: Canvas, x: float, base: float, width: float, height: float) -> list[Point]:
    steps, points = 70, [(x - width / 2, base)]
    bumps = [c.random.uniform(0.5, 1) for _ in range(4)]
    for step in range(steps + 1):
        t = 2 * step / steps - 1
        rise = min(0.93 + 0.03 * math.cos(t * 40), (1 - abs(t)) ** 1.75 * 1.06)
        rough = sum(b * math.sin(t * (9 + 7 * i) + 5 * b) for i, b in enumerate(bumps)) / 4
        lift = rise + 0.022 * rough * (1 - abs(t)) * abs(t) * 4
        points.append((x + t * width / 2, base - max(0, lift) * height))
    return [*points, (x + width / 2, base)]


def _flank(c: Canvas, outline: list[Point], summit: Point, base: float, tone: Colour) -> None:
    """Light the left flank up to a ridge that wanders down from the summit."""
    left = [point for point in outline if point[0] <= summit[0]]
    ridge, x = [], summit[0]
    for step in range(1, 13):
        x += c.random.uniform(-9, 17)
        ridge.append((x, summit[1] + (base - summit[1]) * step / 12))
    c.gradient_polygon([*left, *ridge], tone, shade(tone, 0.06), 0.55)


def _ravine(
    c: Canvas, summit: Point, base: float, width: float, tone: Colour, alpha: float
) -> None:
    lean = c.random.uniform(-0.2, 0.3) * width
    start, end = c.random.uniform(0.04, 0.25), c.random.uniform(0.45, 0.85)

    def at(share: float, aside: float) -> Point:
        return (summit[0] + lean * share**1.8 + aside, summit[1] + (base - summit[1]) * share)

    c.polygon(
        [at(start, 0), at((start + end) / 2, 7), at(end, -3), at((start + end) / 2, -6)],
        tone,
        alpha,
    )


def _forest(
    c: Canvas, x: float, base: float, width: float, height: float, tone: Colour, alpha: float
) -> None:
    """Dapple the lower slopes with tree crowns."""
    for _ in range(230):
        t = c.random.uniform(-0.86, 0.86)
        top = (1 - abs(t)) ** 1.75 * 0.62
        y = base - height * top * c.random.random() ** 1.5
        r = c.random.uniform(2, 4.4)
        lit = c.random.choice((-0.16, -0.08, 0.12))
        c.ellipse(x + t * width / 2, y - r, r * 1.5, r, shade(tone, lit), alpha)


def _smoke(c: Canvas, light: Light, x: float, top: float) -> None:
    puffs = [(x + 6 + i * i * 1.9, top + 6 - i * 13, 13 + i * 5.5, 11 + i * 3.6) for i in range(9)]
    c.soft(puffs, shade(light.cloud, -0.06), 0.75, 7)


def ridge(
    c: Canvas,
    light: Light,
    base: float,
    height: float,
    distance: float,
    start: float = 0,
    end: float | None = None,
) -> None:
    """Draw a low chain of hills that rises from and returns to the base line."""
    end = c.width if end is None else end
    phases = [c.random.uniform(0, 6.3) for _ in range(4)]
    points = [(start, base)]
    for step in range(101):
        t = step / 100
        wave = sum(math.sin(t * (3.1 + 4.3 * i) * 2 + p) / (1 + i) for i, p in enumerate(phases))
        swell = min(1, 9 * t, 9 * (1 - t))
        points.append((start + t * (end - start), base - height * swell * (0.55 + 0.22 * wave)))
    tone = mix(light.land, light.haze, distance)
    c.gradient_polygon([*points, (end, base)], tone, mix(tone, light.haze, 0.25))


def birds(c: Canvas, x: float, y: float, tone: Colour) -> None:
    """Let a few birds fly around (x, y)."""
    for _ in range(c.random.randint(4, 7)):
        a, b = x + c.random.uniform(-90, 90), y + c.random.uniform(-45, 45)
        s = c.random.uniform(5, 11)
        c.line(
            [
                (a - s, b - s * 0.45),
                (a - s * 0.35, b - s * 0.3),
                (a, b),
                (a + s * 0.35, b - s * 0.3),
                (a + s, b - s * 0.45),
            ],
            1.7,
            tone,
            0.8,
        )


def palm(c: Canvas, x: float, y: float, height: float, lean: float, green: Colour) -> None:
    """Grow a coconut palm from (x, y)."""
    top = (x + lean, y - height)
    trunk = shade(mix(green, rgb("#7a5c42"), 0.75), -0.1)
    for step in range(24):
        a, b = step / 24, (step + 1) / 24
        c.line(
            [_bend(x, y, lean, height, a), _bend(x, y, lean, height, b + 0.02)],
            height * (0.034 - 0.016 * a),
            shade(trunk, 0.1 if step % 2 else 0),
        )
    angles = [-172, -150, -128, -105, -82, -58, -36, -14, 8, 186]
    for index, degrees in enumerate(angles):
        tone = shade(green, 0.16 if index % 3 == 0 else -0.12 if index % 3 == 1 else 0)
        _frond(c, top, math.radians(degrees + c.random.uniform(-7, 7)), height * 0.46, tone)
    for _ in range(4):
        c.ellipse(top[0] + c.random.uniform(-9, 9), top[1] + 8, 6.5, 7.5, shade(trunk, -0.15))


def _bend(x: float, y: float, lean: float, height: float, share: float) -> Point:
    return x + lean * share**1.9, y - height * share


def _frond(c: Canvas, top: Point, angle: float, length: float, tone: Colour) -> None:
    spine = [
        (
            top[0] + math.cos(angle) * length * t,
            top[1] + math.sin(angle) * length * t * 0.75 + length * 0.62 * t * t,
        )
        for t in (step / 16 for step in range(17))
    ]
    for step, (x, y) in enumerate(spine[1:], 1):
        reach = length * 0.30 * math.sin(math.pi * (step / 16) ** 0.7)
        aside = math.cos(angle) * reach * 0.35
        c.polygon([(x - 3.2, y), (x + aside, y + reach), (x + 3.2, y)], tone)
        c.polygon([(x - 2.4, y), (x + aside * 1.6, y - reach * 0.28), (x + 2.4, y)], tone)
    c.line(spine, length * 0.022, shade(tone, 0.14))


def tree(c: Canvas, x: float, y: float, size: float, green: Colour) -> None:
    """Grow a round leafy tree."""
    c.polygon(
        [
            (x - size * 0.06, y),
            (x - size * 0.03, y - size * 0.6),
            (x + size * 0.03, y - size * 0.6),
            (x + size * 0.06, y),
        ],
        rgb("#6b4f3a"),
    )
    for tone, lift in ((shade(green, -0.18), 0), (green, 0.08), (shade(green, 0.16), 0.18)):
        for _ in range(6):
            a, b = c.random.uniform(-0.32, 0.32), c.random.uniform(-0.2, 0.2)
            c.ellipse(
                x + size * (a - lift * 0.5),
                y - size * (0.75 + b * 0.8 + lift * 0.6),
                size * (0.24 - lift * 0.3),
                size * (0.2 - lift * 0.25),
                tone,
            )


def bushes(c: Canvas, x: float, end: float, y: float, size: float, green: Colour) -> None:
    """Plant a hedge along a line."""
    while x < end:
        r = size * c.random.uniform(0.7, 1.15)
        c.ellipse(x, y - r * 0.4, r, r * 0.8, shade(green, c.random.uniform(-0.12, 0.12)))
        c.ellipse(x - r * 0.25, y - r * 0.62, r * 0.5, r * 0.35, shade(green, 0.2), 0.6)
        x += r * 0.9


def flag(c: Canvas, x: float, y: float, height: float, size: float) -> None:
    """Raise the red and white flag on a pole that stands at (x, y)."""
    c.rect(x - 3, y - height, 6, height, rgb("#d9dde0"))
    c.rect(x + 1, y - height, 2, height, rgb("#aab1b6"))
    c.ellipse(x, y - height, 6, 6, rgb("#e6c35a"))
    waves = [(t / 20, math.sin(t / 20 * 6.2) * size * 0.05 * (t / 20) ** 0.6) for t in range(21)]
    for row, tone in enumerate((rgb("#ce1126"), rgb("#fbfbf8"))):
        top = [(x + 3 + t * size, y - height + 6 + row * size * 0.33 + w) for t, w in waves]
        low = [(a, b + size * 0.33) for a, b in reversed(top)]
        c.polygon([*top, *low], tone)
    for t, w in waves[6:9] + waves[15:18]:
        c.rect(x + 3 + t * size, y - height + 6 + w, size / 20, size * 0.66, rgb("#10182a"), 0.07)


def outrigger(c: Canvas, x: float, y: float, s: float, hull: Colour, sail: Colour | None) -> None:
    """Put a perahu with outriggers on the water; (x, y) is the middle of its waterline."""
    c.shape(x, y, s, "-1,.1 1,.1 .7,.22 -.7,.22", (8, 22, 38), 0.25)
    if sail:
        mast = (x - 0.05 * s, y - 1.75 * s)
        c.line([(x - 0.05 * s, y), mast], 0.045 * s, shade(hull, -0.2))
        c.polygon([mast, (x + 0.75 * s, y - 0.28 * s), (x - 0.02 * s, y - 0.22 * s)], sail)
        c.polygon(
            [mast, (x - 0.5 * s, y - 0.3 * s), (x - 0.08 * s, y - 0.22 * s)], shade(sail, -0.14)
        )
    c.shape(x, y, s, "-1.15,-.26 -.82,-.08 .82,-.08 1.2,-.3 .86,.1 -.84,.1", hull)
    c.shape(x, y, s, "-.98,-.16 -.82,-.08 .82,-.08 1,-.18 .9,-.02 -.88,-.02", shade(hull, 0.35))
    sailor = shade(hull, -0.45)
    c.ellipse(x - 0.45 * s, y - 0.42 * s, 0.075 * s, 0.085 * s, sailor)
    c.shape(x, y, s, "-.56,-.08 -.53,-.33 -.38,-.33 -.34,-.08", sailor)
    for side in (-0.55, 0.5):
        c.line(
            [(x + side * s, y - 0.1 * s), (x + (side + 0.12) * s, y + 0.2 * s)],
            0.03 * s,
            shade(hull, -0.25),
        )
    c.line([(x - 0.85 * s, y + 0.21 * s), (x + s, y + 0.21 * s)], 0.05 * s, shade(hull, 0.1))


def speedboat(c: Canvas, x: float, y: float, s: float, stripe: Colour) -> None:
    """Put a passenger speedboat on the water, bow to the right."""
    white = rgb("#f4f5f1")
    c.ellipse(x, y + 0.06 * s, 1.05 * s, 0.08 * s, (8, 22, 38), 0.28)
    c.shape(x, y, s, "-1,-.24 1.12,-.32 .72,.06 -.92,.06", white)
    c.shape(x, y, s, "-.98,-.14 1,-.2 .9,-.1 -.96,-.05", stripe)
    c.shape(x, y, s, "-.92,.06 -.94,0 .8,0 .72,.06", shade(stripe, -0.45))
    c.shape(x, y, s, "-.75,-.25 -.7,-.52 .3,-.54 .58,-.29", shade(white, -0.1))
    for i in range(5):
        c.rect(
            x + (-0.64 + i * 0.19) * s,
            y - 0.47 * s,
            0.14 * s,
            0.15 * s,
            rgb("#2c4a5c"),
            corner=0.03 * s,
        )
    c.shape(x, y, s, ".31,-.47 .36,-.47 .5,-.32 .31,-.32", rgb("#2c4a5c"))
    c.rect(x - 0.78 * s, y - 0.58 * s, 1.14 * s, 0.06 * s, stripe, corner=0.03 * s)
    for i in (0, 1):
        c.rect(
            x - (1.06 - i * 0.1) * s,
            y - 0.38 * s,
            0.08 * s,
            0.3 * s,
            rgb("#2a2f36"),
            corner=0.03 * s,
        )


def ferry(c: Canvas, x: float, y: float, s: float, stripe: Colour) -> None:
    """Put a car ferry on the water, bow to the right; `s` is half its length."""
    white, glass = rgb("#f6f5ef"), rgb("#34566b")
    c.ellipse(x, y + 0.02 * s, 1.02 * s, 0.05 * s, (8, 22, 38), 0.3)
    c.shape(x, y, s, "-1,-.28 1.06,-.3 .9,0 -.96,0", stripe)
    c.shape(x, y, s, "-.97,-.05 .93,-.05 .9,0 -.96,0", rgb("#8e2f2a"))
    c.shape(x, y, s, "-1,-.28 1.06,-.3 1.05,-.25 -1,-.235", white)
    for level, (left, right) in enumerate(((-0.9, 0.72), (-0.82, 0.56), (-0.3, 0.44))):
        top = y - (0.46 + 0.17 * level) * s
        c.rect(x + left * s, top, (right - left) * s, 0.18 * s, shade(white, -0.05 * level))
        c.rect(x + left * s, top + 0.165 * s, (right - left) * s, 0.012 * s, rgb("#9fb0b8"))
        count = int((right - left) / 0.11)
        for i in range(count):
            c.rect(
                x + (left + 0.04 + i * 0.11) * s,
                top + 0.05 * s,
                0.065 * s,
                0.065 * s,
                glass,
                corner=0.015 * s,
            )
    c.shape(x, y, s, "-.66,-.63 -.62,-.92 -.44,-.92 -.42,-.63", stripe)
    c.rect(x - 0.63 * s, y - 0.92 * s, 0.19 * s, 0.05 * s, rgb("#2a2f36"))
    c.line([(x + 0.3 * s, y - 0.8 * s), (x + 0.3 * s, y - 1.05 * s)], 0.016 * s, rgb("#7d8a92"))
    c.line([(x + 0.2 * s, y - 0.98 * s), (x + 0.4 * s, y - 0.98 * s)], 0.012 * s, rgb("#7d8a92"))
    for i in range(5):
        c.ellipse(x + (-0.1 + i * 0.13) * s, y - 0.155 * s, 0.018 * s, 0.018 * s, rgb("#e8edf0"))


def hip_roof(c: Canvas, x: float, y: float, width: float, height: float, tone: Colour) -> None:
    """Lay a hipped tile roof whose eaves' left end is (x, y)."""
    eaves = width * 0.045
    shape = [
        (x - eaves, y),
        (x + width * 0.13, y - height),
        (x + width * 0.87, y - height),
        (x + width + eaves, y),
    ]
    c.gradient_polygon(shape, shade(tone, 0.1), shade(tone, -0.08))
    c.polygon([shape[2], shape[3], (x + width * 0.8, y)], shade(tone, -0.25), 0.35)
    for row in range(1, 9):
        part = row / 9
        left = x - eaves + (width * 0.13 + eaves) * (1 - part)
        c.line(
            [(left, y - height * (1 - part)), (2 * x + width - left, y - height * (1 - part))],
            1.4,
            shade(tone, -0.3),
            0.35,
        )
    c.rect(x + width * 0.13 - 4, y - height - 6, width * 0.74 + 8, 9, shade(tone, -0.2), corner=4)
    c.rect(x - eaves, y - 2, width + 2 * eaves, 9, shade(tone, -0.35))
