"""Findings and summaries rendered as text, JSON and HTML. Pure."""
