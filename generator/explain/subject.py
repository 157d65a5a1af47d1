"""Which node of the document a line of a generated file speaks of.

The file says which operations and schemas it is about (a flavour tells what they are called), the
lines above say which of them comes now, and the line itself names a part: a property, a parameter, a
status, a text. Names are compared by their letters and digits, because every flavour spells them in
its own way.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import lru_cache

from generator.flavours.base import FilePlan, Named
from generator.ir import Api, Operation, Parameter, Response, Schema, Source
from generator.ir.schema import Property

_INTRODUCES = re.compile(
    r"\s*(?:async\s+def|def|class|@\w+\.overload)\b|#+\s|\s*[\w.\"']+\s*[:=]|>|\s*[*|]|\[|<a name|\s*from\b"
)
_RULE = re.compile(r"\s*\|?[\s:-]*-{3,}[\s:|-]*\Z")
_WORD = re.compile(r"[A-Za-z0-9]+(?:[_.-][A-Za-z0-9]+)*")
_NAMED = ("wire_name", "name", "component", "operation_id", "property_name", "media_type")
_TEXTS = ("summary", "description", "title")
_SHORT = 12  # characters of a text that prove where it comes from


@dataclass(frozen=True, slots=True)
class Subject:
    """A node of the document. ``why`` says how it was found."""

    source: Source
    why: str


@dataclass(frozen=True, slots=True)
class _Node:
    """A part of an operation or schema: its names and texts, and the keyword of each text."""

    source: Source
    names: Mapping[str, str]
    """As compared → as written."""
    texts: tuple[tuple[str, str], ...]
    depth: int


@lru_cache(maxsize=4096)
def plain(name: str) -> str:
    """A name by its letters and digits."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def find_subject(
    api: Api,
    names: Sequence[Named],
    plan: FilePlan,
    lines: Sequence[str],
    line: int,
    *,
    constant: bool = False,
) -> Subject:
    """What the line (1-based) of the generated text speaks of; the document as a whole when nothing
    closer can be told. A ``constant`` line is text of the template: it names nothing."""
    chosen = _chosen(_about(names, plan), lines, line)
    if chosen is not None:
        subject = Subject(chosen.source, f"'{chosen.name}' is made from it")
    elif plan.source is not None:
        subject = Subject(plan.source, "the file is made from it")
    else:
        subject = Subject(api.source, "the document as a whole")
    if constant:
        return subject
    nodes = list(_nodes(_at(api, subject.source), api))
    found = _part_on(nodes, lines, line)
    if found is None or found.why.startswith("the line shows"):
        return found or subject
    return _class_on(names, nodes, lines[line - 1]) or found


def _class_on(names: Sequence[Named], nodes: Sequence[_Node], line: str) -> Subject | None:
    """The class on the line, spelled exactly, when no part of the document is spelled like it."""
    words = {part for word in _WORD.findall(line) for part in (word, *word.split("."))}
    imported = line.lstrip().startswith(("from ", "import "))
    if not imported and any(shown in words for node in nodes for shown in node.names.values()):
        return None
    for each in names:
        if each.kind == "schema" and each.name in words:
            return Subject(each.source, f"the line names the class '{each.name}'")
    return None


def _about(names: Sequence[Named], plan: FilePlan) -> list[Named]:
    """The operations and schemas that a file is about."""
    defined = [named for named in names if named.path in (plan.path, plan.path.removesuffix("i"))]
    if defined:
        return defined
    if plan.source is not None:
        return [named for named in names if named.source == plan.source]
    stem = plan.path.rpartition("/")[2].partition(".")[0]
    folder = plan.path.split("/")[-2] if "/" in plan.path else ""
    wanted = {plain(stem), plain(stem.removeprefix("test_"))}
    found = [each for each in names if wanted & {plain(each.name), plain(each.name) + "op"}]
    if found:
        return found
    wanted |= {plain(folder)} if plain(stem) in ("readme", "init") else set()
    held = [each for each in names if plain(each.holder) in wanted]
    return held or list(names)


def _chosen(about: Sequence[Named], lines: Sequence[str], line: int) -> Named | None:
    """The thing that the line, or else the nearest line above that introduces something, names."""
    if len({each.source for each in about}) == 1:
        return about[0]
    by_name = {plain(each.name): each for each in reversed(about)}
    longest = sorted(by_name, key=len, reverse=True)
    for at in range(line - 1, -1, -1):
        text = lines[at]
        if at == line - 1 or _INTRODUCES.match(text):
            for word in _WORD.findall(text):
                parts = {plain(word), plain(word.rpartition(".")[2])}
                exact = next((by_name[part] for part in parts if part in by_name), None)
                if exact is not None:
                    return exact
        if at < line - 1 and re.match(r"\s*(?:async\s+)?def\s|\s*class\s|#+\s", text):
            word = plain(
                re.sub(r"\W.*", "", re.sub(r"^\W*(?:async\s+)?(?:def|class)?\W*", "", text))
            )
            near = next((each for each in longest if each and word.startswith(each)), None)
            if near is not None:
                return by_name[near]
            if not text[:1].isspace() and not text.startswith("#"):
                return None  # a class or function of the module itself that is nobody's
    return None


