"""What a report counts and lists anywhere in it: announced items, parts of wholes, stretches of a year."""
