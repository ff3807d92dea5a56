"""What the tests of faults share: a folder in memory, the counts, and which form is run."""

from __future__ import annotations

import os
import pathlib
import shutil
import sys
import tempfile
from collections import Counter

import pytest

# The finished command and the readers of pages are those of the browser's tests.
sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / "Browser"))

from hostile_site import HostileSite, run  # noqa: E402
from site_under_fault import SiteUnderFault  # noqa: E402
from system_chromium import chromium  # noqa: E402, F401
from tally import Tally  # noqa: E402

FULL = bool(os.environ.get("SXSH_TEST_FULL"))
TALLIES = Counter()


@pytest.fixture
def folder():
    """A folder of its own that everybody may enter, in memory where the system has such a place."""
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    path = pathlib.Path(tempfile.mkdtemp(prefix="sxsh-faults-", dir=memory))
    path.chmod(0o755)
    yield path
    shutil.rmtree(path)


@pytest.fixture
def tally(record_property):
    """What happened to the site in this test."""
    tally = Tally()
    yield tally
    record_property("tally", dict(tally.counts))


@pytest.fixture
def site(folder, tally) -> SiteUnderFault:
    """A small site in several versions, each of which can be built over each other."""
    return SiteUnderFault(folder, tally)


@pytest.fixture(scope="session")
def sites(tmp_path_factory):
    """The published hostile site and its harmless twin."""
    published = []
    for is_hostile in (True, False):
        folder = tmp_path_factory.mktemp("hostile" if is_hostile else "twin")
        source = HostileSite(folder, is_hostile)
        source.write()
        assert source.count > 3000
        build = run(folder, "build", "--no-pdf")
        assert build.returncode == 0, build.stderr
        assert set(os.listdir(folder)) - {".public.receipt"} == {"content", "public", "templates"}
        published.append(folder / "public")
    return published


@pytest.fixture
def chosen():
    """Gives some of many cases, evenly spread, or all of them in the full form."""

    def choose(cases, count):
        cases = list(cases)
        if FULL or len(cases) <= count:
            return cases
        return [cases[index * len(cases) // count] for index in range(count)]

    return choose


def pytest_runtest_logreport(report):
    if report.when == "teardown":
        for name, value in report.user_properties:
            if name == "tally":
                TALLIES.update(value)


def pytest_terminal_summary(terminalreporter):
    if TALLIES:
        terminalreporter.write_line("")
        for line in Tally(TALLIES).lines:
            terminalreporter.write_line(line)
