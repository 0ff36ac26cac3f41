"""Which token of a draft is which token of the edited report."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(eq=False, repr=False, slots=True)
class TokenPairs:
    """A one-to-one relation of old and new token indices, built up step by step."""

    new_of: dict[int, int] = field(default_factory=dict)
    old_of: dict[int, int] = field(default_factory=dict)

    def join(self, old: int, new: int) -> None:
        """Relates two tokens unless either is taken."""
        if old not in self.new_of and new not in self.old_of:
            self.new_of[old] = new
            self.old_of[new] = old

    def part(self, old: int) -> None:
        """Takes a relation back."""
        del self.old_of[self.new_of.pop(old)]

    def exchange(self, one: int, other: int) -> None:
        """Gives two related tokens the counterparts of each other."""
        first, second = self.new_of[one], self.new_of[other]
        self.new_of[one], self.new_of[other] = second, first
        self.old_of[second], self.old_of[first] = one, other
