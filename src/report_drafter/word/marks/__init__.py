"""What is set into or taken out of a document without touching its words: comments, tracked changes, runs."""
