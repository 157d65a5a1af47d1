"""What one document is worth, without generating: is it valid, and how much of it is read whole.

Usage: corpus_judge.py FILE FOLDER (references may reach the files below it). Prints two lines of
JSON: of what we read the counts of operations and schemas (read, approximated, skipped) with the
codes that explain them; then ``valid``, what openapi-spec-validator says of it (null when it cannot
tell), and ``reason``. The second comes when it comes: the validator is slow. Nothing is fetched.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from jsonschema_path import SchemaPath
from jsonschema_path.handlers import default_handlers
from openapi_spec_validator import (
    OpenAPIV2SpecValidator,
    OpenAPIV30SpecValidator,
    OpenAPIV31SpecValidator,
    OpenAPIV32SpecValidator,
)
from openapi_spec_validator.validation.validators import SpecValidator

from generator.analysis.coverage import Tally, find_coverage
from generator.diagnostics import FatalError, Report
from generator.document import Document, load_document
from generator.document.typed import check_types
from generator.ir import Json
from generator.normalize import normalize

_VALIDATORS: Mapping[str, type[SpecValidator]] = {
    "2.0": OpenAPIV2SpecValidator,
    "3.0": OpenAPIV30SpecValidator,
    "3.1": OpenAPIV31SpecValidator,
    "3.2": OpenAPIV32SpecValidator,
}


def judge(path: Path, folder: Path) -> Iterator[dict[str, Json]]:
    """The parts of the answer about one document."""
    report = Report()
    try:
        document = load_document(path, report, folder=folder)
    except FatalError as error:
        yield {"valid": False, "reason": str(error)[:300]}
        return
    api = normalize(document, report)
    check_types(document, api, report)
    coverage = find_coverage(api, report.diagnostics)
    codes: dict[str, Json] = {
        each.code: [each.operations, each.schemas] for each in coverage.losses
    }
    yield {
        "operations": _counts(coverage.operations),
        "schemas": _counts(coverage.schemas),
        "codes": codes,
    }
    valid, reason = is_valid(document, path)
    yield {"valid": valid, "reason": reason}


def is_valid(document: Document, path: Path) -> tuple[bool | None, str]:
    """What openapi-spec-validator says of a document, references to other files followed."""

    def refuse(uri: str) -> Json:
        raise PermissionError(f"{uri} is not fetched")

    handlers = {**default_handlers, "http": refuse, "https": refuse, "<all_urls>": refuse}
    handlers["file"] = default_handlers["file"]
    tree = document.root.tree
    if not isinstance(tree, dict):
        return False, "no mapping"
    try:
        where = SchemaPath.from_dict(tree, base_uri=path.resolve().as_uri(), handlers=handlers)
        first = next(_VALIDATORS[document.dialect.family](where).iter_errors(), None)
    except RecursionError:
        return None, "too deep for the validator"
    except Exception as error:  # a reference that leads nowhere ends it in many ways
        return False, f"{type(error).__name__}: {error}"[:300]
    return (True, "") if first is None else (False, str(first.message)[:300])


def _counts(tally: Tally) -> Json:
    return [tally.read, tally.approximated, tally.skipped]


if __name__ == "__main__":
    for part in judge(Path(sys.argv[1]), Path(sys.argv[2])):
        print(json.dumps(part), flush=True)
