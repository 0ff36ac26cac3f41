"""What a reader sees in a .docx: text, headings, lists, notes, comments, tracked changes."""
