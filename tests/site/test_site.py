"""The site as files: links, what it loads, what hostile text becomes, that two runs agree."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from generator.site.crawl import crawl
from tests.cli.project import sdkloom
from tests.emit.trees import tree_of
from tests.site.sites import FLAVOURS, HOSTILE, make_site, write_specs


def page(site: Path, name: str) -> str:
    return (site / f"{name}.html").read_text("utf-8")


def test_no_link_is_dead_and_nothing_comes_from_elsewhere(site: Path) -> None:
    found = crawl(site)
    assert found.dead == ()
    assert found.foreign == ()
    assert found.acting == ()
    assert found.pages > 60
    assert found.links > 1000


def test_the_crawl_finds_what_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(
        '<a href="b.html">x</a><a href="#no">x</a><a href="#yes">x</a><p id="yes" onclick="f()">'
        '<script src="https://elsewhere.example/x.js"></script><a href="javascript:f()">x</a>'
        '<link rel="stylesheet" href="a.css">'
    )
    (tmp_path / "a.css").write_text('@import "//elsewhere.example/y.css"; b { background: url(z.png) }')  # fmt: skip
    found = crawl(tmp_path)
    assert found.dead == ("a.html: b.html", "a.html: #no")
    assert found.foreign == (
        "a.html: https://elsewhere.example/x.js",
        "a.css: //elsewhere.example/y.css",
    )
    assert found.acting == ("a.html: onclick=f()", "a.html: javascript:f()")
    assert not found.clean


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_every_sdk_is_a_section_with_operations_models_and_changes(
    site: Path, flavour: str
) -> None:
    name = f"zoo-{flavour.replace('_', '-')}"
    parts = ["reference/README", "operations/index", "changes"]
    if flavour != "models":
        parts += ["classes", "models"]
    for part in parts:
        assert (site / name / f"{part}.html").is_file()
        assert f"{name}/{part}.html" in page(site, "index")


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_an_operation_has_a_tab_for_every_flavour_and_for_sync_and_async(
    site: Path, flavour: str
) -> None:
    text = page(site, f"zoo-{flavour.replace('_', '-')}/operations/animals")
    for label in ("Speakeasy", "OpenAPI Generator 7", "OpenAPI Generator 6", "sync", "async"):
        assert re.search(rf"<label[^>]*sd-tab-label[^>]*>\s*{label}\s*</label>", text), label
    assert "await" in text
    assert "list_animals_async" in text


@pytest.mark.parametrize(
    ("flavour", "to"),
    [
        ("speakeasy", "reference/docs/sdks/animals/README.html#list_animals"),
        ("openapi-generator", "reference/docs/AnimalsApi.html#list_animals"),
        ("openapi-generator-v6", "reference/docs/apis/tags/AnimalsApi.html#list_animals"),
    ],
)
def test_an_example_leads_to_the_page_of_its_method(site: Path, flavour: str, to: str) -> None:
    assert f'href="../{to}"' in page(site, f"zoo-{flavour}/operations/animals")


def test_guides_are_pages_with_links_between_them(site: Path) -> None:
    assert 'href="diagnostics.html"' in page(site, "guides/architecture")


def test_search_knows_the_pages_without_a_server(site: Path) -> None:
    index = (site / "searchindex.js").read_text("utf-8")
    assert index.startswith("Search.setIndex(")
    assert "zoo-speakeasy/operations/animals" in index


class _Scripts(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.scripts: list[str] = []
        self.tags: set[str] = set()
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self._inside = tag == "script" and not dict(attrs).get("src")

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.scripts.append(data)

    def handle_endtag(self, tag: str) -> None:
        self._inside = False


def scripts_of(site: Path) -> tuple[set[str], set[str]]:
    parser = _Scripts()
    for file in sorted(site.rglob("*.html")):
        parser.feed(file.read_text("utf-8"))
    return set(parser.scripts), parser.tags


def test_text_of_a_hostile_document_is_shown_and_does_nothing(site: Path, tmp_path: Path) -> None:
    write_specs(tmp_path, HOSTILE, "evil")
    made = make_site(tmp_path)
    found = crawl(made)
    assert found.clean, found
    ours, tags = scripts_of(site)
    theirs, hostile_tags = scripts_of(made)
    assert theirs == ours
    assert hostile_tags <= tags | {"hr", "blockquote", "ol", "s", "br"}
    whole = "".join(file.read_text("utf-8") for file in sorted(made.rglob("*.html")))
    assert "root:x:0" not in whole
    assert not re.search("[\u202a-\u202e\u2066-\u2069]", whole)
    assert "right\\u202eto left" in whole
    assert "elsewhere.example" in whole  # as text or as a link, loaded by nothing
    assert not (tmp_path.parent / "escape.html").exists()
    assert {path.name for path in tmp_path.iterdir()} == {"specs", "site"}


def test_two_runs_give_the_same_bytes(tmp_path: Path) -> None:
    trees = []
    for number, environment in enumerate(
        (
            {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "UTC"},
            {"PYTHONHASHSEED": "77", "LC_ALL": "de_DE.UTF-8", "TZ": "Asia/Tokyo"},
        )
    ):
        root = tmp_path / f"run{number}"
        write_specs(root)
        trees.append(tree_of(make_site(root, "zoo-speakeasy", environment=environment)))
    assert trees[0] == trees[1]


def test_a_link_to_no_page_is_told_and_is_text(tmp_path: Path) -> None:
    write_specs(tmp_path)
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes/a.md").write_text("# A\n\n[lost](b.md) [code](../x.py) [top](#a) [no](#b)\n")
    arguments = ["docs", "zoo-models", "--out", "site", "--guides", "notes"]
    loose = sdkloom(arguments, tmp_path)
    assert loose.returncode == 0
    assert loose.stderr.splitlines() == [
        "a link to no page is shown as text: guides/a: b.md",
        "a link to no page is shown as text: guides/a: #b",
    ]
    text = page(tmp_path / "site", "guides/a")
    assert "<p>lost code" in text
    assert '<a class="reference internal" href="a.html#a">top</a>' in text
    assert sdkloom([*arguments, "--strict"], tmp_path).returncode == 1


def test_a_folder_with_something_else_is_left_alone(tmp_path: Path) -> None:
    write_specs(tmp_path)
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "thesis.txt").write_text("precious")
    ran = sdkloom(["docs", "zoo-models", "--out", "site"], tmp_path)
    assert ran.returncode == 2
    assert "left alone" in ran.stderr
    assert [path.name for path in (tmp_path / "site").iterdir()] == ["thesis.txt"]


def test_a_revision_that_there_is_not_is_said(tmp_path: Path) -> None:
    write_specs(tmp_path)
    ran = sdkloom(["docs", "zoo-models", "--out", "site", "--since", "nowhere"], tmp_path)
    assert ran.returncode == 2
    assert "nowhere" in ran.stderr
    assert not (tmp_path / "site").exists()
