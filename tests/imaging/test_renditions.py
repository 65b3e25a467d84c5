"""Published forms: their sizes, colours, bytes, and what is no longer in them."""

import re
import threading
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from newsroom.domain.errors import NewsroomError
from newsroom.imaging import renditions
from newsroom.imaging.drawing import Camera
from newsroom.imaging.drawing.camera import write_jpeg
from newsroom.imaging.probe import probe
from newsroom.imaging.renditions import Job, make, make_many, plan, thumbnail
from tests.imaging.made import corner_colours, corners, is_upright, jpeg, noise, save

SHA = "0123456789abcdef" * 4


def _publish(original: Path, folder: Path) -> list[Image.Image]:
    facts = probe(original)
    made = make(original, plan(facts.width, facts.height, facts.sha256), folder)
    return [Image.open(path) for path in made]


def _widths(width: int, height: int) -> list[int]:
    return [each.width for each in plan(width, height, SHA) if each.format == "webp"]


def test_widths_that_the_picture_allows() -> None:
    assert _widths(6000, 4000) == [320, 640, 960, 1280, 1600]
    assert _widths(1600, 1067) == [320, 640, 960, 1280, 1600]
    assert _widths(640, 480) == [320, 640]
    assert _widths(480, 640) == [320, 480]
    assert _widths(200, 100) == [200]
    assert _widths(1, 1) == [1]


def test_no_side_is_longer_than_2000() -> None:
    for width, height in ((3000, 4000), (1080, 20_000), (1, 30_000), (30_000, 1), (6000, 8000)):
        for each in plan(width, height, SHA):
            assert max(each.width, each.height) <= 2000
            assert min(each.width, each.height) >= 1


