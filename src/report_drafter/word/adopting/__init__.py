"""Old reports that become templates, and plain texts that become documents."""
