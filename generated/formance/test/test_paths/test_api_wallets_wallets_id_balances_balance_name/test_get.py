"""The endpoint get_balance."""

import unittest

from Formance import api_client
from Formance.paths.api_wallets_wallets_id_balances_balance_name import path
from Formance.paths.api_wallets_wallets_id_balances_balance_name.get import ApiForget, GetBalance


class TestApiWalletsWalletsIdBalancesBalanceName(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/wallets/wallets/{id}/balances/{balanceName}")
        for endpoint in (GetBalance(client), ApiForget(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
