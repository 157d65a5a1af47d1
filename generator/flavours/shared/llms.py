"""``llms.txt``: what a language model should read of a package, page by page (llmstxt.org).

Takes the plan of a package, gives one file more at its root: a title, a summary, and sections of
links to the pages, each with one line on what is there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.flavours.base import FilePlan, FlavourSettings, Named, Package
from generator.ir import Api, Operation, Schema

_LONGEST = 160
_MOST_NAMES = 8
_DEPTH = 4  # compositions of compositions
_UNNAMED = "a class of the package"

_GUIDE: Mapping[str, str] = {
    "README": "installation, a first call, the list of all pages",
    "USAGE": "a first call",
    "README-PYPI": "the README as the package index shows it",
    "CONTRIBUTING": "how to change the package",
    "RELEASES": "what changed from version to version",
    "CHANGELOG": "what changed from version to version",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class LlmsLink:
    """A page: its title, its path from the root of the package, and one line on it."""

    title: str
    path: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LlmsSection:
    """Pages of one kind."""

    heading: str
    links: tuple[LlmsLink, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LlmsPage:
    """The file: every text on one line, with no markup that a reader would obey."""

    title: str
    summary: str
    install: str
    package: str
    sections: tuple[LlmsSection, ...]


def llms_file(api: Api, settings: FlavourSettings, package: Package) -> FilePlan:
    """The plan of ``llms.txt``."""
    about = api.info.summary or api.info.description or ""
    title = one_line(api.info.title) or settings.project
    view = LlmsPage(
        title=title,
        summary=one_line(_sentence(about)) or f"Python client for {title}.",
        install=settings.project,
        package=settings.package,
        sections=tuple(_sections(api, package)),
    )
    return FilePlan(path="llms.txt", language="markdown", template="_shared/llms.txt.j2", view=view)


def _sections(api: Api, package: Package) -> list[LlmsSection]:
    pages = [plan for plan in package.files if plan.path.endswith(".md")]
    holders: dict[str, list[Named]] = {}
    schemas: dict[str, Named] = {}
    for named in package.names:
        if named.kind == "operation" and named.holder:
            holders.setdefault(_plain(named.holder), []).append(named)
        elif named.kind == "schema":
            schemas.setdefault(_plain(named.name), named)
    operations = {each.source: each for each in (*api.operations, *api.webhooks)}
    known = {each.source: each for each in (*api.schemas, *api.index.values())}
    tags = {tag.name: tag.description or tag.summary or "" for tag in api.tags}
    found: dict[str, list[LlmsLink]] = {"Guides": [], "Operations": [], "Models": [], "More": []}
    for plan in pages:
        folder, _, file = plan.path.rpartition("/")
        stem = file.removesuffix(".md")
        if not folder and stem in _GUIDE:
            found["Guides"].append(LlmsLink(title=stem, path=plan.path, text=_GUIDE[stem]))
            continue
        key = _plain(folder.rpartition("/")[2] if stem == "README" else stem)
        held = holders.get(key) or holders.get(key.removesuffix("api"))
        if held:
            text = _of_operations(held, [operations[n.source] for n in held if n.source in operations], tags)  # fmt: skip
            found["Operations"].append(LlmsLink(title=one_line(held[0].holder), path=plan.path, text=text))  # fmt: skip
        elif key in schemas:
            named = schemas[key]
            text = _of_schema(known.get(named.source), api, named.name)
            found["Models"].append(LlmsLink(title=one_line(named.name), path=plan.path, text=text))
        else:
            title = folder.rpartition("/")[2] if stem == "README" else stem
            found["More"].append(LlmsLink(title=one_line(title), path=plan.path, text=_UNNAMED))
    return [LlmsSection(heading=name, links=tuple(links)) for name, links in found.items() if links]


def _of_operations(
    held: Sequence[Named], operations: Sequence[Operation], tags: Mapping[str, str]
) -> str:
    names = ", ".join(each.name for each in held[:_MOST_NAMES])
    more = f" and {len(held) - _MOST_NAMES} more" if len(held) > _MOST_NAMES else ""
    about = next((tags[tag] for each in operations for tag in each.tags if tags.get(tag)), "")
    sentence = one_line(_sentence(about))
    return f"{sentence.rstrip('.')}: {names}{more}" if sentence else f"{names}{more}"


def _of_schema(schema: Schema | None, api: Api, name: str) -> str:
    """The description, or else what the schema consists of."""
    if schema is None:
        return _UNNAMED
    about = one_line(_sentence(schema.description or schema.title or ""))
    if about and _plain(about) != _plain(name):
        return about
    if schema.enum:
        return one_line(f"one of {', '.join(map(str, schema.enum[:_MOST_NAMES]))}")
    names = list(_properties(schema, api, 0))
    if names:
        more = f" and {len(names) - _MOST_NAMES} more" if len(names) > _MOST_NAMES else ""
        return one_line(", ".join(names[:_MOST_NAMES])) + more
    forms = schema.one_of or schema.any_of
    if forms:
        called = [_called(each, api) for each in forms]
        shown = ", ".join(each for each in called if each)
        return one_line(f"one of {shown}" if shown else f"one of {len(forms)} forms")
    return f"a value of type {schema.types[0]}" if schema.types else "any value"


def _called(schema: Schema, api: Api) -> str | None:
    named = api.index.get(schema.ref) if schema.ref is not None else None
    return schema.component or schema.title or (named.component if named is not None else None)


def _properties(schema: Schema, api: Api, depth: int) -> Iterator[str]:
    """The properties of a schema, with those of what it refers to and is composed of."""
    yield from (each.name for each in schema.properties)
    if depth < _DEPTH:
        named = api.index.get(schema.ref) if schema.ref is not None else None
        for part in ((named,) if named is not None else ()) + (schema.all_of or ()):
            yield from _properties(part, api, depth + 1)


def _sentence(text: str) -> str:
    """The first sentence of the first paragraph."""
    paragraph = re.split(r"\n\s*\n", text.strip(), maxsplit=1)[0]
    return re.split(r"(?<=[.!?])\s", paragraph, maxsplit=1)[0]


def one_line(text: str) -> str:
    """Text of a document on one line: no longer than a line of prose, its markup shown as it is."""
    text = re.sub(r"[\x00-\x1f\x7f-\x9f]", " ", text)
    text = " ".join(text.split()).lstrip("#>- ")
    if len(text) > _LONGEST:
        text = text[:_LONGEST].rsplit(" ", 1)[0].rstrip(",;:") + " …"
    return re.sub(r"([\\`*\[\]<>])", r"\\\1", text)


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())
