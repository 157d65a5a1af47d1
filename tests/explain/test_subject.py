"""What a line is said to speak of is what it depends on: another name or text there, another line."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from generator.diagnostics import Report
from generator.explain.subject import find_subject
from generator.explain.trace import trace
from generator.flavours.base import load_flavour
from generator.ir import Source
from generator.pipeline import flavour_settings, read_api
from generator.render import Renderer
from tests.explain.acme import FLAVOURS, changed, rendered, settings_for, write_spec


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_a_line_changes_with_what_it_speaks_of(flavour: str, tmp_path: Path) -> None:
    settings = settings_for(tmp_path, flavour)
    report = Report()
    _, api = read_api(settings, report)
    made = load_flavour(flavour)
    package = made.plan(api, flavour_settings(settings, made), report)
    renderer = Renderer()
    claims: dict[Source, list[tuple[str, str]]] = {}
    for plan in package.files:
        if plan.template is None or plan.language == "text":
            continue
        text, origins = trace(plan, renderer)
        lines = text.splitlines()
        for number, (line, origin) in enumerate(zip(lines, origins, strict=False), 1):
            subject = find_subject(
                api, package.names, plan, lines, number, constant=origin.constant
            )
            if subject.why.startswith("the line"):
                claims.setdefault(subject.source, []).append((plan.path, line))
    kinds = Counter(source.pointer.split("/")[1] for source in claims)
    assert kinds["paths"] >= 8
    assert kinds["components"] >= 7
    wrong: list[str] = []
    for source, places in claims.items():
        assert isinstance(settings.spec, Path)
        write_spec(settings.spec, changed(source.pointer))
        now = rendered(settings)
        for path, line in places:
            if line in now.get(path, "").splitlines():
                wrong.append(f"{path}: {line.strip()!r} does not depend on {source.pointer}")
    total = sum(map(len, claims.values()))
    assert total > 100
    assert len(wrong) <= total * 3 // 100, "\n".join(wrong)
