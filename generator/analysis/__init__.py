"""Facts derived from the model, for whoever wants them: kinds of schemas, cycles, uses."""

from generator.analysis.coverage import Coverage, Feature, Tally, find_coverage
from generator.analysis.merge import MergedProperty, ObjectView, flattened, merged_object
from generator.analysis.recursion import Recursion, find_recursion
from generator.analysis.shape import Shape, is_null, shape
from generator.analysis.usage import Usage, find_usage
from generator.analysis.walk import children, descendants, referenced

__all__ = [
    "Coverage",
    "Feature",
    "MergedProperty",
    "ObjectView",
    "Recursion",
    "Shape",
    "Tally",
    "Usage",
    "children",
    "descendants",
    "find_coverage",
    "find_recursion",
    "find_usage",
    "flattened",
    "is_null",
    "merged_object",
    "referenced",
    "shape",
]
