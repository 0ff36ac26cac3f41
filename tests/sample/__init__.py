"""The sample office is real: its workbooks, its template, and the report they make."""
