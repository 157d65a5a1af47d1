"""The endpoint get_transaction."""

import unittest

from Formance import api_client
from Formance.paths.api_ledger_ledger_transactions_txid import path
from Formance.paths.api_ledger_ledger_transactions_txid.get import ApiForget, GetTransaction


class TestApiLedgerLedgerTransactionsTxid(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/ledger/{ledger}/transactions/{txid}")
        for endpoint in (GetTransaction(client), ApiForget(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
