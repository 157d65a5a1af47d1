"""BackgroundRunsApi has all its methods."""

import inspect
import unittest

from ap_client.api.background_runs_api import BackgroundRunsApi


class TestBackgroundRunsApi(unittest.TestCase):
    def setUp(self) -> None:
        self.api = BackgroundRunsApi()

    def test_cancel_run(self) -> None:
        names = list(inspect.signature(self.api.cancel_run).parameters)
        self.assertEqual(names[:3], ["run_id", "wait", "action"])

    def test_create_run(self) -> None:
        names = list(inspect.signature(self.api.create_run).parameters)
        self.assertEqual(names[:1], ["run_create"])

    def test_delete_run(self) -> None:
        names = list(inspect.signature(self.api.delete_run).parameters)
        self.assertEqual(names[:1], ["run_id"])

    def test_get_run(self) -> None:
        names = list(inspect.signature(self.api.get_run).parameters)
        self.assertEqual(names[:1], ["run_id"])

    def test_search_thread_runs(self) -> None:
        names = list(inspect.signature(self.api.search_thread_runs).parameters)
        self.assertEqual(names[:3], ["thread_id", "limit", "offset"])

    def test_stream_run(self) -> None:
        names = list(inspect.signature(self.api.stream_run).parameters)
        self.assertEqual(names[:1], ["run_id"])

    def test_wait_run(self) -> None:
        names = list(inspect.signature(self.api.wait_run).parameters)
        self.assertEqual(names[:1], ["run_id"])


if __name__ == "__main__":
    unittest.main()
