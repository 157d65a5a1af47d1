"""The endpoint get_transactions."""

import unittest

from Formance import api_client
from Formance.paths.api_wallets_transactions import path
from Formance.paths.api_wallets_transactions.get import ApiForget, GetTransactions


class TestApiWalletsTransactions(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/wallets/transactions")
        for endpoint in (GetTransactions(client), ApiForget(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
