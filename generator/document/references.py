"""What a ``$ref`` says: which file, which place in it; and which files a tree refers to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote, urljoin

from generator.document.model import join_name, normal_pointer
from generator.ir.json import Json

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference split (RFC 3986 section 4.1): the file's name, and a pointer or an anchor."""

    file: str
    pointer: str | None
    anchor: str | None = None


def is_url(name: str) -> bool:
    """Whether a file name is that of a network resource."""
    return name.lower().startswith(("http://", "https://"))


def has_other_scheme(name: str) -> bool:
    """Whether a file name is a URI that is neither a path nor a network resource."""
    return _SCHEME.match(name) is not None and not is_url(name)


def parse_reference(text: str, base: str, own_uri: str | None = None) -> Reference:
    """Read a reference that stands in the file called ``base``.

    ``own_uri`` is the root document's ``$self`` (OpenAPI 3.2), by which it may name itself.
    """
    address, _, fragment = text.partition("#")
    fragment = unquote(fragment)
    if address and own_uri and _join(own_uri, address) == own_uri:
        file = ""
    else:
        file = target_file(address, base)
    if address and fragment == "/":
        fragment = ""  # strictly the key "", which no document has: the whole file is meant
    if fragment and not fragment.startswith("/"):
        return Reference(file, None, fragment)
    return Reference(file, normal_pointer(fragment))


def target_file(address: str, base: str) -> str:
    """The name of the file that an address (no fragment) stands for inside ``base``."""
    if not address:
        return base
    if is_url(address) or has_other_scheme(address):
        return address
    if is_url(base):
        return _join(base, address)
    return join_name(base, unquote(address))


def addresses(tree: Json) -> Iterator[str]:
    """The addresses of all ``$ref`` and discriminator targets in a tree that leave its file."""
    pending: list[Json] = [tree]
    seen: set[int] = set()
    while pending:
        node = pending.pop()
        if isinstance(node, dict):
            if id(node) in seen:
                continue
            seen.add(id(node))
            for key in ("$ref", "$dynamicRef", "operationRef"):
                ref = node.get(key)
                if isinstance(ref, str) and not ref.startswith("#"):
                    yield ref.partition("#")[0]
            mapping = node.get("mapping")
            if isinstance(mapping, dict) and "propertyName" in node:
                for value in mapping.values():
                    if isinstance(value, str) and ("#" in value or _names_file(value)):
                        yield value.partition("#")[0]
            pending.extend(node.values())
        elif isinstance(node, list) and id(node) not in seen:
            seen.add(id(node))
            pending.extend(node)


def _join(base: str, address: str) -> str:
    try:
        return urljoin(base, address)
    except ValueError:  # an address such as ``http://[``
        return address


def _names_file(value: str) -> bool:
    return value.lower().endswith((".json", ".yaml", ".yml"))
