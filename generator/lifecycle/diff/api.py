"""Two versions of a whole API: which operations and schemas there are, and what they are like."""

from __future__ import annotations

from generator.ir import Api, Operation, Schema, SecurityScheme
from generator.lifecycle.diff.model import Change, Changes, Level
from generator.lifecycle.diff.operations import compare_operations
from generator.lifecycle.diff.schemas import compare_schemas

B, W, A, D = Level.BREAKING, Level.WARNING, Level.ADDITIVE, Level.DOCS


def compare_apis(old: Api, new: Api) -> tuple[Change, ...]:
    """Every difference, the gravest first."""
    changes = Changes(old, new)
    _operations(changes, old.operations, new.operations, incoming=False)
    _operations(changes, old.webhooks, new.webhooks, incoming=True)
    _schemas(changes)
    _schemes(changes)
    _servers(changes)
    _info(changes)
    return changes.result()


def _operations(
    changes: Changes, old: tuple[Operation, ...], new: tuple[Operation, ...], *, incoming: bool
) -> None:
    word = "webhook" if incoming else "operation"
    by_key = {item.key: item for item in new}
    by_id = {item.operation_id: item for item in new if item.operation_id}
    old_keys = {item.key for item in old}
    matched: set[str] = set()
    for item in old:
        found = by_key.get(item.key)
        if found is None and item.operation_id:
            twin = by_id.get(item.operation_id)
            found = twin if twin is not None and twin.key not in old_keys else None
        if found is None:
            found = _same_template(item, new, old_keys, matched)
        if found is None:
            changes.add(B, f"{word}-removed", "api", f"{item.method.upper()} {item.path}",
                        f"the {word} is gone", "The method is gone.", item.source, None)  # fmt: skip
            continue
        matched.add(found.key)
        compare_operations(changes, item, found, incoming=incoming)
    for item in new:
        if item.key not in matched:
            changes.add(A, f"{word}-added", "api", f"{item.method.upper()} {item.path}",
                        f"the {word} is new", "A method more.", None, item.source)  # fmt: skip


def _same_template(
    item: Operation, new: tuple[Operation, ...], old_keys: set[str], matched: set[str]
) -> Operation | None:
    """The operation whose path differs in the names of its parameters alone."""
    shape = _shape(item.path)
    for other in new:
        if (
            other.method == item.method
            and other.key not in old_keys
            and other.key not in matched
            and _shape(other.path) == shape
        ):
            return other
    return None


def _shape(path: str) -> tuple[str, ...]:
    return tuple("{}" if part.startswith("{") else part for part in path.split("/"))


def _schemas(changes: Changes) -> None:
    """Component schemas as classes: gone, new, and those that no operation reaches."""
    old: dict[str | None, Schema] = {item.component: item for item in changes.old.schemas}
    new: dict[str | None, Schema] = {item.component: item for item in changes.new.schemas}
    touched = {identity for left, right, _ in changes.compared for identity in (left, right)}
    for name, schema in old.items():
        found = new.get(name)
        if found is None:
            changes.add(B, "schema-removed", "api", f"schema {name}", f"the schema {name} is gone",
                        f"The class {name} is gone.", schema.source, None)  # fmt: skip
        elif schema.id not in touched and found.id not in touched:
            # no operation of the document says in which direction it travels
            compare_schemas(changes, schema, found, "response", f"schema {name}")
    for name, schema in new.items():
        if name not in old:
            changes.add(A, "schema-added", "api", f"schema {name}", f"the schema {name} is new",
                        f"A class more: {name}.", None, schema.source)  # fmt: skip


def _schemes(changes: Changes) -> None:
    old = {item.key: item for item in changes.old.security_schemes}
    new = {item.key: item for item in changes.new.security_schemes}
    for key, scheme in old.items():
        where = f"security scheme {key}"
        found = new.get(key)
        if found is None:
            changes.add(B, "scheme-removed", "api", where, "the security scheme is gone",
                        "The credential can no longer be set.", scheme.source, None)  # fmt: skip
        elif _credential(scheme) != _credential(found):
            changes.add(B, "scheme-changed", "api", where, "the credential is sent in another way",
                        "Older clients authenticate in the wrong way.", scheme.source, found.source)  # fmt: skip
        else:
            _flows(changes, scheme, found, where)
            if scheme.description != found.description:
                changes.docs("description", where, "the description reads differently", scheme.source, found.source)  # fmt: skip
    for key, scheme in new.items():
        if key not in old:
            changes.add(A, "scheme-added", "api", f"security scheme {key}", "the security scheme is new",
                        "A credential more can be set.", None, scheme.source)  # fmt: skip


