"""What an edited report says against what was drafted: alignment, figures, opinions. Pure."""
