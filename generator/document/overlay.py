"""Overlay 1.0 and 1.1: actions that change a description before anything else reads it.

The trees that were read stay as they are: whatever an action touches is copied first. Where nodes
come from that an overlay brought, or that moved in their list, is recorded for messages.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from generator import codes
from generator.diagnostics import Code, Report
from generator.document.jsonpath import Found, Path, PathError, select
from generator.document.model import File, follow
from generator.ir import Json, Source
from generator.ir.source import escape_segment


def apply_overlays(
    root: File, overlays: Sequence[File], report: Report
) -> tuple[Json, Mapping[str, Source]]:
    """The root tree after all actions, and where the nodes come from that were brought or moved."""
    patched = _Patched(root)
    for overlay in overlays:
        _Overlay(overlay, patched, report).apply()
    return patched.tree, patched.moved


def pointer_of(path: Path) -> str:
    """The JSON pointer of a path."""
    return "".join("/" + escape_segment(str(key)) for key in path)


class _Patched:
    """A tree in the making; containers are copied when they are first changed."""

    def __init__(self, root: File) -> None:
        self.tree = root.tree
        self.moved: dict[str, Source] = dict(root.moved)
        self._display = root.display
        self._owned: dict[int, list[Json] | dict[str, Json]] = {}

    def source(self, pointer: str) -> Source:
        """Where the node at a pointer comes from."""
        head, tail = pointer, ""
        while head not in self.moved:
            if not head:
                return Source(self._display, pointer)
            head, _, last = head.rpartition("/")
            tail = f"/{last}{tail}"
        origin = self.moved[head]
        return Source(origin.file, origin.pointer + tail)

    def _own(self, value: Json) -> list[Json] | dict[str, Json]:
        if not isinstance(value, (dict, list)):
            raise TypeError("only a container can be changed")
        if id(value) in self._owned:
            return value
        copy: list[Json] | dict[str, Json]
        copy = dict(value) if isinstance(value, dict) else list(value)
        self._owned[id(copy)] = copy
        return copy

    def container(self, path: Path) -> list[Json] | dict[str, Json]:
        """The container at a path, ready to be changed."""
        node = self._own(self.tree)
        self.tree = node
        for key in path:
            child = self._own(_get(node, key))
            _set(node, key, child)
            node = child
        return node

    def put(self, path: Path, value: Json, origin: Source) -> None:
        """Set one node; ``origin`` says where the value stands."""
        if not path:
            self.tree = value
        else:
            node = self.container(path[:-1])
            if isinstance(node, list) and path[-1] == len(node):
                node.append(value)
            else:
                _set(node, path[-1], value)
        self._forget(pointer_of(path))
        self.moved[pointer_of(path)] = origin

    def remove(self, path: Path) -> None:
        """Take one node out of its container."""
        node, key = self.container(path[:-1]), path[-1]
        if isinstance(node, dict):
            del node[str(key)]
            self._forget(pointer_of(path))
            return
        above = pointer_of(path[:-1])
        first = int(key)
        origins = [self.source(f"{above}/{index}") for index in range(first + 1, len(node))]
        deeper = {
            place: origin for place, origin in self.moved.items() if place.startswith(f"{above}/")
        }
        for place in deeper:
            del self.moved[place]
        for place, origin in deeper.items():
            index, slash, rest = place[len(above) + 1 :].partition("/")
            if int(index) < first:
                self.moved[place] = origin
            elif int(index) > first and slash:
                self.moved[f"{above}/{int(index) - 1}/{rest}"] = origin
        for place_after, origin in enumerate(origins, first):
            self.moved[f"{above}/{place_after}"] = origin
        del node[first]

    def _forget(self, pointer: str) -> None:
        for place in [each for each in self.moved if each.startswith(f"{pointer}/")]:
            del self.moved[place]


def _get(node: list[Json] | dict[str, Json], key: str | int) -> Json:
    return node[str(key)] if isinstance(node, dict) else node[int(key)]


def _set(node: list[Json] | dict[str, Json], key: str | int, value: Json) -> None:
    if isinstance(node, dict):
        node[str(key)] = value
    else:
        node[int(key)] = value


def _is_primitive(value: Json) -> bool:
    return not isinstance(value, (dict, list))


class _Overlay:
    def __init__(self, file: File, patched: _Patched, report: Report) -> None:
        self._file = file
        self._patched = patched
        self._report = report

    def _say(self, code: Code, message: str, pointer: str, hint: str | None = None) -> None:
        self._report.add(code, message, Source(self._file.display, pointer), hint=hint)

    def apply(self) -> None:
        tree = self._file.tree
        if not isinstance(tree, dict) or "overlay" not in tree:
            message = "this is not an overlay: there is no `overlay` with its version"
            self._say(codes.OVERLAY_INVALID, message, "", "write `overlay: 1.0.0` at the top")
            return
        version = str(getattr(tree["overlay"], "text", tree["overlay"]))
        if not re.fullmatch(r"1\.[01](\.\d+)?", version):
            message = f"version {version!r} of the overlay format is not known; read as 1.1"
            self._say(codes.VERSION_UNKNOWN, message, "/overlay", "known are 1.0 and 1.1")
        actions = tree.get("actions")
        if not isinstance(actions, list):
            message = "the overlay has no list of `actions`"
            self._say(codes.OVERLAY_INVALID, message, "", "add `actions`")
            return
        for index, action in enumerate(actions):
            self._action(action, f"/actions/{index}")

    def _action(self, action: Json, pointer: str) -> None:
        if not isinstance(action, dict) or not isinstance(action.get("target"), str):
            message = "the action has no `target`; it is skipped"
            self._say(codes.OVERLAY_INVALID, message, pointer, "add a JSONPath as `target`")
            return
        found = self._select(str(action["target"]), f"{pointer}/target")
        if found is None:
            return
        if not found:
            message = f"the target {action['target']!r} matches nothing"
            hint = "check the path against the description; the action does nothing"
            self._say(codes.OVERLAY_NO_MATCH, message, f"{pointer}/target", hint)
            return
        if action.get("remove") is True:
            self._remove(found, pointer)
            return
        if "copy" in action:
            self._copy(action["copy"], found, pointer)
            return
        if "update" in action:
            origin = Source(self._file.display, f"{pointer}/update")
            for each in found:
                self._update(each.path, action["update"], origin)
            return
        message = "the action says neither `update`, `copy` nor `remove: true`; it does nothing"
        self._say(codes.OVERLAY_INVALID, message, pointer, "say what to do with the target")

    def _select(self, target: str, pointer: str) -> list[Found] | None:
        try:
            return select(target, self._patched.tree)
        except PathError as problem:
            message = f"{target!r} is no JSONPath: {problem}"
            hint = "see RFC 9535; a key with slashes is written ['/like/this']"
            self._say(codes.OVERLAY_TARGET, message, pointer, hint)
            return None

    def _remove(self, found: list[Found], pointer: str) -> None:
        # From the last to the first, so that the paths of those to come stay right.
        for each in sorted(found, key=lambda node: _order(node.path), reverse=True):
            if each.path:
                self._patched.remove(each.path)
            else:
                message = "the document itself cannot be removed"
                self._say(codes.OVERLAY_MISMATCH, message, pointer, "name a part of it")

    def _copy(self, source: Json, found: list[Found], pointer: str) -> None:
        if not isinstance(source, str):
            message = "`copy` is no JSONPath"
            self._say(codes.OVERLAY_INVALID, message, f"{pointer}/copy", "write a string")
            return
        from_ = self._select(source, f"{pointer}/copy")
        if from_ is None:
            return
        if len(from_) != 1:
            message = f"`copy` selects {len(from_)} nodes where one is needed"
            self._say(codes.OVERLAY_MISMATCH, message, f"{pointer}/copy", "name one node")
            return
        origin = self._patched.source(pointer_of(from_[0].path))
        for each in found:
            self._update(each.path, from_[0].value, origin)

    def _update(self, path: Path, new: Json, origin: Source) -> None:
        """Merge a value into what an action's target selects (and is there still)."""
        there, old = follow(self._patched.tree, pointer_of(path))
        if not there:
            return
        if isinstance(old, list):
            self._patched.put((*path, len(old)), new, origin)
        elif isinstance(old, dict) and isinstance(new, dict):
            self._merge(path, old, new, origin)
        elif _is_primitive(old) and _is_primitive(new):
            self._patched.put(path, new, origin)
        else:
            message = f"the update of {pointer_of(path) or 'the document'} has another type than it"
            hint = "a mapping is merged into a mapping, an entry added to a list"
            self._report.add(codes.OVERLAY_MISMATCH, message, origin, hint=hint)

    def _merge(
        self, path: Path, old: dict[str, Json], new: dict[str, Json], origin: Source
    ) -> None:
        for key, value in new.items():
            place = (*path, key)
            there = old.get(key)
            inner = origin.child(key)
            if isinstance(there, dict) and isinstance(value, dict):
                self._merge(place, there, value, inner)
            elif isinstance(there, list) and isinstance(value, list):
                for index, item in enumerate(value):
                    spot = (*place, len(there) + index)
                    self._patched.put(spot, item, inner.child(index))
            else:
                self._patched.put(place, value, inner)


def _order(path: Path) -> tuple[tuple[int, int, str], ...]:
    return tuple((0, key, "") if isinstance(key, int) else (1, 0, key) for key in path)
