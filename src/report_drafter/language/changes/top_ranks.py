"""Reads who is told to be the first few of listed figures: 前两位为A、B; A、B、C居前三位; A最多，B次之.

The list stands before it in the same paragraph, and names all of them; whatever is called 其他 has no rank. What is
told to be the most with its figure has the others behind it: A最多，为9件；B7件、C5件.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.changes.superlatives import OTHERS, Superlative, is_listed_on, may_be_whole, names_of
from report_drafter.language.figures.measure import Measure
from report_drafter.language.numbers.numerals import read_count
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.relations.figure_relations import separator
from report_drafter.language.text.text_breaks import start_behind

SIGNS = (
    _TOP := late("前(?:[两二三四五六23456][位名类项个大]|[23456]的)"),
    _NEXT := late("次之|其次[是为]"),
    _ALL := late("居(?:各|所有|全部)"),
    _MOST := late("最[多高大][，,]"),
)
"""By what the texts are found."""
FEWEST, NEAR = 3, 12
_NUMBER = "(?P<number>[两二三四五六23456])"
_FIRST = late(
    rf"(?:[居占列]|排名|排在|位居)*前{_NUMBER}(?:位|名|大?类|项|个)?的?(?:案由|类型|领域|类别|种类|[\u4e00-\u9fff]{{0,4}}?)"
    r"(?:分别|依次)?[为是](?P<names>[^，,。；;：:\d（）()]{4,60})(?=[，,。；;（(]|$)"
)
_LAST = late(
    r"(?:^|(?<=[，,。；;：:]))(?:其中[，,]?)?(?P<names>[^，,。；;：:\d（）()]{4,60}?)(?P<of>数量|件数|案件数?|数|占比)?(?:分别|依次|均)?"
    rf"(?:位居|居|位列|分列|列|排名?在?)(?:在?[各全所][\u4e00-\u9fff]{{1,6}}?)?前{_NUMBER}(?:位|名)?(?=[，,。；;（(]|$)"
)
_AMOUNT = late("(?:其中|[\u4e00-\u9fff]{0,6}(?:数量|件数|总量|占比|案件数|数))?")
"""What may stand before: it must say no more than how many there are, for a list of counts tells no other ranks."""
_SECOND = late(
    r"(?:^|(?<=[，,。；;：:]))(?:其中[，,]?)?(?P<first>[^，,。；;、：:\d（）()]{2,14}?)(?:数量|件数|占比)?"
    r"(?:最[多高大]|居首位?|居多|居第一位?)[，,；;](?:(?P<who>[^，,。；;、：:\d（）()]{2,14}?)(?:位?居)?次之"
    r"|其次[是为](?P<named>[^，,。；;、：:\d（）()]{2,14}?))(?=[，,。；;]|$)"
)
_SHARE_OF = late("占(?:比|总[数量]的?)?(?:为|达)?$")
_LEADS_ALL = late(
    r"[，,]?\s*(?:[位排]?居|位?列|排名?在?)(?:各|所有|全部)[\u4e00-\u9fff]{1,8}?(?:首位?|之首|第一位?)(?=[，,。；;）)]|$)"
)
_MOST_BEFORE = late(r"最(?:[多高大])[，,](?:[为达有是共]|数量为|占)*$")
_AND = late("以及|[和及与]")
_TAIL = late("(?:类?(?:案件|纠纷|投诉|举报|事项|问题|领域|方面)|类)$")


_IN_LIST = "、"
"""What no stronger mark goes on: 邻里61件、婚姻52件、其他16件；调解成功181件."""
_Row = tuple[list[Measure], list[str]]


@frozen
class ToldTop:
    """Who is told to be the first so many, from `start` up to `end` of a text; `of` is what they lead in."""

    start: int
    end: int
    names: tuple[str, ...]
    of: str


def told_tops(text: str) -> Iterator[ToldTop]:
    """Yields what a text tells to be the first few, where it names as many as it says."""
    for pattern in (_FIRST, _LAST):
        for match in pattern.finditer(text):
            start = start_behind("，,。；;：:", text, match.start())
            if _AMOUNT.fullmatch(text, start, match.start()) is None:
                continue
            number = read_count(match["number"])
            names = _parted(match["names"], number)
            if names:
                of = match.groupdict().get("of") or text[start : match.start()].removeprefix("其中")
                yield ToldTop(match.start(), match.end(), names, of)


def false_tops(measures: Sequence[Measure]) -> Iterator[Superlative]:
    """Yields what is told of its place in a list before it, with one of the list that tells otherwise."""
    text = measures[0].paragraph.text
    rows = [(one, names) for one in rows_listed(measures) if (names := names_of(one, text))]
    if rows and _TOP.search(text) is not None:
        yield from _false_firsts(text, rows)
    if rows and _NEXT.search(text) is not None:
        yield from _false_seconds(text, rows)
    if rows and _ALL.search(text) is not None:
        yield from _false_leaders(measures, rows)
    if _MOST.search(text) is not None:
        yield from _more_behind(measures)


def _false_firsts(text: str, rows: Sequence[_Row]) -> Iterator[Superlative]:
    """Who is told to be among the first of the list before it, with one of the others that goes before."""
    for top in told_tops(text):
        for row, names in reversed(rows):
            found = _places(names, top.names) if row[-1].end <= top.start else ()
            if found:
                yield from _judge(top, row, names, found)
                break


def _false_seconds(text: str, rows: Sequence[_Row]) -> Iterator[Superlative]:
    """What is told to come second of the list before it, with one of the others that does."""
    for match in _SECOND.finditer(text):
        for row, names in reversed(rows):
            told = (match["first"], match["who"] or match["named"])
            found = _places(names, told) if row[-1].end <= match.start() else ()
            if found:
                yield from _judge_second(match.start(match.lastgroup or 0), match.end(), row, names, found[1])
                break


def _judge_second(start: int, end: int, row: Sequence[Measure], names: Sequence[str], at: int) -> Iterator[Superlative]:
    ranked = [one for place, one in enumerate(row) if OTHERS.search(names[place]) is None or place == at]
    ranked.sort(key=lambda one: one.quantity.value, reverse=True)
    meant = ranked[1:3] if may_be_whole(row) else ranked[1:2]
    if all(one.quantity.value != row[at].quantity.value for one in meant):
        yield Superlative(start, end, row[at], meant[0])


def _false_leaders(measures: Sequence[Measure], rows: Sequence[_Row]) -> Iterator[Superlative]:
    """What is told to lead all of a list behind its share: 食品案件占比21.8%，居各领域首位."""
    for rate in measures:
        told = _LEADS_ALL.match(rate.paragraph.text, rate.end) if rate.quantity.unit == PERCENT else None
        name = rate.before.strip("，,；;。 ") if told is not None else ""
        share = _SHARE_OF.search(name)
        for row, names in reversed(rows) if told is not None and share is not None else ():
            found = _places(names, (name[: share.start()],)) if share is not None and row[-1].end <= rate.start else ()
            if found and told is not None:
                top = ToldTop(rate.start - len(name), told.end(), (name,), "")
                yield from _judge(top, row, names, found)
                break


def _more_behind(measures: Sequence[Measure]) -> Iterator[Superlative]:
    """What is told to be the most with its figure, where the list goes on with a larger one."""
    for row in rows_listed(measures):
        for at, one in enumerate(row):
            text = one.paragraph.text
            if len(row) - at >= FEWEST and _MOST_BEFORE.search(text, max(0, one.start - NEAR), one.start) is not None:
                others = [each for each in row[at + 1 :] if OTHERS.search(each.before) is None]
                larger = next((each for each in others if each.quantity.value > one.quantity.value), None)
                if larger is not None:
                    start = start_behind("，,。；;：:", text, one.clause_start - 1)
                    yield Superlative(start, one.end, one, larger)


def rows_listed(measures: Sequence[Measure]) -> Iterator[list[Measure]]:
    """Yields the runs of figures of one unit that are listed side by side."""
    row = [measures[0]]
    for one, other in pairwise(measures):
        closed = len(row) > 1 and separator(*row[-2:]) == _IN_LIST != separator(one, other)
        if one.quantity.unit != other.quantity.unit or closed or not is_listed_on(one, other):
            yield from [row] if len(row) >= FEWEST else []
            row = []
        row.append(other)
    if len(row) >= FEWEST:
        yield row


def _parted(words: str, number: int) -> tuple[str, ...]:
    """The names of a row, as many as there are said to be; 和 may be a part of a name or join two."""
    plain = words.split("、")
    if len(plain) == number:
        return tuple(plain)
    parted = [name for one in plain for name in _AND.split(one)]
    return tuple(parted) if len(parted) == number and all(parted) else ()


def _places(names: Sequence[str], told: Sequence[str]) -> tuple[int, ...]:
    """Where a list has each of some names, none where it lacks one or has one twice."""
    kinds = [_TAIL.sub("", one.removeprefix("第")) for one in names]
    wanted = [_TAIL.sub("", one.removeprefix("第")) for one in told]
    if len(set(wanted)) != len(wanted) or any(kinds.count(one) != 1 for one in wanted):
        return ()
    return tuple(kinds.index(one) for one in wanted)


def _judge(top: ToldTop, row: Sequence[Measure], names: Sequence[str], found: Sequence[int]) -> Iterator[Superlative]:
    least = min((row[at] for at in found), key=lambda one: one.quantity.value)
    first = int(may_be_whole(row))
    others = [one for at, one in enumerate(row) if at >= first and at not in found and OTHERS.search(names[at]) is None]
    above = [one for one in others if one.quantity.interval().low > least.quantity.interval().high]
    if above:
        yield Superlative(top.start, top.end, least, max(above, key=lambda one: one.quantity.value))
