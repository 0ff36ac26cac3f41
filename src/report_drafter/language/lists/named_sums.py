"""Finds totals of what they name: 医疗卫生1764件，传染病防治1215件；医疗卫生和传染病防治两类合计2997件.

Each name must be told with a figure of its own before, right in front of it; where one is not, nothing is told.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, islice, product

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import sum_of
from report_drafter.language.figures.measure import TOLD_PARTS, Measure, Scope
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.numerals import read_chinese_numeral, read_count
from report_drafter.language.relations.figure_relations import UNCOUNTED_UNITS, counted_in

MOST_NAMES, MOST_READINGS, FARTHEST, FARTHEST_BACK = 5, 32, 90, 8
SUMMING = ("计", "共", "为", "有", "达", "理", "处", "仅", "只")
LOOKING_BACK = ("上述", "以上", "前述", "前两", "前三", "后两", "后三", "两类", "两项", "三类", "三项", "四类", "四项")
SIGNS = ("合计", "总计", "共")

_NAME = r"[\u4e00-\u9fff“”（）]{2,16}?"
_NAMES = rf"(?:{_NAME}、){{0,4}}{_NAME}(?:和|与|以及|及|、){_NAME}"
_KINDS = late(
    rf"(?:^|[，,。；;：:])(?:其中[，,]?)?(?P<names>{_NAMES})(?P<number>[两二三四五2-5])(?:大?类|大?项|种|者|个)"
    r"(?:(?!中)[\u4e00-\u9fff]){0,6}?(?:合计|共计|总计|一共|共)(?:只有|仅有|仅为|仅|只|为|有|达|办理|受理|查处)?$"
)
_LEADING = late(
    rf"前(?P<number>[两二三四五])[位名类项](?:的)?(?:分别|依次)?(?:是|为)(?P<names>{_NAMES})"
    r"[，,](?:合计|共计|总计|共)(?:为|有|达)?$"
)
_BACK = late(
    r"(?:^|[，,。；;：:])(?P<which>上述|以上|前述|这|前|后|)(?P<number>[两二三四五])(?:大?类|大?项|种|者)"
    r"(?:案件|纠纷|事项|问题|投诉|支出|收入|人员)?(?:合计|共计|总计|一共|共)(?:为|有|达|办理|受理|查处)?$"
)
"""A total of the kinds told right before it: 上述两类合计, 前两项合计."""
_HEADED = late(
    rf"(?:^|[，,。；;：:）)])(?:[一二三四五六]是)?(?P<names>{_NAMES})等?(?:问题|领域|方面|案件|纠纷|矛盾)[^，,。；;、\d]{{0,10}}(?P<behind>[。，,])"
    r"(?:这|上述|以上)?(?P<number>[两二三四五2-5])(?:大?类|大?项|种|者)"
    r"[^，,。；;、\d]{0,6}?(?:合计|共计|总计|一共|共)(?:为|有|达)?$"
)
"""A total of the kinds that the sentence before names, told further up: 停车、占道等问题易反弹。两类诉求合计19950件."""
_SPLIT = late("、|以及|和|与|及")
_MARKS = "，,。；;、：:（( 和及与"
_OPENED = late("其中|包括|分别|[：:]")
_OPENING = late(r"^(?:其中|一是|二是|三是)[，,：:]?")


@frozen
class NamedSum:
    """A total and the figures that it names; where these do not make it, others of their list that do, if any.

    `of_row`: it looks back at all of a row, which any total of a list does.
    """

    total: Measure
    parts: tuple[Measure, ...]
    holds: bool
    meant: tuple[Measure, ...] = ()
    of_row: bool = False


def find_named_sums(model: ReportModel) -> Iterator[NamedSum]:
    """Yields each total with the figures of the kinds that it names."""
    for sentence in model.sentences_with_any(SIGNS):
        for total in model.beside(sentence.paragraph):
            if sentence.start <= total.start < sentence.end and total.before.endswith(SUMMING):
                match = _match(total)
                if match is not None and not total.quantity.approximate:
                    yield from _judged(model, total, match)


def find_sums_back(model: ReportModel) -> Iterator[NamedSum]:
    """Yields each total of so many kinds told right before it, by their number alone: 上述两类合计161起."""
    for sentence in model.sentences_with_any(LOOKING_BACK):
        for total in model.beside(sentence.paragraph):
            if sentence.start <= total.start < sentence.end and total.before.endswith(SUMMING):
                match = _BACK.search(total.paragraph.text[max(0, total.start - FARTHEST) : total.start])
                if match is not None and not total.quantity.approximate:
                    yield from _judged_back(model, total, match)


def _judged_back(model: ReportModel, total: Measure, match: re.Match[str]) -> Iterator[NamedSum]:
    """A total against the list before it: its first or last members, all of it, or any figures near that make it."""
    row = _row_before(model, total)
    number = read_chinese_numeral(match["number"].replace("两", "二")) or 0
    if not 1 < number <= len(row) <= MOST_NAMES or any(one.quantity.approximate for one in row):
        return
    value = total.quantity.interval()
    readings = list(combinations(row, number))
    if match["which"] in ("前", "后"):
        readings = [tuple(row[:number] if match["which"] == "前" else row[-number:])]
    near = [one for one in _listed_before(model, total) if one.paragraph is total.paragraph][-FARTHEST_BACK:]
    any_of = readings if match["which"] in ("前", "后") else combinations(near, number)
    held = next((some for some in any_of if sum_of(one.quantity for one in some).meets(value)), None)
    parts = held or readings[-1 if match["which"] == "后" else 0]
    yield NamedSum(total, parts, held is not None, of_row=number == len(row))


def _row_before(model: ReportModel, total: Measure) -> list[Measure]:
    """The members of the one list right before a total, which commas part and at most one full stop ends."""
    before = [one for one in _listed_before(model, total) if one.paragraph is total.paragraph]
    row: list[Measure] = []
    for one in reversed(before):
        follower = row[0] if row else total
        gap = one.paragraph.text[one.end : follower.start]
        if gap.count("。") > (not row) or (row and (_OPENED.search(gap) or any(char.isdigit() for char in gap))):
            break
        row.insert(0, one)
    return row


def _match(total: Measure) -> re.Match[str] | None:
    text = total.paragraph.text[max(0, total.start - FARTHEST) : total.start]
    match = _KINDS.search(text) or _LEADING.search(text) or _HEADED.search(text)
    number = read_count(match["number"]) if match is not None and match["number"] else None
    told = number is None or match is None or number == len(_SPLIT.split(match["names"]))
    return match if told else None


def _judged(model: ReportModel, total: Measure, match: re.Match[str]) -> Iterator[NamedSum]:
    before = _listed_before(model, total)
    named = [[one for one in before if _label(one) == name] for name in _SPLIT.split(match["names"])]
    if not all(named):
        named = _named_afar(model, total, _SPLIT.split(match["names"]))
    if not named and "behind" in match.re.groupindex:
        named = _held_afar(model, total, _SPLIT.split(match["names"]))
    if not named:
        return
    readings = list(islice(product(*named), MOST_READINGS))
    value = total.quantity.interval()
    held = next((some for some in readings if sum_of(one.quantity for one in some).meets(value)), None)
    parts = held or readings[-1]
    row = before if parts[0] in before else model.by_unit[total.quantity.unit]
    yield NamedSum(total, parts, held is not None, () if held else _made_of(row, parts, total))


def _named_afar(model: ReportModel, total: Measure, names: Sequence[str]) -> list[list[Measure]]:
    """The figures of names that one list further up tells, each of them once; nothing where it does not."""
    alike = [one for one in model.by_unit.get(total.quantity.unit, ()) if one.paragraph.number < total.paragraph.number]
    named = [[one for one in alike if _label(one) == name and one.part in TOLD_PARTS] for name in names]
    once = total.quantity.unit not in UNCOUNTED_UNITS and all(len(one) == 1 for one in named)
    firsts = [one[0] for one in named if one]
    together = len({one.passage for one in firsts}) == 1 and all(one.scope is total.scope for one in firsts)
    return named if once and together and total.part in TOLD_PARTS else []


def _held_afar(model: ReportModel, total: Measure, names: Sequence[str]) -> list[list[Measure]]:
    """The figures of the one passage further up in which each name is held by the words of just one of them."""
    passages: defaultdict[int, list[Measure]] = defaultdict(list)
    for one in model.by_unit.get(total.quantity.unit, ()):
        if one.paragraph.number < total.paragraph.number and one.part in TOLD_PARTS:
            passages[one.passage].append(one)
    held = [[[one for one in told if name in one.before] for name in names] for told in passages.values()]
    alone = [named for named in held if all(len(one) == 1 for one in named)]
    return alone[0] if len(alone) == 1 and total.quantity.unit not in UNCOUNTED_UNITS else []


def _listed_before(model: ReportModel, total: Measure) -> list[Measure]:
    """The figures of the paragraph of a total, and of the one before it, that count what it counts."""
    if total.quantity.unit in UNCOUNTED_UNITS:
        return []
    near = (
        one
        for one in model.by_unit.get(total.quantity.unit, ())
        if 0 <= total.paragraph.number - one.paragraph.number <= 1
    )
    alike = (one for one in near if one.start < total.start or one.paragraph is not total.paragraph)
    return [one for one in alike if one.scope is not Scope.LAST_YEAR and counted_in(one) == counted_in(total)]


def _label(one: Measure) -> str:
    return _OPENING.sub("", one.before.strip(_MARKS)).strip(_MARKS)


def _made_of(before: Sequence[Measure], parts: Sequence[Measure], total: Measure) -> tuple[Measure, ...]:
    """As many figures of the same list as are named, that do make the total; only where one choice does."""
    inside = [one for one in before if one.passage == parts[-1].passage]
    value = total.quantity.value
    found = [some for some in combinations(inside, len(parts)) if sum(one.quantity.value for one in some) == value]
    return found[0] if len(found) == 1 else ()
