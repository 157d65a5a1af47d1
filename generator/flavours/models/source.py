"""The source that datamodel-code-generator makes of an export, as a checked list of statements.

Only here is that library imported. What it gives is not trusted, because it is made of the text of
a document: it is parsed, every node must be one that a module of models needs, and what is printed
is printed anew from the tree, so that nothing but the tree counts.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from dataclasses import dataclass

from generator.flavours.models.export import Export
from generator.python import literals

_MODULES = frozenset(
    ["__future__", "typing", "enum", "datetime", "uuid", "decimal", "pydantic", "typing_extensions"]
)
_CALLS = frozenset(
    ["Field", "ConfigDict", "TypeAliasType", "StringConstraints", "model_rebuild", "RootModel"]
)
_NODES = (
    ast.Module, ast.ImportFrom, ast.alias, ast.ClassDef, ast.AnnAssign, ast.Assign, ast.Expr,
    ast.Name, ast.Load, ast.Store, ast.Subscript, ast.Tuple, ast.List, ast.Dict, ast.Constant,
    ast.Attribute, ast.Call, ast.keyword, ast.UnaryOp, ast.USub, ast.BinOp, ast.BitOr,
)  # fmt: skip


class SourceError(Exception):
    """Nothing was generated, or more than models; it is not used."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Imports, definitions (classes and what completes them) and the names of the classes."""

    imports: str
    definitions: str
    classes: tuple[str, ...]


def make_source(export: Export) -> Source:
    """Generate, check, and print anew. SourceError when that fails."""
    try:
        tree = ast.parse(_generate(export))
    except Exception as error:  # a library's own errors have no common base
        raise SourceError(f"datamodel-code-generator: {type(error).__name__}: {error}") from error
    _check(tree)
    tree.body = [_completed(node) for node in tree.body]
    found = [node for node in tree.body if isinstance(node, ast.ImportFrom)]
    imports = sorted(found, key=lambda node: node.module or "")
    rest = [node for node in tree.body if not isinstance(node, ast.ImportFrom)]
    return Source(
        imports=_printed_imports(imports),
        definitions="\n\n\n".join(_printed(node) for node in rest),
        classes=tuple(node.name for node in rest if isinstance(node, ast.ClassDef)),
    )


def _generate(export: Export) -> str:
    """Call the library. Every option that would look at anything but the document is off."""
    from datamodel_code_generator import generate
    from datamodel_code_generator.enums import (
        DataModelType,
        InputFileType,
        OpenAPIScope,
        StrictTypes,
    )
    from datamodel_code_generator.format import DatetimeClassType, PythonVersion

    config = {"config": {"regex_engine": '"python-re"'}}
    made = generate(
        export.document,
        input_file_type=InputFileType.OpenAPI,
        output_model_type=DataModelType.PydanticV2BaseModel,
        openapi_scopes=[OpenAPIScope.Schemas],
        target_python_version=PythonVersion.PY_310,
        output_datetime_class=DatetimeClassType.Datetime,
        aliases=dict(export.aliases),
        custom_class_name_generator=_same_name,
        custom_file_header="# models",
        allow_remote_refs=False,
        allow_population_by_field_name=True,
        disable_timestamp=True,
        extra_template_data=defaultdict(dict, {"#all#": config}),
        field_constraints=True,
        formatters=[],
        set_default_enum_member=True,
        strict_types=list(StrictTypes),
        use_annotated=True,
        use_field_description=True,
        use_schema_description=True,
        use_standard_collections=True,
        use_union_operator=False,
    )
    if not isinstance(made, str):
        return ""
    return made


def _same_name(name: str) -> str:
    return name


def _check(tree: ast.Module) -> None:
    """Refuse whatever is neither an import of a known module, a class, nor a plain value."""
    known = {node.name for node in tree.body if isinstance(node, ast.ClassDef)}
    for node in ast.walk(tree):
        if not isinstance(node, _NODES):
            raise SourceError(f"a {type(node).__name__} among the models")
        if isinstance(node, ast.ImportFrom) and (node.module not in _MODULES or node.level):
            raise SourceError(f"an import of {node.module}")
        if isinstance(node, ast.ClassDef) and (node.decorator_list or node.keywords):
            raise SourceError(f"a decorated class {node.name}")
        if isinstance(node, ast.Call):
            _check_call(node, known)
    for node in tree.body:
        if isinstance(node, ast.Expr) and not isinstance(node.value, ast.Call | ast.Constant):
            raise SourceError("an expression beside the classes")


def _check_call(node: ast.Call, classes: set[str]) -> None:
    function = node.func
    if isinstance(function, ast.Name):
        name = function.id.removesuffix("_aliased")
    elif isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name):
        if function.value.id not in classes:
            raise SourceError(f"a call of {ast.unparse(function)}")
        name = function.attr
    else:
        raise SourceError("a computed call")
    if name not in _CALLS or any(keyword.arg is None for keyword in node.keywords):
        raise SourceError(f"a call of {name}")


def _completed(node: ast.stmt) -> ast.stmt:
    """Types of unnamed properties as an annotation, which every version of Python understands."""
    if isinstance(node, ast.ClassDef):
        node.body = [_annotation(inner) for inner in node.body]
    return node


def _printed_imports(nodes: list[ast.ImportFrom]) -> str:
    """Standard library, blank line, pydantic; the template has the import from ``__future__``."""
    groups = (
        [ast.unparse(node) for node in nodes if node.module not in ("__future__", "pydantic")],
        [ast.unparse(node) for node in nodes if node.module == "pydantic"],
    )
    return "\n\n".join("\n".join(group) for group in groups if group)


def _printed(node: ast.stmt) -> str:
    """The source of a statement, its docstrings by the rules for text of documents."""
    if not isinstance(node, ast.ClassDef):
        return ast.unparse(node)
    bases = ", ".join(ast.unparse(base) for base in node.bases)
    lines = [f"class {node.name}({bases}):"]
    for inner in node.body:
        if (
            isinstance(inner, ast.Expr)
            and isinstance(inner.value, ast.Constant)
            and isinstance(inner.value.value, str)
        ):
            lines.append("    " + literals.docstring(inner.value.value, indent="    "))
        else:
            lines.append("    " + ast.unparse(inner))
    return "\n".join(lines)


def _annotation(node: ast.stmt) -> ast.stmt:
    if (
        isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Name)
        and node.targets[0].id == "__annotations__"
        and isinstance(node.value, ast.Dict)
        and len(node.value.values) == 1
    ):
        name = ast.Name("__pydantic_extra__", ast.Store())
        annotated = ast.AnnAssign(target=name, annotation=node.value.values[0], simple=1)
        return ast.copy_location(ast.fix_missing_locations(annotated), node)
    return node
