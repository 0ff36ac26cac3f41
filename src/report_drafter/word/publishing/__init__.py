"""The public copy of a report: the same text, and no trace of who made it."""
