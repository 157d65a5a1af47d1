"""Servers: URLs, names and variables, as the constructor and the configuration need them."""

from __future__ import annotations

from collections.abc import Iterable

from generator.flavours.speakeasy.names import argument_name, class_name, snake
from generator.flavours.speakeasy.plan import ServerPlan, ServerVariablePlan
from generator.ir import Server


def plan_servers(servers: Iterable[Server]) -> tuple[ServerPlan, ...]:
    """Servers in document order; without any, one with an empty URL."""
    made = tuple(_server(server) for server in servers)
    return made or (ServerPlan(url=""),)


def _server(server: Server) -> ServerPlan:
    told = server.extensions.get("x-speakeasy-server-id")
    name = told if isinstance(told, str) and told else None
    return ServerPlan(
        url=server.url.rstrip("/") if server.url != "/" else "",
        description=server.description,
        name=name,
        constant=f"SERVER_{snake(name).upper()}" if name else None,
        variables=tuple(
            ServerVariablePlan(
                name=argument_name(variable.name),
                wire_name=variable.name,
                default=variable.default,
                values=variable.enum or (),
                enum_name=f"Server{class_name(variable.name)}" if variable.enum else None,
                description=variable.description,
            )
            for variable in server.variables
        ),
    )


def all_variables(servers: Iterable[ServerPlan]) -> tuple[ServerVariablePlan, ...]:
    """The variables of all servers, each once, in order."""
    found: dict[str, ServerVariablePlan] = {}
    for server in servers:
        for variable in server.variables:
            found.setdefault(variable.name, variable)
    return tuple(found.values())
