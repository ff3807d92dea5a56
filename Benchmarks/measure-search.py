#!/usr/bin/env python3
"""Measures search beside Pagefind, on the same sites in the same browser.

    measure-search.py --sxsh BINARY --root DIR --generated DIR --work DIR [--pagefind PYTHON]

Two sites: the repository's own, where each query has pages that answer it, and one that was
generated, for what a first query transfers. Bytes are those that a server with gzip would send for
what the index and its code ask for; the page around them is not counted for either. Pagefind indexes
the main text of the finished pages. PYTHON is that of an environment with `pagefind[bin]`; without
it search is measured alone.
"""

import argparse
import functools
import gzip
import http.server
import os
import resource
import shutil
import statistics
import subprocess
import threading
from pathlib import Path
from urllib.parse import unquote, urlsplit

from playwright.sync_api import sync_playwright

SHOWN = 10
# A query, and the pages that answer it: the first result among them counts. Where the query is the
# name of a term, its entry in the glossary is an answer too.
GLOSSARY = "thuat-ngu/index.html"
QUERIES = {
    "vi": [
        ("dien", ["kien-thuc/dien-khi-nen-chieu-sang.html"]),
        ("điện", ["kien-thuc/dien-khi-nen-chieu-sang.html"]),
        ("tiet kiem dien", ["kien-thuc/dien-khi-nen-chieu-sang.html"]),
        ("nuoc", ["kien-thuc/tiet-kiem-nuoc.html"]),
        ("duong ong", ["kien-thuc/cuoi-duong-ong-va-phong-ngua.html"]),
        ("dong thai", [GLOSSARY, "bieu-mau/chi-phi-dong-thai.html"]),
        ("dòng thải", [GLOSSARY, "bieu-mau/chi-phi-dong-thai.html"]),
        ("hoan von", ["phuong-phap/tinh-thoi-gian-hoan-von.html"]),
        ("làng nghề", ["kien-thuc/lang-nghe-moc-gom-ren.html", GLOSSARY]),
        ("lang nghe", ["kien-thuc/lang-nghe-moc-gom-ren.html", GLOSSARY]),
        ("hoà chất", ["kien-thuc/hoa-chat-dung-moi-son.html"]),
        ("hóa chất", ["kien-thuc/hoa-chat-dung-moi-son.html"]),
        ("waste stream", [GLOSSARY]),
        ("1419", ["chinh-sach/index.html", "chinh-sach/chien-luoc-1419.html"]),
        ("khi nen ro ri", ["vi-du/khi-nen-ro-ri.html", GLOSSARY]),
        ("ma kem", ["kien-thuc/ma-va-xu-ly-be-mat.html", "dien-hinh/ma-plato.html"]),
        ("can bang vat lieu", [
            "phuong-phap/can-bang-vat-lieu-tung-buoc.html", "bieu-mau/can-bang-vat-lieu.html",
            GLOSSARY,
        ]),
        ("bao on", ["vi-du/bao-on-ong-hoi.html", GLOSSARY]),
    ],
    "en": [
        ("waste stream", ["en/glossary/index.html", "en/worksheets/cost-of-waste.html"]),
        ("payback", ["en/method/payback.html"]),
        ("compressed air", ["en/learn/electricity-compressed-air-lighting.html"]),
        ("electrcity", ["en/learn/electricity-compressed-air-lighting.html"]),
        ("craft villages", ["en/learn/craft-villages.html"]),
        ("dòng thải", ["en/glossary/index.html"]),
    ],
}
FIRST_QUERIES = ["tiết kiệm", "nuoc", "dong thai", "khí nén"]


class Requests:
    """Counts what a window asks for: files by their sizes after gzip, which page they are of apart."""

    def __init__(self, window, folder: Path, prefixes: tuple[str, ...]):
        self.folder, self.prefixes = folder, prefixes
        self.names: list[str] = []
        window.on("request", self.note)

    def note(self, request):
        name = unquote(urlsplit(request.url).path).lstrip("/")
        if name.startswith(self.prefixes):
            self.names.append(name)

    def size(self, only: str = "") -> int:
        names = [name for name in dict.fromkeys(self.names) if only in name]
        return sum(len(gzip.compress((self.folder / name).read_bytes())) for name in names)


class Search:
    """Our own search page."""

    name = "sxsh"
    prefixes = ("assets/search",)

    def open(self, window, origin: str, language: str):
        self.page = "en/search.html" if language == "en" else "tim-kiem.html"
        window.goto(origin + self.page)

    def ask(self, window, query: str) -> list[str]:
        window.locator("#_query").fill("")
        window.locator("#_query").fill(query)
        window.wait_for_function(
            "document.querySelector('.search-found [role=status]').textContent"
        )
        return window.locator(".hits h3 a").evaluate_all(
            "(links) => links.map((a) => new URL(a.href).pathname.slice(1))"
        )

    def time(self, window, query: str) -> float:
        """The milliseconds from typing a query, all parts of which are there, to its results."""
        return window.evaluate(
            """(query) => new Promise((resolve) => {
              const field = document.querySelector('#_query');
              const type = (text) => {
                field.value = text;
                field.dispatchEvent(new Event('input', {bubbles: true}));
              };
              type('');
              const begun = performance.now();
              new MutationObserver((_, observer) => {
                observer.disconnect();
                resolve(performance.now() - begun);
              }).observe(document.querySelector('.search-found [role=status]'), {childList: true});
              type(query);
            })""",
            query,
        )


