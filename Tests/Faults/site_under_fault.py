"""A small site in several versions, faults in its builds, and what they leave behind."""

from __future__ import annotations

import functools
import os
import pathlib
import shutil
import stat
import subprocess
import tempfile
from dataclasses import dataclass

from finished_command import REPOSITORY, find_binary
from tally import Tally

# Names of the builder itself in the output folder.
OWN = (".sxsh-manifest", ".sxsh-unfinished", ".sxsh-waiting", ".sxsh-manifest-new")

HEALED = {"vi": "bị ngắt giữa chừng và đã được thu dọn", "en": "was cut off, and its traces"}

ARTICLE = """---
title: {title}
summary: Một câu tóm tắt đủ dài để không ai phải nhắc, viết cho bài thử «{title}» của trang này.
date: 01/10/2026
evidence: illustrative
---
{text}
"""

# The articles of the two contents: one stays, one changes, one goes, one comes.
CONTENTS = {
    "a": {"o-lai": "Chữ ở lại.", "doi-chu": "Chữ cũ.", "ra-di": "Chữ sẽ bỏ."},
    "b": {"o-lai": "Chữ ở lại.", "doi-chu": "Chữ mới.", "den-sau": "Chữ mới đến."},
}

# What no build wrote, in folders of ours and in folders of its own.
FOREIGN = {
    ".git/HEAD": "ref: refs/heads/main\n",
    ".git/objects/ab/cdef": "object",
    "CNAME": "sxsh.example\n",
    "kien-thuc/ghi-chu.txt": "ghi chú",
    "rieng/anh.jpg": "ảnh",
}


@dataclass(frozen=True)
class Version:
    """One of the sites that the sources can make."""

    content: str
    arguments: tuple[str, ...] = ()


VERSIONS = {
    "a": Version("a"),
    "b": Version("b"),
    # Another address changes nearly every file.
    "c": Version("a", ("--base-url", "https://khac.example/")),
}


@dataclass
class Run:
    """How a run of the command ended; a negative code is the signal that ended it."""

    code: int
    errors: str


class SiteUnderFault:
    """Sources, an output folder with foreign files in it, and what each version must look like."""

    def __init__(self, folder: pathlib.Path, tally: Tally):
        self.folder = folder
        self.tally = tally
        self.parent = folder / "site"
        self.public = self.parent / "public"
        self.parent.mkdir(exist_ok=True)
        self.expected, addresses = clean_builds()
        write_sources(folder)
        for name, text in addresses.items():
            (folder / f"content-{name}/addresses.txt").write_bytes(text)
        self.foreign: dict[str, tuple] = {}
        self.language = "en"

    # Building

    def command(self, version: str, *arguments: str, output: pathlib.Path | None = None):
        """The command line that builds `version`."""
        output = output or self.public
        return build_command(self.folder, version, output, self.language, *arguments)

    def run(self, version: str, *arguments: str, wrapper=(), output=None, day="1796083200") -> Run:
        """Builds `version` under a wrapper, to the end or until something ends it."""
        run = subprocess.run(
            [*map(str, wrapper), *self.command(version, *arguments, output=output)],
            capture_output=True,
            text=True,
            env=environment(day),
            timeout=60,
        )
        return Run(run.returncode, run.stderr)

    def stand(self, version: str | None, with_foreign: bool = True) -> None:
        """Makes `version` the whole site that stands, or no site."""
        if version is None:
            self.foreign = {}
            clear(self.public)
            return
        run = self.run(version)
        assert run.code == 0, run.errors
        # What stays a build longer would make the next build another one each time.
        if past := past_files(self.public):
            for name in past:
                (self.public / name).unlink()
            run = self.run(version)
            assert run.code == 0 and not past_files(self.public), run.errors
        if with_foreign and not self.foreign:
            self.plant_foreign()

    def plant_foreign(self) -> None:
        for name, text in FOREIGN.items():
            path = self.public / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        (self.public / "lien-ket").symlink_to("CNAME")
        names = [*FOREIGN, "lien-ket"]
        self.foreign = {name: identity(self.public / name) for name in names}

    # What a fault left

    @property
    def files(self) -> dict[str, bytes]:
        """The site that a reader finds, without what no build wrote and what stays a build longer."""
        if not self.public.exists():
            return {}
        others = FOREIGN.keys() | past_files(self.public)
        return {name: data for name, data in files_of(self.public).items() if name not in others}

    @property
    def staged(self) -> list[pathlib.Path]:
        return sorted(self.parent.glob(".public.staging-*"))

    def has_traces(self) -> bool:
        own = [self.public / name for name in (".sxsh-unfinished", ".sxsh-waiting")]
        return bool(self.staged) or any(path.exists() for path in own)

    def judge(self, old: str | None, new: str, fault: str, in_place: bool = False) -> str:
        """Counts a fault and the harm it did; returns "old", "new" or "between".

        Between the two is harm, but for changes made in place, which the next build ends.
        """
        self.tally.add(f"fault: {fault}")
        before = self.expected[old] if old else {}
        after = self.expected[new]
        found = self.files
        for name, data in found.items():
            if data not in (before.get(name), after.get(name)):
                self.tally.add("torn files")
        self.tally.add("lost files", len((before.keys() & after.keys()) - found.keys()))
        self.count_foreign()
        state = "old" if found == before else "new" if found == after else "between"
        if state == "between":
            self.tally.add("left to the next build, in place" if in_place else "mixed trees")
        assert not self.tally.harm, f"{fault}: {self.tally.harm}"
        return state

    def count_foreign(self) -> None:
        for name, known in self.foreign.items():
            if identity(self.public / name) == known:
                continue
            waits = any(identity(tree / name) == known for tree in self.staged)
            self.tally.add(
                "foreign files beside the folder until the next build"
                if waits
                else "foreign files touched"
            )

    def heal(self, new: str) -> None:
        """The next build gives exactly what a clean one gives, and says what it cleared."""
        had_traces = self.has_traces()
        self.language = "vi" if self.language == "en" else "en"
        run = self.run(new)
        assert run.code == 0, run.errors
        assert (HEALED[self.language] in run.errors) == had_traces, run.errors
        self.check_whole(new)

    def check_whole(self, version: str) -> None:
        """The folder holds `version`, what no build wrote, and nothing else."""
        assert self.files == self.expected[version], differing(self.files, self.expected[version])
        touched = [n for n, known in self.foreign.items() if identity(self.public / n) != known]
        self.tally.add("foreign files touched", len(touched))
        assert not touched
        # What the last build was made from may stand beside it.
        assert set(os.listdir(self.parent)) - {".public.receipt"} == {"public"}
        assert not self.has_traces()
        own = [name for name in os.listdir(self.public) if name.startswith(".sxsh-")]
        assert own == [".sxsh-manifest"]


