"""What reviewers get: the copy with comments, and the one with tracked changes."""
