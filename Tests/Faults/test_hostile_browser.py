"""The hostile site in a real browser: nothing that stands in content runs, loads or leads away."""

from __future__ import annotations

import contextlib
import pathlib
import re
from urllib.parse import quote, unquote, urlsplit

import pytest
import site_files
from conftest import FULL
from hostile_site import HOSTILE
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import expect
from served_site import served
from test_browser import opened

WIDE = {"width": 1600, "height": 900}
SEARCHES = {"vi": "tim-kiem.html", "en": "en/search.html"}
FINDERS = {"vi": "dien-hinh/index.html", "en": "en/cases/index.html"}
ARTICLE = "kien-thuc/chat-thai-la-tien.html"
CHECKLIST = "bieu-mau/bang-kiem-di-tuyen.html"
LANGUAGES = ["vi", "en"]

# The scripts of the hostile texts call `alert`. It tells the test, so that nothing waits for an
# answer; whatever else asks for one is a dialog.
LISTEN = "window.alert = () => heard(location.href)"

# What a reader's hand could set off. No event rises, so that each element answers for itself, and
# none does what the browser would do by itself, such as following a link.
TOUCH = """() => {
  document.querySelectorAll('details').forEach((e) => { e.open = true; });
  const kinds = ['mouseover', 'mouseenter', 'mousemove', 'mouseout', 'pointerover', 'focus',
    'keydown', 'click', 'contextmenu', 'animationstart'];
  const stop = (event) => event.preventDefault();
  kinds.forEach((kind) => addEventListener(kind, stop, true));
  document.querySelectorAll('main *:not(button)').forEach((e) => kinds.forEach((kind) =>
    e.dispatchEvent(new MouseEvent(kind, { cancelable: true }))));
  kinds.forEach((kind) => removeEventListener(kind, stop, true));
}"""

# The elements that could run something or load another document, as they stand after all scripts.
ALIEN = """() => {
  const leads = ['href', 'src', 'action', 'formaction', 'data', 'xlink:href'];
  const runs = (a) => a.name.startsWith('on') || a.name === 'srcdoc' || leads.includes(a.name)
    && /^(javascript|data|vbscript|blob):$/.test(new URL(a.value, document.baseURI).protocol);
  return [...document.querySelectorAll('*')].filter((e) => [...e.attributes].some(runs)
      || e.matches('iframe, frame, object, embed, base, style')
      || e.localName === 'script' && !e.src && e.type !== 'application/ld+json')
    .map((e) => e.outerHTML.slice(0, 200));
}"""


class Watch:
    """A window with all that content could make happen in it."""

    def __init__(self, window, faults: list[str], root: str):
        self.window = window
        self.faults = faults
        self.root = root
        self.requests: list[str] = []
        window.expose_function("heard", lambda place: faults.append(f"ran: {place}"))
        window.add_init_script(LISTEN)
        window.on("dialog", self.dismiss)
        window.on("download", lambda download: faults.append(f"download: {download.url}"))
        window.context.on("page", lambda page: faults.append(f"window: {page.url}"))
        window.context.on("request", lambda request: self.requests.append(request.url))

    def dismiss(self, dialog) -> None:
        self.faults.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def open(self, name: str, query: str = "") -> None:
        self.requests.clear()
        self.window.goto(self.root + name + query)

    def touch(self) -> None:
        """Opens, points at and presses whatever there is; some by a real pointer and real focus."""
        self.window.evaluate(TOUCH)
        for link in self.window.locator("main a[href*='evil.example']:visible").all()[:1]:
            link.hover()
            link.focus()

    def check(self, name: str, allowed: set[str]) -> None:
        """Nothing ran, the window is where it was, and only what is allowed was asked for."""
        assert self.window.evaluate(ALIEN) == [], name
        assert self.faults == [], name
        assert without_query(self.window.url) == self.root + name
        outside = {without_query(url) for url in self.requests if not url.startswith(self.root)}
        assert not outside, name
        asked = {plain(without_query(url)[len(self.root) :]) for url in self.requests}
        assert asked <= {plain(path) for path in {name} | allowed}, name


def without_query(url: str) -> str:
    return urlsplit(url)._replace(query="", fragment="").geturl()


