"""Finds who signs an old report, when, and with what note, where a tag can stand for them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from report_drafter.adopting.replacement import Replacement, adopted_year
from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.model.report_model import Part, ReportModel
from report_drafter.language.numbers.numerals import read_chinese_numeral

ISSUED = late(r"\s*(20\d\d)年([1-9]|1[0-2])月([1-9]|[12]\d|3[01])日\s*")
NUMERAL_ISSUED = late(
    r"\s*(二[〇一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日\s*"
)
PRINTED = late(r"(20\d\d)年([1-9]|1[0-2])月([1-9]|[12]\d|3[01])日(?=\s*印发)")
NOTE = late(r"\s*[（(][^（()）]{2,30}[）)]\s*")
SIGNED_PARTS = (Part.FRONT, Part.CLOSING)


@frozen
class Identity:
    """Agency, date of issue and note as the report gives them, with the places that tags take."""

    agency: str
    issued: date | None
    note: str
    places: tuple[Replacement, ...]


def find_identity(model: ReportModel, year: int) -> Identity:
    """Reads the signature of the report on a year; what is not there stays empty."""
    places: list[Replacement] = []
    issued: date | None = None
    note = ""
    for number, text in _paragraphs(model, (Part.CLOSING,)):
        match, noted = ISSUED.fullmatch(text) or NUMERAL_ISSUED.fullmatch(text), NOTE.fullmatch(text)
        if match and issued is None:
            issued = _date(match)
            word = "成文日期" if match[1].isdecimal() else "成文日期汉字"
            places += [_whole(number, text, word)] if issued else []
        elif noted and not note:
            note = text.strip()
            places.append(_whole(number, text, "附注"))
    places += _printed(model, issued) if issued else ()
    agency = model.agency
    if agency:
        places += [one for number, text in _paragraphs(model, SIGNED_PARTS) for one in _agencies(number, text, agency)]
    adopted = adopted_year(year)
    return Identity(agency, issued, note, tuple(replace(one, adopted=adopted) for one in places))


def _paragraphs(model: ReportModel, parts: tuple[Part, ...]) -> Iterator[tuple[int, str]]:
    seen: set[int] = set()
    for sentence in model.sentences:
        number = sentence.paragraph.number
        if sentence.part in parts and number not in seen:
            seen.add(number)
            yield number, sentence.paragraph.text


def _printed(model: ReportModel, issued: date) -> Iterator[Replacement]:
    """The date of printing at the foot of the last page, where it is that of the signature: 2024年3月13日印发."""
    for paragraph in model.text.paragraphs:
        match = PRINTED.search(paragraph.text)
        if match and _date(match) == issued:
            yield Replacement(paragraph.number, match.start(), match.end(), match[0], "{{ 成文日期 }}")


def _date(match: re.Match[str]) -> date | None:
    year, month, day = (int(one) if one.isdecimal() else read_chinese_numeral(one) or 0 for one in match.groups())
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _whole(number: int, text: str, word: str) -> Replacement:
    inside = text.strip()
    start = text.index(inside)
    return Replacement(number, start, start + len(inside), inside, f"{{{{ {word} }}}}")


def _agencies(number: int, text: str, agency: str) -> Iterator[Replacement]:
    for match in re.finditer(re.escape(agency), text):
        before, after = text[: match.start()], text[match.end() :]
        if before.rfind("《") > before.rfind("》") or after.startswith("党"):
            continue
        yield Replacement(number, match.start(), match.end(), agency, "{{ 报告机关 }}")
