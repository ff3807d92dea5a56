"""Every page is valid HTML and holds the house's rules for it."""

from __future__ import annotations

import re
from collections import Counter
from urllib.parse import urlsplit

import nu_checker
import site_files


def test_every_page_passes_the_nu_checker(site, folder):
    problems = nu_checker.problems([folder / name for name in site], folder)
    assert not problems, "\n".join(problems[:20])


def test_every_page_passes_a_strict_parser(site):
    assert not {name: page.error for name, page in site.items() if page.error}


def test_the_strict_parser_names_the_first_error():
    assert site_files.syntax_error(b"<!doctype html><title>x</title><p>x</p></b>").startswith("1:")


def test_every_page_says_its_language(site):
    for page in site.values():
        assert next(page.elements("html")).get("lang") == page.language, page.name


def test_every_page_has_one_heading_of_the_first_level(site):
    for page in site.values():
        assert len(list(page.elements("h1"))) == 1, page.name


def test_no_list_is_empty_that_no_script_fills(site):
    for page in site.values():
        filled = {
            inner
            for outer in page.elements("template", "section")
            if outer.tag.endswith("template") or outer.get("class") in {"search-found", "self-check"}
            for inner in outer.iter()
        }
        for element in page.elements("ul", "ol", "dl", "tbody"):
            assert len(element) or element in filled, f"{page.name}: {element.attrib}"


def test_no_heading_level_is_skipped(site):
    for page in site.values():
        level = 1
        for heading in page.elements("h1", "h2", "h3", "h4", "h5", "h6"):
            next_level = int(heading.tag[-1])
            assert next_level <= level + 1, f"{page.name}: {''.join(heading.itertext())}"
            level = next_level


def test_every_page_has_a_title_of_its_own(site):
    for language in ("vi", "en"):
        titles = Counter(
            "".join(title.itertext())
            for page in site.values()
            if page.language == language
            for title in page.elements("title")
        )
        assert not [title for title, count in titles.items() if count > 1]


def test_ids_are_unique_on_a_page(site):
    for page in site.values():
        assert not [i for i, count in Counter(page.ids()).items() if count > 1], page.name


def test_labels_and_descriptions_name_elements_of_the_page(site):
    for page in site.values():
        ids = set(page.ids())
        for element in page.elements():
            for attribute in ("aria-labelledby", "aria-describedby", "aria-controls", "for"):
                missing = set((element.get(attribute) or "").split()) - ids
                assert not missing, f"{page.name}: {attribute}={missing}"


def test_the_language_switch_leads_there_and_back(site):
    for page in site.values():
        if page.name == "404.html":
            continue
        other = site[page.switch()]
        assert other.language != page.language, page.name
        assert other.switch() == page.name


def test_nothing_is_inline(site):
    for page in site.values():
        for element in page.elements():
            name = element.tag.rsplit("}", 1)[-1]
            assert name != "style", page.name
            handlers = [a for a in element.keys() if a.startswith("on") or a == "style"]
            assert not handlers, f"{page.name}: {name} {handlers}"
            if name == "script" and element.get("type") != "application/ld+json":
                assert element.get("src"), f"{page.name}: an inline script"


def test_nothing_is_fetched_from_elsewhere(site, base_url):
    for page in site.values():
        for link in page.fetched():
            ours = link.startswith(base_url) if page.name == "404.html" else is_relative(link)
            assert ours, f"{page.name}: {link}"


def test_style_sheets_fetch_nothing_from_elsewhere(site, folder):
    sheets = list(folder.rglob("*.css"))
    assert sheets
    for sheet in sheets:
        text = sheet.read_text(encoding="utf-8")
        assert not re.search(r"@import|url\(\s*[\"']?\s*(?:https?:)?//", text), sheet.name


def test_links_within_the_site_are_relative(site, base_url):
    for page in site.values():
        if page.name == "404.html":
            continue
        for link in page.followed():
            assert not link.startswith("/"), f"{page.name}: {link}"
            assert not link.startswith(base_url), f"{page.name}: {link}"


def test_links_elsewhere_are_of_safe_schemes(site):
    for page in site.values():
        for link in page.followed():
            assert urlsplit(link).scheme in {"", "https", "http", "mailto", "tel"}, link


def is_relative(link: str) -> bool:
    parts = urlsplit(link)
    return not parts.scheme and not parts.netloc and not parts.path.startswith("/")
