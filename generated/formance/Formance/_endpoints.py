"""Endpoint classes that are imported when they are first called.

An API by tag or by path inherits from the classes of its endpoints. Importing all of them to call one would cost more
than the call, so at run time it inherits from stand-ins, which have their methods and count as them.
"""

from __future__ import annotations

import importlib
import typing


class ApiType(type):
    """The class of APIs: `issubclass` and `isinstance` see through stand-ins."""

    def __subclasscheck__(cls, subclass: type) -> bool:
        if type.__subclasscheck__(cls, subclass):
            return True
        own = (cls.__module__, cls.__name__)
        return any(own in vars(base).get("_stands_for_oapg", ()) for base in subclass.__mro__)

    def __instancecheck__(cls, instance: object) -> bool:
        return cls.__subclasscheck__(type(instance))


class Endpoint:
    """A method of an endpoint class, imported at first use and then put in its own place."""

    __slots__ = ("class_name", "module", "name")

    def __init__(self, module: str, class_name: str, name: str) -> None:
        self.module = module
        self.class_name = class_name
        self.name = name

    def __get__(self, instance: object, owner: type) -> typing.Any:
        method = getattr(getattr(importlib.import_module(self.module), self.class_name), self.name)
        for base in owner.__mro__:
            if vars(base).get(self.name) is self:
                setattr(base, self.name, method)
        return method.__get__(instance, owner)


def endpoint(base: type, api: str, place: str, class_name: str, *names: str) -> type:
    """The stand-in for an endpoint class.

    `place` is its module below `paths`, `names` are its methods, `api` is the module of the API that inherits from it,
    three levels below the package.
    """
    module = f"{api.rsplit('.', 3)[0]}.paths.{place}"
    members: dict[str, object] = {name: Endpoint(module, class_name, name) for name in names}
    members["_stands_for_oapg"] = ((module, class_name), (module, "BaseApi"))
    return type(base)(class_name, (base,), members)
