"""A page of each kind in a real browser: nothing fails, nothing overflows, no script is needed."""

from __future__ import annotations

import contextlib

import pytest
from playwright.sync_api import expect

NARROW = {"width": 320, "height": 640}

# The elements that stick out on the right and may not be scrolled in a box of their own.
STICKING_OUT = """() => {
  const width = document.documentElement.clientWidth;
  const scrolls = (e) => e && (/(auto|scroll|hidden)/.test(getComputedStyle(e).overflowX)
    || scrolls(e.parentElement));
  return [...document.body.querySelectorAll('*')]
    .filter((e) => e.checkVisibility() && e.getBoundingClientRect().right > width + 1
      && !scrolls(e.parentElement))
    .map((e) => e.tagName + '.' + e.getAttribute('class'));
}"""


# The headings of tables that are wider than their boxes.
SCROLLED_TABLES = """() => [...document.querySelectorAll('.table-scroll')]
  .filter((box) => box.checkVisibility() && box.scrollWidth > box.clientWidth + 1)
  .map((box) => box.querySelector('tr').innerText)"""

# The cells whose text touches the line at their left.
CRAMPED_CELLS = """() => [...document.querySelectorAll('th, td')]
  .filter((cell) => cell.checkVisibility() && cell.innerText.trim())
  .filter((cell) => {
    const style = getComputedStyle(cell);
    return parseFloat(style.borderLeftWidth) > 0 && parseFloat(style.paddingLeft) < 1;
  })
  .map((cell) => cell.innerText)"""

# The words of which one part stands on another line than the rest.
BROKEN_WORDS = """() => {
  const found = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let text; (text = texts.nextNode());) {
    if (!text.parentElement.checkVisibility()) continue;
    if (text.parentElement.closest('.visually-hidden, code')) continue;
    for (const word of text.data.matchAll(/[\\p{L}\\p{N}]+/gu)) {
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      const lines = [...range.getClientRects()].filter((box) => box.width > 0);
      if (lines.length > 1 && lines.at(-1).top - lines[0].top > 4) found.push(word[0]);
    }
  }
  return found;
}"""


@contextlib.contextmanager
def opened(chromium, **options):
    """A window, and the list of what goes wrong in it."""
    context = chromium.new_context(**options)
    window = context.new_page()
    faults: list[str] = []
    window.on(
        "console",
        lambda message: faults.append(message.text) if message.type == "error" else None,
    )
    window.on("pageerror", lambda error: faults.append(str(error)))
    # What the window still fetched when the next page was opened was given up, not missed.
    window.on(
        "requestfailed",
        lambda request: faults.append(f"{request.failure}: {request.url}")
        if request.failure != "net::ERR_ABORTED"
        else None,
    )
    window.on(
        "response",
        lambda response: faults.append(f"{response.status}: {response.url}")
        if response.status >= 400
        else None,
    )
    try:
        yield window, faults
    finally:
        context.close()


def is_styled(window) -> bool:
    """Whether the style sheet is in force: it names the colour of the paper."""
    style = "getComputedStyle(document.documentElement).getPropertyValue('--paper')"
    return window.evaluate(style) != ""


def test_pages_open_without_a_fault(chromium, examples, root):
    with opened(chromium, viewport=NARROW) as (window, faults):
        for name in examples:
            window.goto(root + name)
            assert not faults, name
            assert is_styled(window), name


def test_no_page_is_wider_than_the_narrowest_phone(site, chromium, folder):
    with opened(chromium, viewport=NARROW) as (window, _):
        for name in site:
            if name == "404.html":
                continue
            window.goto((folder / name).as_uri(), wait_until="domcontentloaded")
            assert window.evaluate("document.documentElement.scrollWidth") <= 320, name
            assert window.evaluate(STICKING_OUT) == [], name
            # Nobody has to scroll sideways to read a table.
            assert window.evaluate(SCROLLED_TABLES) == [], name
            assert window.evaluate(CRAMPED_CELLS) == [], name


@pytest.mark.parametrize("width", [360, 1280])
def test_no_word_is_broken_in_the_middle(chromium, examples, folder, width):
    with opened(chromium, viewport={"width": width, "height": 800}) as (window, _):
        for name in examples:
            window.goto((folder / name).as_uri())
            assert window.evaluate(BROKEN_WORDS) == [], name


def test_letters_of_twice_the_size_stay_on_a_phone(chromium, examples, folder):
    with opened(chromium, viewport={"width": 360, "height": 740}) as (window, _):
        for name in examples:
            window.goto((folder / name).as_uri())
            window.evaluate("document.documentElement.style.fontSize = '200%'")
            for part in (".site-header", ".figures"):
                for box in window.locator(f"{part}:visible").all():
                    assert box.evaluate("e => e.scrollWidth <= e.clientWidth"), (name, part)


