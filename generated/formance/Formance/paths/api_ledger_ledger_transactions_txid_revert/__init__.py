"""One module for each method of the path."""

from .. import PathValues

path = PathValues.API_LEDGER_LEDGER_TRANSACTIONS_TXID_REVERT
