"""The preview server: pages follow what an editor saves, errors show and go, and strangers are refused."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import pathlib
import random
import re
import shutil
import signal
import socket
import subprocess
import time

import pytest
from conftest import REPOSITORY, find_binary
from playwright.sync_api import expect
from test_accessibility import Axe
from test_browser import opened

# In one process: what the tests begin with takes long to make.
pytestmark = pytest.mark.xdist_group("preview")

# The server is compiled without optimization here, and the first page after a save is made with the
# whole site's index of search.
expect.set_options(timeout=60_000)

ARTICLE = "content/articles/learn/chat-thai-la-tien.vi.md"


def server_binary() -> pathlib.Path:
    """The server beside the command under test, or the one that the other tests were compiled with."""
    beside = find_binary().with_name("sxsh-preview")
    builds = [REPOSITORY / ".build" / build / "sxsh-preview" for build in ("tests/debug", "debug")]
    candidates = [beside, *builds]
    for path in candidates:
        if path.exists():
            return path
    pytest.exit("build sxsh-preview first", 2)


class Preview:
    """A server of a copy of the content."""

    def __init__(self, root: pathlib.Path):
        self.root = root
        for name in ("content", "templates"):
            shutil.copytree(REPOSITORY / name, root / name)
        program = root / "bin"
        program.mkdir()
        shutil.copy2(find_binary(), program / "sxsh")
        shutil.copy2(server_binary(), program / "sxsh-preview")
        self.process = subprocess.Popen(
            [program / "sxsh", "serve", "--lang", "vi", "--as-of", "2026-11-26"],
            env={**os.environ, "SXSH_ROOT": str(root)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        first = self.process.stdout.readline()
        self.port = int(re.search(r":(\d+)/", first)[1])
        self.origin = f"http://127.0.0.1:{self.port}/"
        while "Xong sau" not in (line := self.process.stdout.readline()):
            # A site with errors is never done, and the test would wait for ever.
            assert "lỗi [SX" not in line, line

    def path(self, name: str) -> pathlib.Path:
        return self.root / name

    def change(self, name: str, old: str, new: str) -> None:
        """Saves a file as editors do: a new one takes the place of the old."""
        path = self.path(name)
        text = path.read_text()
        assert old in text
        new_path = path.with_name(path.name + "~")
        new_path.write_text(text.replace(old, new, 1))
        new_path.replace(path)

    def request(self, target: str, method: str = "GET", host: str | None = None, **headers: str):
        return self.answer(target, method, host, **headers)[:2]

    def answer(self, target: str, method: str = "GET", host: str | None = None, **headers: str):
        """The status, the body and the headers of an answer."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        with contextlib.closing(connection):
            connection.putrequest(method, target, skip_host=True)
            connection.putheader("Host", host or f"127.0.0.1:{self.port}")
            for name, value in headers.items():
                connection.putheader(name.replace("_", "-"), value)
            connection.endheaders()
            response = connection.getresponse()
            return response.status, response.read(), response.headers

    def close(self) -> None:
        self.process.send_signal(signal.SIGINT)
        self.process.wait(timeout=10)


@pytest.fixture(scope="module")
def preview(tmp_path_factory):
    server = Preview(tmp_path_factory.mktemp("preview"))
    yield server
    server.close()


@pytest.fixture
def window(chromium, preview):
    with opened(chromium, viewport={"width": 1280, "height": 600}) as (window, _):
        yield window


def article_path(preview) -> str:
    """The article's address, as the status page gives it."""
    _, body = preview.request("/_sxsh/")
    row = re.search(rf"source/{re.escape(ARTICLE)}.*?</tr>", body.decode(), re.S)[0]
    return re.search(r'href="(/kien-thuc/[^"]+)"', row)[1]


def first_words(preview) -> str:
    """The first words of the article's text that stand in one line of the file."""
    text = preview.path(ARTICLE).read_text().split("---\n", 2)[2].strip()
    return re.match(r"[\w ,]{10,40}", text)[0]


def test_a_page_follows_its_file_and_keeps_its_place(preview, window):
    window.goto(preview.origin + article_path(preview)[1:])
    window.evaluate("scrollTo(0, 500)")
    preview.change(ARTICLE, first_words(preview), "Câu mới toanh của bài này")
    expect(window.get_by_text("Câu mới toanh của bài này").first).to_be_attached()
    # The policy of the pages lets no `wait_for_function` evaluate a text in them.
    end = time.monotonic() + 60
    while abs(window.evaluate("scrollY") - 500) >= 5:
        assert time.monotonic() < end
        time.sleep(0.05)


def test_styles_change_without_a_reload(preview, window):
    window.goto(preview.origin)
    window.evaluate("window.isSamePage = true")
    with preview.path("templates/assets/css/site.css").open("a") as file:
        file.write("\nh1 { letter-spacing: 7px; }\n")
    expect(window.locator("h1").first).to_have_css("letter-spacing", "7px")
    assert window.evaluate("window.isSamePage") is True


