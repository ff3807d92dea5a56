"""The hostile site with texts of Typst in every place, and a short handout that prints of them."""

from __future__ import annotations

import json
import pathlib
import re

from hostile_site import HOSTILE, HostileSite, escaped

# Stands beside the site and in the folder that Typst works in and may read.
SECRET = "TOPSECRETWORDS"
# What the texts would make of their parts.
MADE = "RANRANRAN"

TYPST = [
    '#eval("1+1") #("RAN" * 3)',
    '#read("/secret.txt") #read("secret.txt")',
    '#read("/etc/passwd") #include "/etc/passwd"',
    '#import "@preview/x:1.0.0": * #import "secret.txt": *',
    '#json("/secret.txt") #image("/etc/passwd") #plugin("x.wasm")',
    '#set page(width: 1pt) #show: none #panic("x")',
    "$ x^2 $ $#repeat[x]$ $",
    '`x` ``` x ``` ```typ #("RAN" * 3)```',
    "*x* _x_ ~ --- ... = x + x / x: x",
    "<label> @ref @evaluation <evaluation> #label(\"x\")",
    "// x /* x */ https://evil.example/x",
    '#link("javascript:alert") #link("https://evil.example")[x] #footnote[x]',
    "\\u{52}\\u{41} \\ \\\\ \\# \\n \\\" ' \"",
    "] ) } #[ #{ #( [ ( {",
    "#[]#{}#() #let x = sys.inputs #sys.version",
    "}\", \"x\": \"RAN\" + \"RAN\" + \"RAN\", \"",
    "SX604 0 9 content/site.yaml",
    "x" * 300,
    "chữ\u200fx\u200ex \u202ax\u202c \u202ax\u202c",
    '#metadata("x") #context here() #counter(page).update(99)',
    '#pdf.embed("/secret.txt") #pdf.attach("/secret.txt")',
    "#" * 40 + "[" * 40,
]
TEXTS = TYPST + HOSTILE

# The parts of the short plan: one of every kind that shows texts of its own.
PARTS = """
  - { id: chuong-trinh, agenda: true }
  - { id: bai, document: articles/learn/chat-thai-la-tien }
  - { id: dien-hinh, document: case-studies/vi-du-thay-den }
  - { id: bieu-mau, worksheet: worksheets/danh-muc-giai-phap }
  - { id: chinh-sach, policy: true }
  - { id: thuat-ngu, glossary: all }
  - { id: nguon, sources: true }
"""
DOCUMENTS = [
    "handouts/mot-ngay",
    "articles/learn/chat-thai-la-tien",
    "case-studies/vi-du-thay-den",
    "worksheets/danh-muc-giai-phap",
]


class HostileHandout(HostileSite):
    """Writes the site, and remembers which text stands where."""

    def __init__(self, folder: pathlib.Path):
        super().__init__(folder, is_hostile=True)
        self.path = ""
        # The file, the key or construct, and the text.
        self.given: list[tuple[str, str, str]] = []

    def write_whole(self) -> None:
        """The site with the repository's own plans."""
        super().write()

    def write(self) -> None:
        """The site with the short plan in the place of one of them."""
        super().write()
        content = self.folder / "content"
        plan, translation = (content / f"handouts/mot-ngay.{each}.md" for each in ("vi", "en"))
        self.change(plan, r"parts:\n.*?(?=pages: )", "parts:" + PARTS)
        ids = ", ".join(f"{{ id: {each} }}" for each in re.findall(r"id: ([\w-]+)", PARTS))
        self.change(translation, r"parts: \[.*?\]\n", f"parts: [{ids}]\n")

    def given_in(self, languages: list[str], left_out: set[str]) -> list[tuple[str, str, str]]:
        """What stands in the parts of the short plan in these languages, but for some places."""
        names = {f"{name}.{language}.md" for name in DOCUMENTS for language in languages}
        return [
            each
            for each in self.given
            if each[0] in names
            and each[1] not in left_out
            # A worksheet is printed without its summary.
            and (each[0].split("/")[0], each[1]) != ("worksheets", "summary")
            or each[0] in ("glossary.yaml", "policy.yaml")
            and each[1] in languages
        ]

    @staticmethod
    def change(path: pathlib.Path, pattern: str, text: str) -> None:
        path.write_text(re.sub(pattern, text, path.read_text(), count=1, flags=re.DOTALL))

    def spoil_data(self, path: pathlib.Path) -> None:
        self.path = path.relative_to(self.folder / "content").as_posix()
        super().spoil_data(path)

    def spoil_document(self, path: pathlib.Path) -> None:
        self.path = path.relative_to(self.folder / "content").as_posix()
        super().spoil_document(path)

    def next(self, place: str = "") -> str:
        """The next text, whose number tells it from the same text elsewhere."""
        text = TEXTS[self.count % len(TEXTS)]
        self.count += 1
        text = f"{text} §{self.count}§"
        self.given.append((self.path, place, text))
        return text

    def quoted(self, match: re.Match) -> str:
        place = match[1].strip(" -:")
        return match[1] + json.dumps(f"{plain(match[2])} {self.next(place)}", ensure_ascii=False)

    def body(self, path: pathlib.Path) -> str:
        """One of every construct, each with a text that is nothing but Typst."""
        media = "../" * (len(path.relative_to(self.folder).parts) - 2) + "media"
        text = lambda place: escaped(self.next(place))  # noqa: E731
        code = lambda place: f"`````` {self.next(place)} ``````"  # noqa: E731
        title = lambda place: in_title(self.next(place))  # noqa: E731
        return f"""## {text("heading")}

{text("paragraph")} *{text("em")}* **{text("strong")}** ~~{text("del")}~~ {code("code")}

[{text("link")}](https://evil.example/ {title("link title")}) <#read("/secret.txt")>

![{text("alt")}]({media}/dich.svg {title("caption")})

| {text("head")} | {text("head")} |
|---|---|
| {text("cell")} | {code("cell")} |

> [!NOTE]
> {text("note")}

> {text("quote")}

1. {text("item")}

- [ ] {text("task")}
- [x] {text("task")}

{text("noted")}[^dich]

[^dich]: {text("footnote")}

~~~~~~
{self.next("block")}
{self.next("block")}
~~~~~~
"""


def in_title(text: str) -> str:
    """The text as a title of Markdown, in which `&` begins a reference to a character.

    libcmark resolves references before it looks at backslashes, so that none guards the `&`.
    """
    return json.dumps(text, ensure_ascii=False).replace("&", "&amp;")


def plain(value: str) -> str:
    """What a value in YAML says, whether it is in quotation marks or not."""
    return json.loads(value) if value.startswith('"') and value.endswith('"') else value
