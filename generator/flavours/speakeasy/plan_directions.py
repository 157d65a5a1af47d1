"""In which directions a schema lacks something that it has in the other.

Takes the model of an API, gives for a schema ``output`` when requests leave out properties that are
read-only somewhere inside it, ``input`` for write-only ones. References are followed once for the
whole document, however long their chains are.
"""

from __future__ import annotations

from generator.flavours.speakeasy.plan_drafts import Direction
from generator.flavours.speakeasy.plan_wishes import children, flag
from generator.ir import Api, Schema


class Directions:
    """The directions of all schemas of one API."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._shared: dict[str, frozenset[Direction]] | None = None
        self._inline: dict[str, frozenset[Direction]] = {}

    def of(self, schema: Schema) -> frozenset[Direction]:
        """The directions of a schema, all that it refers to included."""
        if self._shared is None:
            self._shared = self._propagated()
        if schema.id in self._shared and self._api.index.get(schema.id) is schema:
            return self._shared[schema.id]
        found = self._inline.get(schema.id)
        if found is None:
            own, targets = self._walk(schema)
            found = own.union(*(self._shared.get(target, frozenset()) for target in targets))
            self._inline[schema.id] = found
        return found

    def _walk(self, schema: Schema) -> tuple[frozenset[Direction], list[str]]:
        """What a schema says itself, and the ids of the schemas that it refers to."""
        found: set[Direction] = set()
        targets: dict[str, None] = {}
        pending = [schema]
        while pending:
            current = pending.pop()
            target = self._api.index.get(current.ref) if current.ref is not None else None
            if target is not None:
                targets[target.id] = None
            for prop in current.properties:
                if flag(self._api, prop.schema, "read_only"):
                    found.add("output")
                if flag(self._api, prop.schema, "write_only"):
                    found.add("input")
            pending.extend(children(current))
        return frozenset(found), list(targets)

    def _propagated(self) -> dict[str, frozenset[Direction]]:
        """The directions of everything that can be referred to, from referred to referring."""
        made: dict[str, set[Direction]] = {}
        users: dict[str, list[str]] = {}
        for schema in self._api.index.values():
            own, targets = self._walk(schema)
            made[schema.id] = set(own)
            for target in targets:
                users.setdefault(target, []).append(schema.id)
        pending = [key for key, found in made.items() if found]
        while pending:
            key = pending.pop()
            for user in users.get(key, ()):
                if not made[key] <= made[user]:
                    made[user] |= made[key]
                    pending.append(user)
        return {key: frozenset(found) for key, found in made.items()}
