"""The endpoint run_script."""

import unittest

from Formance import api_client
from Formance.paths.api_ledger_ledger_script import path
from Formance.paths.api_ledger_ledger_script.post import ApiForpost, RunScript


class TestApiLedgerLedgerScript(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/ledger/{ledger}/script")
        for endpoint in (RunScript(client), ApiForpost(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
