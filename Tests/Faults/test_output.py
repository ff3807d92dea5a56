"""Output folders in which something is not as the last build left it."""

from __future__ import annotations

import os
import random
import subprocess

import pytest
from conftest import FULL
from site_under_fault import SiteUnderFault, environment
from system_calls import CHANGING, PausedBuild, calls_of, failing_at, killed_at
from test_refused import check_refusal, mounted

MANIFEST = ".sxsh-manifest"
LOST = {"vi": "bị mất hoặc hỏng", "en": "is lost or damaged"}


def damages(manifest: bytes):
    """The manifest as disks, people and other versions leave it."""
    numbers = random.Random(11)
    yield "empty", b""
    yield "another version", manifest.replace(b"sxsh-manifest 1", b"sxsh-manifest 2", 1)
    yield "zeros", bytes(len(manifest))
    yield "line ends", manifest.replace(b"\n", b"\r\n")
    yield "twice", manifest + manifest
    for _ in range(100 if FULL else 5):
        yield "cut", manifest[: numbers.randrange(len(manifest))]
    for _ in range(100 if FULL else 5):
        damaged = bytearray(manifest)
        damaged[numbers.randrange(len(damaged))] ^= 1 << numbers.randrange(8)
        yield "a bit", bytes(damaged)


def test_a_damaged_manifest_is_told_and_nothing_is_removed(site, tally):
    site.stand("a")
    for kind, damaged in damages((site.public / MANIFEST).read_bytes()):
        (site.public / MANIFEST).write_bytes(damaged)
        site.language = "vi" if site.language == "en" else "en"
        run = site.run("a")
        assert run.code == 0 and LOST[site.language] in run.errors, run
        site.judge("a", "a", f"a damaged manifest: {kind}")
        site.check_whole("a")
        # The new manifest is known to be right by what a build over it gives.
        site.stand("b")
        site.check_whole("b")
        site.stand("a")


def test_a_lost_manifest_costs_no_file(site, tally):
    site.stand("a")
    (site.public / MANIFEST).unlink()
    run = site.run("b")
    assert run.code == 0 and LOST["en"] in run.errors, run
    tally.add("fault: a lost manifest")
    # The page that `b` does not have may be somebody's own now: it stays, as the message says.
    left = site.files.keys() - site.expected["b"].keys()
    assert "kien-thuc/ra-di.html" in left
    assert {n: d for n, d in site.files.items() if n not in left} == site.expected["b"]
    site.count_foreign()
    assert not site.tally.harm


@pytest.mark.parametrize("kind", ["a folder", "a link", "a pipe"])
def test_something_else_in_the_place_of_the_manifest(site, tally, kind):
    site.stand("a")
    path = site.public / MANIFEST
    path.unlink()
    if kind == "a folder":
        path.mkdir()
    elif kind == "a link":
        path.symlink_to("/etc/passwd")
    else:
        os.mkfifo(path)
    run = site.run("a")
    assert run.code in (0, 2), run
    site.judge("a", "a", f"{kind} in the place of the manifest")
    if run.code == 2:
        assert "[SX6" in run.errors and MANIFEST in run.errors, run.errors
        path.rmdir() if kind == "a folder" else path.unlink()
        site.stand("a")
    site.check_whole("a")


def test_a_file_in_the_way_is_named_and_stays(site, tally):
    site.stand("a")
    path = site.public / "kien-thuc/den-sau.html"
    path.write_text("của tôi")
    known = path.stat()
    for language in ("vi", "en"):
        site.language = language
        run = site.run("b")
        assert run.code == 2 and "[SX663]" in run.errors and "den-sau.html" in run.errors, run
        assert path.stat() == known
    path.unlink()
    assert site.judge("a", "b", "a file in the way") == "old"
    site.heal("b")


