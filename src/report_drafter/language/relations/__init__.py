"""What figures of one paragraph or table are to one another: parts, changes, shares, averages."""
