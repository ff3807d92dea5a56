"""What programs read of the site: calendars, feeds, the list of pages, data blocks, the manifest."""

from __future__ import annotations

import datetime
import json
import pathlib
import re
import xml.etree.ElementTree as ElementTree
import zoneinfo
from collections import Counter
from urllib.parse import urljoin

import feedparser
import icalendar
import pytest
import site_files
from PIL import Image

VIET_NAM = zoneinfo.ZoneInfo("Asia/Ho_Chi_Minh")
LANGUAGES = {"vi": "", "en": "en/"}
CALENDARS = {"vi": "tap-huan/lich.ics", "en": "en/training/calendar.ics"}
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"

# The properties that search engines ask of each type.
REQUIRED = {
    "Article": {"headline", "datePublished", "dateModified", "inLanguage", "publisher", "author"},
    "LearningResource": {"name", "learningResourceType", "inLanguage", "publisher"},
    "Event": {"name", "startDate", "endDate", "eventStatus", "eventAttendanceMode", "location"},
    "BreadcrumbList": {"itemListElement"},
    "DefinedTermSet": {"name", "inLanguage", "hasDefinedTerm"},
    "WebSite": {"name", "url", "inLanguage", "publisher"},
    "Organization": {"name", "url"},
}


def calendar(path: pathlib.Path) -> icalendar.Calendar:
    return icalendar.Calendar.from_ical(path.read_bytes())


def moment(value: datetime.date) -> datetime.datetime:
    """A day in Viet Nam begins at midnight there."""
    if isinstance(value, datetime.datetime):
        return value
    return datetime.datetime.combine(value, datetime.time(), VIET_NAM)


def shown(page: site_files.Page) -> tuple[str, str]:
    """The first day of a session as its page says it for machines, and its topic."""
    (heading,) = page.elements("h1")
    time = next(e for e in page.elements("time") if e.get("datetime"))
    return time.get("datetime"), "".join(heading.itertext())


def data(page: site_files.Page) -> list[dict]:
    """What the data blocks of a page say."""
    found = []
    for script in page.elements("script"):
        if script.get("type") == "application/ld+json":
            block = json.loads("".join(script.itertext()))
            assert block["@context"] == "https://schema.org", page.name
            found += block["@graph"]
    return found


def is_redirect(page: site_files.Page) -> bool:
    return any(meta.get("http-equiv") == "refresh" for meta in page.elements("meta"))


def links(page: site_files.Page, relation: str) -> list:
    return [e for e in page.elements("link") if relation in (e.get("rel") or "").split()]


# Calendars


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_calendar_has_every_session_as_its_page_shows_it(site, folder, base_url, language):
    events = calendar(folder / CALENDARS[language]).walk("VEVENT")
    assert events
    for event in events:
        page = site[event["URL"].removeprefix(base_url)]
        assert page.language == language
        day, topic = shown(page)
        assert moment(event.start).astimezone(VIET_NAM).date().isoformat() == day[:10], page.name
        assert str(event["SUMMARY"]).endswith(topic)
        assert event["DTSTAMP"].dt.tzinfo is not None
        assert moment(event.end) > moment(event.start)
        single = calendar(folder / pathlib.Path(page.name).with_suffix(".ics")).walk("VEVENT")
        assert [e.to_ical() for e in single] == [event.to_ical()]
    assert len(list((folder / CALENDARS[language]).parent.glob("*.ics"))) == len(events) + 1


def test_both_languages_have_the_same_sessions_at_the_same_moments(site, folder):
    vi, en = (
        {str(e["UID"]): (e.start, e.end, e["STATUS"]) for e in calendar(folder / path).walk("VEVENT")}
        for path in CALENDARS.values()
    )
    assert vi == en
    assert len(vi) > 5


