"""Sources that cannot be read, vanish or lead out: the old site stands, and a message says why."""

from __future__ import annotations

import os
import shutil

import pytest
from system_calls import PausedBuild, strace
from test_refused import NOBODY

ARTICLE = "articles/learn/o-lai.vi.md"


def check_stopped(site, run, code: str, *words: str) -> None:
    assert run.code == 2, run
    assert f"[{code}]" in run.errors, run.errors
    for word in words:
        assert word in run.errors, run.errors


@pytest.fixture(params=["vi", "en"])
def standing(request, site):
    """The site with version `a` of it in place, and messages in each language."""
    site.stand("a")
    site.language = request.param
    yield site
    # Whatever was done to the sources of `b` is undone; the next build is a clean one.
    site.heal("a")


def content(site):
    return site.folder / "content-b"


@pytest.mark.skipif(os.geteuid() != 0, reason="only the superuser can become somebody else")
@pytest.mark.parametrize("name", [ARTICLE, "site.yaml", "articles/learn"])
def test_a_source_that_may_not_be_read(standing, name):
    path = content(standing) / name
    path.chmod(0)
    run = standing.run("b", wrapper=NOBODY)
    shutil.chown(standing.parent, "nobody", "nogroup")
    mine = standing.run("b", wrapper=NOBODY)
    shutil.chown(standing.parent, 0, 0)
    for refused in (run, mine):
        reason = {"vi": "không có quyền", "en": "you have no rights to it"}[standing.language]
        assert refused.code == 2 and "[SX65" in refused.errors and reason in refused.errors
    assert name in mine.errors, mine.errors
    assert standing.judge("a", "b", "an unreadable source") == "old"


def test_a_source_that_vanishes_between_being_listed_and_read(standing):
    path = content(standing) / ARTICLE
    # The folders have been listed when the first file is opened for the second thread's list.
    with PausedBuild(standing, "b", "getdents64", 5) as build:
        shutil.move(path, standing.folder / "aside")
        code, errors = build.end()
    shutil.move(standing.folder / "aside", path)
    assert code in (0, 2)
    if code == 2:
        assert "[SX653]" in errors and ARTICLE in errors
        assert standing.judge("a", "b", "a vanishing source") == "old"


def test_a_source_that_is_gone_when_it_is_opened(standing):
    path = content(standing) / ARTICLE
    wrapper = strace("openat", "-P", str(path), "-P", ARTICLE, "-e", "inject=openat:error=ENOENT")
    run = standing.run("b", wrapper=wrapper)
    reason = {"vi": "không có ở đó", "en": "it is not there"}[standing.language]
    check_stopped(standing, run, "SX653", ARTICLE, reason)
    assert standing.judge("a", "b", "a vanished source") == "old"


@pytest.mark.parametrize("name", ["templates", "content"])
def test_a_folder_of_sources_that_is_gone(standing, name):
    folder = standing.folder / ("templates" if name == "templates" else "content-b")
    shutil.move(folder, standing.folder / "aside")
    run = standing.run("b")
    shutil.move(standing.folder / "aside", folder)
    check_stopped(standing, run, "SX651", folder.name)
    assert standing.judge("a", "b", "a folder of sources gone") == "old"


@pytest.mark.parametrize(
    "target, code",
    [
        (".", "SX657"), ("..", "SX657"), ("vong", "SX657"), ("nowhere", "SX658"),
        ("/etc/passwd", "SX656"), ("/", "SX656"), ("../../../site", "SX656"),
    ],
)  # fmt: skip
def test_a_link_that_loops_leads_out_or_leads_nowhere(standing, target, code):
    for name in ("vong", "anh.jpg"):
        link = content(standing) / "articles/learn" / name
        link.symlink_to(target)
        run = standing.run("b")
        link.unlink()
        expected = "SX658" if target == "vong" and name != "vong" else code
        check_stopped(standing, run, expected, f"articles/learn/{name}")
        assert standing.judge("a", "b", f"a link to {target}") == "old"


def test_something_that_is_no_file(standing):
    path = content(standing) / "articles/learn/ong.vi.md"
    os.mkfifo(path)
    run = standing.run("b")
    path.unlink()
    check_stopped(standing, run, "SX660", "ong.vi.md")
    assert standing.judge("a", "b", "a pipe among the sources") == "old"


def test_folders_too_deep(standing):
    path = content(standing) / "articles" / "/".join(["d"] * 120)
    path.mkdir(parents=True)
    run = standing.run("b")
    shutil.rmtree(content(standing) / "articles/d")
    check_stopped(standing, run, "SX661", "100")
    assert standing.judge("a", "b", "folders too deep") == "old"


def test_a_name_that_is_not_utf_8(standing):
    path = os.fsencode(content(standing)) + b"/articles/learn/b\xe0i.vi.md"
    os.close(os.open(path, os.O_CREAT | os.O_WRONLY))
    run = standing.run("b")
    os.unlink(path)
    check_stopped(standing, run, "SX659", "articles/learn/b")
    assert standing.judge("a", "b", "a name that is not UTF-8") == "old"
