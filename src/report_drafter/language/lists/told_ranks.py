"""Finds ranks by size that the figures contradict: 噪声信访684件，居各类信访第一位, where 大气污染912件 is told."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.numerals import read_count
from report_drafter.language.relations.figure_relations import counted_alike
from report_drafter.language.text.characters import character_pairs

_SIGN = late("(?:居|列|排名?在?)(?:各|所有|全部)")
_RANKED = late(
    r"(?:[，,]占[^，,。；;]{1,14}[%％])?[，,]?\s*(?:[位排]?居|位?列|排名?在?)(?P<of>(?:各|所有|全部)[\u4e00-\u9fff]{1,8}?)(?:总[量数]|数量)?的?"
    r"(?:(?P<first>首位?|之首)|第(?P<rank>[一二三四五六七八九]|\d)位?)(?=[，,。；;）)、]|$)"
)
_OF_OTHERS = late("[省市县区乡镇村州旗]|单位|部门|街道|地区|系统")
_REST = ("其他", "其余", "其它")
FEWEST = 3


@frozen
class ToldRank:
    """A figure with the rank that a text gives it, and its place in the paragraph; 1 is the largest."""

    figure: Measure
    start: int
    end: int
    rank: int
    of: str


@frozen
class WrongRank:
    """A rank that another figure contradicts: one that is larger though it ranks no higher, or the reverse."""

    told: ToldRank
    other: Measure


def find_wrong_ranks(model: ReportModel) -> Iterator[WrongRank]:
    """Yields the ranks that a list with the figure, or the rank of another figure, contradicts."""
    ranks = list(_ranks(model))
    wrong = {id(one.figure): WrongRank(one, other) for one in ranks for other in _larger_than_ranked(model, one)}
    by_kind: defaultdict[str, list[ToldRank]] = defaultdict(list)
    for one in ranks:
        by_kind[one.of].append(one)
    for alike in by_kind.values():
        for one, other in combinations(alike, 2):
            if id(one.figure) not in wrong and id(other.figure) not in wrong and _contradict(one, other):
                wrong[id(other.figure)] = WrongRank(other, one.figure)
    yield from wrong.values()


def _ranks(model: ReportModel) -> Iterator[ToldRank]:
    """The ranks right behind figures among all of a kind; those among places and offices are of what others count."""
    for paragraph in model.whole.paragraphs_with(_SIGN):
        for one in model.beside(paragraph):
            match = _RANKED.match(paragraph.text, one.end) if one.scope is not Scope.LAST_YEAR else None
            if match is not None and _OF_OTHERS.search(match["of"]) is None:
                rank = 1 if match["first"] else read_count(match["rank"])
                yield ToldRank(one, match.start("of"), match.end(), rank, match["of"])


def _contradict(one: ToldRank, other: ToldRank) -> bool:
    first, second = one.figure.quantity.value, other.figure.quantity.value
    if first == second or not counted_alike(one.figure, other.figure):
        return False
    return one.rank >= other.rank if first > second else one.rank <= other.rank


def _larger_than_ranked(model: ReportModel, told: ToldRank) -> Iterator[Measure]:
    """The first of a list with the figure that shows that it ranks otherwise."""
    for listed in model.part_lists:
        parts = [one for one in listed.parts[: listed.natural] if not one.phrase.core.startswith(_REST)]
        if len(parts) >= FEWEST and any(_is_same(one, told.figure) for one in parts):
            above = [one for one in parts if one.quantity.value > told.figure.quantity.value]
            if len(above) + 1 != told.rank:
                yield from (above or _next_below(parts, told.figure))[:1]
            return


def _next_below(parts: Sequence[Measure], figure: Measure) -> Sequence[Measure]:
    below = (one for one in parts if one.quantity.value < figure.quantity.value)
    return sorted(below, key=lambda one: one.quantity.value, reverse=True)


def _is_same(part: Measure, figure: Measure) -> bool:
    """Whether a member of a list is the figure told again: of its value, with a word of its name."""
    if part.quantity.value != figure.quantity.value or not counted_alike(part, figure) or part is figure:
        return False
    words = figure.passage_before
    return any(pair in words for pair in character_pairs(part.phrase.core))
