"""Finds shares that are written as one ratio: 三次产业结构为7.1∶40.9∶52.0."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Quantity
from report_drafter.domain.report_text import Paragraph
from report_drafter.language.model.report_model import ReportModel

_SHARES = late(r"(?<![\d.])\d{1,2}(?:\.\d+)?(?:[∶:：]\d{1,2}(?:\.\d+)?){2,4}(?![\d.∶:：])")
_COLON = late(r"[∶:：]")
NEAR_HUNDRED = (Decimal(80), Decimal(120))


@frozen
class Shares:
    """The members of one ratio that is meant to make a hundred."""

    paragraph: Paragraph
    start: int
    end: int
    members: tuple[Quantity, ...]


def find_shares(model: ReportModel) -> Iterator[Shares]:
    """Yields ratios of three to five members whose sum lies near a hundred."""
    for paragraph in model.text.paragraphs:
        text = paragraph.text
        if "∶" not in text and ":" not in text and "：" not in text:
            continue
        for match in _SHARES.finditer(text):
            members = tuple(_share(word) for word in _COLON.split(match[0]))
            if NEAR_HUNDRED[0] <= sum(one.number for one in members) <= NEAR_HUNDRED[1]:
                yield Shares(paragraph, match.start(), match.end(), members)


def _share(word: str) -> Quantity:
    return Quantity(Decimal(word), "%", decimals=len(word.partition(".")[2]))