def test_moments_are_seven_hours_ahead_of_universal_time(site, folder):
    (event,) = calendar(folder / "tap-huan/danh-gia-2026-12.ics").walk("VEVENT")
    utc = datetime.timezone.utc
    assert event.start == datetime.datetime(2026, 12, 15, 1, 0, tzinfo=utc)
    assert event.end == datetime.datetime(2026, 12, 16, 9, 30, tzinfo=utc)
    (event,) = calendar(folder / "tap-huan/hoi-nghi-2018-07.ics").walk("VEVENT")
    assert (event.start, event.end) == (datetime.date(2018, 7, 19), datetime.date(2018, 7, 20))


def test_calendars_say_of_held_sessions_that_they_were(site, folder):
    events = {str(e["UID"]).split("@")[0]: e for e in calendar(folder / CALENDARS["vi"]).walk("VEVENT")}
    for name in ("hoi-nghi-2018-07", "hoi-thao-2020-11"):
        assert events[name]["STATUS"] == "CONFIRMED"
        assert "Tình trạng: Đã diễn ra" in str(events[name]["DESCRIPTION"])


def test_samples_say_so_and_keep_nobodys_time(site, folder):
    for event in calendar(folder / CALENDARS["vi"]).walk("VEVENT"):
        is_sample = "Lịch minh họa" in str(event["SUMMARY"])
        assert is_sample == str(event["DESCRIPTION"]).startswith("Lịch minh họa.")
        if is_sample:
            assert event["TRANSP"] == "TRANSPARENT" and event["STATUS"] != "CONFIRMED"


def test_lines_of_calendars_hold_the_limits_of_the_format(site, folder):
    files = list(folder.rglob("*.ics"))
    assert files
    for path in files:
        content = path.read_bytes()
        assert content.endswith(b"\r\n")
        for line in content[:-2].split(b"\r\n"):
            assert len(line) <= 75 and b"\n" not in line and b"\r" not in line
            line.decode("utf-8")


def test_pages_lead_to_their_calendars(site, folder):
    followed = {
        site_files.target(page.name, link)[0]
        for page in site.values()
        for link in page.followed()
        if link.endswith(".ics")
    }
    assert followed == {p.relative_to(folder).as_posix() for p in folder.rglob("*.ics")}


# Feeds


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_feed_is_well_formed_and_leads_to_pages(site, folder, base_url, language):
    feed = feedparser.parse(folder / LANGUAGES[language] / "atom.xml")
    assert not feed.bozo and feed.version == "atom10"
    assert feed.feed.id and feed.feed.title and feed.feed.author and feed.feed.updated_parsed
    assert 0 < len(feed.entries) <= 30
    for entry in feed.entries:
        page = site[entry.link.removeprefix(base_url)]
        assert page.language == language
        assert next(page.elements("h1")).get("lang", language) == language, "not translated"
        assert entry.id and entry.title and entry.summary and entry.updated_parsed
    published = [entry.published for entry in feed.entries]
    assert published == sorted(published, reverse=True)
    assert max(entry.updated for entry in feed.entries) == feed.feed.updated
    assert not re.search("/(vi-du|examples)/", " ".join(entry.link for entry in feed.entries))


def test_ids_of_feeds_are_unique(site, folder):
    feeds = [feedparser.parse(folder / prefix / "atom.xml") for prefix in LANGUAGES.values()]
    ids = Counter(entry.id for feed in feeds for entry in [feed.feed, *feed.entries])
    assert max(ids.values()) == 1


def test_every_page_names_the_feed_of_its_language(site, folder, base_url):
    for page in site.values():
        if is_redirect(page):
            continue
        (link,) = (e for e in links(page, "alternate") if e.get("type") == "application/atom+xml")
        name = site_files.target(page.name, link.get("href").removeprefix(base_url))[0]
        assert name == LANGUAGES[page.language] + "atom.xml" and (folder / name).is_file()


# The list of pages


