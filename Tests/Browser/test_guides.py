"""The guides, followed word for word in a copy of the repository; and the links of all pages."""

from __future__ import annotations

import os
import pathlib
import re
import shutil
import subprocess

import guides
import html5lib
import pytest
from conftest import REPOSITORY, find_binary
from PIL import Image

# In one process: what the tests begin with takes long to make.
pytestmark = pytest.mark.xdist_group("guides")

# What a guide tells to do: a box, and the words above it, in which a file to write is named.
STEP = re.compile(
    r"(?P<above>[^\n]*)\n\n```(?P<kind>sh|text|markdown|csv)\n(?P<text>.*?)^```$", re.M | re.S
)
PRINTING = "./sxsh handout "


def can_print() -> bool:
    run = subprocess.run([find_binary(), "handout", "--help"], capture_output=True, text=True)
    return "--booklet" in run.stdout


def printing_tools() -> str:
    """The folder of Typst, which is set up once; as the launcher does."""
    folder = REPOSITORY / ".build/tools"
    if not shutil.which("typst") and not (folder / "bin/typst").exists():
        subprocess.run([REPOSITORY / "scripts/typst-tools", folder], check=True)
    return str(folder)


class Newcomer:
    """Someone with a fresh clone and one of the guides, who does what it says."""

    def __init__(self, language: str, home: pathlib.Path, kept: pathlib.Path):
        self.language = language
        # What the first newcomer's first build has typeset, so that the second need not.
        self.kept = kept
        self.home = home
        self.root = home / "sxsh"
        self.host = home / "host"
        self.host.mkdir()
        self.answer = ""
        self.prints = can_print()
        self.environment = {key: value for key, value in os.environ.items() if key != "SXSH_ROOT"}
        if language == "en":
            self.environment["LANG"] = "en_US.UTF-8"
        if self.prints:
            self.environment["SXSH_TOOLS"] = printing_tools()

    def clone(self) -> None:
        for name in ("content", "templates", "public", "docs"):
            shutil.copytree(REPOSITORY / name, self.root / name, ignore=lambda folder, names: [
                name for name in names if folder.endswith("/public") and name != ".gitignore"
            ])
        if self.kept.exists():
            shutil.copytree(self.kept, self.root / ".build/handouts")
        # The launcher, as it is once it has compiled.
        launcher = self.root / "sxsh"
        launcher.write_text(f'#!/bin/sh\nSXSH_ROOT=$PWD exec {find_binary()} "$@"\n')
        launcher.chmod(0o755)

    def follow(self) -> None:
        text = (REPOSITORY / f"docs/guide.{self.language}.md").read_text()
        steps = list(STEP.finditer(text))
        assert steps[0]["text"].splitlines()[1] == "cd sxsh"
        self.clone()
        for step in steps[1:]:
            getattr(self, step["kind"])(step["above"], step["text"])

    def sh(self, _: str, commands: str) -> None:
        target = re.search(r"\S+@\S+$", commands, re.M)
        if target:
            commands = commands.replace(target[0], f"{self.host}/")
        if not self.prints:
            commands = re.sub(f"(?m)^{re.escape(PRINTING)}.*\n", "", commands)
        run = subprocess.run(
            ["sh", "-ec", commands],
            cwd=self.root,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        assert run.returncode == 0, f"{commands}\n{run.stdout}"
        self.answer = run.stdout
        made = self.root / ".build/handouts"
        if made.exists() and not self.kept.exists():
            shutil.copytree(made, self.kept)

    def text(self, _: str, expected: str) -> None:
        for line in expected.splitlines():
            assert line in self.answer, self.answer

    def markdown(self, above: str, text: str) -> None:
        (name,) = re.findall(r"`(content/[^`]+\.md)`", above)
        assert (self.root / name).exists(), f"nothing has made {name}"
        (self.root / name).write_text(text)

    def csv(self, above: str, text: str) -> None:
        (name,) = set(re.findall(r"`([^`/]+\.csv)`", above))
        (self.root / name).write_text(text)


@pytest.fixture(scope="module", params=["vi", "en"])
def newcomer(request, tmp_path_factory) -> Newcomer:
    kept = tmp_path_factory.getbasetemp() / "guide-handouts"
    newcomer = Newcomer(request.param, tmp_path_factory.mktemp(request.param), kept)
    newcomer.follow()
    return newcomer


def test_all_that_the_guide_promises_is_published(newcomer):
    names = [
        "kien-thuc/tat-may.html",
        "en/learn/switch-off-at-lunch.html",
        "tap-huan/dien-khai-quang-2027-04.html",
        "tap-huan/dien-ba-hien-2027-04.ics",
        "vi-du/tat-may-nghi-trua.html",
        "en/examples/switching-off-at-lunch.html",
    ]
    for name in names:
        assert (newcomer.host / name).exists(), name
    assert "9.000" in (newcomer.host / "vi-du/tat-may-nghi-trua.html").read_text()
    missing = (newcomer.host / "404.html").read_text()
    assert re.search(r'href="https://[a-z]+\.example/sxsh/assets/', missing)


def test_the_pictures_show_what_the_site_says(newcomer):
    home, article = {
        "vi": ("index.html", "kien-thuc/tat-may.html"),
        "en": ("en/index.html", "en/learn/switch-off-at-lunch.html"),
    }[newcomer.language]
    for name, page in [("site-desk", home), ("site-phone", home), ("guide-phone", article)]:
        picture = REPOSITORY / f"docs/guide-pictures/{name}.{newcomer.language}.png"
        with Image.open(picture) as image:
            shown = set(image.text["Shown"].splitlines())
        tree = html5lib.parse((newcomer.host / page).read_text(), namespaceHTMLElements=False)
        said = {" ".join(text.split()) for text in tree.itertext()}
        assert len(shown) > 10
        assert shown <= said, f"run scripts/guide-pictures {name}.{newcomer.language}"


def test_the_handout_is_printed(newcomer):
    if not newcomer.prints:
        pytest.skip("this command cannot print yet")
    assert len(list((newcomer.root / "print").glob("**/*.pdf"))) >= 2


def test_nothing_is_left_to_translate(newcomer):
    environment = newcomer.environment | {"SXSH_ROOT": str(newcomer.root)}
    command = [find_binary(), "check", "--strict", "--outdated-at-most", "0"]
    run = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr


def test_the_fault_that_the_guide_plants_is_found(newcomer):
    for name in ("content", "templates"):
        target = newcomer.home / "fault" / name
        if not target.exists():
            shutil.copytree(newcomer.root / name, target)
    page = newcomer.home / "fault/content/articles/learn/tat-may.vi.md"
    page.write_text(page.read_text().replace("chat-thai-la-tien.md", "chat-thai-la-tein.md"))
    environment = newcomer.environment | {"SXSH_ROOT": str(newcomer.home / "fault")}
    run = subprocess.run([find_binary(), "check"], env=environment, capture_output=True, text=True)
    assert run.returncode == 1
    assert "[SX401]" in run.stderr


def test_both_guides_take_the_same_steps():
    steps = [
        [
            (match["kind"], re.findall(r" --[a-z-]+", match["text"]) if match["kind"] == "sh" else "")
            for match in STEP.finditer((REPOSITORY / f"docs/guide.{language}.md").read_text())
        ]
        for language in ("vi", "en")
    ]
    assert steps[0] == steps[1]


@pytest.mark.parametrize("page", guides.pages(), ids=lambda page: page.relative_to(REPOSITORY).as_posix())
def test_every_link_and_picture_of_a_page_leads_somewhere(page):
    # Boxes show how links are written; they are none.
    text = re.sub(r"^ *(`{3,}).*?^ *\1`*$", "", page.read_text(), flags=re.M | re.S)
    text = re.sub(r"`[^`\n]*`", "", text)
    for link in guides.LINK.findall(text):
        if re.match(r"[a-z]+:", link):
            continue
        name, _, anchor = link.partition("#")
        target = page.parent / name if name else page
        assert target.exists(), link
        if anchor:
            assert anchor in guides.anchors(target), link


def test_every_page_leads_to_its_other_language():
    docs = REPOSITORY / "docs"
    for page in [*docs.glob("*.vi.md"), *docs.glob("publish/*.vi.md")]:
        other = page.with_name(page.name.replace(".vi.", ".en."))
        for one, two in ((page, other), (other, page)):
            assert f"({two.name})" in one.read_text()[:200], one


def test_pictures_are_small():
    for picture in REPOSITORY.glob("docs/guide-pictures/*.png"):
        assert picture.stat().st_size < 120_000, picture.name


def test_every_file_of_the_tour_is_there():
    text = (REPOSITORY / "docs/tour.md").read_text()
    names = set(re.findall(r"`((?:Sources|Tests|templates|docs|scripts)/[\w.+/-]+)`", text))
    assert len(names) > 40
    for name in names:
        assert (REPOSITORY / name).exists(), name
    for name in set(re.findall(r"`([\w+]+\.swift)`", text)):
        assert list(REPOSITORY.glob(f"Sources/**/{name}")), name
