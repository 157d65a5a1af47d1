"""The client of a document with a schema for each keyword, and an independent judge."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable
from typing import Any

import pytest
from openapi_schema_validator import OAS30Validator, oas30_format_checker

from tests.openapi_generator_v6.schemas.table import SCHEMAS
from tests.openapi_generator_v6.wire.package import Generated

Accepts = Callable[[str, Any], bool]


def _is_integer(checker: object, value: object) -> bool:
    """1.0 is an integer, as JSON Schema says since draft 6 and this style has always read it."""
    whole = isinstance(value, int) or (isinstance(value, float) and value.is_integer())
    return whole and not isinstance(value, bool)


_validators: Any = importlib.import_module("jsonschema.validators")
Judge = _validators.extend(
    OAS30Validator,
    type_checker=OAS30Validator.TYPE_CHECKER.redefine("integer", _is_integer),
)


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Generated:
    """A client with one model for each schema."""
    folder = tmp_path_factory.mktemp("schemas_v6")
    spec = folder / "openapi.json"
    document = {
        "openapi": "3.0.3",
        "info": {"title": "Keywords", "version": "1"},
        "paths": {},
        "components": {"schemas": SCHEMAS},
    }
    spec.write_text(json.dumps(document))
    return Generated(spec, "keywords_client", folder)


@pytest.fixture(scope="session")
def models(package: Generated) -> Any:
    """Its models by name."""
    return package.module("models")


@pytest.fixture(scope="session")
def judge() -> Accepts:
    """What JSON Schema as OpenAPI 3.0 reads it says of a value."""
    found = {
        name: Judge(
            {"allOf": [schema], "components": {"schemas": SCHEMAS}},
            format_checker=oas30_format_checker,
        )
        for name, schema in SCHEMAS.items()
    }
    return lambda name, value: bool(found[name].is_valid(value))
