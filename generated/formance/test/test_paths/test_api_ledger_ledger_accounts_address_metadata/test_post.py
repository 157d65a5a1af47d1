"""The endpoint add_metadata_to_account."""

import unittest

from Formance import api_client
from Formance.paths.api_ledger_ledger_accounts_address_metadata import path
from Formance.paths.api_ledger_ledger_accounts_address_metadata.post import ApiForpost, AddMetadataToAccount


class TestApiLedgerLedgerAccountsAddressMetadata(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/ledger/{ledger}/accounts/{address}/metadata")
        for endpoint in (AddMetadataToAccount(client), ApiForpost(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
