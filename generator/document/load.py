"""Open a description and every file that its references reach: bytes in, Document out."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NoReturn

from generator import codes
from generator.diagnostics import Code, Diagnostic, FatalError, Report, Severity
from generator.document.decode import decode
from generator.document.fetch import TOO_LARGE, Refusal, fetch, open_local
from generator.document.finding import Finding, Unreadable
from generator.document.json_reader import read_json
from generator.document.limits import MAX_BYTES, MAX_FILES
from generator.document.model import Document, File, Locator, Refused
from generator.document.overlay import apply_overlays
from generator.document.positions import LineTable, Offsets
from generator.document.references import addresses, has_other_scheme, is_url, target_file
from generator.document.settle import settle
from generator.document.yaml_reader import read_yaml
from generator.ir import Dialect, Json, Source
from generator.memory import no_cycle_collection

_FAMILIES = ("2.0", "3.0", "3.1", "3.2")
_OTHER_FORMATS = ("asyncapi", "swaggerVersion", "arazzo", "overlay", "$schema")
_PROSE = (".md", ".markdown", ".txt", ".html")
STDIN = "<stdin>"
"""What messages call a document that came through standard input."""


def load_document(
    path: Path | str,
    report: Report,
    *,
    data: bytes | None = None,
    allow_network: bool = False,
    overlays: Sequence[Path] = (),
    folder: Path | None = None,
) -> Document:
    """Read the description at ``path`` (a file, or a URL when ``allow_network``) and what its
    references reach.

    ``data`` is the root document when it came from elsewhere, such as standard input; ``path`` is
    then its name in messages. References may reach files below ``folder``, which is the root
    document's own unless it is told. Raises FatalError, after recording why, when the root cannot
    be read.
    """
    with no_cycle_collection():
        return _Loader(str(path), report, allow_network, folder).load(data, overlays)


class _Loader:
    def __init__(self, path: str, report: Report, network: bool, folder: Path | None) -> None:
        self._path = path
        self._report = report
        self._before = len(report.diagnostics)
        self._network = network
        self._remote = is_url(path)
        self._base = "" if self._remote else os.path.dirname(path)
        self._fence = folder if folder is not None else Path(self._base or ".")
        self._bytes = 0
        self._hash = hashlib.sha256()
        self._read: list[str] = []
        self._others: dict[str, Locator] = {}
        self._root_name = path if self._remote else os.path.basename(path)

    def load(self, data: bytes | None, overlays: Sequence[Path]) -> Document:
        try:
            if data is None:
                data = self._open(self._path)
            root = self._parse("", self._path, data)
            tree, moved = root.tree, root.moved
            if overlays:
                sources = [self._overlay(path) for path in overlays]
                tree, moved = apply_overlays(
                    root, [file for file in sources if file is not None], self._report
                )
            root = File(name="", display=root.display, tree=tree, locator=root.locator, moved=moved)
            dialect = self._dialect(root)
            files: dict[str, File] = {"": root}
            refused = self._reach(files)
            said = self._report.diagnostics[self._before :]
            grave = [found for found in said if found.severity is Severity.FATAL]
            if grave:
                raise FatalError(*grave)
        except Refusal as refusal:
            self._fail(refusal.finding, self._path, None)
        return Document(
            files=files,
            dialect=dialect,
            content_hash=self._hash.hexdigest(),
            read=tuple(self._read),
            refused=refused,
            others=self._others,
            root_name=self._root_name,
        )

    def _open(self, path: str) -> bytes:
        """The bytes of the root or of an overlay, both named by the user."""
        if is_url(path):
            return fetch(path, self._network, MAX_BYTES - self._bytes)
        return open_local(path, None, MAX_BYTES - self._bytes)

    def _parse(self, name: str, display: str, data: bytes) -> File:
        self._bytes += len(data)
        self._hash.update(f"{len(data)}\n".encode())
        self._hash.update(data)
        self._read.append(display)
        if self._bytes > MAX_BYTES:
            raise Refusal(Finding(codes.LIMIT_SIZE, TOO_LARGE))
        text, notes = decode(data)
        tree: Json
        offsets: Offsets | None = None
        try:
            tree, offsets, found = _read(text, display)
            tree, mended = settle(tree)
        except Unreadable as problem:
            finding = problem.finding
            if name:
                raise Refusal(finding) from problem
            self._fail(finding, display, text)
        locator = Locator(text, tree, offsets)
        for finding in (*notes, *found):
            offset = finding.offset
            position = None if offset is None else locator.position(offset)
            source = Source(display, "", position)
            self._say(finding, source)
        for pointer, finding in mended:
            self._say(finding, Source(display, pointer))
        return File(name=name, display=display, tree=tree, locator=locator)

    def _say(self, finding: Finding, source: Source) -> None:
        self._report.add(
            finding.code, finding.message, source, hint=finding.hint, severity=finding.severity
        )

    def _overlay(self, path: Path) -> File | None:
        try:
            file = self._parse(f"overlay {path}", str(path), self._open(str(path)))
        except Refusal as refusal:
            finding = refusal.finding
            message = f"an overlay: {finding.message}"
            self._report.add(
                codes.OVERLAY_INVALID, message, Source(str(path), ""), hint=finding.hint
            )
            return None
        self._others[file.display] = file.locator
        return file

    def _reach(self, files: dict[str, File]) -> Mapping[str, Refused]:
        """Read every file that a reference in a file already read names, breadth first."""
        refused: dict[str, Refused] = {}
        pending = [files[""]]
        for file in pending:
            base = self._path if self._remote and not file.name else file.name
            own = _own_uri(files[""].tree)
            for address in addresses(file.tree):
                name = target_file(address, base)
                if name in files or name in refused or name == own or name == self._root_name:
                    continue
                if len(files) >= MAX_FILES:
                    message = f"references reach more than {MAX_FILES:,} files"
                    raise Refusal(Finding(codes.LIMIT_FILES, message))
                try:
                    files[name] = found = self._open_reference(name)
                except Refusal as refusal:
                    finding = refusal.finding
                    refused[name] = Refused(
                        code=finding.code.name, message=finding.message, hint=finding.hint
                    )
                else:
                    pending.append(found)
        return refused

    def _open_reference(self, name: str) -> File:
        if has_other_scheme(name):
            message = "only files and https addresses can be referred to"
            hint = "write a path relative to the document"
            raise Refusal(Finding(codes.REF_OUTSIDE, message, None, hint))
        if is_url(name):
            return self._parse(name, name, fetch(name, self._network, MAX_BYTES - self._bytes))
        display = os.path.join(self._base, *name.split("/")) if name[:1] != "/" else name
        data = open_local(display, self._fence, MAX_BYTES - self._bytes)
        return self._parse(name, display, data)

    def _dialect(self, root: File) -> Dialect:
        tree = root.tree
        if tree is None:
            self._fail(Finding(codes.FILE_EMPTY, "the document is empty"), root.display, None)
        hint = "give the path of an OpenAPI description (`openapi: 3.1.0` or `swagger: '2.0'`)"
        if not isinstance(tree, dict):
            self._fatal(root, codes.NOT_OPENAPI, "the document is not a mapping", "", hint)
        key = next((key for key in ("openapi", "swagger") if key in tree), None)
        if key is None:
            other = next((name for name in _OTHER_FORMATS if name in tree), None)
            what = f"a document with `{other}`" if other else "there is no `openapi` or `swagger`"
            pointer = f"/{other}" if other else ""
            message = f"this is not an OpenAPI document: {what}"
            self._fatal(root, codes.NOT_OPENAPI, message, pointer, hint)
        value = tree[key]
        version = str(getattr(value, "text", value))
        match = re.match(r"\s*v?(\d+)\.(\d+)", version)
        family = f"{int(match[1])}.{int(match[2])}" if match else re.sub(r"\D.*", "", version)
        if family == "2":
            family = "2.0"
        paths = tree.get("paths")
        if isinstance(paths, (str, int, float)) or (isinstance(paths, list) and paths):
            message = "`paths` is no mapping, so there is no operation that could be read"
            hint = "write a mapping from each path to its operations"
            self._fatal(root, codes.PATHS_INVALID, message, "/paths", hint)
        if family in _FAMILIES and (family == "2.0") == (key == "swagger"):
            return Dialect(version, family)
        if key == "openapi" and match and match[1] == "3":
            message = f"version {version} is read as 3.2, the newest one known"
            self._report.add(
                codes.VERSION_UNKNOWN,
                message,
                root_source(root, f"/{key}"),
                hint="later versions may say things that are not read",
            )
            return Dialect(version, "3.2")
        hint = "supported are swagger 2.0 and openapi 3.0, 3.1 and 3.2"
        message = f"version {version!r} of `{key}` is not supported"
        return self._fatal(root, codes.VERSION_UNSUPPORTED, message, f"/{key}", hint)

    def _fatal(self, root: File, code: Code, message: str, pointer: str, hint: str) -> NoReturn:
        self._report.add(code, message, root_source(root, pointer), hint=hint)
        raise FatalError(self._report.diagnostics[-1])

    def _fail(self, finding: Finding, display: str, text: str | None) -> NoReturn:
        position: tuple[int, int] | None = (1, 1)
        if finding.code is codes.FILE_UNREADABLE:
            position = None
        elif text is not None:
            position = LineTable(text).position(finding.offset or 0)
        source = Source(display, "", position)
        found = Diagnostic(finding.code.name, Severity.FATAL, finding.message, source, finding.hint)
        self._report.add(
            finding.code, finding.message, source, hint=finding.hint, severity=Severity.FATAL
        )
        raise FatalError(found)


def root_source(root: File, pointer: str) -> Source:
    """A place in the root document, located at once, since a fatal finding has no Document."""
    return Source(root.display, pointer, root.locator.locate(pointer))


def _own_uri(tree: Json) -> str | None:
    own = tree.get("$self") if isinstance(tree, dict) else None
    return own if isinstance(own, str) else None


def _read(text: str, display: str) -> tuple[Json, Offsets | None, tuple[Finding, ...]]:
    if display.lower().endswith(_PROSE):
        return text, {}, ()
    head = text.lstrip()[:1]
    if not head:
        return None, {}, ()
    if head in "{[" or display.lower().endswith(".json"):
        try:
            tree, found = read_json(text)
        except Unreadable as problem:
            syntax = problem.finding.code is codes.SYNTAX
            if not syntax or display.lower().endswith(".json"):
                raise
            return read_yaml(text)  # a YAML flow mapping may look like JSON
        return tree, None, found
    return read_yaml(text)
