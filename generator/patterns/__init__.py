"""Text that a regular expression accepts, for the samples of pages."""
