"""The client as its pages show it: with the names that the original prints, or those of the code."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from generator.flavours.openapi_generator.code_names import mended
from generator.flavours.openapi_generator.plan import (
    ApiClass,
    Client,
    Model,
    Operation,
    Parameter,
    Value,
)
from generator.flavours.openapi_generator.quirks import Quirks


def shown(client: Client, quirks: Quirks) -> Client:
    """The client that pages are made from."""
    if quirks.mends("name-no-python"):
        client = mended(client)
    if quirks.keeps("path-parameter-untold"):
        client = replace(client, apis=tuple(_api(api, _declared) for api in client.apis))
    if quirks.keeps("twins-share-a-name"):
        names = {model.classname: model.twin for model in client.models if model.twin}
        if names:
            client = _with_names(client, names)
    return client


def webhook_pages(client: Client, quirks: Quirks) -> tuple[ApiClass, ...]:
    """The API classes of what the API calls; samples of theirs import nothing."""
    if quirks.mends("webhooks-take-the-page"):
        return ()
    return tuple(_api(api, _without_imports) for api in client.webhooks)


def _api(api: ApiClass, change: Callable[[Operation], Operation]) -> ApiClass:
    return replace(api, operations=tuple(map(change, api.operations)))


def _without_imports(operation: Operation) -> Operation:
    return replace(operation, example_imports=())


def _declared(operation: Operation) -> Operation:
    """The operation without the places of its path that the document does not declare."""
    kept = tuple(
        each for each in operation.parameters if each.parameter is None or each.parameter.declared
    )
    return operation if kept == operation.parameters else replace(operation, parameters=kept)


class _Names:
    """Names of classes put in place of others, wherever a page may show them."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = names
        self._pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b")

    def text(self, text: str) -> str:
        return self._pattern.sub(lambda found: self._names[found.group()], text)

    def optional(self, text: str | None) -> str | None:
        return None if text is None else self.text(text)

    def value(self, value: Value) -> Value:
        return replace(
            value,
            data_type=self.text(value.data_type),
            base_type=self.text(value.base_type),
            complex_type=self.optional(value.complex_type),
        )

    def model(self, model: Model) -> Model:
        properties = (replace(each, value=self.value(each.value)) for each in model.properties)
        return replace(model, properties=tuple(properties))

    def operation(self, operation: Operation) -> Operation:
        return replace(
            operation,
            parameters=tuple(map(self._parameter, operation.parameters)),
            return_type=self.optional(operation.return_type),
            return_base=self.optional(operation.return_base),
            example_imports=self._sorted(operation.example_imports),
        )

    def _parameter(self, parameter: Parameter) -> Parameter:
        value = self.value(parameter.value)
        return replace(parameter, value=value, example=self.text(parameter.example))

    def _sorted(self, names: Iterable[str]) -> tuple[str, ...]:
        return tuple(sorted({self.text(name) for name in names}))


def _with_names(client: Client, found: Mapping[str, str]) -> Client:
    """The client with the names of classes replaced; the classes themselves keep theirs."""
    names = _Names(found)
    return replace(
        client,
        apis=tuple(_api(api, names.operation) for api in client.apis),
        webhooks=tuple(_api(api, names.operation) for api in client.webhooks),
        models=tuple(map(names.model, client.models)),
    )
