"""The drawn samples: whole, different, the same on every run, and free of names."""

import hashlib
import re
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from newsroom.imaging.drawing import SCENES, Camera, draw, draw_frames, draw_poster, write_pdf
from newsroom.imaging.probe import probe

SMALL = (240, 160)


def test_there_are_enough_scenes() -> None:
    assert len(SCENES) >= 10
    assert len(set(SCENES)) == len(SCENES)


@pytest.mark.parametrize("size", [SMALL, (160, 240)])
@pytest.mark.parametrize("scene", SCENES)
def test_every_scene_at_any_shape(tmp_path: Path, scene: str, size: tuple[int, int]) -> None:
    data = draw(scene, 1, size)
    assert data == draw(scene, 1, size)
    (tmp_path / "foto.jpg").write_bytes(data)
    facts = probe(tmp_path / "foto.jpg")
    assert (facts.width, facts.height) == size
    with Image.open(BytesIO(data)) as picture:
        assert len(set(picture.resize((24, 24)).get_flattened_data())) > 60, "nearly one colour"


def test_seeds_give_different_pictures() -> None:
    pictures = {hashlib.sha256(draw(scene, seed, SMALL)).hexdigest()
                for scene in SCENES for seed in range(4)}  # fmt: skip
    assert len(pictures) == 4 * len(SCENES)


def test_unknown_scene() -> None:
    with pytest.raises(KeyError):
        draw("tidak ada", 1)


def test_camera_data_only_on_request(tmp_path: Path) -> None:
    assert b"Exif" not in draw("strait", 2, SMALL)
    camera = Camera(taken="2023-04-17T09:12", creator="Ibn", gps=(-0.73, 127.56), serial="SN-1")
    data = draw("strait", 2, SMALL, camera)
    (tmp_path / "foto.jpg").write_bytes(data)
    assert probe(tmp_path / "foto.jpg").metadata.taken == "2023-04-17T09:12"
    with Image.open(BytesIO(data)) as picture:
        place = picture.getexif().get_ifd(0x8825)
        assert (place[1], place[3]) == ("S", "E")
        assert picture.getexif().get_ifd(0x8769)[0xA431] == "SN-1"


def test_film_frames() -> None:
    frames = list(draw_frames(3, (96, 54)))
    assert [len(frame) for frame in frames] == [96 * 54 * 3] * 3
    assert len(set(frames)) == 3
    assert frames == list(draw_frames(3, (96, 54)))
    with Image.open(BytesIO(draw_poster((192, 108)))) as picture:
        assert picture.size == (192, 108)


def test_pdf(tmp_path: Path) -> None:
    paragraphs = ["Daftar (ringkas) dengan \\ dan “kutip” — ©Diskominfosan 中"] + [
        "kata " * 400
    ] * 4
    data = write_pdf("Rencana SPBE 2023–2026", paragraphs)
    assert data == write_pdf("Rencana SPBE 2023–2026", paragraphs)
    (tmp_path / "a.pdf").write_bytes(data)
    assert probe(tmp_path / "a.pdf").extension == "pdf"
    for absent in (b"/Author", b"/CreationDate", b"/Producer", b"/Creator"):
        assert absent not in data
    assert b"/Lang(id-ID)" in data
    assert b"Daftar \\(ringkas\\) dengan \\\\ dan \x93kutip\x94 \x97 \xa9Diskominfosan ?" in data
    assert len(re.findall(rb"/Type/Page/", data)) > 1


def test_pdf_cross_references_point_at_objects() -> None:
    data = write_pdf("Judul", ["Satu.", "", "Dua. " * 900])
    start = int(re.search(rb"startxref\n(\d+)", data)[1])  # type: ignore[index]
    rows = data[start:].split(b"\n")
    count = int(rows[1].split()[1])
    for number in range(1, count):
        offset = int(rows[2 + number].split()[0])
        assert data[offset:].startswith(b"%d 0 obj" % number)
    for length, stream in re.findall(rb"/Length (\d+)>>\nstream\n(.*?)\nendstream", data, re.S):
        assert int(length) == len(stream)
