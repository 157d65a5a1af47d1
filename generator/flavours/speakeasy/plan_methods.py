"""Operations as methods: arguments in order, request, answers, security and the rest."""

from __future__ import annotations

import builtins
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from generator.flavours.speakeasy.gen_config import Options
from generator.flavours.speakeasy.names import (
    ARGUMENT_RESERVED,
    class_name,
    method_name,
    snake,
)
from generator.flavours.speakeasy.plan import (
    Argument,
    BodyBinding,
    BodyPlan,
    DeclRef,
    Field,
    Method,
    MethodSecurity,
    Model,
    RequestPlan,
    ResponseCase,
    ResponsePlan,
    RetryPlan,
    StreamingChoice,
    Type,
)
from generator.flavours.speakeasy.plan_extensions import pagination_of, retries_of, timeout_of
from generator.flavours.speakeasy.plan_models import Finished, Finisher, numbered
from generator.flavours.speakeasy.plan_requests import RequestDraft
from generator.flavours.speakeasy.plan_responses import CaseDraft, ResponseDraft
from generator.flavours.speakeasy.plan_servers import plan_servers
from generator.flavours.speakeasy.plan_text import deprecation
from generator.ir import ABSENT, Json, Operation
from generator.python.scope import Scope

_NESTED = re.compile(r"[*+}]\)?[*+{]|\([^)]*[*+][^)]*\)[*+{]")
_BUILTINS = frozenset(name for name in dir(builtins) if not name.startswith("_"))


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodDraft:
    """An operation with all that was drafted for it."""

    operation: Operation
    operation_id: str
    request: RequestDraft
    response: ResponseDraft
    security: MethodSecurity
    security_key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodContext:
    """What all methods share: declarations, options, defaults of the document."""

    finished: Finished
    finisher: Finisher
    options: Options
    retries: RetryPlan | None
    timeout_ms: int | None
    replacements: Mapping[str, str]


def argument(name: str, options: Options) -> str:
    """A keyword argument for a field: built-ins get an underscore unless they may be redefined."""
    bare = name.removesuffix("_")
    if bare in options.redefinable and bare.isidentifier():
        return bare
    if name in ARGUMENT_RESERVED or name in _BUILTINS:
        return f"{name}_"
    return name


def plan_method(draft: MethodDraft, context: MethodContext, name: str) -> Method:
    """The method of an operation, under the name that its group settled."""
    operation = draft.operation
    request, arguments = _request(draft, context)
    response = _response(draft, context, arguments)
    told = operation.extensions.get("x-speakeasy-retries")
    retries = retries_of(operation.extensions)
    if retries is None and not isinstance(told, dict):
        retries = context.retries
    timeout = timeout_of(operation.extensions)
    message = operation.extensions.get("x-speakeasy-deprecation-message")
    replacement = operation.extensions.get("x-speakeasy-deprecation-replacement")
    target = context.replacements.get(replacement) if isinstance(replacement, str) else None
    deprecated = deprecation(operation.deprecated, operation.extensions)
    if deprecated is None and target is not None:
        deprecated = deprecation(True, {})
    if deprecated is not None and target is not None and not isinstance(message, str):
        deprecated = f"{deprecated}. Use {target} instead"
    security = draft.security
    if draft.security_key is not None:
        security = replace(security, model=context.finished.by_key[draft.security_key])
    usage = operation.extensions.get("x-speakeasy-usage-example")
    globals_key = draft.request.globals_key
    return Method(
        key=operation.key,
        operation_id=draft.operation_id,
        name=name,
        http_method=operation.method.upper(),
        path=operation.path,
        summary=operation.summary or None,
        description=operation.description or None,
        arguments=arguments,
        request=request,
        response=response,
        security=security,
        operation=operation,
        retries=retries,
        timeout_ms=timeout if timeout is not None else context.timeout_ms,
        servers=plan_servers(operation.servers) if operation.servers else (),
        pagination=pagination_of(operation.extensions, arguments),
        deprecated=deprecated,
        replacement=target,
        usage_example=usage is True or isinstance(usage, dict),
        errors=tuple(case for case in response.cases if case.error is not None),
        source=operation.source,
        globals_model=context.finished.by_key[globals_key] if globals_key else None,
    )


def _model(context: MethodContext, ref: DeclRef | None) -> Model | None:
    found = context.finished.declarations.get(ref) if ref is not None else None
    return found if isinstance(found, Model) else None


