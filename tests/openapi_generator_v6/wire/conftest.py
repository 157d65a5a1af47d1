"""The Formance client, generated once, and a judge for its requests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.diagnostics import Report
from generator.document import load_document
from tests.openapi_generator.wire.judge import Judge
from tests.openapi_generator.wire.samples import Sampler
from tests.openapi_generator_v6.wire.package import Generated

SPEC = Path(__file__).parents[3] / "specs" / "formance" / "openapi.yaml"


def read(spec: Path) -> dict[str, Any]:
    """The document as plain data."""
    tree = load_document(spec, Report()).root.tree
    assert isinstance(tree, dict)
    return dict(tree)


class StrictSampler(Sampler):
    """Also gives what a schema requires without declaring it."""

    def _object(self, schema: dict[str, Any], depth: int, request: bool) -> dict[str, Any]:
        made = super()._object(schema, depth, request)
        for name in schema.get("required", []):
            made.setdefault(name, "text")
        return made


@pytest.fixture(scope="session")
def document() -> dict[str, Any]:
    """The Formance API."""
    return read(SPEC)


@pytest.fixture(scope="session")
def sampler(document: dict[str, Any]) -> Sampler:
    """Example values for its schemas."""
    return StrictSampler(document)


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Generated:
    """Its client."""
    return Generated(SPEC, "wire_formance", tmp_path_factory.mktemp("wire_v6"))


@pytest.fixture(scope="session")
def judge(document: dict[str, Any]) -> Iterator[Judge]:
    """A server which judges requests by the document."""
    found = Judge(document)
    yield found
    found.close()
