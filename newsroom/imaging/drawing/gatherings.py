"""Scenes with an audience: ceremony, meeting, press conference, lesson, stage."""

import math

from newsroom.imaging.drawing import people, scenery
from newsroom.imaging.drawing.canvas import Canvas, Colour, mix, rgb, shade
from newsroom.imaging.drawing.scenery import BLUE, GREENS, LIGHTS, RED, TEAL

_TROUSERS = rgb("#2b3040")


def ceremony(c: Canvas) -> None:
    """Civil servants in rows before the governor's office, the flag above them."""
    light = scenery.choose(c, "siang", "siang", "pagi", "mendung")
    ground = c.height * 0.56
    scenery.sky(c, light, ground, 0.12)
    scenery.clouds(c, light, ground * 0.9)
    scenery.volcano(c, light, c.width * 0.9, ground - 30, 620, 210, 0.6)
    scenery.bushes(c, 0, c.width, ground - 18, 60, mix(GREENS[2], light.haze, 0.25))
    roof = c.random.choice((rgb("#a8452f"), rgb("#2f6a66"), rgb("#7c4034")))
    _government_house(c, ground, roof)
    court = mix(rgb("#c9bfae"), light.haze, 0.2)
    c.gradient_rect(0, ground, c.width, c.height, shade(court, 0.12), shade(court, -0.14))
    for i in range(-7, 8):
        c.line(
            [(c.width / 2 + i * 46, ground), (c.width / 2 + i * 210, c.height)],
            1.6,
            shade(court, -0.3),
            0.35,
        )
    scenery.flag(c, c.width * 0.5, ground + 34, ground * 0.93, 118)
    c.rect(c.width * 0.5 - 46, ground + 24, 92, 14, shade(court, 0.35))
    people.somebody(
        c,
        c.width * 0.5 + 130,
        ground + 52,
        118,
        people.Look(people.SKINS[1], people.WHITE[0], rgb("#2b3242"), cap=people.HAIR),
    )
    _ranks(c, ground + 82)


def _government_house(c: Canvas, ground: float, roof: Colour) -> None:
    wide = min(c.width * 0.74, 1080)
    left, wall, glass = (c.width - wide) / 2, rgb("#f4f1e8"), rgb("#6f93a8")
    top = ground - 232
    c.gradient_rect(left, top, left + wide, ground, wall, shade(wall, -0.1))
    bays = max(7, int(wide / 90))
    for floor, (y, tall) in enumerate(((top + 26, 66), (top + 126, 84))):
        for bay in range(bays):
            x = left + wide * (bay + 0.5) / bays
            c.rect(x - 22, y - 4, 44, tall + 8, shade(wall, 0.6))
            c.gradient_rect(x - 18, y, x + 18, y + tall, shade(glass, -0.25), shade(glass, 0.3))
            c.rect(x - 1.5, y, 3, tall, wall)
            c.rect(x - 18, y + tall * (0.4 if floor else 0.5), 36, 3, wall)
    c.rect(left - 8, top + 104, wide + 16, 12, shade(wall, -0.14))
    scenery.hip_roof(c, left, top, wide, 104, roof)
    _portico(c, ground, roof, wall)
    c.rect(left - 16, ground - 10, wide + 32, 12, shade(wall, -0.24))
    for side in (left - 62, left + wide + 60):
        scenery.palm(c, side, ground, 250, 22 if side > left else -22, GREENS[1])


