"""What the templates of the package print: finished strings in the order of the file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import Literal

from generator.flavours.base import Alias, MethodAlias, method_aliases
from generator.python.literals import string


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A field or member: its whole statement, and the docstring under it (or None)."""

    text: str
    doc: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelView:
    """A model and its TypedDict twin (``twin`` is None when it has none)."""

    kind: Literal["model"] = "model"
    name: str
    base: str
    twin: str | None
    doc: str | None
    twin_fields: tuple[Line, ...]
    fields: tuple[Line, ...]
    typed_dict: str = ""
    pydantic: str = ""
    checking: str = ""
    """The local names of ``TypedDict``, ``pydantic`` and ``TYPE_CHECKING``."""
    additional: str | None = None
    """The annotation of extra values, when extra keys are part of the model."""
    paged: str | None = None
    """The annotation of ``next``, when the model is a page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumView:
    """An enumeration: a class, or an alias of its values."""

    kind: Literal["enum"] = "enum"
    name: str
    bases: str
    alias: str | None
    doc: str | None
    members: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class UnionView:
    """A named union: the expressions of the twin and of the union itself."""

    kind: Literal["union"] = "union"
    name: str
    twin: str
    twin_value: str
    value: str
    doc: str | None
    unknown: str | None = None
    """The class of members that the document does not know."""
    unknown_base: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorView:
    """An exception with the data of its answer."""

    kind: Literal["error"] = "error"
    name: str
    base: str
    data: str
    doc: str | None
    message: str
    """The expression of its message."""
    dataclass: str
    field: str
    httpx: str
    optional: str
    """The local names of what the class is written with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelModule:
    """A module of declarations."""

    doc: str
    imports: tuple[str, ...]
    typing_imports: tuple[str, ...]
    """Import lines for type checkers only."""
    checking: str
    """The local name of ``TYPE_CHECKING``."""
    declarations: tuple[ModelView | EnumView | UnionView | ErrorView, ...]
    deferred: tuple[str, ...]
    """Entries of the table of names that are linked later."""
    aliases: tuple[str, ...] = ()
    defer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelPackage:
    """The ``__init__`` of a package of declarations."""

    doc: str
    level: str
    """The dots that lead to the root package."""
    imports: tuple[str, ...]
    entries: tuple[str, ...]
    names: tuple[str, ...]
    packages: tuple[str, ...]
    """Packages inside it that are reached as attributes."""

    def with_aliases(self, aliases: tuple[Alias, ...]) -> ModelPackage:
        """The package with the classes that it had in the release before."""
        kept = [
            (alias.old.name, PurePosixPath(alias.old.path).stem)
            for alias in aliases
            if alias.kind == "schema" and string(alias.new.name) in self.names
        ]
        if not kept:
            return self
        return replace(
            self,
            imports=(*self.imports, *(f"from .{module} import {name}" for name, module in kept)),
            entries=(*self.entries, *(f"{string(n)}: {string('.' + m)}" for n, m in kept)),
            names=(*self.names, *(string(name) for name, _ in kept)),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorModule:
    """One of the four error classes that every package has."""

    name: str
    base: str
    base_module: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptView:
    """The enumeration of media types that a method may be asked for."""

    name: str
    enum: str
    """The local name of ``Enum``."""
    members: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OverloadView:
    """A signature of a method for some of its calls."""

    parameters: tuple[str, ...]
    returns: str
    async_returns: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodView:
    """A method and its asynchronous twin."""

    name: str
    async_name: str
    parameters: tuple[str, ...]
    returns: str
    async_returns: str
    doc: str
    deprecated: str | None
    """The decorator line."""
    overloads: tuple[OverloadView, ...]
    overload: str
    """The local name of ``overload``."""
    prepare: tuple[str, ...]
    """Statements that make the request."""
    call: str
    """Arguments of the call after the operation."""
    operation: str
    gives: bool
    """Whether anything is returned."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationView:
    """The constant of an operation: keyword arguments, in order."""

    constant: str
    maker: str
    """The local name of ``Operation``."""
    annotation: str
    arguments: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildView:
    """A group inside a group: attribute, class and module; ``local`` is what the class is called
    where it is imported."""

    attribute: str
    class_name: str
    local: str
    module: str
    doc: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupModule:
    """A module of one group of methods."""

    module_doc: str
    imports: tuple[str, ...]
    typing_imports: tuple[str, ...]
    accepts: tuple[AcceptView, ...]
    operations: tuple[OperationView, ...]
    class_name: str
    base: str
    configuration: str
    optional: str
    """The local names of ``BaseSDK`` and ``SDKConfiguration``; what the owner of a group may be."""
    doc: str | None
    children: tuple[ChildView, ...]
    methods: tuple[MethodView, ...]
    aliases: tuple[MethodAlias, ...] = ()

    def with_aliases(self, aliases: tuple[Alias, ...]) -> GroupModule:
        """The class with methods under the names of the release before."""
        kept = method_aliases(self.class_name, aliases, ("", "_async"))
        imports = (*self.imports, "from ._renamed import renamed as _renamed")
        return replace(self, imports=imports, aliases=kept) if kept else self


@dataclass(frozen=True, slots=True, kw_only=True)
class SdkModule:
    """The module of the SDK class."""

    module_doc: str
    imports: tuple[str, ...]
    typing_imports: tuple[str, ...]
    accepts: tuple[AcceptView, ...]
    operations: tuple[OperationView, ...]
    class_name: str
    doc: str | None
    package: str
    children: tuple[ChildView, ...]
    parameters: tuple[str, ...]
    parameter_docs: tuple[str, ...]
    server: tuple[str, ...]
    """Statements that choose the server."""
    configuration: tuple[str, ...]
    """Keyword arguments of the configuration that depend on the document."""
    methods: tuple[MethodView, ...]
    aliases: tuple[MethodAlias, ...] = ()

    def with_aliases(self, aliases: tuple[Alias, ...]) -> SdkModule:
        """The class with methods under the names of the release before."""
        kept = method_aliases(self.class_name, aliases, ("", "_async"))
        imports = (*self.imports, "from ._renamed import renamed as _renamed")
        return replace(self, imports=imports, aliases=kept) if kept else self


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfigurationModule:
    """The module of the configuration."""

    imports: tuple[str, ...]
    typing_imports: tuple[str, ...]
    constants: tuple[Line, ...]
    servers: tuple[Line, ...]
    """Entries of the list (or, with names, the dictionary) of servers."""
    named: bool
    default_server: str
    """The expression of the server that is used unless told otherwise."""
    globals: str | None
    """The annotation of the global parameters."""
    security: str
    """The annotation of the credentials."""
    variables: tuple[str, ...]
    """The field of the defaults of server variables, when there are variables."""
    enums: tuple[EnumView, ...]
    """Enumerations of server variables."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RootModule:
    """The ``__init__`` of the package."""

    doc: str
    sdk: str
    """The SDK class."""
    packages: str
    """Packages of models and errors, as an import names them."""
    errors: tuple[str, ...]
    """Imports of the error that is caught by way of the root, for type checkers."""
    entries: tuple[str, ...]
    """Entries of the table by which these are found when first asked for."""
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionModule:
    """Versions, as literals."""

    title: str
    version: str
    document: str
    generator: str
    user_agent: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsModule:
    """What the runtime has to know, as literals."""

    package: str
    env_prefix: str
    debug_env: str
    client_credentials: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BindingsModule:
    """The names of the classes that the runtime raises."""

    errors: str
    """The package of the errors, relative."""
    default_module: str
    default_class: str
    security_package: str
    security_class: str | None
