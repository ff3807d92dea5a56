"""The site under test: built once from the repository's content by the finished command."""

from __future__ import annotations

import os
import pathlib
import subprocess

import pytest
import site_files
from finished_command import REPOSITORY, find_binary
from served_site import SUBPATH, served
from system_chromium import chromium  # noqa: F401


@pytest.fixture(scope="session")
def folder(tmp_path_factory) -> pathlib.Path:
    """Where the site is published to."""
    return tmp_path_factory.mktemp("site") / "public"


@pytest.fixture(scope="session")
def origin(folder) -> str:
    """The address of a server of that folder, with the slash at its end."""
    with served(folder) as address:
        yield address


@pytest.fixture(scope="session")
def base_url(origin) -> str:
    """The address that the site is built for; only 404.html needs it to be true."""
    return origin + SUBPATH


@pytest.fixture(scope="session")
def site(folder, base_url) -> dict[str, site_files.Page]:
    """The pages of the site by their paths."""
    subprocess.run(
        [find_binary(), "build", "--no-pdf", "--output", folder, "--base-url", base_url],
        check=True,
        env={**os.environ, "SXSH_ROOT": str(REPOSITORY)},
    )
    return site_files.load(folder)


@pytest.fixture(params=["domain", "folder", "disk"])
def root(request, site, folder, origin, base_url) -> str:
    """Each way to the site: a domain of its own, a folder of another one, a disk."""
    return {"domain": origin, "folder": base_url, "disk": folder.as_uri() + "/"}[request.param]


@pytest.fixture(scope="session")
def examples(site) -> list[str]:
    """One page of each kind in each language."""
    first_of_kind = {}
    for page in site.values():
        # 404.html and pages that only lead elsewhere are not read from a disk.
        if page.name != "404.html" and not any(
            meta.get("http-equiv") == "refresh" for meta in page.elements("meta")
        ):
            first_of_kind.setdefault(page.kind(), page.name)
    return sorted(first_of_kind.values())
