"""Parameters that are set once on the client (``x-speakeasy-globals``)."""

from __future__ import annotations

from dataclasses import dataclass

from generator.ir import Api, Json, Parameter


@dataclass(frozen=True, slots=True, kw_only=True)
class GlobalParameters:
    """The global parameters in document order, and how to tell one."""

    parameters: tuple[Parameter, ...]
    hidden: frozenset[str] = frozenset()
    """Names whose argument disappears from methods (``x-speakeasy-globals-hidden``)."""

    def __contains__(self, parameter: Parameter) -> bool:
        return any(
            parameter.wire_name == known.wire_name and parameter.location == known.location
            for known in self.parameters
        )

    def hides(self, parameter: Parameter) -> bool:
        """Whether a parameter is given to the client alone, and to no method."""
        return parameter.wire_name in self.hidden and parameter in self


def global_parameters(api: Api) -> GlobalParameters:
    """Read the extension: references to component parameters, or names of parameters in use."""
    told = api.extensions.get("x-speakeasy-globals")
    listed: Json = told.get("parameters") if isinstance(told, dict) else None
    if not isinstance(listed, list):
        return GlobalParameters(parameters=())
    components = {named.name: named.value for named in api.components.parameters}
    used: dict[tuple[str, str], Parameter] = {}
    for operation in api.operations:
        for known in operation.parameters:
            used.setdefault((known.location, known.wire_name), known)
    found: list[Parameter] = []
    hidden: set[str] = set()
    for entry in listed:
        if not isinstance(entry, dict):
            continue
        reference = entry.get("$ref")
        parameter: Parameter | None = None
        if isinstance(reference, str):
            parameter = components.get(reference.rsplit("/", 1)[-1])
        else:
            name, place = entry.get("name"), entry.get("in")
            if isinstance(name, str) and isinstance(place, str):
                parameter = used.get((place, name))
        if parameter is not None:
            found.append(parameter)
            if entry.get("x-speakeasy-globals-hidden") is True or (
                parameter.extensions.get("x-speakeasy-globals-hidden") is True
            ):
                hidden.add(parameter.wire_name)
    return GlobalParameters(parameters=tuple(found), hidden=frozenset(hidden))
