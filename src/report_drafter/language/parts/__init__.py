"""Wholes and their parts: lists, sums, totals, what is left of a stock."""
