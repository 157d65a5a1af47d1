"""The singular of an English class name: items of an array are called after their array."""

from __future__ import annotations

import re

_SAME = frozenset(
    [
        "data",
        "metadata",
        "media",
        "news",
        "series",
        "species",
        "status",
        "analysis",
        "basis",
        "address",
        "access",
        "process",
        "progress",
        "success",
        "business",
        "class",
        "pass",
        "bus",
        "gas",
        "focus",
        "bonus",
        "corpus",
        "alias",
        "canvas",
        "atlas",
        "diagnosis",
        "axis",
        "equipment",
        "information",
        "money",
        "fish",
        "sheep",
        "rice",
        "police",
        "chassis",
        "sms",
        "aws",
        "dns",
        "https",
        "is",
        "has",
        "was",
        "address",
        "ingress",
        "egress",
        "express",
    ]
)
_IRREGULAR = {
    "people": "person",
    "children": "child",
    "men": "man",
    "women": "woman",
    "mice": "mouse",
    "indices": "index",
    "matrices": "matrix",
    "vertices": "vertex",
    "statuses": "status",
    "aliases": "alias",
    "addresses": "address",
    "processes": "process",
    "classes": "class",
    "buses": "bus",
    "analyses": "analysis",
    "bases": "base",
    "axes": "axis",
    "movies": "movie",
    "cookies": "cookie",
    "criteria": "criterion",
    "databases": "database",
}
_RULES = (
    (re.compile(r"(?i)([^aeiou])ies$"), r"\1y"),
    (re.compile(r"(?i)(sh|ch|x|ss|zz)es$"), r"\1"),
    (re.compile(r"(?i)([lr])ves$"), r"\1f"),
    (re.compile(r"(?i)([^s])s$"), r"\1"),
)
_LAST_WORD = re.compile(r"[A-Z]?[a-z]+$")


def singular(name: str) -> str:
    """``LineItems`` → ``LineItem``, ``Categories`` → ``Category``, ``Data`` stays."""
    match = _LAST_WORD.search(name)
    if match is None:
        return name[:-1] if re.search(r"[A-Z]s$", name) else name
    word = match.group()
    made = _singular_word(word.lower())
    if made == word.lower():
        return name
    return name[: match.start()] + (made.capitalize() if word[0].isupper() else made)


def _singular_word(word: str) -> str:
    if word in _SAME:
        return word
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    for pattern, replacement in _RULES:
        made, count = pattern.subn(replacement, word)
        if count:
            return made
    return word
