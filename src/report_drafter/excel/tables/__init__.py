"""Workbooks that people only read, written straight as XML: tables, their looks, charts."""
