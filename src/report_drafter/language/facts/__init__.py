"""One fact told twice: what a figure is of, and where else a report tells it."""
