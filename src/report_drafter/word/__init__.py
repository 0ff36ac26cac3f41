"""The only floor that knows Word files: docxtpl and jinja2 render, lxml and python-docx read and mark."""
