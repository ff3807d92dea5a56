"""The published site as files: what each page says about itself and where it leads."""

from __future__ import annotations

import pathlib
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

import html5lib

# The attributes that make a browser fetch something.
FETCHING = [
    ("link", "href"),
    ("script", "src"),
    ("img", "src"),
    ("img", "srcset"),
    ("source", "src"),
    ("source", "srcset"),
    ("iframe", "src"),
    ("object", "data"),
    ("embed", "src"),
    ("video", "src"),
    ("video", "poster"),
    ("audio", "src"),
    ("track", "src"),
]
# A `link` of these relations is not fetched; it only says where something is.
NAMING_RELATIONS = {"canonical", "alternate", "license", "prev", "next", "author", "expect"}


@dataclass(frozen=True)
class Page:
    """A page: its path below the site's folder, its tree, and what a strict parser says of it."""

    name: str
    root: object
    error: str | None = None

    @property
    def language(self) -> str:
        return "en" if self.name.startswith("en/") else "vi"

    def elements(self, *tags: str):
        """The elements of these names, or all, HTML or SVG, in the order of the text."""
        for element in self.root.iter():
            if isinstance(element.tag, str):
                name = element.tag.rsplit("}", 1)[-1]
                if not tags or name in tags:
                    yield element

    def followed(self) -> list[str]:
        """Every address that a reader can follow, or come to by filling in a form."""
        links = [a.get("href") for a in self.elements("a", "area")]
        forms = [form.get("action") for form in self.elements("form")]
        return [address for address in links + forms if address is not None]

    def fetched(self) -> list[str]:
        """Every address that a browser fetches with the page."""
        found = []
        for tag, attribute in FETCHING:
            for element in self.elements(tag):
                value = element.get(attribute)
                relations = set((element.get("rel") or "").split())
                if value is None or (tag == "link" and relations & NAMING_RELATIONS):
                    continue
                if attribute == "srcset":
                    found += [candidate.split()[0] for candidate in value.split(",")]
                else:
                    found.append(value)
        return found

    def ids(self) -> list[str]:
        return [e.get("id") for e in self.elements() if e.get("id") is not None]

    def switch(self) -> str:
        """The path of the page that the language switch leads to."""
        (href,) = (
            a.get("href")
            for a in self.elements("a")
            if "language-switch" in (a.get("class") or "").split()
        )
        return target(self.name, href)[0]

    def kind(self) -> tuple[str, str, str]:
        """What kind of page it is, by the classes of its body and of its content."""
        (body,), (main,) = self.elements("body"), self.elements("main")
        first = next(child for child in main if isinstance(child.tag, str))
        return self.language, body.get("class") or "", first.get("class") or first.tag


def is_internal(link: str) -> bool:
    """Whether a link leads to a page or file of the site."""
    parts = urlsplit(link)
    return not parts.scheme and not parts.netloc


def target(page: str, link: str) -> tuple[str, str]:
    """The path below the site's folder, and the anchor, that a link on `page` leads to.

    A path that leaves the folder keeps its leading dots, so that it names no file.
    """
    parts = urlsplit(link)
    path = page
    if parts.path:
        steps = page.split("/")[:-1]
        for step in unquote(parts.path).split("/"):
            if step == "..":
                steps = steps[:-1] if steps and steps[-1] != ".." else [*steps, ".."]
            elif step != ".":
                steps.append(step)
        path = "/".join(steps)
    return path, unquote(parts.fragment)


def load(folder: pathlib.Path) -> dict[str, Page]:
    """All pages below `folder` by their paths."""
    pages = {}
    for path in sorted(folder.rglob("*.html")):
        name = path.relative_to(folder).as_posix()
        parser, root = parsed(path.read_bytes())
        pages[name] = Page(name, root, first_error(parser))
    return pages


def parse(data: bytes):
    """The tree of a page, as forgiving as a browser reads it."""
    return parsed(data)[1]


def syntax_error(data: bytes) -> str | None:
    """What a strict parser says of a page."""
    return first_error(parsed(data)[0])


def parsed(data: bytes):
    """A parser that has gone on after every error, and the tree that it made."""
    parser = html5lib.HTMLParser()
    return parser, parser.parse(data, transport_encoding="utf-8")


def first_error(parser) -> str | None:
    if not parser.errors:
        return None
    (line, column), code, variables = parser.errors[0]
    return f"{line}:{column}: {html5lib.constants.E[code] % variables}"
