"""Names that the code can have, where those of the original are none.

The original prints some names which Python refuses (an empty one, a class that starts with a digit,
two fields with one name) and pages repeat them; the code mends them here, once for all its files.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from generator.flavours.openapi_generator.code_types import safe_name
from generator.flavours.openapi_generator.names import enum_member_name, spelled_name
from generator.flavours.openapi_generator.plan import (
    ApiClass,
    Client,
    Model,
    Operation,
    Parameter,
)
from generator.python import files as file_names
from generator.python.literals import is_identifier

_LONGEST = file_names.LONGEST_NAME - len("test__.py")
"""Bytes of a module's name."""
_COMMON = ("_request_timeout", "_request_auth", "_content_type", "_headers", "_host_index")
_RESERVED = frozenset(
    ("from_dict", "from_json", "get_discriminator_value", "to_dict", "to_json", "to_str")
) | {
    f"model_{name}"
    for name in [
        "computed_fields",
        "config",
        "construct",
        "copy",
        "dump",
        "dump_json",
        "extra",
        "fields",
        "fields_set",
        "json_schema",
        "parametrized_name",
        "post_init",
        "rebuild",
        "validate",
        "validate_json",
        "validate_strings",
    ]
}
"""Names of the base classes, which no field can have."""


def _model(model: Model) -> Model:
    """The model with each field name once: names of the document may differ only in case, be empty,
    or be those of methods."""
    taken = set(_RESERVED)
    names: dict[str, str] = {}
    for prop in model.all_properties:
        name = safe_name(spelled_name(prop.name, prop.wire_name), taken)
        taken.add(name)
        names[prop.wire_name] = name
    if all(names[p.wire_name] == p.name for p in model.all_properties):
        return model
    return replace(
        model,
        properties=tuple(replace(p, name=names[p.wire_name]) for p in model.properties),
        all_properties=tuple(replace(p, name=names[p.wire_name]) for p in model.all_properties),
        read_only=tuple(names[p.wire_name] for p in model.all_properties if p.read_only),
    )


def _whole(model: Model, client: Client) -> Model:
    """The model with every property of its parents and its own among all of them: the original
    forgets some of a child which has both."""
    if model.kind != "object" or (
        model.parent is None and model.all_properties == model.properties
    ):
        return model
    known = {prop.wire_name: prop for prop in model.all_properties}
    parent, seen = model.parent, {model.classname}
    while parent is not None and parent in client.by_class and parent not in seen:
        seen.add(parent)
        above = client.by_class[parent]
        known = {**{prop.wire_name: prop for prop in above.properties}, **known}
        parent = above.parent
    known.update({prop.wire_name: prop for prop in model.properties})
    first = [prop.wire_name for prop in model.all_properties]
    order = dict.fromkeys([*first, *known])
    properties = tuple(known[name] for name in order)
    hidden = tuple(prop.name for prop in properties if prop.read_only)
    return replace(model, all_properties=properties, read_only=hidden)


def _enum(model: Model) -> Model:
    """The model with each member of an enumeration once: values may differ only in case."""
    taken = {"from_json", "mro", "name", "value"}
    names: list[str] = []
    for member in model.enum:
        name = member.name
        if name == member.literal:  # one that ``x-enum-varnames`` forgets
            name = enum_member_name(member.literal, is_string=member.is_string)
        names.append(safe_name(name, taken))
        taken.add(names[-1])
    if names == [member.name for member in model.enum]:
        return model
    pairs = zip(model.enum, names, strict=True)
    return replace(model, enum=tuple(replace(member, name=name) for member, name in pairs))


def mended(client: Client) -> Client:
    """The client with names that are identifiers, each once where it stands."""
    modules: set[str] = set()
    classes: set[str] = set()
    apis = tuple(_api(api, modules, classes) for api in client.apis)
    files: set[str] = set()
    whole = (_whole(model, client) for model in client.models)
    models = tuple(_module(_model(_enum(model)), files) for model in whole)
    return replace(
        client, apis=apis, models=models, by_class={model.classname: model for model in models}
    )


def short_name(name: str) -> str:
    """The name of a module or page as one that a file can have."""
    return file_names.short_name(name, _LONGEST)


def _module(model: Model, files: set[str]) -> Model:
    """The model in a module of its own: classes may differ only in case."""
    module = short_name(model.module)
    module = safe_name(module, files) if module in files else module
    files.add(module)
    return model if module == model.module else replace(model, module=module)


def _api(api: ApiClass, modules: set[str], classes: set[str]) -> ApiClass:
    classname, module = api.classname, short_name(api.module)
    if not is_identifier(classname) or not is_identifier(module) or module in modules:
        classname = safe_name(classname if is_identifier(classname) else f"Api{classname}", classes)
        module = safe_name(module if is_identifier(module) else f"api_{module}", modules)
    classes.add(classname)
    modules.add(module)
    names: set[str] = {"api_client"}
    operations: list[Operation] = []
    for operation in api.operations:
        name = safe_name(operation.name, names)
        names.add(name)
        operations.append(
            _operation(replace(operation, name=name) if name != operation.name else operation)
        )
    return replace(api, classname=classname, module=module, operations=tuple(operations))


def _operation(operation: Operation) -> Operation:
    """The operation with argument names that Python can have, each once."""
    taken = {"self", *_COMMON}
    names: dict[str, str] = {}
    for parameter in operation.parameters:
        name = parameter.name
        if parameter.location != "body":
            name = spelled_name(name, parameter.wire_name)
        name = safe_name(name, taken)
        taken.add(name)
        names[parameter.name] = name
    if all(names[p.name] == p.name for p in operation.parameters):
        return operation

    def mend(parameters: Iterable[Parameter]) -> tuple[Parameter, ...]:
        return tuple(replace(p, name=names[p.name]) for p in parameters)

    return replace(
        operation,
        parameters=mend(operation.parameters),
        path_parameters=mend(operation.path_parameters),
        query_parameters=mend(operation.query_parameters),
        header_parameters=mend(operation.header_parameters),
        cookie_parameters=mend(operation.cookie_parameters),
        form_parameters=mend(operation.form_parameters),
        body=mend((operation.body,))[0] if operation.body is not None else None,
    )
