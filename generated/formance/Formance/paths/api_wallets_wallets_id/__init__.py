"""One module for each method of the path."""

from .. import PathValues

path = PathValues.API_WALLETS_WALLETS_ID
