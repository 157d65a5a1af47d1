"""The model of an API to the plan of its SDK: every name and type settled, nothing printed.

The order of work: draft every class that operations need, settle all names at once, then build
declarations and methods. Nothing later changes a name.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from generator.diagnostics import Report
from generator.flavours.base import FlavourSettings
from generator.flavours.speakeasy.gen_config import Options
from generator.flavours.speakeasy.names import class_name, module_name, snake, words
from generator.flavours.speakeasy.plan import (
    DeclRef,
    Field,
    GlobalSecurity,
    Group,
    Method,
    MethodSecurity,
    Model,
    Place,
    Plan,
    Type,
)
from generator.flavours.speakeasy.plan_circles import open_circles
from generator.flavours.speakeasy.plan_drafts import Draft, DraftModel, Naming
from generator.flavours.speakeasy.plan_errors import ErrorPlaces
from generator.flavours.speakeasy.plan_extensions import retries_of, timeout_of
from generator.flavours.speakeasy.plan_globals import GlobalParameters, global_parameters
from generator.flavours.speakeasy.plan_groups import group_paths, plan_groups
from generator.flavours.speakeasy.plan_methods import (
    MethodContext,
    MethodDraft,
    default_method_name,
    operation_id_of,
    plan_method,
)
from generator.flavours.speakeasy.plan_models import (
    Finished,
    Finisher,
    finish,
    security_binding,
)
from generator.flavours.speakeasy.plan_names import Reserved, settle_names
from generator.flavours.speakeasy.plan_parameters import parameter_field
from generator.flavours.speakeasy.plan_requests import draft_request
from generator.flavours.speakeasy.plan_responses import draft_response
from generator.flavours.speakeasy.plan_schemas import SchemaWalk
from generator.flavours.speakeasy.plan_security import (
    Alternatives,
    client_credentials,
    draft_security,
    global_alternatives,
    uses_global,
)
from generator.flavours.speakeasy.plan_servers import all_variables, plan_servers
from generator.flavours.speakeasy.plan_variants import variants
from generator.ir import ABSENT, Api, Operation

_GLOBAL_SECURITY = "#security"
_GLOBALS = "#globals"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Places:
    shared: Place
    operations: Place
    errors: Place
    internal: Place

    @property
    def op_suffix(self) -> str:
        """Modules of operations end in ``op`` when they stand among the shared models."""
        return "op" if self.operations == self.shared else ""


def _place(path: str, default: str) -> Place:
    parts = tuple(part for part in re.split(r"[/.]", path) if part)
    return Place(parts or (default,))


def _places(options: Options) -> _Places:
    shared = _place(options.shared_path, "models")
    return _Places(
        shared=shared,
        operations=_place(options.operations_path, "models"),
        errors=_place(options.errors_path, "models"),
        internal=Place(("models", "internal")),
    )


def plan_api(api: Api, settings: FlavourSettings, options: Options, report: Report) -> Plan:
    """The plan of the whole SDK."""
    places = _places(options)
    walk = SchemaWalk(api, options, places.shared)
    known_globals = global_parameters(api)
    alternatives = global_alternatives(api, options)
    sdk_class = (
        class_name(options.sdk_class) if not options.sdk_class.isidentifier() else options.sdk_class
    )
    sdk_class = sdk_class[:1].upper() + sdk_class[1:]
    _draft_globals(walk, known_globals, places)
    drafts = tuple(
        _draft(walk, variant, places, known_globals, alternatives, options)
        for operation in api.operations
        for variant in variants(operation, options.generator_version)
        if operation.extensions.get("x-speakeasy-ignore") is not True
        and operation.path_extensions.get("x-speakeasy-ignore") is not True
    )
    schemes = {scheme.key: scheme for scheme in api.security_schemes}
    security_key = draft_security(
        walk.drafts,
        _GLOBAL_SECURITY,
        "Security",
        "security",
        places.shared,
        alternatives,
        schemes,
        optional=bool(options.env_prefix) or len(alternatives) > 1,
    )
    open_circles(walk.drafts)
    reserved = _reserved(places, options)
    published = settings.published
    names = settle_names(
        walk.drafts.values(), reserved, shared_first=options.shared_nested, published=published
    )
    finished = _with_environment(finish(walk.drafts, names, options), options)
    finisher = Finisher(walk.drafts, names, options)
    replacements = {
        draft.operation.operation_id: default_method_name(
            draft.operation, draft.operation_id, api.extensions.get("x-speakeasy-name-override")
        )
        for draft in drafts
        if draft.operation.operation_id
    }
    context = MethodContext(
        finished=finished,
        finisher=finisher,
        options=options,
        retries=retries_of(api.extensions),
        timeout_ms=timeout_of(api.extensions),
        replacements=replacements,
    )

    def make(draft: MethodDraft, name: str) -> Method:
        return plan_method(draft, context, name)

    model_names = frozenset(
        ref.name.casefold()
        for ref in finished.declarations
        if ref.place in (places.shared, places.operations)
    )
    root = plan_groups(api, drafts, sdk_class, model_names, make)
    servers = plan_servers(api.servers)
    globals_model = finished.by_key.get(_GLOBALS)
    return Plan(
        sdk_class=sdk_class,
        sdk_module="sdk",
        sdk_variable=client_variable(sdk_class, settings.package),
        package=settings.package,
        root=root,
        modules=finished.modules,
        declarations=finished.declarations,
        places=_all_places(finished, places),
        errors_place=places.errors,
        models_place=places.shared,
        base_error=options.base_error,
        default_error=options.default_error,
        security=_global_security(finished, security_key, api, options),
        servers=servers,
        server_variables=all_variables(servers),
        globals_model=globals_model,
        globals=_model_fields(finished, globals_model),
        retries=retries_of(api.extensions),
        timeout_ms=timeout_of(api.extensions),
        env_prefix=options.env_prefix or None,
        has_pagination=any(method.pagination is not None for method in _methods(root)),
        has_sse=_any_kind(root, "sse"),
        has_jsonl=_any_kind(root, "jsonl"),
        openapi_version=api.info.version,
        ledger={**published, **{key: ref.name for key, ref in names.items()}},
    )


def _methods(root: Group) -> tuple[Method, ...]:
    found = list(root.methods)
    for child in root.children:
        found.extend(_methods(child))
    return tuple(found)


def _any_kind(root: Group, kind: str) -> bool:
    return any(case.decode == kind for method in _methods(root) for case in method.response.cases)


def client_variable(sdk_class: str, package: str) -> str:
    """The client in samples: called after its class (``OpenRouter`` → ``open_router``), or after
    the initials where the package has that name (``deck_sdk.DeckSDK`` → ``ds_client``)."""
    name = snake(sdk_class)
    if name != package and not keyword.iskeyword(name):
        return name
    initials = "".join(word[0] for word in words(sdk_class)).lower()
    return f"{initials}_client" if initials.isidentifier() else "client"


def _draft_globals(walk: SchemaWalk, known: GlobalParameters, places: _Places) -> None:
    if not known.parameters:
        return
    naming = Naming(root="Globals", own="", module="globals", place=places.internal)
    walk.drafts[_GLOBALS] = Draft(
        key=_GLOBALS,
        wanted=("Globals",),
        place=places.internal,
        module="globals",
        settled=True,
        role="globals",
        content=DraftModel(
            fields=tuple(
                replace(parameter_field(walk, parameter, naming), required=False)
                for parameter in known.parameters
            )
        ),
    )


def _draft(
    walk: SchemaWalk,
    operation: Operation,
    places: _Places,
    known_globals: GlobalParameters,
    alternatives: Alternatives,
    options: Options,
) -> MethodDraft:
    operation_id = operation_id_of(operation)
    naming = Naming(
        root=class_name(operation_id),
        own="",
        module=module_name(operation_id) + places.op_suffix,
        place=places.operations,
    )
    security, security_key = _security(walk, operation, naming, alternatives, options)
    request = draft_request(walk, operation, naming, known_globals)
    response = draft_response(
        walk,
        operation,
        naming,
        ErrorPlaces(
            place=places.errors,
            suffixed=options.shared_errors,
            group=class_name(group_paths(operation)[0][-1]) if group_paths(operation)[0] else "",
        ),
        paged="x-speakeasy-pagination" in operation.extensions,
    )
    return MethodDraft(
        operation=operation,
        operation_id=operation_id,
        request=request,
        response=response,
        security=security,
        security_key=security_key,
    )


def _security(
    walk: SchemaWalk,
    operation: Operation,
    naming: Naming,
    alternatives: Alternatives,
    options: Options,
) -> tuple[MethodSecurity, str | None]:
    asked = operation.security if operation.security is not None else walk.api.security
    scopes: tuple[str, ...] | None = None
    if asked:
        scopes = tuple(
            dict.fromkeys(scope for found in asked for use in found.schemes for scope in use.scopes)
        )
    if operation.security is None or operation.security == ():
        kind = "global" if operation.security is None and alternatives else "none"
        return MethodSecurity(kind="global" if kind == "global" else "none", scopes=scopes), None
    if uses_global(operation, alternatives):
        return MethodSecurity(kind="global", scopes=scopes), None
    key = f"{operation.key}#security"
    schemes = {scheme.key: scheme for scheme in walk.api.security_schemes}
    made = draft_security(
        walk.drafts,
        key,
        f"{naming.root}Security",
        naming.module,
        naming.place,
        operation.security,
        schemes,
        optional=len(operation.security) > 1,
    )
    if made is None:
        return MethodSecurity(kind="none", scopes=scopes), None
    return MethodSecurity(kind="operation", scopes=scopes), made


def _reserved(places: _Places, options: Options) -> Mapping[Place, Reserved]:
    fixed = {options.base_error, options.default_error, "ResponseValidationError"}
    return {
        places.errors: Reserved(
            classes=frozenset({*fixed, "NoResponseError"}),
            modules=frozenset({*(name.lower() for name in fixed), "no_response_error"}),
        )
    }


def _all_places(finished: Finished, places: _Places) -> tuple[Place, ...]:
    found = dict.fromkeys((places.shared, places.errors))
    found.update(dict.fromkeys(module.place for module in finished.modules))
    return tuple(found)


def _model_fields(finished: Finished, ref: DeclRef | None) -> tuple[Field, ...]:
    model = finished.declarations.get(ref) if ref is not None else None
    return model.fields if isinstance(model, Model) else ()


def _with_environment(finished: Finished, options: Options) -> Finished:
    """Tell the fields of the global security and of the globals which variables fill them."""
    if not options.env_prefix:
        return finished
    declarations = dict(finished.declarations)
    for key in (_GLOBAL_SECURITY, _GLOBALS):
        ref = finished.by_key.get(key)
        model = declarations.get(ref) if ref is not None else None
        if ref is None or not isinstance(model, Model):
            continue
        declarations[ref] = replace(
            model, fields=tuple(_named_env(field, options) for field in model.fields)
        )
        for field in model.fields:
            inner = declarations.get(field.type.ref) if field.type.ref is not None else None
            if isinstance(inner, Model) and inner.role == "scheme":
                declarations[inner.ref] = replace(
                    inner, fields=tuple(_named_env(part, options) for part in inner.fields)
                )
    return replace(finished, declarations=declarations)


def _named_env(field: Field, options: Options) -> Field:
    if field.type.ref is not None and field.type.ref.kind == "model":
        return field
    return replace(field, env=(f"{options.env_prefix}_{field.name.upper()}",))


def _global_security(
    finished: Finished, key: str | None, api: Api, options: Options
) -> GlobalSecurity | None:
    if key is None:
        return None
    ref = finished.by_key[key]
    model = finished.declarations[ref]
    if not isinstance(model, Model):
        return None
    flattened = options.flatten_security and len(model.fields) == 1
    credentials = [scheme for scheme in api.security_schemes if client_credentials(scheme)]
    token_url = next(
        (flow.token_url for scheme in credentials for flow in scheme.flows
         if flow.kind == "clientCredentials"),
        None,
    )  # fmt: skip
    only = model.fields[0] if flattened else None
    return GlobalSecurity(
        model=ref,
        argument=only.name if only is not None else "security",
        flattened=flattened,
        required=(
            all(field.required and field.default is ABSENT for field in model.fields)
            if flattened
            else any(field.required for field in model.fields)
        ),
        type=only.type if only is not None else Type(kind="ref", ref=ref),
        oauth2_client_credentials=any(
            (binding := security_binding(field)) is not None
            and binding.sub_type == "client_credentials"
            for field in model.fields
        ),
        token_url=token_url,
    )
