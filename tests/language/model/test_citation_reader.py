"""Citations with their periods, nested ones too."""

from __future__ import annotations

import pytest

from report_drafter.domain.report_text import Paragraph
from report_drafter.language.model.citation_reader import read_citations
from report_drafter.language.model.report_model import Citation, Part


def citations_in(text: str) -> list[Citation]:
    return read_citations(Paragraph(1, text), Part.REVIEW)


@pytest.mark.parametrize("dash", ["—", "–", "-", "－", "～", "——", "至"])
def test_a_period_is_read_with_any_dash(dash: str) -> None:
    (one,) = citations_in(f"《法治政府建设实施纲要（2021{dash}2025年）》")
    assert (one.base, one.years, one.dash) == ("法治政府建设实施纲要", (2021, 2025), dash)


def test_a_nested_title_keeps_its_own_period() -> None:
    outer, inner = citations_in("《渝北区贯彻落实〈法治政府建设实施方案(2021-2025年)〉任务分工表》")
    assert (outer.years, outer.nested) == (None, False)
    assert (inner.base, inner.years, inner.nested) == ("法治政府建设实施方案", (2021, 2025), True)


def test_a_period_behind_the_title_belongs_to_it() -> None:
    (one,) = citations_in("《法治社会建设实施纲要》（2020—2025年）")
    assert one.years == (2020, 2025)


def test_a_mark_that_never_closes_hides_no_other_title() -> None:
    assert [one.base for one in citations_in("《甲和《乙》")] == ["乙"]
