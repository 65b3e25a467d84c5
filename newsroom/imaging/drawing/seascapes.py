"""Scenes by the water: the strait, boats and harbours, the market on the quay, a cable landing."""

import math

from newsroom.imaging.drawing import people, scenery
from newsroom.imaging.drawing.canvas import Canvas, Colour, mix, rgb, shade
from newsroom.imaging.drawing.scenery import BLUE, GREENS, LIGHTS, RED, SAND, TEAL, Light

_GOODS = tuple(
    map(
        rgb,
        ("#d9482f", "#e9a13a", "#7f9f3f", "#6b3f2a", "#c9b27a", "#8fb1bd", "#b5443f", "#f0cf5c"),
    )
)


def _open_water(c: Canvas, light: Light, horizon: float, smoke: bool = False) -> float:
    """Paint sky, far islands and a great cone by the water; return where the sun stands."""
    sun = scenery.sky(c, light, horizon)
    scenery.clouds(c, light, horizon)
    scenery.ridge(c, light, horizon, 60, 0.8, 0.45 * c.width, 1.05 * c.width)
    scenery.ridge(c, light, horizon, 42, 0.7, -0.1 * c.width, 0.4 * c.width)
    x = c.width * c.random.uniform(0.3, 0.68)
    width = min(c.width * 0.95, 860) * c.random.uniform(0.85, 1.1)
    aside = x + width * c.random.choice((-0.55, 0.55))
    scenery.volcano(c, light, aside, horizon, width * 0.62, width * 0.2, 0.55)
    scenery.volcano(c, light, x, horizon, width, width * c.random.uniform(0.33, 0.42), 0.2, smoke)
    scenery.sea(c, light, horizon, sun)
    return sun


def strait(c: Canvas) -> None:
    """A volcano island across the water, with a sailing perahu or palms before it."""
    light = scenery.choose(c, "siang", "pagi", "petang", "senja", "fajar", "mendung")
    horizon = c.height * (0.58 if not c.portrait else 0.55)
    _open_water(c, light, horizon, smoke=c.random.random() < 0.6)
    scenery.birds(c, c.width * c.random.uniform(0.2, 0.8), horizon * 0.45, shade(light.land, -0.2))
    for _ in range(c.random.randint(1, 3)):
        near = c.random.uniform(0.12, 0.6)
        x, y = c.width * c.random.uniform(0.12, 0.88), horizon + (c.height - horizon) * near
        sail = c.random.choice((rgb("#f2ead8"), rgb("#d9704a"), rgb("#e0b04c")))
        scenery.outrigger(c, x, y, 26 + 90 * near, rgb("#5a4030"), mix(sail, light.haze, 0.2))
    if c.portrait or c.random.random() < 0.5:
        _palm_shore(c, light)


def _palm_shore(c: Canvas, light: Light) -> None:
    dark = mix(mix(GREENS[0], light.land, 0.45), rgb("#0f2a26"), 0.35)
    shore = [
        (0, c.height * 0.9),
        (c.width * 0.2, c.height * 0.925),
        (c.width * 0.46, c.height * 0.97),
        (c.width * 0.56, c.height),
        (0, c.height),
    ]
    c.gradient_polygon(shore, mix(SAND, light.haze, 0.35), shade(mix(SAND, light.land, 0.35), -0.1))
    for x, y, tall, lean in ((0.05, 0.95, 520, 120), (0.13, 0.975, 400, 70), (0.0, 1.0, 330, -30)):
        scenery.palm(c, c.width * x, c.height * y, tall, lean, dark)
    scenery.bushes(c, -20, c.width * 0.2, c.height, 46, dark)


def ferry(c: Canvas) -> None:
    """The ferry at the pier, with people walking towards it."""
    light = scenery.choose(c, "siang", "pagi", "petang")
    horizon = c.height * 0.5
    _open_water(c, light, horizon)
    stripe = c.random.choice((BLUE, TEAL, rgb("#2a4d8f")))
    scenery.ferry(c, c.width * 0.6, horizon + 175, min(c.width * 0.36, 520), stripe)
    deck = c.height * 0.80
    _pier(c, light, deck)
    for index in range(9):
        x = c.width * (0.06 + 0.105 * index) + c.random.uniform(-24, 24)
        who = people.look(c, people.BRIGHT + people.WHITE, rgb("#3d4658"))
        people.somebody(c, x, deck + 105 + c.random.uniform(-30, 40), 170, who, index % 3 != 0)
    c.mirrored = c.random.random() < 0.5


