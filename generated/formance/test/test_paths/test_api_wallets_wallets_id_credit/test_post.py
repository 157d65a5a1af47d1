"""The endpoint credit_wallet."""

import unittest

from Formance import api_client
from Formance.paths.api_wallets_wallets_id_credit import path
from Formance.paths.api_wallets_wallets_id_credit.post import ApiForpost, CreditWallet


class TestApiWalletsWalletsIdCredit(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/wallets/wallets/{id}/credit")
        for endpoint in (CreditWallet(client), ApiForpost(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
