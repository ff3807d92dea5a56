"""Published pictures: decoded by Pillow, and shown by a browser."""

from __future__ import annotations

import os
import shutil
import subprocess

import pytest
import site_files
from conftest import REPOSITORY, find_binary
from PIL import ExifTags, Image, ImageChops, ImageCms, PngImagePlugin

SECRET = "SECRET"
FRONT_MATTER = """---
title: Ảnh thử
summary: Một bài chỉ để thử ảnh, đủ dài để làm phần tóm tắt ở đầu trang như mọi bài khác.
date: 05/11/2026
image: ../../media/turned-6.jpg
image-alt: Ảnh đầu bài
image-credit: Ảnh thử của máy
---
"""


def colourful(width: int, height: int) -> Image.Image:
    """A picture that looks different from every side."""
    red = Image.linear_gradient("L").resize((width, height))
    green = red.transpose(Image.Transpose.ROTATE_90).resize((width, height))
    return Image.merge("RGB", (red, green, Image.radial_gradient("L").resize((width, height))))


def exif(orientation: int) -> Image.Exif:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    exif[ExifTags.Base.Make] = SECRET
    exif.get_ifd(ExifTags.IFD.GPSInfo).update({1: "N", 2: (21.0, 18.0, 30.0)})
    return exif


def make_pictures(folder) -> None:
    photo = colourful(1300, 900)
    for orientation in range(1, 9):
        photo.save(
            folder / f"turned-{orientation}.jpg",
            exif=exif(orientation),
            comment=SECRET.encode(),
            progressive=orientation % 2 == 0,
        )
    photo.convert("CMYK").save(folder / "print.jpg", exif=exif(1))
    photo.convert("L").save(folder / "grey.jpg", exif=exif(1))
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    photo.save(folder / "profile.jpg", icc_profile=profile)
    # A profile of colours in a picture without any does not fit.
    photo.convert("L").save(folder / "misfit.jpg", icc_profile=profile)
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Author", SECRET)
    texts.add_itxt("XML:com.adobe.xmp", SECRET, zip=True)
    photo.save(folder / "photo.png", pnginfo=texts, exif=exif(1))
    photo.quantize(16).save(folder / "few.png", pnginfo=texts, transparency=3)
    photo.save(folder / "lossy.webp", exif=exif(1), xmp=SECRET.encode())
    photo.save(folder / "lossless.webp", lossless=True, exif=exif(1))
    photo.convert("RGBA").save(folder / "clear.webp", xmp=SECRET.encode())
    frames = [photo.resize((90, 60)), photo.resize((90, 60)).rotate(180)]
    frames[0].save(
        folder / "moving.webp", save_all=True, append_images=frames[1:], exif=exif(1)
    )
    frames[0].save(
        folder / "moving.gif", save_all=True, append_images=frames[1:], comment=SECRET.encode()
    )
    frames[0].save(folder / "moving.png", save_all=True, append_images=frames[1:], pnginfo=texts)
    (folder / "drawing.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 54"><path d="M0 0h9v9z"/></svg>'
    )


@pytest.fixture(scope="module", params=["with the tool", "without it"])
def gallery(request, tmp_path_factory):
    """The folders of the sources and of the site, and whether there are smaller pictures."""
    root = tmp_path_factory.mktemp("gallery")
    for name in ("content", "templates"):
        shutil.copytree(REPOSITORY / name, root / name)
    media = root / "content" / "media"
    media.mkdir(exist_ok=True)
    make_pictures(media)
    names = sorted(path.name for path in media.iterdir())
    text = "\n\n".join(f"![Ảnh {name}](../../media/{name} \"{name}\")" for name in names)
    (root / "content" / "articles" / "learn" / "anh-thu.vi.md").write_text(FRONT_MATTER + text)
    scales = request.param == "with the tool"
    if scales and shutil.which("vipsthumbnail") is None:
        pytest.exit("vipsthumbnail is missing: install the package libvips-tools", 2)
    environment = {**os.environ, "SXSH_ROOT": str(root)}
    if not scales:
        environment["PATH"] = "/nowhere"
    subprocess.run([find_binary(), "build"], check=True, env=environment)
    return media, root / "public", scales


