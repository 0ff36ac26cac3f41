"""What stands by mistake at the inner edge of quotation marks: “教学楼，”建设项目."""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.late_pattern import late

_SAID = "说|道|表示|介绍|认为|指出|强调|称|回忆|坦言|解释|告诉|感慨|感叹|写|提出|要求|回答"
_COMMA = late(rf"[，、；](?=”[\u4e00-\u9fff])(?!”[^，。；\n]{{0,12}}(?:{_SAID}))")
"""A comma inside the marks, while words are said that go on: “……，”他说."""


def commas_inside(text: str) -> Iterator[re.Match[str]]:
    """Yields the commas that stand right before the closing mark while the sentence goes on."""
    return _COMMA.finditer(text)
