"""Models of Pets \"\"\" x."""

from .models import (
    All,
    Animal,
    Cat,
    Dog,
    Inner,
    Nest,
    Pet,
    PetClass,
    PetInner,
    PetItemsInner,
    PetStatus,
    Status,
    Tag,
)

__all__ = [
    "All",
    "Animal",
    "Cat",
    "Dog",
    "Inner",
    "Nest",
    "Pet",
    "PetClass",
    "PetInner",
    "PetItemsInner",
    "PetStatus",
    "Status",
    "Tag",
]
