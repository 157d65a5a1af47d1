"""The published page, byte for byte, from the description of the API and the templates alone."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from generator.settings import load_settings
from tests.goldens import read_golden
from tests.openapi_generator_v6.pages.making import pages_of, settings

ROOT = Path(__file__).resolve().parents[3]
SPEC = ROOT / "specs/formance/openapi.yaml"
SEED = ROOT / "tests/golden/seeds/Formance__OrchestrationApi.md"
PAGE = "docs/apis/tags/OrchestrationApi.md"


@cache
def pages() -> dict[str, str]:
    configured = load_settings(ROOT / "specs/formance/sdk.toml")
    return pages_of(SPEC, settings(configured.package, configured.fidelity, configured.options))


def test_the_page_is_the_published_one() -> None:
    assert pages()[PAGE] == read_golden(SEED)


def test_a_changed_summary_changes_its_lines_alone(tmp_path: Path) -> None:
    text = SPEC.read_text(encoding="utf-8")
    assert text.count("summary: Create workflow\n") == 1
    other = tmp_path / "openapi.yaml"
    other.write_text(text.replace("summary: Create workflow\n", "summary: Make one\n"), "utf-8")
    changed = pages_of(other, settings("Formance", "exact", {"global_security_in_pages": False}))
    differing = {path for path, page in pages().items() if changed[path] != page}
    assert differing == {"README.md", PAGE}
    before, after = pages()[PAGE].splitlines(), changed[PAGE].splitlines()
    summary = [line for line in before if line.endswith("Create workflow")]
    lines = {(old, new) for old, new in zip(before, after, strict=True) if old != new}
    assert lines == {(line, line.replace("Create workflow", "Make one")) for line in summary}


def test_global_security_is_shown_unless_it_is_left_out() -> None:
    shown = pages_of(SPEC, settings("Formance"))[PAGE]
    assert "* OAuth Authentication (Authorization):" in shown
    assert "[Authorization](../../../README.md#Authorization)" in shown
    assert "No authorization required" not in shown
    assert "Authorization)" not in pages()[PAGE]
