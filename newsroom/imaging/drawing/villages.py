"""Scenes of the villages: the health post's open day, cloves and copra drying."""

from newsroom.imaging.drawing import people, scenery
from newsroom.imaging.drawing.canvas import Canvas, Colour, mix, rgb, shade
from newsroom.imaging.drawing.scenery import BLUE, GREENS, SAND


def clinic(c: Canvas) -> None:
    """The village health post on its open day."""
    light = scenery.choose(c, "siang", "pagi")
    ground = c.height * 0.62
    scenery.sky(c, light, ground, 0.86)
    scenery.clouds(c, light, ground)
    scenery.ridge(c, light, ground, 150, 0.45)
    for x in (0.03, 0.1, 0.93, 0.99):
        scenery.palm(
            c, c.width * x, ground + 10, 380 + 300 * abs(x - 0.5), 40 if x > 0.5 else -30, GREENS[0]
        )
    scenery.bushes(c, 0, c.width, ground + 6, 54, GREENS[2])
    grass = mix(rgb("#86a862"), light.haze, 0.15)
    c.gradient_rect(0, ground, c.width, c.height, shade(grass, 0.15), shade(grass, -0.18))
    c.polygon(
        [
            (c.width * 0.44, ground),
            (c.width * 0.56, ground),
            (c.width * 0.72, c.height),
            (c.width * 0.3, c.height),
        ],
        mix(SAND, rgb("#c8ab80"), 0.4),
    )
    _health_post(c, ground)
    _open_day(c, ground)


def _health_post(c: Canvas, ground: float) -> None:
    wide = min(c.width * 0.56, 780)
    left, wall = (c.width - wide) / 2, rgb("#eef3ec")
    top = ground - 220
    c.gradient_rect(left, top, left + wide, ground, wall, shade(wall, -0.1))
    c.rect(left, ground - 62, wide, 62, rgb("#7cb39a"))
    for share in (0.13, 0.31, 0.69, 0.87):
        x = left + wide * share
        c.rect(x - 40, top + 50, 80, 86, shade(wall, 0.7))
        c.gradient_rect(x - 34, top + 56, x + 34, top + 130, rgb("#4d7f8c"), rgb("#a9ccd0"))
        c.rect(x - 2, top + 56, 4, 74, shade(wall, 0.7))
    c.rect(left + wide / 2 - 52, top + 46, 104, ground - top - 46, rgb("#4b6b5c"))
    c.rect(left + wide / 2 - 44, top + 54, 42, ground - top - 54, rgb("#8fc0ad"))
    c.rect(left + wide / 2 + 2, top + 54, 42, ground - top - 54, rgb("#84b5a2"))
    scenery.hip_roof(
        c, left - 24, top, wide + 48, 118, c.random.choice((rgb("#b0553a"), rgb("#3d7a8a")))
    )
    x, y = left + wide / 2, top - 18
    c.rect(x - 108, y - 28, 216, 56, rgb("#fbfdfa"), corner=10)
    c.rect(x - 94, y - 6, 36, 12, rgb("#2f9f6a"), corner=2)
    c.rect(x - 82, y - 18, 12, 36, rgb("#2f9f6a"), corner=2)
    c.rect(x - 44, y - 12, 136, 10, rgb("#56796a"), corner=4)
    c.rect(x - 44, y + 4, 92, 8, rgb("#9db8ac"), corner=4)


def _open_day(c: Canvas, ground: float) -> None:
    """Put a tent with a nurse's table on the left and a queue of families on the right."""
    x, y = c.width * 0.2, ground + 190
    for side in (-150, 146):
        c.rect(x + side, y - 250, 8, 258, rgb("#9aa5a8"))
    nurse = people.Look(people.SKINS[1], rgb("#f4f6f4"), rgb("#f4f6f4"), people.SCARVES[2])
    people.torso(c, x - 46, y - 34, 250, nurse, back=False)
    people.torso(
        c,
        x + 62,
        y - 34,
        250,
        people.Look(people.SKINS[0], rgb("#5f9fa8"), nurse.bottom),
        back=False,
    )
    c.polygon(
        [(x - 140, y - 66), (x + 140, y - 66), (x + 150, y - 34), (x - 150, y - 34)], rgb("#fbfaf5")
    )
    c.rect(x - 150, y - 34, 300, 74, rgb("#dfe8e2"))
    for a, tone in (
        (-96, rgb("#d9482f")),
        (-70, rgb("#2f9f6a")),
        (20, rgb("#e9a13a")),
        (104, BLUE),
    ):
        c.rect(x + a, y - 84, 18, 30, tone, corner=4)
    c.polygon([(x - 184, y - 246), (x - 20, y - 330), (x + 184, y - 246)], rgb("#f6f3e6"))
    c.polygon([(x - 20, y - 330), (x + 184, y - 246), (x + 30, y - 246)], rgb("#2f9f6a"), 0.85)
    for i in range(9):
        c.ellipse(x - 163 + i * 41, y - 244, 21, 13, rgb("#2f9f6a") if i % 2 else rgb("#f6f3e6"))
    for index in range(6):
        place, foot = c.width * (0.42 + 0.105 * index), ground + 150 + 26 * index
        who = people.look(c, people.BRIGHT, c.random.choice(people.BATIK))
        people.somebody(c, place, foot, 240, who, back=index % 2 == 0)
        if index % 2:
            child = people.Look(who.skin, c.random.choice(people.BRIGHT), rgb("#46506a"))
            people.standing(c, place + 52, foot + 8, 140, child)
    c.mirrored = c.random.random() < 0.5


