"""Hostile texts in every place of the site: what programs read holds nothing that they made."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import subprocess
import xml.etree.ElementTree as ElementTree
from urllib.parse import urlsplit

import html5lib
import icalendar
import nu_checker
import pytest
from conftest import FULL
from finished_command import REPOSITORY
from hostile_site import HOSTILE, run


def pairs(sites, pattern: str):
    """The files of both sites that match, side by side; what names hold of contents is left out."""
    sides = [
        {
            re.sub(r"-[0-9a-z]+(?=\.js$)", "", path.relative_to(site).as_posix()): path
            for path in sorted(site.rglob(pattern))
        }
        for site in sites
    ]
    assert sides[0] and sides[0].keys() == sides[1].keys()
    for name, path in sides[0].items():
        yield name, path.read_bytes(), sides[1][name].read_bytes()


def page(data: bytes):
    """The tree of a page, by a parser that tells every fault, and there is none."""
    parser = html5lib.HTMLParser(strict=False)
    root = parser.parse(data, transport_encoding="utf-8")
    assert not parser.errors, parser.errors[:3]
    return root


def nodes(root):
    """All nodes of a page with their attributes, and where its addresses lead."""
    for node in root.iter():
        if not isinstance(node.tag, str):
            yield "comment"
            continue
        yield node.tag, sorted(node.keys()), node.get("class"), node.get("type"), node.get("rel")
        for name in ("href", "src", "action", "content", "srcset"):
            if (address := node.get(name)) and name != "content":
                parts = urlsplit(address)
                yield name, parts.scheme, parts.netloc


def form(value):
    """What a JSON value is made of, without its texts and numbers."""
    if isinstance(value, dict):
        return {key: form(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [form(inner) for inner in value]
    return type(value).__name__


def test_pages_hold_no_node_that_the_templates_did_not_make(sites, chosen):
    seen = dict.fromkeys(HOSTILE, 0)
    for name, data, twin in chosen(pairs(sites, "*.html"), 80):
        hostile = page(data)
        assert list(nodes(hostile)) == list(nodes(page(twin))), name
        text = "".join(hostile.itertext())
        for known in HOSTILE[:2]:
            seen[known] += text.count(known)
        for script in hostile.iter("{http://www.w3.org/1999/xhtml}script"):
            if script.get("type") == "application/ld+json":
                json.loads(script.text)
    # The texts did come through, as texts.
    assert min(seen[known] for known in HOSTILE[:2]) > 100


@pytest.mark.skipif(not FULL, reason="only in the full form")
def test_pages_pass_the_nu_checker(sites):
    problems = nu_checker.problems(sites[0].rglob("*.html"), sites[0], "--errors-only")
    assert not problems, "\n".join(problems[:20])


def test_data_blocks_say_what_their_twins_say(sites):
    block = re.compile(rb'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
    for name, data, twin in pairs(sites, "*.html"):
        both = [[form(json.loads(text)) for text in block.findall(side)] for side in (data, twin)]
        assert both[0] == both[1], name


def test_feeds_and_drawings_hold_no_element_of_their_own(sites):
    for pattern in ("*.xml", "*.svg"):
        for name, data, twin in pairs(sites, pattern):
            both = [
                [(node.tag, sorted(node.keys())) for node in ElementTree.fromstring(side).iter()]
                for side in (data, twin)
            ]
            assert both[0] == both[1], name


def test_calendars_hold_no_property_of_their_own(sites):
    for name, data, twin in pairs(sites, "*.ics"):
        both = []
        for side in (data, twin):
            # Read to its end without a fault, in lines that end as RFC 5545 has it.
            assert side.count(b"\n") == side.count(b"\r\n") == side.count(b"\r")
            calendar = icalendar.Calendar.from_ical(side)
            both.append([(key, value.params.keys() if hasattr(value, "params") else None)
                         for key, value in calendar.property_items()])  # fmt: skip
        assert both[0] == both[1], name


def test_scripts_hold_one_value_of_the_form_of_their_twins(sites):
    for pattern, form_of_file in [
        ("cases-*.js", r"var sxshCases=(.*);"),
        ("search/??-d*.js", r'sxshSearch\("d\d+",(.*)\);'),
    ]:
        for name, data, twin in pairs(sites, pattern):
            both = []
            for side in (data, twin):
                # No line end that JavaScript had of its own before it took JSON whole.
                assert not re.search("[\u2028\u2029]", side.decode())
                match = re.fullmatch(form_of_file, side.decode().strip())
                assert match, name
                both.append(form(json.loads(match[1])))
            assert both[0] == both[1], name


def test_all_that_search_loads_is_one_call_with_data(sites):
    """Which words there are differs between the twins; what the files are does not."""
    for path in sites[0].glob("assets/search/*.js"):
        match = re.fullmatch(r'sxshSearch\("\w+",(.*)\);', path.read_text().strip())
        assert match and json.loads(match[1]), path.name


def test_tables_have_the_cells_of_their_twins_and_no_formula(sites):
    for name, data, twin in pairs(sites, "*.csv"):
        separator = "," if name.startswith("en/") else ";"
        both = [
            list(
                csv.reader(io.StringIO(side.decode("utf-8-sig")), delimiter=separator, strict=True)
            )
            for side in (data, twin)
        ]
        assert [len(row) for row in both[0]] == [len(row) for row in both[1]], name
        assert not [cell for row in both[0] for cell in row if re.match(r"[=@\t\r]|[+-]\D", cell)]


def test_other_data_has_the_form_of_its_twin(sites):
    for pattern in ("*.json", "*.webmanifest"):
        for name, data, twin in pairs(sites, pattern):
            assert form(json.loads(data)) == form(json.loads(twin)), name


# Texts that are refused


ARTICLE = """---
title: Bài thử
summary: Một câu tóm tắt đủ dài để không ai phải nhắc, viết cho một bài chỉ để thử của trang này.
date: 01/10/2026
evidence: illustrative
{front}---
{body}
"""
PLACE = "content/articles/learn/bai.vi.md"
DEEP = 100_000


@pytest.fixture
def small(folder):
    """A small site to which a test adds what it wants to see refused."""
    (folder / "secret").write_text("SECRET")
    site = folder / "site"
    (site / "content/articles/learn").mkdir(parents=True)
    (site / "content/media").mkdir()
    for file in ("site.yaml", "vocabulary.yaml"):
        (site / "content" / file).write_bytes((REPOSITORY / "content" / file).read_bytes())
    for file in ("glossary.yaml", "policy.yaml"):
        (site / "content" / file).touch()
    (site / "templates").symlink_to(REPOSITORY / "templates")
    return site


def add(small, body: str = "Chữ.", front: str = "") -> None:
    (small / PLACE).write_text(ARTICLE.format(front=front, body=body))


def check_refused(small, *places: str) -> None:
    """The build names file and line of the fault, writes nothing, and nothing leaves the folder."""
    before = sorted(os.listdir(small.parent))
    for language in ("vi", "en"):
        build = run(small, "build", "--lang", language)
        assert build.returncode == 1, build.stderr[-2000:]
        word = {"vi": "lỗi", "en": "error"}[language]
        for place in places:
            assert re.search(
                rf"^{re.escape(place)}:\d+:\d+: {word} \[SX\d+\]", build.stderr, re.M
            ), build.stderr[-2000:]
    assert not (small / "public").exists()
    assert sorted(os.listdir(small.parent)) == before


@pytest.mark.parametrize(
    "body",
    [
        "[bấm](javascript:alert)",
        "[bấm](JaVaScRiPt&#58;alert)",
        "[bấm](data:text/html,x)",
        "[bấm](vbscript:x)",
        "![hình](javascript:alert)",
        "[bấm](//evil.example/x)",
        "[bấm](file:///etc/passwd)",
        "[x]: javascript:alert\n\n[bấm][x]",
        "![hình](../../../../secret)",
        "![hình](/etc/passwd)",
        "![hình](../../../secret.png)",
        "[bài](../../../../../etc/passwd)",
        "[thuật ngữ](term:../../x)",
    ],
)
def test_what_could_run_or_lead_out_is_refused_with_its_place(small, body):
    add(small, body)
    check_refused(small, PLACE)


@pytest.mark.parametrize(
    "front",
    [
        "slug: ../../../x",
        "slug: /etc/x",
        "slug: a/../../x",
        "slug: ..",
        "slug: '<script>'",
        'slug: "a\\nb"',
        "slug: .sxsh-manifest",
        "slug: index.html",
        "aliases: [../../../x.html]",
        "aliases: [/../../etc/x.html]",
        "aliases: ['a\\..\\..\\x.html']",
        "aliases: ['<script>.html']",
        "aliases: [.sxsh-manifest]",
        "aliases: [.git/config]",
        "image: ../../../secret\nimage-alt: Hình",
        "image: /etc/passwd\nimage-alt: Hình",
        "image: https://evil.example/x.png\nimage-alt: Hình",
        "image: javascript:alert\nimage-alt: Hình",
    ],
)
def test_addresses_that_lead_out_are_refused_with_their_place(small, front):
    add(small, front=front + "\n")
    check_refused(small, PLACE)


@pytest.mark.parametrize(
    "drawing",
    [
        "<script>alert(1)</script>",
        '<path onclick="alert(1)" d="M0 0"/>',
        '<a href="javascript:alert(1)"><path d="M0 0"/></a>',
        '<image href="https://evil.example/x.png"/>',
        '<use href="https://evil.example/x.svg#a"/>',
        "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'/></foreignObject>",
        "<style>@import 'https://evil.example/x.css';</style>",
        '<path style="fill:url(https://evil.example/x)" d="M0 0"/>',
        '<set attributeName="href" to="javascript:alert(1)"/>',
        "<iframe src='https://evil.example'/>",
        "&xxe;",
    ],
)
def test_drawings_that_could_run_or_fetch_something_are_refused(small, drawing):
    entities = (
        '<!DOCTYPE svg [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>' if "&" in drawing else ""
    )
    (small / "content/media/hinh.svg").write_text(
        f'{entities}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{drawing}</svg>'
    )
    add(small, "![Hình](../../media/hinh.svg)")
    check_refused(small, "content/media/hinh.svg")


def test_entities_that_grow_without_end_are_refused(small):
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 30))
    (small / "content/media/hinh.svg").write_text(
        f'<!DOCTYPE svg [<!ENTITY e0 "x">{entities}]>'
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>&e29;</title></svg>'
    )
    add(small, "![Hình](../../media/hinh.svg)")
    check_refused(small, "content/media/hinh.svg")


@pytest.mark.parametrize("part", ["../../../secret", "/etc/passwd", "..", "no-such-part"])
def test_a_part_of_a_template_is_never_a_path(small, part):
    (small / "templates").unlink()
    subprocess.run(["cp", "-r", REPOSITORY / "templates", small / "templates"], check=True)
    path = small / "templates/layouts/article.html"
    path.write_text(path.read_text() + "{{> " + part + " }}\n")
    add(small)
    check_refused(small, "templates/layouts/article.html")


@pytest.mark.parametrize(
    "name",
    [
        'articles/learn/"><script>alert(1)<script>.vi.md',
        "articles/learn/{{title}}.vi.md",
        "articles/learn/a b'c.vi.md",
        'media/"onerror=alert(1)<b>.svg',
        "media/{{title}}.svg",
        "media/tệp có dấu cách.svg",
        "articles/learn/\n.vi.md",
    ],
)
def test_hostile_file_names_are_refused_or_published_as_names(small, name):
    """Whatever becomes of them, pages stay whole and nothing is written elsewhere."""
    path = small / "content" / name
    text = ARTICLE.format(front="", body="Chữ.")
    drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0"/></svg>'
    path.write_text(drawing if name.endswith(".svg") else text)
    linked = path.name.replace("\\", "\\\\").replace("<", "\\<").replace(">", "\\>")
    add(small, f"![Hình](<../../media/{linked}>)" if name.endswith(".svg") else "Chữ.")
    build = run(small, "build", "--lang", "en")
    assert build.returncode in (0, 1), build.stderr
    if build.returncode == 1:
        assert "error [SX" in build.stderr
        return
    for published in (small / "public").rglob("*.html"):
        tree = page(published.read_bytes())
        assert not [e for e in tree.iter() if any(k.startswith("on") for k in e.keys())]
        scripts = tree.iter("{http://www.w3.org/1999/xhtml}script")
        assert all(e.get("src") or e.get("type") == "application/ld+json" for e in scripts)


# Sizes


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("Một đoạn chữ dài.\n\n" * 1_000_000, id="a file of 20 MB"),
        pytest.param("x" * 20_000_000, id="a word of 20 MB"),
        pytest.param("".join(f"## Đề mục {n}\n\n" for n in range(DEEP)), id="100,000 headings"),
        pytest.param("## Như nhau\n\n" * DEEP, id="100,000 equal headings"),
        pytest.param(">" * DEEP + " x", id="quotes"),
        pytest.param("".join("  " * n + "- x\n" for n in range(3000)), id="lists"),
        pytest.param("*" * DEEP + "x" + "*" * DEEP, id="emphasis"),
        pytest.param("[" * DEEP + "x" + "](y)" * DEEP, id="links"),
        pytest.param("![" * DEEP, id="pictures"),
        pytest.param("`" * DEEP + " x " + "`" * (DEEP - 1), id="code"),
        pytest.param("<a " * DEEP, id="tags"),
        pytest.param("&" * DEEP + "amp;", id="entities"),
        pytest.param("[^a]" * DEEP + "\n\n[^a]: x", id="footnotes"),
        pytest.param(
            "".join(f"[^{n}]: [^{n}]\n\n" for n in range(20_000)), id="footnotes in circles"
        ),
        pytest.param("|" * DEEP + "\n" + "|-" * DEEP + "|\n", id="a wide table"),
        pytest.param("| a |\n|---|\n" + "| x |\n" * DEEP, id="a long table"),
        pytest.param("".join(f"[{n}]: x\n" for n in range(DEEP)) + "[0]" * DEEP, id="references"),
        pytest.param("\\" * 1_000_000, id="backslashes"),
        pytest.param("a.b@c." * 200_000, id="addresses"),
        pytest.param("\n" * 5_000_000 + "x", id="empty lines"),
    ],
)
def test_no_text_hangs_or_crashes_the_build(small, body):
    add(small, body)
    check_end(small)


@pytest.mark.parametrize(
    "front",
    [
        pytest.param("sources: " + "[" * DEEP, id="lists"),
        pytest.param("sources: " + "{a: " * DEEP, id="maps"),
        pytest.param("".join(" " * n + "a:\n" for n in range(3000)), id="indented maps"),
        pytest.param("- " * DEEP, id="items"),
        pytest.param("".join(f"k{n}: x\n" for n in range(DEEP)), id="unknown keys"),
        pytest.param("a: &a [x]\n" + "b: [*a, *a]\n" * 1000, id="anchors"),
        pytest.param("note: '" + "x" * 10_000_000 + "'", id="a long value"),
        pytest.param('note: "' + "\\" * 1_000_001, id="backslashes"),
        pytest.param("note: |\n" + "  x\n" * 500_000, id="a block"),
    ],
)
def test_no_front_matter_hangs_or_crashes_the_build(small, front):
    add(small, front=front + "\n")
    check_end(small)


@pytest.mark.parametrize("file", ["glossary.yaml", "policy.yaml", "vocabulary.yaml", "site.yaml"])
@pytest.mark.parametrize(
    "text", ["[" * DEEP, "- " * DEEP, "a: " * DEEP, "\0" * 1000, "x" * 5_000_000]
)
def test_no_data_file_hangs_or_crashes_the_build(small, file, text):
    add(small)
    (small / "content" / file).write_text(text)
    check_end(small)


@pytest.mark.parametrize(
    "drawing",
    [
        pytest.param("<g>" * DEEP, id="groups"),
        pytest.param("<g>" * DEEP + "</g>" * DEEP, id="closed groups"),
        pytest.param("<path d='M0 0'/>" * 300_000, id="paths"),
        pytest.param("<!--" * DEEP, id="comments"),
        pytest.param("<a " + "x='' " * DEEP + "/>", id="attributes"),
        pytest.param("&#x26;" * DEEP, id="references"),
    ],
)
def test_no_drawing_hangs_or_crashes_the_build(small, drawing):
    add(small, "![Hình](../../media/hinh.svg)")
    (small / "content/media/hinh.svg").write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{drawing}</svg>'
    )
    check_end(small)


def test_ten_thousand_small_files_are_published(small):
    for number in range(10_000):
        path = small / f"content/articles/learn/bai-{number}.vi.md"
        path.write_text(ARTICLE.format(front="", body="Chữ.").replace("Bài thử", f"Bài {number}"))
    build = run(small, "build", "--lang", "en")
    assert build.returncode == 0, build.stderr[-2000:]
    assert len(list((small / "public/kien-thuc").glob("*.html"))) > 10_000


def check_end(small) -> None:
    """The build ends by itself in time, with the site or with a message that names the place."""
    build = run(small, "build", "--lang", "en")
    assert build.returncode in (0, 1), (build.returncode, build.stderr[-2000:])
    if build.returncode == 1:
        assert re.search(r"^content/\S+:\d+:\d+: error \[SX\d+\]", build.stderr, re.M), (
            build.stderr[-2000:]
        )


# Tables of trainers


CELLS = [
    *HOSTILE,
    '=HYPERLINK("http://evil.example")',
    "---",
    "- x: [y",
    "'",
    "# x",
    "a: b",
    "../../x",
]


def test_a_hostile_table_becomes_a_schedule_of_texts(small):
    """The table is imported, and what is published of it has the nodes of its harmless twin."""
    from hostile_site import harmless

    published = []
    for number, kind in enumerate((str, harmless)):
        topics = [kind(cell) for cell in CELLS]
        rows = [["Ngày", "Giờ", "Chủ đề", "Chủ đề (tiếng Anh)", "Địa bàn", "Địa điểm"]]
        for day, topic in enumerate(topics, 1):
            date = f"{day:02}/12/2027"
            rows.append(
                [date, "08:00–11:30", f"Buổi {topic}", f"Day {topic}", "Vĩnh Yên", f"Nơi {topic}"]
            )
        table = io.StringIO()
        csv.writer(table).writerows(rows)
        (small / "bang.csv").write_text(table.getvalue())
        imported = run(
            small, "import-schedule", "bang.csv", "--output", "lich-2027", "--lang", "en"
        )
        assert imported.returncode == 0, imported.stderr
        build = run(small, "build", "--drafts", "--output", f"site-{number}", "--lang", "en")
        assert build.returncode == 0, build.stderr
        for path in (small / "content/training").iterdir():
            path.unlink()
        published.append(small / f"site-{number}")
    # The addresses of the sessions follow their topics, so that files are compared without names.
    pages = [
        sorted(str(list(nodes(page(path.read_bytes())))) for path in site.rglob("*.html"))
        for site in published
    ]
    assert pages[0] == pages[1]
    calendars = [
        sorted(
            [key for key, _ in icalendar.Calendar.from_ical(path.read_bytes()).property_items()]
            for path in site.rglob("*.ics")
        )
        for site in published
    ]
    assert calendars[0] == calendars[1]


@pytest.mark.parametrize("name", ["../../x", "/etc/x", "..", "a/../../x", ".x", "<script>", "x\ny"])
def test_a_schedule_is_never_written_outside_its_folder(small, name):
    (small / "bang.csv").write_text(
        "Ngày,Giờ,Chủ đề,Địa bàn\n15/12/2027,08:00–11:30,Tiết kiệm điện,Vĩnh Yên\n"
    )
    before = {path for path in small.parent.rglob("*") if "templates" not in path.parts}
    run(small, "import-schedule", "bang.csv", "--output", name)
    new = {path for path in small.parent.rglob("*") if "templates" not in path.parts} - before
    assert all(
        path.parts[: len(small.parts) + 2] == (*small.parts, "content", "training") for path in new
    )


@pytest.mark.parametrize(
    "table",
    [
        pytest.param('"' * 200_001, id="quotes"),
        pytest.param("Ngày;" * DEEP, id="columns"),
        pytest.param("Ngày,Giờ,Chủ đề,Địa bàn\n" + "x,x,x,x\n" * 50_000, id="rows"),
        pytest.param(
            "Ngày,Chủ đề,Địa bàn\n01/01/2027," + "x" * 5_000_000 + ",Vĩnh Yên\n", id="a cell"
        ),
        pytest.param("\0" * 100_000, id="zeros"),
    ],
)
def test_no_table_hangs_or_crashes_the_import(small, table):
    (small / "bang.csv").write_text(table)
    imported = run(small, "import-schedule", "bang.csv", "--output", "lich", "--lang", "en")
    assert imported.returncode in (0, 1, 2), (imported.returncode, imported.stderr[-500:])
    if imported.returncode == 1:
        assert re.search(r"^bang\.csv:\d+:\d+: error \[SX5\d\d\]", imported.stderr, re.M)
