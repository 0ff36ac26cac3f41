"""How the numbers of documents are written: 国办发〔2018〕118号, the year in six-cornered brackets.

GB/T 9704—2012, 7.2.5: the year stands in full in 〔〕, the serial number has neither 第 nor a leading nought, and 号
ends it. Orders and public notices (令, 公告) are numbered otherwise, and so are cases: （2023）湘0102行初12号.
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.text.told_slips import is_told_slip

_YEAR = r"(?:19|20)\d\d"
_BRACKETED = late(
    rf"(?P<code>[\u4e00-\u9fff]{{2,12}})\s?(?P<year>[\[［【﹝(（]\s?{_YEAR}\s?年?[\]］】﹞)）]|〔\s?{_YEAR}[\]］】)）]|[\[［【(（]\s?{_YEAR}〕)"
    r"\s?第?\d{1,4}\s?号"
)
_SERIAL = late(
    rf"(?P<code>[\u4e00-\u9fff]{{2,12}})〔{_YEAR}〕\s?(?P<serial>(?P<ordinal>第|(?:No|NO|no)\.?\s?|№\s?)?(?P<zero>0+)?(?P<bare>\d{{1,4}})号(?P<twice>号)?)"
)
_ENDLESS = late(
    rf"(?P<code>[\u4e00-\u9fff]{{2,12}})〔{_YEAR}〕\s?(?P<serial>第?\d{{1,4}})(?![\d号])"
    r"(?!(?:\s?[、,，和及与至到—–~～/-]+\s?(?:第?\d{1,4}|[\u4e00-\u9fff]{2,12}〔\d{4}〕第?\d{1,4}))+号)"
)
_SIGN = late(rf"(?<=[\u4e00-\u9fff])\s?[〔\[［【﹝(（]\s?{_YEAR}\s?年?[〕\]］】﹞)）]")
_ODD = {"ordinal": "加了“{0[ordinal]}”", "zero": "补了零", "twice": "写了两个“号”"}
_OF_OFFICES = ("发", "函", "办", "规", "通", "文", "综", "电", "纪", "任", "政")
"""How the codes end that offices number their letters by; what they decide (罚, 决, 复) may be the 第…号."""
_NO_CODES = ("令", "公告", "通告", "公报", "会议", "年度", "纪要", "批次", "标准", "版", "案", "初", "终", "执", "字")


@frozen
class OddSymbol:
    """Characters from `start` up to `end` of a document's number that the standard has otherwise."""

    start: int
    end: int
    says: str
    right: str


def odd_symbols(text: str) -> Iterator[OddSymbol]:
    """Yields what is written otherwise than the standard in the numbers of documents, from left to right by kind."""
    if _SIGN.search(text) is None:
        return
    for one in (*_brackets(text), *_serials(text), *_endless(text)):
        if not is_told_slip(text, one.start):
            yield one


def _brackets(text: str) -> Iterator[OddSymbol]:
    for match in _BRACKETED.finditer(text):
        if not match["code"].endswith(_NO_CODES):
            year = "".join(each for each in match["year"] if each.isdecimal())
            says = f"发文字号的年份用了“{match['year'][0]}{match['year'][-1]}”"
            yield OddSymbol(*match.span("year"), says, f"改为六角括号〔{year}〕")


def _serials(text: str) -> Iterator[OddSymbol]:
    for match in _SERIAL.finditer(text):
        if not match["code"].endswith(_OF_OFFICES):
            continue
        odd = next((what for group, what in _ODD.items() if match[group]), None)
        if odd is not None:
            yield OddSymbol(*match.span("serial"), f"发文字号的顺序号{odd.format(match)}", f"改为“{match['bare']}号”")


def _endless(text: str) -> Iterator[OddSymbol]:
    for match in _ENDLESS.finditer(text):
        if not match["code"].endswith(_NO_CODES):
            yield OddSymbol(*match.span("serial"), "发文字号漏了“号”字", f"改为“{match['serial']}号”")
