"""Specifies how an edited report is held against its draft."""
