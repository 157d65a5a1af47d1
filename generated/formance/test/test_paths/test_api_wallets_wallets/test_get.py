"""The endpoint list_wallets."""

import unittest

from Formance import api_client
from Formance.paths.api_wallets_wallets import path
from Formance.paths.api_wallets_wallets.get import ApiForget, ListWallets


class TestApiWalletsWallets(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/wallets/wallets")
        for endpoint in (ListWallets(client), ApiForget(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
