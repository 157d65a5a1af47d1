"""Names that become those of files should fit: file systems take 255 bytes, some tools fewer."""

from __future__ import annotations

from collections.abc import Iterable

from generator import codes
from generator.document.limits import MAX_NAME
from generator.ir import Operation
from generator.ir.source import Source
from generator.normalize.node import Node
from generator.normalize.trees import Trees


def check_lengths(trees: Trees, schemas: Node, operations: Iterable[Operation]) -> None:
    """Say which names of schemas, tags and operations may be too long for those of files.

    Notes: it depends on the flavour which files there are, and names that do not fit are cut.
    """
    for name, node in schemas.children():
        if _is_long(name):
            _say(trees, "the name of this schema", trees.source(node))
    for operation in operations:
        for index, tag in enumerate(operation.tags):
            if _is_long(tag):
                source = operation.source.child("tags", index)
                _say(trees, "the name of this tag", source)
        if operation.operation_id is not None and _is_long(operation.operation_id):
            source = operation.source.child("operationId")
            _say(trees, "this operationId", source)


def _is_long(name: str) -> bool:
    return len(name) > MAX_NAME or len(name.encode("utf-8", "replace")) > MAX_NAME


def _say(trees: Trees, subject: str, source: Source) -> None:
    message = (
        f"{subject} is longer than {MAX_NAME} bytes, which may be too long for the name of a file"
    )
    hint = "choose a shorter name"
    trees.report.add(codes.LIMIT_NAME, message, source, hint=hint)
