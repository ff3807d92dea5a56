"""What pages do beyond being read: each function as a reader meets it, and what is there without it."""

from __future__ import annotations

import datetime
import io
import json
import os
import pathlib
import re
import shutil
import subprocess

import pytest
from finished_command import REPOSITORY, find_binary
from PIL import Image
from playwright.sync_api import expect
from served_site import served
from site_files import target
from test_browser import opened

PHONE = {"width": 360, "height": 740}
DESKTOP = {"width": 1280, "height": 800}
CASES = "dien-hinh/index.html"
CHECKLIST = "bieu-mau/bang-kiem-di-tuyen.html"
ARTICLE = "kien-thuc/chat-thai-la-tien.html"
HANDOUT = "tai-lieu/tap-huan-hai-ngay"


# The case finder


def shown_cases(window) -> list[str]:
    return window.locator(".cards .card h3").all_inner_texts()


def test_the_finder_filters_counts_and_keeps_its_choices_in_the_address(chromium, root):
    with opened(chromium, viewport=PHONE) as (window, faults):
        window.goto(root + CASES)
        everything = shown_cases(window)
        window.get_by_label("Ngành").select_option("paper")
        paper = shown_cases(window)
        assert 0 < len(paper) < len(everything)
        expect(window.locator(".case-count")).to_have_text(f"{len(paper)} điển hình")
        assert "sectors=paper" in window.url
        window.get_by_label("Kỹ thuật").select_option("good-housekeeping")
        shared = window.url
        both = shown_cases(window)
        window.get_by_role("button", name="Xóa lựa chọn").click()
        expect(window.locator(".cards .card")).to_have_count(len(everything))
        window.goto(shared)
        expect(window.locator(".case-count")).to_have_text(f"{len(both)} điển hình")
        assert shown_cases(window) == both
        window.locator(".cards .card h3 a").first.click()
        expect(window.locator("h1")).to_have_text(both[0])
        assert not faults


def test_the_finder_is_worked_by_the_keyboard(chromium, site, folder):
    with opened(chromium, viewport=DESKTOP) as (window, _):
        window.goto((folder / CASES).as_uri())
        window.get_by_label("Bằng chứng").focus()
        window.keyboard.press("ArrowDown")
        expect(window.locator(".case-count")).to_have_attribute("role", "status")
        assert "evidence=" in window.url
        window.keyboard.press("Tab")
        expect(window.get_by_role("button", name="Xóa lựa chọn")).to_be_focused()
        window.keyboard.press("Enter")
        expect(window.get_by_label("Bằng chứng")).to_have_value("")


def test_choices_that_no_case_meets_say_so(chromium, site, folder):
    with opened(chromium, viewport=PHONE) as (window, _):
        window.goto((folder / CASES).as_uri() + "?sectors=paper&places=ngoai-tinh")
        expect(window.locator(".case-count")).to_contain_text("Chưa có điển hình")
        assert shown_cases(window) == []


def test_links_are_there_again_where_the_cases_do_not_come(chromium, origin):
    with opened(chromium, viewport=PHONE) as (window, _):
        window.route("**/assets/*cases*", lambda route: route.abort())
        window.goto(origin + CASES)
        expect(window.locator(".finder")).to_have_count(0)
        expect(window.locator("summary", has_text="Kỹ thuật")).to_be_visible()


def test_without_scripts_cases_are_found_by_links(chromium, site, folder):
    with opened(chromium, viewport=PHONE, java_script_enabled=False) as (window, _):
        window.goto((folder / CASES).as_uri())
        assert not window.locator(".finder").is_visible()
        window.locator("summary", has_text="Kỹ thuật").click()
        window.get_by_role("link", name=re.compile("Quản lý nội vi")).click()
        expect(window.locator("h1")).to_have_text("Quản lý nội vi")
        window.locator(".narrow a").first.click()
        expect(window.locator("h1")).to_contain_text("Quản lý nội vi")
        assert window.locator(".card").count() >= 1


def test_downloads_hold_every_case(site, folder):
    document = json.loads((folder / "dien-hinh/so-lieu.json").read_bytes())
    table = (folder / "dien-hinh/so-lieu.csv").read_bytes().decode("utf-8-sig")
    names = {case["title"] for case in document["cases"]}
    assert len(names) >= 10
    for name in names:
        assert name.replace('"', '""') in table
    assert all(case["evidence"] != "illustrative" for case in document["cases"])
    assert all(case["sources"] for case in document["cases"])


