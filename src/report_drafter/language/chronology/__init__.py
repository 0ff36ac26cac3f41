"""Which year a report is on, and when what it tells took place."""
