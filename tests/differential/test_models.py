"""Generated models and ``jsonschema`` judge the same payloads; every difference is a named row."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.diagnostics import Report
from generator.document import load_document
from generator.ir import Json, Source
from generator.normalize import normalize
from tests.differential.candidates import CANDIDATES, Accepts, prepare
from tests.differential.comparison import Comparison
from tests.differential.differences import rows_of
from tests.differential.payloads import Payloads
from tests.differential.schemas import object_of

CASES = sorted((Path(__file__).parent / "cases").glob("*.yaml"))
EXAMPLES = 25  # per schema and candidate


@pytest.mark.parametrize("flavour", CANDIDATES)
def test_differences_are_those_of_the_table(flavour: str, tmp_path: Path) -> None:
    used: set[str] = set()
    compared = 0
    for case in CASES:
        spec = tmp_path / case.with_suffix(".json").name
        spec.write_text(json.dumps(_with_operations(yaml.safe_load(case.read_text("utf-8")))))
        document = load_document(spec, Report())
        api = normalize(document, Report())
        package = f"differential_{flavour}_{case.stem}"
        candidate = prepare(flavour, document, api, spec, tmp_path, package)
        comparison = Comparison(document)
        for source, named in candidate.classes:
            check = candidate.accepts(named)
            folder, _, schema = source.pointer.rpartition("/")
            if check is None or folder not in ("/components/schemas", "/definitions"):
                continue
            title = f"{case.name} {schema}"
            pair = _Pair(comparison, flavour, source, check, title, used)
            for row in rows_of(flavour):
                if row.witness[0] == schema:
                    pair.compare(row.witness[1])
            pair.explore()
            compared += 1
    assert compared >= 20
    assert used == {row.name for row in rows_of(flavour)}, (
        "a row that nothing needs hides the next defect"
    )


@dataclass(frozen=True, slots=True)
class _Pair:
    """A schema and the class that stands for it."""

    comparison: Comparison
    flavour: str
    source: Source
    check: Accepts
    title: str
    used: set[str]

    def explore(self) -> None:
        """Compare payloads that hypothesis chooses."""
        place = self.comparison.schemas.find(self.source)
        assert place is not None

        def judge(random: Random, changes: int) -> None:
            payloads = Payloads(self.comparison.schemas, random)
            payload = payloads.fitting(place)
            for _ in range(changes):
                payload = payloads.nearly(payload)
            self.compare(payload)

        randoms = st.randoms(use_true_random=False)
        tried = given(randoms, st.integers(0, 2))(judge)
        settings(max_examples=EXAMPLES, database=None, deadline=None)(tried)()

    def compare(self, payload: Json) -> None:
        """Fail on a difference that no row explains."""
        if payload is None:
            return  # whether null will do is said where a schema is used
        valid = self.comparison.is_valid(self.source, payload)
        found = self.comparison.difference(self.flavour, self.source, payload, valid, self.check)
        if found is not None:
            assert found.rows is not None, f"{self.title}: {found}"
            self.used.update(found.rows)


def _with_operations(document: dict[str, Json]) -> dict[str, Json]:
    """The document with an operation that sends and receives each schema, since some flavours make
    only what an operation reaches."""
    paths: dict[str, Json] = {}
    own = object_of(document.get("paths", {}))
    old = "swagger" in document
    folder = "definitions" if old else "components/schemas"
    schemas = document["definitions"] if old else object_of(document["components"])["schemas"]
    for name in object_of(schemas):
        if f'/{name}"' in json.dumps(own):
            continue  # the document says itself where it travels
        schema: Json = {"$ref": f"#/{folder}/{name}"}
        content: Json = {"application/json": {"schema": schema}}
        sent: Json = {"requestBody": {"required": True, "content": content}}
        got: Json = {"description": "The same", "content": content}
        if old:
            body: Json = {"in": "body", "name": "body", "required": True, "schema": schema}
            sent, got = {"parameters": [body]}, {"description": "The same", "schema": schema}
        paths[f"/{name}"] = {
            "post": {"operationId": f"send{name}", **object_of(sent), "responses": {"200": got}}
        }
    servers: dict[str, Json] = {} if old else {"servers": [{"url": "https://api.example"}]}
    return {**document, **servers, "paths": {**own, **paths}}
