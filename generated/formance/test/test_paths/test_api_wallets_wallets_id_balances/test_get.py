"""The endpoint list_balances."""

import unittest

from Formance import api_client
from Formance.paths.api_wallets_wallets_id_balances import path
from Formance.paths.api_wallets_wallets_id_balances.get import ApiForget, ListBalances


class TestApiWalletsWalletsIdBalances(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/wallets/wallets/{id}/balances")
        for endpoint in (ListBalances(client), ApiForget(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
