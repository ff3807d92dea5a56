"""Every link of every page leads somewhere, however the site is reached."""

from __future__ import annotations

import pathlib
import urllib.error
import urllib.request
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest
import site_files


def fetch(url: str) -> bytes | None:
    """What stands at an address, or nothing. A folder on a disk is no page."""
    if url.startswith("file:"):
        path = pathlib.Path(unquote(urlsplit(url).path))
        return path.read_bytes() if path.is_file() else None
    try:
        with urllib.request.urlopen(url) as response:
            return response.read()
    except urllib.error.HTTPError:
        return None


def test_a_reader_who_follows_every_link_meets_no_dead_end_and_every_page(site, folder, root):
    found: dict[str, site_files.Page | None] = {}
    dead_ends = set()
    waiting = [root + "index.html"]
    # Where a page stood is what its links are relative to; the trees are those of the files.
    while waiting:
        url = waiting.pop()
        name = unquote(url.removeprefix(root))
        data = fetch(url)
        found[url] = site.get(name)
        if data is None or data != (folder / name).read_bytes():
            dead_ends.add(url)
            continue
        if found[url] is None:
            continue
        for link in found[url].followed() + found[url].fetched():
            if site_files.is_internal(link):
                next_url = urldefrag(urljoin(url, link)).url
                if next_url not in found and next_url not in waiting:
                    waiting.append(next_url)
    assert not dead_ends
    names = {unquote(url.removeprefix(root)) for url in found}
    assert set(site) - names == {"404.html"}, "no link leads to these"


def test_every_anchor_is_on_the_page_it_is_sought_on(site):
    ids = {name: set(page.ids()) for name, page in site.items()}
    for page in site.values():
        for link in page.followed():
            if not site_files.is_internal(link):
                continue
            name, anchor = site_files.target(page.name, link)
            assert not anchor or anchor in ids[name], f"{page.name}: {link}"


def test_the_page_for_missing_pages_leads_home_from_any_depth(site, base_url):
    missing = base_url + "kien-thuc/rat/sau/khong-co.html"
    with pytest.raises(urllib.error.HTTPError) as error:
        urllib.request.urlopen(missing)
    page = site_files.Page("404.html", site_files.parse(error.value.read()))
    links = [link for link in page.followed() + page.fetched() if not link.startswith("#")]
    assert {base_url + "index.html", base_url + "en/index.html"} <= set(links)
    for link in links:
        if link.startswith(base_url) or site_files.is_internal(link):
            assert fetch(urljoin(missing, link)) is not None, link
