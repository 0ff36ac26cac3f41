""".xls (Excel 97 to 2003, WPS): read and marked record by record."""
