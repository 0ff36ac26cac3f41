"""Years, dates and periods, and the words that tell which of them is meant."""
