"""Builders: tests make their workbooks and documents by code, never from binary fixtures."""
