"""Compare generated models with ``jsonschema`` over documents, and tell what nothing explains.

Usage: differential.py DIR_OR_FILE [--sample N] [--match TEXT] [--examples K] [--jobs N] [--show N]
                       [--state FILE] [--timeout S] [--flavour F …]

For each document the packages of three flavours are generated and imported; payloads are made from
the schemas, and the document's own dialect of JSON Schema says which are valid. A class that takes
what is invalid, or refuses what is valid, differs; ``tests/differential/differences.py`` has the
differences that are meant, by name. Each document runs in a process of its own with bounded time and
memory. Results are lines of the state file, so that an interrupted run goes on where it stopped; one
is taken again only while the document and the toolchain are the same.

Prints a table of the documents, the differences by name, and every one without a name: document,
schema, payload, who says what. The status is 1 when there is any of those.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
import warnings
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.ir import Json, Source
    from tests.differential.candidates import Accepts

from tools.corpus_documents import documents
from tools.resumable import finished, sampled

ROOT = Path(__file__).resolve().parent.parent
FLAVOURS = ("models", "openapi_generator", "speakeasy")
MEMORY = 3 << 30  # bytes of address space for one child
_TOLD = 3  # unexplained differences of one class that are told
_CHILD = "--one"


@dataclass(slots=True)
class Result:
    """What became of one document."""

    document: str
    key: str
    state: str = ""
    """compared, refused (nothing can be generated), crashed, timeout"""
    seconds: float = 0.0
    schemas: int = 0
    """Schemas with a class in some flavour for which payloads were judged."""
    classes: dict[str, int] = field(default_factory=dict)
    """Classes that were compared, by flavour."""
    valid: int = 0
    invalid: int = 0
    judged: dict[str, int] = field(default_factory=dict)
    """Verdicts, by flavour."""
    skipped: dict[str, int] = field(default_factory=dict)
    """Schemas and flavours that were not compared, by reason."""
    rows: dict[str, int] = field(default_factory=dict)
    """Differences that are meant, by ``flavour: name``."""
    unexplained: list[dict[str, Json]] = field(default_factory=list)
    unexplained_total: int = 0
    message: str = ""


class _Run:
    """One document: packages, payloads, verdicts."""

    def __init__(self, path: Path, options: argparse.Namespace, result: Result) -> None:
        from generator.diagnostics import Report
        from generator.document import load_document
        from generator.normalize import normalize
        from tests.differential.comparison import Comparison

        self._path = path
        self._options = options
        self._result = result
        self._document = load_document(path, Report())
        self._api = normalize(self._document, Report())
        self._comparison = Comparison(self._document)
        self._skipped: Counter[str] = Counter()
        self._rows: Counter[str] = Counter()
        self._classes: Counter[str] = Counter()
        self._judged: Counter[str] = Counter()

    def run(self, folder: Path) -> None:
        """Compare every schema that has a class somewhere."""
        from tests.differential.candidates import prepare

        known: dict[Source, list[tuple[str, str, Accepts]]] = {}
        for flavour in self._options.flavour or FLAVOURS:
            package = f"differential_{flavour}"
            try:
                candidate = prepare(flavour, self._document, self._api, self._path, folder, package)
            except Exception as error:  # told, and the other flavours go on
                self._skipped[f"{flavour}: {type(error).__name__}: {error}"[:200]] += 1
                continue
            for source, named in candidate.classes:
                try:
                    check = candidate.accepts(named)
                except Exception as error:  # told; mostly a module that cannot be imported
                    self._tell(flavour, source, named.name, None, f"{type(error).__name__}: {error}", ())  # fmt: skip
                    continue
                if check is None:
                    self._skipped[f"{flavour}: the class is not there"] += 1
                    continue
                known.setdefault(source, []).append((flavour, named.name, check))
        stop = time.monotonic() + self._options.timeout * 0.6
        for source in sorted(known, key=lambda each: (each.file, each.pointer)):
            if time.monotonic() > stop:
                self._skipped["out of time"] += 1
                continue
            self._schema(source, known[source])
        self._result.skipped = dict(self._skipped)
        self._result.rows = dict(self._rows)
        self._result.classes = dict(self._classes)
        self._result.judged = dict(self._judged)

    def _schema(self, source: Source, classes: list[tuple[str, str, Accepts]]) -> None:
        from tests.differential.schemas import BadSchema

        payloads = self._payloads(source)
        if not payloads:
            return
        try:
            judged = [(each, self._comparison.is_valid(source, each)) for each in payloads]
        except BadSchema as error:
            self._skipped[f"the judge cannot say: {str(error)[:60]}"] += 1
            return
        self._result.schemas += 1
        self._result.valid += sum(valid for _, valid in judged)
        self._result.invalid += sum(not valid for _, valid in judged)
        for flavour, name, check in classes:
            self._classes[flavour] += 1
            told: set[tuple[str, ...]] = set()
            for payload, valid in judged:
                self._judged[flavour] += 1
                try:
                    found = self._comparison.difference(flavour, source, payload, valid, check)
                    if found is None:
                        continue
                    if found.rows is not None:
                        self._rows.update(f"{flavour}: {row}" for row in found.rows)
                        continue
                    if len(told) < _TOLD:
                        found = self._comparison.smallest(flavour, source, found, check)
                except BadSchema:
                    self._skipped["the judge cannot say once a row is applied"] += 1
                    continue
                sign = (found.verdict, *sorted(text.partition(" ")[0] for text in found.complaints))
                self._result.unexplained_total += 1
                if sign not in told and len(told) < _TOLD:
                    told.add(sign)
                    self._tell(flavour, source, name, found.payload, found.verdict, found.complaints)  # fmt: skip

    def _payloads(self, source: Source) -> list[Json]:
        """Values for a schema: as it allows them, with one change, with two."""
        from tests.differential.payloads import Payloads
        from tests.differential.schemas import BadSchema

        place = self._comparison.schemas.find(source)
        if place is None:
            self._skipped["the judge does not find the schema"] += 1
            return []
        seen: dict[str, Json] = {}
        payloads = Payloads(self._comparison.schemas, Random(f"{source.pointer}"))
        try:
            for at in range(self._options.examples):
                value = payloads.fitting(place)
                for _ in range(at % 3):
                    value = payloads.nearly(value)
                if value is not None:  # whether null will do is said where a schema is used
                    seen.setdefault(json.dumps(value, sort_keys=True), value)
        except (BadSchema, ValueError, OverflowError) as error:
            self._skipped[f"no payload: {str(error)[:60]}"] += 1
        return list(seen.values())

    def _tell(
        self, flavour: str, source: Source, name: str, payload: Json, verdict: str,
        complaints: Sequence[str],
    ) -> None:  # fmt: skip
        self._result.unexplained.append(
            {
                "flavour": flavour,
                "schema": str(source),
                "class": name,
                "payload": payload,
                "says": verdict,
                "judge": list(complaints[:4]) or "valid",
            }
        )


def one(path: Path, options: argparse.Namespace, result: Result) -> None:
    """Compare one document, in this process."""
    from generator.diagnostics import FatalError

    warnings.simplefilter("ignore")
    sys.dont_write_bytecode = True
    with tempfile.TemporaryDirectory(prefix="differential-") as scratch:
        try:
            _Run(path, options, result).run(Path(scratch))
            result.state = "compared"
        except FatalError as error:
            result.state, result.message = "refused", str(error)[:300]


def _limits() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def child(path: Path, shown: str, key: str, options: argparse.Namespace) -> Result:
    """Compare one document in a process of its own."""
    command = [sys.executable, "-m", "tools.differential", str(path), _CHILD]
    command += ["--examples", str(options.examples), "--timeout", str(options.timeout)]
    for flavour in options.flavour or ():
        command += ["--flavour", flavour]
    started = time.monotonic()
    result = Result(shown, key)
    try:
        ran = subprocess.run(
            command, capture_output=True, text=True, cwd=ROOT, timeout=options.timeout,
            preexec_fn=_limits, check=False, env={**os.environ, "PYTHONHASHSEED": "0"},
        )  # fmt: skip
        result = Result(**{**json.loads(ran.stdout.splitlines()[-1]), "document": shown, "key": key})  # fmt: skip
    except subprocess.TimeoutExpired:
        result.state = "timeout"
    except (ValueError, IndexError):
        result.state, result.message = "crashed", ran.stderr.strip()[-400:]
    result.seconds = round(time.monotonic() - started, 1)
    return result


def _known(state: Path) -> dict[tuple[str, str], Result]:
    known = {}
    if state.is_file():
        for line in state.read_text("utf-8").splitlines():
            row = Result(**json.loads(line))
            known[row.document, row.key] = row
    return known


def _key(path: Path, toolchain: str, options: argparse.Namespace) -> str:
    state = hashlib.sha256(f"{toolchain} {options.examples} {options.flavour}".encode())
    state.update(path.read_bytes())
    return state.hexdigest()[:20]


def _toolchain() -> str:
    """The toolchain, and what compares."""
    from generator.freshness import toolchain_hash

    state = hashlib.sha256(toolchain_hash().encode())
    for path in [Path(__file__), *sorted((ROOT / "tests" / "differential").glob("*.py"))]:
        state.update(path.read_bytes())
    return state.hexdigest()


def report(results: Sequence[Result], show: int) -> int:
    """Print the table; 0 when every difference has a name."""
    print(f"{'document':60} {'state':9} {'schemas':>7} {'classes':>7} {'valid':>6} {'invalid':>7} "
          f"{'named':>6} {'unnamed':>7} {'seconds':>7}")  # fmt: skip
    for row in results:
        print(f"{row.document[-60:]:60} {row.state:9} {row.schemas:7} {sum(row.classes.values()):7} "
              f"{row.valid:6} {row.invalid:7} {sum(row.rows.values()):6} {row.unexplained_total:7} "
              f"{row.seconds:7.1f}{'  ' + row.message[-160:] if row.message else ''}")  # fmt: skip
    print("\nunexplained")
    for row in results:
        for found in row.unexplained[:show]:
            judge = found["judge"]
            says = "; ".join(map(str, judge)) if isinstance(judge, list) else judge
            print(f"  {row.document} {str(found['schema']).partition('#')[2]}\n"
                  f"    {found['flavour']} {found['class']} {found['says']} "
                  f"{json.dumps(found['payload'], ensure_ascii=False)[:400]}\n"
                  f"    judge: {says}")  # fmt: skip
    for title, counts in (
        ("not compared", Counter[str]()), ("differences that are meant", Counter[str]()),
        ("classes", Counter[str]()), ("verdicts", Counter[str]()),
    ):  # fmt: skip
        for row in results:
            part = {"not compared": row.skipped, "classes": row.classes, "verdicts": row.judged}
            counts.update(part.get(title, row.rows))
        print(f"\n{title}")
        for name, count in sorted(counts.items()):
            print(f"  {name:80} {count:8}")
    unnamed = sum(row.unexplained_total for row in results)
    compared = sum(row.state == "compared" for row in results)
    print(f"\n{compared}/{len(results)} documents, {sum(row.schemas for row in results)} schemas, "
          f"{sum(row.valid + row.invalid for row in results)} payloads "
          f"({sum(row.valid for row in results)} valid), "
          f"{sum(sum(row.judged.values()) for row in results)} verdicts, "
          f"{sum(sum(row.rows.values()) for row in results)} differences with a name, "
          f"{unnamed} without")  # fmt: skip
    return 1 if unnamed or compared < len(results) else 0


def main() -> int:
    """Run over a folder or a file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)  # fmt: skip
    parser.add_argument("folder", type=Path)
    parser.add_argument("--flavour", action="append", choices=FLAVOURS)
    parser.add_argument("--sample", type=int, default=0, help="only N documents, spread evenly")
    parser.add_argument("--match", default="", help="only documents whose path holds the text")
    parser.add_argument("--examples", type=int, default=30, help="payloads for each schema")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--show", type=int, default=5, help="unexplained ones of each document")
    parser.add_argument("--state", type=Path, default=Path(tempfile.gettempdir()) / "differential.jsonl")  # fmt: skip
    parser.add_argument("--timeout", type=float, default=180.0)
    parser.add_argument(_CHILD, action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        result = Result("", "")
        one(options.folder, options, result)
        print(json.dumps(asdict(result)))
        return 0
    base = options.folder.resolve()
    found = [path for path in documents(base) if options.match in str(path)]
    found = sampled(found, options.sample)
    known, toolchain = _known(options.state), _toolchain()
    results: list[Result] = []
    todo = []
    for path in found:
        key = _key(path, toolchain, options)
        shown = path.relative_to(base).as_posix() if path != base else path.name
        row = known.get((shown, key))
        if row is not None:
            results.append(row)
        else:
            todo.append(partial(child, path, shown, key, options))
    results += finished(todo, options.jobs, options.state)
    results.sort(key=lambda row: row.document)
    return report(results, options.show)


if __name__ == "__main__":
    sys.exit(main())
