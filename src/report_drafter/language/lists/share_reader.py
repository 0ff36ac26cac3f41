"""Finds shares that are meant to make a hundred, as one ratio or one by one.

三次产业结构为7.1∶40.9∶52.0; 70%的问题用服务解决、20%的问题用管理解决、10%的问题用执法解决; 投诉占45.2%、…、其他占10.0%.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import permutations

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Quantity, round_half_up
from report_drafter.domain.report_text import Paragraph
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import Measure
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.digit_slips import digits_of, is_slip
from report_drafter.language.parts.exclusive_kinds import exclude_each_other, tell_traits
from report_drafter.language.parts.part_evidence import are_complements
from report_drafter.language.relations.figure_relations import between
from report_drafter.language.text.text_breaks import start_behind

_SHARES = late(r"(?<![\d.])\d{1,2}(?:\.\d+)?(?:[∶:：]\d{1,2}(?:\.\d+)?){2,4}(?![\d.∶:：])")
_COLON = late(r"[∶:：]")
_SECTORS = late(
    r"(?:三次|一、?二、?三次?)产业(?:增加值)?(?:结构|比重|构成|占比|比例|比)[^，,。；;\d]{0,14}(?:[\d.∶:：]+[\u4e00-\u9fff]{1,8})?$"
)
"""What makes a ratio of three the shares of the sectors, however far its sum is from a hundred."""
_SECTOR_RATES = late(
    r"(?:三次|一、?二、?三次?)产业[^，,。；;\d]{0,16}(?:比重|占比|贡献率)[^，,。；;\d]{0,4}(?:为|是|达到?)"
    r"(?P<shares>(?P<one>\d{1,2}(?:\.\d+)?)[%％][、，,](?P<two>\d{1,2}(?:\.\d+)?)[%％][、，,和及与]{1,2}(?P<three>\d{1,2}(?:\.\d+)?)[%％])"
)
"""The shares of the sectors one by one: 三次产业增加值占地区生产总值的比重分别为9.8%、41.0%和49.2%."""
FARTHEST_NAME, LEAST_OF_SECTORS = 40, Decimal(50)
NEAR_HUNDRED = (Decimal(80), Decimal(120))
HUNDRED = Decimal(100)
FEWEST, LONGEST_GAP, SHORTEST_FRAME = 2, 24, 2
_JOINED = late(r"[^。；;，,、]{0,14}[、，,；;和及][^。；;]{0,18}")
_SHARE = late(r"(?:占比?|承担|负担|分担|出资|权重|计分|计入)[^，,。；;、\d率]{0,4}$")
_JOINING = late(r"^[，,、；;和及\s]+|的$")
_SHARE_SIGNS = frozenset("占担资重计")
_ASSIGNED = late("权重|计分|考核|评分|评价|得分|分值|承担|负担|分担|出资|分成")
_REST = late(r"^[，,、；;和及\s]*(?:其他|其它|其余)")
_SEVERAL = late(r"[^。]{0,12}(?:同一|多选|复选|兼有|交叉|重复|可能)")
"""What says behind shares that a thing may belong to two of them."""
_NO_SHARES = late("多选|复选|(?<!占)比(?!重)|较|同期|上年|去年|其中|累计|率[为达]?")


@frozen
class Shares:
    """The members of one ratio that is meant to make a hundred."""

    paragraph: Paragraph
    start: int
    end: int
    members: tuple[Quantity, ...]


def find_shares(model: ReportModel) -> Iterator[Shares]:
    """Yields ratios of three to five members that make a hundred by their name, or whose sum lies near one."""
    for paragraph in model.text.paragraphs:
        text = paragraph.text
        if "∶" not in text and ":" not in text and "：" not in text:
            continue
        for match in _SHARES.finditer(text):
            members = tuple(_share(word) for word in _COLON.split(match[0]))
            total = sum(one.number for one in members)
            of_sectors = total >= LEAST_OF_SECTORS and _SECTORS.search(
                text, max(0, match.start() - FARTHEST_NAME), match.start()
            )
            if NEAR_HUNDRED[0] <= total <= NEAR_HUNDRED[1] or of_sectors:
                yield Shares(paragraph, match.start(), match.end(), members)


def find_sector_rates(model: ReportModel) -> Iterator[Shares]:
    """Yields the shares of the three sectors that are told in percent."""
    for sentence in model.sentences_with("产业"):
        for match in _SECTOR_RATES.finditer(sentence.text):
            members = tuple(_share(match[name]) for name in ("one", "two", "three"))
            start, end = (sentence.start + place for place in match.span("shares"))
            yield Shares(sentence.paragraph, start, end, members)


def find_listed_shares(model: ReportModel) -> Iterator[Shares]:
    """Yields shares of one whole that are told one behind the other: all of it, or more than there is."""
    for rates in model.rates:
        for row in _rows(rates):
            total = sum((one.quantity.number for one in row), Decimal(0))
            closed = _REST.match(row[-1].before) is not None
            if NEAR_HUNDRED[0] <= total <= NEAR_HUNDRED[1] and (closed or (total > HUNDRED and _make_a_whole(row))):
                members = tuple(one.quantity for one in row)
                start = row[0].start if row[0].after.startswith("的") else row[0].words_start
                yield Shares(row[0].paragraph, start, row[-1].end, members)


def _rows(measures: Sequence[Measure]) -> Iterator[Sequence[Measure]]:
    """The runs of shares among the rates of a paragraph."""
    row: list[Measure] = []
    for one in measures:
        if row and not (_is_share(one, row[0]) and _goes_on(row[-1], one)):
            if len(row) >= FEWEST:
                yield row
            row = []
        if row or _is_share(one, one):
            row.append(one)
    if len(row) >= FEWEST:
        yield row


def _is_share(one: Measure, first: Measure) -> bool:
    """Whether a rate is a share by its own words, or by those that stand behind it and the first of its row."""
    named = not _SHARE_SIGNS.isdisjoint(one.before) and _SHARE.search(one.before) is not None
    if not (named or _has_frame_of(one, first)) or one.quantity.approximate or direction_of(one) is not None:
        return False
    return _NO_SHARES.search(one.before) is None and 0 < one.quantity.number < HUNDRED


def _has_frame_of(one: Measure, first: Measure) -> bool:
    """Whether the same words begin behind two shares: 70%的问题用…, 20%的问题用…."""
    return one.after.startswith("的") and one.after[: SHORTEST_FRAME + 1] == first.after[: SHORTEST_FRAME + 1]


def _goes_on(one: Measure, other: Measure) -> bool:
    gap = between(one, other)
    return len(gap) <= LONGEST_GAP and _JOINED.fullmatch(gap) is not None and one.sentence == other.sentence


def _make_a_whole(row: Sequence[Measure]) -> bool:
    """Whether nothing can belong to two of some shares: they are assigned, framed alike, or of kinds that exclude."""
    text, first = row[0].paragraph.text, row[0]
    start = start_behind("。；;", text, first.start)
    opening = text[start : row[-1].end]
    names = [_SHARE.sub("", one.before) for one in row]
    if _NO_SHARES.search(opening) or tell_traits(names) or _SEVERAL.match(text, row[-1].end):
        return False
    if _ASSIGNED.search(opening) is not None and all(_SHARE.search(one.before) for one in row):
        return True
    framed = all(_has_frame_of(one, first) for one in row) and len(row) > FEWEST
    if len(row) > FEWEST and _are_of_one_sort(names) and _is_slip_away(row):
        return True
    return framed or exclude_each_other(names, opening) or (len(row) == FEWEST and are_complements(row))


def _are_of_one_sort(names: Sequence[str]) -> bool:
    """Whether names end alike and none holds another: 民事案件, 刑事案件, 行政案件."""
    plain = [_JOINING.sub("", one) for one in names]
    apart = not any(one[:-1] in other for one, other in permutations(plain, 2))
    return apart and len({one[-1:] for one in plain}) == 1


def _is_slip_away(row: Sequence[Measure]) -> bool:
    """Whether shares would make a hundred if one digit of one of three were another, or two changed places."""
    total = sum((one.quantity.number for one in row), Decimal(0))
    meant = [(one.quantity, one.quantity.number + HUNDRED - total) for one in row]
    told = [(one, number) for one, number in meant if number > 0 and len(digits_of(one)) > FEWEST and one.decimals]
    return any(is_slip(one, replace(one, number=round_half_up(number, one.decimals))) for one, number in told)


def _share(word: str) -> Quantity:
    return Quantity(Decimal(word), "%", decimals=len(word.partition(".")[2]))
