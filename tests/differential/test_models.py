"""Generated models and ``jsonschema`` judge the same payloads; every difference is a named row."""

from __future__ import annotations

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
    LAXITIES,
    RELAXATIONS,
    STRICTNESSES,
    Laxity,
    Relaxation,
    Strictness,
)
from tests.differential.judge import Judge
from tests.differential.payloads import fitting, nearly

CASES = sorted((Path(__file__).parent / "cases").glob("*.yaml"))
EXAMPLES = 40  # per schema and candidate
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
    assert used == {row.name for row in rows_of(flavour)}, (
        "a row that nothing needs hides the next defect"
    )


def rows_of(flavour: str) -> list[Laxity | Strictness | Relaxation]:
    """The rows of the table that speak of a candidate."""
    rows: list[Laxity | Strictness | Relaxation] = [*LAXITIES, *STRICTNESSES, *RELAXATIONS]
    return [row for row in rows if flavour in row.candidates]


class Comparison:
    """One document, one candidate."""

    def __init__(self, flavour: str, document: Mapping[str, Json], used: set[str]) -> None:
        self._flavour = flavour
        self._document = document
        self._used = used
        self._judge = Judge(document)

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

        def compare(payload: Json) -> None:
            valid = not self._judge.complaints(name, payload)
            accepted = check(payload)
            if valid and not accepted:
                assert self._is_strictness(payload, check), f"{title} refuses {payload!r}"
            elif accepted and not valid:
                assert self._is_laxity(name, payload, check), (
                    f"{title} takes {payload!r}: {self._judge.complaints(name, payload)}"
                )

        for row in rows_of(self._flavour):
            if row.witness[0] == name:
                compare(row.witness[1])
        payloads = st.one_of(good, nearly(good), nearly(nearly(good)))
        settings(max_examples=EXAMPLES, database=None)(given(payloads)(compare))()

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
        complained = {found.keyword for found in self._judge.complaints(name, payload)}
        relaxed = [
            row
            for row in RELAXATIONS
            if self._flavour in row.candidates and complained & set(row.keywords)
        ]
        for rows in ([], *([row] for row in relaxed), relaxed):
            document: Json = dict(self._document)
            for row in rows:
                document = row.apply(document)
            assert isinstance(document, dict)
            found = self._search(Judge(document), name, payload, check)
            if found is not None:
                self._used |= found | {row.name for row in rows}
                return True
        return False

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