def _pier(c: Canvas, light: Light, deck: float) -> None:
    wood = mix(rgb("#9c8468"), light.haze, 0.15)
    for index in range(8):
        x = c.width * (index + 0.4) / 8
        c.rect(x, deck - 34, 20, 60, shade(wood, -0.35), corner=5)
        c.ellipse(x + 10, deck - 34, 10, 4, shade(wood, 0.1))
        if index:
            _rope(c, x - c.width / 8 + 14, x + 6, deck - 24)
    c.gradient_rect(0, deck, c.width, c.height, shade(wood, 0.18), shade(wood, -0.14))
    y, step = deck, 9.0
    while y < c.height:
        c.line([(0, y), (c.width, y)], 2, shade(wood, -0.35), 0.5)
        for _ in range(3):
            c.rect(c.random.uniform(0, c.width), y, 2.5, step, shade(wood, -0.4), 0.6)
        y, step = y + step, step * 1.16
    c.rect(0, deck - 3, c.width, 7, shade(wood, -0.3))


def _rope(c: Canvas, start: float, end: float, y: float) -> None:
    steps = [t / 10 for t in range(11)]
    c.line([(start + (end - start) * t, y + 34 * t * (1 - t)) for t in steps], 3, rgb("#d8c9a6"))


def jetty(c: Canvas) -> None:
    """Speedboats moored along a jetty that runs towards the islands."""
    light = scenery.choose(c, "siang", "pagi", "fajar", "mendung")
    horizon = c.height * 0.46
    _open_water(c, light, horizon)
    wood = mix(rgb("#a58c6e"), light.haze, 0.12)
    far = (c.width * 0.54, horizon + 42)
    stripes = [BLUE, RED, TEAL, rgb("#d9902f"), rgb("#4a7a3f")]
    c.random.shuffle(stripes)
    for index, near in enumerate((0.16, 0.3, 0.5, 0.78)):
        y = far[1] + (c.height - far[1]) * near * 0.86
        s = 34 + 190 * near
        left = far[0] - near * c.width * 0.27 - s * 1.3
        scenery.speedboat(c, left, y, s, stripes[index])
        scenery.speedboat(
            c, far[0] + near * c.width * 0.33 + s * 1.15, y + 14, s, stripes[index - 2]
        )
    _boards(c, wood, far)
    for near, x in ((0.34, 0.5), (0.4, 0.53), (0.62, 0.48), (0.9, 0.56)):
        y = far[1] + (c.height - far[1]) * near
        who = people.look(c, people.BRIGHT, rgb("#3d4658"))
        people.somebody(c, c.width * x, y, 60 + 200 * near, who, back=True)


def _boards(c: Canvas, wood: Colour, far: tuple[float, float]) -> None:
    """Lay the jetty's deck in perspective on its piles."""

    def edge(near: float, side: int) -> float:
        return far[0] + side * (16 + near * c.width * 0.21) - near * c.width * 0.03

    for step in (0.12, 0.24, 0.42, 0.66, 0.95):
        y = far[1] + (c.height - far[1]) * step
        for side in (-1, 1):
            tall = 10 + 90 * step
            c.rect(
                edge(step, side) - 5 - 9 * step,
                y - tall * 0.7,
                10 + 18 * step,
                tall * 1.5,
                shade(wood, -0.35),
                corner=3,
            )
    quad = [
        (edge(0, -1), far[1]),
        (edge(0, 1), far[1]),
        (edge(1, 1), c.height),
        (edge(1, -1), c.height),
    ]
    c.gradient_polygon(quad, shade(wood, 0.15), shade(wood, -0.08))
    for step in range(1, 40):
        near = (step / 40) ** 2
        y = far[1] + (c.height - far[1]) * near
        c.line([(edge(near, -1), y), (edge(near, 1), y)], 0.8 + 3 * near, shade(wood, -0.35), 0.55)
    for side in (-1, 1):
        c.line([(edge(0, side), far[1]), (edge(1, side), c.height)], 7, shade(wood, -0.22))


