"""The endpoint confirm_hold."""

import unittest

from Formance import api_client
from Formance.paths.api_wallets_holds_hold_id_confirm import path
from Formance.paths.api_wallets_holds_hold_id_confirm.post import ApiForpost, ConfirmHold


class TestApiWalletsHoldsHoldIdConfirm(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/wallets/holds/{hold_id}/confirm")
        for endpoint in (ConfirmHold(client), ApiForpost(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
