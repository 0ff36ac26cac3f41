"""Near duplicates: the index finds exactly the pairs that comparing all with all finds."""

from __future__ import annotations

import random
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from report_drafter.language.text.characters import words
from report_drafter.language.text.near_duplicates import first_near_duplicates, near_duplicates, similar

WORDS = sorted(
    words(
        "加强 推进 完善 执法 监督 法治 政府 建设 机制 行政 规范 制度 基层 审查 培训 矛盾 纠纷 化解 企业 服务 安全 检查"
    )
)


def all_pairs(texts: list[str]) -> set[tuple[int, int]]:
    numbered = list(enumerate(texts))
    return {(one, other) for (one, a), (other, b) in combinations(numbered, 2) if similar(a, b)}


def office_sentences(seed: int, count: int) -> list[str]:
    """Sentences of common words, every fourth of them a light edit of an earlier one."""
    chance = random.Random(seed)  # noqa: S311 - test data, the same in every run
    sentences: list[str] = []
    for number in range(count):
        if number % 4 == 3:
            letters = list(chance.choice(sentences))
            del letters[chance.randrange(len(letters))]
            sentences.append("".join(letters))
        else:
            sentences.append("".join(chance.choice(WORDS) for _ in range(chance.randrange(8, 20))))
    return sentences


def test_the_index_finds_the_pairs_of_the_comparison_of_all_with_all() -> None:
    texts = office_sentences(1, 400)
    expected = all_pairs(texts)
    assert len(expected) >= 80
    assert set(near_duplicates(texts)) == expected


@given(st.lists(st.text(alphabet="甲乙丙丁法治政府建设加强推进", max_size=14), max_size=12))
def test_the_index_agrees_with_all_pairs_on_any_texts(texts: list[str]) -> None:
    assert set(near_duplicates(texts)) == all_pairs(texts)


def first_pairs(texts: list[str]) -> dict[int, int]:
    first: dict[int, int] = {}
    for one, other in sorted(all_pairs(texts)):
        first.setdefault(other, one)
    return first


def test_each_text_is_told_the_first_before_it_that_is_like_it() -> None:
    texts = office_sentences(2, 200)
    assert {other: one for one, other in first_near_duplicates(texts)} == first_pairs(texts)


@given(st.lists(st.text(alphabet="一丁七丙法治政府建设", max_size=24), max_size=16))
def test_the_first_is_the_first_of_all_pairs_on_any_texts(texts: list[str]) -> None:
    assert {other: one for one, other in first_near_duplicates(texts)} == first_pairs(texts)


def test_a_pair_is_found_once_with_the_earlier_text_first() -> None:
    text = "进一步加强对基层所队执法办案的巡回指导，及时纠正程序上的瑕疵"
    other = "持续加强对基层所队执法办案的巡回指导，及时纠正程序上的瑕疵"
    assert list(near_duplicates([text, "无关的一句话放在中间", other])) == [(0, 2)]


def test_sentences_of_one_pattern_about_other_matters_are_no_duplicates() -> None:
    assert not similar("全年受理行政复议案件十九件，审结十七件", "全年开展执法培训五次，参训民警八百余人次")
