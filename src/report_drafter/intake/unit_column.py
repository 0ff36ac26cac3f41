"""Holds the unit that a form's row states against the catalogue's: 1 beside 万份 is no 1 of 份.

A department that changes the unit beside its figure has changed the figure.
"""

from __future__ import annotations

from dataclasses import replace

from report_drafter.domain.indicator import Indicator
from report_drafter.domain.location import CellAddress
from report_drafter.domain.submission import Entry
from report_drafter.domain.unit import split_unit
from report_drafter.intake.cell_reading import plain_decimal
from report_drafter.intake.measure_words import same_unit
from report_drafter.intake.remarks import FindingList

RULE = "unit-differs"
SCALE_SIGNS = frozenset("千万亿")


def in_stated_unit(entry: Entry, indicator: Indicator, stated: str, place: CellAddress, found: FindingList) -> Entry:
    """Returns an entry without its figure where the unit beside it has another scale, and says how it differs.

    A figure that names its own scale (8.9万) is taken as it is.
    """
    scale, unit = split_unit("".join(stated.replace("％", "%").split()))
    asked_scale, asked = split_unit(indicator.unit)
    if entry.quantity is None or (scale == asked_scale and same_unit(unit, asked)):
        return entry
    message = f"指标“{indicator.name}”的单位是{indicator.unit or '空'}，这一行写的单位是“{stated}”，"
    if scale == asked_scale or SCALE_SIGNS.intersection(entry.cell.typed):
        advice = f"请核对数是不是按{indicator.unit}填的，并把单位改回“{indicator.unit}”。"
        found.warning(RULE, f"{message}已按{indicator.unit}采用。", advice, entry.cell, place)
        return entry
    meant = plain_decimal(entry.quantity.value / asked_scale * scale / asked_scale)
    advice = f"若指 {entry.cell.typed}{stated}，请填 {meant}，并把单位改回“{indicator.unit}”。"
    found.error(RULE, f"{message}填写的“{entry.cell.typed}”没有采用。", advice, entry.cell, place)
    return replace(entry, quantity=None)
