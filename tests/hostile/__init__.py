"""Workbooks that should never be believed, and those that only look odd."""