def _portico(c: Canvas, ground: float, roof: Colour, wall: Colour) -> None:
    x = c.width / 2
    c.rect(x - 150, ground - 130, 300, 130, shade(wall, -0.42))
    for i in range(6):
        a = x - 146 + i * 55
        c.gradient_rect(a, ground - 132, a + 18, ground, shade(wall, 0.7), shade(wall, -0.06))
    c.rect(x - 164, ground - 148, 328, 20, shade(wall, 0.4))
    c.polygon([(x - 176, ground - 148), (x, ground - 220), (x + 176, ground - 148)], roof)
    c.polygon(
        [(x - 132, ground - 151), (x, ground - 205), (x + 132, ground - 151)], shade(wall, 0.2)
    )
    c.ellipse(x, ground - 169, 15, 15, rgb("#d0a63c"))
    for step in range(3):
        c.rect(
            x - 170 - step * 12,
            ground - 6 + step * 8,
            340 + step * 24,
            8,
            shade(wall, -0.1 - step * 0.05),
        )


def _ranks(c: Canvas, top: float) -> None:
    tops = c.random.choice((people.KHAKI, people.WHITE, people.BATIK[1:2] + people.KHAKI))
    trousers = rgb("#8c7646") if tops is people.KHAKI else rgb("#2d3547")
    rows = 9
    for row in range(rows):
        near = row / (rows - 1)
        y = top + (c.height - top) * (0.04 + 1.02 * near**1.35) + 40
        s = 84 + 190 * near
        gap = s * 0.46
        count = int(c.width / gap) + 2
        for index in range(count):
            x = c.width / 2 + (index - count / 2 + (0.5 if row % 2 else 0)) * gap
            if abs(x - c.width / 2) < gap * 0.55 + 20 * near:
                continue  # the aisle towards the flag
            people.somebody(
                c, x + c.random.uniform(-3, 3), y, s, people.look(c, tops, trousers, 0.55), True
            )


def _room(c: Canvas, wall: Colour, floor: Colour) -> tuple[float, float, float]:
    """Build a room in one-point perspective; return left, right and foot of its far wall."""
    left, right, top, foot = c.width * 0.2, c.width * 0.8, c.height * 0.1, c.height * 0.52
    c.gradient_polygon(
        [(0, 0), (c.width, 0), (right, top), (left, top)], shade(wall, 0.35), shade(wall, 0.15)
    )
    for x, far in ((0.0, left), (c.width, right)):
        c.gradient_polygon(
            [(x, 0), (far, top), (far, foot), (x, c.height * 0.92)],
            shade(wall, -0.06),
            shade(wall, -0.2),
        )
    c.gradient_rect(left, top, right, foot, shade(wall, 0.18), wall)
    c.gradient_polygon(
        [
            (left, foot),
            (right, foot),
            (c.width, c.height * 0.92),
            (c.width, c.height),
            (0, c.height),
            (0, c.height * 0.92),
        ],
        shade(floor, 0.1),
        shade(floor, -0.2),
    )
    for x in (0.36, 0.64):
        c.polygon(
            [
                (c.width * x - 50, top * 0.55),
                (c.width * x + 50, top * 0.55),
                (c.width * x + 42, top * 0.82),
                (c.width * x - 42, top * 0.82),
            ],
            rgb("#fffdf4"),
        )
        c.glow(c.width * x, top * 0.7, 260, rgb("#fff6dc"), 0.5)
    _side_window(c, left, top, foot)
    return left, right, foot


def _side_window(c: Canvas, left: float, top: float, foot: float) -> None:
    """Let daylight in on the left wall."""

    def at(along: float, up: float) -> tuple[float, float]:
        x = left * along
        high, low = top * along, c.height * 0.92 + (foot - c.height * 0.92) * along
        return x, high + (low - high) * up

    for start, end in ((0.12, 0.42), (0.55, 0.8)):
        frame = [at(start, 0.2), at(end, 0.2), at(end, 0.62), at(start, 0.62)]
        c.gradient_polygon(frame, rgb("#9fcbe0"), rgb("#e8f3ee"))
        c.polygon(
            [
                at(start, 0.53),
                at((start + end) / 2, 0.44),
                at(end, 0.52),
                at(end, 0.62),
                at(start, 0.62),
            ],
            rgb("#7fae95"),
        )
        c.line([*frame, frame[0]], 6, rgb("#f6f2e8"))
        c.line([at((start + end) / 2, 0.2), at((start + end) / 2, 0.62)], 4, rgb("#f6f2e8"))


