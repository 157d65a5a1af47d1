"""The endpoint get_holds."""

import unittest

from Formance import api_client
from Formance.paths.api_wallets_holds import path
from Formance.paths.api_wallets_holds.get import ApiForget, GetHolds


class TestApiWalletsHolds(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/wallets/holds")
        for endpoint in (GetHolds(client), ApiForget(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
