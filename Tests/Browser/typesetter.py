"""Typst, which prints the handouts."""

from __future__ import annotations

import fcntl
import pathlib
import shutil
import subprocess

from finished_command import REPOSITORY


def tools() -> pathlib.Path:
    """The folder of Typst, which is set up once."""
    folder = REPOSITORY / ".build" / "tools"
    folder.parent.mkdir(exist_ok=True)
    # Tests that run beside each other wait for the first.
    with open(folder.with_name("tools.lock"), "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        set_up(folder)
    return folder


def set_up(folder: pathlib.Path) -> None:
    if not shutil.which("typst") and not (folder / "bin" / "typst").exists():
        subprocess.run([REPOSITORY / "scripts" / "typst-tools", folder], check=True)
