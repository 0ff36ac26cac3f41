"""Reads what the text beside a table claims of it: 增速最高的年份是2021年, 问题最多的是石门岭县18个; 5个县共81个."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import islice, pairwise

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import ZERO
from report_drafter.domain.report_text import Paragraph, Story
from report_drafter.language.figures.measure import Measure
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.digit_slips import is_slip
from report_drafter.language.text.characters import longest_shared, places_of
from report_drafter.language.text.tables import Cell, Table, caption_of, column_name, place_of

FEWEST, NEAR, SHARED = 3, 4, 2
_MOST, _LEAST = "多高大快", "少低小慢"
_CLAIMS = late("[最共]|合计|居|第一")
_CLAIM = late(
    rf"(?P<of>[\u4e00-\u9fff]{{0,14}}?)最(?P<way>[{_MOST}{_LEAST}])的(?:一?个)?"
    r"(?:年份|年度|地区|片区|单位|部门|乡镇|区县|县区|学段|类别|[县市区镇月]份?)?(?:[是为]|依次是)?"
)
_IS_MOST = late(
    rf"的?(?P<of>[\u4e00-\u9fff]{{0,8}}?)(?:[为是居]|为全[市县区省局]|在全[市县区省局])?最(?P<way>[{_MOST}{_LEAST}])(?=[，,。.；;、（(]|$)"
)
_LEADS_ALL = late(
    r"的?(?P<of>[\u4e00-\u9fff、]{2,24}?)均?(?:[位排]?居|位列|列|排名?在?)(?:(?:各|全[县市区局])[\u4e00-\u9fff]{0,3}?)?"
    r"(?:首位?|之首|榜首|第一位?)(?=[，,。.；;、（(]|$)"
)
_BEFORE_MEMBER = "，,。.；;、：:-—·　 （(中"
_LEFT_OUT = ("除", "其余", "以外", "之外")
_NO_MEMBER = late("合计|总计|小计|共计|其他|其余|平均|全[省市县区国局]")
_OUTSIDE = late("除|以外|之外|(?<!各[县市区镇地])(?<!各单位)中(?!看|可见)")
_LEAVES_OUT = late("除[^，,。；;]+外[，,]$")
_LEADS = late("^年度?|^.*(?:来看|上看|表看|中看|可见|显示|看出|看)|^(?:各[县市区镇]中?|全[市县区省]|的)+")
_CHANGING = late("[增降减升变]|提[高升]|下|涨|比")
_AND = late("[、和及与]")
_HOW_MUCH = late("(?:[次件起份宗户家人项条个处]|总|家次|人次|户次)?[数量额]?|金额|数额|数量|案件数?量?")
_RATED = late("[率均]|占比|比[重例]|幅度?$|速")
_COUNTED = late("(?P<kind>[\u4e00-\u9fff]{1,4}?)(?:共|合计|共计|一共)(?P<what>[\u4e00-\u9fff]{0,6})")
_OF_YEAR = late(r"(?P<year>(?:19|20)\d\d)年度?")
_YEAR = late(r"(?:19|20)\d\d年度?")


@frozen
class TableClaim:
    """What the characters from `start` up to `end` of a paragraph claim of a table, and the cell that tells.

    `right` says what the table tells instead, '' where the claim holds.
    """

    paragraph: Paragraph
    start: int
    end: int
    cell: Cell
    right: str


@frozen
class Series:
    """The cells of one row or column by the name of what each is of; `name` is what they tell."""

    name: str
    cells: Mapping[str, Cell]

    def value(self, member: str) -> Decimal:
        """Returns the figure of a member."""
        figure = self.cells[member].figure
        return figure.value if figure is not None else ZERO


def find_table_claims(model: ReportModel, table: Table) -> Iterator[TableClaim]:
    """Yields what the paragraphs beside a table claim of it."""
    beside = [one for one in paragraphs_beside(model, table) if _CLAIMS.search(one.text)]
    if not beside:
        return
    series = list(series_of(model, table))
    for paragraph in beside:
        if "最" in paragraph.text:
            yield from _superlatives(paragraph, series, f"{model.year}")
            yield from _members(paragraph, series)
        if "居" in paragraph.text or "第一" in paragraph.text:
            yield from _leaders(paragraph, series)
        yield from _counts(model, paragraph, series)


def paragraphs_beside(model: ReportModel, table: Table) -> Iterator[Paragraph]:
    """Yields the paragraphs right behind a table, up to the next one."""
    lines = model.text.paragraphs
    end = place_of(table.cells[max(table.cells)].paragraph, lines) + 1
    for one in lines[end : end + NEAR]:
        if one.story is Story.TABLE:
            return
        yield one


def series_of(model: ReportModel, table: Table) -> Iterator[Series]:
    """Yields the columns and rows of a table; one that the report's year heads is called after the table."""
    caption = _clean(caption_of(table, model.text.paragraphs))
    rows = [at for at in range(1, table.rows) if table.label(at) and not _NO_MEMBER.search(table.label(at))]
    columns = range(1, table.columns)
    for column in columns:
        heading = column_name(table.heading(column))
        of_year = _OF_YEAR.match(heading)
        if of_year is not None and int(of_year["year"]) != model.year:
            continue  # What the text claims without a year is of the report's.
        name = heading if of_year is None else heading[of_year.end() :] or caption
        cells = {table.label(row): table.cells.get((row, column)) for row in rows}
        yield from _series(name, cells, len(rows))
    for row in rows:
        cells = {table.heading(column).strip(): table.cells.get((row, column)) for column in columns}
        years = {name: cell for name, cell in cells.items() if _YEAR.fullmatch(name)}
        yield from _series(column_name(table.label(row)), years, len(years))
        if len(column_name(table.label(row))) <= SHARED:
            yield from _series(caption, years, len(years))


