"""Operations as constants: what the runtime needs to send a request and to read its answer.

Takes a method of the plan, gives the keyword arguments of the runtime's ``Operation``.
"""

from __future__ import annotations

from generator.flavours.speakeasy.code_imports import Imports
from generator.flavours.speakeasy.code_types import TypePrinter, asynchronous
from generator.flavours.speakeasy.code_views import OperationView
from generator.flavours.speakeasy.plan import (
    BodyPlan,
    DeclRef,
    ErrorClass,
    Method,
    Model,
    PaginationPlan,
    Plan,
    ResponseCase,
    RetryPlan,
    ServerPlan,
    StreamingChoice,
    Type,
    Union,
)
from generator.python.literals import literal, string


def strings(values: tuple[str, ...]) -> str:
    """A tuple of string literals."""
    inner = ", ".join(string(value) for value in values)
    return f"({inner},)" if len(values) == 1 else f"({inner})"


def tuple_of(values: list[str]) -> str:
    """A tuple of expressions."""
    return f"({values[0]},)" if len(values) == 1 else f"({', '.join(values)})"


class OperationWriter:
    """Writes the operations of one module of methods."""

    def __init__(self, plan: Plan, imports: Imports, types: TypePrinter) -> None:
        self._plan = plan
        self._imports = imports
        self._types = types
        self._lazy = types.as_expressions()

    def _operation_name(self, name: str) -> str:
        return self._imports.local("utils.operation", name)

    def returns(self, method: Method) -> str:
        """The annotation of what the method gives."""
        response = method.response
        if response.type is None:
            return "None"
        if response.streaming is not None:
            return f"{self._imports.typing('Union')}[{', '.join(self.choices(response.streaming))}]"
        text = self._types.inner(response.type, "value")
        if response.optional or method.pagination is not None:
            return f"{self._imports.typing('Optional')}[{text}]"
        return text

    def choices(self, streaming: StreamingChoice) -> tuple[str, str]:
        """The annotations of a whole answer and of its stream."""
        whole, stream = (
            self._types.inner(case.type, "value") if case.type is not None else "None"
            for case in (streaming.whole, streaming.stream)
        )
        return whole, stream

    def view(self, method: Method, constant: str) -> OperationView:
        """The constant of a method."""
        returned = self.returns(method)
        name = self._operation_name("Operation")
        return OperationView(
            constant=constant,
            maker=name,
            annotation=f"{name}[{returned}, {asynchronous(returned)}]",
            arguments=tuple(self._arguments(method)),
        )

    def _arguments(self, method: Method) -> list[str]:
        request, response, security = method.request, method.response, method.security
        made = [
            f"operation_id={string(method.operation_id)}",
            f"method={string(method.http_method)}",
            f"path={string(method.path)}",
            f"accept={string(accept_header(response.accepts))}",
            f"replies={tuple_of(self._replies(method))}",
            f"error_status_codes={strings(response.error_statuses)}",
        ]
        if request.body is not None:
            made.append(f"body={self._body(request.body)}")
        if request.model is None:
            made.append("has_params=False")
        elif request.argument is not None:
            made.append(f"request_type=lambda: {self._class(request.model)}")
        if security.kind != "global":
            made.append(f"security={string(security.kind)}")
        if security.model is not None:
            made.append(f"security_type=lambda: {self._class(security.model)}")
        if security.scopes is not None and security.kind != "none":
            made.append(f"scopes={strings(security.scopes)}")
        if method.globals_model is not None:
            made.append(f"globals=lambda: {self._class(method.globals_model)}")
        if method.servers:
            urls = tuple(with_defaults(server) for server in method.servers)
            made.append(f"servers={strings(urls)}")
        if method.retries is not None:
            made.append(f"retry={retry_config(method.retries, self._imports)}")
            made.append(f"retry_codes={strings(method.retries.status_codes)}")
        if method.timeout_ms is not None:
            made.append(f"timeout_ms={method.timeout_ms:d}")
        if response.wrapper is not None:
            made.append(f"wrapper=lambda: {self._class(response.wrapper)}")
            if response.has_headers:
                made.append("wraps_headers=True")
            if response.envelope:
                made.append(f"envelope={string(response.envelope)}")
                meta = self._plan.model(response.wrapper).fields[0].type.ref
                if meta is not None:
                    made.append(f"metadata=lambda: {self._class(meta)}")
            elif response.result is None:
                made.append("wraps_result=False")
        if method.pagination is not None and response.wrapper is not None:
            made.append(f"pagination={self._pagination(method, method.pagination)}")
        return made

    def _class(self, ref: DeclRef) -> str:
        return self._lazy.bare(Type(kind="ref", ref=ref), "value")

    def _body(self, body: BodyPlan) -> str:
        parts = [
            string(body.serialization),
            string(body.media_type),
            f"lambda: {self._lazy.inner(body.type, 'value')}",
        ]
        if body.required:
            parts.append("required=True")
        if body.nullable:
            parts.append("nullable=True")
        if body.field is not None:
            parts.append(f"field={string(body.field)}")
        return f"{self._operation_name('Body')}({', '.join(parts)})"

    def _replies(self, method: Method) -> list[str]:
        good = [case for case in method.response.cases if case.outcome == "return"]
        bad = [case for case in method.response.cases if case.outcome == "raise"]
        # What is left over comes last: errors go before an answer for all other statuses.
        rest = [case for case in good if case.statuses == ("default",)]
        first = [case for case in good if case not in rest]
        made = [self._reply(case) for case in (*first, *bad)]
        made.append(f'{self._operation_name("Reply")}(("4XX", "5XX"), fails=True)')
        return made + [self._reply(case) for case in rest]

    def _reply(self, case: ResponseCase) -> str:
        parts = [strings(case.statuses)]
        name = self._operation_name("Reply")
        if case.error is not None:
            error = self._plan.declarations[case.error]
            assert isinstance(error, ErrorClass)
            parts += [string(case.media_type or "*"), '"json"']
            parts.append(f"lambda: {self._class(error.data)}")
            parts.append(f"error=lambda: {self._class(case.error)}")
        elif case.outcome == "raise":
            parts.append("fails=True")
        elif case.decode != "none":
            decode = (
                "http"
                if case.type is not None and case.type.kind == "http_response"
                else case.decode
            )
            parts += [string(case.media_type or "*"), string(decode)]
            item = case.type
            if item is not None and decode in ("sse", "jsonl"):
                if item.sentinel is not None:
                    parts.append(f"sentinel={string(item.sentinel)}")
                item = item.item
                if decode == "sse" and item is not None and not is_event(self._plan, item):
                    parts.append("data_only=True")
            if item is not None and decode in ("json", "sse", "jsonl") and item.kind != "any":
                parts.append(f"type=lambda: {self._lazy.inner(item, 'value')}")
            if case.field is not None:
                parts.append(f"field={string(case.field)}")
        return f"{name}({', '.join(parts)})"

    def _pagination(self, method: Method, pagination: PaginationPlan) -> str:
        fields = {argument.name: argument.field.name for argument in method.arguments}
        inputs = []
        for given in pagination.inputs:
            parts = [string(fields.get(given.argument, given.argument)), string(given.kind)]
            if given.location == "requestBody":
                parts.append("in_body=True")
            if isinstance(given.default, int) and not isinstance(given.default, bool):
                parts.append(f"default={literal(given.default)}")
            inputs.append(f"{self._operation_name('PageInput')}({', '.join(parts)})")
        told = [string(pagination.kind)]
        if inputs:
            told.append(tuple_of(inputs))
        for name in ("results", "num_pages", "next_cursor", "next_url"):
            value = getattr(pagination, name)
            if value is not None:
                told.append(f"{name}={string(value)}")
        return f"{self._operation_name('Pagination')}({', '.join(told)})"


