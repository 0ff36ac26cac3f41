"""Templates being filled: docxtpl in its cage, figures that carry their source, the proof that nothing is lost."""
