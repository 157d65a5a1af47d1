"""A client package generated for a test, imported, and called operation by operation."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

from generator.diagnostics import Report
from generator.document import load_document
from generator.flavours.openapi_generator.package import code_files
from generator.flavours.openapi_generator.plan import Client, Operation, Parameter
from generator.flavours.openapi_generator.plan_build import make_client
from generator.normalize import normalize
from generator.render import Renderer


class Generated:
    """A package on disk, and the plan that it was made from."""

    def __init__(self, spec: Path, package: str, folder: Path) -> None:
        report = Report()
        api = normalize(load_document(spec, report), report)
        self.plan: Client = make_client(api, package=package, project=package, version="1.0.0")
        renderer = Renderer()
        for file in code_files(self.plan):
            path = folder / file.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(renderer.render(file))
        sys.path.insert(0, str(folder))
        try:
            self.module: ModuleType = importlib.import_module(package)
        finally:
            sys.path.remove(str(folder))

    def operations(self) -> list[tuple[str, Operation]]:
        """Every operation with the name of its API class."""
        return [(api.classname, op) for api in self.plan.apis for op in api.operations]

    def method(self, client: Any, classname: str, name: str) -> Any:
        """A bound method of an API object."""
        return getattr(getattr(self.module, classname)(client), name)

    def arguments(
        self, operation: Operation, values: Mapping[tuple[str, str], Any]
    ) -> dict[str, Any]:
        """Keyword arguments out of decoded JSON, by location and wire name."""
        found: dict[str, Any] = {}
        for parameter in operation.parameters:
            key = (parameter.location, parameter.wire_name if parameter.location != "body" else "")
            if key in values:
                found[parameter.name] = self.argument(parameter, values[key])
        return found

    def argument(self, parameter: Parameter, value: Any) -> Any:
        """The value as the method takes it: models out of dictionaries."""
        return self._typed(parameter.value, value)

    def _typed(self, kind: Any, value: Any) -> Any:
        if value is None:
            return None
        if kind.kind == "array" and kind.items is not None:
            return [self._typed(kind.items, item) for item in value]
        if kind.kind == "map" and kind.items is not None:
            return {key: self._typed(kind.items, item) for key, item in value.items()}
        if kind.model is not None:
            model = getattr(self.module.models, kind.model)
            return model.from_dict(value) if hasattr(model, "from_dict") else model(value)
        if kind.kind == "datetime":
            return importlib.import_module("datetime").datetime.fromisoformat(
                value.replace("Z", "+00:00")
            )
        if kind.kind == "date":
            return importlib.import_module("datetime").date.fromisoformat(value)
        if kind.kind == "uuid" and "UUID" in kind.annotation:
            return importlib.import_module("uuid").UUID(value)
        if kind.kind in ("binary", "file"):
            return ("file.bin", b"content") if not isinstance(value, bytes) else value
        return value
