"""What stands in cells, whatever the format: safe text, figures, widths, rows."""
