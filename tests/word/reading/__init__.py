"""Specification of the word floor."""
