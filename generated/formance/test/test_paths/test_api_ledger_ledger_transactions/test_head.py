"""The endpoint count_transactions."""

import unittest

from Formance import api_client
from Formance.paths.api_ledger_ledger_transactions import path
from Formance.paths.api_ledger_ledger_transactions.head import ApiForhead, CountTransactions


class TestApiLedgerLedgerTransactions(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/ledger/{ledger}/transactions")
        for endpoint in (CountTransactions(client), ApiForhead(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