def _projection(c: Canvas, x: float, y: float, width: float, height: float, accent: Colour) -> None:
    """Hang a screen that shows a heading, lines and a small chart."""
    c.rect(x - 8, y - 8, width + 16, height + 16, rgb("#39424c"), corner=6)
    c.rect(x, y, width, height, rgb("#f7fafb"))
    c.rect(x, y, width, height * 0.17, accent)
    c.rect(x + width * 0.05, y + height * 0.06, width * 0.42, height * 0.05, rgb("#ffffff"), 0.9)
    for i in range(4):
        c.rect(
            x + width * 0.06,
            y + height * (0.3 + 0.14 * i),
            width * (0.36 - 0.06 * (i % 3)),
            height * 0.045,
            rgb("#b6c3cb"),
            corner=3,
        )
    for i in range(5):
        tall = height * c.random.uniform(0.2, 0.52)
        c.rect(
            x + width * (0.56 + 0.08 * i),
            y + height * 0.88 - tall,
            width * 0.055,
            tall,
            accent if i != 2 else rgb("#e0a03c"),
        )


def meeting(c: Canvas) -> None:
    """A coordination meeting around a long table, a projector screen at its end."""
    wall = c.random.choice((rgb("#dcd2c1"), rgb("#c9d6da"), rgb("#d8d9cb"), rgb("#dccfcf")))
    _, _, foot = _room(c, wall, c.random.choice((rgb("#8d7a66"), rgb("#7f8a90"), rgb("#94705a"))))
    accent = c.random.choice((TEAL, BLUE, rgb("#8a3b3f"), rgb("#4a6b3a")))
    wide = min(c.width * 0.36, 520)
    _projection(c, c.width / 2 - wide / 2, c.height * 0.145, wide, wide * 0.5, accent)
    scenery.flag(c, c.width * 0.26, foot + 6, 250, 46)
    tops = c.random.choice((people.BATIK, people.KHAKI, people.WHITE, people.BATIK))
    people.somebody(c, c.width * 0.72, foot + 40, 245, people.look(c, tops, rgb("#2d3547"), 0.5))
    _long_table(c, foot, tops)


def _long_table(c: Canvas, foot: float, tops: tuple[Colour, ...]) -> None:
    wood = rgb("#6d4a35")
    far, near = foot + 52, c.height * 0.97

    def edge(share: float, side: int) -> tuple[float, float]:
        return c.width / 2 + side * (80 + 0.2 * c.width * share), far + (near - far) * share

    for step in range(6):
        share = (step / 5) ** 1.25 * 0.86
        s = 150 + 235 * share
        for side in (-1, 1):
            x, y = edge(share, side)
            who = people.look(c, tops, rgb("#2d3547"), 0.4)
            c.rect(
                x + side * s * 0.34 - s * 0.17,
                y - s * 0.34,
                s * 0.34,
                s * 0.6,
                rgb("#3a3f4a"),
                corner=s * 0.05,
            )
            people.torso(c, x + side * s * 0.27, y + s * 0.16, s, who, back=False)
    top = [edge(0, -1), edge(0, 1), edge(1, 1), edge(1, -1)]
    c.gradient_polygon(top, shade(wood, 0.22), shade(wood, -0.05))
    c.polygon(
        [edge(1, -1), edge(1, 1), (edge(1, 1)[0], c.height), (edge(1, -1)[0], c.height)],
        shade(wood, -0.3),
    )
    c.polygon(
        [
            (c.width / 2 - 26, far),
            (c.width / 2 + 26, far),
            (c.width / 2 + 90, near),
            (c.width / 2 - 90, near),
        ],
        shade(wood, 0.34),
        0.35,
    )
    for step in range(6):
        share = (step / 5) ** 1.25 * 0.86
        for side in (-1, 1):
            x, y = edge(share, side)
            k = 0.5 + share
            c.polygon(
                [
                    (x - side * 22 * k, y + 4 * k),
                    (x - side * 66 * k, y + 4 * k),
                    (x - side * 74 * k, y + 24 * k),
                    (x - side * 26 * k, y + 24 * k),
                ],
                rgb("#fbfaf5"),
            )
            c.rect(
                x - side * 96 * k - 6 * k, y - 8 * k, 12 * k, 22 * k, rgb("#cfe3ea"), 0.9, corner=3
            )
    for share in (0.2, 0.5, 0.8):
        y = far + (near - far) * share
        for _ in range(7):
            c.ellipse(
                c.width / 2 + c.random.uniform(-20, 20),
                y - c.random.uniform(0, 26),
                10,
                9,
                c.random.choice((rgb("#e8b7c0"), rgb("#f4e3b0"), GREENS[1], rgb("#d9704a"))),
            )


