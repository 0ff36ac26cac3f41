"""What became of a figure: changes with their bases, ranks, trends, goals, extremes."""
