"""Figures as a sheet holds them and no text should: 1.23E+05, 35.1999999999999%, 于45292印发, 下降-9.6%, 下降112%."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.numbers.number_starts import number_start
from report_drafter.language.numbers.units import unit_at

_DAY_ZERO = date(1899, 12, 30)
"""The day a sheet counts from."""
_SCIENTIFIC = late(r"[Ee][+＋](?<=\d.[+＋])\d{1,3}(?![\dA-Za-z.])")
_LONG = late(r"\.(?<=\d.)\d{7,}(?![\d.°′″º度])")
_RUN = late(r"(?P<run>0{5,}|9{5,})\d{0,2}$")
_LONGEST = 10
"""So many decimals nobody writes for what is counted in a unit."""
_SERIAL = late(
    r"4[0-7]\d{3}(?<!\d.{5})(?<![A-Za-z.\-第号].{5})(?<!\d[,—].{5})(?![\d.A-Za-z])"
    r"(?:(?=(?P<sure>印发|召开|举行|起施行|起实施|起执行|起生效|前完成|发布|以来|止))|(?<=自.{5})(?=(?P<since>起))"
    r"|(?P<alone>(?<=\n.{5})(?=\n|\Z)|(?<=\n[（(].{5})(?=[）)](?:\n|\Z)))"
    r"|(?<=[，,。；—\n].{5})(?=[在按经由向])|(?<=截至.{5})|(?<=截止.{5})|(?<=截止到.{5})|(?<=截至到.{5})|(?<=(?<!来)自.{5})"
    r"|(?<=(?<![高低大小少多等优属位对超基关])于.{5}))"
)
_DOWN = "下降|降低|减少|压降|压减|微降|回落|下滑|收窄|缩减|下跌"
_MINUSES = tuple(
    (sign, late(rf"{sign}(?<=[降低少减落滑窄跌高升涨了约近超].)(?=\d+(?:\.\d+)?(?:[%％万亿]|个百分点))"))
    for sign in "-－−–"
)
_SAID = late(rf"(?:{_DOWN}|提高|提升|上升|上涨)[了约近超]?$")
_MANY = r"(?:(?<=\d{3}.)|(?<=\d{3}\.\d.)|(?<=\d{3}\.\d\d.))"
_FALLS = (("%", late(f"%{_MANY}")), ("％", late(f"％{_MANY}")), ("倍", late(r"倍(?<=\d倍)")))
_FELL = late(rf"(?:{_DOWN})(?:[了约近超达]|超过|达到)?(?P<number>\d+(?:\.\d+)?)$")
_LONGEST_FALL = 14
_ALL = 100
_MAY_BE_NEGATIVE = late("[利亏负净差盈余]|损(?!失)|收益|增速|增幅|涨幅|降幅|赤字|贡献|指数|得分")
"""What may be below nought, and fall by more than it was."""
_TIMES = late("同比|[比较]?(?:上年|去年)|同期|大幅|全年|分别|其中|[初末底]")
_CLAUSES, _NOUN = 40, 6
_NUMBER = "0123456789."
_FIGURES_ALONE = late(r"[\d.,，%％\s—\-]*\d[\d.,，%％\s—\-]*")
"""A line of nothing but figures, as columns of a table leave them."""


@frozen
class PastedFigure:
    """A figure (`start` to `end`) that stands as no text has it, what is wrong with it and what to do.

    `alone`: it is all that its line holds; in the cell of a table that is no fault.
    """

    start: int
    end: int
    problem: str
    advice: str
    alone: bool = False


def pasted_figures(plain: str) -> Iterator[PastedFigure]:
    """Yields the figures that a sheet left in a text, and falls by more than all there was."""
    for signs, pattern, read in _READERS:
        if any(sign in plain for sign in signs):
            for match in pattern.finditer(plain):
                found = read(plain, match)
                if found is not None:
                    yield found


def _scientific(plain: str, match: re.Match[str]) -> PastedFigure:
    return PastedFigure(number_start(plain, match.start(), _NUMBER), match.end(), "科学计数法的数", "改为原数")


def _long(plain: str, match: re.Match[str]) -> PastedFigure | None:
    start, decimals = number_start(plain, match.start(), _NUMBER), match[0][1:]
    run = _RUN.search(decimals)
    rests = run is not None and not (run["run"][0] == "0" and not decimals[: run.start()] and plain[start] == "0")
    counted = len(decimals) >= _LONGEST and unit_at(plain, match.end()) != ""
    if not rests and not counted:
        return None
    return PastedFigure(start, match.end(), "小数位过长的数", "按需要的位数四舍五入")


def _serial(plain: str, match: re.Match[str]) -> PastedFigure | None:
    counted = unit_at(plain, match.end()) or plain[match.end() : match.end() + 1] in ("万", "亿", "余", "多", "时")
    if counted and not match["sure"] and not match["since"]:
        return None
    alone = match["alone"] is not None
    if alone and _stands_in_column(plain, match.start()):
        return None
    day = _DAY_ZERO + timedelta(days=int(match[0]))
    advice = f"改为日期，如{day.year}年{day.month}月{day.day}日"
    return PastedFigure(*match.span(), "疑为表格里日期的序号", advice, alone)


def _stands_in_column(plain: str, at: int) -> bool:
    """Whether the line before or behind the one of a figure holds nothing but figures either."""
    start, end = plain.rfind("\n", 0, at), plain.find("\n", at)
    before = plain[plain.rfind("\n", 0, start) + 1 : start] if start > 0 else ""
    behind = plain[end + 1 :].partition("\n")[0] if end >= 0 else ""
    return any(_FIGURES_ALONE.fullmatch(line) is not None for line in (before, behind))


def _minus(plain: str, match: re.Match[str]) -> PastedFigure | None:
    said = _SAID.search(plain, max(0, match.start() - len("下降了")), match.start())
    if said is None:
        return None
    return PastedFigure(said.start(), match.end(), "写了增减的词，数前又有负号", "删去负号，并核对增减的方向")


def _fall(plain: str, match: re.Match[str]) -> PastedFigure | None:
    fell = _FELL.search(plain, max(0, match.start() - _LONGEST_FALL), match.start())
    if fell is None or not (float(fell["number"]) > _ALL or (match[0] == "倍" and float(fell["number"]) >= 1)):
        return None
    begin = max(plain.rfind(mark, 0, fell.start()) for mark in "。；\n") + 1
    clause = plain.rfind("，", begin, fell.start()) + 1
    if len(_TIMES.sub("", plain[clause : fell.start()])) >= _NOUN and clause:
        begin = clause  # CPI涨幅2%左右，单位GDP二氧化碳排放下降103%: the clause tells itself what fell.
    if _MAY_BE_NEGATIVE.search(plain, max(begin, fell.start() - _CLAUSES), fell.start()):
        return None
    return PastedFigure(fell.start(), match.end(), "减少的幅度不会超过100%", "核对增减的方向和数")


_Reader = Callable[[str, re.Match[str]], PastedFigure | None]
_READERS: tuple[tuple[tuple[str, ...], re.Pattern[str], _Reader], ...] = (
    (("E+", "e+", "E＋"), _SCIENTIFIC, _scientific),
    ((".",), _LONG, _long),
    (("4",), _SERIAL, _serial),
    *(((sign,), pattern, _minus) for sign, pattern in _MINUSES),
    *(((sign,), pattern, _fall) for sign, pattern in _FALLS),
)