def cloves(c: Canvas) -> None:
    """Cloves and copra dry on mats before a house on the slope."""
    light = scenery.choose(c, "siang", "petang", "pagi")
    ground = c.height * 0.5
    scenery.sky(c, light, ground)
    scenery.clouds(c, light, ground)
    scenery.volcano(
        c, light, c.width * c.random.uniform(0.55, 0.75), ground, min(c.width, 1100), 330, 0.4
    )
    scenery.ridge(c, light, ground + 6, 70, 0.2)
    for index in range(9):
        scenery.tree(
            c,
            c.width * (index + 0.5) / 9 + c.random.uniform(-30, 30),
            ground + 16,
            c.random.uniform(90, 170),
            mix(c.random.choice(GREENS), light.land, 0.25),
        )
    for x, tall in ((0.47, 330), (0.54, 400), (0.96, 470)):
        scenery.palm(
            c,
            c.width * x,
            ground + 24,
            tall,
            c.random.uniform(-50, 50),
            mix(GREENS[1], light.land, 0.2),
        )
    earth = mix(rgb("#b99b72"), light.haze, 0.15)
    c.gradient_polygon(
        [(0, ground + 6), (c.width, ground), (c.width, c.height), (0, c.height)],
        shade(earth, 0.16),
        shade(earth, -0.2),
    )
    _stilt_house(c, c.width * 0.2, ground + 60)
    _mats(c, ground)
    for x, y, s in ((0.34, 0.74, 230), (0.66, 0.70, 205), (0.86, 0.86, 290)):
        who = people.look(c, people.BRIGHT, c.random.choice(people.BATIK))
        px, py = c.width * x, c.height * y
        people.somebody(c, px, py, s, who)
        c.line([(px + 0.15 * s, py - 0.46 * s), (px + 0.42 * s, py - 0.02 * s)], 5, rgb("#8b6a4c"))
        c.line([(px + 0.32 * s, py - 0.03 * s), (px + 0.52 * s, py - 0.01 * s)], 8, rgb("#6d5038"))
    c.mirrored = c.random.random() < 0.5


def _stilt_house(c: Canvas, x: float, y: float) -> None:
    wood = rgb("#9a6f4a")
    for a in (-170, -70, 40, 150):
        c.rect(x + a, y - 60, 14, 64, shade(wood, -0.4))
    c.gradient_rect(x - 190, y - 220, x + 180, y - 56, wood, shade(wood, -0.16))
    for row in range(8):
        c.line(
            [(x - 190, y - 204 + row * 20), (x + 180, y - 204 + row * 20)],
            1.6,
            shade(wood, -0.35),
            0.5,
        )
    for a in (-140, 70):
        c.rect(x + a, y - 176, 66, 70, rgb("#e8dcc0"))
        c.rect(x + a + 5, y - 171, 56, 60, rgb("#3d4a48"))
        c.rect(x + a + 31, y - 171, 4, 60, rgb("#e8dcc0"))
    c.rect(x - 34, y - 184, 62, 128, rgb("#4b6b5c"))
    scenery.hip_roof(c, x - 210, y - 220, 410, 110, rgb("#8f7350"))
    for step in range(4):
        c.rect(x - 40 - step * 2, y - 56 + step * 15, 76 + step * 4, 7, shade(wood, 0.1))


def _mats(c: Canvas, ground: float) -> None:
    for row, (y, tall) in enumerate(((0.62, 0.065), (0.725, 0.09), (0.865, 0.12))):
        for index in range(3):
            wide = c.width * (0.24 + 0.05 * row)
            x = c.width * (0.36 + 0.31 * index - 0.12 * row)
            top, low = c.height * y, c.height * (y + tall)
            mat = [
                (x - wide * 0.46, top),
                (x + wide * 0.46, top),
                (x + wide * 0.52, low),
                (x - wide * 0.52, low),
            ]
            c.polygon([(a + 5, b + 7) for a, b in mat], (50, 40, 28), 0.3)
            c.polygon(mat, rgb("#d8c291"))
            tone = (rgb("#7a3b25"), rgb("#a5532f"), rgb("#efe6d2"))[(row + index) % 3]
            _spread(c, x, top, low, wide, tone)


def _spread(c: Canvas, x: float, top: float, low: float, wide: float, tone: Colour) -> None:
    inner = [
        (x - wide * 0.43, top + 6),
        (x + wide * 0.43, top + 6),
        (x + wide * 0.48, low - 7),
        (x - wide * 0.48, low - 7),
    ]
    c.gradient_polygon(inner, shade(tone, 0.08), shade(tone, -0.08))
    size = 2.2 + (low - top) * 0.025
    for _ in range(260):
        share = c.random.random()
        half = wide * (0.42 + 0.05 * share)
        c.ellipse(
            x + c.random.uniform(-half, half),
            top + 8 + (low - top - 18) * share,
            size * 1.3,
            size * 0.8,
            shade(tone, c.random.uniform(-0.25, 0.3)),
        )