def harbour(c: Canvas) -> None:
    """The town's lights along the bay at night."""
    light = LIGHTS[c.random.choice(("malam", "senja"))]
    horizon = c.height * 0.62
    scenery.sky(c, light, horizon)
    for _ in range(150 if light is LIGHTS["malam"] else 30):
        size = c.random.uniform(0.7, 1.8)
        c.ellipse(
            c.random.uniform(0, c.width),
            c.random.uniform(0, horizon * 0.7),
            size,
            size,
            rgb("#fdf6dd"),
            c.random.uniform(0.3, 0.9),
        )
    scenery.clouds(c, light, horizon, 2)
    scenery.volcano(
        c,
        light,
        c.width * c.random.uniform(0.35, 0.65),
        horizon - 8,
        min(c.width * 1.05, 1250),
        400,
        0.12,
        smoke=True,
    )
    _night_town(c, light, horizon)
    c.sky(((0, light.sea[0]), (1, light.sea[1])), horizon, c.height)
    c.reflect(horizon, (c.height - horizon) * 0.8, 0.62)
    scenery.glints(c, light, horizon, c.height, 160)
    _light_columns(c, horizon)
    scenery.ferry(c, c.width * 0.28, horizon + 130, 170, rgb("#28406b"))
    scenery.outrigger(c, c.width * 0.74, c.height * 0.88, 95, rgb("#231c2a"), None)
    c.glow(c.width * 0.74, c.height * 0.83, 120, rgb("#ffcf7a"), 0.7)


def _night_town(c: Canvas, light: Light, horizon: float) -> None:
    dark, lamps = (
        mix(light.land, (10, 12, 26), 0.5),
        (rgb("#ffd98c"), rgb("#ffe9c0"), rgb("#ffb865")),
    )
    x = -10.0
    while x < c.width:
        wide, tall = c.random.uniform(34, 92), c.random.uniform(22, 78)
        c.rect(x, horizon - tall, wide, tall + 4, shade(dark, c.random.uniform(0, 0.1)))
        if c.random.random() < 0.55:
            c.polygon(
                [
                    (x - 6, horizon - tall),
                    (x + wide / 2, horizon - tall - 22),
                    (x + wide + 6, horizon - tall),
                ],
                shade(dark, -0.3),
            )
        for a in range(int(wide / 16)):
            for b in range(int(tall / 20)):
                if c.random.random() < 0.6:
                    c.rect(
                        x + 6 + a * 16,
                        horizon - tall + 8 + b * 20,
                        7,
                        9,
                        c.random.choice(lamps),
                        c.random.uniform(0.55, 1),
                    )
        x += wide + c.random.uniform(-4, 10)
    _mosque(c, c.width * 0.52, horizon, shade(dark, 0.22), lamps[0])
    for _ in range(70):  # houses up the slope
        x, y = c.width * c.random.gauss(0.5, 0.24), horizon - 78 - abs(c.random.gauss(0, 40))
        c.ellipse(x, y, 2.1, 2.1, c.random.choice(lamps), 0.85)


def _mosque(c: Canvas, x: float, y: float, wall: Colour, lamp: Colour) -> None:
    c.glow(x, y - 90, 200, lamp, 0.35)
    c.rect(x - 62, y - 74, 124, 78, wall)
    c.ellipse(x, y - 82, 46, 44, shade(rgb("#2f7f78"), -0.25))
    c.rect(x - 50, y - 80, 100, 10, shade(wall, 0.15))
    c.line([(x, y - 124), (x, y - 144)], 3, lamp)
    for side in (-92, 84):
        c.rect(x + side, y - 150, 12, 154, wall)
        c.ellipse(x + side + 6, y - 152, 10, 12, shade(rgb("#2f7f78"), -0.2))
    for i in range(5):
        c.rect(x - 52 + i * 23, y - 52, 13, 34, lamp, 0.9, corner=6)


def _light_columns(c: Canvas, horizon: float) -> None:
    for _ in range(46):
        x, long = c.random.uniform(0, c.width), c.random.uniform(50, 260)
        tone = c.random.choice((rgb("#ffd98c"), rgb("#ffb865")))
        for step in range(12):
            y = horizon + 5 + long * step / 12
            scenery.wavelet(
                c, x + c.random.uniform(-4, 4), y, 20 + step * 2.4, tone, 0.34 * (1 - step / 12)
            )


def market(c: Canvas) -> None:
    """Fruit, spices and fish on the quay, boats behind."""
    light = scenery.choose(c, "pagi", "siang")
    horizon = c.height * 0.4
    _open_water(c, light, horizon)
    for x, s in ((0.16, 60), (0.5, 46), (0.86, 66)):
        scenery.outrigger(c, c.width * x, horizon + 62 + s * 0.3, s, rgb("#7a4a34"), None)
    quay = c.height * 0.56
    stone = mix(rgb("#c2b39b"), light.haze, 0.2)
    c.gradient_rect(0, quay, c.width, c.height, shade(stone, 0.12), shade(stone, -0.16))
    c.rect(0, quay - 4, c.width, 12, shade(stone, -0.25))
    stripes = [
        (RED, people.WHITE[0]),
        (TEAL, people.WHITE[0]),
        (rgb("#e0a03c"), people.WHITE[2]),
        (rgb("#4a7a3f"), people.WHITE[1]),
    ]
    c.random.shuffle(stripes)
    count = 3 if not c.portrait else 2
    for index in range(count):
        _stall(
            c,
            c.width * (index + 0.5) / count,
            c.height * 0.80,
            c.width / count * 0.84,
            stripes[index],
        )
    for index in range(6):
        x = c.width * (0.04 + 0.18 * index) + c.random.uniform(-40, 40)
        who = people.look(c, people.BRIGHT, c.random.choice(people.BATIK))
        people.somebody(c, x, c.height * c.random.uniform(0.97, 1.04), 330, who, back=True)


