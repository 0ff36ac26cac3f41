"""Headings that lost their line: …核发备案凭证42件。（三）规范行政执法，… in a text whose headings begin lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph, Story
from report_drafter.language.numbers.numerals import read_count

_NUMERAL = "[一二三四五六七八九十]{1,3}"
_MARK = rf"(?:[（(](?P<second>{_NUMERAL})[）)]|(?P<third>\d{{1,2}})[.．](?=[一-鿿]))"
_LEADING = late(rf"\s*{_MARK}")
_INSIDE = late(rf"(?<=。){_MARK}(?=[一-鿿][^。；\n]{{3,40}}[。，,])")
_FEWEST, _SECOND = 4, 2
"""So many headings of a form begin lines; （一）…（二）… in one paragraph may be a list if no （三） follows."""


@frozen
class GluedHeading:
    """An ordinal (`start` up to `end` of a paragraph) that stands behind a sentence."""

    paragraph: Paragraph
    start: int
    end: int


def glued_headings(paragraphs: Sequence[Paragraph]) -> Iterator[GluedHeading]:
    """Yields the headings that stand behind the last sentence of the paragraph before them."""
    body = [one for one in paragraphs if one.story is Story.BODY and one.table is None]
    inside = [(at, match) for at, one in enumerate(body) if "。" in one.text for match in _INSIDE.finditer(one.text)]
    if not inside:
        return
    leading = [_read(_LEADING.match(one.text)) for one in body]
    for at, match in inside:
        style, ordinal = _read(match)
        alone = sum(_read(one)[0] == style for _, one in inside) == 1
        before, behind = ([number for form, number in some if form == style] for some in _parted(leading, at + 1))
        goes_on = ordinal > _SECOND or behind[:1] == [ordinal + 1]
        if alone and goes_on and len(before) + len(behind) >= _FEWEST and before[-1:] == [ordinal - 1]:
            yield GluedHeading(body[at], *match.span())


def _parted(leading: list[tuple[str, int]], at: int) -> tuple[list[tuple[str, int]], list[tuple[str, int]]]:
    return leading[:at], leading[at:]


def _read(match: re.Match[str] | None) -> tuple[str, int]:
    """Returns the form and the number of an ordinal."""
    if match is None or match.lastgroup is None:
        return "", 0
    return match.lastgroup, read_count(match[match.lastgroup])
