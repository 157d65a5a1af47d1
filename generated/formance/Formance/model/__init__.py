"""One module for each model; `models` finds them by name."""
