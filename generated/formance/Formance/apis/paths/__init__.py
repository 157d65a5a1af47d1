"""One module for each path; `path_to_api` finds their classes by path."""
