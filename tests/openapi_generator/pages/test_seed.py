"""The published page of the Agent Protocol client, byte for byte."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tests.goldens import TESTS, read_golden
from tests.openapi_generator.planning import page, read_api

ROOT = Path(__file__).resolve().parents[3]
SPEC = ROOT / "specs" / "agent-protocol" / "openapi.yaml"


def test_the_page_is_the_published_one() -> None:
    expected = read_golden(TESTS / "golden" / "seeds" / "ap_client__BackgroundRunsApi.md")
    assert page(read_api(SPEC), "docs/BackgroundRunsApi.md", "ap_client") == expected


def test_a_changed_summary_changes_its_lines_only() -> None:
    api = read_api(SPEC)
    before = page(api, "docs/BackgroundRunsApi.md", "ap_client").splitlines()
    operations = tuple(
        replace(each, summary="Stop it") if each.operation_id == "cancel_run" else each
        for each in api.operations
    )
    after = page(replace(api, operations=operations), "docs/BackgroundRunsApi.md", "ap_client")
    changed = [line for old, line in zip(before, after.splitlines(), strict=True) if old != line]
    assert changed == [
        "[**cancel_run**](BackgroundRunsApi.md#cancel_run) | **POST** /runs/{run_id}/cancel "
        "| Stop it",
        "Stop it",
        "        # Stop it",
    ]
