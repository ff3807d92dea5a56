"""Texts of Typst in printed handouts: they stand in the PDF as they were typed, and nothing ran."""

from __future__ import annotations

import json
import pathlib
import re
import shutil
import subprocess

import pytest
from conftest import FULL
from finished_command import REPOSITORY
from hostile_handout import DOCUMENTS, MADE, SECRET, HostileHandout
from hostile_site import run
from typesetter import tools

EDITIONS = ["vi", "en", "vi+en"]
PAPERS = {"a4": [], "a5": ["--format", "a5"], "booklet": ["--booklet"]}
CHOSEN = [(e, p) for e in EDITIONS for p in PAPERS] if FULL else [("vi", "a4")]

# What is given and no running text: paper leads nowhere, and the words for a picture that is not
# seen are no words on the page.
NOT_PRINTED = {"link title", "alt"}

# What a PDF could do or carry beside its pages: ISO 32000-1, sections 12.6, 7.11.4 and 12.7.
FORBIDDEN = {
    *("/URI", "/JavaScript", "/JS", "/Launch", "/GoToR", "/GoToE", "/Thread", "/Sound", "/Movie"),
    *("/Hide", "/Named", "/SubmitForm", "/ResetForm", "/ImportData", "/Rendition", "/RichMedia"),
    *("/AA", "/OpenAction", "/EmbeddedFile", "/EmbeddedFiles", "/EF", "/AF", "/Filespec"),
    *("/AcroForm", "/XFA", "/GoTo3DView", "/SetOCGState", "/Trans"),
}

# The signs that typography puts in the place of typed ones.
TYPED = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "—": "---", "–": "--", "…": "..."})


def handout(site: pathlib.Path, *arguments: str) -> subprocess.CompletedProcess:
    return run(site, "handout", "--lang", "en", *arguments, SXSH_TOOLS=str(tools()))


def letters(text: str) -> str:
    """The letters that were typed, without what makes no mark and without the ends of lines."""
    return re.sub(r"[\s\u200b\u200e\u200f\u202a-\u202e]", "", text.translate(TYPED))


def printed(pdf: pathlib.Path) -> str:
    """The letters of all pages, in the order in which they were set, so that columns do not mix."""
    return letters(said_by("pdftotext", "-raw", pdf, "-"))


def between_heads_and_feet(pdf: pathlib.Path) -> str:
    """The letters of all pages without what stands above and below their texts."""
    return "".join(said_in_middle(pdf, number, 0, w, h) for number, w, h in pages(pdf))


def column_by_column(pdf: pathlib.Path) -> str:
    """The letters of the left columns of all pages, and then those of the right ones."""
    # The left column is a little wider: the space between the two is not in the middle.
    halves = [parted(pdf, page, at=0.517) for page in pages(pdf)]
    return "".join([left for left, _ in halves] + [right for _, right in halves])


def as_folded(pdf: pathlib.Path) -> str:
    """The letters of a booklet's pages in the order in which they are read."""
    # The first side has the pages 1 and 8, turned around, the second 2 and 7, the third 3 and 6.
    sides = [parted(pdf, side, at=0.5)[:: 1 if side[0] % 2 == 0 else -1] for side in pages(pdf)]
    return "".join([first for first, _ in sides] + [last for _, last in reversed(sides)])


def pages(pdf: pathlib.Path) -> list[tuple[int, float, float]]:
    """The pages of a PDF: their number, their width and height."""
    sizes = re.findall(r"size: +([\d.]+) x ([\d.]+)", said_by("pdfinfo", "-f", "1", "-l", "999", pdf))
    return [(number, float(w), float(h)) for number, (w, h) in enumerate(sizes, start=1)]


def parted(pdf: pathlib.Path, page: tuple[int, float, float], at: float) -> tuple[str, str]:
    """The letters of a page's left and right part, of which the left one takes `at` of its width."""
    number, width, height = page
    left = said_in_middle(pdf, number, 0, width * at, height)
    return left, said_in_middle(pdf, number, width * at, width * (1 - at), height)


def said_in_middle(pdf: pathlib.Path, page: int, x: float, width: float, height: float) -> str:
    """The letters between head and foot of a page's part that begins at `x`."""
    # What reaches over an edge is left out, so that the edges lie in the white between.
    top, bottom = height * 0.07, height * 0.935
    area = ["-x", int(x), "-y", int(top), "-W", int(width), "-H", int(bottom - top)]
    command = ["pdftotext", "-raw", "-f", page, "-l", page, *area, pdf, "-"]
    return letters(said_by(*map(str, command)))


def absent(given: list[tuple[str, str, str]], text: str) -> list[tuple[str, str, str]]:
    """What was given and is not in `text`."""
    return [each for each in given if letters(each[2]) not in text]