def _request(
    draft: MethodDraft, context: MethodContext
) -> tuple[RequestPlan, tuple[Argument, ...]]:
    request, by_key = draft.request, context.finished.by_key
    wrapper = by_key[request.key] if request.key is not None else None
    wrapper_model = _model(context, wrapper)
    body_type = context.finisher.type(request.body.shape) if request.body is not None else None
    body_model = None
    if request.body is not None and request.body.key is not None:
        body_model = _model(context, by_key[request.body.key])
    flat, flat_body = _flattening(draft, context, wrapper_model, body_model)
    body: BodyPlan | None = None
    if request.body is not None and body_type is not None:
        body = BodyPlan(
            type=body_type,
            media_type=request.body.media_type,
            serialization=request.body.serialization,
            required=request.body.required,
            nullable=body_type.nullable,
            field=_body_name(wrapper_model),
            flattened=flat_body,
            model=body_model.ref if body_model is not None else None,
        )
    plan = RequestPlan(
        model=wrapper,
        body=body,
        has_path="path" in request.locations,
        has_query="query" in request.locations,
        has_header="header" in request.locations,
        has_cookie="cookie" in request.locations,
        argument=None,
    )
    arguments: list[Argument] = []
    scope = Scope(("self", "retries", "server_url", "timeout_ms", "http_headers"), clash=numbered)
    if draft.security.kind == "operation" and draft.security_key is not None:
        ref = by_key[draft.security_key]
        arguments.append(
            Argument(
                name=scope.claim("security"),
                type=Type(kind="ref", ref=ref),
                required=True,
                field=_synthetic("security", Type(kind="ref", ref=ref), True, ""),
                role="security",
            )
        )
    if not flat:
        made = _whole_request(wrapper_model, body, scope)
        arguments.extend(made)
        plan = replace(plan, argument=made[0].name if made else None)
        return plan, tuple(arguments)
    found: list[Argument] = []
    parameters = [
        field
        for field in (wrapper_model.fields if wrapper_model is not None else ())
        if not _is_body(field)
    ]
    body_fields: list[Field] = []
    if body is not None and flat_body and body_model is not None:
        body_fields = [field for field in body_model.fields if field.const is ABSENT]
    clashing = {field.name for field in parameters} & {field.name for field in body_fields}
    for field in parameters:
        wanted = field.key if field.key not in clashing else f"{field.name}_param"
        found.append(_argument(field, "parameter", wanted, scope, context.options))
    if body is not None and not flat_body:
        held = _body_field(wrapper_model)
        field = held or _synthetic(
            context.options.body_field or "request_body", body.type, body.required, ""
        )
        found.append(_argument(field, "body", field.name, scope, context.options))
    found.extend(
        _argument(field, "body_field", field.key, scope, context.options) for field in body_fields
    )
    if context.options.body_first:
        order = {"body_field": 0, "body": 0}
        found.sort(key=lambda argument: order.get(argument.role, 1))
    found.sort(key=lambda argument: not argument.required)
    return plan, (*arguments, *found)


def _flattening(
    draft: MethodDraft, context: MethodContext, wrapper: Model | None, body: Model | None
) -> tuple[bool, bool]:
    """Whether the request, and whether the body inside it, is spread over arguments."""
    request, options = draft.request, context.options
    limit = options.max_method_params
    told = draft.operation.extensions.get("x-speakeasy-max-method-params")
    if isinstance(told, int) and not isinstance(told, bool):
        limit = told
    parameters = len(request.parameters)
    if not options.flatten_requests:
        if wrapper is None:
            return request.body is None, False
        return 0 < parameters + (1 if request.body is not None else 0) <= limit, False
    if request.body is None:
        return (parameters <= limit and (parameters > 0 or wrapper is None)), False
    if wrapper is None:
        if (
            body is None
            or not request.body.required
            or request.body.several
            or body.additional is not None
        ):
            return False, False
        spread = limit > 0 and any(field.const is ABSENT for field in body.fields)
        return spread, spread
    spread = body is not None and body.additional is None and bool(body.fields)
    # With a choice of media types the body is one argument.
    spread = spread and not request.body.several
    # The body counts as one, however many fields are spread.
    return (True, spread) if parameters + 1 <= limit else (False, False)


def _whole_request(wrapper: Model | None, body: BodyPlan | None, scope: Scope) -> list[Argument]:
    """The request as one argument; one without required fields may be left out."""
    if wrapper is not None:
        kind = Type(kind="ref", ref=wrapper.ref)
        required = any(field.required for field in wrapper.fields)
    elif body is not None:
        kind, required = body.type, body.required
    else:
        return []
    name = scope.claim("request")
    field = _synthetic(name, kind, required, "The request object to use for the request.")
    return [Argument(name=name, type=kind, required=required, field=field, role="request")]


def _synthetic(name: str, kind: Type, required: bool, doc: str) -> Field:
    return Field(
        name=name, key=name, wire_name=name, type=kind, required=required, doc=doc or "N/A",
        description=doc or None,
    )  # fmt: skip


