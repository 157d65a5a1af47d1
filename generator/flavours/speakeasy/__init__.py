"""The flavour `speakeasy`."""
