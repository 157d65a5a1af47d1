"""Values of samples and defaults as Python that runs, for corrected pages."""

from __future__ import annotations

from generator.flavours.openapi_generator.plan import Parameter
from generator.python.literals import literal as python_literal


def python_default(parameter: Parameter) -> str:
    """The default of a parameter as Python text."""
    if not parameter.has_default:
        return parameter.default or ""
    return python_literal(parameter.default_value)


def python_value(parameter: Parameter) -> str:
    """What a sample assigns to a parameter."""
    if parameter.default is not None and parameter.has_default:
        return python_literal(parameter.default_value)
    return parameter.example
