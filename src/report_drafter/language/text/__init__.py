"""Text as characters, stretches, clauses, lines and rows, before anything in it is understood."""
