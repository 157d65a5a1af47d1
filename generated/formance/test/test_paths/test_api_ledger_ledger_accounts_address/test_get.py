"""The endpoint get_account."""

import unittest

from Formance import api_client
from Formance.paths.api_ledger_ledger_accounts_address import path
from Formance.paths.api_ledger_ledger_accounts_address.get import ApiForget, GetAccount


class TestApiLedgerLedgerAccountsAddress(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/ledger/{ledger}/accounts/{address}")
        for endpoint in (GetAccount(client), ApiForget(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
