"""The finished command, which the tests start as its user does."""

from __future__ import annotations

import os
import pathlib

import pytest

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]


def find_binary() -> pathlib.Path:
    """The command in SXSH_BINARY, else the one compiled last in .build."""
    if given := os.environ.get("SXSH_BINARY"):
        if not os.access(given, os.X_OK):
            pytest.exit(f"SXSH_BINARY is {given!r}, and there is no command there", 2)
        return pathlib.Path(given).resolve()
    candidates = [REPOSITORY / ".build" / mode / "sxsh" for mode in ("release", "debug")]
    built = [path for path in candidates if path.exists()]
    if not built:
        pytest.exit("build the command first, or name it in SXSH_BINARY", 2)
    return max(built, key=lambda path: path.stat().st_mtime)
