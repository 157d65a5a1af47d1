"""The flavour `models`."""
