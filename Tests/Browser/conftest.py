"""The site under test: built once from the repository's content by the finished command."""

from __future__ import annotations

import functools
import http.server
import os
import pathlib
import shutil
import subprocess
import threading

import pytest
import site_files
from finished_command import REPOSITORY, find_binary
from playwright.sync_api import sync_playwright

# Where the pages are served from beside "/": the site must not care.
SUBPATH = "a/b/"


class SiteHandler(http.server.SimpleHTTPRequestHandler):
    """Serves the same folder at "/" and at a sub-path, with its 404.html for what is missing."""

    def translate_path(self, path: str) -> str:
        return super().translate_path("/" + path.lstrip("/").removeprefix(SUBPATH))

    def send_error(self, code, message=None, explain=None):
        if code != 404:
            super().send_error(code, message, explain)
            return
        body = (pathlib.Path(self.directory) / "404.html").read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def list_directory(self, path):
        # A static host shows no folders, and no page may count on it.
        self.send_error(404)

    def log_message(self, *arguments):
        pass


@pytest.fixture(scope="session")
def folder(tmp_path_factory) -> pathlib.Path:
    """Where the site is published to."""
    return tmp_path_factory.mktemp("site") / "public"


@pytest.fixture(scope="session")
def origin(folder) -> str:
    """The address of a server of that folder, with the slash at its end."""
    handler = functools.partial(SiteHandler, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()


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


@pytest.fixture(scope="session")
def chromium():
    """The system's Chromium."""
    executable = shutil.which("chromium") or shutil.which("chromium-browser")
    if executable is None:
        pytest.exit("Chromium is missing: install the package chromium", 2)
    # The superuser, as in most continuous integration, has no sandbox to run it in.
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=arguments)
        yield browser
        browser.close()
