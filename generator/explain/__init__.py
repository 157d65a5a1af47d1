"""Where a line of a generated file comes from: the document, the template, the quirk."""

from generator.explain.explain import ExplainError, Explanation, explain

__all__ = ["ExplainError", "Explanation", "explain"]
