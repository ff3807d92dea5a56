#!/usr/bin/env python3
"""Measures our Markdown beside libcmark's own on the same bytes.

    measure-markdown.py --content DIR --prose DIR --tables DIR --work DIR --rounds N

Three texts: every body under the content folder, and two documents of 2 MB that are put together
from the bodies of generated corpora, one of prose and one with tables, which are paragraphs to
libcmark. The programs take turns; each time is the CPU time of converting alone,
and each repeats a text often enough to take 0.2 s.
"""

import argparse
import statistics
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent
CMARK = HERE / "markdown" / "cmark-html"
OURS = HERE / ".build" / "release" / "render-markdown"
PROGRAMS = {
    "cmark": [CMARK],
    "CommonMark alone": [OURS, "plain"],
    "dialect of the site": [OURS, "site"],
}
LEAST_SECONDS = 0.2
LARGE_BYTES = 2_000_000


def bodies(folder: Path) -> list[bytes]:
    """The Markdown of all files, without front matter."""
    texts = [path.read_bytes() for path in sorted(folder.rglob("*.md"))]
    return [text.split(b"\n---\n", 1)[-1] for text in texts]


def seconds(name: str, repetitions: int, files: list[Path]) -> float:
    """The CPU time of one run."""
    command = [*PROGRAMS[name], str(repetitions), *files]
    return float(subprocess.run(command, check=True, capture_output=True).stdout.split()[0])


def write(folder: Path, texts: list[bytes]) -> list[Path]:
    """Puts each text into a file of its own."""
    folder.mkdir(parents=True)
    paths = [folder / f"{number:04}.md" for number in range(len(texts))]
    for path, text in zip(paths, texts, strict=True):
        path.write_bytes(text)
    return paths


def large_document(texts: list[bytes]) -> bytes:
    """The texts one after the other, as many as make a large one."""
    document = b""
    for text in texts:
        document += text + b"\n\n"
        if len(document) >= LARGE_BYTES:
            return document
    raise SystemExit(f"the corpus has {len(document)} bytes only")


def compare(title: str, files: list[Path], rounds: int) -> None:
    """Prints the medians of one text."""
    size = sum(path.stat().st_size for path in files)
    repetitions = 1 + int(LEAST_SECONDS / max(seconds("cmark", 1, files), 1e-6))
    samples: dict[str, list[float]] = {name: [] for name in PROGRAMS}
    for _ in range(rounds):
        for name in PROGRAMS:
            samples[name].append(seconds(name, repetitions, files) / repetitions)
    base = statistics.median(samples["cmark"])
    print(f"\n{title}: {len(files)} files, {size / 1e6:.2f} MB")
    for name, times in samples.items():
        median = statistics.median(times)
        ratios = [ours / theirs for ours, theirs in zip(times, samples["cmark"], strict=True)]
        print(
            f"{name:22}{median * 1e3:10.2f} ms{size / median / 1e6:8.0f} MB/s"
            f"{median / base:7.2f}  ({min(ratios):.2f}–{max(ratios):.2f})"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--content", type=Path, required=True)
    parser.add_argument("--prose", type=Path, required=True)
    parser.add_argument("--tables", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--rounds", type=int, required=True)
    options = parser.parse_args()
    content = write(options.work / "content", bodies(options.content))
    prose = write(options.work / "prose", [large_document(bodies(options.prose))])
    tables = write(options.work / "tables", [large_document(bodies(options.tables))])
    compare("content of the site", content, options.rounds)
    compare("2 MB of prose", prose, options.rounds)
    compare("2 MB with tables", tables, options.rounds)


if __name__ == "__main__":
    main()
