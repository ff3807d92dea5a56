"""Two people with two machines: other folders, users, rights, zones, languages and file systems."""

from __future__ import annotations

import os
import pathlib
import shutil
import subprocess
import tempfile

import pytest
from finished_command import REPOSITORY, find_binary
from site_under_fault import differing, files_of
from test_refused import NOBODY

# Two moments of one day in Viet Nam, which are two days elsewhere.
MACHINES = {
    "here": {
        "place": "/dev/shm" if os.access("/dev/shm", os.W_OK) else None,
        "folder": "a",
        "umask": 0o022,
        "wrapper": [],
        "environment": {"TZ": "Asia/Ho_Chi_Minh", "LANG": "vi_VN.UTF-8", "HOME": "/root"},
        "moment": "1796083200",
    },
    "there": {
        "place": None,
        "folder": "Thư mục của tôi/một nơi khác/sxsh",
        "umask": 0o077,
        "wrapper": NOBODY if os.geteuid() == 0 else [],
        "environment": {"TZ": "America/Los_Angeles", "LC_ALL": "tr_TR.ISO-8859-9", "HOME": "/"},
        "moment": "1796144399",
    },
}


def clone(folder: pathlib.Path, is_reversed: bool) -> None:
    """A copy of the sources whose files were made in another order and at another time."""
    names = subprocess.run(
        ["git", "ls-files", "-z", "content", "templates"],
        cwd=REPOSITORY, capture_output=True, text=True, check=True,
    ).stdout.split("\0")[:-1]  # fmt: skip
    for name in sorted(names, reverse=is_reversed):
        if (REPOSITORY / name).exists():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(REPOSITORY / name, folder / name)
            if is_reversed:
                os.utime(folder / name, (1_000_000_000, 1_000_000_000))


def build(name: str) -> dict[str, bytes]:
    machine = MACHINES[name]
    root = pathlib.Path(tempfile.mkdtemp(prefix="sxsh-clone-", dir=machine["place"]))
    try:
        folder = root / machine["folder"]
        folder.mkdir(parents=True)
        clone(folder, is_reversed=name == "there")
        if machine["wrapper"]:
            subprocess.run(["chown", "-R", "65534:65534", root], check=True)
        run = subprocess.run(
            [*machine["wrapper"], find_binary(), "build", "--verify"],
            cwd=folder,
            env={
                "PATH": os.environ["PATH"],
                "SOURCE_DATE_EPOCH": machine["moment"],
                **machine["environment"],
            },
            umask=machine["umask"],
            capture_output=True,
            text=True,
        )
        assert run.returncode == 0, run.stderr
        return files_of(folder / "public")
    finally:
        shutil.rmtree(root)


@pytest.mark.skipif(not (REPOSITORY / ".git").exists(), reason="this is no clone")
def test_two_clones_on_two_machines_give_the_same_bytes():
    here, there = build("here"), build("there")
    assert len(here) > 500
    assert differing(here, there) == []
