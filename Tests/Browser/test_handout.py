"""The printed handouts: what anyone can check with poppler, qpdf, zbar and pikepdf.

Both handouts in all three editions, on A4 and laid out anew on A5.
"""

from __future__ import annotations

import functools
import hashlib
import os
import pathlib
import re
import shutil
import subprocess
import unicodedata
import xml.etree.ElementTree as ElementTree

import pikepdf
import pytest
from conftest import REPOSITORY, find_binary
from PIL import Image, ImageChops
from typesetter import tools

NAMES = ["mot-ngay", "hai-ngay"]
EDITIONS = ["vi", "en", "vi+en"]
FORMATS = {"a4": (595.3, 841.9), "a5": (419.5, 595.3)}
EVERY = [(n, e, f) for n in NAMES for e in EDITIONS for f in FORMATS]

# What paints, by the operators of ISO 32000-1, annex A.
PAINTING = {"Tj", "TJ", "'", '"', "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "Do", "sh"}
CONTENT_OPERATORS = " ".join(sorted(PAINTING | {"BDC", "BMC", "EMC"}))


def sxsh(root: pathlib.Path, *arguments: str | pathlib.Path, **environment: str):
    """The command in a root of its own, whose folders are the repository's unless they are there."""
    for name in ("content", "templates"):
        if not (root / name).exists():
            (root / name).symlink_to(REPOSITORY / name)
    own = {"SXSH_ROOT": str(root), "SXSH_TOOLS": str(tools())}
    return subprocess.run(
        [find_binary(), *arguments, "--lang", "en", "--as-of", "2026-11-26"],
        capture_output=True,
        text=True,
        cwd=root,
        env=os.environ | own | environment,
    )


def print_all(root: pathlib.Path, *arguments: str, **environment: str) -> pathlib.Path:
    """The folder of all handouts, printed in a root of their own, so that none is found ready."""
    done = sxsh(root, "handout", *arguments, **environment)
    assert done.returncode == 0, done.stderr
    return root / "print"


@pytest.fixture(scope="session")
def prints(tmp_path_factory) -> pathlib.Path:
    root = tmp_path_factory.mktemp("handouts")
    print_all(root)
    return print_all(root, "--format", "a5")


@pytest.fixture(params=EVERY, ids=lambda each: " ".join(each))
def handout(request, prints):
    """The name, edition, format and file of a handout."""
    name, edition, paper = request.param
    suffix = "" if paper == "a4" else f".{paper}"
    return name, edition, paper, prints / f"{name}.{edition}{suffix}.pdf"


@functools.cache
def run(*command: str | pathlib.Path) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


# ---- 1. The file ---------------------------------------------------------------------------------


def test_file_is_sound_and_fonts_are_embedded(handout):
    name, edition, paper, pdf = handout
    run("qpdf", "--check", pdf)
    facts = dict(re.findall(r"^([^:]+):\s+(.*)$", run("pdfinfo", pdf), re.MULTILINE))
    assert facts["Tagged"] == "yes"
    assert facts["Title"].strip()
    width, height = map(float, re.findall(r"[\d.]+", facts["Page size"])[:2])
    assert (width, height) == pytest.approx(FORMATS[paper], abs=1)
    for line in run("pdffonts", pdf).splitlines()[2:]:
        embedded, _, unicode_map = line.split()[-5:-2]
        assert (embedded, unicode_map) == ("yes", "yes"), line


# ---- 2. Running heads and page numbers -----------------------------------------------------------


@functools.cache
def pages_of_words(pdf: pathlib.Path) -> list[tuple[float, list[tuple[float, float, str]]]]:
    """The height of each page, and its words with their tops and bottoms."""
    html = run("pdftotext", "-bbox", pdf, "-")
    html = html[html.index("<doc>") : html.index("</doc>") + 6]
    return [
        (
            float(page.get("height")),
            [(float(w.get("yMin")), float(w.get("yMax")), w.text or "") for w in page],
        )
        for page in ElementTree.fromstring(html)
    ]


def test_every_page_has_its_head_and_number(handout):
    name, edition, paper, pdf = handout
    pages = pages_of_words(pdf)
    sparse = writing_pages(pdf)
    for number, (height, words) in enumerate(pages[1:], start=2):
        head = [word for top, bottom, word in words if bottom <= height * 0.085]
        foot = [word for top, bottom, word in words if top >= height * 0.925]
        assert len(head) >= 2, f"page {number} has no running head"
        assert f"{number}/{len(pages)}" in foot, f"page {number} has no number"
        body = len(words) - len(head) - len(foot)
        assert body >= 8 or number in sparse, f"page {number} has {body} words"


def writing_pages(pdf: pathlib.Path) -> set[int]:
    """The pages of notes and worksheets, from the bookmarks."""
    starts = bookmarks(pdf)
    pages: set[int] = set()
    for (title, first), (_, after) in zip(starts, starts[1:] + [("", len(opened(pdf).pages) + 1)]):
        if re.match(r"F\d+ ·|Ghi chép|Notes", title):
            pages |= set(range(first, after))
    return pages


# ---- 3. Breaks, contents, bookmarks --------------------------------------------------------------


@functools.cache
def opened(pdf: pathlib.Path) -> pikepdf.Pdf:
    return pikepdf.open(pdf)


@functools.cache
def bookmarks(pdf: pathlib.Path) -> list[tuple[str, int]]:
    """The titles of the top level with the numbers of their pages."""
    document = opened(pdf)
    numbers = {page.objgen: place + 1 for place, page in enumerate(document.pages)}
    found = []
    with document.open_outline() as outline:
        for item in outline.root:
            target = item.destination
            if item.action is not None:
                target = item.action.get("/D")
            if isinstance(target, (pikepdf.String, pikepdf.Name, str)):
                target = document.Root.Names.Dests[str(target)]
            found.append((item.title, numbers[target[0].objgen]))
    return found


class Element:
    """An element of the structure tree with the pages that its content stands on."""

    def __init__(self, node: pikepdf.Dictionary, numbers: dict, page: int | None = None):
        self.node = node
        self.kind = str(node.get("/S", "/")).lstrip("/")
        page = numbers.get(node["/Pg"].objgen, page) if "/Pg" in node else page
        self.children: list[Element] = []
        self.own: list[int] = []
        children = node.get("/K", [])
        if not isinstance(children, pikepdf.Array):
            children = [children]
        for child in children:
            if not isinstance(child, pikepdf.Dictionary):
                self.own.append(page)
            elif child.get("/Type") in ("/MCR", "/OBJR"):
                self.own.append(numbers.get(child["/Pg"].objgen) if "/Pg" in child else page)
            else:
                self.children.append(Element(child, numbers, page))

    def walk(self):
        yield self
        for child in self.children:
            yield from child.walk()

    @property
    def pages(self) -> list[int]:
        return [page for each in self.walk() for page in each.own if page is not None]


@functools.cache
def structure(pdf: pathlib.Path) -> Element:
    document = opened(pdf)
    numbers = {page.objgen: place + 1 for place, page in enumerate(document.pages)}
    return Element(document.Root.StructTreeRoot, numbers)


def test_rows_and_headings_are_not_parted(handout):
    name, edition, paper, pdf = handout
    # Lines to write on are no content, so that nothing follows the heading of a page of notes.
    notes = {page for title, page in bookmarks(pdf) if title in ("Ghi chép", "Notes")}
    for each in structure(pdf).walk():
        if each.kind == "TR":
            # A header is repeated, and its repetitions are no part of the text.
            assert len(set(each.pages)) <= 1, f"a row on the pages {set(each.pages)}"
        for heading, after in zip(each.children, each.children[1:]):
            if re.fullmatch(r"H[1-6]", heading.kind) and heading.pages and after.pages:
                page = heading.pages[-1]
                assert after.pages[0] == page or page in notes, f"heading alone on {page}"


def test_no_page_has_the_last_lines_of_a_text_alone(handout):
    name, edition, paper, pdf = handout
    pages = pages_of_words(pdf)
    sparse = writing_pages(pdf)
    starts = bookmarks(pdf)
    for (title, first), (_, after) in zip(starts, starts[1:]):
        height, words = pages[after - 2]
        # Below the box of a case are lines to write on, and a table's last row has its head above it.
        is_discussed = {"Bàn", "Discuss:"} & {word for _, _, word in words}
        is_table = re.match("Thuật ngữ|Glossary|Danh mục văn bản|Register of", title)
        if after - 1 > first and after - 1 not in sparse and not is_discussed and not is_table:
            body = [top for top, _, _ in words if height * 0.085 < top < height * 0.925]
            lines = {round(top / 4) for top in body}
            assert len(lines) >= 4, f"page {after - 1} has {len(lines)} lines"


def test_what_a_paragraph_leads_to_stands_on_its_page(handout):
    name, edition, paper, pdf = handout
    for number, (height, words) in enumerate(pages_of_words(pdf), start=1):
        body = [(bottom, word) for _, bottom, word in words if bottom < height * 0.925]
        assert not body or not max(body)[1].endswith(":"), f"page {number}"


BLOCKS = {"P", "L", "Table"}


def test_text_fills_the_page_before_a_figure(handout):
    name, edition, paper, pdf = handout
    pages = pages_of_words(pdf)
    starts = {page for _, page in bookmarks(pdf)}
    elements = [each for each in structure(pdf).walk() if each.pages]
    # What stands first on each page in the order of the text.
    first = {min(each.pages): each.kind for each in reversed(elements) if each.kind in BLOCKS}
    for figure in (each for each in elements if each.kind == "Figure"):
        page = min(figure.pages)
        # A table that stands on one page goes to the next where it has no room.
        if page in starts or page < 3 or first.get(page + 1) == "Table":
            continue
        height, words = pages[page - 2]
        low = max(bottom for _, bottom, _ in words if bottom < height * 0.925)
        assert low > height * 0.6, f"page {page - 1} ends at {low / height:.0%}"


@pytest.mark.parametrize("edition", EDITIONS)
def test_short_lists_stand_on_one_page_among_pictures(tmp_path, edition):
    shutil.copytree(REPOSITORY / "content", tmp_path / "content")
    for language in ("vi", "en"):
        article = tmp_path / f"content/articles/learn/tam-nhom-ky-thuat.{language}.md"
        picture = re.search(r"^!\[.*$", article.read_text(), re.MULTILINE).group()
        with article.open("a") as text:
            for number in range(24):
                words = "Lorem ipsum dolor sit amet. " * (7 * number % 30)
                short = "\n".join(f"- Lorem {item}" for item in ("ipsum", "dolor", "amet"))
                long = "\n".join(["- Lorem ipsum. " + "Dolor sit amet. " * 12] * (4 + number % 7))
                parts = [words, f"## Lorem {chr(65 + number)}", "Lorem:", short]
                parts += [picture] if number % 3 == 0 else ["Lorem ipsum.", long]
                text.write("\n" + "\n\n".join(part for part in parts if part.strip()) + "\n")
    pdf = print_all(tmp_path, "mot-ngay", "--language", edition) / f"mot-ngay.{edition}.pdf"
    lists = [each for each in structure(pdf).walk() if each.kind == "L" and len(each.children) == 3]
    assert len(lists) >= 24
    for each in lists:
        assert len(set(each.pages)) == 1, f"a list on the pages {set(each.pages)}"


def test_a_picture_stands_below_the_title_of_its_text(tmp_path):
    shutil.copytree(REPOSITORY / "content", tmp_path / "content")
    article = tmp_path / "content/articles/learn/tam-nhom-ky-thuat.vi.md"
    head, text = article.read_text().split("\n---\n", 1)
    picture = re.search(r"^!\[.*$", text, re.MULTILINE).group()
    article.write_text(f"{head}\n---\n{picture}\n\n{text.replace(picture, '')}")
    plan = tmp_path / "content/handouts/mot-ngay.vi.md"
    parts = plan.read_text()
    # Behind a page of notes the text begins a page.
    for part in re.findall(r"  - { id: (?:tam-nhom|ghi-chep), .*\n", parts):
        parts = parts.replace(part, "").replace("parts:\n", f"parts:\n{part}")
    plan.write_text(parts)
    pdf = print_all(tmp_path, "mot-ngay", "--language", "vi") / "mot-ngay.vi.pdf"
    (page,) = [page for title, page in bookmarks(pdf) if title.startswith("Tám nhóm")]
    printed = run("pdftotext", "-layout", "-f", f"{page}", "-l", f"{page}", pdf, "-")
    assert -1 < printed.find("Từ vặn chặt") < printed.find("Mỗi rổ trả lời")


def test_units_are_not_broken_behind_a_slash(handout):
    name, edition, paper, pdf = handout
    for page, (_, words) in enumerate(pages_of_words(pdf), 1):
        broken = [word for _, _, word in words if re.fullmatch(r"([^\W\d]|[²³%])+/\u2060?", word)]
        assert not broken, f"page {page}: {broken}"


def test_worksheets_take_the_sheets_that_they_need(prints):
    """A checklist is one sheet in every edition, and words stand with the table they explain."""
    for edition in EDITIONS:
        pdf = prints / f"hai-ngay.{edition}.pdf"
        starts = bookmarks(pdf)
        place = next(n for n, (title, _) in enumerate(starts) if title.startswith("F1 ·"))
        assert starts[place + 1][1] - starts[place][1] == 2
        pages = run("pdftotext", pdf, "-").split("\f")
        is_english = edition == "en"
        table = "Total in (A)" if is_english else "Tổng vào (A)"
        words = "A large gap" if is_english else "Chênh lệch lớn không"
        explained = [words in page for page in pages if table in page]
        assert explained and all(explained), edition


def test_a_worksheet_is_filled_in_from_its_first_page_on(handout):
    name, edition, paper, pdf = handout
    rows = {page for each in structure(pdf).walk() if each.kind == "TR" for page in each.pages}
    for title, page in bookmarks(pdf):
        assert page in rows or not re.match(r"F\d+ ·", title), f"{title} on page {page}"


def test_columns_to_fill_in_have_room_for_a_hand(prints):
    """Notes are written behind two boxes to tick, from the word to the edge of the text."""
    pdf = prints / "hai-ngay.vi.pdf"
    first = next(str(number) for title, number in bookmarks(pdf) if title.startswith("F1 ·"))
    html = run("pdftotext", "-bbox", "-f", first, "-l", first, pdf, "-")
    words = re.findall(r'<word xMin="([\d.]+)"[^>]*>(\w+)</word>', html)
    no = float(next(x for x, word in words if word == "Không" and float(x) > 200))
    note = next(float(x) for x, word in words if word == "Ghi" and float(x) > no)
    millimetre = 72 / 25.4
    assert (210 - 20) * millimetre - note > 30 * millimetre
    assert note - no < 20 * millimetre


def test_contents_and_bookmarks_name_the_headings(handout):
    name, edition, paper, pdf = handout
    headings = [each for each in structure(pdf).walk() if each.kind == "H1"]
    marks = bookmarks(pdf)
    assert [page for _, page in marks] == [heading.pages[0] for heading in headings]
    # The contents, which do not name themselves, end where the foreword begins, perhaps on the
    # same page.
    contents = " ".join(run("pdftotext", "-f", "2", "-l", str(marks[1][1]), pdf, "-").split())
    for title, _ in marks[1:]:
        line = re.escape(" ".join(title.split()))
        # The second language may stand behind it.
        numbers = re.findall(rf"{line}(?: · [^.]*)?[ .]* (\d+)\b", contents)
        numbers = {int(number) for number in numbers}
        # Further copies of a worksheet have its title and no line of their own.
        assert numbers, f"{title} is not in the contents"
        assert numbers <= {page for other, page in marks if other == title}, title


# ---- 4. For those who are read to ----------------------------------------------------------------


def test_a_link_to_another_part_says_its_page(handout):
    name, edition, paper, pdf = handout
    mark = "p" if edition == "en" else "tr"
    named = {int(page) for page in re.findall(rf"\({mark}\.\s(\d+)\)", run("pdftotext", pdf, "-"))}
    assert len(named) > 3
    # A part begins there, or a row of the register of legal documents stands there.
    marks = [*bookmarks(pdf), ("", len(opened(pdf).pages) + 1)]
    register = {
        page
        for (title, first), (_, after) in zip(marks, marks[1:])
        if re.match(r"Danh mục văn bản|Register of legal documents", title)
        for page in range(first, after)
    }
    assert named <= {page for _, page in marks} | register
    # The texts of the longer handout link to none.
    assert named & register or name == "hai-ngay"


def test_terms_with_a_star_are_explained_where_the_foot_says(handout):
    name, edition, paper, pdf = handout
    glossary = {page for title, page in bookmarks(pdf) if title in ("Thuật ngữ", "Glossary")}
    starred = 0
    for number in range(2, len(opened(pdf).pages) + 1):
        text = run("pdftotext", "-layout", "-f", str(number), "-l", str(number), pdf, "-")
        foot = re.findall(r"\* (?:Thuật ngữ|Glossary): (?:tr|p)\.\s(\d+)", text)
        has_star = re.search(r"\w\*", text) is not None
        assert has_star == (foot != []), f"page {number}"
        assert {int(page) for page in foot} <= glossary, f"page {number}"
        starred += has_star
    assert starred > 3


def test_pdf_is_accessible(handout):
    name, edition, paper, pdf = handout
    document = opened(pdf)
    root = document.Root
    assert bool(root.MarkInfo.Marked)
    assert str(root.Lang).startswith("en" if edition == "en" else "vi")
    assert bool(root.ViewerPreferences.DisplayDocTitle)
    with document.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
    elements = list(structure(pdf).walk())
    for each in elements:
        if each.kind == "Figure":
            assert str(each.node.get("/Alt", "")), "a picture without a description"
        if each.kind == "TH":
            attributes = each.node.get("/A", {})
            listed = attributes if isinstance(attributes, pikepdf.Array) else [attributes]
            assert any("/Scope" in one for one in listed), "a header cell without scope"
    if edition == "vi+en":
        assert any(str(each.node.get("/Lang", "")).startswith("en") for each in elements) or any(
            b"/Lang" in page.Contents.read_bytes() for page in document.pages
        )
    for number, page in enumerate(document.pages, start=1):
        depth = 0
        for instruction in pikepdf.parse_content_stream(page, CONTENT_OPERATORS):
            operator = str(instruction.operator)
            depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(operator, 0)
            assert depth or operator not in PAINTING, f"untagged content on page {number}"


# ---- 5. The code on the cover --------------------------------------------------------------------


CODES = [(n, e, 100) for n in NAMES for e in EDITIONS] + [("mot-ngay", "vi", r) for r in (72, 300)]


@pytest.mark.parametrize("name, edition, resolution", CODES)
def test_code_leads_to_the_session(prints, tmp_path, name, edition, resolution):
    session = {"mot-ngay": "nhan-thuc-2026-12", "hai-ngay": "danh-gia-2026-12"}[name]
    start = "en/training/" if edition == "en" else "tap-huan/"
    picture = tmp_path / "cover"
    pdf = prints / f"{name}.{edition}.pdf"
    run(*f"pdftoppm -r {resolution} -mono -f 1 -l 1 -singlefile".split(), pdf, picture)
    said = run("zbarimg", "-q", "--raw", f"{picture}.pbm").strip()
    assert said == f"https://sxsh.example/{start}{session}.html"


# ---- 6. Nothing is lost, and nothing needs colour ------------------------------------------------


def words(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]{2,}", unicodedata.normalize("NFC", text)))


def source_words(name: str, language: str) -> set[str]:
    """The words of the texts that a handout prints whole."""
    plan = (REPOSITORY / "content" / "handouts" / f"{name}.vi.md").read_text()
    parts = re.findall(r"(?:document|worksheet|evaluation): ([\w/-]+)(, form: box)?", plan)
    paths = [path for path, box in parts if not box] + [f"handouts/{name}"]
    found: set[str] = set()
    for path in paths:
        text = (REPOSITORY / "content" / f"{path}.{language}.md").read_text()
        body = text.split("\n---\n", 1)[1]
        body = re.sub(r"!\[[^\]]*\]\([^)\s]*(?:\s+\"([^\"]*)\")?\)", r"\1", body)
        body = re.sub(r"\]\([^)]*\)", "]", body)
        body = re.sub(r"https?://\S+|\[!\w+\]", "", body)
        # Captions begin with a word of their own, and formulas are set with small figures.
        body = re.sub(r"^(Bảng|Table): ", "", body, flags=re.MULTILINE)
        found |= words(re.sub(r"\w*\d\w*", " ", body))
    return found


def test_every_word_is_printed(handout):
    name, edition, paper, pdf = handout
    printed = words(run("pdftotext", pdf, "-"))
    for language in edition.split("+"):
        # A compound that is broken at its hyphen comes out as one word.
        missing = source_words(name, language) - printed
        assert [word for word in missing if not any(word in other for other in printed)] == []


@pytest.mark.parametrize("name", NAMES)
def test_only_pictures_have_colour(prints, tmp_path, name):
    pdf = prints / f"{name}.vi.pdf"
    pictures = {page for e in structure(pdf).walk() if e.kind == "Figure" for page in e.pages}
    run("pdftoppm", "-r", "20", "-png", pdf, tmp_path / "page")
    for path in tmp_path.glob("page*.png"):
        # The widest gap between two of the colours, which are all the same in grey.
        red, green, blue = Image.open(path).convert("RGB").split()
        gaps = [ImageChops.difference(*pair) for pair in ((red, green), (green, blue), (blue, red))]
        if max(gap.getextrema()[1] for gap in gaps) >= 12:
            assert int(path.stem.removeprefix("page-")) in pictures, path.name


# ---- 7. The same bytes ---------------------------------------------------------------------------


def test_same_input_gives_the_same_bytes(prints, tmp_path):
    other = print_all(tmp_path, "mot-ngay", TZ="America/Lima", LANG="en_GB.UTF-8", LC_ALL="C")
    paths = sorted(other.glob("*.pdf"))
    assert len(paths) == len(EDITIONS)
    for path in paths:
        first = (prints / path.name).read_bytes()
        assert hashlib.sha256(first).digest() == hashlib.sha256(path.read_bytes()).digest()


# ---- Booklet -------------------------------------------------------------------------------------


def test_booklet_has_all_pages_two_on_a_side(prints, tmp_path):
    folder = print_all(tmp_path, "mot-ngay", "--language", "vi", "--booklet")
    with pikepdf.open(folder / "mot-ngay.vi.booklet.pdf") as booklet:
        with pikepdf.open(prints / "mot-ngay.vi.a5.pdf") as pages:
            assert len(booklet.pages) == -(-len(pages.pages) // 4) * 2
            assert booklet.docinfo["/Title"] == pages.docinfo["/Title"]


# ---- The style of official documents -------------------------------------------------------------


def test_decree_style_sets_the_page_as_offices_do(tmp_path):
    """Decree 30/2020, appendix I: a serif, 30 mm at the left, the number centred at the top from page 2."""
    shutil.copytree(REPOSITORY / "content", tmp_path / "content")
    plan = tmp_path / "content/handouts/mot-ngay.vi.md"
    plan.write_text(plan.read_text().replace("style: campaign", "style: nd30"))
    pdf = print_all(tmp_path, "mot-ngay", "--language", "vi") / "mot-ngay.vi.pdf"
    assert "LiberationSerif" in run("pdffonts", pdf)
    html = run("pdftotext", "-bbox", pdf, "-")
    pages = ElementTree.fromstring(html[html.index("<doc>") : html.index("</doc>") + 6])
    for number, page in enumerate(pages, start=1):
        width, height = float(page.get("width")), float(page.get("height"))
        if width > height:
            continue  # A sheet that is filled in crosswise has margins of its own.
        numbers = [
            word
            for word in page
            if word.text == str(number)
            and float(word.get("yMax")) < height * 0.085
            and abs(float(word.get("xMin")) + float(word.get("xMax")) - width) < 40
        ]
        assert len(numbers) == (number > 1), f"page {number}"
        left = min(float(word.get("xMin")) for word in page)
        # The cover is a picture of its own.
        assert number == 1 or left >= 30 / 25.4 * 72 - 1, f"page {number} begins at {left} pt"


# ---- Beside the pages ----------------------------------------------------------------------------


def test_build_puts_the_pdf_beside_the_page_and_names_its_size(prints):
    """What was printed before is not typeset again, and a second build writes nothing."""
    root = prints.parent
    built = sxsh(root, "build")
    assert built.returncode == 0, built.stderr
    for page, edition in (
        ("tai-lieu/hoi-thao-mot-ngay", "vi"),
        ("en/handouts/one-day-seminar", "en"),
        ("tai-lieu/hoi-thao-mot-ngay-song-ngu", "vi+en"),
    ):
        pdf = root / "public" / f"{page}.pdf"
        assert pdf.read_bytes() == (prints / f"mot-ngay.{edition}.pdf").read_bytes()
        size = f"PDF, {-(-pdf.stat().st_size // 1024)}\u00a0KB"
        assert size in (root / "public" / f"{page}.html").read_text()
    session = (root / "public" / "tap-huan" / "nhan-thuc-2026-12.html").read_text()
    assert "../tai-lieu/hoi-thao-mot-ngay.pdf" in session
    assert "../tai-lieu/hoi-thao-mot-ngay.html" in session
    assert "0 files written" in sxsh(root, "build").stderr


def test_build_does_without_typst(tmp_path):
    built = sxsh(tmp_path, "build", SXSH_TOOLS=str(tmp_path / "none"), PATH="/nowhere")
    assert built.returncode == 0, built.stderr
    assert "Typst" in built.stderr
    assert list((tmp_path / "public").rglob("*.pdf")) == []
    assert ".pdf" not in (tmp_path / "public/tai-lieu/hoi-thao-mot-ngay.html").read_text()


def test_without_typst_nothing_is_printed(tmp_path):
    done = sxsh(tmp_path, "handout", SXSH_TOOLS=str(tmp_path / "none"), PATH="/nowhere")
    assert done.returncode == 2
    assert "SX680" in done.stderr
    assert not (tmp_path / "print").exists()


# ---- Faults --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "arguments, said",
    [
        (["mot-ngai"], "did you mean 'mot-ngay'?"),
        (["mot-ngay", "--session", "nhan-thuc-2026-13"], "did you mean 'nhan-thuc-2026-12'?"),
    ],
)
def test_unknown_names_are_answered_with_known_ones(tmp_path, arguments, said):
    done = sxsh(tmp_path, "handout", *arguments)
    assert done.returncode != 0
    assert said in done.stderr
    assert not (tmp_path / "print").exists()


def test_editions_and_papers_are_read_as_people_type_them(tmp_path):
    arguments = ["mot-ngay.vi.md", "--language", "EN+vi", "--format", "A5"]
    done = sxsh(tmp_path, "handout", *arguments)
    assert done.returncode == 0, done.stderr
    assert [path.name for path in (tmp_path / "print").iterdir()] == ["mot-ngay.vi+en.a5.pdf"]
    # The repository's own address is one for examples; what came of it all stands below that.
    *_, closing = done.stderr.splitlines()
    assert "[SX608]" in done.stderr and closing.startswith("Done: 1 handout"), done.stderr


@pytest.mark.parametrize(
    "folder, code, said",
    [
        ("print.pdf", 2, "is the name of a file"),
        ("taken", 2, "[SX652]: 'taken' is not a folder"),
        ("taken/in", 2, "[SX652]: 'taken' is not a folder"),
        ("none/in", 2, "[SX651]: there is no folder 'none'"),
    ],
)
def test_what_stands_in_the_way_of_the_prints_is_named(tmp_path, folder, code, said):
    (tmp_path / "taken").write_text("")
    done = sxsh(tmp_path, "handout", "mot-ngay", "--language", "vi", "--pdf", folder)
    assert (done.returncode, said in done.stderr) == (code, True), done.stderr
    assert not (tmp_path / folder).is_dir()


def test_row_taller_than_a_page_is_told_at_its_table(tmp_path):
    shutil.copytree(REPOSITORY / "content", tmp_path / "content")
    article = tmp_path / "content/articles/learn/chat-thai-la-tien.vi.md"
    text = article.read_text()
    row = "| " + "Một câu rất dài trong một ô. " * 400 + " | x |\n"
    article.write_text(text + "\n| Việc | Ai |\n|---|---|\n" + row)
    done = sxsh(tmp_path, "handout", "mot-ngay", "--language", "vi")
    assert done.returncode == 1
    line = len(text.splitlines()) + 2
    assert f"chat-thai-la-tien.vi.md:{line}:1: error [SX604]" in done.stderr
    assert not (tmp_path / "print").exists()


def test_failed_typesetting_leaves_the_old_print(tmp_path):
    shutil.copytree(REPOSITORY / "templates", tmp_path / "templates")
    folder = tmp_path / "print"
    folder.mkdir()
    (folder / "mot-ngay.vi.pdf").write_bytes(b"old")
    template = tmp_path / "templates" / "handout.typ"
    template.write_text(template.read_text() + "\n#no-such-thing\n")
    done = sxsh(tmp_path, "handout", "mot-ngay", "--language", "vi")
    assert done.returncode == 2
    assert "SX679" in done.stderr and "no-such-thing" in done.stderr
    assert [path.name for path in folder.iterdir()] == ["mot-ngay.vi.pdf"]
    assert (folder / "mot-ngay.vi.pdf").read_bytes() == b"old"
    work = tmp_path / ".build" / "handouts"
    assert [path.name for path in work.iterdir() if path.is_file()] == []
