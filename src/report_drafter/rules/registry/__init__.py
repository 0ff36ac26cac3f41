"""规划登记表: the plans, laws and regulations that the product knows of, for reports of offices without a catalogue.

The table is package data (plans.tsv, one document a line); every plan was confirmed in a public source. Notices and
opinions stand in it for their number; of those only a sample was, so what differs from them is no more than a warning.
A plan that is not in it is never wrong, and no period is ever extrapolated.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

from report_drafter.domain.plan_document import PlanDocument

TABLE = Path(__file__).with_name("plans.tsv")
ALIAS_SEPARATOR, YES = "；", "是"


def plan_registry() -> tuple[PlanDocument, ...]:
    """Returns the documents of the registry, in its order."""
    return read_registry(TABLE.read_text(encoding="utf-8").splitlines())


def read_registry(lines: Iterable[str]) -> tuple[PlanDocument, ...]:
    """Reads tab-separated lines, the column names in the first."""
    return tuple(_plan(row) for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def _plan(row: dict[str, str]) -> PlanDocument:
    return PlanDocument(
        title=row["名称"],
        start=int(row["起始年"]) if row["起始年"] else None,
        end=int(row["结束年"]) if row["结束年"] else None,
        issuer=row["制定机关"],
        aliases=tuple(one for one in row["别名"].split(ALIAS_SEPARATOR) if one),
        successor=row["后继文件"],
        number=row["文号"],
        dated=row["题名带期间"] == YES,
    )
