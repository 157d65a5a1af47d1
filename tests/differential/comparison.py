"""One document: the judge and a candidate look at the same payload, and differences are explained.

A difference is explained when rows of the table (:mod:`tests.differential.differences`) mend the
payload so far that both accept it. Whatever is left is a defect of the models, or of the table.
"""

from __future__ import annotations

import heapq
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from generator.document import Document
from generator.ir import Json, Source
from tests.differential.candidates import Accepts, Verdict
from tests.differential.differences import LAXITIES, READINGS, STRICTNESSES, Reading
from tests.differential.judge import Judge
from tests.differential.mends import Mend, removed
from tests.differential.readings import Follow
from tests.differential.schemas import BadSchema, Schemas

MOST_STEPS = 150
_MOST_SHRINKS = 80
_LONGEST = 12_000  # characters of a payload that is worth a search


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A payload about which judge and candidate disagree."""

    payload: Json
    verdict: Verdict
    complaints: tuple[str, ...]
    rows: frozenset[str] | None
    """The rows that explain it; None when nothing does."""


class Comparison:
    """Compares candidates with the judge over the schemas of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self.schemas = Schemas(document)
        self._judge = Judge(self.schemas)
        self._strict = Judge(self.schemas, strict=True)
        self._relaxed: dict[frozenset[str], Judge] = {}

    def is_valid(self, source: Source, payload: Json) -> bool:
        """What the judge says. BadSchema when it cannot."""
        return self._judge.is_valid(source, payload)

    def difference(
        self, flavour: str, source: Source, payload: Json, valid: bool, check: Accepts
    ) -> Difference | None:
        """How the candidate disagrees with the judge; None when it agrees."""
        verdict = check(payload)
        if verdict == ("takes" if valid else "refuses"):
            return None
        rows: frozenset[str] | None = None
        if verdict == "refuses":
            rows = self._strictness(flavour, source, payload, check)
        elif verdict == "takes":
            rows = self._laxity(flavour, source, payload, check)
        complaints = tuple(
            f"{found.keyword} {json.dumps(found.expected)[:100]} at {list(found.path)}"
            for found in ([] if valid or rows else self._judge.complaints(source, payload))
        )
        return Difference(payload=payload, verdict=verdict, complaints=complaints, rows=rows)

    def smallest(
        self, flavour: str, source: Source, found: Difference, check: Accepts
    ) -> Difference:
        """The same unexplained difference with as little of the payload as shows it."""
        left = _MOST_SHRINKS
        progress = True
        while progress and left > 0:
            progress = False
            for path in _paths(found.payload):
                left -= 1
                if left <= 0:
                    break
                smaller = removed(found.payload, path)
                try:
                    valid = self.is_valid(source, smaller)
                    seen = self.difference(flavour, source, smaller, valid, check)
                except BadSchema:
                    continue
                if seen is not None and seen.rows is None and seen.verdict == found.verdict:
                    found, progress = seen, True
                    break
        return found

    def _strictness(
        self, flavour: str, source: Source, payload: Json, check: Accepts
    ) -> frozenset[str] | None:
        """Mends after which the candidate takes it, or a stricter reading by which it is right."""
        rows = {row.name: row.mend for row in STRICTNESSES if flavour in row.candidates}
        found = self._search(
            self._strict, rows, source, payload, lambda value: check(value) == "takes"
        )
        if found is not None:
            return found
        complained = {each.keyword for each in self._strict.complaints(source, payload)}
        for decided in STRICTNESSES:
            if flavour in decided.candidates and decided.decides in complained:
                return frozenset([decided.name])
        for row in self._readings(flavour):
            if not self._judge_by([row]).is_valid(source, payload):
                return frozenset([row.name])
        return None

    def _laxity(
        self, flavour: str, source: Source, payload: Json, check: Accepts
    ) -> frozenset[str] | None:
        """Search for a series of mends after which both accept; unions offer wrong turns."""
        mends = {row.name: row.mend for row in LAXITIES if flavour in row.candidates}
        known = self._readings(flavour)

        def explained(rows: Sequence[Reading]) -> frozenset[str] | None:
            judge = self._judge_by(rows)
            return self._search(
                judge, mends, source, payload,
                lambda value: judge.is_valid(source, value) and check(value) == "takes",
            )  # fmt: skip

        found = explained([])
        if found is not None:
            return found
        usual = self._judge.complaints(source, payload)
        for row in known:
            if self._judge_by([row]).complaints(source, payload) == usual:
                continue  # it does not speak of this
            found = explained([row])
            if found is not None:
                return found | {row.name}
        found = explained(known)
        if found is None:
            return None
        for row in known:  # of all together those that it takes
            fewer = [each for each in known if each is not row]
            still = explained(fewer)
            if still is not None:
                known, found = fewer, still
        return found | {row.name for row in known}

    def _readings(self, flavour: str) -> list[Reading]:
        family = self.schemas.family
        return [row for row in READINGS if flavour in row.candidates and family in row.families]

    def _judge_by(self, rows: Sequence[Reading]) -> Judge:
        """A judge of the document as the models read it."""
        if not rows:
            return self._judge
        names = frozenset(row.name for row in rows)
        if names not in self._relaxed:

            def change(schema: dict[str, Json], follow: Follow) -> dict[str, Json]:
                for row in rows:
                    schema = row.change(schema, follow)
                return schema

            self._relaxed[names] = Judge(Schemas(self._document, change))
        return self._relaxed[names]

    def _search(
        self,
        judge: Judge,
        rows: Mapping[str, Mend],
        source: Source,
        payload: Json,
        done: Callable[[Json], bool],
    ) -> frozenset[str] | None:
        """The names of the rows that mend a payload until it is ``done``: first what needs fewest
        steps and has fewest complaints left."""
        pending: list[tuple[int, int, Json, int, frozenset[str]]] = [
            (0, 0, payload, 0, frozenset())
        ]
        seen: set[str] = set()
        tried = 0
        while pending and len(seen) < MOST_STEPS:
            _, _, value, steps, used = heapq.heappop(pending)
            text = json.dumps(value, sort_keys=True)
            if text in seen or len(text) > _LONGEST:
                continue
            seen.add(text)
            if done(value):
                return used
            complaints = judge.complaints(source, value)
            for complaint in complaints:
                for name, mend in rows.items():
                    for mended in mend(value, complaint):
                        tried += 1  # tells equal ones apart: payloads have no order
                        cost = steps + len(complaints)
                        entry = (cost, tried, mended, steps + 1, used | {name})
                        heapq.heappush(pending, entry)
        return None


def _paths(value: Json, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Where something can be left out, the largest parts first."""
    found: list[tuple[str | int, ...]] = []
    if isinstance(value, dict):
        inner: list[tuple[str | int, Json]] = list(value.items())
    elif isinstance(value, list):
        inner = list(enumerate(value))
    else:
        return found
    found.extend((*path, key) for key, _ in inner)
    for key, part in inner:
        found.extend(_paths(part, (*path, key)))
    return found
