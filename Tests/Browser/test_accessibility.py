"""axe finds nothing on any page, on a phone and on a desktop, light and dark."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from test_browser import opened
from test_functions import page_names

# The rules of WCAG 2.2 A and AA and the best practices; all that axe runs by itself.
OPTIONS = {"resultTypes": ["violations"]}


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(chromium, site, folder, width, scheme):
    axe = Axe()
    found = {}
    viewport = {"width": width, "height": 800}
    with opened(chromium, viewport=viewport, color_scheme=scheme) as (window, _):
        for name in page_names(site):
            window.goto((folder / name).as_uri())
            results = axe.run(window, options=OPTIONS).response["violations"]
            if results:
                found[name] = [
                    (rule["id"], [node["target"] for node in rule["nodes"]][:3]) for rule in results
                ]
    assert not found
