"""One module for each method of the path."""

from .. import PathValues

path = PathValues.API_AUTH_CLIENTS_CLIENT_ID_SECRETS
