"""Specifies how workbooks are read and written."""