def listed(folder: pathlib.Path, base_url: str) -> dict[str, dict[str, str]]:
    """The pages of the sitemap with the pages that they name as their alternates."""
    root = ElementTree.parse(folder / "sitemap.xml").getroot()
    assert root.tag == SITEMAP + "urlset"
    pages = {}
    for url in root.findall(SITEMAP + "url"):
        name = url.findtext(SITEMAP + "loc").removeprefix(base_url)
        assert name not in pages
        changed = url.findtext(SITEMAP + "lastmod")
        assert changed is None or datetime.date.fromisoformat(changed)
        pages[name] = {
            link.get("hreflang"): link.get("href").removeprefix(base_url)
            for link in url.findall(XHTML + "link")
        }
    return pages


def test_the_sitemap_has_every_page_that_is_to_be_found(site, folder, base_url):
    wanted = {
        page.name
        for page in site.values()
        if page.name != "404.html"
        and not is_redirect(page)
        and next(page.elements("h1")).get("lang", page.language) == page.language
    }
    assert set(listed(folder, base_url)) == wanted


def test_alternates_are_mutual_and_those_of_the_page_itself(site, folder, base_url):
    pages = listed(folder, base_url)
    for name, alternates in pages.items():
        own = {
            link.get("hreflang"): link.get("href").removeprefix(base_url)
            for link in links(site[name], "alternate")
            if link.get("hreflang")
        }
        assert own == alternates, name
        if alternates:
            assert set(alternates) == {"vi", "en", "x-default"}
            assert alternates["x-default"] == alternates["vi"]
            assert alternates[site[name].language] == name
            assert all(pages[other] == alternates for other in alternates.values()), name


def test_robots_are_told_of_the_list(site, folder, base_url):
    lines = (folder / "robots.txt").read_text(encoding="utf-8").splitlines()
    assert lines == ["User-agent: *", "Allow: /", "", f"Sitemap: {base_url}sitemap.xml"]


# Data blocks


def test_what_pages_say_of_themselves_has_what_its_type_asks_for(site, base_url):
    types = Counter()
    for page in site.values():
        for thing in data(page):
            kind = thing["@type"]
            types[kind] += 1
            assert REQUIRED[kind] <= set(thing), f"{page.name}: {kind}"
            if "url" in thing and thing["url"] != base_url:
                assert thing["url"].removeprefix(base_url) in site, page.name
    assert set(types) == set(REQUIRED)


def test_breadcrumbs_lead_from_the_home_page_to_the_page(site, base_url):
    for page in site.values():
        trails = [thing for thing in data(page) if thing["@type"] == "BreadcrumbList"]
        if page.name in {"404.html", "index.html", "en/index.html"} or is_redirect(page):
            assert not trails
            continue
        (trail,) = trails
        items = trail["itemListElement"]
        assert [item["position"] for item in items] == list(range(1, len(items) + 1))
        names = [item["item"].removeprefix(base_url) for item in items]
        assert names[0] == LANGUAGES[page.language] + "index.html" and names[-1] == page.name
        assert all(name in site for name in names) and all(item["name"] for item in items)


def test_no_sample_is_an_event_and_no_example_an_article(site):
    for page in site.values():
        kinds = {thing["@type"] for thing in data(page)}
        text = "".join(next(page.elements("main")).itertext())
        if "Lịch minh họa." in text or "Sample schedule." in text:
            assert "Event" not in kinds, page.name
        if re.match("(en/examples|vi-du)/(?!index)", page.name):
            assert "LearningResource" in kinds and "Article" not in kinds, page.name


def test_moments_of_events_say_their_offset(site):
    for page in site.values():
        for event in (thing for thing in data(page) if thing["@type"] == "Event"):
            for key in ("startDate", "endDate"):
                value = event[key]
                assert "T" not in value or value.endswith("+07:00"), page.name
                datetime.datetime.fromisoformat(value)


# Pictures and the manifest