def said_by(*command: str | pathlib.Path) -> str:
    # Poppler writes values of attributes as their bytes.
    done = subprocess.run(command, capture_output=True, text=True, errors="replace")
    assert done.returncode == 0, done.stderr
    return done.stdout


def names_and_descriptions(pdf: pathlib.Path) -> tuple[set[str], str]:
    """Every name in the objects of a PDF, and the letters of all descriptions of pictures."""
    names: set[str] = set()
    descriptions: list[str] = []

    def walk(value) -> None:
        if isinstance(value, dict):
            names.update(value)
            descriptions.append(str(value.get("/Alt", "")).removeprefix("u:"))
            value = list(value.values())
        if isinstance(value, list):
            for inner in value:
                walk(inner)
        elif isinstance(value, str) and value.startswith("/"):
            names.add(value)

    walk(json.loads(said_by("qpdf", "--json", pdf))["qpdf"])
    return names, letters("\n".join(descriptions))


def check_harmless(pdf: pathlib.Path) -> None:
    """The PDF does nothing, leads nowhere, and holds nothing that was read or made by a text."""
    text = printed(pdf)
    names, _ = names_and_descriptions(pdf)
    assert "/Page" in names and not names & FORBIDDEN
    for made in (SECRET, MADE, pathlib.Path("/etc/passwd").read_text().splitlines()[0]):
        assert letters(made) not in text


def files(folder: pathlib.Path) -> dict[pathlib.Path, bytes | None]:
    """All files and folders but those that a print may write."""
    own = {folder / "site/print", folder / "site/.build"}
    return {
        path: path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
        if not own & {path, *path.parents}
    }


@pytest.fixture
def work(folder):
    """A folder for a site, and secrets wherever a text could come to them."""
    site = folder / "site"
    for place in (folder, site, site / ".build/handouts"):
        place.mkdir(parents=True, exist_ok=True)
        (place / "secret.txt").write_text(SECRET)
    return site


@pytest.fixture
def written(work) -> HostileHandout:
    source = HostileHandout(work)
    source.write()
    return source


@pytest.mark.parametrize("edition, paper", CHOSEN)
def test_texts_of_typst_are_printed_as_they_were_typed(written, work, edition, paper):
    before = files(work.parent)
    done = handout(work, "mot-ngay", "--language", edition, *PAPERS[paper])
    assert done.returncode == 0, done.stderr[-2000:]
    assert files(work.parent) == before
    (pdf,) = (work / "print").iterdir()
    check_harmless(pdf)
    languages = edition.split("+")
    expected = written.given_in(languages, NOT_PRINTED)
    assert len(expected) > 150
    missing = absent(expected, printed(pdf))
    # A text that goes on overleaf is in two pieces, with the foot of its page between them; in an
    # edition of two columns and in a booklet a piece of another text, too.
    by_pieces = as_folded if paper == "booklet" else column_by_column
    for whole in (between_heads_and_feet, by_pieces):
        if missing:
            missing = absent(missing, whole(pdf))
    assert not missing
    # A booklet is made of the pages of another PDF, and is not read aloud.
    if paper != "booklet":
        _, descriptions = names_and_descriptions(pdf)
        alternatives = [each for each in written.given_in(languages, set()) if each[1] == "alt"]
        assert len(alternatives) == len(DOCUMENTS) * len(languages)
        assert not absent(alternatives, descriptions)


@pytest.mark.skipif(not FULL, reason="only in the full form")
def test_all_handouts_of_the_hostile_site_are_harmless(work):
    HostileHandout(work).write_whole()
    before = files(work.parent)
    done = handout(work)
    assert done.returncode == 0, done.stderr[-2000:]
    assert files(work.parent) == before
    pdfs = list((work / "print").iterdir())
    assert len(pdfs) == 2 * len(EDITIONS)
    for pdf in pdfs:
        check_harmless(pdf)


RUNNING = [
    '#read("/secret.txt")',
    '#link("https://evil.example")[x]',
    '#("RAN" * 3)',
    '#pdf.attach("/secret.txt", description: "x")',
]


@pytest.mark.parametrize("text", RUNNING if FULL else RUNNING[:2])
def test_a_text_that_ran_would_be_seen(written, work, text):
    """What these tests look for, in a template that a text has come into."""
    template = work / "templates/handout.typ"
    template.write_text(f"{template.read_text()}\n{text}\n")
    done = handout(work, "mot-ngay", "--language", "vi")
    assert done.returncode == 0, done.stderr[-2000:]
    with pytest.raises(AssertionError):
        check_harmless(work / "print/mot-ngay.vi.pdf")


# What leads out of the site


