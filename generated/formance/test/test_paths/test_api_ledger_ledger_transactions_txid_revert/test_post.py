"""The endpoint revert_transaction."""

import unittest

from Formance import api_client
from Formance.paths.api_ledger_ledger_transactions_txid_revert import path
from Formance.paths.api_ledger_ledger_transactions_txid_revert.post import ApiForpost, RevertTransaction


class TestApiLedgerLedgerTransactionsTxidRevert(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/ledger/{ledger}/transactions/{txid}/revert")
        for endpoint in (RevertTransaction(client), ApiForpost(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
