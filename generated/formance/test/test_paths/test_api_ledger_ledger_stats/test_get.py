"""The endpoint read_stats."""

import unittest

from Formance import api_client
from Formance.paths.api_ledger_ledger_stats import path
from Formance.paths.api_ledger_ledger_stats.get import ApiForget, ReadStats


class TestApiLedgerLedgerStats(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/ledger/{ledger}/stats")
        for endpoint in (ReadStats(client), ApiForget(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
