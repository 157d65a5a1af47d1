"""One module for each method of the path."""

from .. import PathValues

path = PathValues.API_WALLETS_HOLDS_HOLD_ID
