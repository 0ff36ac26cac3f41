"""How far a thing went is told again with its name alone."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.change_sizes_retold import find_change_sizes_retold
from tests.builders.report_models import report_of

TOLD = "许可事项平均办理时限由15个工作日压缩到6个工作日。"


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("主抓提速，许可事项平均办理时限缩短8个工作日。", ["8个工作日"]),
        ("主抓提速，许可事项平均办理时限缩短9个工作日。", ["9个工作日"]),  # read, and right
        ("主抓提速，变更登记平均办理时限缩短8个工作日。", []),
        ("主抓提速，许可事项平均办理时限延长8个工作日。", []),  # another way: another thing
        ("主抓提速，许可事项平均办理时限缩短约8个工作日。", []),
    ],
)
def test_the_size_of_a_change_is_read_with_its_values(line: str, found: list[str]) -> None:
    told = find_change_sizes_retold(report_of(TOLD, line), set())
    assert [one.stated.text for one in told if one.stated is not None] == found