def _is_body(field: Field) -> bool:
    return any(isinstance(binding, BodyBinding) for binding in field.bindings)


def _body_field(wrapper: Model | None) -> Field | None:
    if wrapper is None:
        return None
    return next((field for field in wrapper.fields if _is_body(field)), None)


def _body_name(wrapper: Model | None) -> str | None:
    field = _body_field(wrapper)
    return field.name if field is not None else None


def _argument(field: Field, role: str, wanted: str, scope: Scope, options: Options) -> Argument:
    required = field.required and field.default is ABSENT and field.const is ABSENT
    return Argument(
        name=scope.claim(argument(wanted, options)),
        type=field.type,
        required=required,
        field=field,
        role="parameter" if role == "parameter" else "body" if role == "body" else "body_field",
        default=field.default if field.const is ABSENT else field.const,
        description=field.description,
    )


def _case(case: CaseDraft, context: MethodContext) -> ResponseCase:
    return ResponseCase(
        statuses=case.statuses,
        media_type=case.media_type,
        decode=case.decode,
        outcome=case.outcome,
        type=context.finisher.type(case.shape) if case.shape is not None else None,
        error=context.finished.errors.get(case.error_key) if case.error_key else None,
        description=case.description,
        field=case.field,
    )


def _streaming(
    draft: MethodDraft, cases: tuple[ResponseCase, ...], arguments: tuple[Argument, ...]
) -> StreamingChoice | None:
    """The argument ``stream`` (or ``x-speakeasy-stream-request-field``) of an operation whose
    answer is JSON or a stream of events."""
    given = [case for case in cases if case.outcome == "return"]
    if sorted(case.decode for case in given) != ["json", "sse"]:
        return None
    told = draft.operation.extensions.get("x-speakeasy-stream-request-field")
    field = told if isinstance(told, str) else "stream"
    for argument in arguments:
        body = argument.role == "body_field" and argument.field.wire_name == field
        if body and argument.type.kind == "bool" and not argument.type.nullable:
            whole, stream = sorted(given, key=lambda case: case.decode)
            return StreamingChoice(argument=argument.name, whole=whole, stream=stream)
    return None


def _response(
    draft: MethodDraft, context: MethodContext, arguments: tuple[Argument, ...]
) -> ResponsePlan:
    response = draft.response
    type_ = context.finisher.type
    wrapper = context.finished.by_key[response.wrapper_key] if response.wrapper_key else None
    override = draft.operation.extensions.get("x-speakeasy-name-override")
    label = override if isinstance(override, str) else draft.operation_id
    cases = tuple(_case(case, context) for case in response.cases)
    streaming = None
    if context.options.sse_overload and wrapper is None:
        streaming = _streaming(draft, cases, arguments)
    several = len(response.accepts) > 1 and streaming is None
    return ResponsePlan(
        type=type_(response.shape) if response.shape is not None else None,
        cases=cases,
        streaming=streaming,
        optional=response.shape is not None
        and (response.optional or not (context.options.response_required or response.envelope)),
        wrapper=wrapper,
        result=type_(response.result) if response.result is not None else None,
        has_headers=response.has_headers,
        envelope=response.envelope,
        accepts=response.accepts,
        accept_enum=class_name(f"{label} AcceptEnum") if several else None,
        error_statuses=response.error_statuses,
    )


def default_method_name(operation: Operation, operation_id: str, document: Json = None) -> str:
    """The wished name of a method: ``x-speakeasy-name-override`` of the operation, else the first
    of the document's rules (``operationId`` is an expression) that fits, else the operationId."""
    override = operation.extensions.get("x-speakeasy-name-override")
    if isinstance(override, str) and override:
        return method_name(override)
    for rule in document if isinstance(document, list) else ():
        if isinstance(rule, dict):
            pattern, name = rule.get("operationId"), rule.get("methodNameOverride")
            if isinstance(pattern, str) and isinstance(name, str) and fits(pattern, operation_id):
                return method_name(name)
    return method_name(operation_id)


def fits(pattern: str, text: str) -> bool:
    """Whether a document's own expression is found in a text; one that is no expression, or that
    may take forever (nested repetition), fits only what it equals."""
    if len(pattern) > 200 or _NESTED.search(pattern):
        return pattern == text
    try:
        return re.search(pattern, text) is not None
    except re.error:
        return pattern == text


def operation_id_of(operation: Operation) -> str:
    """The operationId, made from method and path when the document has none."""
    return operation.operation_id or f"{operation.method}_{operation.path}"


def accept_member(media_type: str) -> str:
    """The member of an accept enumeration: ``application/json`` → ``APPLICATION_JSON``."""
    return snake(media_type).upper()