def _series(name: str, cells: Mapping[str, Cell | None], size: int) -> Iterator[Series]:
    known = {member: cell for member, cell in cells.items() if cell is not None and cell.figure is not None}
    if len(known) == size >= FEWEST and len({cell.figure.unit for cell in known.values() if cell.figure}) == 1:
        yield Series(name, known)


def _clean(words: str) -> str:
    return re.sub(r"[（(].*[）)]|\d+年?|情况|完成|[^\u4e00-\u9fff]", "", words)


def _superlatives(paragraph: Paragraph, series: Sequence[Series], year: str) -> Iterator[TableClaim]:
    named: Sequence[Series] = ()
    for match in _CLAIM.finditer(paragraph.text):
        of = _LEADS.sub("", match["of"])
        before = paragraph.text[: match.start()]
        outside = _OUTSIDE.search(match["of"]) or _LEAVES_OUT.search(before)
        if outside or _is_of_other_year(before, match["of"], year):
            named = ()
            continue
        named = series_named(of, series) if of else named
        for one in named:
            who = next((each for each in _longest(one) if paragraph.text.startswith(each, match.end())), None)
            if who is not None:
                yield _claim(paragraph, match.end(), match["way"], one, who)
                break


def _members(paragraph: Paragraph, series: Sequence[Series]) -> Iterator[TableClaim]:
    """The claims that name the member first: 一中队办案数最多，直属中队最少.

    Words that no heading shares are taken for the columns in which the claim holds; the next one speaks of the same.
    """
    meant: Sequence[Series] = ()
    for who, match in _claimed(paragraph.text, series, _IS_MOST):
        of, telling = match["of"], [one for one in series if who in one.cells]
        if of:
            meant = series_named(of, telling) or [
                one for one in telling if not _CHANGING.search(of) and _holds(one, who, match)
            ]
        holding = [one for one in meant if who in one.cells and _holds(one, who, match)]
        known = [one for one in meant if who in one.cells]
        if known:
            start = match.start() - len(who)
            yield _claim(paragraph, start, match["way"], (holding or known)[0], who)
        meant = holding or meant


def _leaders(paragraph: Paragraph, series: Sequence[Series]) -> Iterator[TableClaim]:
    """The claims that a member leads in several columns: 一大队检查次数、处罚起数均居首位."""
    for who, match in _claimed(paragraph.text, series, _LEADS_ALL):
        telling = [one for one in series if who in one.cells]
        told = ((of, series_named(of, telling)) for of in _AND.split(match["of"]) if not _CHANGING.search(of))
        meant = [found[0] for of, found in told if len(found) == 1 and _is_amount_of(of, found[0].name)]
        claims = [_claim(paragraph, match.start() - len(who), _MOST[0], one, who) for one in meant]
        yield from sorted(claims, key=lambda one: not one.right)[:1]


def _is_amount_of(of: str, name: str) -> bool:
    """Whether some words name a column and nothing besides but how much: 检查次数 of 检查单位, no 检查时长."""
    return _HOW_MUCH.fullmatch(of.replace(longest_shared(of, name), "", 1)) is not None


