"""The pages in docs/ as their readers follow them: the commands that they give, and their links."""

from __future__ import annotations

import pathlib
import re
import textwrap

from conftest import REPOSITORY

# A box of code, which may stand within a list.
BLOCK = re.compile(r"^(?P<indent> *)```(?P<kind>\w+)\n(?P<text>.*?)^ *```$", re.M | re.S)
LINK = re.compile(r"\]\(([^)\s]+)\)")


def blocks(page: str, kind: str) -> list[str]:
    """The boxes of that kind on a page of the repository, in their order."""
    text = (REPOSITORY / page).read_text()
    return [textwrap.dedent(match["text"]) for match in BLOCK.finditer(text) if match["kind"] == kind]


def command(page: str, start: str) -> str:
    """The one command on a page that begins so."""
    (line,) = {
        line
        for block in blocks(page, "sh")
        for line in block.splitlines()
        if line.removeprefix("sudo ").startswith(start)
    }
    return line


def pages() -> list[pathlib.Path]:
    """All pages of documentation, but for those that the command prints."""
    found = [*REPOSITORY.glob("*.md"), *REPOSITORY.glob("docs/**/*.md")]
    return sorted(page for page in found if page.parent.name != "diagnostics")


def anchors(page: pathlib.Path) -> set[str]:
    """The names of a page's headings, as Git hosts make them."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(), re.M)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}