def test_published_pictures_show_the_same_and_tell_nothing(gallery):
    sources, site, _ = gallery
    for source in sources.iterdir():
        published = site / "media" / source.name
        if source.suffix == ".svg":
            assert published.read_bytes() == source.read_bytes()
            continue
        with Image.open(source) as before, Image.open(published) as after:
            assert before.size == after.size and before.mode == after.mode, source.name
            assert getattr(before, "n_frames", 1) == getattr(after, "n_frames", 1), source.name
            for frame in range(getattr(after, "n_frames", 1)):
                before.seek(frame)
                after.seek(frame)
                difference = ImageChops.difference(before.convert("RGBA"), after.convert("RGBA"))
                assert not difference.getbbox(), source.name
            turned = before.getexif().get(ExifTags.Base.Orientation, 1)
            kept = {} if turned == 1 or source.suffix != ".jpg" else {274: turned}
            assert dict(after.getexif()) == kept, source.name
            assert not after.getexif().get_ifd(ExifTags.IFD.GPSInfo), source.name
            assert SECRET not in str(after.info), source.name
            assert before.info.get("icc_profile") == after.info.get("icc_profile"), source.name
        assert SECRET.encode() not in published.read_bytes(), source.name


def test_smaller_pictures_are_turned_and_tell_nothing(gallery):
    _, site, scales = gallery
    smaller = sorted((site / "media").glob("*-*[0-9]w.*"))
    assert bool(smaller) == scales
    for path in smaller:
        with Image.open(path) as picture:
            assert picture.width == int(path.stem.rsplit("-", 1)[1].removesuffix("w")), path.name
            assert not dict(picture.getexif()), path.name
            assert not {"exif", "xmp", "comment"} & set(picture.info), path.name
        assert SECRET.encode() not in path.read_bytes(), path.name
        original = site / "media" / f"{path.stem.rsplit('-', 1)[0]}{path.suffix}"
        with Image.open(original) as picture, Image.open(path) as small:
            upright = picture.copy()
            turned = {
                2: Image.Transpose.FLIP_LEFT_RIGHT,
                3: Image.Transpose.ROTATE_180,
                4: Image.Transpose.FLIP_TOP_BOTTOM,
                5: Image.Transpose.TRANSPOSE,
                6: Image.Transpose.ROTATE_270,
                7: Image.Transpose.TRANSVERSE,
                8: Image.Transpose.ROTATE_90,
            }.get(picture.getexif().get(274, 1))
            if turned is not None:
                upright = upright.transpose(turned)
            expected = upright.convert("RGB").resize(small.size)
            difference = ImageChops.difference(expected, small.convert("RGB")).resize((1, 1))
            # Pillow turns the colours of print into those of screens in a way of its own, and what
            # is transparent has any colour.
            if not path.name.startswith(("print", "few")):
                assert max(difference.getpixel((0, 0))) < 3, path.name


def test_a_browser_keeps_their_room_and_finds_them(gallery, chromium):
    _, site, scales = gallery
    address = (site / "kien-thuc" / "anh-thu.html").as_uri()
    for width in (360, 1280):
        page = chromium.new_page(viewport={"width": width, "height": 800})
        page.add_init_script(
            "window.shift = 0; new PerformanceObserver(list => {"
            " for (const entry of list.getEntries()) window.shift += entry.value;"
            "}).observe({ type: 'layout-shift', buffered: true });"
        )
        failed = []
        page.on("requestfailed", lambda request: failed.append(request.url))
        page.goto(address)
        images = page.locator(".prose img")
        for index in range(images.count()):
            images.nth(index).scroll_into_view_if_needed()
            images.nth(index).evaluate("image => image.decode()")
        found = images.evaluate_all(
            """images => images.map(image => ({
              source: image.currentSrc,
              lazy: image.loading,
              given: image.getAttribute('width') / image.getAttribute('height'),
              shown: image.clientWidth / image.clientHeight,
              natural: image.naturalWidth / image.naturalHeight,
              overflows: image.getBoundingClientRect().right > document.body.clientWidth + 1,
            }))"""
        )
        assert not failed and page.evaluate("window.shift") == 0
        assert [image["lazy"] for image in found] == ["auto"] + ["lazy"] * (len(found) - 1)
        for image in found:
            assert abs(image["given"] - image["natural"]) < 0.01, image
            assert abs(image["given"] - image["shown"]) < 0.02, image
            assert not image["overflows"], image
        if scales and width == 360:
            assert found[0]["source"].endswith("-480w.jpg")
        page.close()


def test_pages_with_pictures_pass_a_strict_parser(gallery):
    _, site, _ = gallery
    for path in site.rglob("*.html"):
        assert site_files.syntax_error(path.read_bytes()) is None, path
