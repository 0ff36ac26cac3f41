"""The only floor that knows workbook files: calamine reads, openpyxl writes."""
