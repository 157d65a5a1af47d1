"""A schema-class client generated for a test, and imported."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from generator.diagnostics import Report
from generator.document import load_document
from generator.flavours.base import FlavourSettings
from generator.flavours.openapi_generator_v6.package import package_files
from generator.flavours.openapi_generator_v6.plan import ClientPlan, EndpointPlan
from generator.flavours.openapi_generator_v6.plan_client import plan_client
from generator.normalize import normalize
from generator.render import Renderer


def plan_of(spec: Path, package: str) -> ClientPlan:
    """The plan of a document's client."""
    report = Report()
    api = normalize(load_document(spec, report), report)
    settings = FlavourSettings(package=package, project=package, version="1.0.0")
    return plan_client(api, settings)


class Generated:
    """A package on disk, and the plan that it was made from."""

    def __init__(self, spec: Path, package: str, folder: Path) -> None:
        self.plan = plan_of(spec, package)
        self.package = package
        self.folder = folder
        renderer = Renderer()
        for file in package_files(self.plan):
            path = folder / file.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(renderer.render(file))
        sys.path.insert(0, str(folder))
        try:
            self.root: ModuleType = importlib.import_module(package)
        finally:
            sys.path.remove(str(folder))

    def module(self, name: str) -> ModuleType:
        """A module below the package."""
        return importlib.import_module(f"{self.package}.{name}")

    def endpoint(self, endpoint: EndpointPlan) -> ModuleType:
        """The module of an operation."""
        return self.module(f"paths.{endpoint.path.module}.{endpoint.method}")

    def tag_api(self, endpoint: EndpointPlan, client: Any) -> Any:
        """The API of the operation's first tag."""
        tag = next(
            tag
            for tag in self.plan.tags
            if any(one.operation.key == endpoint.operation.key for one in tag.endpoints)
        )
        return getattr(self.module(f"apis.tags.{tag.module}"), tag.class_name)(client)