def is_event(plan: Plan, type_: Type) -> bool:
    """Whether a type describes whole server-sent events, not only what their data holds."""
    if type_.kind == "union":
        return any(is_event(plan, member) for member in type_.members)
    if type_.ref is None:
        return type_.kind == "any"
    found = plan.declarations[type_.ref]
    if isinstance(found, Union):
        return any(is_event(plan, member) for member in found.members)
    return isinstance(found, Model) and any(field.wire_name == "data" for field in found.fields)


def accept_header(accepts: tuple[str, ...]) -> str:
    """What the SDK asks for: the first media type before the others (RFC 9110, section 12.5.1)."""
    if not accepts:
        return "*/*"
    if len(accepts) == 1:
        return accepts[0]
    step = 1 / (len(accepts) - 1)
    weighed = [f"{media};q={_weight(1 - step * at)}" for at, media in enumerate(accepts)]
    return ", ".join(weighed)


def _weight(value: float) -> str:
    text = f"{max(value, 0.0):.1f}"
    return text.removesuffix(".0")


def retry_config(plan: RetryPlan, imports: Imports) -> str:
    """The expression of a retry configuration."""
    config, backoff = (
        imports.local("utils.retries", name) for name in ("RetryConfig", "BackoffStrategy")
    )
    times = f"{plan.initial_interval:d}, {plan.max_interval:d}, {plan.exponent!r}, {plan.max_elapsed_time:d}"
    return f"{config}({string(plan.strategy)}, {backoff}({times}), {plan.retry_connection_errors})"


def with_defaults(server: ServerPlan) -> str:
    """A server's URL with its variables at their defaults."""
    url = server.url
    for variable in server.variables:
        url = url.replace(f"{{{variable.wire_name}}}", variable.default)
    return url
