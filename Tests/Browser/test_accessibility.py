"""axe finds nothing on a page of each kind in two windows; in the full run on every page in four."""

from __future__ import annotations

import os

import pytest
from axe_playwright_python.sync_playwright import Axe
from test_browser import opened
from test_functions import page_names

# Every page in every window takes a quarter of an hour; `scripts/test full` asks for it.
IS_FULL = bool(os.environ.get("SXSH_TEST_FULL"))
WINDOWS = [(360, "light"), (1280, "dark")]
if IS_FULL:
    WINDOWS += [(360, "dark"), (1280, "light")]


def faults_of(window, names, folder) -> dict[str, list]:
    """What axe finds on each of the pages: all rules that it runs by itself, WCAG 2.2 AA among them."""
    axe = Axe()
    found = {}
    for name in names:
        window.goto((folder / name).as_uri())
        rules = axe.run(window, options={"resultTypes": ["violations"]}).response["violations"]
        if rules:
            found[name] = [
                (rule["id"], [node["target"] for node in rule["nodes"]][:3]) for rule in rules
            ]
    return found


@pytest.mark.parametrize(("width", "scheme"), WINDOWS)
def test_axe_finds_nothing(chromium, site, examples, folder, width, scheme):
    viewport = {"width": width, "height": 800}
    names = page_names(site) if IS_FULL else examples
    with opened(chromium, viewport=viewport, color_scheme=scheme) as (window, _):
        assert not faults_of(window, names, folder)
