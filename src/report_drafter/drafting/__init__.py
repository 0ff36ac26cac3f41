"""Submissions → indicators with year-over-year → the context that the template is filled from. Pure."""
