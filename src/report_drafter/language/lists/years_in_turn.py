"""Finds what several years brought one by one, beside what they made: 2019—2021年共765条，各年依次为218条、275条等.

The words name each year (各年, 逐年), or as many are named as there are figures in the row.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import Measure
from report_drafter.language.lists.period_sums import PeriodSum
from report_drafter.language.numbers.numerals import read_count
from report_drafter.language.relations.figure_relations import UNCOUNTED_UNITS, between, counted_alike
from report_drafter.language.text.text_breaks import start_behind

FEWEST, MOST = 2, 12
SIGNS = ("依次", "逐年", "各年", "先后", "分别", "历年", "各为", "每年")
_TURN = late(
    r"(?:(?P<each>逐年|各年度?|历年|分年度?|每年)[^，,。；;、\d]{0,8}?(?:依次|分别|先后|各|顺次)?(?:为|是|有|达到?|完成)"
    r"|(?P<act>逐年|各年度?|历年|分年度?)(?:依次|分别|先后|各|顺次)[^，,。；;、\d]{0,6}"
    r"|(?:依次|先后|顺次|分别|各)(?:为|是|有|达到?|完成)[^，,。；;、\d]{0,4})$"
)
_EACH = late(r"(?:各年度?|逐年|历年|分年度?|每年)[^。；;]{0,16}$")
_NEXT = late(r"[、，,和及与]|以及")
_RUN = late(r"(?<!\d)(20\d\d)年?(?:度)?(?:[至到]|[—–\-~～]{1,2})(20\d\d)年?")
_YEAR = late(r"(?<!\d)20\d\d年")
_COUNT = late(r"(?:近|过去|前|这)?([两二三四五六七八九十])(?:个年度|年)(?:来|间|里|期间|累计|合计)?")
_SINCE = late("以来|以后|开始")
_WHOLE = late(r"累计|合计|共|总计|总[数量]|加总|总共|达到?|为|[一二两三四五六七八九十]年")
_BEHIND = late(
    r"[，,；;）)]\s*(?:[两二三四五六七八九十]年|年度|各年)?(?:来|间)?(?:累计|合计|共计|总计|加总|相加|总共|共|合起来|加起来)+(?:总[数量])?(?:达到?|为|是|有)?[^，,。；;、\d]{0,6}"
)
_OF_YEAR = late(r"[当本今全去上]年|年内|[比较]|其中|净增|年均|平均")


def find_years_in_turn(measures: Sequence[Measure]) -> Iterator[PeriodSum]:
    """Yields each whole of a paragraph with the years that are told one by one behind it, or before it."""
    text = measures[0].paragraph.text
    if "年" not in text or not any(sign in text for sign in SIGNS):
        return
    for at in range(len(measures)):
        row = _row(measures, at)
        whole = _whole(measures, at, row) if FEWEST <= len(row) <= MOST else None
        if whole is not None:
            yield PeriodSum(whole, tuple(row), beside=True)


def _row(measures: Sequence[Measure], at: int) -> list[Measure]:
    """The figures of years told in turn from one on; none where it is not told that each is a year's."""
    first = measures[at]
    turn = _TURN.search(first.before)
    if turn is None or first.quantity.unit in UNCOUNTED_UNITS or direction_of(first) is not None:
        return []
    row = [first]
    for one in measures[at + 1 :]:
        if _NEXT.fullmatch(between(row[-1], one).strip()) is None or not counted_alike(first, one):
            break
        row.append(one)
    words = first.paragraph.text[start_behind("。；;", first.paragraph.text, first.start) : first.start]
    return row if turn["each"] or turn["act"] or _EACH.search(words) or len(row) in _years_named(words) else []


def _years_named(words: str) -> set[int]:
    """How many years are named before a row: from a first to a last, one by one, or by their number."""
    runs = [int(run[2]) - int(run[1]) + 1 for run in _RUN.finditer(words)]
    counts = [read_count(one[1]) or 0 for one in _COUNT.finditer(words)]
    return {*runs, *(counts if not runs else ()), *([len(_YEAR.findall(words))] if not runs else ())} - {0, 1}


def _whole(measures: Sequence[Measure], at: int, row: Sequence[Measure]) -> Measure | None:
    """The only figure beside a row that is told of all its years."""
    first, end = row[0], at + len(row)
    sentence = [one for one in measures if one.sentence == first.sentence and counted_alike(one, first)]
    others = [one for one in sentence if not any(one is each for each in row)]
    if len(others) != 1:
        return None
    (whole,) = others
    text = whole.paragraph.text
    before = whole.end <= first.start and _WHOLE.search(whole.before) is not None
    behind = end < len(measures) and whole is measures[end] and _BEHIND.fullmatch(text, row[-1].end, whole.start)
    if before and not _are_of_same_years(
        text[start_behind("。；;", text, whole.start) : whole.start], text[whole.end : first.start]
    ):
        return None
    told = (before or behind) and _OF_YEAR.search(whole.before) is None and direction_of(whole) is None
    return whole if told else None


def _are_of_same_years(whole: str, row: str) -> bool:
    """Whether the words of a row name no years other than those of its whole: 自2020年以来1140场，近三年分别为…."""
    named = _years_named(row)
    return not named or (not _SINCE.search(whole) and bool(named & _years_named(whole)))
