"""The traced rendering is the ordinary one, and every line comes from where it is printed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from black import Mode, format_str

from generator.diagnostics import Report
from generator.explain.align import before_formatting, counterpart
from generator.explain.trace import trace
from generator.flavours.base import FilePlan, load_flavour
from generator.pipeline import flavour_settings, read_api
from generator.render import Renderer
from generator.resources import templates_root
from tests.explain.acme import FLAVOURS, settings_for


def plans(folder: Path, flavour: str) -> tuple[FilePlan, ...]:
    settings = settings_for(folder, flavour)
    report = Report()
    _, api = read_api(settings, report)
    made = load_flavour(flavour)
    return made.plan(api, flavour_settings(settings, made), report).files


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_the_text_is_the_same_and_every_line_has_an_origin(flavour: str, tmp_path: Path) -> None:
    renderer = Renderer()
    seen = 0
    for plan in plans(tmp_path, flavour):
        text, origins = trace(plan, renderer)
        if plan.language != "markdown":  # pages are guarded afterwards
            assert text.encode() == renderer.render(plan), plan.path
        if plan.template is None:
            continue
        lines = text.split("\n")
        assert len(origins) == len(lines)
        for line, origin in zip(lines, origins, strict=True):
            source = (templates_root() / origin.template).read_text().splitlines()
            shown = source[origin.line - 1]
            if origin.constant and line.strip():
                assert line.strip() == shown.strip() or re.search(r"{[{%]", shown), plan.path
                seen += 1
            elif line.strip():
                assert re.search(r"{[{%]", shown), f"{plan.path}: {line!r} from {shown!r}"
    assert seen > 100


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_formatted_lines_are_found_in_the_rendered_text(flavour: str, tmp_path: Path) -> None:
    renderer = Renderer()
    compared = 0
    for plan in plans(tmp_path, flavour):
        if plan.template is None or plan.language != "python":
            continue
        raw = renderer.render(plan).decode()
        formatted = format_str(raw, mode=Mode(line_length=60))
        before = 0
        for number, line in enumerate(formatted.splitlines(), 1):
            at = before_formatting(raw, formatted, number)
            assert at >= before, plan.path
            before = at
            words = re.findall(r"\w{3,}", line)
            known = raw.splitlines()[at - 1]
            if words:
                assert words[0] in known, f"{plan.path}: {line!r} from {known!r}"
                compared += 1
    assert compared > 200


def test_a_formatter_that_does_more_than_layout() -> None:
    assert (
        before_formatting("import b\nimport a\nx = 0XFF\n", "import a\nimport b\nx = 255\n", 3) == 3
    )


def test_counterparts() -> None:
    assert counterpart(["a", "b", "c"], ["a", "x", "c"], 3) == 3
    assert counterpart(["a", "b", "c"], ["a", "x", "c"], 2) is None
    assert counterpart(["a", "b", "c"], ["a", "x", "c"], 2, nearest=True) == 2


def test_what_no_template_prints() -> None:
    copied = FilePlan(path="a.py", asset="speakeasy/runtime/basesdk.py")
    text, origins = trace(copied, Renderer())
    assert origins[3].template == "speakeasy/runtime/basesdk.py"
    assert (origins[3].line, len(origins)) == (4, len(text.splitlines()))
    assert trace(FilePlan(path="a.txt", text="x\n"), Renderer()) == ("x\n", ())
