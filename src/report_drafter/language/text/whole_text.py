"""A report as one text, a paragraph a line: one look over it tells which paragraphs are worth a look of their own."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate

from report_drafter.domain.report_text import Paragraph


class WholeText:
    """The `plain` text of all paragraphs, with the way back from its characters to theirs."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self._paragraphs = paragraphs
        self.plain = "\n".join([one.text for one in paragraphs])
        self._starts = list(accumulate([len(one.text) + 1 for one in paragraphs], initial=0))[:-1]

    @cached_property
    def characters(self) -> frozenset[str]:
        """The characters that stand in the text: most that a rule may ask for do not."""
        return frozenset(self.plain)

    def place(self, offset: int) -> tuple[Paragraph, int]:
        """Returns the paragraph that holds a character of `plain`, and its offset there."""
        at = bisect_right(self._starts, offset) - 1
        return self._paragraphs[at], offset - self._starts[at]

    def paragraphs_with(self, sign: re.Pattern[str]) -> Iterator[Paragraph]:
        """Yields the paragraphs in which a sign begins."""
        return (self._paragraphs[at] for at in self.indices_with(sign))

    def indices_with(self, sign: re.Pattern[str]) -> Iterator[int]:
        """Yields the indices of the paragraphs in which a sign begins; the search leaps over the rest of each."""
        starts = self._starts
        match = sign.search(self.plain)
        while match is not None:
            at = bisect_right(starts, match.start())
            yield at - 1
            match = sign.search(self.plain, starts[at]) if at < len(starts) else None
