"""The site from nginx and Apache, at a domain's root and under a folder, with the files of docs/publish."""

from __future__ import annotations

import contextlib
import os
import pathlib
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from dataclasses import dataclass

import pytest
from conftest import REPOSITORY, find_binary
from playwright.sync_api import expect
from test_browser import opened

# In one process: what the tests begin with takes long to make.
pytestmark = pytest.mark.xdist_group("servers")

FILES = REPOSITORY / "docs/publish/files"
# In milliseconds: on a busy machine a server and a browser take their time.
PATIENCE = 90_000
expect.set_options(timeout=PATIENCE)
POLICY = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"

# What stands around the shipped files on a server.
NGINX = """
daemon off;
error_log stderr crit;
pid {work}/nginx.pid;
events {{}}
http {{
  access_log off;
  client_body_temp_path {work}/body; proxy_temp_path {work}/proxy;
  fastcgi_temp_path {work}/fastcgi; uwsgi_temp_path {work}/uwsgi; scgi_temp_path {work}/scgi;
  {server}
}}
"""

# The modules are those that Debian's Apache loads by itself, and mod_headers.
APACHE = """
ServerRoot {work}
ServerName 127.0.0.1
Listen 127.0.0.1:{port}
PidFile {work}/apache.pid
Mutex file:{work}
User www-data
Group www-data
ErrorLog {work}/apache.log
LoadModule mpm_event_module {modules}/mod_mpm_event.so
LoadModule authz_core_module {modules}/mod_authz_core.so
LoadModule dir_module {modules}/mod_dir.so
LoadModule mime_module {modules}/mod_mime.so
LoadModule headers_module {modules}/mod_headers.so
LoadModule filter_module {modules}/mod_filter.so
LoadModule deflate_module {modules}/mod_deflate.so
LoadModule setenvif_module {modules}/mod_setenvif.so
TypesConfig /dev/null
{host}
"""


@dataclass(frozen=True)
class Server:
    """A server with the site: its address, with the slash at the end, and the site's folder."""

    address: str
    folder: pathlib.Path

    def get(self, name: str, **headers: str):
        request = urllib.request.Request(self.address + name, headers=headers)
        return urllib.request.urlopen(request)


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def shipped(name: str, *replacements: tuple[str, str]) -> str:
    """A file of docs/publish/files with what a site's owner changes in it; each must be there."""
    text = (FILES / name).read_text()
    for old, new in replacements:
        assert old in text, f"{name} no longer has {old!r}"
        text = text.replace(old, new)
    return text


def nginx(work: pathlib.Path, port: int, is_root: bool) -> list[str]:
    listen = f"listen 127.0.0.1:{port};"
    if is_root:
        server = shipped(
            "nginx.conf",
            ("listen 80;", listen),
            ("  listen [::]:80;\n", ""),
            ("/var/www", str(work)),
        )
    else:
        location = shipped("nginx-subpath.conf", ("root /var/www;", f"root {work};"))
        server = f"server {{\n{listen}\nroot {work}/other;\n{location}\n}}"
    (work / "snippets").mkdir()
    shutil.copy(FILES / "nginx-headers.conf", work / "snippets/sxsh.conf")
    configuration = work / "nginx.conf"
    configuration.write_text(NGINX.format(work=work, server=server))
    return ["/usr/sbin/nginx", "-c", str(configuration), "-p", str(work)]


def apache(work: pathlib.Path, port: int, is_root: bool) -> list[str]:
    changes = [("*:80", f"127.0.0.1:{port}"), ("/var/www", str(work))]
    rules = []
    if not is_root:
        # A host of many sites, of which this is one: its folder is all that its owner can write to.
        changes += [("DocumentRoot " + str(work) + "/sxsh", f"DocumentRoot {work}")]
        rules = [("ErrorDocument 404 /404.html", "ErrorDocument 404 /sxsh/404.html")]
    host = shipped("apache.conf", *changes)
    (work / "sxsh/.htaccess").write_text(shipped("htaccess", *rules))
    configuration = work / "apache.conf"
    values = {"work": work, "port": port, "modules": "/usr/lib/apache2/modules", "host": host}
    configuration.write_text(APACHE.format(**values))
    return ["/usr/sbin/apache2", "-f", str(configuration), "-D", "FOREGROUND"]


@contextlib.contextmanager
def running(command: list[str], address: str):
    process = subprocess.Popen(command)
    try:
        for _ in range(100):
            with contextlib.suppress(OSError):
                urllib.request.urlopen(address).close()
                break
            time.sleep(0.1)
        else:
            pytest.fail(f"{command[0]} does not answer")
        yield
    finally:
        process.terminate()
        process.wait(20)


