"""The import block of a generated module: what its text uses, in the order that formatters keep.

Takes the text and the names by which it knows modules and models; gives the lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.flavours.openapi_generator_v6.code_types import Names
from generator.flavours.openapi_generator_v6.plan_schema import ModelRef

_STANDARD = ("datetime", "decimal", "functools", "io", "re", "typing", "uuid")
_WORD = re.compile(r"\w+")


def import_block(
    text: str,
    names: Names,
    *,
    package: str,
    models: Iterable[ModelRef] = (),
    model_package: str = ".",
    extra: Iterable[str] = (),
) -> str:
    """Standard library, third parties, the package: three sections, each sorted.

    ``package`` is the relative name of the package (``..``), ``model_package`` that of its models
    (``...model.``); ``extra`` are modules of the package itself that the text uses whatever it
    looks like (``api_client``).
    """
    words = set(_WORD.findall(text))
    standard = [
        f"import {_as(module, names.modules[module])}"
        for module in _STANDARD
        if f"{names.modules[module]}." in text
    ]
    third = ["import frozendict"] if "frozendict" in words else []
    typed = [f"{kind} as _{kind}" for kind in ("Self", "TypeAlias") if f"_{kind}" in words]
    if typed:
        third.append(f"from typing_extensions import {', '.join(typed)}")
    if f"{names.modules['urllib3']}." in text:
        third.append(f"import {_as('urllib3', names.modules['urllib3'])}")
    own = [*extra]
    if names.schemas in words:
        own.append(_as("schemas", names.schemas))
    local = [f"from {package} import {', '.join(sorted(own))}"] if own else []
    local += [import_line(ref, names, model_package) for ref in _used(models, names, words)]
    sections = (standard, third, local)
    return "\n\n".join("\n".join(lines) for lines in sections if lines)


def _used(models: Iterable[ModelRef], names: Names, words: set[str]) -> list[ModelRef]:
    found = {ref for ref in models if names.models[ref] in words}
    return sorted(found, key=lambda ref: (ref.module, ref.class_name))


def _as(name: str, alias: str) -> str:
    return name if alias == name else f"{name} as {alias}"


def import_line(ref: ModelRef, names: Names, package: str) -> str:
    """``from .wallet import Wallet``."""
    return f"from {package}{ref.module} import {_as(ref.class_name, names.models[ref])}"