class Pagefind:
    """Pagefind's programming interface, as its own page would call it."""

    name = "Pagefind"
    prefixes = ("pagefind/",)

    def open(self, window, origin: str, language: str):
        window.goto(origin + ("en/index.html" if language == "en" else "index.html"))

    def time(self, window, query: str) -> float:
        """The milliseconds for the same query again and what its results show."""
        return window.evaluate(
            """async ([query, shown]) => {
              const pagefind = await import('/pagefind/pagefind.js');
              const begun = performance.now();
              const found = await pagefind.search(query);
              await Promise.all(found.results.slice(0, shown).map((r) => r.data()));
              return performance.now() - begun;
            }""",
            [query, SHOWN],
        )

    def ask(self, window, query: str) -> list[str]:
        urls = window.evaluate(
            """async ([query, shown]) => {
              const pagefind = await import('/pagefind/pagefind.js');
              const found = await pagefind.search(query);
              const pages = await Promise.all(found.results.slice(0, shown).map((r) => r.data()));
              return pages.map((page) => page.url);
            }""",
            [query, SHOWN],
        )
        return [url.lstrip("/") + ("index.html" if url.endswith("/") else "") for url in urls]


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


def served(folder: Path) -> str:
    """Serves `folder` until the program ends."""
    handler = functools.partial(QuietHandler, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_address[1]}/"


def cpu(command: list, **options) -> float:
    """The CPU seconds that a command and its children take."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, capture_output=True, **options)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def index_size(folder: Path, prefixes: tuple[str, ...]) -> tuple[int, int]:
    """The number of files of an index and their bytes."""
    files = [
        path for path in folder.rglob("*")
        if path.is_file() and path.relative_to(folder).as_posix().startswith(prefixes)
    ]
    return len(files), sum(path.stat().st_size for path in files)


def rank(found: list[str], wanted: list[str]) -> str:
    places = [place for place, name in enumerate(found, 1) if name in wanted]
    return str(places[0]) if places else "–"


def report_site(browser, folder: Path, engines: list):
    """What an index and a first query of it weigh."""
    origin = served(folder)
    pages = sum(1 for path in folder.rglob("*.html"))
    print(f"\n{pages} pages")
    for engine in engines:
        count, size = index_size(folder, engine.prefixes)
        print(f"  {engine.name}: index of {count} files, {size / 1e6:.2f} MB")
        for query in FIRST_QUERIES:
            window = browser.new_page()
            requests = Requests(window, folder, engine.prefixes)
            engine.open(window, origin, "vi")
            engine.ask(window, query)
            first, code = requests.size(), requests.size("search-")
            again = statistics.median(engine.time(window, query) for _ in range(9))
            own = f", {code / 1e3:.1f} KB of it code" if code else ""
            print(
                f"    {query}: {first / 1e3:.1f} KB in {len(set(requests.names))} files{own}; "
                f"again {again:.0f} ms from typing to results"
            )
            window.close()


def report_ranks(browser, folder: Path, engines: list):
    """Where the page stands that answers each query."""
    origin = served(folder)
    print(f"\n| query | {' | '.join(engine.name for engine in engines)} |")
    print("|---|" + "---|" * len(engines))
    firsts, totals = [0] * len(engines), [0] * len(engines)
    for language, queries in QUERIES.items():
        rows = {}
        for place, engine in enumerate(engines):
            window = browser.new_page()
            engine.open(window, origin, language)
            for query, wanted in queries:
                found = rank(engine.ask(window, query), wanted)
                rows.setdefault(query, []).append(found)
                firsts[place] += found == "1"
                totals[place] += found in ("1", "2", "3")
            window.close()
        for query, ranks in rows.items():
            print(f"| {query} ({language}) | {' | '.join(ranks)} |")
    print(f"| first | {' | '.join(map(str, firsts))} |")
    print(f"| in the first three | {' | '.join(map(str, totals))} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sxsh", required=True)
    parser.add_argument("--root", type=Path, required=True)
    parser.add_argument("--generated", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--pagefind")
    options = parser.parse_args()
    engines = [Search()] + ([Pagefind()] if options.pagefind else [])
    sites = {"content": options.root / "content", "generated": options.generated}
    for name, source in sites.items():
        folder = options.work / name
        seconds = cpu([
            options.sxsh, "build", "--source", source, "--templates", options.root / "templates",
            "--output", folder, "--as-of", "2026-11-23", "--no-pdf",
        ])
        print(f"{name}: sxsh makes all pages and the index in {seconds:.2f} CPU s")
        if options.pagefind:
            seconds = cpu([
                options.pagefind, "-m", "pagefind", "--site", folder, "--root-selector", "main",
            ])
            print(f"{name}: Pagefind indexes the pages in {seconds:.2f} CPU s")
    executable = shutil.which("chromium") or shutil.which("chromium-browser")
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=arguments)
        for name in sites:
            report_site(browser, options.work / name, engines)
        report_ranks(browser, options.work / "content", engines)
        browser.close()


if __name__ == "__main__":
    main()
