"""What a client can do that the original cannot: a page of its own, beside those of the original."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.flavours.openapi_generator.code_names import mended
from generator.flavours.openapi_generator.docs_text import cell
from generator.flavours.openapi_generator.operations import event_methods
from generator.flavours.openapi_generator.plan import ApiClass, Client, Operation
from generator.flavours.openapi_generator.samples_python import PythonSamples


@dataclass(frozen=True, slots=True, kw_only=True)
class StreamRow:
    """An operation that answers with events."""

    classname: str
    name: str
    events: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UsagePage:
    """The page. ``sample`` reads the events of the first operation that has any; ``settings`` and
    ``reading`` are samples too."""

    package: str
    streams: tuple[StreamRow, ...]
    sample: tuple[str, ...]
    settings: tuple[str, ...]
    reading: tuple[str, ...]


def usage_page(client: Client) -> UsagePage:
    """The page of a client, with the names that its code has."""
    client = mended(client)
    found = [
        (api, operation, name)
        for api in client.apis
        for operation, name in event_methods(api).items()
    ]
    by_name = {(api.classname, each.name): each for api in client.apis for each in api.operations}
    sample: tuple[str, ...] = ()
    if found:
        api, first, events = found[0]
        sample = tuple(_sample(client, api, by_name[api.classname, first], events))
    return UsagePage(
        package=client.package,
        streams=tuple(
            StreamRow(classname=cell(api.classname), name=cell(name), events=cell(events))
            for api, name, events in found
        ),
        sample=sample,
        settings=(
            f"import {client.package}.configuration",
            "",
            f"configuration = {client.package}.configuration.Configuration()",
            "configuration.accept_unknown_enum_values = True",
            "configuration.accept_ambiguous_one_of = True",
        ),
        reading=(
            f"from {client.package}._policy import accepting",
            "",
            "with accepting(unknown_enum_values=True, ambiguous_one_of=True):",
            "    ...  # from_dict and from_json are tolerant here",
        ),
    )


def _sample(client: Client, api: ApiClass, operation: Operation, events: str) -> Iterator[str]:
    package = client.package
    samples = PythonSamples(client)
    values = [
        f"    {each.name}{samples.annotation(each.value)} = {samples.parameter(each)}"
        for each in operation.parameters
        if each.required
    ]
    names = ", ".join(each.name for each in operation.parameters if each.required)
    modules = {package, f"{package}.api_client", f"{package}.configuration", *samples.modules}
    yield from (f"import {name}" for name in sorted(modules))
    yield ""
    yield f"configuration = {package}.configuration.Configuration()"
    yield "configuration.max_event_size = 1024 * 1024  # characters; 16 Mi by default"
    yield f"with {package}.api_client.ApiClient(configuration) as api_client:"
    yield f"    api_instance = {package}.{api.classname}(api_client)"
    yield from values
    yield f"    with api_instance.{events}({names}) as stream:"
    yield "        for event in stream:"
    yield "            print(event.event, event.id, event.data)"
