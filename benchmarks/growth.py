"""How generating and importing grow with the document: ``python -m benchmarks growth``.

Makes documents of 100 to 8,000 schemas that are alike but for their size, generates each in every
flavour (cold, ruff as formatter) in processes of their own, and imports what came out, with one API
class and one model. Prints a line per size; the seconds for 1,000 schemas say whether it is linear.
"""

from __future__ import annotations

import json
import shutil
import statistics
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.measure import CommandError, Cost, run
from generator.ir import Json

ROOT = Path(__file__).resolve().parents[1]
SIZES = (100, 500, 1_000, 2_000, 4_000, 8_000)
LINEAR = 1.5
"""The largest document may take this many times the seconds per schema of one of 1,000 (what grows
with the square takes 8 times). A disk that fills its cache with 40,000 files takes its share."""

_FIRST = {
    "openapi_generator": "import grown; grown.Group0Api(grown.ApiClient()); grown.Model0",
    "openapi_generator_v6": "import grown; from grown.apis.tags.group0_api import Group0Api; "
    "Group0Api(grown.ApiClient()); from grown.model.model0 import Model0",
    "speakeasy": "import grown; grown.Grown(server_url='http://localhost').group0; "
    "from grown import models; models.Model0",
}
FLAVOURS = tuple(_FIRST)
_TIMED = """
import sys, time
sys.path.insert(0, sys.argv[1])
started = time.perf_counter()
exec(sys.argv[2])
print(time.perf_counter() - started)
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grown:
    """What one size of document costs in one flavour."""

    flavour: str
    schemas: int
    operations: int
    cost: Cost
    files: int
    imported: float
    """Seconds until one API class and one model are at hand."""

    @property
    def per_thousand(self) -> float:
        """Seconds of generation for 1,000 schemas."""
        return self.cost.wall * 1000 / self.schemas


def document(schemas: int) -> Json:
    """A document of so many schemas, an operation for every five, a tag for every hundred."""
    paths: dict[str, Json] = {}
    for index in range(0, schemas, 5):
        group = f"group{index // 100}"
        answer = {"description": "fine", "content": _json(f"Model{index}")}
        paths[f"/{group}/things{index}/{{id}}"] = {
            "get": {
                "operationId": f"getThing{index}",
                "summary": f"Get thing {index}",
                "tags": [group],
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
                    {"name": "page", "in": "query", "schema": {"type": "integer", "minimum": 1}},
                ],
                "responses": {"200": answer, "404": {"description": "not there"}},
            },
            "put": {
                "operationId": f"putThing{index}",
                "tags": [group],
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
                ],
                "requestBody": {"required": True, "content": _json(f"Model{index}")},
                "responses": {"200": answer},
            },
        }
    return {
        "openapi": "3.0.3",
        "info": {"title": "Grown", "version": "1.0.0"},
        "servers": [{"url": "https://example.com"}],
        "paths": paths,
        "components": {"schemas": {f"Model{at}": _schema(at) for at in range(schemas)}},
    }


def _json(name: str) -> Json:
    return {"application/json": {"schema": _ref(name)}}


def _ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def _schema(index: int) -> Json:
    if index % 10 == 9:
        return {"oneOf": [_ref(f"Model{index - 1}"), _ref(f"Model{index - 2}")]}
    own: Json = {
        "type": "object",
        "description": f"Thing number {index}.",
        "required": ["id"],
        "properties": {
            "id": {"type": "string", "description": "What it is called."},
            "name": {"type": "string", "minLength": 1, "maxLength": 100},
            "count": {"type": "integer", "minimum": 0, "default": 0},
            "kind": {"type": "string", "enum": ["small", "large"]},
            "created": {"type": "string", "format": "date-time"},
            "parent": _ref(f"Model{index // 2}"),
            "others": {"type": "array", "items": _ref(f"Model{index // 10 * 10}")},
            "labels": {"type": "object", "additionalProperties": {"type": "string"}},
            "place": {"type": "object", "properties": {"x": {"type": "number"}}},
        },
    }
    if index % 10 == 8:
        return {"allOf": [_ref(f"Model{index - 1}"), own]}
    return own


def measure_growth(folder: Path, sizes: Sequence[int], flavours: Sequence[str]) -> Iterator[Grown]:
    """Generate and import every size in every flavour."""
    for flavour in flavours:
        for size in sizes:
            made = document(size)
            spec = folder / "grown.json"
            spec.write_text(json.dumps(made), "utf-8")
            out = folder / "out"
            cost = run(
                [sys.executable, "-m", "generator", "generate", "--quiet", "--spec", str(spec),
                 "--flavour", flavour, "--package", "grown", "--out", str(out),
                 "--formatter", "ruff"],
                cwd=folder,
                environment={"PYTHONPATH": str(ROOT), "SDKLOOM_CACHE": str(folder / "cache")},
            )  # fmt: skip
            source = out / "src" if (out / "src").is_dir() else out
            yield Grown(
                flavour=flavour,
                schemas=size,
                operations=len(range(0, size, 5)) * 2,
                cost=cost,
                files=sum(path.is_file() for path in out.rglob("*")),
                imported=_imported(source, flavour),
            )
            shutil.rmtree(out)
            shutil.rmtree(folder / "cache", ignore_errors=True)


def _imported(source: Path, flavour: str) -> float:
    """The median of three processes, after one that compiles."""
    command = [sys.executable, "-c", _TIMED, str(source), _FIRST[flavour]]
    seconds = []
    for _ in range(4):
        ran = subprocess.run(command, capture_output=True, text=True, check=False, cwd=source)
        if ran.returncode:
            raise CommandError(
                f"the package of {flavour} cannot be imported:\n{ran.stderr[-2000:]}"
            )
        seconds.append(float(ran.stdout.split()[-1]))
    return statistics.median(seconds[1:])


def table(rows: Sequence[Grown]) -> tuple[str, bool]:
    """All lines, and whether every flavour grows linearly."""
    head = ("flavour", "schemas", "operations", "seconds", "s / 1,000", "MB", "files", "import s")
    lines = [("{:21}" + "{:>11}" * 7).format(*head)]
    good = True
    for flavour in dict.fromkeys(row.flavour for row in rows):
        mine = [row for row in rows if row.flavour == flavour]
        lines += [
            f"{row.flavour:21}{row.schemas:11}{row.operations:11}{row.cost.wall:11.2f}"
            f"{row.per_thousand:11.2f}{row.cost.peak:11.0f}{row.files:11}{row.imported:11.2f}"
            for row in mine
        ]
        base = next((row for row in mine if row.schemas >= 1_000), mine[0])
        ratio = mine[-1].per_thousand / base.per_thousand
        good = good and ratio <= LINEAR
        word = "linear" if ratio <= LINEAR else "NOT LINEAR"
        lines.append(f"{'':21}{mine[-1].schemas} against {base.schemas} schemas, "
                     f"seconds for each: {ratio:.2f} ({word})")  # fmt: skip
    return "\n".join(lines) + "\n", good
