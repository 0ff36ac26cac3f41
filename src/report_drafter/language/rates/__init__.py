"""What figures make of one another: shares, rates, ratios, averages."""
