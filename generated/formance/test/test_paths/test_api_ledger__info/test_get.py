"""The endpoint get_info."""

import unittest

from Formance import api_client
from Formance.paths.api_ledger__info import path
from Formance.paths.api_ledger__info.get import ApiForget, GetInfo


class TestApiLedgerInfo(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/ledger/_info")
        for endpoint in (GetInfo(client), ApiForget(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