def press(c: Canvas) -> None:
    """Officials answer reporters before a backdrop."""
    accent = c.random.choice((TEAL, BLUE, rgb("#7c2f3f")))
    c.sky(((0, shade(accent, -0.25)), (1, shade(accent, 0.1))), 0, c.height * 0.62)
    for row in range(5):
        for column in range(-1, int(c.width / 170) + 1):
            x, y = column * 170 + (85 if row % 2 else 0) + 40, 62 + row * 118
            c.ellipse(x, y, 21, 21, shade(accent, 0.35), 0.55)
            c.polygon(
                [(x - 13, y + 9), (x - 2, y - 10), (x + 4, y - 2), (x + 8, y - 6), (x + 14, y + 9)],
                shade(accent, -0.15),
            )
            c.rect(x + 30, y - 9, 68, 7, shade(accent, 0.4), 0.5, corner=3)
            c.rect(x + 30, y + 4, 44, 6, shade(accent, 0.4), 0.35, corner=3)
    c.glow(c.width / 2, c.height * 0.3, 620, rgb("#fff3d6"), 0.42)
    _speakers(c, accent)
    _reporters(c)


def _speakers(c: Canvas, accent: Colour) -> None:
    table = c.height * 0.62
    count = 5 if not c.portrait else 3
    tops = c.random.choice((people.WHITE, people.KHAKI, people.BATIK))
    for index in range(count):
        x = c.width * (index + 0.75) / (count + 0.5)
        c.rect(x - 84, table - 250, 168, 250, rgb("#2f3440"), corner=24)
        people.torso(c, x, table + 20, 450, people.look(c, tops, _TROUSERS, 0.6), back=False)
    cloth = rgb("#f1ede2")
    c.gradient_rect(0, table, c.width, c.height, cloth, shade(cloth, -0.3))
    c.rect(0, table, c.width, 30, shade(cloth, 0.7))
    for index in range(int(c.width / 60)):
        c.polygon(
            [
                (index * 60 + 10, table + 30),
                (index * 60 + 34, table + 30),
                (index * 60 + 26, c.height),
                (index * 60 - 4, c.height),
            ],
            shade(cloth, -0.25),
            0.25,
        )
    for index in range(count):
        x = c.width * (index + 0.75) / (count + 0.5)
        c.polygon(
            [
                (x - 60, table + 22),
                (x + 60, table + 22),
                (x + 52, table - 12),
                (x - 52, table - 12),
            ],
            accent,
        )
        c.rect(x - 36, table - 2, 72, 7, rgb("#ffffff"), 0.85, corner=3)
        for side in (-72, 76):
            c.line([(x + side * 1.2, table + 6), (x + side * 0.62, table - 88)], 5, rgb("#2a2f36"))
            c.ellipse(x + side * 0.62, table - 96, 11, 17, rgb("#4b535d"))


