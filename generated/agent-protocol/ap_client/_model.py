"""Base classes of the generated models: reading from and writing to the JSON of the API."""

from __future__ import annotations

import json
import pprint
import warnings
from collections.abc import Mapping
from importlib import import_module
from typing import Any, ClassVar, Optional, Union, overload

from pydantic import BaseModel, ConfigDict, ValidationError, ValidationInfo, model_validator
from pydantic.functional_validators import ModelWrapValidatorHandler
from typing_extensions import Self

from ._encode import json_default
from ._policy import current

WIRE: dict[str, bool] = {"wire": True}
"""Validation context of data which comes from the API: names are those of the API description, whatever no
property names goes to `additional_properties`, and unions and parents find their class by the data."""


def is_wire(info: ValidationInfo) -> bool:
    """Whether the data being validated comes from the API rather than from the program."""
    return info.context is WIRE


def tag_of(value: object) -> Optional[str]:
    """The key of a mapping that the value of a discriminator stands for: numbers and booleans by their JSON text."""
    if isinstance(value, str):
        return value
    return json.dumps(value) if isinstance(value, (int, float)) else None


class Model(BaseModel):
    """An object of the API."""

    model_config = ConfigDict(
        populate_by_name=True,
        validate_assignment=True,
        protected_namespaces=(),
        defer_build=True,
        arbitrary_types_allowed=True,
    )

    _nullable: ClassVar[frozenset[str]] = frozenset()
    _read_only: ClassVar[frozenset[str]] = frozenset()
    _extra: ClassVar[Optional[str]] = None

    def to_str(self) -> str:
        """The model as indented text, under the names of the API."""
        return pprint.pformat(self.model_dump(by_alias=True))

    def to_json(self) -> str:
        """The model as JSON text, ready to be sent."""
        return json.dumps(self.to_dict(), default=json_default)

    @classmethod
    def from_json(cls, json_str: str) -> Optional[Self]:
        """Read a model from JSON text; None for `null`. ValueError (or its subclass ValidationError) when it does not fit."""
        if json_str.strip() == "null":
            return None
        try:
            return cls.model_validate_json(json_str, context=WIRE)
        except ValidationError as error:
            if error.errors(include_url=False, include_context=False)[0]["type"] != "json_invalid":
                raise
        # The standard parser knows a few things more (lone surrogates), and its error is the one programs expect.
        return cls.model_validate(json.loads(json_str), context=WIRE)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary under the names of the API, as it is sent.

        Properties which are None are left out, except nullable ones that were set; read-only properties are left
        out; additional properties stand beside the others.
        """
        values = self.__dict__
        written: dict[str, Any] = {}
        for name, field in type(self).model_fields.items():
            if name in self._read_only or name == self._extra:
                continue
            value = values.get(name)
            if value is not None:
                written[field.alias or name] = plain(value)
            elif name in self._nullable and name in self.model_fields_set:
                written[field.alias or name] = None
        return written

    @overload
    @classmethod
    def from_dict(cls, obj: None) -> None: ...

    @overload
    @classmethod
    def from_dict(cls, obj: Union[Mapping[str, Any], Self]) -> Self: ...

    @classmethod
    def from_dict(cls, obj: Union[Mapping[str, Any], Self, None]) -> Optional[Self]:
        """Read a model from a dictionary under the names of the API; ValidationError when it does not fit."""
        if obj is None:
            return None
        return cls.model_validate(obj, context=WIRE)


class WireModel(Model):
    """A model whose wire form is not simply its fields: additional properties, children told apart by a property."""

    _nullable_required: ClassVar[tuple[str, ...]] = ()
    _discriminator: ClassVar[Optional[str]] = None
    _children: ClassVar[Mapping[str, tuple[str, str]]] = {}

    @model_validator(mode="wrap")
    @classmethod
    def _read(
        cls, value: Any, handler: ModelWrapValidatorHandler[Self], info: ValidationInfo
    ) -> Self:
        if not is_wire(info) or not isinstance(value, dict):
            return handler(value)
        if "_discriminator" in cls.__dict__:
            child = cls._child(value)
            if child is not cls:
                return child.model_validate(value, context=WIRE)
        return handler(cls._arranged(value))

    @classmethod
    def get_discriminator_value(cls, obj: Mapping[str, Any]) -> Optional[str]:
        """The name of the class that the discriminator of the data names, None when it names none."""
        found = cls._children.get(tag_of(obj[cls._discriminator or ""]) or "")
        return found[1] if found is not None else None

    @classmethod
    def _child(cls, obj: Mapping[str, Any]) -> type[Self]:
        """The class that the discriminator of the data names; ValueError when it names none."""
        found = cls._children.get(tag_of(obj.get(cls._discriminator or "")) or "")
        if found is not None:
            module, name = found
            child: type[Self] = getattr(import_module(module), name)
            return child
        if current().unknown_enum_values:
            return cls
        raise ValueError(
            f"{cls.__name__} failed to lookup discriminator value from {obj}. "
            f"Discriminator property name: {cls._discriminator}, mapping: { ({k: v[1] for k, v in cls._children.items()}) }"
        )

    @classmethod
    def _arranged(cls, obj: dict[str, Any]) -> dict[str, Any]:
        """Put what no property names where it belongs, and null where the API left out what may be null."""
        extra_field = cls._extra
        missing = [name for name in cls._nullable_required if name not in obj]
        if extra_field is None and not missing:
            return obj
        arranged: dict[str, Any] = dict.fromkeys(missing)
        if extra_field is None:
            return {**obj, **arranged}
        known = cls._wire_names()
        extra: dict[str, Any] = {}
        for name, value in obj.items():
            (arranged if name in known else extra)[name] = value
        if extra:
            arranged[extra_field] = extra
        return arranged

    @classmethod
    def _wire_names(cls) -> frozenset[str]:
        names = cls.__dict__.get("_wire_name_cache")
        if names is None:
            extra_field = cls._extra
            names = frozenset(f.alias or n for n, f in cls.model_fields.items() if n != extra_field)
            type.__setattr__(cls, "_wire_name_cache", names)
        return frozenset(names)


class OpenModel(WireModel):
    """A model which keeps the properties that its description does not name, in `additional_properties`."""

    _extra: ClassVar[Optional[str]] = "additional_properties"

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary under the names of the API, additional properties among the others."""
        written = super().to_dict()
        extra: Any = self.__dict__.get(self._extra or "")
        for name, value in (extra or {}).items():
            written[name] = plain(value)
        return written


def plain(value: Any) -> Any:
    """A value as `to_dict` shows it: models as dictionaries, the rest as it is."""
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, (list, tuple, set, frozenset)):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return value


def absent() -> Any:
    """Default of a required read-only property: the server sets it, so a program may leave it out of a request."""
    return None


def hiding(*fields: str) -> None:
    """Say that fields of the class which follows hide attributes which pydantic's classes have of old.

    Without this pydantic warns of each when the class is made; the API has named them, and its names stay.
    """
    for field in fields:
        warnings.filterwarnings(
            "ignore",
            f'Field name "{field}" (in "\\w+" )?shadows an attribute in parent',
            UserWarning,
        )
