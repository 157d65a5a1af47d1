"""The endpoint get_hold."""

import unittest

from Formance import api_client
from Formance.paths.api_wallets_holds_hold_id import path
from Formance.paths.api_wallets_holds_hold_id.get import ApiForget, GetHold


class TestApiWalletsHoldsHoldID(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/wallets/holds/{holdID}")
        for endpoint in (GetHold(client), ApiForget(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