def _credential(scheme: SecurityScheme) -> tuple[str | None, ...]:
    name = scheme.name
    if name is not None and scheme.location == "header":
        name = name.lower()
    return (scheme.kind, scheme.location, name, scheme.http_scheme)


def _flows(changes: Changes, old: SecurityScheme, new: SecurityScheme, where: str) -> None:
    before = {flow.kind: flow for flow in old.flows}
    after = {flow.kind: flow for flow in new.flows}
    for kind, flow in before.items():
        found = after.get(kind)
        if found is None:
            changes.add(B, "flow-removed", "api", where, f"the flow {kind} is gone",
                        "Tokens can no longer be had this way.", old.source, new.source)  # fmt: skip
            continue
        if (flow.token_url, flow.authorization_url) != (found.token_url, found.authorization_url):
            changes.add(B, "flow-moved", "api", where, f"the addresses of the flow {kind} differ",
                        "Older clients ask for tokens at the wrong address.", old.source, new.source)  # fmt: skip
        scopes, now = dict(flow.scopes), dict(found.scopes)
        for scope in scopes:
            if scope not in now:
                changes.add(B, "scope-removed", "api", where, f"the scope {scope} is gone",
                            "Asking for the scope fails.", old.source, new.source)  # fmt: skip
        for scope in now:
            if scope not in scopes:
                changes.add(A, "scope-added", "api", where, f"the scope {scope} is new",
                            "A scope more can be asked for.", old.source, new.source)  # fmt: skip
    for kind in after:
        if kind not in before:
            changes.add(A, "flow-added", "api", where, f"the flow {kind} is new",
                        "Tokens can be had this way too.", old.source, new.source)  # fmt: skip


def _servers(changes: Changes) -> None:
    old = [server.url for server in changes.old.servers]
    new = [server.url for server in changes.new.servers]
    here, there = changes.old.source, changes.new.source
    if old[:1] != new[:1]:
        changes.add(W, "server-default", "api", "servers",
                    f"the first server is {new[0] if new else '/'}, it was {old[0] if old else '/'}",
                    "Clients that name no server call another address.", here, there)  # fmt: skip
    for url in old[1:]:
        if url not in new:
            changes.add(W, "server-removed", "api", "servers", f"the server {url} is gone",
                        "It can no longer be chosen by index.", here, there)  # fmt: skip
    for url in new[1:]:
        if url not in old:
            changes.add(A, "server-added", "api", "servers", f"the server {url} is new",
                        "One more address to choose.", here, there)  # fmt: skip
    before = {(server.url, variable.name): variable for server in changes.old.servers for variable in server.variables}  # fmt: skip
    after = {(server.url, variable.name): variable for server in changes.new.servers for variable in server.variables}  # fmt: skip
    for key, variable in before.items():
        found = after.get(key)
        if found is None:
            continue
        if variable.default != found.default:
            changes.add(W, "server-variable-default", "api", f"server variable {key[1]}",
                        f"the default is {found.default!r}, it was {variable.default!r}",
                        "Clients that do not set it call another address.", here, there)  # fmt: skip
        for value in variable.enum or ():
            if found.enum is not None and value not in found.enum:
                changes.add(B, "server-variable-value", "api", f"server variable {key[1]}",
                            f"the value {value!r} is gone", "Setting it fails.", here, there)  # fmt: skip


def _info(changes: Changes) -> None:
    old, new = changes.old.info, changes.new.info
    here, there = changes.old.source, changes.new.source
    for code, left, right in (
        ("title", old.title, new.title),
        ("version", old.version, new.version),
        ("summary", old.summary, new.summary),
        ("description", old.description, new.description),
    ):
        if left != right:
            changes.docs(code, "info", f"the {code} reads differently", here, there)
    tags = {tag.name: tag for tag in changes.old.tags}
    for tag in changes.new.tags:
        known = tags.get(tag.name)
        if known is not None and known.description != tag.description:
            changes.docs("description", f"tag {tag.name}", "the description reads differently", here, there)  # fmt: skip
