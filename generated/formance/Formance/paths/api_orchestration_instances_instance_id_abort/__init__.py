"""One module for each method of the path."""

from .. import PathValues

path = PathValues.API_ORCHESTRATION_INSTANCES_INSTANCE_ID_ABORT
