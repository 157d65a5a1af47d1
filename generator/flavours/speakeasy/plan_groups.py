"""The tree of groups: which operations stand together, under which attribute, class and module.

Takes operations with their drafts, gives the root group. Groups come from ``x-speakeasy-group``,
else from the tags (an operation with several stands in each); a dot nests.
"""

from __future__ import annotations

import keyword
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from generator.flavours.speakeasy.names import (
    METHOD_RESERVED,
    class_name,
    module_name,
    snake,
    usable,
)
from generator.flavours.speakeasy.plan import Group, Method
from generator.flavours.speakeasy.plan_methods import MethodDraft, default_method_name
from generator.flavours.speakeasy.plan_models import numbered
from generator.ir import Api, Json, JsonObject, Operation, Tag
from generator.python.scope import DEVICES, Scope

TAKEN_MODULES = frozenset(
    [
        "sdk",
        "basesdk",
        "httpclient",
        "sdkconfiguration",
        "models",
        "types",
        "utils",
        "errors",
        "_hooks",
        "_version",
        "__init__",
        "py",
        "typed",
    ]
)
_SDK_ATTRIBUTES = frozenset(
    {"sdk_configuration", "do_request", "do_request_async", "dynamic_import"}
)


@dataclass(slots=True)
class _Node:
    label: str
    path: tuple[str, ...]
    drafts: list[MethodDraft] = field(default_factory=list)
    children: dict[str, _Node] = field(default_factory=dict)
    tag: Tag | None = None


def group_paths(operation: Operation) -> tuple[tuple[str, ...], ...]:
    """The groups that an operation stands in, as paths of labels; ``()`` is the SDK itself."""
    told = operation.extensions.get("x-speakeasy-group")
    labels: list[str] = []
    if isinstance(told, str) and told:
        labels = [told]
    elif isinstance(told, list):
        labels = [label for label in told if isinstance(label, str) and label]
    elif operation.tags:
        labels = [label for label in operation.tags if label]
    paths = [tuple(part for part in label.split(".") if snake_or_none(part)) for label in labels]
    return tuple(dict.fromkeys(paths)) or ((),)


def snake_or_none(label: str) -> str | None:
    """The attribute for a label, None for one without any letter or digit."""
    return snake(label) if any(char.isalnum() for char in label) else None


def plan_groups(
    api: Api,
    drafts: Iterable[MethodDraft],
    sdk_class: str,
    model_names: frozenset[str],
    make: Callable[[MethodDraft, str], Method],
) -> Group:
    """The tree of groups with their methods."""
    root = _Node(label=sdk_class, path=())
    tags = {tag.name: tag for tag in api.tags}
    by_path = {_key(tuple(tag.name.split("."))): tag for tag in api.tags}
    for draft in drafts:
        for labels in group_paths(draft.operation):
            node = root
            for depth, label in enumerate(labels):
                name = _attribute(label)
                child = node.children.get(name)
                if child is None:
                    path = labels[: depth + 1]
                    child = _Node(label=label, path=(*node.path, name))
                    child.tag = tags.get(".".join(path)) or by_path.get(_key(path))
                    node.children[name] = child
                node = child
            node.drafts.append(draft)
    classes = Scope((sdk_class, "BaseSDK"), clash=numbered)
    modules = Scope((*TAKEN_MODULES, *DEVICES), clash=numbered, fold_case=True)
    folders = Scope(DEVICES, clash=numbered, fold_case=True)
    names = _Names(sdk_class, model_names, classes, modules, folders)
    names.overrides = api.extensions.get("x-speakeasy-name-override")
    names.settle(root)
    return _group(root, names, make)


def _key(labels: tuple[str, ...]) -> str:
    return ".".join(_attribute(label) for label in labels)


def _attribute(label: str) -> str:
    name = snake(label)
    return f"{name}_" if name in METHOD_RESERVED or name in _SDK_ATTRIBUTES else name


@dataclass(slots=True)
class _Names:
    sdk_class: str
    model_names: frozenset[str]
    classes: Scope
    modules: Scope
    folders: Scope
    overrides: Json = None
    settled: dict[tuple[str, ...], tuple[str, str, str]] = field(default_factory=dict)

    def settle(self, root: _Node) -> None:
        """Name all groups, those nearest to the client first."""
        self.settled[()] = (self.sdk_class, "sdk", self.folders.claim(self.sdk_class.lower()))
        level = list(root.children.values())
        while level:
            for node in level:
                self.settled[node.path] = self._claim(node.label)
            level = [child for node in level for child in node.children.values()]

    def _claim(self, label: str) -> tuple[str, str, str]:
        """Class, module and folder of a group; a class that is taken gets the SDK's name before
        it, one that a model has gets ``SDK`` after it."""
        name, module = class_name(label), module_name(label)
        name = usable(name) if keyword.iskeyword(name) else name
        if name.casefold() in self.model_names:
            name, module = f"{name}SDK", f"{module}_sdk"
        if name in self.classes:
            name, module = f"{self.sdk_class}{name}", f"{self.sdk_class.lower()}_{module}"
        name = self.classes.claim(name)
        folder = self.folders.claim(name.lower())
        if module in self.modules:
            module = f"{module}_"
        return name, self.modules.claim(module), folder


def _claim_pair(scope: Scope, wished: str) -> str:
    """A free name whose asynchronous twin is free too."""
    name = scope.claim(wished)
    while f"{name}_async" in scope:
        name = scope.claim(wished)
    scope.reserve(f"{name}_async")
    return name


def _group(node: _Node, names: _Names, make: Callable[[MethodDraft, str], Method]) -> Group:
    made, module, folder = names.settled[node.path]
    children_attributes = tuple(node.children)
    scope = Scope((*METHOD_RESERVED, *children_attributes), clash=numbered)
    if not node.path:
        for taken in sorted(_SDK_ATTRIBUTES):
            scope.reserve(taken)
    methods = []
    for draft in node.drafts:
        wished = default_method_name(draft.operation, draft.operation_id, names.overrides)
        methods.append(make(draft, _claim_pair(scope, wished)))
    children = tuple(_group(child, names, make) for child in node.children.values())
    return Group(
        path=node.path,
        attribute=node.path[-1] if node.path else "",
        class_name=made,
        module=module,
        title=made,
        docs_folder=folder,
        description=node.tag.description if node.tag is not None else None,
        methods=tuple(methods),
        children=children,
        tag=node.tag.name if node.tag is not None else None,
    )


def tag_docs(api: Api, name: str | None) -> Mapping[str, str]:
    """The link of a tag's external documentation: ``description`` and ``url``."""
    for tag in api.tags:
        if tag.name == name and tag.external_docs is not None:
            return documentation(tag.external_docs)
    return {}


def documentation(docs: JsonObject | None) -> Mapping[str, str]:
    """What an External Documentation Object says (OpenAPI 3.1 section 4.8.11)."""
    return {key: value for key, value in (docs or {}).items() if isinstance(value, str)}


def owners(root: Group) -> dict[str, Group]:
    """The group of every method by the method's key, the first one that has it."""
    found: dict[str, Group] = {}
    pending = [root]
    while pending:
        group = pending.pop(0)
        for method in group.methods:
            found.setdefault(method.key, group)
        pending = [*group.children, *pending]
    return found
