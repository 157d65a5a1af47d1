"""The endpoint get_wallet."""

import unittest

from Formance import api_client
from Formance.paths.api_wallets_wallets_id import path
from Formance.paths.api_wallets_wallets_id.get import ApiForget, GetWallet


class TestApiWalletsWalletsId(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/wallets/wallets/{id}")
        for endpoint in (GetWallet(client), ApiForget(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
