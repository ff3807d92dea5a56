"""The same site from nginx at the root of a domain and from Apache under a folder, with a strict policy."""

from __future__ import annotations

import contextlib
import pathlib
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

import pytest
from playwright.sync_api import expect
from test_browser import opened

NGINX = """
daemon off;
error_log stderr warn;
pid {work}/nginx.pid;
events {{}}
http {{
  types {{
    text/html html; text/css css; text/javascript js; image/svg+xml svg; image/png png;
    application/json json; text/csv csv; text/calendar ics; application/xml xml;
    text/plain txt; application/manifest+json webmanifest;
  }}
  access_log off;
  client_body_temp_path {work}/body; proxy_temp_path {work}/proxy;
  fastcgi_temp_path {work}/fastcgi; uwsgi_temp_path {work}/uwsgi; scgi_temp_path {work}/scgi;
  server {{
    listen 127.0.0.1:{port};
    root {site};
    error_page 404 /404.html;
    add_header Content-Security-Policy "default-src 'self'" always;
  }}
}}
"""

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
LoadModule alias_module {modules}/mod_alias.so
LoadModule mime_module {modules}/mod_mime.so
LoadModule headers_module {modules}/mod_headers.so
TypesConfig /dev/null
AddType text/html html
AddType text/css css
AddType text/javascript js
Alias /a/b {site}
ErrorDocument 404 /a/b/404.html
Header always set Content-Security-Policy "default-src 'self'"
<Directory {site}>
  Require all granted
</Directory>
"""


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


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


@pytest.fixture(scope="module")
def published(site, folder):
    """A copy that a server's own user may read."""
    with tempfile.TemporaryDirectory() as name:
        work = pathlib.Path(name)
        work.chmod(0o755)
        shutil.copytree(folder, work / "site")
        yield work


@pytest.fixture(scope="module", params=["nginx", "apache"])
def served(request, published) -> str:
    """The address of the site at a server, with the slash at its end."""
    port = free_port()
    values = {
        "work": published,
        "site": published / "site",
        "port": port,
        "modules": "/usr/lib/apache2/modules",
    }
    configuration = published / f"{request.param}.conf"
    if request.param == "nginx":
        configuration.write_text(NGINX.format(**values))
        command = ["/usr/sbin/nginx", "-c", str(configuration), "-p", str(published)]
        address = f"http://127.0.0.1:{port}/"
    else:
        configuration.write_text(APACHE.format(**values))
        command = ["/usr/sbin/apache2", "-f", str(configuration), "-D", "FOREGROUND"]
        address = f"http://127.0.0.1:{port}/a/b/"
    with running(command, address + "index.html"):
        yield address


def test_every_file_comes_as_it_was_built(served, folder):
    for path in folder.rglob("*"):
        if path.is_file() and not path.name.startswith("."):
            with urllib.request.urlopen(served + path.relative_to(folder).as_posix()) as response:
                assert response.read() == path.read_bytes(), path


def test_what_is_missing_is_answered_with_the_page_for_it(served):
    with pytest.raises(urllib.error.HTTPError) as missing:
        urllib.request.urlopen(served + "tap-huan/khong-co.html")
    assert missing.value.code == 404
    assert "Không tìm thấy" in missing.value.read().decode()


def test_functions_work_under_the_policy(chromium, served):
    with opened(chromium, viewport={"width": 1280, "height": 800}) as (window, faults):
        window.goto(served + "dien-hinh/index.html")
        window.get_by_label("Ngành").select_option("paper")
        expect(window.locator(".case-count")).to_have_text("1 điển hình")
        window.goto(served + "bieu-mau/bang-kiem-di-tuyen.html")
        window.locator(".check-box input").first.check()
        expect(window.locator(".check-total")).to_contain_text("1 trong 30")
        window.goto(served + "kien-thuc/chat-thai-la-tien.html")
        window.get_by_role("button", name="Song ngữ").click()
        expect(window.locator(".pair").first).to_be_visible()
        assert not faults