def environment(day="1796083200") -> dict[str, str]:
    """What a build is told by its surroundings."""
    return {
        "PATH": os.environ["PATH"],
        "SOURCE_DATE_EPOCH": day,
        # Folders are made in the order of a hash: in the same one each time.
        "SWIFT_DETERMINISTIC_HASHING": "1",
    }


def build_command(folder, version: str, output, language: str, *arguments: str) -> list[str]:
    """The command line that builds `version`, one file at a time so that steps can be told."""
    chosen = VERSIONS[version]
    return [
        str(find_binary()), "build", "--jobs", "1", "--lang", language,
        "--source", str(folder / f"content-{chosen.content}"),
        "--templates", str(folder / "templates"),
        "--output", str(output), *chosen.arguments, *arguments,
    ]  # fmt: skip


def write_sources(folder: pathlib.Path) -> None:
    """The templates of the repository, and both contents."""
    shutil.copytree(REPOSITORY / "templates", folder / "templates")
    for name, articles in CONTENTS.items():
        content = folder / f"content-{name}"
        (content / "articles/learn").mkdir(parents=True)
        for file in ("site.yaml", "vocabulary.yaml"):
            shutil.copy(REPOSITORY / "content" / file, content)
        for file in ("glossary.yaml", "policy.yaml"):
            (content / file).touch()
        for slug, text in articles.items():
            article = ARTICLE.format(title=slug.replace("-", " ").capitalize(), text=text)
            (content / f"articles/learn/{slug}.vi.md").write_text(article)


@functools.cache
def clean_builds() -> tuple[dict[str, dict[str, bytes]], dict[str, bytes]]:
    """What a clean build of each version gives, and the addresses that each content then holds.

    Made once for all tests: where a site is built does not show in it.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        write_sources(folder)
        expected = {}
        for version in VERSIONS:
            # The second build is the one that knows the addresses.
            for number in range(2):
                output = folder / f"clean-{version}-{number}"
                command = build_command(folder, version, output, "en")
                subprocess.run(command, check=True, capture_output=True, env=environment())
            expected[version] = files_of(output)
        contents = {version.content for version in VERSIONS.values()}
        addresses = {
            content: (folder / f"content-{content}/addresses.txt").read_bytes()
            for content in contents
        }
    return expected, addresses


def identity(path: pathlib.Path):
    """Which file this is and what it holds, as far as that can change; `None` where it is gone."""
    try:
        status = path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    content = os.readlink(path) if stat.S_ISLNK(status.st_mode) else path.read_bytes()
    return status.st_ino, status.st_mode, status.st_mtime_ns, status.st_uid, content


def files_of(folder: pathlib.Path) -> dict[str, bytes]:
    """The files below a folder by their paths, but for the builder's notes and for links."""
    found = {}
    for place, folders, names in os.walk(folder):
        if ".sxsh-waiting" in folders:
            folders.remove(".sxsh-waiting")
        for name in names:
            path = pathlib.Path(place, name)
            if name not in OWN and not path.is_symlink():
                found[path.relative_to(folder).as_posix()] = path.read_bytes()
    return found


def past_files(folder: pathlib.Path) -> set[str]:
    """What pages of the site before load, by the manifest."""
    manifest = folder / ".sxsh-manifest"
    if manifest.is_symlink() or not manifest.is_file():
        return set()
    lines = manifest.read_text(errors="replace").splitlines()
    return {line.split(" ", 3)[3] for line in lines if line.startswith("past ")}


def clear(folder: pathlib.Path) -> None:
    """Empties the place of a folder; one that something is mounted on is emptied itself."""
    if folder.is_mount():
        for entry in folder.iterdir():
            shutil.rmtree(entry) if entry.is_dir() else entry.unlink()
    else:
        shutil.rmtree(folder, ignore_errors=True)


def differing(found: dict[str, bytes], expected: dict[str, bytes]) -> list[str]:
    names = found.keys() | expected.keys()
    return sorted(name for name in names if found.get(name) != expected.get(name))
