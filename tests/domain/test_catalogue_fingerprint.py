"""The fingerprint changes with what forms ask, and with nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from report_drafter.domain.catalogue import Catalogue, Department, ReportInfo
from report_drafter.domain.catalogue_fingerprint import catalogue_fingerprint
from report_drafter.domain.indicator import Indicator

VISITS = Indicator("0101", "走访企业", "家次", department="经侦支队", high=Decimal(100), definition="全年累计")
CASES = Indicator("0102", "办结案件", "件", department="法制支队")
CATALOGUE = Catalogue(ReportInfo(2023, "示例市公安局"), (Department("经侦支队"),), (VISITS, CASES))


def with_visits(**changes: object) -> Catalogue:
    """The catalogue with its first indicator changed."""
    return replace(CATALOGUE, indicators=(replace(VISITS, **changes), CASES))  # type: ignore[arg-type]


def test_a_definition_unit_or_bound_that_changes_changes_it() -> None:
    changed = (with_visits(definition="年末数"), with_visits(unit="户"), with_visits(high=Decimal(101)))
    prints = {catalogue_fingerprint(one) for one in (CATALOGUE, *changed)}
    assert len(prints) == 4


def test_another_year_is_another_catalogue() -> None:
    other = replace(CATALOGUE, info=replace(CATALOGUE.info, year=2024))
    assert catalogue_fingerprint(other) != catalogue_fingerprint(CATALOGUE)


def test_contacts_dates_and_order_leave_it_as_it_is() -> None:
    info = replace(CATALOGUE.info, contact="张三", deadline=date(2024, 1, 31))
    other = replace(CATALOGUE, info=info, indicators=(CASES, VISITS))
    assert catalogue_fingerprint(other) == catalogue_fingerprint(CATALOGUE)


def test_a_bound_that_a_workbook_gives_back_with_a_point_is_the_same() -> None:
    assert catalogue_fingerprint(with_visits(high=Decimal("100.0"))) == catalogue_fingerprint(CATALOGUE)


def test_discontinued_indicators_do_not_count() -> None:
    gone = replace(CASES, code="0103", name="旧指标", discontinued=True)
    other = replace(CATALOGUE, indicators=(VISITS, CASES, gone))
    assert catalogue_fingerprint(other) == catalogue_fingerprint(CATALOGUE)
