"""The tests that come with a package: each class is there, with its fields and its methods."""

from __future__ import annotations

from dataclasses import dataclass

from generator.flavours.base import FilePlan
from generator.flavours.openapi_generator.code_names import mended
from generator.flavours.openapi_generator.plan import ApiClass, Client, Model
from generator.python.literals import docstring, literal


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelTest:
    """The test of a model; literals are Python lists."""

    header: str
    package: str
    module: str
    classname: str
    members: str | None
    wire_names: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodCheck:
    """A method, and the parameters that its signature begins with."""

    name: str
    parameters: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiTest:
    """The test of an API class."""

    header: str
    package: str
    module: str
    classname: str
    methods: tuple[MethodCheck, ...]


def test_files(client: Client) -> tuple[FilePlan, ...]:
    """One test module for each class of the package."""
    client = mended(client)
    plans: dict[str, FilePlan] = {"test/__init__.py": FilePlan(path="test/__init__.py", text="")}
    for model in client.models:
        path = f"test/test_{model.module}.py"
        plans[path] = _plan(path, "test_model", _model(client, model))
    for api in client.apis:
        path = f"test/test_{api.module}.py"
        plans[path] = _plan(path, "test_api", _api(client, api))
    return tuple(plans.values())


def _plan(path: str, name: str, view: ModelTest | ApiTest) -> FilePlan:
    template = f"openapi_generator/project/{name}.py.j2"
    return FilePlan(path=path, language="python", template=template, view=view)


def _model(client: Client, model: Model) -> ModelTest:
    members = None
    if model.kind == "enum":
        members = literal([member.wire for member in model.enum])
    wire_names = None
    if model.kind == "object" and model.properties:
        wire_names = literal([each.wire_name for each in model.properties])
    return ModelTest(
        header=docstring(f"{model.classname} is part of the package."),
        package=client.package,
        module=model.module,
        classname=model.classname,
        members=members,
        wire_names=wire_names,
    )


def _api(client: Client, api: ApiClass) -> ApiTest:
    return ApiTest(
        header=docstring(f"{api.classname} has all its methods."),
        package=client.package,
        module=api.module,
        classname=api.classname,
        methods=tuple(
            MethodCheck(
                name=operation.name,
                parameters=literal([each.name for each in operation.parameters]),
                count=len(operation.parameters),
            )
            for operation in api.operations
        ),
    )
