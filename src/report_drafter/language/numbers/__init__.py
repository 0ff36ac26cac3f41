"""Numerals, units and figures as people type them."""