def test_errors_appear_in_the_page_and_go_by_themselves(preview, window):
    window.goto(preview.origin)
    preview.change(ARTICLE, "\nevidence: partial", "\nevidense: partial")
    problems = window.locator(".sxsh-problems")
    expect(problems).to_contain_text("lỗi [SX")
    expect(problems).to_contain_text(ARTICLE)
    expect(window.locator("h1").first).to_be_visible()
    preview.change(ARTICLE, "\nevidense: partial", "\nevidence: partial")
    expect(problems).to_have_count(0)


def test_the_text_of_an_error_is_that_of_the_terminal(preview, window):
    window.goto(preview.origin)
    preview.change(ARTICLE, "\nevidence: partial", "\nevidense: partial")
    shown = window.locator(".sxsh-problems pre")
    expect(shown).to_contain_text("SX")
    checked = subprocess.run(
        [find_binary(), "check", "--lang", "vi", "--drafts", "--as-of", "2026-11-26"],
        env={**os.environ, "SXSH_ROOT": str(preview.root)},
        capture_output=True,
        text=True,
    )
    for line in shown.inner_text().strip().splitlines():
        assert line.strip() in checked.stderr
    preview.change(ARTICLE, "\nevidense: partial", "\nevidence: partial")
    expect(window.locator(".sxsh-problems")).to_have_count(0)


def test_a_draft_is_shown_with_a_label(preview, window):
    address = preview.origin + article_path(preview)[1:]
    window.goto(address)
    preview.change(ARTICLE, "\nevidence: partial", "\ndraft: true\nevidence: partial")
    expect(window.locator(".sxsh-label")).to_have_text("Bản nháp – chưa đăng")
    window.goto(preview.origin + "_sxsh/?state=draft")
    expect(window.locator("tbody tr")).to_have_count(1)
    preview.change(ARTICLE, "\ndraft: true", "")
    window.goto(address)
    expect(window.locator(".sxsh-label")).to_have_count(0)


def test_the_status_page_tells_of_every_document(preview, window):
    window.goto(preview.origin + "_sxsh/")
    documents = {
        re.sub(r"\.(vi|en)\.md$", "", str(path.relative_to(preview.root)))
        for path in preview.path("content").rglob("*.md")
    }
    assert window.locator("tbody tr").count() == len(documents)
    window.get_by_role("link", name=ARTICLE).click()
    expect(window.locator("h1")).to_have_text(ARTICLE)
    for scheme in ("light", "dark"):
        window.emulate_media(color_scheme=scheme)
        for address in ("_sxsh/", "_sxsh/?state=poor", f"_sxsh/source/{ARTICLE}"):
            window.goto(preview.origin + address)
            assert not Axe().run(window).response["violations"]


def test_nothing_is_written_beside_the_sources(preview):
    assert sorted(path.name for path in preview.root.iterdir()) == ["bin", "content", "templates"]


@pytest.mark.parametrize(
    "target",
    ["/../content/site.yaml", "/%2e%2e/content/site.yaml", "/a%2fb", "/a%5cb", "/a\\b", "//a", "/./a"],
)
def test_paths_that_hide_something_are_refused(preview, target):
    assert preview.request(target)[0] == 400


@pytest.mark.parametrize("host", ["example.vn", "127.0.0.1", "127.0.0.1.example.vn:8000"])
def test_another_name_is_refused(preview, host):
    assert preview.request("/", host=host)[0] == 403


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
@pytest.mark.parametrize(
    ("mode", "destination"),
    [("no-cors", "script"), ("cors", "empty"), ("navigate", "iframe"), ("no-cors", "image")],
)
def test_pages_of_other_sites_get_nothing(preview, site, mode, destination):
    said = {"Sec_Fetch_Mode": mode, "Sec_Fetch_Dest": destination}
    for path in ("/", "/_sxsh/", "/_sxsh/events", "/_sxsh/source/content/site.yaml"):
        assert preview.request(path, Sec_Fetch_Site=site, **said)[0] == 403
    assert preview.request("/", Sec_Fetch_Site="same-origin", **said)[0] == 200


def test_a_link_of_another_site_leads_to_a_page(preview):
    said = {"Sec_Fetch_Mode": "navigate", "Sec_Fetch_Dest": "document"}
    assert preview.request("/", Sec_Fetch_Site="cross-site", **said)[0] == 200


def test_answers_keep_other_sites_out(preview):
    for path in ("/", "/_sxsh/", "/khong-co.html", "/assets/site.css"):
        headers = preview.answer(path)[2]
        assert "frame-ancestors 'self'" in headers["Content-Security-Policy"]
        assert headers["X-Frame-Options"] == "SAMEORIGIN"
        assert headers["Cross-Origin-Resource-Policy"] == "same-origin"


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS"])
def test_other_methods_are_refused(preview, method):
    assert preview.request("/", method=method)[0] == 405


def test_head_tells_the_length_and_sends_nothing(preview):
    status, body = preview.request("/", method="HEAD")
    assert (status, body) == (200, b"")


def test_head_of_the_events_ends(preview):
    request = f"HEAD /_sxsh/events HTTP/1.1\r\nHost: 127.0.0.1:{preview.port}\r\nConnection: close\r\n\r\n"
    with contextlib.closing(socket.create_connection(("127.0.0.1", preview.port), timeout=10)) as client:
        client.sendall(request.encode())
        answer = client.makefile("rb").read()
    assert answer.startswith(b"HTTP/1.1 200") and answer.endswith(b"\r\n\r\n")