# The home page


@pytest.mark.parametrize(
    ("home", "article", "start"),
    [
        ("index.html", "kien-thuc/san-xuat-sach-hon-la-gi.html", "Bắt đầu đọc"),
        ("en/index.html", "en/learn/what-is-cleaner-production.html", "Start reading"),
    ],
)
def test_the_home_page_leads_to_the_beginning_and_to_every_step(
    chromium, site, folder, home, article, start
):
    with opened(chromium, viewport=PHONE) as (window, faults):
        window.goto((folder / home).as_uri())
        steps = window.locator(".steps a")
        assert steps.count() == 6
        label = steps.nth(4).locator(".step-label").inner_text()
        steps.nth(4).click()
        expect(window.locator("h2:target")).to_contain_text(label)
        window.goto((folder / home).as_uri())
        window.get_by_role("link", name=start).click()
        assert window.url.endswith(article)
        assert not faults


def test_the_first_drawing_is_read_with_spaced_letters(chromium, site, folder):
    with opened(chromium, viewport=PHONE) as (window, _):
        for home in ("index.html", "en/index.html"):
            window.goto((folder / home).as_uri())
            # The text spacing of WCAG 1.4.12.
            window.add_style_tag(
                content="* { letter-spacing: .12em !important; word-spacing: .16em !important }"
            )
            boxes = [text.bounding_box() for text in window.locator(".flow text").all()]
            for place, box in enumerate(boxes):
                for other in boxes[place + 1 :]:
                    is_apart = (
                        box["x"] + box["width"] <= other["x"]
                        or other["x"] + other["width"] <= box["x"]
                        or abs(box["y"] - other["y"]) > 10
                    )
                    assert is_apart, home


# Training


def at(window, moment: str) -> None:
    window.clock.set_fixed_time(datetime.datetime.fromisoformat(moment))


def test_sessions_are_over_when_they_are_over_for_the_reader(chromium, site, folder):
    with opened(chromium, viewport=PHONE) as (window, faults):
        at(window, "2027-03-26T09:00:00+07:00")
        window.goto((folder / "tap-huan/index.html").as_uri())
        upcoming = window.locator(".month .session-card").all_inner_texts()
        past = window.locator("#_past-sessions .session-card").all_inner_texts()
        assert all("/2026" not in text.splitlines()[0] for text in upcoming)
        assert any("10/12/2026" in text for text in past)
        assert "Đã diễn ra" in past[0] and "25/3/2027" in past[0]
        assert not window.get_by_role("heading", name="Tháng 12 năm 2026").is_visible()
        window.goto((folder / "index.html").as_uri())
        shown = window.locator(".session-card:visible")
        assert shown.count() == 3
        expect(shown.first).to_contain_text("08/4/2027")
        assert not faults


def test_a_session_is_not_over_before_its_last_minute(chromium, site, folder):
    with opened(chromium, viewport=PHONE) as (window, _):
        for moment, is_over in [
            ("2026-12-10T16:29:00+07:00", False),
            ("2026-12-10T16:31:00+07:00", True),
        ]:
            at(window, moment)
            window.goto((folder / "tap-huan/index.html").as_uri())
            card = window.locator(".session-card", has_text="10/12/2026")
            expect(card).to_contain_text("Đã diễn ra" if is_over else "Dự kiến")


@pytest.fixture(scope="module")
def schedule(tmp_path_factory) -> pathlib.Path:
    """The site with a schedule that is no sample, built on a day before its sessions.

    Its second session is open for registration until 8 December.
    """
    folder = tmp_path_factory.mktemp("schedule")
    shutil.copytree(REPOSITORY / "content", folder / "content")
    for name in ("lich-minh-hoa-2026-2027.vi.md", "lich-minh-hoa-2026-2027.en.md"):
        path = folder / "content/training" / name
        text = path.read_text().replace("    sample: true\n", "")
        first, second = text.split("  - id: danh-gia-2026-12", 1)
        second = second.replace("    status: planned\n", "    status: open\n", 1)
        path.write_text(first + "  - id: danh-gia-2026-12" + second)
    subprocess.run(
        [find_binary(), "build", "--no-pdf", "--as-of", "2026-11-27"]
        + ["--source", folder / "content", "--output", folder / "public"],
        check=True,
        env={**os.environ, "SXSH_ROOT": str(REPOSITORY)},
    )
    return folder / "public"


