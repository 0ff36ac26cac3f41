"""The word for its kind that a title ends on, miswritten."""

from __future__ import annotations

import pytest

from report_drafter.language.text.title_genres import miswritten_kind


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("示例县城市更新规化", ("规化", "规划")),
        ("示例县发展刚要（草案）", ("刚要", "纲要")),
        ("关于加强执法的意建", ("意建", "意见")),
        ("示例县养犬管理条列（征求意见稿）", ("条列", "条例")),
        ("示例县养犬管理条列草案", ("条列", "条例")),
        ("示例县城市更新规化的决定", ("规化", "规划")),
        ("示例县城市更新规化纲要", ("规化", "规划")),
    ],
)
def test_the_kind_of_a_title_is_one_character_off(title: str, found: tuple[str, str]) -> None:
    told = miswritten_kind(title)
    assert told is not None
    start, end, right = told
    assert (title[start:end], right) == found


@pytest.mark.parametrize(
    "title",
    [
        "示例县城市更新规划",
        "示例县养犬管理规程",  # a kind of its own
        "示例县城市更新规模",  # neither looks nor sounds alike
        "示例县城市更新归化",  # both characters are others
        "示例县城市更新规化研究",  # ends on something else
        "示例县城市更新规化的建设",
        "规",
    ],
)
def test_other_ends_of_titles_are_left_alone(title: str) -> None:
    assert miswritten_kind(title) is None
