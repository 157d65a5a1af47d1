"""The endpoint add_metadata_on_transaction."""

import unittest

from Formance import api_client
from Formance.paths.api_ledger_ledger_transactions_txid_metadata import path
from Formance.paths.api_ledger_ledger_transactions_txid_metadata.post import ApiForpost, AddMetadataOnTransaction


class TestApiLedgerLedgerTransactionsTxidMetadata(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/ledger/{ledger}/transactions/{txid}/metadata")
        for endpoint in (AddMetadataOnTransaction(client), ApiForpost(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