def test_registration_closes_after_its_last_day_in_viet_nam(chromium, schedule):
    with opened(chromium, viewport=PHONE) as (window, faults):
        for moment, text, is_open in [
            ("2026-12-03T23:30:00+07:00", "Đăng ký chậm nhất", True),
            ("2026-12-04T00:30:00+07:00", "Đã hết hạn đăng ký", False),
        ]:
            at(window, moment)
            window.goto((schedule / "tap-huan/nhan-thuc-2026-12.html").as_uri())
            expect(window.locator(".registration p:visible").first).to_contain_text(text)
            assert window.get_by_role("link", name="sxsh@example.vn").first.is_visible() == is_open
            assert window.locator(".slip").is_visible() == is_open
        assert not faults


def test_an_open_session_says_one_thing_of_its_state(chromium, schedule):
    states = ["Đang nhận đăng ký", "Đã hết hạn đăng ký", "Đã diễn ra"]
    with opened(chromium, viewport=PHONE) as (window, faults):
        for moment, state in [
            ("2026-12-08T23:30:00+07:00", states[0]),
            ("2026-12-09T00:30:00+07:00", states[1]),
            ("2026-12-17T09:00:00+07:00", states[2]),
        ]:
            at(window, moment)
            window.goto((schedule / "tap-huan/danh-gia-2026-12.html").as_uri())
            for place in (".badges", ".facts"):
                text = window.locator(place).first.inner_text()
                assert [known for known in states if known in text] == [state], (moment, place)
            assert window.locator(".calendar-link").is_visible() == (state != states[2])
            window.goto((schedule / "tap-huan/index.html").as_uri())
            text = window.locator(".session-card", has_text="15–16/12/2026").inner_text()
            assert [known for known in states if known in text] == [state], moment
        assert not faults


def test_the_page_of_a_session_is_over_for_a_reader_long_after(chromium, schedule, site, folder):
    for public in (schedule, folder):
        with opened(chromium, viewport=PHONE) as (window, faults):
            at(window, "2027-07-01T09:00:00+07:00")
            window.goto((public / "tap-huan/nhan-thuc-2026-12.html").as_uri())
            expect(window.locator(".badges .badge:visible").first).to_have_text("Đã diễn ra")
            assert window.get_by_text("Dự kiến").filter(visible=True).count() == 0
            for selector in (".registration", ".slip"):
                assert not window.locator(selector).is_visible(), selector
            assert not faults


def test_samples_take_no_registration(chromium, site, folder):
    with opened(chromium, viewport=PHONE, java_script_enabled=False) as (window, _):
        for name in ("index.html", "tap-huan/index.html", "tap-huan/nhan-thuc-2026-12.html"):
            window.goto((folder / name).as_uri())
            assert "Đăng ký chậm nhất" not in window.locator("main").inner_text(), name
        expect(window.locator(".registration")).to_contain_text("Buổi mẫu, chưa nhận đăng ký")
        assert window.locator(".registration li").count() == 0


def test_the_calendar_marks_today_and_leads_to_sessions(chromium, site, folder):
    with opened(chromium, viewport=DESKTOP) as (window, _):
        at(window, "2026-12-01T00:30:00+07:00")
        window.goto((folder / "tap-huan/index.html").as_uri())
        expect(window.locator('td[aria-current="date"]')).to_have_text("1")
        window.get_by_role("link", name=re.compile("^ngày 15 tháng 12 năm 2026")).click()
        expect(window.locator("h1")).to_contain_text("Tập huấn")


# Self-assessment


def test_the_checklist_counts_answers_and_keeps_them_on_the_device(chromium, root):
    with opened(chromium, viewport=PHONE) as (window, faults):
        window.goto(root + CHECKLIST)
        total = window.locator(".check-total")
        expect(total).to_contain_text("0 trong 30")
        questions = window.locator(".check-box input[value=yes]")
        for place in (0, 1, 6):
            questions.nth(place).check()
        window.locator(".check-box input[value=no]").nth(2).check()
        expect(total).to_contain_text("4 trong 30")
        expect(window.locator(".check-first li").first).to_contain_text("Nước: 2 trong 6")
        window.reload()
        expect(total).to_contain_text("4 trong 30")
        assert questions.nth(6).is_checked()
        window.get_by_role("button", name="Xóa câu trả lời").click()
        expect(total).to_contain_text("0 trong 30")
        assert not faults


def test_every_box_of_the_checklist_says_what_it_answers(chromium, site, folder):
    with opened(chromium, viewport=PHONE) as (window, _):
        window.goto((folder / CHECKLIST).as_uri())
        expect(window.locator(".check-box input").first).to_have_accessible_name(
            re.compile("rò.*Có$")
        )


