"""The whole client: models, paths, operations and tags, every name settled.

Takes an API of the model and what the user set, gives a :class:`ClientPlan`.
"""

from __future__ import annotations

from collections.abc import Mapping

from generator.flavours.base import FlavourSettings
from generator.flavours.openapi_generator_v6 import names
from generator.flavours.openapi_generator_v6.plan import (
    ClientPlan,
    EndpointPlan,
    PathPlan,
    TagPlan,
)
from generator.flavours.openapi_generator_v6.plan_endpoints import EndpointPlanner
from generator.flavours.openapi_generator_v6.plan_models import SchemaPlanner
from generator.flavours.openapi_generator_v6.plan_reading import Reading
from generator.flavours.openapi_generator_v6.plan_servers import base_url, trimmed
from generator.flavours.openapi_generator_v6.pointed import with_pointed_models
from generator.ir import Api, Operation

GLOBAL_SECURITY = "global_security_in_pages"
"""The option that leaves the API's own security out of the pages when false."""

_DEFAULT_TAG = "default"
_MODEL, _METHOD = "model ", "method "
"""What the keys of published names begin with."""


def plan_client(api: Api, settings: FlavourSettings, *, as_original: bool = False) -> ClientPlan:
    """Settle every name and order of the client.

    ``as_original`` reads schemas as the original's pages show them (see :class:`.Reading`).
    """
    api = with_pointed_models(api)
    published = settings.published
    kept = {
        key.removeprefix(_MODEL): name for key, name in published.items() if key.startswith(_MODEL)
    }
    reading = Reading(api, as_original=as_original, published=kept)
    models = SchemaPlanner(reading).models()
    paths = _paths(api)
    methods = _method_names(api, published)
    shown = settings.options.get(GLOBAL_SECURITY, True) is not False
    planner = EndpointPlanner(api, reading, global_security_in_pages=shown)
    endpoints = tuple(
        planner.plan(operation, paths[operation.path], methods[operation.key])
        for operation in api.operations
    )
    by_key = {model.ref.key: model for model in models}
    found = ((key, reading.model_of_key(key)) for key in reading.components)
    return ClientPlan(
        api=api,
        info=api.info,
        package=settings.package,
        project=settings.project,
        version=settings.version,
        base_url=base_url(api.servers),
        servers=trimmed(api.servers),
        security_schemes=api.security_schemes,
        models=models,
        paths=tuple(paths.values()),
        endpoints=endpoints,
        tags=_tags(endpoints),
        models_by_key={key: by_key[ref.key] for key, ref in found if ref is not None},
        published_models=kept,
        names={
            **published,
            **{f"{_MODEL}{model.ref.key}": model.ref.class_name for model in models},
            **{f"{_METHOD}{each.key}": methods[each.key] for each in api.operations},
        },
    )


def tags_of(operation: Operation) -> tuple[str, ...]:
    """The tags of an operation, each once; ``default`` when it has none."""
    return tuple(dict.fromkeys(operation.tags)) or (_DEFAULT_TAG,)


def _paths(api: Api) -> dict[str, PathPlan]:
    methods: dict[str, list[str]] = {}
    for operation in api.operations:
        methods.setdefault(operation.path, []).append(operation.method)
    modules = names.Scope(longest=names.LONGEST_PATH)
    classes, constants = names.Scope(), names.Scope(("mro",))
    return {
        path: PathPlan(
            path=path,
            module=modules.give(names.path_module(path), "root"),
            constant=constants.give(names.constant_name(path), "PATH"),
            api_class=classes.give(names.path_class(path), "Root"),
            methods=tuple(found),
        )
        for path, found in methods.items()
    }


def _method_names(api: Api, published: Mapping[str, str]) -> dict[str, str]:
    """The method of each operation, by its key, unique among the operations of each of its tags.
    Who has a published name keeps it."""
    taken: dict[str, set[str]] = {}
    given: dict[str, str] = {}
    for operation in sorted(
        api.operations, key=lambda each: f"{_METHOD}{each.key}" not in published
    ):
        tags = tags_of(operation)
        written = names.operation_name(operation.operation_id or "")
        if not written.strip("_"):
            written = names.operation_name(names.operation_id(operation.method, operation.path))
        wanted = names.Scope().give(written, "call")
        known = names.number_of(published.get(f"{_METHOD}{operation.key}", wanted), wanted)
        name, number = f"{wanted}{known}", 0
        # every API has its client as an attribute, which would hide a method of that name
        while any(name in taken.setdefault(tag, {"api_client"}) for tag in tags):
            name = f"{wanted}_{number}"
            number += 1
        for tag in tags:
            taken[tag].add(name)
        given[operation.key] = name
    return given


def _tags(endpoints: tuple[EndpointPlan, ...]) -> tuple[TagPlan, ...]:
    """The APIs by tag, sorted by tag; the operations of each sorted by method."""
    members: dict[str, list[EndpointPlan]] = {}
    for endpoint in endpoints:
        for tag in tags_of(endpoint.operation):
            members.setdefault(tag, []).append(endpoint)
    constants, classes = names.Scope(("mro",)), names.Scope()
    modules = names.Scope(longest=names.LONGEST_MODEL)
    pages = names.Scope(ignore_case=True, longest=names.LONGEST_PAGE)
    planned: list[TagPlan] = []
    for tag in sorted(members):
        class_name = classes.give(names.api_class(tag), "Api")
        planned.append(
            TagPlan(
                tag=tag,
                constant=constants.give(names.constant_name(tag), "TAG"),
                module=modules.give(names.api_module(class_name), "api"),
                class_name=class_name,
                page=pages.give(class_name),
                endpoints=tuple(sorted(members[tag], key=lambda one: one.method_name)),
            )
        )
    return tuple(planned)
