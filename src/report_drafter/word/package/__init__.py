"""A .docx as a file: its parts, relations and names, the manifest and the seal that travel in it."""