@pytest.fixture(
    scope="module",
    params=[(server, place) for server in (nginx, apache) for place in ("root", "folder")],
    ids=lambda param: f"{param[0].__name__}-{param[1]}",
)
def served(request) -> Server:
    """The site built for the address that the server gives it."""
    server, place = request.param
    with tempfile.TemporaryDirectory() as name:
        work = pathlib.Path(name)
        # A server's own user must be able to read it.
        work.chmod(0o755)
        port = free_port()
        address = f"http://127.0.0.1:{port}/{'' if place == 'root' else 'sxsh/'}"
        subprocess.run(
            [find_binary(), "build", "--output", work / "sxsh", "--base-url", address],
            check=True,
            env={**os.environ, "SXSH_ROOT": str(REPOSITORY)},
        )
        with running(server(work, port, place == "root"), address + "index.html"):
            yield Server(address, work / "sxsh")


def test_every_file_comes_as_it_was_built(served):
    for path in served.folder.rglob("*"):
        if path.is_file() and not path.name.startswith("."):
            with served.get(path.relative_to(served.folder).as_posix()) as response:
                assert response.read() == path.read_bytes(), path


def test_every_kind_of_file_says_what_it_is(served):
    types = {
        "index.html": "text/html; charset=utf-8",
        "site.webmanifest": "application/manifest+json",
        "sitemap.xml": "application/xml; charset=utf-8",
        "robots.txt": "text/plain; charset=utf-8",
        "dien-hinh/so-lieu.csv": "text/csv; charset=utf-8",
        "dien-hinh/so-lieu.json": "application/json",
        "media/sau-buoc-vi.svg": "image/svg+xml",
    }
    for pattern, kind in [
        ("assets/*.css", "text/css; charset=utf-8"),
        ("assets/*.js", "text/javascript; charset=utf-8"),
        ("assets/*.png", "image/png"),
        ("tap-huan/*.ics", "text/calendar; charset=utf-8"),
    ]:
        path = next(served.folder.glob(pattern))
        types[path.relative_to(served.folder).as_posix()] = kind
    for name, kind in types.items():
        with served.get(name) as response:
            assert response.headers["Content-Type"].lower() == kind, name


def test_headers_say_what_a_page_may_do_and_how_long_it_is_kept(served):
    for name in ["index.html", "en/index.html", ""]:
        with served.get(name) as response:
            assert response.headers["Content-Security-Policy"] == POLICY
            assert response.headers["X-Content-Type-Options"] == "nosniff"
            assert response.headers["Referrer-Policy"] == "strict-origin-when-cross-origin"
            assert response.headers["Cache-Control"] == "no-cache"
    style = next(served.folder.glob("assets/site-*.css"))
    with served.get(f"assets/{style.name}") as response:
        assert response.headers["Cache-Control"] == "public, max-age=31536000, immutable"
        assert response.headers["X-Content-Type-Options"] == "nosniff"


def test_text_is_sent_compressed(served):
    with served.get("index.html", **{"Accept-Encoding": "gzip"}) as response:
        assert response.headers["Content-Encoding"] == "gzip"
        assert len(response.read()) < (served.folder / "index.html").stat().st_size / 2


def test_what_is_missing_is_answered_with_the_page_for_it(chromium, served):
    for name in ["tap-huan/khong-co.html", "assets/khong-co.js"]:
        with pytest.raises(urllib.error.HTTPError) as missing:
            served.get(name)
        assert missing.value.code == 404
        assert "immutable" not in missing.value.headers.get("Cache-Control", "")
        assert "Không tìm thấy" in missing.value.read().decode()
    with opened(chromium, viewport={"width": 1280, "height": 800}) as (window, _):
        window.set_default_timeout(PATIENCE)
        window.goto(served.address + "tap-huan/khong-co.html")
        # With its style and with links that lead on, though it stands for a page one folder down.
        assert window.evaluate("[...document.styleSheets].some(sheet => sheet.cssRules.length > 9)")
        window.locator("main a").first.click()
        expect(window).to_have_title(window.title())
        assert window.url.startswith(served.address)


def test_hidden_files_are_not_given_away(served):
    assert (served.folder / ".sxsh-manifest").exists()
    with pytest.raises(urllib.error.HTTPError) as refused:
        served.get(".sxsh-manifest")
    assert refused.value.code in (403, 404)


def test_a_folder_leads_to_its_first_page(served):
    with served.get("kien-thuc") as response:
        assert response.url == served.address + "kien-thuc/"


def test_functions_work_under_the_policy(chromium, served):
    with opened(chromium, viewport={"width": 1280, "height": 800}) as (window, faults):
        window.set_default_timeout(PATIENCE)
        window.goto(served.address + "dien-hinh/index.html")
        window.get_by_label("Ngành").select_option("paper")
        expect(window.locator(".case-count")).to_have_text("1 điển hình")
        window.goto(served.address + "bieu-mau/bang-kiem-di-tuyen.html")
        window.locator(".check-box input").first.check()
        expect(window.locator(".check-total")).to_contain_text("1 trong 30")
        window.goto(served.address + "kien-thuc/chat-thai-la-tien.html")
        window.get_by_role("button", name="Song ngữ").click()
        expect(window.locator(".pair").first).to_be_visible()
        assert not faults
