"""Parts above their whole that no 其中 opens."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.exceeding_parts import find_exceeding_parts
from tests.builders.report_models import report_of


def exceeding(line: str) -> list[tuple[str, str]]:
    return [(whole.text, part.text) for whole, part in find_exceeding_parts(report_of(line))]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("受理信访120件，按期答复180件，按期答复率90%。", ("120件", "180件")),  # 90% of 120 are 108
        ("受理信访300件；按期答复720件，按期答复率90.0%。", ("300件", "720件")),
        ("梳理证照125项，网上可办1112项，网上可办率89.6%。", ("125项", "1112项")),
        ("受理信访120件，按期答复180件，按期答复率100%。", ("120件", "180件")),  # more than all
    ],
)
def test_a_rate_tells_what_part_is_meant(line: str, found: tuple[str, str]) -> None:
    assert exceeding(line) == [found]


@pytest.mark.parametrize(
    "line",
    [
        "受理信访120件，按期答复108件，按期答复率90%。",
        "受理信访120件，按期答复180件，群众满意率90%。",  # of something else
        "受理信访120件，按期答复180件，率90%。",
        "受理信访120件，按期答复177件，按期答复率90%。",  # no slip of the hand
        "受理信访约120件，按期答复180件，按期答复率90%。",
        "受理信访120件，按期答复180人，按期答复率90%。",
        "去年受理信访120件，今年按期答复180件，按期答复率90%。",
        "受理信访120件。按期答复180件，按期答复率90%。",  # the whole stands in another sentence
        "按期答复180件，按期答复率90%。",
        "受理信访120件，按期答复180件，按期答复90%。",
        "按期答复有序，受理信访120件，网上办理180件，按期答复率90%。",
        "受理信访120件，按期答复118件，按期答复率90%。",  # no more than its whole
        "受理信访7件，按期答复16件，按期答复率90%。",  # no number of seven is that rate
        "受理信访1.2公里，按期答复1.8公里，按期答复率90%。",
    ],
)
def test_other_rates_tell_no_part(line: str) -> None:
    assert exceeding(line) == []


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("识别低收入1520户5300人，已帮扶410户5730人。", ("5300人", "5730人")),
        ("识别低收入1520户5300人，已帮扶20户5730人。", ("5300人", "5730人")),
        ("识别低收入1000户5000人，已帮扶600户6000人。", ("5000人", "6000人")),  # twice as many to each
        ("识别低收入1000户4000人，已帮扶600户4800人。", ("4000人", "4800人")),  # eight to each
        ("识别低收入1520户、5300人，已帮扶410户，5730人。", ("5300人", "5730人")),
    ],
)
def test_fewer_households_hold_no_more_people(line: str, found: tuple[str, str]) -> None:
    assert exceeding(line) == [found]


@pytest.mark.parametrize(
    "line",
    [
        "识别低收入1520户5300人，已帮扶410户1430人。",
        "识别低收入1520户5300人，已帮扶410户5300人。",
        "识别低收入1520户5300人，已帮扶1520户5730人。",  # as many households
        "识别低收入1520户5300人，已帮扶19户5730人。",  # too few households
        "识别低收入1000户6000人，已帮扶600户6600人。",  # less than twice as many to each
        "识别低收入600户1200人，已帮扶700户7000人。",  # of more households
        "识别低收入600户1200人，已帮扶600户7000人。",
        "识别低收入1520户3100人，已帮扶410户3200人。",  # less than eight to each
        "识别低收入1520户5300人，已帮扶410户约5730人。",
        "识别低收入1520户计5300人，已帮扶410户5730人。",  # what stands between tells something else
        "识别低收入1520户5300人。帮扶企业职工410户5730人。",
        "识别低收入1520户5300人，已帮扶410户5730件。",
    ],
)
def test_other_households_are_left_alone(line: str) -> None:
    assert exceeding(line) == []
