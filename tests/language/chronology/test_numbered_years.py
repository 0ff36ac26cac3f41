"""Work plans of a year and the year of their number."""

from __future__ import annotations

from report_drafter.language.chronology.numbered_years import misnumbered_years


def misnumbered(text: str) -> list[tuple[int, int]]:
    return [(one.year, one.issued) for one in misnumbered_years(text)]


def test_a_work_plan_is_not_issued_behind_its_year() -> None:
    assert misnumbered("紧扣《水务局2021年工作要点》（水发〔2022〕3号）") == [(2021, 2022)]
    assert misnumbered("《2022年度普法责任任务清单》（普办〔2020〕1号）") == [(2022, 2020)]


def test_it_is_issued_in_its_year_or_the_one_before() -> None:
    assert misnumbered("《2022年工作要点》（水发〔2022〕3号）《2022年度检查计划》（水发〔2021〕30号）") == []


def test_what_tells_results_comes_later() -> None:
    assert misnumbered("《2021年度考核重点任务》（水发〔2022〕2号）《2021年工作总结》（水发〔2022〕1号）") == []