def properties(page: site_files.Page) -> dict[str, str]:
    return {
        meta.get("property") or meta.get("name"): meta.get("content")
        for meta in page.elements("meta")
        if (meta.get("property") or meta.get("name") or "").startswith(("og:", "twitter:"))
    }


def test_every_page_says_what_it_is_about(site):
    for page in site.values():
        if page.name == "404.html" or is_redirect(page):
            continue
        texts = [e.get("content") for e in page.elements("meta") if e.get("name") == "description"]
        assert len(texts) == 1 and len(texts[0]) > 20, page.name
        assert properties(page)["og:description"] == texts[0]
    for language, folder in LANGUAGES.items():
        name = properties(site[folder + "index.html"])["og:title"]
        assert name == properties(site[folder + "index.html"])["og:site_name"], language
    session = properties(site["tap-huan/nhan-thuc-2026-12.html"])["og:description"]
    assert "10 tháng 12 năm 2026" in session and "Phường Vĩnh Phúc" in session
    assert "làng nghề mộc, gốm, rèn" in properties(site["kien-thuc/index.html"])["og:description"]


def test_every_page_has_a_picture_to_pass_on(site, folder, base_url):
    pictures = set()
    for page in site.values():
        if is_redirect(page):
            continue
        found = properties(page)
        assert found["og:type"] in {"website", "article"}
        assert found["og:locale"] == {"vi": "vi_VN", "en": "en_GB"}[page.language]
        assert found["twitter:card"] == "summary_large_image" and found["og:image:alt"]
        path = folder / found["og:image"].removeprefix(base_url)
        assert path.is_file(), page.name
        if "og:image:width" in found:
            size = int(found["og:image:width"]), int(found["og:image:height"])
            assert Image.open(path).size == size
        pictures.add(path.name)
    cards = {path.name for path in folder.glob("assets/card-*.png")}
    assert {name for name in pictures if name.startswith("card-")} == cards
    assert len(cards) == 9
    assert all((folder / "assets" / name).stat().st_size <= 40 * 1024 for name in cards)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_manifest_names_icons_of_the_size_they_have(site, folder, base_url, language):
    path = folder / LANGUAGES[language] / "site.webmanifest"
    manifest = json.loads(path.read_text(encoding="utf-8"))
    assert manifest["lang"] == language and manifest["name"]
    assert len(manifest["short_name"]) <= 12
    start = urljoin(base_url + LANGUAGES[language] + "site.webmanifest", manifest["start_url"])
    assert start == base_url + LANGUAGES[language]
    home = site[LANGUAGES[language] + "index.html"]
    (theme,) = (e for e in home.elements("meta") if e.get("name") == "theme-color")
    assert theme.get("content") == manifest["theme_color"]
    (sheet,) = folder.glob("assets/site-*.css")
    paper = re.search(r"--paper: ?(#[0-9a-f]+)", sheet.read_text(encoding="utf-8"))[1]
    assert manifest["background_color"] == paper
    purposes = Counter()
    for icon in manifest["icons"]:
        picture = (path.parent / icon["src"]).resolve()
        assert picture.is_file() and not icon["src"].startswith("/")
        purposes[icon.get("purpose", "any")] += 1
        if icon["sizes"] != "any":
            assert "{}x{}".format(*Image.open(picture).size) == icon["sizes"]
    assert purposes["maskable"] >= 1 and purposes["any"] >= 3


def test_every_page_names_the_manifest_of_its_language_and_its_icons(site, folder, base_url):
    for page in site.values():
        if is_redirect(page):
            continue
        (link,) = links(page, "manifest")
        name = site_files.target(page.name, link.get("href").removeprefix(base_url))[0]
        assert name == LANGUAGES[page.language] + "site.webmanifest"
        (touch,) = links(page, "apple-touch-icon")
        name = site_files.target(page.name, touch.get("href").removeprefix(base_url))[0]
        assert Image.open(folder / name).size == (180, 180)
