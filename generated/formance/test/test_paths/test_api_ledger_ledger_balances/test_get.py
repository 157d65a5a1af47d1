"""The endpoint get_balances."""

import unittest

from Formance import api_client
from Formance.paths.api_ledger_ledger_balances import path
from Formance.paths.api_ledger_ledger_balances.get import ApiForget, GetBalances


class TestApiLedgerLedgerBalances(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/ledger/{ledger}/balances")
        for endpoint in (GetBalances(client), ApiForget(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
