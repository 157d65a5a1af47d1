"""The whole client with final Python names, for the writers of code and of pages.

:func:`.plan_client.plan_client` makes one :class:`ClientPlan` from the model; nothing after it
chooses a name or an order.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from generator.flavours.openapi_generator_v6.plan_schema import ModelRef, SchemaPlan
from generator.ir import (
    Api,
    Encoding,
    Header,
    Info,
    MediaType,
    Operation,
    Parameter,
    RequestBody,
    Response,
    SecurityScheme,
    Server,
)

Group = Literal["query", "header", "path", "cookie"]

GROUPS: tuple[Group, ...] = ("query", "header", "path", "cookie")
"""The order in which modules declare parameters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelPlan:
    """A model: ``<package>/model/<module>.py`` with one class, and its page."""

    ref: ModelRef
    schema: SchemaPlan


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentPlan:
    """One media type of a body, of a response, or of a parameter with ``content``."""

    media_type: str
    schema: SchemaPlan | None
    """None when the media type has no schema; ``schema.name`` is the class at module level."""
    media: MediaType
    encodings: tuple[Encoding, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ParameterPlan:
    """A parameter, or a response header. One of ``schema`` and ``contents`` is set."""

    wire_name: str
    python_name: str
    """snake_case, for the signature line and the object's name."""
    variable: str
    """The object at module level (``request_path_instance_id``, ``x_rate_parameter``)."""
    schema: SchemaPlan | None
    """``schema.name`` is the class at module level (``InstanceIDSchema``)."""
    contents: tuple[ContentPlan, ...] = ()
    required: bool
    style: str
    """As the specification names it: ``form``, ``simple``, ``deepObject`` …"""
    explode: bool
    allow_reserved: bool = False
    source: Parameter | Header


@dataclass(frozen=True, slots=True, kw_only=True)
class ParameterGroup:
    """The parameters of one location; ``argument`` is e.g. ``path_params``."""

    location: Group
    argument: str
    class_name: str
    """``RequestPathParams``; with ``required_class`` and ``optional_class`` as its bases."""
    required_class: str
    optional_class: str
    parameters: tuple[ParameterPlan, ...]

    @property
    def any_required(self) -> bool:
        """Whether a call must give this argument."""
        return any(one.required for one in self.parameters)


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyPlan:
    """The request body. ``variable`` is the object at module level (``request_body_pet``)."""

    variable: str
    parameter_name: str
    """Its snake_case name on the signature line (``pet``)."""
    sample_name: str
    """What its sample is made of: that name before it was made another than the parameters'."""
    is_form: bool
    """Whether pages show it as an HTML form."""
    required: bool
    contents: tuple[ContentPlan, ...]
    default_content_type: str
    source: RequestBody


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponsePlan:
    """One response. ``key`` is that of the map by status (``204``, ``4XX``, ``default``)."""

    key: str
    class_name: str
    """``ApiResponseFor204``, ``ApiResponseForDefault``."""
    variable: str
    """``_response_for_204``."""
    contents: tuple[ContentPlan, ...]
    headers: tuple[ParameterPlan, ...]
    headers_class: str | None
    """``ResponseHeadersFor200``; None without headers."""
    headers_required_class: str | None
    headers_optional_class: str | None
    source: Response


@dataclass(frozen=True, slots=True, kw_only=True)
class EndpointPlan:
    """One operation: the module ``<package>/paths/<path module>/<method>.py``."""

    operation: Operation
    method: str
    """Lower case: also the module and the method of ``ApiFor<method>``."""
    method_name: str
    """``run_workflow``."""
    class_name: str
    """``RunWorkflow``."""
    base_method: str
    """``_run_workflow_oapg``."""
    method_class: str
    """``ApiForpost``."""
    path: PathPlan
    groups: tuple[ParameterGroup, ...]
    """Those with parameters, in the order of :data:`GROUPS`."""
    body: BodyPlan | None
    responses: tuple[ResponsePlan, ...]
    accept_content_types: tuple[str, ...]
    """All media types of all responses, each once, in order of appearance."""
    security: tuple[str, ...]
    """The schemes that apply at run time, inherited ones included: keys, each once."""
    page_security: tuple[str, ...]
    """The schemes that the pages show (none where a setting leaves the global ones out)."""
    servers: tuple[Server, ...]
    """Servers of this operation or path alone; empty when the API's apply."""
    imports: tuple[ModelRef, ...]
    """Models that the module names, each once."""

    @property
    def has_parameters(self) -> bool:
        """Whether a call takes a body or any parameter."""
        return self.body is not None or bool(self.groups)


@dataclass(frozen=True, slots=True, kw_only=True)
class PathPlan:
    """One path of the document: ``<package>/paths/<module>/`` and ``<package>/apis/paths/<module>``."""

    path: str
    """The key as the document writes it."""
    module: str
    constant: str
    """The member of ``PathValues``."""
    api_class: str
    """The class in ``apis/paths/<module>.py``."""
    methods: tuple[str, ...] = ()
    """Lower case, in the order of the operations."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TagPlan:
    """One API by tag: ``<package>/apis/tags/<module>.py``, and ``docs/apis/tags/<page>.md``."""

    tag: str
    """As the document writes it; ``default`` for operations without one."""
    constant: str
    """The member of ``TagValues``."""
    module: str
    class_name: str
    page: str
    """The page below ``docs/apis/tags``, without its ending."""
    endpoints: tuple[EndpointPlan, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientPlan:
    """Everything that the generated package and its pages are made from."""

    api: Api
    info: Info
    package: str
    project: str
    version: str
    base_url: str
    """The first server's URL with the defaults of its variables put in; no trailing slash."""
    servers: tuple[Server, ...]
    security_schemes: tuple[SecurityScheme, ...]
    """The declared schemes that some operation uses or that the API names."""
    models: tuple[ModelPlan, ...]
    paths: tuple[PathPlan, ...]
    endpoints: tuple[EndpointPlan, ...]
    """In document order."""
    tags: tuple[TagPlan, ...]
    models_by_key: dict[str, ModelPlan] = field(default_factory=dict)
    """By key under ``components/schemas`` (aliases of a model find that model)."""
    published_models: Mapping[str, str] = field(default_factory=dict)
    """Classes that an earlier run named, by the same keys."""
    names: Mapping[str, str] = field(default_factory=dict)
    """The names that the next run keeps."""
