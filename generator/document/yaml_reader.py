"""YAML text to a JSON tree, from libyaml's events: bounded, iterative, keys kept as text.

Merge keys (``<<``) of YAML 1.1 are followed, because documents use them; tags are never obeyed
beyond the core schema.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable
from typing import Protocol, TypeAlias

import yaml

from generator import codes
from generator.diagnostics import Code
from generator.document.finding import Finding, Unreadable
from generator.document.json_reader import repeated_key
from generator.document.limits import MAX_DEPTH, MAX_NODES
from generator.document.scalars import resolve_number, resolve_plain
from generator.ir.json import Json

_CORE = "tag:yaml.org,2002:"
_TEXT_TAGS = frozenset(_CORE + name for name in ("str", "timestamp", "binary"))
_CONTAINER_TAGS = frozenset(_CORE + name for name in ("map", "seq"))
_MAX_REPAIRS = 50
_PLAIN_TAGS = frozenset(_CORE + name for name in ("bool", "null", "int", "float"))


class _Events(Protocol):
    def check_event(self, *kinds: type[yaml.Event]) -> bool: ...

    def get_event(self) -> yaml.Event: ...

    def dispose(self) -> None: ...


def _at(event: yaml.Event) -> int:
    """The character offset of an event."""
    return event.start_mark.index if event.start_mark else 0


class _Frame:
    """An open list or mapping."""

    __slots__ = (
        "anchor", "at", "container", "is_key", "key", "key_at", "merges", "offsets", "size", "skip",
    )  # fmt: skip

    def __init__(self, container: list[Json] | dict[str, Json], anchor: str | None) -> None:
        self.container = container
        self.anchor = anchor
        self.at = 0
        self.is_key = False
        self.key: str | None = None
        self.key_at = 0
        self.skip = False
        """Whether the entry that is being read is dropped (its key was there, or is no text)."""
        self.size = 1
        self.offsets = array("q")
        self.merges: list[tuple[Json, int]] = []

    @property
    def wants_key(self) -> bool:
        """Whether this is a mapping and the next node is a key."""
        return self.key is None and type(self.container) is dict


Offsets: TypeAlias = "dict[int, array[int]]"
Result: TypeAlias = "tuple[Json, Offsets, tuple[Finding, ...]]"


def read_yaml(text: str) -> Result:
    """The tree of the first YAML document, the offsets of its keys and items, and the findings.

    Raises Unreadable where the text is not YAML, an alias holds itself, or a bound is exceeded.
    """
    loader: Callable[[str], _Events] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    for _ in range(_MAX_REPAIRS):
        try:
            return _read(text, loader)
        except yaml.YAMLError as problem:
            repaired = _repair(text, problem)
            if repaired is None:
                raise Unreadable(_syntax(text, problem)) from problem
            text = repaired
    raise Unreadable(Finding(codes.SYNTAX, "not valid YAML", 0))


def _read(text: str, loader: Callable[[str], _Events]) -> Result:
    events = loader(text)
    builder = _Builder()
    try:
        builder.run(events)
    finally:
        events.dispose()
    return builder.tree, builder.offsets, tuple(builder.found)


def _repair(text: str, problem: yaml.YAMLError) -> str | None:
    """What YAML 1.2 allows and libyaml does not: ``{key:[value]}`` without a space."""
    if isinstance(problem, yaml.MarkedYAMLError) and problem.problem_mark is not None:
        at = problem.problem_mark.index
        if problem.problem == "found unexpected ':'" and text[at + 1 : at + 2] in ("[", "{"):
            return f"{text[: at + 1]} {text[at + 1 :]}"
    return None


def _syntax(text: str, problem: yaml.YAMLError) -> Finding:
    offset: int | None = None
    message = str(problem)
    if isinstance(problem, yaml.MarkedYAMLError):
        mark = problem.problem_mark or problem.context_mark
        offset = mark.index if mark else None
        if mark and not offset and (mark.line or mark.column):
            lines = text.split("\n")
            offset = sum(len(line) + 1 for line in lines[: mark.line]) + mark.column
        message = ", ".join(part for part in (problem.context, problem.problem) if part)
    elif match := re.search(r"position (\d+)", message):
        offset = min(int(match[1]), len(text))
        message = "a control character that YAML does not allow"
    hint = None
    at = offset or 0
    if "cannot start any token" in message and "\t" in text[max(0, at - 1) : at + 1]:
        hint = "indent with spaces; YAML does not allow tabs"
    elif "mapping values are not allowed" in message:
        hint = "quote a value that holds ': '"
    elif text.lstrip()[:1] == "<":
        hint = "this looks like a web page; download the document itself"
    return Finding(codes.SYNTAX, f"not valid YAML: {message}", offset, hint)


class _Builder:
    def __init__(self) -> None:
        self.tree: Json = None
        self.offsets: Offsets = {}
        self.found: list[Finding] = []
        self._stack: list[_Frame] = []
        # anchor → (value, expanded size); None while its container is open
        self._anchors: dict[str, tuple[Json, int] | None] = {}

    def run(self, events: _Events) -> None:
        handlers: dict[type[yaml.Event], Callable[..., None]] = {
            yaml.ScalarEvent: self._scalar,
            yaml.MappingStartEvent: self._start_mapping,
            yaml.SequenceStartEvent: self._start_sequence,
            yaml.MappingEndEvent: self._end,
            yaml.SequenceEndEvent: self._end,
            yaml.AliasEvent: self._alias,
        }
        documents = 0
        while events.check_event():
            event = events.get_event()
            kind = type(event)
            if kind is yaml.DocumentStartEvent:
                documents += 1
                if documents > 1:
                    self._say(
                        codes.YAML_SECOND_DOCUMENT, "a second YAML document begins here", event
                    )
                    return
            handler = handlers.get(kind)
            if handler is not None:
                handler(event)

    def _say(self, code: Code, message: str, event: yaml.Event, hint: str | None = None) -> None:
        self.found.append(Finding(code, message, _at(event), hint))

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        frame = self._stack[-1] if self._stack else None
        text: str = event.value
        if frame is not None and frame.wants_key:
            if event.anchor:
                self._anchors[event.anchor] = (text, 1)
            self._begin_entry(frame, text, event)
            return
        value: Json = text
        if event.implicit[0] and event.tag is None:
            value = resolve_plain(text)
        elif event.tag is not None and event.tag not in _TEXT_TAGS and event.tag != "!":
            value = self._tagged(event, text)
        if event.anchor:
            self._anchors[event.anchor] = (value, 1)
        self._put(value, 1, event)

    def _tagged(self, event: yaml.ScalarEvent, text: str) -> Json:
        tag = event.tag or ""
        if tag in _PLAIN_TAGS:
            return resolve_number(text) if tag[-3:] in ("int", "oat") else resolve_plain(text)
        self._refuse_tag(event, tag)
        return text

    def _refuse_tag(self, event: yaml.Event, tag: str) -> None:
        self._say(
            codes.YAML_TAG,
            f"the YAML tag {tag!r} is not obeyed",
            event,
            "remove the tag: a description holds JSON values only",
        )

    def _begin_entry(self, frame: _Frame, key: str, event: yaml.Event) -> None:
        frame.key, frame.key_at = key, _at(event)
        if key in frame.container:
            frame.skip = True
            self.found.append(repeated_key(key, frame.key_at))

    def _start_mapping(self, event: yaml.MappingStartEvent) -> None:
        self._start({}, event)

    def _start_sequence(self, event: yaml.SequenceStartEvent) -> None:
        self._start([], event)

    def _start(
        self,
        container: list[Json] | dict[str, Json],
        event: yaml.MappingStartEvent | yaml.SequenceStartEvent,
    ) -> None:
        if event.tag is not None and event.tag not in _CONTAINER_TAGS and event.tag != "!":
            self._refuse_tag(event, event.tag)
        if len(self._stack) >= MAX_DEPTH:
            raise Unreadable(
                Finding(
                    codes.LIMIT_DEPTH,
                    f"values are nested more than {MAX_DEPTH} levels deep",
                    _at(event),
                    "move inner schemas to components and refer to them",
                )
            )
        if event.anchor:
            self._anchors[event.anchor] = None
        inner = _Frame(container, event.anchor)
        inner.at = _at(event)
        if self._stack and self._stack[-1].wants_key:
            inner.is_key = True
            self._say(
                codes.KEY_NOT_TEXT,
                "a list or mapping cannot be a key",
                event,
                "quote the key if it holds brackets or braces",
            )
        self._stack.append(inner)

    def _end(self, event: yaml.Event) -> None:
        frame = self._stack.pop()
        container = frame.container
        for value, at in frame.merges:
            self._merge(container, value, at, frame)
        self.offsets[id(container)] = frame.offsets
        if frame.anchor:
            self._anchors[frame.anchor] = (container, frame.size)
        if not self._stack:
            self.tree = container
            return
        parent = self._stack[-1]
        if frame.is_key:
            parent.key, parent.key_at, parent.skip = "", frame.at, True
            return
        self._store(parent, container, frame.size, frame.at)

    def _alias(self, event: yaml.AliasEvent) -> None:
        name = event.anchor or ""
        known = self._anchors.get(name, (None, 1))
        if name not in self._anchors:
            self._say(
                codes.ALIAS_UNDEFINED,
                f"the alias *{name} names no anchor of this document",
                event,
                "quote the value if the asterisk is part of it",
            )
        if known is None:
            raise Unreadable(
                Finding(
                    codes.ALIAS_CYCLE,
                    f"the alias *{name} stands inside the node that it names",
                    _at(event),
                    "use a $ref for a recursive schema",
                )
            )
        value, size = known
        frame = self._stack[-1] if self._stack else None
        if frame is not None and frame.wants_key:
            if isinstance(value, str):
                self._begin_entry(frame, value, event)
            else:
                self._say(codes.KEY_NOT_TEXT, f"the alias *{name} cannot be a key", event)
                frame.key, frame.key_at, frame.skip = "", _at(event), True
            return
        self._put(value, size, event)

    def _put(self, value: Json, size: int, event: yaml.Event) -> None:
        if not self._stack:
            self.tree = value
            return
        self._store(self._stack[-1], value, size, _at(event))

    def _store(self, frame: _Frame, value: Json, size: int, at: int) -> None:
        container = frame.container
        frame.size += size
        if frame.size > MAX_NODES:
            raise Unreadable(
                Finding(
                    codes.LIMIT_NODES,
                    f"with its aliases expanded this holds more than {MAX_NODES:,} values",
                    at,
                    "use $ref instead of nested YAML aliases",
                )
            )
        if isinstance(container, list):
            container.append(value)
            frame.offsets.append(at)
            return
        key, frame.key = frame.key, None
        if frame.skip:
            frame.skip = False
            return
        assert key is not None
        if key == "<<" and isinstance(value, (dict, list)):
            frame.merges.append((value, frame.key_at))
            return
        container[key] = value
        frame.offsets.append(frame.key_at)

    def _merge(
        self, container: list[Json] | dict[str, Json], value: Json, at: int, frame: _Frame
    ) -> None:
        assert isinstance(container, dict)
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, dict):
                for key, item in part.items():
                    if key not in container:
                        container[key] = item
                        frame.offsets.append(at)
