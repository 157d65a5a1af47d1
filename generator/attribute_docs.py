"""The texts of quirks that stand as docstrings below the switches of a class."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Mapping


def documented(switches: type) -> Mapping[str, str]:
    """Attribute → the docstring below it, on one line, in the order of the class."""
    (body,) = (
        node
        for node in ast.parse(inspect.getsource(switches)).body
        if isinstance(node, ast.ClassDef)
    )
    found: dict[str, str] = {}
    name = ""
    for node in body.body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            name = node.target.id
        elif name and isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            found[name] = " ".join(str(node.value.value).split())
            name = ""
    return found