def _stall(c: Canvas, x: float, y: float, wide: float, cloth: tuple[Colour, Colour]) -> None:
    wood, half = rgb("#8b6a4c"), wide / 2
    for side in (-1, 1):
        c.rect(x + side * half * 0.92 - 5, y - 330, 10, 370, shade(wood, -0.15))
    for place in (-0.45, 0.3):
        people.torso(
            c, x + half * place, y - 70, 270, people.look(c, people.BRIGHT, wood), back=False
        )
    c.polygon(
        [
            (x - half, y - 78),
            (x + half, y - 78),
            (x + half * 1.05, y - 10),
            (x - half * 1.05, y - 10),
        ],
        shade(wood, 0.2),
    )
    c.rect(x - half * 1.05, y - 12, half * 2.1, 74, wood)
    for plank in range(3):
        c.rect(x - half * 1.05, y + 8 + plank * 20, half * 2.1, 2.5, shade(wood, -0.35), 0.6)
    goods = c.random.sample(_GOODS, 4)
    for index, tone in enumerate(goods):
        _heap(c, x + half * (-0.72 + 0.48 * index), y - 24, half * 0.2, tone)
    folds = 10
    for fold in range(folds):
        a, b = (
            x - half * 1.1 + wide * 1.1 * fold / folds,
            x - half * 1.1 + wide * 1.1 * (fold + 1) / folds,
        )
        m = (x - a) * 0.16, (x - b) * 0.16
        tone = cloth[fold % 2]
        c.polygon([(a + m[0], y - 400), (b + m[1], y - 400), (b, y - 312), (a, y - 312)], tone)
        c.rect(a, y - 313, b - a, 20, shade(tone, -0.12))
        c.ellipse((a + b) / 2, y - 294, (b - a) / 2, 13, shade(tone, -0.12))


def _heap(c: Canvas, x: float, y: float, wide: float, tone: Colour) -> None:
    c.ellipse(x, y + 6, wide * 1.12, wide * 0.34, rgb("#a98757"))
    for row in range(4):
        count = 6 - row
        for index in range(count):
            a = x + (index - (count - 1) / 2) * wide * 0.33
            b = y - row * wide * 0.2
            c.ellipse(a, b, wide * 0.185, wide * 0.175, shade(tone, -0.14 + 0.1 * (row % 2)))
            c.ellipse(
                a - wide * 0.05, b - wide * 0.06, wide * 0.07, wide * 0.055, shade(tone, 0.35), 0.7
            )


def cable(c: Canvas) -> None:
    """A sea cable floats ashore from the laying ship; a crew guides it to the drum."""
    light = scenery.choose(c, "siang", "mendung", "pagi")
    horizon = c.height * 0.42
    _open_water(c, light, horizon)
    _laying_ship(c, c.width * 0.72, horizon + 46, min(c.width * 0.13, 190))
    beach = mix(SAND, light.haze, 0.12)
    c.gradient_polygon(
        [
            (0, c.height * 0.66),
            (c.width * 0.3, c.height * 0.70),
            (c.width * 0.62, c.height * 0.79),
            (c.width, c.height * 0.85),
            (c.width, c.height),
            (0, c.height),
        ],
        shade(beach, 0.15),
        shade(beach, -0.12),
    )
    c.line(
        [
            (0, c.height * 0.66),
            (c.width * 0.3, c.height * 0.70),
            (c.width * 0.62, c.height * 0.79),
            (c.width, c.height * 0.85),
        ],
        12,
        rgb("#ffffff"),
        0.75,
    )
    path = [_cable_at(c, horizon, t / 60) for t in range(61)]
    c.line(path, 7, rgb("#1d2227"))
    for step, (x, y) in enumerate(path[2:44:3]):
        r = 5 + 0.75 * step
        c.ellipse(x, y + r * 0.5, r * 1.5, r * 0.4, rgb("#0c2c3a"), 0.35)
        c.ellipse(x, y - r * 0.3, r, r * 0.8, rgb("#e2711d"))
        c.ellipse(x - r * 0.3, y - r * 0.55, r * 0.35, r * 0.25, rgb("#ffc08a"))
    _drum(c, c.width * 0.13, c.height * 0.9, 130)
    for t, back in ((0.74, True), (0.82, False), (0.9, True)):
        x, y = _cable_at(c, horizon, t)
        _worker(c, x + 26, y + 66, 235, back)
    _worker(c, c.width * 0.44, c.height * 0.96, 280, False)
    c.mirrored = c.random.random() < 0.5
    for x, tall, lean in ((0.93, 430, -70), (1.0, 520, -110)):
        scenery.palm(c, c.width * x, c.height * 0.99, tall, lean, GREENS[0])