def test_names_are_safe_and_follow_content_and_parameters(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    names = [each.name for each in plan(6000, 4000, SHA.upper())]
    assert len(set(names)) == 10
    assert all(re.fullmatch(r"[a-z0-9._-]{1,100}", name) for name in names)
    assert names[0] == "0123456789abcdef-v1-320.webp"
    monkeypatch.setattr(renditions, "VERSION", 2)
    assert not set(names) & {each.name for each in plan(6000, 4000, SHA)}


@pytest.mark.parametrize("orientation", range(1, 9))
def test_upright_exactly_once(tmp_path: Path, orientation: int) -> None:
    stored = {1: 0, 3: 180, 6: 90, 8: 270}
    if orientation in stored:
        turned = corners().rotate(stored[orientation], expand=True)
    else:
        turned = {2: corners().transpose(Image.Transpose.FLIP_LEFT_RIGHT),
                  4: corners().transpose(Image.Transpose.FLIP_TOP_BOTTOM),
                  5: corners().transpose(Image.Transpose.TRANSPOSE),
                  7: corners().transpose(Image.Transpose.TRANSVERSE)}[orientation]  # fmt: skip
    exif = Image.Exif()
    exif[0x0112] = orientation
    original = save(turned, tmp_path / "foto.jpg", exif=exif, quality=95)
    pictures = _publish(original, tmp_path / "out")
    assert {picture.size for picture in pictures} == {(320, 427), (480, 640)}
    for picture in pictures:
        assert is_upright(picture), (picture.format, corner_colours(picture))
        assert picture.getexif().get(0x0112, 1) == 1


def test_nothing_of_the_camera_is_left(tmp_path: Path) -> None:
    camera = Camera(
        taken="2023-04-17T09:12", caption="KENARI-KETERANGAN", creator="KENARI-NAMA",
        copyright="©KENARI-HAK", city="KENARI-KOTA", keywords=("KENARI-KATA",),
        alt="KENARI-ALT", gps=(0.7372, 127.5611), serial="SN-KENARI-1111",
    )  # fmt: skip
    original = tmp_path / "foto.jpg"
    data = write_jpeg(noise((1600, 1200)), camera)
    comment = b"\xff\xfe\0\x10KENARI-KOMENTA"
    original.write_bytes(data[:2] + comment + data[2:])
    assert original.read_bytes().count(b"KENARI") > 8
    with Image.open(original) as picture:
        assert picture.getexif().get_ifd(0x8825)[2] == (0.0, 44.0, 13.92)
        assert picture.getexif().get_ifd(0x8769)[0xA431] == "SN-KENARI-1111"
    pictures = _publish(original, tmp_path / "out")
    assert len(pictures) == 10
    for path in (tmp_path / "out").iterdir():
        content = path.read_bytes()
        for canary in (b"KENARI", b"Exif", b"GPS", b"SN-", b"http", b"Photoshop", b"ICC", b"/tmp"):
            assert canary not in content, (path.name, canary)
    for picture in pictures:
        assert not set(picture.info) & {"exif", "xmp", "photoshop", "icc_profile", "comment"}
        assert not dict(picture.getexif())


def test_png_texts_and_gif_comments_are_left_behind(tmp_path: Path) -> None:
    from PIL.PngImagePlugin import PngInfo

    texts = PngInfo()
    texts.add_text("Author", "KENARI")
    texts.add_itxt("XML:com.adobe.xmp", "<x>KENARI</x>")
    save(noise((400, 300)), tmp_path / "a.png", pnginfo=texts)
    save(noise((400, 300)), tmp_path / "a.gif", comment=b"KENARI")
    for name in ("a.png", "a.gif"):
        _publish(tmp_path / name, tmp_path / "out")
    for path in (tmp_path / "out").iterdir():
        assert b"KENARI" not in path.read_bytes()


@pytest.mark.parametrize("profile", [False, True])
def test_cmyk_from_a_print_shop(tmp_path: Path, profile: bool) -> None:
    poster = Image.new("CMYK", (400, 200), (0, 255, 255, 0))
    poster.paste((0, 0, 0, 0), (200, 0, 400, 200))
    options = {"icc_profile": b"not a profile"} if profile else {}
    original = save(poster, tmp_path / "poster.jpg", quality=95, **options)
    assert b"Adobe" in original.read_bytes()
    for picture in _publish(original, tmp_path / "out"):
        rgb = picture.convert("RGB")
        red, green, blue = rgb.getpixel((20, 20))
        assert red > 200
        assert max(green, blue) < 60
        assert min(rgb.getpixel((picture.width - 20, 20))) > 245
        assert picture.mode == "RGB"


def test_transparent_logo_gets_a_white_ground(tmp_path: Path) -> None:
    logo = Image.new("RGBA", (300, 300), (0, 0, 0, 0))
    logo.paste((200, 30, 30, 255), (100, 100, 200, 200))
    for picture in _publish(save(logo, tmp_path / "logo.png"), tmp_path / "out"):
        corner = picture.convert("RGBA").getpixel((2, 2))
        if picture.format == "WEBP":
            assert corner[3] == 0
        else:
            assert min(corner[:3]) > 250
        assert picture.convert("RGB").getpixel((150, 150))[0] > 180


def test_palette_and_grey_pictures(tmp_path: Path) -> None:
    palette = corners((400, 400)).quantize(8)
    save(palette, tmp_path / "p.png", transparency=255)
    save(noise((400, 300)).convert("L"), tmp_path / "l.jpg")
    save(noise((400, 300)).convert("1"), tmp_path / "1.tif")
    save(noise((400, 300)).convert("LA"), tmp_path / "la.png")
    for name in ("p.png", "l.jpg", "1.tif", "la.png"):
        for picture in _publish(tmp_path / name, tmp_path / "out"):
            assert picture.mode == "RGB", name


def test_sixteen_bit_grey_is_scaled_not_clipped(tmp_path: Path) -> None:
    grey = Image.new("I;16", (200, 200), 32768)
    for picture in _publish(save(grey, tmp_path / "grey.png"), tmp_path / "out"):
        assert abs(picture.convert("L").getpixel((100, 100)) - 128) <= 2


def test_other_colour_spaces_become_srgb(tmp_path: Path) -> None:
    lab = ImageCms.createProfile("LAB")
    srgb = ImageCms.createProfile("sRGB")
    pixels = ImageCms.applyTransform(
        corners((400, 400)), ImageCms.buildTransform(srgb, lab, "RGB", "LAB")
    )
    save(pixels, tmp_path / "lab.tif", icc_profile=ImageCms.ImageCmsProfile(lab).tobytes())
    for picture in _publish(tmp_path / "lab.tif", tmp_path / "out"):
        assert is_upright(picture), corner_colours(picture)


def test_lab_without_a_profile(tmp_path: Path) -> None:
    grey = Image.new("LAB", (200, 200), (137, 128, 128))
    for picture in _publish(save(grey, tmp_path / "lab.tif"), tmp_path / "out"):
        assert max(abs(value - 128) for value in picture.getpixel((9, 9))) < 8


def test_phone_photos_with_a_second_picture_inside(tmp_path: Path) -> None:
    second = Image.new("RGB", (480, 640), "black")
    original = save(
        corners(), tmp_path / "foto.jpg", format="MPO", save_all=True, append_images=[second]
    )
    pictures = _publish(original, tmp_path / "out")
    assert all(is_upright(picture) for picture in pictures)
    assert {picture.format for picture in pictures} == {"WEBP", "JPEG"}


def test_animation_gives_its_first_frame(tmp_path: Path) -> None:
    frames = [corners((300, 300)), Image.new("RGB", (300, 300), "black")]
    save(frames[0], tmp_path / "a.gif", save_all=True, append_images=frames[1:])
    for picture in _publish(tmp_path / "a.gif", tmp_path / "out"):
        assert getattr(picture, "n_frames", 1) == 1
        assert is_upright(picture)


def test_same_input_same_bytes(tmp_path: Path) -> None:
    original = save(noise((1700, 1100)), tmp_path / "foto.jpg")
    for folder in ("a", "b"):
        _publish(original, tmp_path / folder)
    names = sorted(path.name for path in (tmp_path / "a").iterdir())
    assert len(names) == 10
    for name in names:
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()


def test_where_one_is_damaged_all_are_made_again_with_the_same_bytes(tmp_path: Path) -> None:
    original = save(noise((700, 500)), tmp_path / "foto.jpg")
    wanted = plan(700, 500, SHA)
    folder = tmp_path / "out"
    first = make(original, wanted, folder)
    whole = {path: path.read_bytes() for path in first}
    assert make(original, wanted, folder) == []
    for path, rest in ((first[0], b""), (first[1], whole[first[1]][:100]), (first[-1], None)):
        path.unlink() if rest is None else path.write_bytes(rest)
        assert sorted(make(original, wanted, folder)) == sorted(first)
        assert {path: path.read_bytes() for path in first} == whole
    assert not [path for path in folder.iterdir() if path.suffix == ".tmp"]


def test_files_are_what_their_names_say_and_small(tmp_path: Path) -> None:
    original = save(noise((8000, 6000)), tmp_path / "foto_48mp.jpg")
    for picture in _publish(original, tmp_path / "out"):
        assert picture.format == {"webp": "WEBP", "jpg": "JPEG"}[picture.filename.split(".")[-1]]
        assert max(picture.size) <= 2000
        assert Path(picture.filename).stat().st_size <= 600_000
        assert abs(picture.width / picture.height - 4 / 3) < 0.01


def test_broken_original_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "foto.jpg").write_bytes(jpeg(noise((900, 600)))[:9000])
    with pytest.raises(NewsroomError, match="tidak lengkap"):
        make(tmp_path / "foto.jpg", plan(900, 600, SHA), tmp_path / "out")
    assert not list((tmp_path / "out").iterdir())


