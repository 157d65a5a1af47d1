"""The packages whose models are compared: planned, written to a scratch folder, imported, asked.

Which class stands for which schema is what the plan of the package says, not a guess from names.
"""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Literal, get_type_hints

from pydantic import TypeAdapter

from generator.diagnostics import Report
from generator.document import Document
from generator.flavours.base import Named, load_flavour
from generator.ir import Api, Json, Source
from generator.pipeline import flavour_settings, make_outputs
from generator.settings import Settings

CANDIDATES = ("models", "openapi_generator", "speakeasy")

Verdict = Literal["takes", "refuses"] | str
"""What a class does with a payload; the name of an exception that is no answer."""
Accepts = Callable[[Json], Verdict]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A package on the path of imports, and its classes by the schema that they stand for."""

    flavour: str
    package: str
    classes: tuple[tuple[Source, Named], ...]

    def accepts(self, named: Named) -> Accepts | None:
        """Whether a class takes a payload; None when the package has no such class."""
        module = named.path.removeprefix("src/").removesuffix(".py").replace("/", ".")
        found = getattr(importlib.import_module(module), named.name, None)
        if found is None:
            return None
        if isinstance(found, type) and issubclass(found, Exception):
            found = get_type_hints(found)["data"]  # an error carries the model of its body
        read: Callable[[str], object]
        if self.flavour == "openapi_generator":
            read = found.from_json
        elif self.flavour == "speakeasy":
            serializers = importlib.import_module(f"{self.package}.utils.serializers")
            read = partial(_swapped, serializers.unmarshal_json, found)
        else:
            read = TypeAdapter(found).validate_json
        return partial(_verdict, read)


def prepare(
    flavour: str, document: Document, api: Api, spec: Path, folder: Path, package: str
) -> Candidate:
    """Plan a package from a document, and write it to a folder that imports find."""
    settings = Settings(
        name=package, spec=spec, flavour=flavour, package=package, out=folder / package,
        options={}, formatter="none",
    )  # fmt: skip
    used = load_flavour(flavour)
    plan = used.plan(api, flavour_settings(settings, used), Report())
    for output in make_outputs(plan.files, settings):
        path = settings.out / output.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(output.data)
    source = settings.out / "src"
    sys.path.insert(0, str(source if source.is_dir() else settings.out))
    importlib.invalidate_caches()
    places = {schema.source for schema in api.index.values()}
    schemas = [named for named in plan.names if named.kind == "schema" and named.source in places]
    known = {(named.source, named.name) for named in schemas}
    classes = tuple(
        (named.source, named)
        for named in schemas  # a typed dictionary is what programs may write for a model beside it
        if (named.source, named.name.removesuffix("TypedDict"))
        not in known - {(named.source, named.name)}
    )
    return Candidate(flavour, package, classes)


def _swapped(read: Callable[[str, object], object], kind: object, text: str) -> object:
    return read(text, kind)


def _verdict(read: Callable[[str], object], payload: Json) -> Verdict:
    try:
        return "takes" if read(json.dumps(payload)) is not None else "refuses"
    except ValueError:  # pydantic's own error is one
        return "refuses"
    except Exception as error:  # anything else is a defect, whatever the judge says
        return f"{type(error).__name__}: {error}"[:200]