def test_a_source_of_any_name_can_be_looked_at(preview, window):
    name = "content/pages/tệp có dấu.vi.md"
    preview.path(name).write_text(
        "---\ntitle: Trang có tên lạ\nsummary: Một trang để thử tên tệp có dấu và dấu cách.\n---\nChữ.\n"
    )
    try:
        window.goto(preview.origin + "_sxsh/")
        window.get_by_role("link", name=name).click()
        expect(window.locator("h1")).to_have_text(name)
    finally:
        preview.path(name).unlink()


def test_it_listens_on_this_machine_alone(preview):
    listening = {
        line.split()[1] for line in pathlib.Path("/proc/net/tcp").read_text().splitlines()[1:]
        if line.split()[3] == "0A" and line.split()[1].endswith(f":{preview.port:04X}")
    }
    assert listening == {f"0100007F:{preview.port:04X}"}


def test_requests_made_at_random_are_answered_or_refused(preview):
    """Three thousand requests put together from pieces: the server lives, and gives no file of the sources."""
    pieces = [
        b"GET ", b"HEAD ", b"POST ", b"/", b"..", b"%2e", b"%00", b"%", b"?", b"=", b"&", b"#", b"\\",
        b"content/site.yaml", b"_sxsh/", b"_sxsh/events", b"_sxsh/source", b"file", b"state", b"a" * 9000,
        b" HTTP/1.1", b" HTTP/1.0", b"\r\n", b"\n", b"\r", b"Host: ", b"127.0.0.1", b":", b"\x00", b"\xff",
        b"Content-Length: 99999999999999999999", b"Transfer-Encoding: chunked", b"ffffffffffffffff\r\n",
        f"127.0.0.1:{preview.port}".encode(),
    ]
    secret = preview.path("content/site.yaml").read_bytes()[:200]
    seed = random.randrange(1 << 32)
    numbers = random.Random(seed)
    for _ in range(3000):
        text = b"".join(numbers.choice(pieces) for _ in range(numbers.randint(1, 12)))
        if numbers.random() < 0.5:
            text = b"GET /" + text + f" HTTP/1.1\r\nHost: 127.0.0.1:{preview.port}\r\n\r\n".encode()
        with contextlib.closing(socket.create_connection(("127.0.0.1", preview.port), timeout=10)) as client:
            client.settimeout(0.02)
            with contextlib.suppress(OSError):
                client.sendall(text)
                client.shutdown(socket.SHUT_WR)
                answer = client.recv(65536)
                assert not answer or answer.startswith(b"HTTP/1."), (seed, text)
                assert secret not in answer, (seed, text)
    assert preview.request("/")[0] == 200, seed


def test_slow_and_half_open_clients_block_nobody(preview):
    with contextlib.ExitStack() as stack:
        for number in range(100):
            client = socket.create_connection(("127.0.0.1", preview.port))
            stack.callback(client.close)
            if number % 2:
                client.sendall(b"GET / HTTP/1.1\r\nHost: ")
        assert preview.request("/")[0] == 200


def test_events_tell_of_a_save(preview):
    stream = http.client.HTTPConnection("127.0.0.1", preview.port, timeout=60)
    with contextlib.closing(stream):
        stream.request("GET", "/_sxsh/events")
        response = stream.getresponse()

        def state() -> dict:
            while not (line := response.readline()).startswith(b"data: "):
                assert line
            return json.loads(line[6:])

        before = state()
        preview.change(ARTICLE, "\nevidence: partial", "\nevidence: partial ")
        assert state()["pages"] == before["pages"] + 1


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("vi", "Máy không cho mở cổng nào để xem trước: cổng nào cũng đã có chương trình khác dùng. "),
        ("en", "The machine opens no port for the preview: other programs use every one. "),
    ],
)
@pytest.mark.skipif(not shutil.which("strace"), reason="strace is not there")
def test_where_no_port_is_free_it_says_what_to_type(tmp_path, language, said):
    program = tmp_path / "bin"
    program.mkdir()
    shutil.copy2(find_binary(), program / "sxsh")
    shutil.copy2(server_binary(), program / "sxsh-preview")
    taken = ["-e", "trace=bind", "-e", "inject=bind:error=EADDRINUSE"]
    run = subprocess.run(
        ["strace", "-f", "-qq", "-o", "/dev/null", *taken, program / "sxsh", "serve"]
        + ["--lang", language],
        env={**os.environ, "SXSH_ROOT": str(REPOSITORY)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert run.returncode == 2
    assert run.stdout.startswith(said)
    assert run.stdout.endswith("serve --port 8081\n")


def test_an_interrupt_ends_it_and_frees_the_port(tmp_path):
    server = Preview(tmp_path)
    started = time.monotonic()
    server.close()
    assert time.monotonic() - started < 5
    assert server.process.returncode == 0
    with socket.socket() as free:
        free.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        free.bind(("127.0.0.1", server.port))
