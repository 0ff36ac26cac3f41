"""Whole commands, without a terminal."""