@pytest.fixture
def clean(work):
    """The repository's own site, to which a test adds what it wants to see refused."""
    shutil.copytree(REPOSITORY / "content", work / "content")
    (work / "templates").symlink_to(REPOSITORY / "templates")
    drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0"/></svg>'
    (work.parent / "secret.svg").write_text(drawing)
    return work


def check_refused(site: pathlib.Path, place: str) -> None:
    """The command names file and line, and nothing is printed or written."""
    before = files(site.parent)
    done = handout(site, "mot-ngay", "--language", "vi")
    assert done.returncode == 1, (done.returncode, done.stderr[-2000:])
    found = re.search(rf"^{re.escape(place)}:\d+:\d+: error \[SX\d+\]", done.stderr, re.MULTILINE)
    assert found, done.stderr[-2000:]
    assert files(site.parent) == before
    assert not (site / "print").exists()
    assert not list((site / ".build").rglob("*.pdf"))


ARTICLE = "content/articles/learn/chat-thai-la-tien.vi.md"
PLAN = "content/handouts/mot-ngay.vi.md"


@pytest.mark.parametrize(
    "picture",
    [
        "../../../../secret.svg",
        "../../../.build/handouts/secret.txt",
        "/etc/passwd",
        "file:///etc/passwd",
        "%2e%2e/%2e%2e/%2e%2e/%2e%2e/secret.svg",
        "@preview/x:1.0.0",
    ],
)
def test_pictures_that_lead_out_of_the_site_are_not_printed(clean, picture):
    path = clean / ARTICLE
    path.write_text(f"{path.read_text()}\n![Hình]({picture})\n")
    check_refused(clean, ARTICLE)


@pytest.mark.parametrize("target", ["../../../secret.svg", "/etc/passwd"])
def test_pictures_that_are_links_out_of_the_site_are_not_printed(clean, target):
    (clean / "content/media/ngoai.svg").symlink_to(target)
    path = clean / ARTICLE
    path.write_text(f"{path.read_text()}\n![Hình](../../media/ngoai.svg)\n")
    before = files(clean.parent)
    done = handout(clean, "mot-ngay", "--language", "vi")
    assert done.returncode in (1, 2), done.stderr[-2000:]
    assert "ngoai.svg" in done.stderr
    assert files(clean.parent) == before
    assert not (clean / "print").exists()


@pytest.mark.parametrize(
    "inner",
    [
        '<image href="file:///etc/passwd" width="9" height="9"/>',
        '<image href="../../../../secret.svg" width="9" height="9"/>',
        '<image xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="/secret.svg" width="9"/>',
        '<use href="../../../secret.svg#x"/>',
    ],
)
def test_drawings_that_show_another_file_are_not_printed(clean, inner):
    (clean / "content/media/hinh.svg").write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{inner}</svg>'
    )
    path = clean / ARTICLE
    path.write_text(f"{path.read_text()}\n![Hình](../../media/hinh.svg)\n")
    check_refused(clean, "content/media/hinh.svg")


@pytest.mark.parametrize(
    "part",
    [
        "document: ../../../secret",
        "document: /etc/passwd",
        "document: articles/../../../secret",
        "worksheet: ../../secret",
        "evaluation: /etc/passwd",
        "glossary: [../../secret]",
        "glossary: ['#read(\"/secret.txt\")']",
    ],
)
def test_parts_that_lead_out_of_the_site_are_not_printed(clean, part):
    path = clean / PLAN
    path.write_text(path.read_text().replace("parts:\n", f"parts:\n  - {{ id: x, {part} }}\n"))
    check_refused(clean, PLAN)


@pytest.mark.parametrize("name", ["a=b", '"b" #x', "-x", "{{x}}$HOME%2e"])
def test_a_plan_may_be_named_anything_and_is_printed_under_that_name_alone(clean, name):
    for language in ("vi", "en"):
        old = clean / f"content/handouts/mot-ngay.{language}.md"
        old.rename(old.with_name(f"{name}.{language}.md"))
    schedule = clean / "content/training/lich-minh-hoa-2026-2027.vi.md"
    schedule.write_text(schedule.read_text().replace("    handout: handouts/mot-ngay\n", ""))
    before = files(clean.parent)
    done = handout(clean, "--language", "vi", "--", name)
    assert done.returncode == 0, done.stderr[-2000:]
    assert [path.name for path in (clean / "print").iterdir()] == [f"{name}.vi.pdf"]
    assert files(clean.parent) == before


@pytest.mark.parametrize(
    "arguments",
    [["../../secret"], ["/etc/passwd"], ["mot-ngay", "--session", "../../secret"], [".."]],
)
def test_names_that_were_asked_for_are_never_paths(clean, arguments):
    before = files(clean.parent)
    assert handout(clean, *arguments).returncode != 0
    assert files(clean.parent) == before
    assert not (clean / "print").exists()
