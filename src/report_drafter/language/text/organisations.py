"""The names of organisations in a report: 重庆市公安局渝北区分局, 临江区市场监督管理局."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.text.characters import HAN, is_han

LONGEST, SHORTEST = 24, 6
STEM = 3
LONGEST_LEAD = 2
_OFFICE, _OFFICE_ENDING = "人民政府办公室", "办公室"

_ENDING = late("分局|委员会|管委会|人民政府|办公室|法院|检察院|局|厅")
_NAME = late(
    f"(?:{HAN}{{2,4}}?(?:省|市|自治区|特别行政区|自治州|州|盟|县|区|旗)){{1,3}}(?:人民)?{HAN}{{0,10}}?"
    "(?:分局|局|委员会|管委会|人民政府|办公室|法院|检察院|厅)\\Z"
)
_PLACE = late("[省市州盟县区旗]")
_LEVEL = late("[总支大]队")
_INNER = ("政", "合", "察", "理", "务", "育", "设", "化", "场")
"""How the rest of a word begins that a stem of three characters would cut: 政执法 of 行政执法, 财政执法."""
_NO_NAME = frozenset("的由和与及向对在经为将是")
_BRANCH = late(r"^(?:.*?[省市州])?(?P<trade>\w{2,6}?)局(?P<place>\w{2,4}?[区县市])分局$")


def organisation_names(texts: Iterable[str], least: int) -> dict[str, int]:
    """Returns the organisations named at least `least` times, with how often."""
    counts = Counter(chain.from_iterable(map(_names, texts)))
    _count_within(counts)
    return {name: count for name, count in counts.items() if count >= least}


def _count_within(counts: Counter[str]) -> None:
    """Counts what a longer name holds: the government of its office, a name behind a verb (公布周至县人民政府)."""
    for name, count in list(counts.items()):
        if name.endswith(_OFFICE):
            counts[name.removesuffix(_OFFICE_ENDING)] += count
    for name, count in list(counts.items()):
        shorter = (name[lead:] for lead in range(1, LONGEST_LEAD + 1))
        held = next((one for one in shorter if one in counts), None)
        if held is not None:
            counts[held] += count
            del counts[name]


def _names(text: str) -> Iterator[str]:
    """Yields the names of a text: looks back from each word that a name may end with, and keeps the longer."""
    held: re.Match[str] | None = None
    for ending in _ENDING.finditer(text):
        begin = max(0, ending.end() - LONGEST)
        if not _PLACE.search(text, begin, ending.start()):
            continue
        match = _NAME.search(text, begin, ending.end())
        if match is None or match.end() != ending.end() or len(match[0]) < SHORTEST:
            continue
        if held and held.end() <= match.start():
            yield held[0]
        held = match
    if held:
        yield held[0]


def other_forms(name: str) -> tuple[str, ...]:
    """Returns other ways in which a branch is called: 重庆市公安局渝北区分局 is also 渝北区公安分局."""
    match = _BRANCH.match(name) if name.endswith("分局") else None
    if match is None:
        return ()
    place, trade = match["place"], match["trade"]
    return (f"{place}{trade}分局", f"{place[:-1]}{trade}分局", f"{place}{trade}局")


def units_by_level(text: str) -> Iterator[tuple[int, str, str]]:
    """Yields (offset, stem, level) of police units: 交巡警 大队."""
    if "队" not in text:
        return
    free = 0
    for level in _LEVEL.finditer(text, STEM):
        start = level.start() - STEM
        stem = text[start : level.start()]
        if start >= free and is_han(stem):
            free = level.end()
            yield start, stem, level[0]


@frozen
class UnitAtLevels:
    """A unit by the words before its level, with its levels and where each stands first, from `start` up to `end`."""

    stem: str
    levels: tuple[str, ...]
    places: tuple[tuple[int, int], ...]


def units_at_levels(text: str) -> Iterator[UnitAtLevels]:
    """Yields the units that are called by more than one level, under the whole name that all of them share."""
    found: dict[str, dict[str, int]] = {}
    for start, stem, level in units_by_level(text):
        found.setdefault(stem, {}).setdefault(level, start)
    for stem, by_level in found.items():
        reach = _shared_before(text, list(by_level.values()))
        name = text[next(iter(by_level.values())) - reach :][: reach + len(stem)]
        if len(by_level) > 1 and not name.startswith(_INNER):
            places = tuple((start - reach, start + len(stem) + len(level)) for level, start in by_level.items())
            yield UnitAtLevels(name, tuple(by_level), places)


def _shared_before(text: str, starts: list[int]) -> int:
    """How many characters before some places are the same before all of them, and of a name."""
    reach = 0
    while len({text[start - reach - 1 : start - reach] for start in starts}) == 1:
        before = text[starts[0] - reach - 1 : starts[0] - reach]
        if not is_han(before) or before in _NO_NAME or min(starts) <= reach:
            break
        reach += 1
    return reach
