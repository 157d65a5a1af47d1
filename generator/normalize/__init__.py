"""Stage two: raw trees to the model. Whatever is wrong is said and loses only itself."""

from generator.normalize.api import normalize

__all__ = ["normalize"]
