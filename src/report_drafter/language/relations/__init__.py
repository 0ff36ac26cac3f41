"""What two figures are to one another: what parts them, whether they count the same things."""