def test_two_builds_at_once(site, tally, chosen):
    site.stand("a")
    counts = calls_of(site, "b")
    steps = [(call, n + 1) for call in CHANGING for n in range(counts[call]) if call != "pwrite64"]
    for call, number in chosen(steps, 12):
        site.stand("a")
        with PausedBuild(site, "b", call, number) as build:
            site.language = "vi" if site.language == "en" else "en"
            # Before the lock is taken, and after it was given back, the other one may build; its site
            # stays where this one had nothing left to do.
            is_done = site.files == site.expected["b"]
            other = site.run("c")
            if other.code != 0:
                assert other.code == 2 and "[SX662]" in other.errors, other
            site.judge("a", "c" if other.code == 0 else "b", "two builds at once")
            code, errors = build.end()
        assert code == 0, errors
        site.check_whole("c" if is_done and other.code == 0 else "b")
        # What it noted of its own site is not taken for the other's.
        site.heal("b")


def test_many_builds_at_once(site, tally):
    site.stand("a")
    for _ in range(60 if FULL else 10):
        builds = [
            subprocess.Popen(
                site.command(version),
                env=environment(),
                stderr=subprocess.PIPE,
                text=True,
            )
            for version in ("b", "c", "b", "c")
        ]
        ends = [(build.communicate(timeout=60)[1], build.returncode) for build in builds]
        assert any(code == 0 for _, code in ends), ends
        assert all(code == 0 or code == 2 and "[SX662]" in errors for errors, code in ends), ends
        site.judge("b", "c", "many builds at once")
        site.heal("a")


def test_the_clock_was_set_back(site, tally):
    """Times of change lie in the future, or long ago, and the day is one of last year."""
    for seconds in (4_000_000_000, 1, 315_532_800):
        site.stand("a")
        for place, _, names in os.walk(site.public):
            for name in names:
                if os.path.relpath(os.path.join(place, name), site.public) not in site.foreign:
                    os.utime(os.path.join(place, name), (seconds, seconds), follow_symlinks=False)
        for place, _, names in os.walk(site.folder / "content-b"):
            for name in names:
                os.utime(os.path.join(place, name), (seconds, seconds))
        site.judge("a", "b", "the clock was set back")
        site.heal("b")
        # Back to a day on which the articles were not dated yet, and forth again.
        assert site.run("b", day="1700000000").code in (0, 1)
        site.stand("a")
        site.heal("b")


def test_a_file_that_was_changed_in_the_output_folder_without_a_sign(site, tally):
    """The one change that a build does not see, and `--verify` does."""
    site.stand("a")
    page = site.public / "index.html"
    status = page.stat()
    data = bytearray(page.read_bytes())
    data[len(data) // 2] ^= 1
    page.write_bytes(data)
    os.utime(page, ns=(status.st_atime_ns, status.st_mtime_ns))
    run = site.run("a", "--verify")
    assert run.code == 2 and "[SX667]" in run.errors and "index.html" in run.errors, run
    page.unlink()
    assert site.run("a", "--verify").code == 0
    site.check_whole("a")


# Where the folder cannot be exchanged


@pytest.fixture
def in_place(folder, tally):
    """The site on a disk of its own, mounted on the output folder itself."""
    site = SiteUnderFault(folder, tally)
    with mounted(site.public):
        yield site


@pytest.mark.parametrize("old, new", [("a", "b"), ("a", "c"), (None, "a")])
def test_killed_while_files_are_changed_in_place(in_place, tally, chosen, old, new):
    site = in_place
    site.stand(old)
    counts = calls_of(site, new)
    steps = [(call, n + 1) for call in CHANGING for n in range(counts[call])]
    for call, number in chosen(steps, 24):
        site.stand(old)
        assert site.run(new, wrapper=killed_at(call, number)).code == -9
        site.judge(old, new, f"killed at {call}, in place", in_place=True)
        site.heal(new)


@pytest.mark.parametrize("error", ["ENOSPC", "EIO"])
def test_refused_while_files_are_changed_in_place(in_place, tally, chosen, error):
    site = in_place
    site.stand("a")
    counts = calls_of(site, "c")
    steps = [(call, n + 1) for call in CHANGING for n in range(counts[call])]
    for call, number in chosen(steps, 16):
        site.stand("a")
        run = site.run("c", wrapper=failing_at(call, number, error))
        if run.errors:
            check_refusal(site, run, error)
        site.judge("a", "c", f"{error} at {call}, in place", in_place=True)
        site.heal("c")
