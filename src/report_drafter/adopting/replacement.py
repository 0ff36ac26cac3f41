"""What of an old report is replaced by a tag, addressed as findings are: paragraph and characters."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Replacement:
    """The characters `start`..`end` of a paragraph, `old`, give way to `tag`.

    `held` tells that the tag prints the old words in the adopted year only, because the value that it stands for is
    written otherwise.
    """

    paragraph: int
    start: int
    end: int
    old: str
    tag: str
    held: bool = False


def figure_tag(name: str) -> str:
    """Returns the tag that prints an indicator's figure."""
    return f"{{{{ {name} }}}}"


def held_tag(year: int, old: str, tag: str) -> str:
    """Returns a tag that prints `old` in one year's report and `tag` in every other."""
    return f'{{% if 年度 == "{year}" %}}{old}{{% else %}}{tag}{{% endif %}}'


def without_overlaps(replacements: Iterable[Replacement]) -> tuple[Replacement, ...]:
    """Returns replacements in reading order; of two that overlap the one given first stays."""
    taken: dict[int, list[Replacement]] = {}
    for one in replacements:
        there = taken.setdefault(one.paragraph, [])
        if not any(one.start < other.end and other.start < one.end for other in there):
            there.append(one)
    flat = (one for there in taken.values() for one in there)
    return tuple(sorted(flat, key=lambda one: (one.paragraph, one.start)))
