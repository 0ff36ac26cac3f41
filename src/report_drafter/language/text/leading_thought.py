"""The name of the leading thought with some of its characters lost or changed: 习近平新时代中国社会主义思想."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

_HEAD, _BODY, _END = "习近平", "新时代中国特色社会主义", "思想"
WHOLE = _HEAD + _BODY + _END
_FEWEST, _LONGEST = 6, 12
"""A name that keeps fewer characters of it is another (习近平经济思想); one that is longer goes on otherwise."""


def spoilt_thoughts(plain: str) -> Iterator[tuple[int, int]]:
    """Yields where the name stands otherwise than in full."""
    start = plain.find(_HEAD)
    while start >= 0:
        first = start + len(_HEAD)
        end = plain.find(_END, first, first + _LONGEST + len(_END))
        if end >= 0 and _is_spoilt(plain[first:end]):
            yield start, end + len(_END)
        start = plain.find(_HEAD, first)


def _is_spoilt(body: str) -> bool:
    """Whether most characters of the name are there, and not all in their order."""
    return _BODY not in body and (Counter(body) & Counter(_BODY)).total() >= _FEWEST