def _claimed(text: str, series: Sequence[Series], says: re.Pattern[str]) -> list[tuple[str, re.Match[str]]]:
    """The members of which a text says a thing, called the most or the least, with what it says, in their order."""
    names = {name for one in series for name in one.cells}
    places = ((name, at) for name in names for at in places_of(name, text) if _speaks_of_all(text[:at]))
    found = ((name, says.match(text, at + len(name))) for name, at in places)
    return sorted(((name, match) for name, match in found if match is not None), key=lambda one: one[1].start())


def _speaks_of_all(before: str) -> bool:
    """Whether the words before a member neither belong to it nor leave some of the others out."""
    sentence = before[max(map(before.rfind, "。；;")) + 1 :]
    return before[-1:] in _BEFORE_MEMBER and not any(words in sentence for words in _LEFT_OUT)


def _holds(one: Series, who: str, match: re.Match[str]) -> bool:
    return who in _holders(one, match["way"])


def _is_of_other_year(before: str, of: str, year: str) -> bool:
    """Whether a claim is of another year than the report's: 2021年案件最少的是…."""
    return of.startswith("年") and not before.endswith(year)


def _longest(one: Series) -> list[str]:
    return sorted(one.cells, key=len, reverse=True)


def series_named(of: str, series: Sequence[Series]) -> list[Series]:
    """Returns the series that a claim speaks of: that whose name it shares, one alone."""
    sharing = [(len(longest_shared(of, one.name)), one) for one in series]
    best = max((size for size, _ in sharing), default=0)
    if best < SHARED:
        return []
    found = [one for size, one in sharing if size == best]
    plain = [one for one in found if _is_of_sort(of, one.name)]
    names = {tuple(one.cells) for one in plain}
    return plain if len(plain) == 1 or len(names) == len(plain) else []


def _is_of_sort(of: str, name: str) -> bool:
    """Whether a claim is of counts, of rates or of changes as the column is: 整改率 is no 整改隐患."""
    return all((sort.search(of) is None) is (sort.search(name) is None) for sort in (_CHANGING, _RATED))


def _claim(paragraph: Paragraph, start: int, way: str, one: Series, who: str) -> TableClaim:
    holders = _holders(one, way)
    said = "" if who in holders else f"{one.name}最{way}的是{'、'.join(holders)}"
    return TableClaim(paragraph, start, start + len(who), one.cells[holders[0]], said)


def _holders(one: Series, way: str) -> list[str]:
    values = [one.value(each) for each in one.cells]
    right = max(values) if way in _MOST else min(values)
    return [each for each in one.cells if one.value(each) == right]


def _counts(model: ReportModel, paragraph: Paragraph, series: Sequence[Series]) -> Iterator[TableClaim]:
    """How many members of a kind the table holds, and what they come to: 3个区共33个."""
    for one, other in pairwise(model.beside(paragraph)):
        match = _COUNTED.fullmatch(paragraph.text, one.end, other.start)
        told = (_count(one, other, match["kind"], each, series) for each in series) if match is not None else ()
        yield from islice((claim for claim in told if claim is not None), 1)


def _count(one: Measure, other: Measure, kind: str, each: Series, series: Sequence[Series]) -> TableClaim | None:
    """What a series says of the number of members of a kind and of their sum; None where it says nothing."""
    members = [name for name in each.cells if name.endswith(kind)]
    total = sum((each.value(name) for name in members), ZERO)
    if len(members) < SHARED or not _is_near(total, other):
        return None
    cell, text = each.cells[members[0]], one.paragraph
    if other.quantity.value != total:
        if one.quantity.value != len(members) or _is_told(members, series, other):
            return None
        return TableClaim(text, other.start, other.end, cell, f"{len(members)}个{kind}共{total:f}")
    if one.quantity.value == len(members):
        return TableClaim(text, one.start, other.end, cell, "")
    return TableClaim(text, one.start, one.end, cell, f"{kind}有{len(members)}个")


def _is_near(total: Decimal, other: Measure) -> bool:
    """Whether a figure is the sum of some cells, or a slip of the hand away."""
    quantity = other.quantity
    return quantity.value == total or is_slip(replace(quantity, number=total / quantity.scale), quantity)


def _is_told(members: Sequence[str], series: Sequence[Series], other: Measure) -> bool:
    """Whether some other column makes up the figure."""
    sums = (sum((one.value(name) for name in members if name in one.cells), ZERO) for one in series)
    return any(total == other.quantity.value for total in sums)