def _part_on(nodes: Sequence[_Node], lines: Sequence[str], line: int) -> Subject | None:
    text, below = lines[line - 1], lines[line] if line < len(lines) else ""
    if _RULE.match(below) and not _RULE.match(text):
        return None  # the head of a table
    shown, named = _text_part(nodes, text), _named_part(nodes, text)
    if shown is None or named is None:
        return shown or named
    # a row with the name of a thing and its description is about the thing
    return named if shown.source.pointer.rpartition("/")[0] == named.source.pointer else shown


def _at(api: Api, source: Source) -> object:
    """The operation or schema of a source; the API for its own."""
    if source == api.source:
        return api
    for operation in (*api.operations, *api.webhooks):
        if operation.source == source:
            return operation
    for schema in (*api.schemas, *api.index.values()):
        if schema.source == source:
            return schema
    return _below(api, source)


def _below(api: Api, source: Source) -> object:
    """An inline schema, looked up from the operation or schema that holds it."""
    holders: list[object] = [*api.operations, *api.webhooks, *api.schemas]
    pending = [
        each
        for each in holders
        if isinstance(each, (Operation, Schema))
        and each.source.file == source.file
        and source.pointer.startswith(each.source.pointer)
    ]
    stack: list[object] = [*pending, api.components]
    while stack:
        value = stack.pop()
        if isinstance(value, tuple):
            stack.extend(value)
        elif is_dataclass(value) and not isinstance(value, type):
            if getattr(value, "source", None) == source:
                return value
            stack.extend(getattr(value, each.name) for each in fields(value))
    return None


def _text_part(nodes: Sequence[_Node], line: str) -> Subject | None:
    """The text of the document that the line shows, or a piece of it."""
    shown = plain(line)
    if len(shown) < _SHORT:
        return None
    best: tuple[int, Subject] | None = None
    for node in nodes:
        for keyword, text in node.texts:
            known = plain(text)
            if len(known) < _SHORT or (known not in shown and shown not in known):
                continue
            weight = min(len(known), len(shown))
            if best is None or weight > best[0]:
                best = weight, Subject(node.source.child(keyword), f"the line shows its {keyword}")
    return None if best is None else best[1]


def _named_part(nodes: Iterable[_Node], line: str) -> Subject | None:
    """The part whose name stands first on the line; of equal names the one nearest to the root."""
    words: dict[str, int] = {}
    for at, word in enumerate(_WORD.findall(line)):
        for part in (word, *word.split("."), *word.split("-")):
            words.setdefault(plain(part), at)
    best: tuple[tuple[int, int], Subject] | None = None
    for node in nodes:
        for name, shown in node.names.items():
            place = words.get(name)
            if place is not None and (best is None or (place, node.depth) < best[0]):
                best = (place, node.depth), Subject(node.source, f"the line names '{shown}'")
    return None if best is None else best[1]


@dataclass(frozen=True, slots=True)
class _Step:
    """A value that is still to be looked at; ``follow`` tells whether references count there."""

    value: object
    source: Source
    names: Mapping[str, str]
    depth: int
    follow: bool


def _nodes(start: object, api: Api) -> Iterator[_Node]:
    """Everything below, breadth first. References are followed where what they name is written out
    as a part of the thing itself: in its body and its compositions, not in its properties."""
    pending = [_Step(start, api.source, {}, 0, follow=True)]
    seen: set[int] = set()
    for step in pending:
        value, depth = step.value, step.depth + 1
        if isinstance(value, tuple):
            pending += [replace(step, value=each) for each in value]
            continue
        if not is_dataclass(value) or isinstance(value, (type, Source)) or id(value) in seen:
            continue
        seen.add(id(value))
        own = getattr(value, "source", None)
        here = own if isinstance(own, Source) else step.source
        names = {**step.names, **_names(value)}
        if isinstance(own, Source) and (names or _texts(value)):
            yield _Node(here, {} if value is start else names, _texts(value), step.depth)
        # a name on something without a place of its own is that of what it holds
        passed = {} if isinstance(own, Source) else names
        follow = step.follow and not isinstance(value, (Property, Response, Parameter))
        for each in fields(value):
            inner = getattr(value, each.name)
            if isinstance(inner, tuple) or is_dataclass(inner):
                pending.append(_Step(inner, here, passed, depth, follow))
        if (
            follow
            and isinstance(value, Schema)
            and value.ref is not None
            and value.ref in api.index
        ):
            pending.append(_Step(api.index[value.ref], here, {}, depth, follow))


def _names(value: object) -> Mapping[str, str]:
    found: list[object] = [getattr(value, attribute, None) for attribute in _NAMED]
    if isinstance(value, Response):
        found.append(value.status.text)
    if isinstance(value, Schema):
        found += value.enum or ()
    return {plain(name): name for name in reversed(found) if isinstance(name, str) and plain(name)}


def _texts(value: object) -> tuple[tuple[str, str], ...]:
    return tuple(
        (keyword, text)
        for keyword in _TEXTS
        if isinstance(text := getattr(value, keyword, None), str) and text
    )