def _cable_at(c: Canvas, horizon: float, t: float) -> tuple[float, float]:
    x = c.width * (0.66 - 0.34 * t + 0.16 * math.sin(t * 4.4) * (1 - 0.3 * t))
    return x, horizon + 46 + (c.height * 0.84 - horizon - 46) * t**1.25


def _laying_ship(c: Canvas, x: float, y: float, s: float) -> None:
    hull, white = rgb("#a63a30"), rgb("#f5f3ec")
    c.shape(x, y, s, "-1,-.3 1.15,-.38 .9,0 -.9,0", hull)
    c.rect(x + 0.2 * s, y - 0.8 * s, 0.5 * s, 0.48 * s, white)
    c.rect(x + 0.28 * s, y - 1.02 * s, 0.34 * s, 0.24 * s, shade(white, -0.06))
    c.rect(x + 0.3 * s, y - 0.98 * s, 0.3 * s, 0.08 * s, rgb("#34566b"))
    for i in range(4):
        c.rect(x + (0.24 + i * 0.11) * s, y - 0.68 * s, 0.06 * s, 0.07 * s, rgb("#34566b"))
    c.line(
        [(x - 0.86 * s, y - 0.3 * s), (x - 0.66 * s, y - 0.95 * s), (x - 0.4 * s, y - 0.3 * s)],
        0.05 * s,
        rgb("#e0a03c"),
    )
    c.ellipse(x - 0.28 * s, y - 0.36 * s, 0.2 * s, 0.2 * s, rgb("#39424c"))
    c.ellipse(x - 0.28 * s, y - 0.36 * s, 0.1 * s, 0.1 * s, rgb("#e0a03c"))


def _drum(c: Canvas, x: float, y: float, r: float) -> None:
    wood = rgb("#a8794f")
    c.ellipse(x, y + r * 0.02, r * 1.3, r * 0.16, (40, 34, 24), 0.3)
    c.ellipse(x + r * 0.5, y - r, r * 0.86, r, shade(wood, -0.25))
    c.shape(x, y, r, "0,-1.78 .5,-1.74 .5,-.26 0,-.22", rgb("#262b31"))
    for i in range(7):
        c.line(
            [(x + r * (0.06 + 0.07 * i), y - r * 1.76), (x + r * (0.06 + 0.07 * i), y - r * 0.24)],
            2.4,
            rgb("#4a535c"),
        )
    c.ellipse(x, y - r, r * 0.86, r, wood)
    c.ellipse(x, y - r, r * 0.78, r * 0.91, shade(wood, 0.14))
    for i in range(6):
        angle = i * math.pi / 6
        dx, dy = math.cos(angle) * r * 0.78, math.sin(angle) * r * 0.91
        c.line([(x - dx, y - r - dy), (x + dx, y - r + dy)], 3, shade(wood, -0.3), 0.7)
    c.ellipse(x, y - r, r * 0.24, r * 0.28, shade(wood, -0.2))
    c.ellipse(x, y - r, r * 0.1, r * 0.12, rgb("#262b31"))


def _worker(c: Canvas, x: float, y: float, s: float, back: bool) -> None:
    orange = rgb("#e2711d")
    people.standing(
        c, x, y, s, people.Look(c.random.choice(people.SKINS), orange, rgb("#2d4a6b")), back
    )
    hip = y - 0.44 * s
    for lift in (0.1, 0.24):
        c.rect(x - 0.12 * s, hip - lift * s, 0.24 * s, 0.026 * s, rgb("#f4e9a0"))
    c.arc_band(x, hip - 0.52 * s, 0.074 * s, 0.075 * s, 180, 360, 0.06 * s, rgb("#f2c230"))
    c.rect(x - 0.09 * s, hip - 0.53 * s, 0.18 * s, 0.018 * s, rgb("#d9a520"), corner=0.008 * s)
