"""One module for each method of the path."""

from .. import PathValues

path = PathValues.API_AUTH_SCOPES_SCOPE_ID_TRANSIENT_TRANSIENT_SCOPE_ID
