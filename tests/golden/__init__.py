"""Whole scenarios, one expected file for each arrow of the flow."""
