#!/usr/bin/env python3
"""Makes a Hugo site of a content folder of ours, so that both build the same texts.

    make-site.py --content DIR --output DIR

The texts stay as they are; of the front matter Hugo gets what its templates show: title, summary,
date and terms. Templates and settings lie beside this script. Links between documents go through
Hugo's own resolution of links to files, as ours do.
"""

import argparse
import re
import shutil
from pathlib import Path

HERE = Path(__file__).resolve().parent
# What names the lists of terms in front matter, and the taxonomy of each.
TERMS = {
    "sectors": "sectors",
    "sector": "sectors",
    "techniques": "techniques",
    "resources": "resources",
    "audiences": "audiences",
    "place": "places",
}


def iso(date: str) -> str:
    """A day that we write as day, month and year, or as less, as Hugo reads it."""
    parts = date.split("/")
    day, month, year = ("01", "01", *parts)[-3:] if len(parts) < 3 else parts
    return f"{year}-{month}-{day}"


def front_matter(text: str) -> str:
    """The lines that Hugo gets of a document's front matter."""
    lines = []
    terms: dict[str, list[str]] = {}
    for line in text.splitlines():
        match = re.match(r"([a-z-]+): *(.*)", line)
        if not match:
            continue
        key, value = match.groups()
        if key in ("title", "summary"):
            quoted = value.replace("\\", "\\\\").replace('"', '\\"')
            lines.append(f'{key}: "{quoted}"')
        elif key == "date":
            lines.append(f"date: {iso(value)}")
        elif key in TERMS:
            terms.setdefault(TERMS[key], []).extend(re.findall(r"[\w-]+", value))
    lines += [f"{key}: [{', '.join(values)}]" for key, values in terms.items()]
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--content", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    options = parser.parse_args()
    shutil.rmtree(options.output, ignore_errors=True)
    shutil.copytree(HERE / "layouts", options.output / "layouts")
    shutil.copy(HERE / "hugo.toml", options.output)
    for source in options.content.rglob("*.md"):
        text = source.read_text(encoding="utf-8")
        _, head, body = text.split("---\n", 2)
        target = options.output / "content" / source.relative_to(options.content)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(f"---\n{front_matter(head)}\n---\n{body}", encoding="utf-8")


if __name__ == "__main__":
    main()