def test_area_and_note_are_written_on_the_device_too(chromium, root):
    with opened(chromium, viewport=PHONE) as (window, faults):
        window.goto(root + CHECKLIST)
        notes = window.get_by_role("textbox", name=re.compile("^Ghi chú: Vòi, van"))
        areas = window.get_by_role("textbox", name=re.compile("^Khu vực: Vòi, van"))
        notes.fill("van số 3")
        areas.fill("Tổ mạ")
        areas.blur()
        expect(window.locator(".check-total")).to_contain_text("0 trong 30")
        window.reload()
        expect(notes).to_have_value("van số 3")
        expect(areas).to_have_value("Tổ mạ")
        window.get_by_role("button", name="Xóa câu trả lời").click()
        expect(notes).to_have_value("")
        assert not faults


def test_a_table_of_narrow_columns_is_read_in_cards(chromium, site, folder):
    for width, is_card in [(360, True), (1280, False)]:
        with opened(chromium, viewport={"width": width, "height": 800}) as (window, _):
            window.goto((folder / "nguon-va-cach-kiem-chung.html").as_uri())
            table = window.locator(".table-scroll", has_text="Vì sao nghi ngờ")
            doubt = table.locator("tbody tr").first.locator("td").nth(2)
            assert doubt.get_attribute("data-label") == ("Vì sao nghi ngờ" if is_card else None)
            is_whole = doubt.bounding_box()["width"] > 0.9 * table.bounding_box()["width"]
            assert is_whole == is_card, width
            caption = table.locator("caption").bounding_box()
            assert caption["height"] < 60, width
            marks = window.locator(".table-scroll", has_text="Nghĩa là").locator("tbody td")
            assert marks.nth(1).bounding_box()["width"] < 0.8 * table.bounding_box()["width"]


def test_lines_to_write_on_stay_on_the_line_of_their_label(chromium, site, folder):
    with opened(chromium, viewport=PHONE) as (window, _):
        window.goto((folder / CHECKLIST.replace("bang-kiem-di-tuyen", "can-bang-vat-lieu")).as_uri())
        blanks = window.locator(".sheet p").first.locator(".blank")
        tops = [blank.bounding_box()["y"] for blank in blanks.all()]
        assert len(tops) == 3 and sorted(set(tops)) == tops
        assert window.locator(".sheet p").first.bounding_box()["height"] < 110


def test_the_checklist_is_a_sheet_to_fill_in_without_scripts(chromium, site, folder):
    with opened(chromium, java_script_enabled=False) as (window, _):
        window.goto((folder / CHECKLIST).as_uri())
        assert not window.locator(".self-check").is_visible()
        assert window.locator(".sheet tbody tr").count() >= 30


# Two languages


def test_the_switch_keeps_the_place(chromium, root):
    with opened(chromium, viewport=PHONE) as (window, faults):
        window.goto(root + ARTICLE)
        headings = window.locator(".prose h2")
        headings.nth(3).evaluate("e => e.scrollIntoView({behavior: 'instant'})")
        window.locator("a.near-switch").click()
        expect(window.locator("html")).to_have_attribute("lang", "en")
        assert abs(window.locator(".prose h2").nth(3).bounding_box()["y"]) < 120
        assert not faults


def test_the_switch_leads_to_the_same_page_without_scripts(chromium, site, folder):
    with opened(chromium, java_script_enabled=False) as (window, _):
        window.goto((folder / ARTICLE).as_uri())
        window.locator("a.language-switch").click()
        assert window.url.endswith("en/learn/waste-is-money.html")
        window.locator("a.language-switch").click()
        assert window.url.endswith(ARTICLE)


def test_both_languages_are_read_side_by_side(chromium, root):
    with opened(chromium, viewport=DESKTOP) as (window, faults):
        window.goto(root + ARTICLE)
        before = window.locator(".prose").inner_text()
        button = window.get_by_role("button", name="Song ngữ")
        button.click()
        rows = window.locator(".pair")
        expect(rows.first).to_be_visible()
        for row in rows.all():
            mine = row.locator("> div").first
            other = row.locator("> div[lang=en]")
            assert mine.evaluate("e => e.firstElementChild.tagName") == other.evaluate(
                "e => e.firstElementChild.tagName"
            )
        assert window.locator(".pair [id]").count() == len(
            set(window.locator(".pair [id]").evaluate_all("all => all.map(e => e.id)"))
        )
        link = window.locator(".pair > div[lang=en] a").first
        link.click()
        expect(window.locator("html")).to_have_attribute("lang", "en")
        window.go_back()
        button.click()
        expect(rows.first).to_be_visible()
        button.click()
        assert window.locator(".prose").inner_text() == before
        assert not faults


