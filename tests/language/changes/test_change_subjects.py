"""What a clause behind a change goes on about."""

from __future__ import annotations

import pytest

from report_drafter.language.changes.change_subjects import is_in_unit_of, is_subject_of
from tests.builders.report_models import measures_of


@pytest.mark.parametrize(
    ("line", "alike"),
    [
        ("时限由20天压缩至4天", True),
        ("时限由20个工作日压缩至4个", True),
        ("时限由20工作日压缩至4个", False),
        ("时限由20个工作日压缩至4天", False),
        ("科室由20个百分点压缩至4个", False),  # no time
    ],
)
def test_the_later_value_may_have_the_head_of_its_unit_alone(line: str, *, alike: bool) -> None:
    base, now = measures_of(line)
    assert is_in_unit_of(base, now) is alike


@pytest.mark.parametrize(
    ("line", "subject", "goes_on"),
    [
        ("投诉压缩至4件", "", True),
        ("投诉压缩至4件", "比上年", True),
        ("投诉压缩至4件", "投诉", True),
        ("投诉压缩至4件", "诉", False),  # too short for a name
        ("投诉压缩至4件", "举报", False),
        ("投诉压缩至4件", "办理时限", False),  # no time
        ("审批压缩至4天", "办理时限", True),
        ("审批压缩至4个工作日", "平均用时累计", True),
        ("审批压缩至4天", "办理成本", False),
    ],
)
def test_a_clause_goes_on_where_it_names_nothing_new(line: str, subject: str, *, goes_on: bool) -> None:
    (now,) = measures_of(line)
    assert is_subject_of(subject, now) is goes_on
