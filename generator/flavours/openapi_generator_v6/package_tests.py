"""The tests that go with the package: every model and every endpoint is imported and looked at.

Takes the plan of the client and gives the plan of the files below ``test``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.flavours.base import FilePlan
from generator.flavours.openapi_generator_v6.plan import ClientPlan
from generator.python import literals

_TESTS = "openapi_generator_v6/package/tests"


@dataclass(frozen=True, slots=True)
class ModelTest:
    """``test/test_models/test_x.py``."""

    package: str
    module: str
    class_name: str


@dataclass(frozen=True, slots=True)
class EndpointTest:
    """``test/test_paths/test_x/test_get.py``."""

    package: str
    path_module: str
    method: str
    method_class: str
    class_name: str
    method_name: str
    path: str
    test_class: str


def test_files(plan: ClientPlan) -> Iterator[FilePlan]:
    """One test module for each model and each endpoint."""
    for folder in ("test", "test/test_models", "test/test_paths"):
        yield FilePlan(path=f"{folder}/__init__.py", language="python", text="", format=False)
    for model in plan.models:
        module = model.ref.module
        yield FilePlan(
            path=f"test/test_models/test_{module}.py",
            language="python",
            template=f"{_TESTS}/model.py.jinja",
            view=ModelTest(plan.package, module, model.ref.class_name),
            format=False,
        )
    for path in plan.paths:
        folder = f"test/test_paths/test_{path.module}"
        yield FilePlan(path=f"{folder}/__init__.py", language="python", text="", format=False)
    for endpoint in plan.endpoints:
        path = endpoint.path
        yield FilePlan(
            path=f"test/test_paths/test_{path.module}/test_{endpoint.method}.py",
            language="python",
            template=f"{_TESTS}/endpoint.py.jinja",
            view=EndpointTest(
                package=plan.package,
                path_module=path.module,
                method=endpoint.method,
                method_class=endpoint.method_class,
                class_name=endpoint.class_name,
                method_name=endpoint.method_name,
                path=literals.string(path.path),
                test_class=f"Test{path.api_class}",
            ),
            format=False,
        )
