"""From last year's report to a catalogue and a tagged template, and from one year to the next. Pure."""
