"""The endpoint list_transactions."""

import unittest

from Formance import api_client
from Formance.paths.api_ledger_ledger_transactions import path
from Formance.paths.api_ledger_ledger_transactions.get import ApiForget, ListTransactions


class TestApiLedgerLedgerTransactions(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/ledger/{ledger}/transactions")
        for endpoint in (ListTransactions(client), ApiForget(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
