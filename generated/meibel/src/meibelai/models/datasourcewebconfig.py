"""DatasourceWebConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, List

import pydantic
from typing_extensions import Annotated, TypedDict

from ..types import BaseModel, Nullable
from ..types.deferred import defer_imports

if TYPE_CHECKING:
    from .basicwebauth import BasicWebAuth, BasicWebAuthTypedDict
    from .webdomain import WebDomain, WebDomainTypedDict


class DatasourceWebConfigTypedDict(TypedDict):
    """How a web site is read"""

    base_url: str
    javascript_render: bool
    wait_for_selector: Nullable[str]
    domains: Nullable[List[WebDomainTypedDict]]
    authentication: Nullable[BasicWebAuthTypedDict]


class DatasourceWebConfig(BaseModel):
    """How a web site is read"""

    base_url: Annotated[str, pydantic.Field(alias="baseURL")]

    javascript_render: Annotated[bool, pydantic.Field(alias="javascriptRender")]

    wait_for_selector: Annotated[Nullable[str], pydantic.Field(alias="waitForSelector")]

    domains: Nullable[List[WebDomain]]

    authentication: Nullable[BasicWebAuth]


defer_imports(
    globals(),
    {
        "BasicWebAuth": ".basicwebauth",
        "WebDomain": ".webdomain",
    },
)
