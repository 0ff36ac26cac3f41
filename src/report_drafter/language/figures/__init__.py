"""Figures with all that the words around them say: number, unit, verb, noun, clause and period."""
