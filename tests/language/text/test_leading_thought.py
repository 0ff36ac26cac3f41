"""The name of the leading thought, in full or spoilt."""

from __future__ import annotations

import pytest

from report_drafter.language.text.leading_thought import WHOLE, spoilt_thoughts


def spoilt(text: str) -> list[str]:
    return [text[start:end] for start, end in spoilt_thoughts(text)]


@pytest.mark.parametrize(
    "name",
    [
        "习近平新时代中国社会主义思想",
        "习近平新时代特色社会主义思想",
        "习近平新时代中国特色主义思想",
        "习近平新时代中国特色社会思想",
        "习近平新时代社会主思想",
        "习近平新时代中国特色社会主意思想",
        "习近平新时代中国特色的社会主义思想",
        "习近平新时代中国特社色会主义思想",
        "习近平新时期中国特色社会主义思想",
        "习近平总书记新时代中国特色论述思想",
    ],
)
def test_a_name_with_characters_lost_or_changed_is_told(name: str) -> None:
    assert spoilt(f"坚持以{name}为指导。") == [name]


@pytest.mark.parametrize(
    "text",
    [
        f"坚持以{WHOLE}为指导。",
        "深入学习贯彻习近平法治思想。",
        "深入学习贯彻习近平生态文明思想、习近平经济思想。",
        "学习习近平新时代主义思想。",  # five characters of the name are too few
        "学习习近平新时代中国特色社会主义经济、外交等思想。",
        "学习习近平总书记对新时代中国特色论述思想。",
        "学习习近平关于社会主义文化建设的论述，统一思想。",
        "学习习近平同志的重要讲话。",
        "学习习近平新时代中国社会主义。",
        "中国特色社会主义思想",
    ],
)
def test_the_full_name_and_other_names_are_left_alone(text: str) -> None:
    assert spoilt(text) == []


def test_each_telling_is_read_by_itself() -> None:
    line = "习近平新时代中国社会主义思想、习近平法治思想和习近平新时代特色社会主义思想"
    assert spoilt(line) == ["习近平新时代中国社会主义思想", "习近平新时代特色社会主义思想"]
