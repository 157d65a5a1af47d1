"""The site as a reader has it, in headless Chromium: search, links, tabs, copying, dark mode.

Needs a Chromium on the machine (``apt-get install chromium``, or the path in ``CHROMIUM``). The
screenshots are left in ``SDKLOOM_SCREENSHOTS`` when that names a folder.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

_NAMES = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, _NAMES)), None)
_FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking",
          "--disable-component-update", "--disable-sync", "--no-first-run"]  # fmt: skip

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this machine")


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def url(site: Path) -> Iterator[str]:
    """The site on loopback."""
    handler = partial(_Quiet, directory=str(site))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=_FLAGS)
        yield started
        started.close()


@pytest.fixture
def page(browser: Browser, url: str) -> Iterator[Page]:
    """A page in a profile of its own; nothing may go wrong on it, nothing be fetched elsewhere."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, color_scheme="light")
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    context.set_default_timeout(8_000)
    opened = context.new_page()
    wrong: list[str] = []
    opened.on("pageerror", lambda error: wrong.append(str(error)))
    opened.on(
        "requestfailed",  # what a page was still asking for when it was left counts for nothing
        lambda request: None if "ABORTED" in str(request.failure) else wrong.append(request.url),
    )
    opened.on(
        "response",
        lambda answer: wrong.append(answer.url) if answer.status >= 400 else None,
    )
    opened.on(
        "request",
        lambda request: None if request.url.startswith(url) else wrong.append(request.url),
    )
    yield opened
    context.close()
    assert wrong == []


def screenshot(page: Page, name: str) -> None:
    """Take a picture; kept where somebody wants to look at it."""
    taken = page.screenshot()
    assert taken.startswith(b"\x89PNG")
    folder = os.environ.get("SDKLOOM_SCREENSHOTS")
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        (Path(folder) / f"{name}.png").write_bytes(taken)


def test_a_search_finds_an_operation(page: Page, url: str) -> None:
    page.goto(f"{url}/index.html")
    screenshot(page, "index")
    box = page.locator("input.sidebar-search")
    box.fill("photo")
    box.press("Enter")
    results = page.locator("#search-results ul.search li a")
    expect(results.first).to_be_visible()
    screenshot(page, "search")
    results.filter(has_text="animals").first.click()
    expect(page.locator("article h1")).to_be_visible()
    assert "photo" in page.locator("article").inner_text().lower()


def test_links_lead_from_the_start_to_a_model(page: Page, url: str) -> None:
    page.goto(f"{url}/index.html")
    page.locator(".card", has_text="Speakeasy").locator("a").click()
    expect(page.locator(".sidebar-tree li.current a").first).to_have_text("Overview")
    page.locator(".sidebar-tree li.current ~ li > a", has_text="Operations").click()
    expect(page.locator("article h1")).to_contain_text("Operations")
    page.locator("article a", has_text="animals").first.click()
    expect(page.locator("article h1")).to_contain_text("animals")
    page.locator("article .more a").first.click()
    expect(page.locator("article")).to_contain_text("list_animals")
    page.locator("article a", has_text="Animal").first.click()
    expect(page.locator("article h1")).to_be_visible()


def test_a_tab_is_chosen_everywhere_and_remembered(page: Page, url: str) -> None:
    address = f"{url}/zoo-speakeasy/operations/animals.html"
    page.goto(address)
    blocks = page.locator(".sd-tab-content pre:visible")
    assert "with Zoo(" in blocks.first.inner_text()
    screenshot(page, "operation")
    page.locator("label", has_text="async").first.click()
    assert "await" in blocks.first.inner_text()
    assert all("await" in text for text in blocks.all_inner_texts())
    page.locator("label", has_text="OpenAPI Generator 7").first.click()
    assert all("ApiClient(configuration)" in text for text in blocks.all_inner_texts())
    page.goto(f"{url}/zoo-openapi-generator/operations/animals.html")
    assert "ApiClient(configuration)" in blocks.first.inner_text()


def test_a_button_copies_the_example(page: Page, url: str) -> None:
    page.goto(f"{url}/zoo-speakeasy/operations/animals.html")
    block = page.locator(".sd-tab-content div.highlight:visible").first
    block.hover()
    block.locator("button.copybtn").click()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.strip() == block.locator("pre").inner_text().strip()
    assert "list_animals" in copied


def test_dark_mode_is_a_click_and_remembered(page: Page, url: str) -> None:
    page.goto(f"{url}/zoo-speakeasy/operations/animals.html")
    background = "getComputedStyle(document.body).backgroundColor"
    bright = page.evaluate(background)
    button = page.locator("button.theme-toggle:visible").first
    for _ in range(3):  # system setting, bright, dark, in a circle
        if page.evaluate("document.body.dataset.theme") != "dark":
            button.click()
    assert page.evaluate("document.body.dataset.theme") == "dark"
    assert page.evaluate(background) != bright
    screenshot(page, "dark")
    page.goto(f"{url}/index.html")
    assert page.evaluate("document.body.dataset.theme") == "dark"


def test_a_narrow_page_does_not_scroll_sideways(page: Page, url: str) -> None:
    page.set_viewport_size({"width": 400, "height": 800})
    for name in ("index", "zoo-speakeasy/operations/animals", "zoo-openapi-generator-v6/models"):
        page.goto(f"{url}/{name}.html")
        screenshot(page, f"narrow-{name.replace('/', '-')}")
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= 400, name
