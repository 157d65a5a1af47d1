"""Generated models and ``jsonschema`` judge the same payloads; every difference is a named row."""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.ir import Json
from tests.differential.candidates import CANDIDATES, Accepts, accepts, generate
from tests.differential.differences import (
    EXCLUSIVE,
    LAXITIES,
    STRICTNESSES,
    TAKES_FIRST,
    Laxity,
    Strictness,
)
from tests.differential.judge import Judge
from tests.differential.payloads import fitting, nearly

CASES = sorted((Path(__file__).parent / "cases").glob("*.yaml"))
EXAMPLES = 80  # per schema and candidate
MOST_STEPS = 300


@pytest.mark.parametrize("flavour", CANDIDATES)
def test_differences_are_those_of_the_table(
    flavour: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp(flavour)
    used: set[str] = set()
    compared = 0
    for case in CASES:
        document: dict[str, Json] = yaml.safe_load(case.read_text("utf-8"))
        package = generate(flavour, case, folder)
        comparison = Comparison(flavour, document, used)
        for name, schema in comparison.schemas.items():
            check = accepts(flavour, package, name)
            if check is None:
                continue
            comparison.run(f"{case.name} {name}", name, schema, check)
            compared += 1
    assert compared >= 20
    rows: list[Laxity | Strictness] = [*LAXITIES, *STRICTNESSES]
    expected = {row.name for row in rows if flavour in row.candidates}
    if flavour in TAKES_FIRST:
        expected.add(EXCLUSIVE[0])
    assert used == expected, "a row that nothing needs hides the next defect"


class Comparison:
    """One document, one candidate."""

    def __init__(self, flavour: str, document: Mapping[str, Json], used: set[str]) -> None:
        self._flavour = flavour
        self._document = document
        self._used = used
        self._judge = Judge(document)
        self._lenient = Judge(_any_of(document))

    @property
    def schemas(self) -> Mapping[str, Json]:
        components = self._document["components"]
        assert isinstance(components, dict)
        schemas = components["schemas"]
        assert isinstance(schemas, dict)
        return schemas

    def run(self, title: str, name: str, schema: Json, check: Accepts) -> None:
        assert isinstance(schema, dict)
        good = fitting(schema, self._document)

        @settings(max_examples=EXAMPLES, database=None)
        @given(st.one_of(good, nearly(good), nearly(nearly(good))))
        def compare(payload: Json) -> None:
            valid = not self._judge.complaints(name, payload)
            accepted = check(payload)
            if valid and not accepted:
                assert self._is_strictness(payload, check), f"{title} refuses {payload!r}"
            elif accepted and not valid:
                assert self._is_laxity(name, payload, check), (
                    f"{title} takes {payload!r}: {self._judge.complaints(name, payload)}"
                )

        compare()

    def _is_strictness(self, payload: Json, check: Accepts) -> bool:
        rows = [row for row in STRICTNESSES if self._flavour in row.candidates]
        for row in rows:  # one alone, so that each row is blamed for what it explains
            if check(row.mend(payload, self._document)):
                self._used.add(row.name)
                return True
        mended = payload
        for row in rows:
            mended = row.mend(mended, self._document)
        return check(mended)

    def _is_laxity(self, name: str, payload: Json, check: Accepts) -> bool:
        """Search for a series of mends after which both accept; unions offer wrong turns."""
        found = self._search(self._judge, name, payload, check)
        if found is None and self._flavour in TAKES_FIRST:
            found = self._search(self._lenient, name, payload, check)
            if found is not None:
                found.add(EXCLUSIVE[0])
        self._used |= found or set()
        return found is not None

    def _search(self, judge: Judge, name: str, payload: Json, check: Accepts) -> set[str] | None:
        rows = [row for row in LAXITIES if self._flavour in row.candidates]
        pending: list[tuple[Json, frozenset[str]]] = [(payload, frozenset())]
        seen: set[str] = set()
        while pending and len(seen) < MOST_STEPS:
            value, used = pending.pop(0)
            text = json.dumps(value, sort_keys=True)
            if text in seen:
                continue
            seen.add(text)
            complaints = judge.complaints(name, value)
            if not complaints and check(value):
                return set(used)
            for complaint in complaints:
                for row in rows:
                    mended = row.mend(value, complaint)
                    if mended is not None:
                        pending.append((mended, used | {row.name}))
        return None


def _any_of(document: Mapping[str, Json]) -> dict[str, Json]:
    def walk(node: Json) -> Json:
        if isinstance(node, dict):
            return {"anyOf" if key == "oneOf" else key: walk(inner) for key, inner in node.items()}
        if isinstance(node, list):
            return [walk(inner) for inner in node]
        return node

    changed = walk(copy.deepcopy(dict(document)))
    assert isinstance(changed, dict)
    return changed
