"""Documents cited with their number behind the title: 《国务院办公厅关于…的指导意见》（国办发〔2018〕118号）."""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.dates.plan_titles import title_key
from report_drafter.language.model.report_model import Citation, ReportModel

_NUMBER = late(
    r"[（(]\s*(?P<number>(?P<issuer>[\u4e00-\u9fff]{1,10})[〔\[【﹝(（](?P<year>(?:19|20)\d\d)[〕\]】﹞)）]第?(?P<serial>\d{1,4})号)(?=\s*[）)，,、；;])"
)
_OPENING = frozenset("（(")
_PLAIN = late(r"(?P<issuer>.+)〔(?P<year>\d{4})〕(?P<serial>\d+)号")
_BY = late("(?:中共中央|国务院|中央|办公厅|、)+(?=关于|印发)")


@frozen
class Number:
    """The number of a document: who issued it, in which year, and the how manieth of that year."""

    issuer: str
    year: int
    serial: int


@frozen
class NumberedDocument:
    """A document by the key of its title, with its number from `start` up to `end` of the paragraph."""

    citation: Citation
    key: str
    start: int
    end: int
    number: Number


def numbered_documents(model: ReportModel) -> Iterator[NumberedDocument]:
    """Yields the documents that a report cites with their numbers, in reading order."""
    for one in model.citations:
        text = one.paragraph.text
        match = _NUMBER.match(text, one.end) if text[one.end : one.end + 1] in _OPENING and not one.nested else None
        if match is not None:
            yield NumberedDocument(one, document_key(one.base), *match.span("number"), _number(match))


def document_key(title: str) -> str:
    """Returns the key of a title without the central bodies that issued it, which may be left out."""
    return _BY.sub("", title_key(title), count=1)


def read_number(text: str) -> Number | None:
    """Reads a number as registers write it: 国办发〔2018〕118号; None for an order or another form."""
    match = _PLAIN.fullmatch(text)
    return _number(match) if match is not None else None


def _number(match: re.Match[str]) -> Number:
    return Number(match["issuer"], int(match["year"]), int(match["serial"]))
