""".xlsx and .xlsm: read, changed part by part, marked."""
