"""A sample as pages use it, and who can make one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from generator.flavours.openapi_generator_v6.plan_schema import ModelRef
from generator.ir import ABSENT, Absent, Json, Schema


@dataclass(frozen=True, slots=True)
class Sample:
    """Python text, its first line without indentation, and the models that it constructs."""

    text: str
    models: tuple[ModelRef, ...] = ()


class Sampler(Protocol):
    """Makes the sample of a parameter or body."""

    def of(
        self,
        schema: Schema,
        name: str,
        example: Json | Absent = ABSENT,
        *,
        bare: bool = False,
        level: int = 1,
    ) -> Sample:
        """The sample of a schema in a place called ``name``, indented ``level`` times; ``example``
        is that of the place, ``bare`` leaves the model's class out."""
