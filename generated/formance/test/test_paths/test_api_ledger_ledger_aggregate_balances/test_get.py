"""The endpoint get_balances_aggregated."""

import unittest

from Formance import api_client
from Formance.paths.api_ledger_ledger_aggregate_balances import path
from Formance.paths.api_ledger_ledger_aggregate_balances.get import ApiForget, GetBalancesAggregated


class TestApiLedgerLedgerAggregateBalances(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/ledger/{ledger}/aggregate/balances")
        for endpoint in (GetBalancesAggregated(client), ApiForget(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
