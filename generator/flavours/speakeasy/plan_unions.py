"""How the members of a union are called: by what tells them apart, else by what they are.

Takes readings of schemas, gives positions (:class:`Naming`). Two sets of rules: those of
February 2025 (``fixes.nameResolutionFeb2025``) and the older ones.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from generator.flavours.speakeasy.names import class_name
from generator.flavours.speakeasy.plan_choices import ALTERNATIVE
from generator.flavours.speakeasy.plan_drafts import Naming
from generator.flavours.speakeasy.plan_shapes import Reading
from generator.flavours.speakeasy.plan_wishes import BODIES, constant, member_tag, tag_label
from generator.ir import Schema

_CLASSES = ("object", "enum", "union")


class UnionRules:
    """Names of union members, by the newer rules when ``dated``."""

    def __init__(self, reading: Callable[[Schema], Reading], *, dated: bool) -> None:
        self._reading = reading
        self._dated = dated

    def inline(self, schema: Schema) -> bool:
        """Whether a schema is a class without a name of its own."""
        return schema.ref is None and self._reading(schema).kind in _CLASSES

    def holds_inline(self, schema: Schema) -> bool:
        """Whether an inline object or enumeration stands in a schema, below arrays and unions."""
        pending, seen = [schema], set[str]()
        while pending:
            current = pending.pop()
            if current.ref is not None or current.id in seen:
                continue
            seen.add(current.id)
            reading = self._reading(current)
            if reading.kind in ("object", "enum"):
                return True
            pending.extend(reading.members)
            if reading.kind == "array" and reading.schema.items is not None:
                pending.append(reading.schema.items)
        return False

    def untagged(self, reading: Reading) -> int:
        """How many members of a union are classes of its own that nothing tells apart."""
        return len(self._untagged(reading, self.tag_property(reading)))

    def takes_name(self, reading: Reading) -> bool:
        """Whether a member is called what the union would be called, which ends in ``Union``."""
        found = self._untagged(reading, self.tag_property(reading))
        if not self._dated:
            return len(found) == 1
        return [self._reading(held).kind for held in found].count("object") == 1

    def nests(self, reading: Reading) -> bool:
        """Whether a member is an array of a union that holds inline classes."""
        for member in reading.members:
            held = self._item(member)
            if held is not member and held.ref is None and self._reading(held).kind == "union":
                return self._dated and self.holds_inline(held)
        return False

    def _untagged(self, reading: Reading, name: str | None) -> list[Schema]:
        found = []
        for member in reading.members:
            held = self._item(member)
            if not self.inline(held) or _title(held):
                continue
            if self._dated and held is not member and self._reading(held).kind == "union":
                continue
            if member_tag(self._reading(held).schema, name) is None:
                found.append(held)
        return found

    def _item(self, schema: Schema) -> Schema:
        """What a schema holds in the end when it is an array of arrays."""
        reading = self._reading(schema)
        while schema.ref is None and reading.kind == "array" and reading.schema.items is not None:
            schema = reading.schema.items
            reading = self._reading(schema)
        return schema

    def positions(self, reading: Reading, naming: Naming) -> list[Naming]:
        """Where the members of a union stand: called after the union and their tags; one that has
        no tag takes the name of the union (which then ends in ``Union``), several are numbered."""
        base = naming.step or naming.own or naming.root
        within = naming.within if naming.own else ()
        bare = base.removeprefix(naming.root)
        positions = []
        for label in self._labels(reading):
            if not self._dated and bare in BODIES and not within:
                positions.append(replace(naming, own=f"{bare}{label}", step=bare, via=bare))
                continue
            positions.append(
                replace(naming, own=f"{base}{label}", step=base, within=within, member=True)
            )
        return positions

    def _labels(self, reading: Reading) -> list[str]:
        """What each member adds to the name of the union."""
        labels = self._told_labels(reading)
        return [
            _title(member) or label for member, label in zip(reading.members, labels, strict=True)
        ]

    def _told_labels(self, reading: Reading) -> list[str]:
        name = self.tag_property(reading)
        if not self._dated:
            labels = []
            for index, member in enumerate(reading.members, start=1):
                tag = member_tag(self._reading(member).schema, name)
                told = tag is not None and self.inline(member)
                labels.append(tag_label(tag) if told else str(index))
            return labels
        untagged = [self._reading(held).kind for held in self._untagged(reading, name)]
        labels = []
        for index, member in enumerate(reading.members, start=1):
            held = self._item(member)
            kind = self._reading(held).kind
            tag = member_tag(self._reading(member).schema, name)
            if tag is not None and self.inline(member):
                labels.append(tag_label(tag))
            elif not self.inline(held) or (held is not member and kind == "union"):
                labels.append("")
            elif kind == "enum" and untagged.count("enum") == 1:
                labels.append("Enum")
            elif kind == "object" and untagged.count("object") == 1:
                labels.append("")
            else:
                labels.append(
                    "" if untagged.count(kind) == 1 and len(untagged) == 1 else str(index)
                )
        return [
            "Enum" if self._named_alike(label, member, labels) else label
            for label, member in zip(labels, reading.members, strict=True)
        ]

    def _named_alike(self, label: str, member: Schema, labels: list[str]) -> bool:
        """Whether an enumeration would be called what another member is called."""
        twins = Counter(labels)[label] > 1
        return bool(label) and twins and self._reading(member).kind == "enum"

    def tag_property(self, reading: Reading) -> str | None:
        """The property whose constants tell the members apart, discriminator or not."""
        if reading.schema.discriminator is not None:
            return reading.schema.discriminator.property_name
        counts: Counter[str] = Counter()
        values: dict[str, set[object]] = {}
        objects = 0
        for member in reading.members:
            found = self._reading(member)
            if found.kind != "object":
                continue
            objects += 1
            for prop in found.schema.properties:
                if constant(prop.schema):
                    counts[prop.name] += 1
                    value = prop.schema.const if not prop.schema.enum else prop.schema.enum[0]
                    values.setdefault(prop.name, set()).add(str(value))
        if not self._dated:
            return next((name for name, count in counts.items() if count == objects), None)
        telling = [name for name, count in counts.items() if len(values[name]) == count]
        return max(telling, key=lambda name: counts[name], default=None)


def _title(schema: Schema) -> str:
    """What an alternative with what stands beside it is called: as the alternative itself."""
    named = ALTERNATIVE in schema.id and schema.title
    return class_name(schema.title) if named and schema.title else ""