@pytest.fixture
def stranger(tmp_path):
    """The address of a page of somebody else, which wants to be read side by side."""
    (tmp_path / "404.html").write_text("")
    (tmp_path / "index.html").write_text(
        "<!doctype html><script>parent.postMessage({ sxsh: ['<p>strange</p>'], lang: 'en' }, '*')</script>"
    )
    with served(tmp_path) as address:
        yield address


def test_a_page_of_somebody_else_is_told_nothing_of_the_text(chromium, site, origin, stranger):
    with opened(chromium, viewport=DESKTOP) as (window, _):
        window.goto(stranger)
        window.evaluate(
            """(address) => new Promise((done) => {
              window.heard = [];
              addEventListener("message", (event) => heard.push(event.data));
              const frame = document.createElement("iframe");
              frame.onload = done;
              frame.src = address;
              document.body.append(frame);
            })""",
            origin + ARTICLE,
        )
        frame = window.frames[1]
        # Called after the page's own listener, so that an answer would be heard before the end.
        frame.evaluate("() => addEventListener('message', () => parent.postMessage('end', '*'))")
        window.evaluate("frames[0].postMessage('sxsh blocks', '*')")
        window.wait_for_function("heard.includes('end')")
        assert window.evaluate("heard.filter((message) => message.sxsh)") == []


def test_text_of_somebody_else_is_not_read_side_by_side(chromium, site, origin, stranger):
    with opened(chromium, viewport=DESKTOP) as (window, _):
        window.goto(origin + ARTICLE)
        window.evaluate(
            """(address) => new Promise((done) => {
              addEventListener("message", (event) => {
                if (event.origin !== location.origin) done();
              });
              document.querySelector(".side-by-side-button").click();
              frames[0].location = address;
            })""",
            stranger,
        )
        assert window.locator(".pair").count() == 0


def test_phones_are_not_offered_two_columns(chromium, site, folder):
    with opened(chromium, viewport=PHONE) as (window, _):
        window.goto((folder / ARTICLE).as_uri())
        assert not window.get_by_role("button", name="Song ngữ").is_visible()


# Every page


def page_names(site) -> list[str]:
    return [
        page.name
        for page in site.values()
        if page.name != "404.html"
        and not any(meta.get("http-equiv") == "refresh" for meta in page.elements("meta"))
    ]


@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_moves_while_a_page_is_opened(chromium, examples, folder, width):
    with opened(chromium, viewport={"width": width, "height": 800}) as (window, _):
        window.add_init_script(
            "window.shift = 0;"
            "new PerformanceObserver((list) => {"
            "  for (const entry of list.getEntries()) window.shift += entry.value;"
            "}).observe({type: 'layout-shift', buffered: true});"
        )
        session = window.context.new_cdp_session(window)
        for name in [*examples, CASES]:
            # As slow as a phone, so that the page is drawn before the finder has come.
            rate = 4 if name == CASES else 1
            session.send("Emulation.setCPUThrottlingRate", {"rate": rate})
            window.goto((folder / name).as_uri())
            window.wait_for_timeout(100)
            # The browser may draw a line of which only half has been read: a tenth of what
            # Core Web Vitals call good. What a script moves is several times as much.
            assert window.evaluate("window.shift") < 0.01, name


def test_a_strict_content_security_policy_changes_nothing(chromium, examples, origin):
    def restrict(route):
        response = route.fetch()
        route.fulfill(
            response=response,
            headers={**response.headers, "content-security-policy": "default-src 'self'"},
        )

    with opened(chromium, viewport=DESKTOP) as (window, faults):
        window.route("**/*", restrict)
        for name in [*examples, CASES, CHECKLIST, ARTICLE]:
            window.goto(origin + name)
        window.get_by_role("button", name="Song ngữ").click()
        expect(window.locator(".pair").first).to_be_visible()
        assert not faults


# Handouts