def plain(path: str) -> str:
    """A path without what names hold of contents, which differ between the twins."""
    path = re.sub(r"^assets/search/.*", "assets/search/", unquote(path))
    return re.sub(r"-[0-9a-z]+(?=\.js$)", "", path)


class Twin:
    """The harmless twin of the site, which tells what the templates ask for."""

    START = re.compile(rb'(?s)<html lang="(\w+)".*?(<body[^>]*>).*?<main[^>]*>\s*(<\w+[^>]*>)')

    def __init__(self, folder: pathlib.Path):
        self.folder = folder
        self.names: list[str] = []
        # The first page of each kind in each language.
        self.examples: dict[tuple, str] = {}
        for path in sorted(folder.rglob("*.html")):
            data = path.read_bytes()
            # 404.html and pages that only lead elsewhere do not stay where they were opened.
            if path.name != "404.html" and b'http-equiv="refresh"' not in data:
                self.names.append(path.relative_to(folder).as_posix())
                self.examples.setdefault(self.START.search(data).groups(), self.names[-1])

    def page(self, name: str) -> site_files.Page:
        return site_files.Page(name, site_files.parse((self.folder / name).read_bytes()))

    def asked_for(self, name: str) -> set[str]:
        """What the templates fetch with a page, and the data that their scripts load for it."""
        page = self.page(name)
        data = [e.get(key) for e in page.elements("form") for key in ("data-cases", "data-index")]
        addresses = page.fetched() + [address for address in data if address]
        return {site_files.target(name, address)[0] for address in addresses}


@pytest.fixture(scope="session")
def twin(sites) -> Twin:
    return Twin(sites[1])


@contextlib.contextmanager
def watched(chromium, root: str):
    with opened(chromium, viewport=WIDE) as (window, faults):
        yield Watch(window, faults, root)


@pytest.fixture(scope="module")
def windows(chromium, sites):
    """A window for each of the two ways to the hostile site: a server and a disk."""
    with served(sites[0]) as address, watched(chromium, address) as server:
        with watched(chromium, sites[0].as_uri() + "/") as disk:
            yield {"server": server, "disk": disk}


@pytest.fixture
def watch(request, windows) -> Watch:
    """The window that the test asks for, else that of the server."""
    watch = windows[getattr(request, "param", "server")]
    watch.faults.clear()
    return watch


BOTH_WAYS = pytest.mark.parametrize("watch", ["server", "disk"], indirect=True)


@BOTH_WAYS
def test_pages_run_nothing_and_fetch_what_the_templates_ask_for(watch, twin, chosen):
    some = chosen(twin.examples.values(), 6 if watch.root.startswith("file:") else 14)
    for name in twin.names if FULL else some:
        watch.open(name)
        watch.touch()
        watch.check(name, twin.asked_for(name))


@pytest.mark.parametrize("watch", ["disk"], indirect=True)
def test_drawings_that_are_opened_by_themselves_run_nothing(watch, sites):
    # From a disk, where the browser does not look for an icon by itself.
    drawings = [path.relative_to(sites[0]).as_posix() for path in sites[0].glob("media/*.svg")]
    hostile = [name for name in drawings if "dich" in name]
    assert hostile
    for name in drawings if FULL else hostile:
        watch.open(name)
        watch.check(name, set())


@BOTH_WAYS
@pytest.mark.parametrize("language", LANGUAGES)
def test_searches_show_hostile_words_as_words(watch, twin, language):
    name = SEARCHES[language]
    watch.open(name)
    for query in [*HOSTILE, "alert"]:
        watch.window.locator("#_query").fill(query)
        expect(watch.window.locator("[role=status]")).not_to_be_empty()
    hits = watch.window.locator(".hits")
    expect(hits.locator("mark", has_text="alert").first).to_be_visible()
    assert re.search("<script>|onerror=|onload=", hits.inner_text())
    watch.touch()
    watch.check(name, twin.asked_for(name))


@pytest.mark.parametrize("name", [*SEARCHES.values(), *FINDERS.values()])
def test_hostile_addresses_are_read_as_words(watch, twin, chosen, name):
    """Whoever makes a link to the site can write anything behind its `?` and `#`."""
    for text in chosen(map(quote, HOSTILE), 4):
        watch.open(name, f"?q={text}&sectors={text}&kind={text}#{text}")
        watch.check(name, twin.asked_for(name))


