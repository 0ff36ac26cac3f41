"""A short fingerprint of what a catalogue asks, so that a form can tell which catalogue it was issued from."""

from __future__ import annotations

import hashlib
import json
from decimal import Decimal

from report_drafter.domain.catalogue import Catalogue
from report_drafter.domain.indicator import Indicator

LENGTH = 16


def catalogue_fingerprint(catalogue: Catalogue) -> str:
    """Returns 16 hexadecimal digits over the year and all that forms show of the active indicators.

    Contacts, dates, plans, relations and waivers are left out: changing them leaves the forms valid.
    """
    asked = [_asked(one) for one in sorted(catalogue.active, key=lambda one: one.code)]
    content = json.dumps([catalogue.info.year, asked], ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(content.encode()).hexdigest()[:LENGTH]


def _asked(one: Indicator) -> list[str | int | bool]:
    bounds = [_plain(number) for number in (one.low, one.high, one.alarm)]
    words = [one.code, one.name, one.unit, one.kind.value, one.department, one.definition]
    return [*words, *bounds, one.decimals, one.required, one.redefined]


def _plain(number: Decimal | None) -> str:
    """Writes 100, 100.0 and 1E+2 alike: a workbook does not keep which of them was typed."""
    return "" if number is None else format(number.normalize(), "f")