def _reporters(c: Canvas) -> None:
    for row, (y, s) in enumerate(((c.height * 0.93, 250), (c.height * 1.04, 330))):
        count = int(c.width / (s * 0.82)) + 1
        for index in range(count):
            x = (index + (0.5 if row else 0.1)) * s * 0.86 + c.random.uniform(-20, 20)
            people.listener(c, x, y, s, people.look(c, people.BRIGHT + people.BATIK, _TROUSERS))
            if (index + row) % 3 == 0:
                _camera(c, x + s * 0.3, y - s * 0.58, s * 0.3)


def _camera(c: Canvas, x: float, y: float, s: float) -> None:
    body = rgb("#22262d")
    c.rect(x - s * 0.5, y - s * 0.32, s, s * 0.62, body, corner=s * 0.1)
    c.rect(x - s * 0.2, y - s * 0.46, s * 0.4, s * 0.2, body, corner=s * 0.05)
    c.rect(x - s * 0.36, y - s * 0.2, s * 0.72, s * 0.4, rgb("#7fb6cc"), corner=s * 0.04)
    c.ellipse(x + s * 0.42, y - s * 0.24, s * 0.05, s * 0.05, RED)


def school(c: Canvas) -> None:
    """A lesson: pupils in red and white, a teacher at the board."""
    wall = c.random.choice((rgb("#e6dcc3"), rgb("#cfdcd3"), rgb("#d5dbe4")))
    _, _, foot = _room(c, wall, rgb("#b09a80"))
    wide = min(c.width * 0.46, 640)
    x, y = c.width / 2 - wide / 2, c.height * 0.16
    c.rect(x - 10, y - 10, wide + 20, wide * 0.4 + 20, rgb("#8b6a4c"), corner=4)
    c.gradient_rect(x, y, x + wide, y + wide * 0.4, rgb("#2f5c4c"), rgb("#264a3f"))
    _board_drawing(c, x, y, wide)
    c.rect(x, y + wide * 0.4 + 6, wide, 8, rgb("#6d5038"))
    teacher = people.Look(people.SKINS[1], people.BATIK[1], rgb("#2d3547"), people.SCARVES[2])
    people.skirted(c, x + wide * 1.09, foot + 60, 300, teacher)
    red = rgb("#b3272d")
    rows = 4
    for row in range(rows):
        near = row / (rows - 1)
        y = foot + 105 + (c.height * 1.02 - foot - 105) * near**1.2
        s = 165 + 170 * near
        count = 5 if not c.portrait else 3
        for index in range(count):
            a = c.width / 2 + (index - (count - 1) / 2) * s * 1.16
            _pupil(c, a, y, s, red)


def _board_drawing(c: Canvas, x: float, y: float, wide: float) -> None:
    chalk = rgb("#e8efe6")
    for line in range(4):
        long = wide * (0.34 - 0.07 * (line % 2))
        steps = [
            (x + wide * 0.06 + long * t / 30, y + 42 + line * 40 + 4 * math.sin(t * 1.9 + line))
            for t in range(31)
        ]
        c.line(steps, 3, chalk, 0.8)
    peak = (x + wide * 0.7, y + wide * 0.1)
    c.line(
        [(x + wide * 0.5, y + wide * 0.3), peak, (x + wide * 0.9, y + wide * 0.3)], 4, chalk, 0.85
    )
    c.line(
        [(x + wide * 0.48, y + wide * 0.3), (x + wide * 0.93, y + wide * 0.3)],
        3,
        rgb("#9fd0dd"),
        0.85,
    )
    c.ellipse(x + wide * 0.86, y + wide * 0.08, 20, 20, rgb("#f0cf5c"), 0.85)
    for i in range(3):
        c.line(
            [
                (x + wide * (0.52 + 0.13 * i), y + wide * 0.345),
                (x + wide * (0.6 + 0.13 * i), y + wide * 0.345),
            ],
            3,
            rgb("#9fd0dd"),
            0.8,
        )


