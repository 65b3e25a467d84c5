"""Pictures, a film and documents for the sample newsroom, drawn by code: free of rights and names.

Everything is deterministic: a scene and a seed give the same bytes with the same Pillow.
"""

import math
from collections.abc import Iterator

from newsroom.imaging.drawing import scenery
from newsroom.imaging.drawing.camera import Camera, write_jpeg
from newsroom.imaging.drawing.canvas import Canvas, rgb
from newsroom.imaging.drawing.pdf import write_pdf
from newsroom.imaging.drawing.scenes import DRAWINGS

__all__ = ["SCENES", "Camera", "draw", "draw_frames", "draw_poster", "write_pdf"]

SCENES: tuple[str, ...] = tuple(DRAWINGS)
"""Names for `draw`; a seed varies light, people, colours and composition of each."""


def draw(
    scene: str, seed: int, size: tuple[int, int] = (1600, 1067), camera: Camera | None = None
) -> bytes:
    """Draw a scene as a JPEG, with a camera's metadata on request.

    Raises KeyError for a scene that is not in `SCENES`.
    """
    canvas = Canvas(size, f"{scene}-{seed}")
    DRAWINGS[scene](canvas)
    return write_jpeg(canvas.finished(), camera or Camera())


def draw_frames(count: int = 84, size: tuple[int, int] = (640, 360)) -> Iterator[bytes]:
    """Draw a perahu that crosses the strait before a volcano, as raw RGB frames.

    resources/sample/media/perahu.webm was made of these, 12 a second, by piping them to
    `ffmpeg -f rawvideo -pix_fmt rgb24 -s 640x360 -r 12 -i - -c:v libvpx-vp9 -pix_fmt yuv420p
    -crf 36 -b:v 0 -fflags +bitexact -flags:v +bitexact -map_metadata -1 perahu.webm`.
    """
    canvas = Canvas(size, "perahu")
    horizon = _morning_strait(canvas)
    still = canvas.image.copy()
    for frame in range(count):
        canvas.image.paste(still)
        _shimmer(canvas, horizon, frame)
        _crossing(canvas, frame / count, horizon + 170)
        yield canvas.finished().tobytes()


def draw_poster(size: tuple[int, int] = (1280, 720)) -> bytes:
    """Draw the film's still picture as a JPEG: the perahu halfway across."""
    canvas = Canvas(size, "perahu")
    _crossing(canvas, 0.45, _morning_strait(canvas) + 170)
    return write_jpeg(canvas.finished(), Camera())


def _morning_strait(canvas: Canvas) -> float:
    light, horizon = scenery.LIGHTS["pagi"], canvas.height * 0.56
    sun = scenery.sky(canvas, light, horizon, 0.76)
    scenery.clouds(canvas, light, horizon, 3)
    scenery.ridge(canvas, light, horizon, 50, 0.75, canvas.width * 0.6, canvas.width * 1.05)
    scenery.volcano(canvas, light, canvas.width * 0.4, horizon, 1100, 420, 0.2, smoke=True)
    scenery.sea(canvas, light, horizon, sun)
    return horizon


def _shimmer(canvas: Canvas, horizon: float, frame: int) -> None:
    """Let fifty wavelets come and go, each in its own rhythm."""
    for index in range(50):
        share = (index * 0.618) % 1
        y = horizon + 12 + (index / 50) ** 1.4 * (canvas.height - horizon)
        strength = max(0.0, math.sin(frame * 0.26 + index * 1.7)) * 0.4
        long = 24 + index * 1.4
        scenery.wavelet(canvas, canvas.width * share, y, long, rgb("#fff3dc"), strength)


def _crossing(canvas: Canvas, share: float, y: float) -> None:
    x = canvas.width * (0.06 + 0.8 * share)
    bob = 4 * math.sin(share * 44)
    for step in range(9):
        back = x - 120 - step * 34
        long = 70 - step * 4 + 8 * math.sin(share * 60 + step)
        scenery.wavelet(canvas, back, y + 22 + step * 1.5, long, rgb("#fff6e6"), 0.4 - 0.04 * step)
    scenery.outrigger(canvas, x, y + bob, 105, rgb("#5a4030"), rgb("#f2ead8"))
