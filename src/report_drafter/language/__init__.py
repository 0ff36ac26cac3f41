"""Reads Chinese: numerals and quantities, sentences, measure phrases, citations and the shape of a report. Pure."""
