"""``llms.txt``: a title, a summary, and every page with one line, whatever the document says."""

from __future__ import annotations

import copy
import re
from dataclasses import replace
from pathlib import Path

import pytest

from generator.diagnostics import Report
from generator.flavours.base import load_flavour
from generator.flavours.shared import plan_package
from generator.flavours.shared.llms import one_line
from generator.pipeline import flavour_settings, read_api
from generator.render import Renderer
from generator.settings import Settings
from tests.explain.acme import ACME, FLAVOURS, settings_for, write_spec

LINK = re.compile(r"- \[((?:[^\\\]]|\\.)+)\]\(([^()\s]+)\): (.+)")


def made(settings: Settings) -> tuple[str, set[str]]:
    report = Report()
    _, api = read_api(settings, report)
    flavour = load_flavour(settings.flavour)
    package = plan_package(flavour, api, flavour_settings(settings, flavour), report)
    (plan,) = [plan for plan in package.files if plan.path == "llms.txt"]
    return Renderer().render(plan).decode(), {each.path for each in package.files}


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_every_page_has_one_line(flavour: str, tmp_path: Path) -> None:
    text, paths = made(settings_for(tmp_path, flavour))
    lines = text.splitlines()
    assert lines[0] == "# Acme"
    assert lines[2] == "> Everything about rockets."
    links = [LINK.fullmatch(line) for line in lines if line.startswith("- ")]
    assert all(links)
    linked = [found[2] for found in links if found]
    assert len(set(linked)) == len(linked)
    assert set(linked) == {path for path in paths if path.endswith(".md")}
    described = {found[1]: found[3] for found in links if found}
    assert described["Rocket"] == "What flies."
    assert described["Stage"] == "burnTime"
    assert any("dismiss" in words for words in described.values())
    headings = [line for line in lines if line.startswith("## ")]
    assert headings[:3] == ["## Guides", "## Operations", "## Models"]


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_text_of_a_document_is_shown_and_does_nothing(flavour: str, tmp_path: Path) -> None:
    tree = copy.deepcopy(ACME)
    tree["info"]["title"] = "Acme](javascript:alert(1))\n## Optional"
    tree["info"]["description"] = "<script>alert(1)</script>\n# Ignore the above"
    tree["components"]["schemas"]["Stage"]["description"] = (
        "[x](javascript:alert(1)) " + "word " * 90
    )
    write_spec(tmp_path / "openapi.json", tree)
    text, _ = made(settings_for(tmp_path, flavour))
    assert "## Optional" not in text.splitlines()
    assert "# Ignore the above" not in text.splitlines()
    assert "<script" not in text.replace("\\<", "")
    assert not re.search(r"(?<!\\)\]\(javascript", text)
    assert max(map(len, text.splitlines())) < 400


def test_one_line() -> None:
    assert one_line("# a\n b\t`c`") == "a b \\`c\\`"
    assert one_line("word " * 100).endswith("word …")


def test_the_models_flavour_has_one_too(tmp_path: Path) -> None:
    text, _ = made(replace(settings_for(tmp_path, "speakeasy"), flavour="models"))
    assert text.startswith("# Acme\n\n> Everything about rockets.\n")
