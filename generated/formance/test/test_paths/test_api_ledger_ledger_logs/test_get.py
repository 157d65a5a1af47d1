"""The endpoint list_logs."""

import unittest

from Formance import api_client
from Formance.paths.api_ledger_ledger_logs import path
from Formance.paths.api_ledger_ledger_logs.get import ApiForget, ListLogs


class TestApiLedgerLedgerLogs(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/ledger/{ledger}/logs")
        for endpoint in (ListLogs(client), ApiForget(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