@pytest.mark.parametrize("language", LANGUAGES)
def test_filters_show_hostile_cases_as_texts(watch, twin, chosen, language):
    name = FINDERS[language]
    watch.open(name)
    expect(watch.window.locator("form.finder")).to_be_visible()
    for field in watch.window.locator("form.finder select").all():
        for option in chosen(field.locator("option").all(), 3):
            field.select_option(option.get_attribute("value"))
            assert watch.window.evaluate(ALIEN) == []
        field.select_option("")
    watch.window.locator("form.finder select").first.select_option(index=1)
    assert re.search('[<{}"]', watch.window.locator(".cards").inner_text())
    watch.touch()
    watch.check(name, twin.asked_for(name))


@BOTH_WAYS
def test_both_languages_side_by_side_run_nothing(watch, twin):
    """The script reads the other page in a frame and writes its text anew."""
    other = twin.page(ARTICLE).switch()
    watch.open(ARTICLE)
    watch.window.locator(".side-by-side-button").click()
    expect(watch.window.locator(".pair").first).to_be_visible()
    assert "<script>" in watch.window.locator(".pairs").inner_text()
    watch.touch()
    watch.check(ARTICLE, twin.asked_for(ARTICLE) | {other} | twin.asked_for(other))


def test_the_checklist_counts_hostile_groups(watch, twin, chosen):
    watch.open(CHECKLIST)
    for box in chosen(watch.window.locator(".check-box input[value=yes]").all(), 5):
        box.check()
    expect(watch.window.locator(".check-first li").first).to_be_visible()
    watch.touch()
    watch.check(CHECKLIST, twin.asked_for(CHECKLIST))


HOLES = [
    "<img src=x onerror=alert(self)>",
    "<svg onload=alert(self)></svg>",
    "<p onmouseover=alert(self)>x</p>",
    "<a href='https://evil.example/' onfocus=alert(self)>x</a>",
    "<a href=' java\tscript:alert(self)'>x</a>",
    "<script>alert(self)</script>",
    "<script>prompt('x')</script>",
    "<script>open('about:blank')</script>",
    "<script>throw 'x'</script>",
    "<script>location = '/404.html'</script>",
    "<img src='//evil.example/x.png' alt=''>",
    "<img src=/404.html alt=''>",
    "<iframe src=/404.html></iframe>",
    "<style>p { background: url(/404.html) }</style><p>x</p>",
]


def test_holes_would_be_seen(chromium, tmp_path):
    """What these tests watch with, on pages that do hold what must not be there."""
    page = "<!DOCTYPE html><html lang=vi><meta charset=utf-8><title>x</title><main>{}</main>"
    for name, text in {"favicon.ico": "", "404.html": "x", "page.html": page.format("x")}.items():
        (tmp_path / name).write_text(text)
    with served(tmp_path) as root, watched(chromium, root) as watch:
        watch.open("page.html")
        watch.touch()
        watch.check("page.html", {"favicon.ico"})
        for hole in HOLES:
            (tmp_path / "hole.html").write_text(page.format(hole))
            watch.open("hole.html")
            with pytest.raises((AssertionError, PlaywrightError)):
                watch.touch()
                watch.check("hole.html", {"favicon.ico"})
            watch.window.goto("about:blank")
            watch.faults.clear()


# Puts a picture that is not there on the page, and waits until the browser has found that out.
PUT = """(html) => new Promise((found) => {
  const main = document.querySelector('main');
  main.innerHTML = html;
  main.firstChild.addEventListener('error', () => found());
})"""


@pytest.mark.parametrize("handler", ["onerror=alert(self)", "onmouseover=alert(self)"])
def test_handlers_that_run_are_heard(windows, handler):
    """That they stand on the page is seen otherwise; here they are held to be heard."""
    watch = windows["server"]
    watch.open(ARTICLE)
    watch.window.evaluate(PUT, f"<img src=x {handler}>")
    watch.touch()
    assert [fault for fault in watch.faults if fault.startswith("ran: ")]
