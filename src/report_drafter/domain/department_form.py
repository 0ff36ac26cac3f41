"""填报表: what is put into one department's empty workbook, and what may be filled in already."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from decimal import Decimal

from report_drafter.domain.catalogue import Catalogue
from report_drafter.domain.frozen import frozen
from report_drafter.domain.quantity import Quantity
from report_drafter.domain.submission import Initiative


@frozen
class DepartmentForm:
    """One department's form; mappings are keyed by indicator code.

    `this_year`, `reasons`, `notes` and `initiatives` are what the department would type (for samples and tests);
    text of `this_year` is written as typed, such as `1500余`.
    """

    catalogue: Catalogue
    department: str
    last_year: Mapping[str, Quantity] = field(default_factory=dict)
    this_year: Mapping[str, str | Decimal] = field(default_factory=dict)
    reasons: Mapping[str, str] = field(default_factory=dict)
    notes: Mapping[str, str] = field(default_factory=dict)
    initiatives: Sequence[Initiative] = ()
