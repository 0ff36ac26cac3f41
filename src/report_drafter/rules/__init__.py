"""The rules over a report: one file each, named after what it finds."""