def _jobs(tmp_path: Path, count: int) -> list[Job]:
    jobs = []
    for index in range(count):
        original = save(noise((700, 500), index), tmp_path / f"foto{index}.jpg")
        jobs.append(Job(original, plan(700, 500, probe(original).sha256), tmp_path / "out"))
    return jobs


def test_many_with_one_broken(tmp_path: Path) -> None:
    jobs = _jobs(tmp_path, 5)
    jobs[2].original.write_bytes(b"\xff\xd8\xff")
    seen: list[tuple[int, int]] = []
    caller = threading.get_ident()

    def progress(done: int, total: int) -> None:
        assert threading.get_ident() == caller
        seen.append((done, total))

    outcomes = make_many(jobs, progress=progress)
    assert [outcome.job for outcome in outcomes] == jobs
    assert [outcome.trouble is None for outcome in outcomes] == [True, True, False, True, True]
    assert "foto2.jpg" in str(outcomes[2].trouble)
    assert seen[-1] == (5, 5)
    assert all(len(outcome.made) == 4 for outcome in outcomes if not outcome.trouble)


def test_cancelling_finishes_what_is_in_hand(tmp_path: Path) -> None:
    jobs = _jobs(tmp_path, 8)
    outcomes = make_many(jobs, cancelled=lambda: True)
    assert 1 <= len(outcomes) < 8
    assert not [path for path in (tmp_path / "out").iterdir() if path.suffix == ".tmp"]


def test_a_full_disk_ends_the_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun = []

    def full(path: Path, *_: object) -> None:
        begun.append(path)
        raise OSError(28, "No space left on device")

    jobs = _jobs(tmp_path, 12)
    monkeypatch.setattr(renditions, "_write", full)
    with pytest.raises(OSError, match="No space"):
        make_many(jobs)
    assert len(begun) < 12


def test_one_photo_twice_at_the_same_time(tmp_path: Path) -> None:
    job = _jobs(tmp_path, 1)[0]
    outcomes = make_many([job] * 4, workers=4)
    assert all(outcome.trouble is None for outcome in outcomes)
    assert len(list((tmp_path / "out").iterdir())) == 4


def test_thumbnail(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    save(corners().rotate(90, expand=True), tmp_path / "foto.jpg", exif=exif)
    (tmp_path / "kecil.jpg").write_bytes(thumbnail(tmp_path / "foto.jpg", 256))
    with Image.open(tmp_path / "kecil.jpg") as picture:
        assert picture.size == (192, 256)
        assert is_upright(picture)
    assert len(thumbnail(save(corners((40, 30)), tmp_path / "mini.png"), 256)) > 100
