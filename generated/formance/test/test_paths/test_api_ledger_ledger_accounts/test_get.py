"""The endpoint list_accounts."""

import unittest

from Formance import api_client
from Formance.paths.api_ledger_ledger_accounts import path
from Formance.paths.api_ledger_ledger_accounts.get import ApiForget, ListAccounts


class TestApiLedgerLedgerAccounts(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/ledger/{ledger}/accounts")
        for endpoint in (ListAccounts(client), ApiForget(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
