"""Base classes of the models that hold one of several alternatives (`oneOf`, `anyOf`) in `actual_instance`."""

from __future__ import annotations

import json
import pprint
from collections.abc import Mapping
from typing import Any, ClassVar, Optional

from pydantic import BaseModel, ConfigDict, ValidationInfo, field_validator, model_validator
from pydantic.functional_validators import ModelWrapValidatorHandler
from typing_extensions import Self

from ._encode import json_default
from ._model import WIRE, is_wire, plain, tag_of
from ._policy import current


class UnionModel(BaseModel):
    """A value which has one of several types; the value itself is `actual_instance`."""

    model_config = ConfigDict(
        validate_assignment=True,
        protected_namespaces=(),
        defer_build=True,
        arbitrary_types_allowed=True,
    )

    _prefix: ClassVar[str] = ""
    _keyword: ClassVar[str] = ""
    _members: ClassVar[int] = 0
    _types: ClassVar[str] = ""
    _nullable_union: ClassVar[bool] = False
    _discriminator: ClassVar[Optional[tuple[str, Mapping[str, int]]]] = None

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        if len(args) > 1:
            raise ValueError(
                "only one positional argument is taken: the value for `actual_instance`"
            )
        if args and kwargs:
            raise ValueError("take either one positional argument or keyword arguments, not both")
        super().__init__(**({"actual_instance": args[0]} if args else kwargs))

    @model_validator(mode="wrap")
    @classmethod
    def _read(
        cls, value: Any, handler: ModelWrapValidatorHandler[Self], info: ValidationInfo
    ) -> Self:
        if not is_wire(info) or isinstance(value, UnionModel):
            return handler(value)
        return cls.model_construct(actual_instance=cls._from_wire(value))

    @classmethod
    def _from_wire(cls, value: Any) -> Any:
        if value is None and cls._nullable_union:
            return None
        if cls._discriminator is not None and isinstance(value, dict):
            name, mapping = cls._discriminator
            member = mapping.get(tag_of(value.get(name)) or "")
            if member is not None:
                return cls._as_member(member, value, WIRE)
        return cls._match(value, WIRE, "deserializing the JSON string into " + cls.__name__)

    @classmethod
    def _match(cls, value: Any, context: Optional[dict[str, bool]], doing: str) -> Any:
        """The value as the alternative that it fits; ValueError when it fits none."""
        errors: list[str] = []
        for member in range(1, cls._members + 1):
            try:
                return cls._as_member(member, value, context)
            except ValueError as error:
                errors.append(str(error))
        raise cls._no_match(doing, errors)

    @classmethod
    def _as_member(cls, member: int, value: Any, context: Optional[dict[str, bool]]) -> Any:
        if value is None:
            raise ValueError("null is not allowed")
        name = f"{cls._prefix}_schema_{member}_validator"
        cls._complete()
        carrier = cls.model_construct()
        cls.__pydantic_validator__.validate_assignment(carrier, name, value, context=context)
        return carrier.__dict__[name]

    @classmethod
    def _complete(cls) -> None:
        if not cls.__pydantic_complete__:
            cls.model_rebuild()

    @classmethod
    def _no_match(cls, doing: str, errors: list[str]) -> ValueError:
        return ValueError(
            f"No match found when {doing} with {cls._keyword} schemas: {cls._types}. Details: {', '.join(errors)}"
        )

    @classmethod
    def from_dict(cls, obj: Any) -> Self:
        """Read the value from decoded JSON; ValueError when no alternative fits."""
        if isinstance(obj, cls):
            return obj
        return cls._holding(obj)

    @classmethod
    def from_json(cls, json_str: str) -> Self:
        """Read the value from JSON text; ValueError when no alternative fits."""
        return cls._holding(json.loads(json_str))

    @classmethod
    def _holding(cls, value: Any) -> Self:
        return cls.model_construct(actual_instance=cls._from_wire(value))

    def to_json(self) -> str:
        """The value as JSON text."""
        return json.dumps(self.to_dict(), default=json_default)

    def to_dict(self) -> Any:
        """The value as decoded JSON: a dictionary for a model, else the value itself."""
        return plain(self.__dict__.get("actual_instance"))

    def to_str(self) -> str:
        """The model as indented text."""
        return pprint.pformat(self.model_dump())


class AnyOfModel(UnionModel):
    """A value which fits at least one of several types; the first that fits is taken."""

    _prefix: ClassVar[str] = "anyof"
    _keyword: ClassVar[str] = "anyOf"

    @field_validator("actual_instance", mode="plain", check_fields=False)
    @classmethod
    def actual_instance_must_validate_anyof(cls, v: Any) -> Any:
        """Refuse a value which fits no alternative."""
        if v is None and cls._nullable_union:
            return None
        return cls._match(v, None, "setting the actual_instance in " + cls.__name__)


class OneOfModel(UnionModel):
    """A value which fits exactly one of several types."""

    _prefix: ClassVar[str] = "oneof"
    _keyword: ClassVar[str] = "oneOf"

    @field_validator("actual_instance", mode="plain", check_fields=False)
    @classmethod
    def actual_instance_must_validate_oneof(cls, v: Any) -> Any:
        """Refuse a value which fits no alternative, or more than one."""
        if v is None and cls._nullable_union:
            return None
        return cls._match(v, None, "setting `actual_instance` in " + cls.__name__)

    @classmethod
    def _match(cls, value: Any, context: Optional[dict[str, bool]], doing: str) -> Any:
        errors: list[str] = []
        matches: list[Any] = []
        for member in range(1, cls._members + 1):
            try:
                matches.append(cls._as_member(member, value, context))
            except ValueError as error:
                errors.append(str(error))
        if not matches:
            raise cls._no_match(doing, errors)
        if len(matches) == 1:
            return matches[0]
        exact = [
            match
            for match in matches
            if isinstance(value, BaseModel) and type(match) is type(value)
        ]
        if len(exact) >= 1 and all(match is value for match in exact):
            return value
        if current().ambiguous_one_of:
            return max(matches, key=_knowledge)
        raise ValueError(
            f"Multiple matches found when {doing} with oneOf schemas: {cls._types}. Details: {', '.join(errors)}"
        )


def _knowledge(match: Any) -> int:
    """How much of the data an alternative knows: the number of properties that it read, nested ones included."""
    if isinstance(match, UnionModel):
        return _knowledge(match.__dict__.get("actual_instance"))
    if isinstance(match, BaseModel):
        named = match.model_fields_set - {getattr(match, "_extra", None)}
        return len(named) + sum(_knowledge(match.__dict__.get(name)) for name in named)
    if isinstance(match, (list, tuple)):
        return sum(_knowledge(item) for item in match)
    if isinstance(match, dict):
        return sum(_knowledge(item) for item in match.values())
    return 0
