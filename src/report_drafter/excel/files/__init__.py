"""Files as bytes: what they really are, how much of them may be read, how equal content gives equal bytes."""
