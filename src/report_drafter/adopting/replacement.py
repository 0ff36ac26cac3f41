"""What of an old report is replaced by a tag, addressed as findings are: paragraph and characters."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from report_drafter.domain.frozen import frozen
from report_drafter.language.text.reading_view import ReadingView


@frozen
class Replacement:
    """The characters `start`..`end` of a paragraph, `old`, give way to `tag`.

    `adopted` is the test under which the old words are still right: the year, and the value, that were adopted.
    `held` tells that they stand under it, because the tag would print the same figure in other characters.
    """

    paragraph: int
    start: int
    end: int
    old: str
    tag: str
    adopted: str = ""
    held: bool = False

    @property
    def written(self) -> str:
        """What goes into the template."""
        return held_tag(self.adopted, self.old, self.tag) if self.held else self.tag


def as_written(one: Replacement, view: ReadingView, year: int) -> Replacement:
    """Returns a replacement in the view of a report of `year` at its place in the report as written.

    Words that the view reads otherwise (３９０７, 2023 年) stay in the adopted year.
    """
    span = view.span(view.paragraph(one.paragraph), one.start, one.end)
    placed = replace(one, paragraph=span.paragraph, start=span.start, end=span.end)
    if span.text == one.old:
        return placed
    return replace(placed, old=span.text, adopted=one.adopted or adopted_year(year), held=True)


def figure_tag(name: str) -> str:
    """Returns the tag that prints an indicator's figure."""
    return f"{{{{ {name} }}}}"


def adopted_year(year: int) -> str:
    """Returns the test that holds in one year's report only."""
    return f'年度 == "{year}"'


def adopted_figure(year: int, name: str, shown: str) -> str:
    """Returns the test that holds in one year's report as long as an indicator prints what it printed then."""
    return f'{adopted_year(year)} and {name} == "{shown}"'


def held_tag(test: str, old: str, tag: str = "") -> str:
    """Returns a tag that prints `old` where a test holds and `tag` everywhere else."""
    otherwise = f"{{% else %}}{tag}" if tag else ""
    return f"{{% if {test} %}}{old}{otherwise}{{% endif %}}"


def without_overlaps(replacements: Iterable[Replacement]) -> tuple[Replacement, ...]:
    """Returns replacements in reading order; of two that overlap the one given first stays."""
    taken: dict[int, list[Replacement]] = {}
    for one in replacements:
        there = taken.setdefault(one.paragraph, [])
        if not any(one.start < other.end and other.start < one.end for other in there):
            there.append(one)
    flat = (one for there in taken.values() for one in there)
    return tuple(sorted(flat, key=lambda one: (one.paragraph, one.start)))