def test_a_table_of_measures_is_read_as_cards_without_scripts(chromium, site, folder):
    phone = {"width": 360, "height": 740}
    with opened(chromium, viewport=phone, java_script_enabled=False) as (window, _):
        window.goto((folder / "dien-hinh/giay-phong-chau.html").as_uri())
        assert window.evaluate(SCROLLED_TABLES) == []
        cell = window.locator(".measures tfoot td").nth(1)
        expect(cell).to_contain_text("982 triệu đồng")
        label = cell.evaluate("e => getComputedStyle(e, '::before').content")
        assert label == '"Tiết kiệm mỗi năm"'


# What a script adds, and what takes its place without one.
FUNCTIONS = (
    ".finder, .narrow, .self-check, .check-box, .case-count, .search-lead, .search-scriptless"
)


def test_pages_read_the_same_without_scripts(chromium, examples, folder):
    with opened(chromium, viewport={"width": 1280, "height": 800}) as (with_scripts, _), opened(
        chromium, viewport={"width": 1280, "height": 800}, java_script_enabled=False
    ) as (without, _):
        for name in examples:
            texts = []
            for window in (with_scripts, without):
                window.goto((folder / name).as_uri())
                # Read in one go: the functions out of the way, then the text that is left.
                texts.append(
                    window.evaluate(
                        "(functions) => { document.querySelectorAll(functions)"
                        ".forEach((e) => e.remove());"
                        " return document.querySelector('main').innerText; }",
                        FUNCTIONS,
                    )
                )
            assert texts[0] == texts[1], name
            assert len(texts[1]) > 100, name


def test_the_page_for_missing_pages_has_its_style(chromium, site, base_url):
    with opened(chromium, viewport=NARROW) as (window, faults):
        response = window.goto(base_url + "tap-huan/khong-co.html")
        assert response.status == 404
        assert all("khong-co" in fault or "404" in fault for fault in faults)
        assert is_styled(window)
        assert window.evaluate("document.documentElement.scrollWidth") <= 320


def test_links_to_the_glossary_are_described(site, chromium, folder):
    """Screen readers speak the description; the list that holds it shows in print alone."""
    with opened(chromium, viewport=NARROW) as (window, faults):
        window.goto((folder / "en/method/six-steps-18-tasks.html").as_uri())
        link = window.get_by_role("link", name="waste stream", exact=True)
        notes = window.locator(".entry-notes")
        description = notes.locator("#_term-waste-stream").text_content()
        assert len(description) > 20
        expect(link).to_have_accessible_description(description)
        assert not notes.is_visible()
        window.emulate_media(media="print")
        assert notes.is_visible()
        window.emulate_media(media="screen")
        link.click()
        entry = window.locator("#waste-stream")
        expect(entry).to_be_in_viewport()
        assert description in entry.text_content()
        assert not faults


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out_from_its_ground(chromium, examples, folder, scheme):
    """The contrast of running text is that of WCAG 2.2 AA."""
    with opened(chromium, color_scheme=scheme) as (window, _):
        for name in examples:
            window.goto((folder / name).as_uri())
            assert window.evaluate(LOW_CONTRAST) == [], name


# Every element with text of its own, against the nearest ground that is painted behind it.
LOW_CONTRAST = """() => {
  const parse = (colour) => {
    const [r, g, b, a = 1] = colour.match(/[\\d.]+/g).map(Number);
    return {rgb: [r, g, b], a};
  };
  const luminance = (rgb) => rgb
    .map((c) => c / 255)
    .map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = (e) => {
    for (; e; e = e.parentElement) {
      const {rgb, a} = parse(getComputedStyle(e).backgroundColor);
      if (a === 1) return rgb;
    }
    return [255, 255, 255];
  };
  const own = (e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim());
  return [...document.body.querySelectorAll('*')]
    .filter((e) => own(e) && e.checkVisibility() && !e.closest('svg'))
    .filter((e) => {
      const style = getComputedStyle(e);
      const {rgb, a} = parse(style.color);
      const [light, dark] = [luminance(rgb), luminance(ground(e))].sort((x, y) => y - x);
      const size = parseFloat(style.fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      return a === 1 && (light + 0.05) / (dark + 0.05) < (isLarge ? 3 : 4.5);
    })
    .map((e) => `${e.tagName}.${e.getAttribute('class')}: ${e.textContent.trim().slice(0, 40)}`);
}"""
