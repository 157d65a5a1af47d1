"""Responses by status, with their headers, contents and links."""

from __future__ import annotations

import re
from dataclasses import replace

from generator import codes
from generator.ir import Link, Response, Status
from generator.normalize.content import ContentReader
from generator.normalize.misplaced import check_misplaced
from generator.normalize.node import Node, extensions
from generator.normalize.trees import Trees


class ResponseReader:
    """Reads responses; one that many operations refer to is read once."""

    def __init__(self, trees: Trees, content: ContentReader) -> None:
        self._trees = trees
        self._content = content
        self._known: dict[tuple[str, str | None], Response] = {}

    def listed(self, operation: Node) -> tuple[Response, ...]:
        """The responses of an operation, in document order."""
        written = self._trees.mapping(operation, "responses")
        if written is None:
            if "responses" not in operation.mapping and not self._trees.dialect.has_type_arrays:
                message = "the operation declares no `responses`; any answer is taken"
                hint = "declare at least the successful response"
                self._trees.say(codes.RESPONSES_MISSING, message, operation, hint)
            return ()
        found: list[Response] = []
        for key, child in written.fields():
            status = parse_status(key)
            if status is None:
                message = f"{key!r} is no status of a response; it is skipped"
                hint = "write a code from 100 to 599, a range such as '4XX', or 'default'"
                self._trees.say(codes.STATUS_INVALID, message, child, hint)
                continue
            response = self.read(child, status)
            if response is not None:
                found.append(response)
        return tuple(found)

    def read(self, node: Node, status: Status) -> Response | None:
        """One response, its reference followed; None, and said, when it cannot be read."""
        trees = self._trees
        resolved = trees.deref(node, "responses")
        if resolved is None or not trees.is_mapping(resolved[0], "a response"):
            return None
        at, component = resolved
        check_misplaced(trees, at, "response")
        memo = (at.id, component)
        if memo not in self._known:
            self._known[memo] = Response(
                status=status,
                source=trees.source(at),
                description=trees.text(at, "description") or "",
                headers=self._content.headers(at),
                contents=self._content.media_types(at),
                content_written="content" in at.mapping,
                links=self._links(at),
                component=component,
                extensions=extensions(at.mapping),
            )
        return replace(self._known[memo], status=status)

    def _links(self, node: Node) -> tuple[Link, ...]:
        trees = self._trees
        written = trees.mapping(node, "links")
        found: list[Link] = []
        for name, child in written.fields() if written else ():
            resolved = trees.deref(child, "links")
            if resolved is None or not trees.is_mapping(resolved[0], name):
                continue
            at = resolved[0]
            parameters = trees.mapping(at, "parameters")
            found.append(
                Link(
                    name=name,
                    operation_id=trees.text(at, "operationId"),
                    operation_ref=trees.text(at, "operationRef"),
                    parameters=tuple(parameters.mapping.items()) if parameters else (),
                    request_body=at.mapping.get("requestBody"),
                    description=trees.text(at, "description"),
                )
            )
        return tuple(found)


def parse_status(key: str) -> Status | None:
    """The status that a key of ``responses`` stands for, None when it is none."""
    if key == "default":
        return Status("default", key)
    if re.fullmatch(r"[1-5]\d\d", key, re.ASCII):
        return Status("exact", key, int(key))
    if re.fullmatch(r"[1-5][xX]{2}", key, re.ASCII):
        return Status("range", key, int(key[0]) * 100)
    return None
