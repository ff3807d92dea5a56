"""The repository's site with hostile texts in every place that an editor can write to.

Each hostile text has a harmless twin: the same words, with letters in the place of every character
that means something to HTML, XML, scripts, templates, calendars or tables.
"""

from __future__ import annotations

import itertools
import json
import os
import pathlib
import re
import resource
import shutil
import subprocess

from finished_command import REPOSITORY, find_binary

HOSTILE = [
    "<script>alert(self)</script>",
    '"><img src=x onerror=alert(self)>',
    "'><svg onload=alert(self)>",
    "</title></textarea></script><script>alert(self)</script>",
    "</style><iframe src=//evil.example></iframe>",
    "{{site.name}} {{{title}}} {{> parts/head}} {{#cases}} {{=<% %>=}}",
    "--><b>bold</b><!-- ]]><b>bold</b><![CDATA[",
    "&lt;script&gt; &#x3c;b&#x3e; &amp;lt;b&amp;gt; &quot;",
    "\\\"-alert(self)-\\\" ';alert(self);' `${alert(self)}` */alert(self)//",
    "x\\nEND:VEVENT\\nATTENDEE:mailto:evil@evil.example;X=Y:Z,",
    "javascript:alert(self)",
    '" style=color:red onmouseover=alert(self) x="',
]

# The keys of front matter whose values are texts that readers see.
TEXT_KEYS = (
    "title|summary|name|topic|caveat|disputed|by|company|venue|image-alt|image-credit|activity|note"
)
FRONT_MATTER_TEXT = re.compile(rf"^(\s*(?:- )?(?:{TEXT_KEYS}): )(?![\[{{|>])(\S.*)$", re.MULTILINE)
DATA_TEXT = re.compile(r"((?:label|vi|en|title|source|by): )\"([^\"]+)\"")

ENVIRONMENT = {"PATH": os.environ["PATH"], "SOURCE_DATE_EPOCH": "1796083200"}
# The seconds of processor time that nothing may take longer than.
LONGEST = 20


def run(folder: pathlib.Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess:
    """Runs the command, which the system ends when it takes too long."""
    return subprocess.run(
        [find_binary(), *arguments],
        cwd=folder,
        env=ENVIRONMENT | environment,
        capture_output=True,
        text=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (LONGEST, LONGEST)),
    )


def harmless(text: str) -> str:
    """The twin of a hostile text: as long, with its blanks at the same places."""
    return re.sub(r"[^A-Za-z ]", "x", text)


class HostileSite:
    """Writes the sources of the hostile site, or of its twin."""

    def __init__(self, folder: pathlib.Path, is_hostile: bool):
        self.folder = folder
        self.is_hostile = is_hostile
        self.texts = itertools.cycle(HOSTILE)
        self.count = 0

    def next(self) -> str:
        self.count += 1
        text = next(self.texts)
        return text if self.is_hostile else harmless(text)

    def write(self) -> None:
        shutil.copytree(REPOSITORY / "templates", self.folder / "templates")
        shutil.copytree(REPOSITORY / "content", self.folder / "content")
        for path in sorted((self.folder / "content").rglob("*.yaml")):
            self.spoil_data(path)
        for path in sorted((self.folder / "content").rglob("*.md")):
            self.spoil_document(path)
        self.add_drawing()

    def spoil_data(self, path: pathlib.Path) -> None:
        path.write_text(DATA_TEXT.sub(self.quoted, path.read_text()))

    def quoted(self, match: re.Match) -> str:
        """A value with a hostile text at its end, as YAML quotes it."""
        value = match[2]
        if value.startswith('"') and value.endswith('"'):
            value = json.loads(value)
        return match[1] + json.dumps(f"{value} {self.next()}", ensure_ascii=False)

    def spoil_document(self, path: pathlib.Path) -> None:
        _, front, body = path.read_text().split("---\n", 2)
        front = FRONT_MATTER_TEXT.sub(self.quoted, front)
        # The address must not follow the title.
        if not re.search(r"^slug:", front, re.MULTILINE):
            front += f"slug: {path.name.split('.')[0]}\n"
        path.write_text(f"---\n{front}---\n{body.rstrip()}\n\n{self.body(path)}")

    def body(self, path: pathlib.Path) -> str:
        """One of every construct, each with a hostile text in it."""
        media = "../" * (len(path.relative_to(self.folder).parts) - 2) + "media"
        text = lambda: escaped(self.next())  # noqa: E731
        code = lambda: self.next().replace("`", "x")  # noqa: E731
        title = lambda: json.dumps(self.next(), ensure_ascii=False)  # noqa: E731
        # HTML as it is typed is shown as it is typed.
        raw = "<script>alert(self)</script> <b onclick=alert(self)>x</b> <!-- x --> <?php x ?>"
        raw = raw if self.is_hostile else harmless(raw)
        query = re.sub(r"[\s<>()\\`%]", "x", self.next())
        return f"""## Cuối {text()}

{text()} *{text()}* **{text()}** ~~{text()}~~ `{code()}`

{raw}

Chữ {raw} và [{raw}](https://evil.example/)

[{text()}](https://evil.example/?{query} {title()}) <https://evil.example/a"onclick=alert>

![{text()}]({media}/dich.svg {title()})

| {text()} | {text()} |
|---|---|
| {text()} | `{code().replace("|", "x")}` |

> [!NOTE]
> {text()}

- [ ] {text()}
- [x] {text()}

Chân trang[^dich]

[^dich]: {text()}

```
{code()}
{code()}
```
"""

    def add_drawing(self) -> None:
        """A picture for the texts above, whose own texts and names are hostile."""
        text = self.next().replace("&", "&amp;").replace("<", "&lt;").replace("]]>", "]]&gt;")
        (self.folder / "content/media/dich.svg").write_text(
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 54">'
            f"<title>{text}</title><path d='M0 0h9v9z'/></svg>"
        )


def escaped(text: str) -> str:
    """A text that Markdown shows as it is."""
    return re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", text)
