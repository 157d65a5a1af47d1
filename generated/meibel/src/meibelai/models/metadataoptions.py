"""MetadataOptions."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable


class MetadataOptionsTypedDict(TypedDict):
    """Which metadata is kept"""

    create_title: NotRequired[Nullable[bool]]
    extract_questions_answers: NotRequired[Nullable[bool]]
    extract_summary: NotRequired[Nullable[bool]]
    has_consumer_content: NotRequired[Nullable[bool]]
    get_bibliographical_information: NotRequired[Nullable[bool]]


class MetadataOptions(BaseModel):
    """Which metadata is kept"""

    create_title: OptionalNullable[bool] = UNSET

    extract_questions_answers: OptionalNullable[bool] = UNSET

    extract_summary: OptionalNullable[bool] = UNSET

    has_consumer_content: OptionalNullable[bool] = UNSET

    get_bibliographical_information: OptionalNullable[bool] = UNSET