def _pupil(c: Canvas, x: float, y: float, s: float, red: Colour) -> None:
    who = people.look(c, people.WHITE, red)
    if who.scarf:
        who = people.Look(who.skin, who.top, red, people.WHITE[0])
    wood = rgb("#a8794f")
    c.shape(x, y, s, "-.5,-.24 .5,-.24 .54,-.08 -.54,-.08", shade(wood, 0.25))
    c.rect(x - 0.54 * s, y - 0.08 * s, 1.08 * s, 0.035 * s, shade(wood, -0.2))
    c.shape(x, y, s, ".16,-.21 .4,-.21 .42,-.12 .17,-.12", rgb("#fbfaf2"))
    people.listener(c, x, y + 0.1 * s, s * 0.74, who)
    c.rect(x - 0.3 * s, y - 0.03 * s, 0.6 * s, 0.16 * s, shade(wood, -0.05), corner=0.03 * s)
    if c.random.random() < 0.16:
        c.line([(x + 0.2 * s, y - 0.14 * s), (x + 0.25 * s, y - 0.62 * s)], 0.075 * s, who.top)
        c.ellipse(x + 0.255 * s, y - 0.65 * s, 0.045 * s, 0.055 * s, who.skin)


def stage(c: Canvas) -> None:
    """Dancers on a lit stage, the audience before it."""
    base = c.random.choice((rgb("#3a1f4d"), rgb("#14304f"), rgb("#4d1f2c"), rgb("#123f42")))
    floor = c.height * 0.62
    c.sky(((0, shade(base, -0.45)), (1, shade(base, 0.1))), 0, floor)
    _backdrop(c, base, floor)
    c.gradient_rect(
        0, floor, c.width, floor + 90, shade(rgb("#8a5a3c"), 0.15), shade(rgb("#8a5a3c"), -0.2)
    )
    c.rect(0, floor + 88, c.width, 46, shade(base, -0.3))
    for index in range(int(c.width / 60) + 1):
        c.ellipse(index * 60 + 20, floor + 110, 7, 7, rgb("#ffdf9a"))
        c.glow(index * 60 + 20, floor + 110, 34, rgb("#ffcf7a"), 0.5)
    count = c.random.choice((3, 5, 6)) if not c.portrait else 3
    shift = c.random.randrange(6)
    for index in range(count):
        x = c.width * (0.5 + 0.68 * ((index + 0.5) / count - 0.5))
        _dancer(c, x, floor + (62 if index % 2 else 40), 230, index + shift)
    _beams(c, floor)
    c.rect(0, floor + 134, c.width, c.height, rgb("#12131f"))
    for row in range(3):
        s = 150 + 62 * row
        y = floor + 210 + row * (c.height - floor - 150) / 2.9
        for index in range(int(c.width / (s * 0.64)) + 2):
            tone = mix(c.random.choice(people.BATIK), (14, 16, 30), 0.62)
            who = people.Look(
                rgb("#3f2a26"),
                tone,
                tone,
                c.random.choice((None, None, shade(rgb("#7f8a99"), -0.5))),
            )
            people.listener(
                c, (index + (0.5 if row % 2 else 0)) * s * 0.64 + c.random.uniform(-9, 9), y, s, who
            )


