"""Declarations as modules: models with their twins, enumerations, unions, errors.

Takes the plan, gives one view per module. No module imports another of its kind while it is being
imported (see the runtime's ``types/deferred.py``), except for an enumeration whose member is a
default value.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from generator.flavours.speakeasy.code_fields import binding_text, field_options
from generator.flavours.speakeasy.code_imports import Imports
from generator.flavours.speakeasy.code_types import Side, TypePrinter
from generator.flavours.speakeasy.code_values import DefaultPrinter
from generator.flavours.speakeasy.code_views import (
    EnumView,
    ErrorView,
    Line,
    ModelModule,
    ModelView,
    UnionView,
)
from generator.flavours.speakeasy.plan import (
    DeclRef,
    Enum,
    ErrorClass,
    Field,
    Model,
    Module,
    Place,
    Plan,
    Type,
    Union,
)
from generator.ir import ABSENT
from generator.python.literals import docstring, is_identifier, literal, string

ModuleKey = tuple[Place, str]


def doc_of(text: str | None, indent: str = "") -> str | None:
    """A docstring, None for no text."""
    return docstring(text, indent=indent) if text and text.strip() else None


_MARK = "\0"  # stands around a name that is not there yet while a type is put together


def _quoted(text: str) -> str:
    """A member of an alias whose value is evaluated at import: in quotes where it names something
    that comes later. The whole of it: a type checker follows an alias into itself only so."""
    return text if _MARK not in text else string(text.replace(_MARK, ""))


def eager_enums(plan: Plan) -> Mapping[ModuleKey, frozenset[ModuleKey]]:
    """Modules whose enumerations each module needs for default values."""
    found: dict[ModuleKey, frozenset[ModuleKey]] = {}
    for module in plan.modules:
        needed = set()
        for ref in module.declarations:
            declared = plan.declarations[ref]
            if isinstance(declared, Model):
                for field in declared.fields:
                    target = field.type.ref
                    if field.default is not ABSENT and target is not None and target.kind == "enum":
                        needed.add((target.place, target.module))
        key = (module.place, module.name)
        found[key] = frozenset(needed - {key})
    return found


class ModuleWriter:
    """Writes one module of declarations."""

    def __init__(
        self,
        plan: Plan,
        module: Module,
        eager: Mapping[ModuleKey, frozenset[ModuleKey]],
        paged: frozenset[DeclRef],
    ) -> None:
        self._plan = plan
        self._module = module
        self._eager = eager
        self._paged = paged
        self._place = module.place
        declared = [plan.declarations[ref] for ref in module.declarations]
        taken: set[str] = set()
        for ref, made in zip(module.declarations, declared, strict=True):
            taken |= {ref.name, f"{ref.name}TypedDict", f"Unknown{ref.name}"}
            if isinstance(made, Model):
                taken |= {field.name for field in made.fields}
        self._own = frozenset(taken)
        self._holders: dict[str, DeclRef] = {}
        self._at_once: set[DeclRef] = set()
        self._deferred: dict[str, str] = {}
        self._typing: dict[str, dict[str, str]] = {}
        names = {ref.name for made in declared for ref in _mentioned(made)}
        self.imports = Imports(taken | names, depth=len(module.place.path))
        self.types = TypePrinter(self.imports, self._plain, inside=True)
        self.expressions = TypePrinter(self.imports, self._marked, expression=True)
        self.defaults = DefaultPrinter(self.imports, plan.declarations, self._member)

    # --- references
    def _inside(self, ref: DeclRef) -> bool:
        return ref.place == self._place and ref.module == self._module.name

    def _relative(self, ref: DeclRef) -> str:
        """The module of a class, seen from this one."""
        if ref.place == self._place:
            return f".{ref.module}"
        dots = "." * (len(self._place.path) + 1)
        return f"{dots}{'.'.join(ref.place.path)}.{ref.module}"

    def _name(self, ref: DeclRef, side: Side) -> str:
        name = ref.typed_dict if side == "input" else ref.name
        if self._inside(ref):
            return name
        # Two packages may each have a class of one name.
        taken = name in self._own or self._holders.setdefault(name, ref) != ref
        local = f"{ref.place.accessor}_{name}" if taken else name
        if ref not in self._at_once:
            relative = self._relative(ref)
            self._typing.setdefault(relative, {})[name] = local
            if side == "value":
                self._deferred[local] = relative if local == name else f"{relative}:{name}"
        return local

    def _plain(self, ref: DeclRef, side: Side) -> str:
        return self._name(ref, side)

    def _marked(self, ref: DeclRef, side: Side) -> str:
        return f"{_MARK}{self._name(ref, side)}{_MARK}"

    def _member(self, ref: DeclRef) -> str:
        """An enumeration whose member is a default: imported at once."""
        if self._inside(ref):
            return ref.name
        local = self._name(ref, "value")
        if ref not in self._at_once:
            self._at_once.add(ref)
            self._typing[self._relative(ref)].pop(ref.name, None)
            self._deferred.pop(local, None)
            self.imports.exact(self._relative(ref), ref.name, local)
        return local

    def _default_allowed(self, field: Field) -> bool:
        """Whether an enumeration may be imported at once: its module must need none itself."""
        ref = field.type.ref
        if ref is None or ref.kind != "enum" or self._inside(ref):
            return True
        return not self._eager.get((ref.place, ref.module))

    # --- the module
    def view(self) -> ModelModule:
        """The module as its template prints it."""
        made = tuple(
            self._declaration(ref, self._plan.declarations[ref])
            for ref in self._module.declarations
        )
        defer = self.imports.local("types.deferred", "defer_imports") if self._deferred else ""
        checking = self.imports.typing("TYPE_CHECKING") if any(self._typing.values()) else ""
        return ModelModule(
            checking=checking,
            doc=docstring(", ".join(ref.name for ref in self._module.declarations[:4]) + "."),
            imports=self._import_lines(),
            typing_imports=tuple(
                f"from {module} import {', '.join(_import_name(*pair) for pair in sorted(names.items()))}"
                for module, names in sorted(self._typing.items())
                if names
            ),
            declarations=made,
            deferred=tuple(
                f"{string(name)}: {string(target)}"
                for name, target in sorted(self._deferred.items())
            ),
            defer=defer,
        )

    def _import_lines(self) -> tuple[str, ...]:
        return self.imports.lines()

    def _declaration(
        self, ref: DeclRef, made: Model | Enum | Union | ErrorClass
    ) -> ModelView | EnumView | UnionView | ErrorView:
        if isinstance(made, Model):
            return self._model(ref, made)
        if isinstance(made, Enum):
            return self._enum(ref, made)
        if isinstance(made, Union):
            return self._union(ref, made)
        return self._error(ref, made)

    # --- models
    def _model(self, ref: DeclRef, model: Model) -> ModelView:
        fields = [field for field in model.fields if not field.additional]
        twin = None
        twin_fields: tuple[Line, ...] = ()
        typed_dict, pydantic, checking = "", "", ""
        if model.role != "error_data":
            twin = ref.typed_dict
            twin_fields = tuple(self._twin_field(field) for field in fields)
            typed_dict = self.imports.extensions("TypedDict")
        additional = None
        if model.additional is not None:
            item = self.types.inner(model.additional, "value")
            additional = f"{self.imports.typing('Dict')}[str, {item}]"
            pydantic = self.imports.module("pydantic")
            checking = self.imports.typing("TYPE_CHECKING")
        return ModelView(
            name=ref.name,
            base=self.imports.local("types", "BaseModel"),
            twin=twin,
            doc=doc_of(model.description, "    "),
            twin_fields=twin_fields,
            fields=tuple(self._field(field) for field in fields),
            typed_dict=typed_dict,
            pydantic=pydantic,
            checking=checking,
            additional=additional,
            paged=self._next(ref) if ref in self._paged else None,
        )

    def _next(self, ref: DeclRef) -> str:
        use = self.imports.typing
        page = f"{use('Optional')}[{ref.name}]"
        call, wait = use("Callable"), use("Awaitable")
        return f"{use('Union')}[{call}[[], {page}], {call}[[], {wait}[{page}]]]"

    def _twin_field(self, field: Field) -> Line:
        text = self._typed(field, "input")
        if field.type.nullable and field.type.kind not in ("any", "none"):
            text = f"{self.imports.local('types', 'Nullable')}[{text}]"
        if not field.required or field.default is not ABSENT or field.const is not ABSENT:
            text = f"{self.imports.extensions('NotRequired')}[{text}]"
        return Line(text=f"{_twin_name(field)}: {text}", doc=doc_of(field.description, "    "))

    def _typed(self, field: Field, side: Side) -> str:
        if field.const is not ABSENT and isinstance(field.const, str | int | bool):
            kind = Type(kind="literal", values=(field.const,))
            return self.types.bare(kind, side)
        return self.types.bare(field.type, side)

    def _field(self, field: Field) -> Line:
        # What HTTP said is not there in a model that a program makes by itself.
        required = field.required and not (field.excluded and field.wire_name != "raw_response")
        text = self.types.wrapped(field.type, self._typed(field, "value"), required=required)
        options = field_options(field, self.imports)
        bindings = binding_text(field, self.imports)
        if options or bindings:
            annotated = self.imports.extensions("Annotated")
            text = f"{annotated}[{', '.join([text, *options, *bindings])}]"
        default = None
        if field.const is not ABSENT and isinstance(field.const, str | int | bool):
            default = literal(field.const)
        elif field.default is ABSENT or self._default_allowed(field):
            default = self.defaults.default(field.type, field.default, required=required)
        else:
            default = self.defaults.default(field.type, ABSENT, required=field.required)
        assigned = f" = {default}" if default is not None else ""
        return Line(text=f"{field.name}: {text}{assigned}", doc=doc_of(field.description, "    "))

    # --- the other kinds
    def _enum(self, ref: DeclRef, made: Enum) -> EnumView:
        alias = None
        bases = ""
        if made.style == "union":
            kind = Type(kind="literal", values=tuple(m.value for m in made.members), open=made.open)
            alias = self.expressions.bare(kind, "value")
        else:
            bases = f"{made.base}, {self.imports.use('enum', 'Enum')}"
            if made.open:
                bases += f", metaclass={self.imports.local('utils.enums', 'OpenEnumMeta')}"
        return EnumView(
            name=ref.name,
            bases=bases,
            alias=alias,
            doc=doc_of(made.description, "    " if alias is None else ""),
            members=tuple(
                Line(
                    text=f"{member.name} = {literal(member.value)}",
                    doc=doc_of(member.description, "    "),
                )
                for member in made.members
            ),
        )

    def _union(self, ref: DeclRef, made: Union) -> UnionView:
        alias = self.imports.extensions("TypeAliasType")
        twin = self._alternatives(made, "input")
        unknown = f"Unknown{ref.name}" if made.open and made.discriminator else None
        value = self._tagged(made, unknown) if made.tags else self._alternatives(made, "value")
        return UnionView(
            name=ref.name,
            twin=ref.typed_dict,
            twin_value=f"{alias}({string(ref.typed_dict)}, {twin})",
            value=f"{alias}({string(ref.name)}, {value})",
            doc=doc_of(made.description),
            unknown=unknown,
            unknown_base=self.imports.local("utils.unions", "UnknownVariant") if unknown else "",
        )

    def _alternatives(self, made: Union, side: Side) -> str:
        printed = (_quoted(self.expressions.inner(member, side)) for member in made.members)
        return self.expressions.union_of(printed)

    def _tagged(self, made: Union, unknown: str | None) -> str:
        if len(made.tags) == 1 and unknown is None:
            # One tag makes no choice, but an answer of another kind is still refused.
            return _quoted(self.expressions.inner(made.tags[0][1], "value"))
        use = self.imports
        annotated, tag = use.extensions("Annotated"), use.use("pydantic", "Tag")
        members = [
            f"{annotated}[{_quoted(self.expressions.inner(member, 'value'))}, {tag}({string(value)})]"
            for value, member in made.tags
        ]
        assert made.discriminator is not None
        field = made.discriminator_field or made.discriminator
        arguments = [string(field), string(made.discriminator)]
        if unknown is not None:
            arguments.append(f"[{', '.join(string(value) for value, _ in made.tags)}]")
            members.append(f'{annotated}["{unknown}", {tag}("UNKNOWN")]')
        choose = f"{use.local('utils.unions', 'discriminator')}({', '.join(arguments)})"
        union = f"{use.typing('Union')}[{', '.join(members)}]"
        return f"{annotated}[{union}, {choose}]"

    def _error(self, ref: DeclRef, made: ErrorClass) -> ErrorView:
        use = self.imports
        base = use.use(f".{self._plan.base_error.lower()}", self._plan.base_error)
        fallback = "body or raw_response.text"
        message = fallback
        if made.message_field is not None:
            message = f"str(data.{made.message_field} or {fallback})"
        return ErrorView(
            name=ref.name,
            base=base,
            data=made.data.name,
            doc=doc_of(made.description, "    "),
            message=message,
            dataclass=use.use("dataclasses", "dataclass"),
            field=use.use("dataclasses", "field"),
            httpx=use.module("httpx"),
            optional=use.typing("Optional"),
        )


def _twin_name(field: Field) -> str:
    """The key of a field in the twin; a constant's attribute may be in capitals, its key is not."""
    if field.const is ABSENT or field.name == field.wire_name:
        return field.name
    return field.wire_name if is_identifier(field.wire_name) else field.name


def _import_name(name: str, local: str) -> str:
    return name if name == local else f"{name} as {local}"


def _mentioned(made: Model | Enum | Union | ErrorClass) -> Iterable[DeclRef]:
    types: list[Type] = []
    if isinstance(made, Model):
        types = [field.type for field in made.fields]
        if made.additional is not None:
            types.append(made.additional)
    elif isinstance(made, Union):
        types = list(made.members)
    while types:
        found = types.pop()
        if found.ref is not None:
            yield found.ref
            yield replace(found.ref, name=found.ref.typed_dict)
        if found.item is not None:
            types.append(found.item)
        types.extend(found.members)
