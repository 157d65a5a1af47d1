"""Models of Pets \"\"\" x."""

from __future__ import annotations

from datetime import datetime
from enum import Enum
from typing import Annotated, Any, Dict, Optional, Union

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    RootModel,
    StrictBool,
    StrictFloat,
    StrictInt,
    StrictStr,
)


class Status(Enum):
    ON = "on"
    OFF = "off"


class Tag(BaseModel):
    model_config = ConfigDict(populate_by_name=True, regex_engine="python-re")
    id: Optional[StrictInt] = None
    parent: Optional[Tag] = None


class Inner(BaseModel):
    model_config = ConfigDict(populate_by_name=True, regex_engine="python-re")
    a: Optional[StrictBool] = None


class All(Tag):
    model_config = ConfigDict(populate_by_name=True, regex_engine="python-re")
    z: StrictBool
    id: StrictInt


class Nest(RootModel[list["Nest"]]):
    model_config = ConfigDict(regex_engine="python-re")
    root: list["Nest"]


class Cat(BaseModel):
    model_config = ConfigDict(populate_by_name=True, regex_engine="python-re")
    kind: StrictStr


class Dog(BaseModel):
    model_config = ConfigDict(populate_by_name=True, regex_engine="python-re")
    kind: StrictStr


class Animal(RootModel[Union[Cat, Dog]]):
    model_config = ConfigDict(regex_engine="python-re")
    root: Union[Cat, Dog]


class PetClass(Enum):
    A = "a"
    B_QUOTE_DOUBLE_QUOTE_RIGHT_PARENTHESIS_SEMICOLON_IMPORT_OS_HASH = "b'\");import os#"
    ENUM_1 = "1"
    EMPTY = ""


class PetStatus(Enum):
    ON = "on"
    OFF = "off"


class PetInner(BaseModel):
    model_config = ConfigDict(extra="forbid", populate_by_name=True, regex_engine="python-re")
    x: Annotated[Optional[StrictInt], Field(ge=1, le=5)] = None


class PetItemsInner(RootModel[StrictStr]):
    model_config = ConfigDict(regex_engine="python-re")
    root: Annotated[StrictStr, Field(min_length=2)]


class Pet(BaseModel):
    """evil \"\"\" \\
         import os
    """

    model_config = ConfigDict(extra="allow", populate_by_name=True, regex_engine="python-re")
    __pydantic_extra__: Dict[str, StrictInt]
    name: Annotated[StrictStr, Field(min_length=1, pattern="^(?!x)a")]
    """the name"""
    var_class: Annotated[PetClass, Field(alias="class")]
    status: Optional[PetStatus] = PetStatus.ON
    status_: Annotated[Optional[Status], Field(alias="Status")] = None
    nick: Optional[StrictStr] = None
    when: Optional[datetime] = None
    inner: Optional[PetInner] = None
    tags: Optional[list[Tag]] = None
    strs: Optional[list[StrictStr]] = None
    num: Annotated[Optional[StrictInt], Field(ge=3)] = None
    u: Optional[Union[Tag, StrictStr]] = None
    n: Annotated[Optional[StrictFloat], Field(multiple_of=0.5)] = 1.5
    bad: Optional[StrictInt] = None
    model_config_: Annotated[Optional[StrictStr], Field(alias="model_config")] = None
    copy_: Annotated[Optional[StrictStr], Field(alias="copy")] = None
    var_json: Annotated[Optional[StrictStr], Field(alias="json")] = None
    nest: Optional[Nest] = None
    items: Optional[list[PetItemsInner]] = None
    noprop: Any


Tag.model_rebuild()


All.model_rebuild()


Nest.model_rebuild()
