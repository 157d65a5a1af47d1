"""The Agent Protocol's client, generated once, and a judge for its requests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.diagnostics import Report
from generator.document import load_document
from tests.openapi_generator.wire.calls import Calls
from tests.openapi_generator.wire.judge import Judge
from tests.openapi_generator.wire.package import Generated

SPEC = Path(__file__).parents[3] / "specs" / "agent-protocol" / "openapi.yaml"


def read(spec: Path) -> dict[str, Any]:
    """The document as plain data."""
    tree = load_document(spec, Report()).root.tree
    assert isinstance(tree, dict)
    return dict(tree)


@pytest.fixture(scope="session")
def document() -> dict[str, Any]:
    """The Agent Protocol."""
    return read(SPEC)


@pytest.fixture(scope="session")
def calls(document: dict[str, Any]) -> Calls:
    """Example calls."""
    return Calls(document)


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Generated:
    """Its client."""
    return Generated(SPEC, "wire_ap_client", tmp_path_factory.mktemp("wire"))


@pytest.fixture(scope="session")
def judge(document: dict[str, Any]) -> Iterator[Judge]:
    """A server which judges requests by the document."""
    found = Judge(document)
    yield found
    found.close()
