"""References in a department's text: 【走访企业】 stands for the figure, so that sentence and table cannot differ."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late

REFERENCE = late(r"【[ \u3000]*([^【】：:\s][^【】：:\n]*?)[ \u3000]*】")


@frozen
class Reference:
    """A name in 【】, with where it stands in its text; `end` is exclusive."""

    name: str
    start: int
    end: int


def references(text: str) -> Iterator[Reference]:
    """Yields every reference of a text in order; 【待补：…】 and empty brackets are none."""
    for match in REFERENCE.finditer(text):
        yield Reference(match[1], *match.span())
