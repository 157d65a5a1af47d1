"""JSON values as Python expressions of the types that a client takes, for corrected pages."""

from __future__ import annotations

import datetime

from generator.flavours.openapi_generator.plan import Client, Model, Parameter, Value
from generator.flavours.openapi_generator.samples_json import JsonSamples
from generator.flavours.openapi_generator.samples_judge import fields
from generator.ir import Json
from generator.python.literals import is_identifier, literal

_ROUGH = ("binary", "file", "byte_array")


class PythonSamples:
    """Writes expressions; ``modules`` are those that they need imported."""

    def __init__(self, client: Client) -> None:
        self.client = client
        self.samples = JsonSamples(client)
        self.modules: set[str] = set()

    def parameter(self, parameter: Parameter) -> str:
        """What a sample assigns to a parameter: its default, or some value that fits."""
        if parameter.has_default and parameter.default_value is not None:
            text = self.expression(parameter.value, parameter.default_value)
            if text is not None:
                return text
        made = self.samples.value(parameter.value, parameter.name)
        return self.expression(parameter.value, made) or literal(made)

    def annotation(self, value: Value) -> str:
        """What a variable needs beside its name: lists and dicts of unions do not take lists and
        dicts of one of the types."""
        mixed = "Union[" in value.annotation or "Optional[" in value.annotation
        outer = {"array": "List[", "map": "Dict[str, "}.get(value.kind)
        if not mixed or outer is None:
            return ""
        self.modules.add("typing")
        return f": typing.{outer}typing.Any]"

    def expression(self, value: Value, given: Json) -> str | None:
        """An expression for a JSON value, None when the value is not of the type."""
        kind = value.kind
        if given is None:
            return "None"
        if kind == "array":
            return self._list(value, given)
        if kind in ("map", "free_form"):
            return self._dict(value, given)
        if kind == "model":
            model = self.client.by_class.get(value.model or "")
            return None if model is None else self.model(model, given)
        if kind in _ROUGH:
            return 'b"data"'
        if kind in ("date", "datetime"):
            return self._moment(kind, given)
        if kind == "decimal":
            self.modules.add("decimal")
            return f"decimal.Decimal({literal(str(given))})"
        if kind == "string":
            text = literal(given) if isinstance(given, str) else None
            if text is not None and value.format == "password":
                self.modules.add("pydantic")
                return f"pydantic.SecretStr({text})"
            return text
        return literal(given)

    def _list(self, value: Value, given: Json) -> str | None:
        if not isinstance(given, list):
            return None
        if value.items is None:
            return literal(given)
        parts = [self.expression(value.items, item) for item in given]
        return f"[{', '.join(part for part in parts if part is not None)}]"

    def _dict(self, value: Value, given: Json) -> str | None:
        if not isinstance(given, dict):
            return None
        if value.items is None:
            return literal(given)
        parts = {key: self.expression(value.items, item) for key, item in given.items()}
        shown = (f"{literal(key)}: {part}" for key, part in parts.items() if part is not None)
        return f"{{{', '.join(shown)}}}"

    def _moment(self, kind: str, given: Json) -> str | None:
        try:
            if kind == "date":
                day = datetime.date.fromisoformat(str(given)[:10])
                text = f"datetime.date({day.year}, {day.month}, {day.day})"
            else:
                text = f"datetime.datetime.fromisoformat({literal(_offset(str(given)))})"
        except ValueError:
            return None
        self.modules.add("datetime")
        return text

    def model(self, model: Model, given: Json) -> str | None:
        """A call of a model's class."""
        name = f"{self.client.package}.{model.classname}"
        if model.kind == "enum":
            fits = self.samples.judge.model(model, given)
            return f"{name}({literal(given)})" if fits else None
        if model.kind in ("one_of", "any_of"):
            judge = self.samples.judge
            fitting = [each for each in model.members if judge.accepts(each.value, given)]
            for member in fitting or model.members:
                text = self.expression(member.value, given)
                if text is not None:
                    return f"{name}(actual_instance={text})"
            return f"{name}.from_dict({literal(given)})"
        if not isinstance(given, dict):
            return None
        if model.has_children and model.discriminator is not None:
            return self._child(model, given)
        properties = {each.wire_name: each for each in fields(model)}
        arguments = []
        for key, item in given.items():
            prop = properties.get(key)
            if prop is None or not is_identifier(prop.name):
                continue
            text = self.expression(prop.value, item)
            if text is not None:
                arguments.append(f"{prop.name}={text}")
        return f"{name}({', '.join(arguments)})"

    def _child(self, model: Model, given: dict[str, Json]) -> str | None:
        """A call of the class that the discriminator tells."""
        assert model.discriminator is not None
        told = given.get(model.discriminator.wire_name)
        for row in model.discriminator.mapping:
            child = self.client.by_class.get(row.classname)
            if row.value == told and child is not None and child is not model:
                return self.model(child, given)
        return f"{self.client.package}.{model.classname}.model_construct()"


def _offset(text: str) -> str:
    """A date-time that every supported Python reads."""
    text = text[:-1] + "+00:00" if text.endswith(("Z", "z")) else text
    datetime.datetime.fromisoformat(text)
    return text