def test_the_contents_of_a_long_handout_lead_to_its_other_pages(chromium, root):
    with opened(chromium, viewport=PHONE) as (window, faults):
        window.goto(root + HANDOUT + ".html")
        links = window.locator(".handout-contents a")
        assert links.count() == 33
        for place in (0, 16, 32):
            title = " ".join(links.nth(place).text_content().split())
            links.nth(place).click()
            expect(window.locator("h2:target")).to_have_text(title)
            expect(window.locator("h2:target")).to_be_in_viewport()
            window.goto(root + HANDOUT + ".html")
        assert not faults


def test_a_long_handout_is_read_page_by_page_in_either_language(chromium, root):
    with opened(chromium, viewport=DESKTOP) as (window, faults):
        window.goto(root + HANDOUT + ".html")
        expect(window.get_by_role("link", name="Trang trước")).to_have_count(0)
        window.get_by_role("link", name="Trang sau").click()
        expect(window).to_have_url(root + HANDOUT + "/trang-2.html")
        expect(window.locator(".document-header .card-kind")).to_contain_text("Trang 2/3")
        parts = window.locator("h2[id^=part_]").evaluate_all("all => all.map(each => each.id)")
        window.locator(".language-switch:visible").first.click()
        window.wait_for_url(re.compile(r"/en/handouts/two-day-training/page-2\.html"))
        ids = window.locator("h2[id^=part_]").evaluate_all("all => all.map(each => each.id)")
        assert ids == parts
        window.get_by_role("link", name="Next page").click()
        expect(window).to_have_url(root + "en/handouts/two-day-training/page-3.html")
        expect(window.get_by_role("link", name="Next page")).to_have_count(0)
        window.locator(".breadcrumbs a").last.click()
        expect(window).to_have_url(root + "en/handouts/two-day-training.html")
        assert not faults


def test_both_languages_name_the_session_of_a_handout(site):
    page = site["tai-lieu/hoi-thao-mot-ngay-song-ngu.html"]
    texts = [" ".join(e.itertext()) for e in page.elements("p") if "handout-session" in (e.get("class") or "")]
    assert len(texts) == 2
    assert "Hội thảo một ngày" in texts[0] and "Sample schedule" in texts[0]
    assert "One-day seminar" in texts[1] and "10 December 2026" in texts[1]


def test_a_page_of_a_handout_leads_to_the_same_part_side_by_side(chromium, root):
    with opened(chromium, viewport=DESKTOP) as (window, _):
        window.goto(root + HANDOUT + "/trang-3.html")
        title = window.locator("h2[id^=part_] > :first-child").first.text_content()
        window.get_by_role("link", name="Bản song ngữ").click()
        assert HANDOUT + "-song-ngu/trang-" in window.url
        expect(window.locator("h2:target > :first-child").first).to_have_text(title)
        window.go_back()
        expect(window).to_have_url(root + HANDOUT + "/trang-3.html")


def test_a_table_that_fits_has_no_edge_to_scroll_to(chromium, site, folder):
    with opened(chromium, viewport=DESKTOP) as (window, _):
        window.goto((folder / "dien-hinh/giay-phong-chau.html").as_uri())
        for width in (1280, 1024, 777, 413):
            window.set_viewport_size({"width": width, "height": 800})
            for table in window.locator(".table-scroll:visible").all():
                assert table.evaluate("e => e.scrollWidth <= e.clientWidth")
                shot = Image.open(io.BytesIO(table.screenshot())).convert("L")
                # Above the words of the header.
                row = shot.crop((shot.width - 12, 4, shot.width, 5)).getextrema()
                assert row[1] - row[0] < 4, (width, row)


def test_pages_are_small(site, folder):
    for name, page in site.items():
        assert (folder / name).stat().st_size <= 100_000, name
        if name == "404.html":
            continue  # It names its style sheet by a whole address; it is that of every page.
        sheets = {target(name, link)[0] for link in page.fetched() if link.endswith(".css")}
        assert sum((folder / sheet).stat().st_size for sheet in sheets) <= 30_000, name
    scripts = sum(path.stat().st_size for path in folder.glob("assets/site-*.js"))
    assert scripts <= 15_000


def test_pages_print_without_what_only_a_screen_needs(chromium, examples, folder):
    with opened(chromium, viewport=DESKTOP) as (window, _):
        for name in [*examples, CASES, CHECKLIST]:
            window.goto((folder / name).as_uri())
            window.emulate_media(media="print")
            for selector in (
                ".language-switch",
                ".main-navigation",
                ".finder",
                ".breadcrumbs",
                ".calendar-link",
            ):
                assert not window.locator(f"{selector}:visible").count(), (name, selector)