def _backdrop(c: Canvas, base: Colour, floor: float) -> None:
    wide = c.width * 0.64
    left, top = (c.width - wide) / 2, floor * 0.2
    tone = shade(base, 0.28)
    c.gradient_rect(left, top, left + wide, floor, mix(tone, rgb("#f0a868"), 0.35), tone)
    light = LIGHTS["senja"]
    x = c.width * 0.5
    side = c.random.choice((-1, 1))
    c.ellipse(x + side * wide * 0.18, floor - 190, 74, 74, rgb("#ffd98c"))
    scenery.volcano(c, light, x - side * wide * 0.06, floor, wide * 0.8, floor * 0.46, 0.1)
    c.rect(left, floor - 34, wide, 34, shade(base, -0.1))
    cloth = c.random.choice((rgb("#a3303a"), rgb("#2a5f8c"), rgb("#6a3f8a"), rgb("#1f7a6b")))
    for side in (-1, 1):
        for fold in range(6):
            a = c.width / 2 + side * (wide / 2 + fold * c.width * 0.034)
            b = a + side * c.width * 0.04
            c.gradient_polygon(
                [(a, 0), (b, 0), (b + side * 8, floor), (a + side * 3, floor)],
                shade(cloth, -0.32 + 0.2 * (fold % 2)),
                shade(cloth, -0.12 + 0.2 * (fold % 2)),
            )
    for index in range(9):
        a, b = c.width * index / 9, c.width * (index + 1) / 9
        c.polygon(
            [(a, 0), (b, 0), (b, 58), ((a + b) / 2, 104), (a, 58)],
            shade(cloth, -0.1 if index % 2 else -0.26),
        )


def _dancer(c: Canvas, x: float, y: float, s: float, index: int) -> None:
    tone, gold = people.BRIGHT[index % len(people.BRIGHT)], rgb("#e6c35a")
    up = 1 if index % 2 else -1
    who = people.Look(people.SKINS[index % 4], tone, shade(tone, -0.25))
    c.ellipse(x, y, 0.24 * s, 0.035 * s, (20, 14, 24), 0.35)
    c.shape(x, y, s, "-.09,-.5 .09,-.5 .22,-.01 -.22,-.01", who.bottom)
    c.shape(x, y, s, "-.2,-.08 .2,-.08 .22,-.01 -.22,-.01", gold)
    for side in (-1, 1):
        hand = (x + side * 0.38 * s, y - (0.92 if side == up else 0.56) * s)
        c.line(
            [(x + side * 0.11 * s, y - 0.78 * s), (x + side * 0.26 * s, y - 0.7 * s), hand],
            0.055 * s,
            who.skin,
        )
        c.polygon(
            [
                hand,
                (hand[0] + side * 0.1 * s, hand[1] + 0.06 * s),
                (hand[0] + side * 0.16 * s, hand[1] + 0.4 * s),
                (hand[0] + side * 0.05 * s, hand[1] + 0.3 * s),
            ],
            gold,
            0.9,
        )
    c.shape(x, y, s, "-.12,-.82 .12,-.82 .09,-.46 -.09,-.46", tone)
    c.rect(x - 0.095 * s, y - 0.53 * s, 0.19 * s, 0.045 * s, gold)
    c.rect(x - 0.03 * s, y - 0.88 * s, 0.06 * s, 0.08 * s, who.skin)
    people.head(c, x, y - 0.94 * s, 0.066 * s, who, back=False)
    for i in range(5):
        c.polygon(
            [
                (x + (i - 2) * 0.03 * s - 5, y - 0.99 * s),
                (x + (i - 2) * 0.042 * s, y - (1.1 - 0.015 * abs(i - 2)) * s),
                (x + (i - 2) * 0.03 * s + 5, y - 0.99 * s),
            ],
            gold,
        )


def _beams(c: Canvas, floor: float) -> None:
    for x, lean in ((0.12, 0.16), (0.34, 0.06), (0.66, -0.06), (0.88, -0.16)):
        a, foot = c.width * x, c.width * (x + lean)
        tone = c.random.choice((rgb("#ffe6b0"), rgb("#ffd0d8"), rgb("#cfe6ff")))
        for spread in (70, 110, 150):
            c.polygon(
                [
                    (a - 8, 40),
                    (a + 8, 40),
                    (foot + spread, floor + 80),
                    (foot - spread, floor + 80),
                ],
                tone,
                0.05,
            )
        c.rect(a - 16, 22, 32, 26, rgb("#14161c"), corner=6)
        c.ellipse(a, 48, 13, 7, tone)
