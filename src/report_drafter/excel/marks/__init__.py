"""What a returned copy or a list of findings says, whatever the format."""
