"""Builds to which the system refuses something: a full disk, a read-only one, no rights, errors."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess

import pytest
from conftest import FULL
from site_under_fault import SiteUnderFault
from system_calls import ASKING, CHANGING, calls_of, failing_at

# What the message of each error says, in both languages.
REASONS = {
    "ENOSPC": {"vi": "ổ đĩa đã đầy", "en": "the disk is full"},
    "EIO": {"vi": "ổ đĩa hoặc mạng bị lỗi", "en": "the disk or the network is failing"},
    "EROFS": {"vi": "ổ đĩa chỉ cho đọc", "en": "the disk is read-only"},
    "EACCES": {"vi": "không có quyền", "en": "you have no rights to it"},
    "EMFILE": {"vi": "quá nhiều tệp đang mở", "en": "too many files are open"},
}
NOBODY = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]


@contextlib.contextmanager
def mounted(folder, *options: str):
    """A small disk of its own at `folder`; the test is left out where none can be mounted."""
    folder.mkdir(exist_ok=True)
    command = ["mount", "-t", "tmpfs", "-o", ",".join(["mode=755", *options]), "sxsh", folder]
    mount = subprocess.run(command, capture_output=True, text=True)
    if mount.returncode != 0:
        pytest.skip(f"a disk cannot be mounted here: {mount.stderr.strip()}")
    try:
        yield
    finally:
        subprocess.run(["umount", folder], check=True)


def check_refusal(site, run, error: str) -> None:
    """A build that could not go on ended by itself, with a code, a place and a reason."""
    assert run.code in (0, 2), run
    if run.code == 2:
        assert "[SX6" in run.errors and "'" in run.errors, run.errors
        assert REASONS[error][site.language] in run.errors, run.errors


@pytest.mark.parametrize("error", ["ENOSPC", "EIO", "EROFS", "EACCES"])
@pytest.mark.parametrize("old, new", [("a", "b"), ("b", "c"), (None, "a")])
def test_any_change_of_the_disk_may_be_refused(site, tally, chosen, old, new, error):
    site.stand(old)
    counts = calls_of(site, new)
    steps = [(call, n + 1) for call in CHANGING for n in range(counts[call])]
    for call, number in chosen(steps, 12):
        site.stand(old)
        run = site.run(new, wrapper=failing_at(call, number, error))
        # The last words of a build may be what cannot be written.
        if call != "write" or run.errors:
            check_refusal(site, run, error)
        state = site.judge(old, new, f"{error} at {call}")
        assert run.code == 2 or state == "new"
        site.heal(new)


@pytest.mark.parametrize("error", ["EIO", "EMFILE"])
def test_any_question_to_the_disk_may_be_refused(site, tally, chosen, error):
    site.stand("a")
    counts = calls_of(site, "b", tuple(ASKING))
    steps = [(call, n + 1) for call in ASKING for n in range(counts[call])]
    for call, number in chosen(steps, 30):
        site.stand("a")
        run = site.run("b", wrapper=failing_at(call, number, error))
        # The first calls are those of the system's loader, which ends the command with 127, and
        # of Swift's threads, which end it with SIGILL where they cannot read /proc; what cannot be
        # read of the settings of the system is done without.
        endings = (0, 1, 2, 127, -signal.SIGILL) if call == "openat" else (0, 1, 2, 127)
        assert run.code in endings, f"{call} {number}: {run}"
        state = site.judge("a", "b", f"{error} at {call}")
        assert run.code != 0 or state == "new"
        site.heal("b")


def test_a_disk_that_is_full(folder, tally, chosen):
    """The disk has room for the old site and ever a little more, up to enough for the new one."""
    (folder / "site").mkdir()
    with mounted(folder / "site", "size=4m"):
        (folder / "site").chmod(0o755)
        site = SiteUnderFault(folder, tally)
        states = set()
        for free in chosen(range(0, 1_600_000, 8192), 20):
            site.stand("a")
            ballast = site.parent / "ballast"
            space = os.statvfs(site.parent)
            ballast.write_bytes(bytes(max(0, space.f_bavail * space.f_frsize - free)))
            run = site.run("c")
            if run.code != 0:
                check_refusal(site, run, "ENOSPC")
                assert "[SX654]" in run.errors
            ballast.unlink()
            state = site.judge("a", "c", "the disk is full")
            assert (run.code == 0) == (state == "new") or site.has_traces()
            states.add(state)
            site.heal("c")
        assert states == {"old", "new"}


def test_a_disk_that_holds_no_more_files(folder, tally, chosen):
    (folder / "site").mkdir()
    with mounted(folder / "site", "nr_inodes=400"):
        site = SiteUnderFault(folder, tally)
        states = set()
        for free in chosen(range(0, 120), 12):
            site.stand("a")
            ballast = site.parent / "ballast"
            ballast.mkdir()
            while os.statvfs(site.parent).f_ffree > free:
                (ballast / str(len(os.listdir(ballast)))).touch()
            run = site.run("c")
            if run.code != 0:
                check_refusal(site, run, "ENOSPC")
            subprocess.run(["rm", "-r", ballast], check=True)
            states.add(site.judge("a", "c", "the disk holds no more files"))
            site.heal("c")
        assert states == {"old", "new"}


def test_a_disk_that_is_read_only(folder, tally):
    (folder / "site").mkdir()
    with mounted(folder / "site"):
        site = SiteUnderFault(folder, tally)
        for language in ("vi", "en"):
            site.stand("a")
            subprocess.run(["mount", "-o", "remount,ro", site.parent], check=True)
            site.language = language
            run = site.run("b")
            unchanged = site.run("a")
            subprocess.run(["mount", "-o", "remount,rw", site.parent], check=True)
            assert run.code == 2 and "[SX654]" in run.errors, run
            check_refusal(site, run, "EROFS")
            # Where nothing has to be written nothing is missed.
            assert unchanged.code == 0, unchanged
            assert site.judge("a", "b", "the disk is read-only") == "old"
            site.heal("b")


@pytest.mark.skipif(os.geteuid() != 0, reason="only the superuser can become somebody else")
def test_an_output_folder_that_belongs_to_somebody_else(site, tally):
    site.stand("a")
    for language in ("vi", "en"):
        site.language = language
        run = site.run("b", wrapper=NOBODY)
        assert run.code == 2 and "[SX654]" in run.errors, run
        check_refusal(site, run, "EACCES")
        assert site.judge("a", "b", "no rights to the output folder") == "old"
    site.heal("b")


@pytest.mark.skipif(not FULL, reason="only in the full form")
@pytest.mark.parametrize("old, new", [("a", "b"), ("a", "c")])
def test_every_change_of_the_disk_is_refused_from_some_moment_on(site, tally, old, new):
    """A disk that goes away and does not come back before the build has ended."""
    counts = calls_of(site, new)
    for call in CHANGING:
        for number in range(1, counts[call] + 1, 3):
            site.stand(old)
            wrapper = failing_at(call, number, "EIO")
            wrapper[-1] += "+"
            run = site.run(new, wrapper=wrapper)
            assert run.code in (0, 2), run
            site.judge(old, new, f"EIO at {call} from then on")
            site.heal(new)
