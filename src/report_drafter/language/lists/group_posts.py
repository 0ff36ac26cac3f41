"""Finds groups that are told post by post: 主任任组长、3名副主任任副组长、8个科室负责人为成员，共12人.

Who heads a group or stands in it by the post alone is one; of each body that is named by number comes one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.relations.figure_relations import PEOPLE_UNITS

_HEAD = r"由[^，,。；;、\d和及]{1,16}(?:担任|任|为)组长"
_POST = r"[、，,]\s*(?P<{0}>\d{{1,3}})(?:名|位|个)[^，,。；;、\d和及]{{1,16}}"
_ROW = late(
    rf"{_HEAD}{_POST.format('deputies')}(?:担任|任|为)副组长"
    rf"{_POST.format('members')}(?:（[\u4e00-\u9fff、]{{1,8}}）)?[^，,。；;、\d和及]{{0,10}}(?:担任|任|为)(?:小组)?(?:成员|组员)"
    r"[，,]\s*(?:一?共|合计|共计|总计)(?:有|计)?(?P<total>\d{1,3})(?:人|名|位)"
)


@frozen
class GroupPosts:
    """A group told to be of `total`, with those that its posts count, and `heads` told without a number."""

    total: Measure
    posts: tuple[Measure, ...]
    heads: int

    @property
    def made(self) -> int:
        """How many its posts make."""
        return self.heads + int(sum(one.quantity.value for one in self.posts))

    @property
    def holds(self) -> bool:
        """Whether the posts make the total."""
        return self.made == self.total.quantity.value


def find_group_posts(measures: Sequence[Measure]) -> Iterator[GroupPosts]:
    """Yields the groups of a paragraph that are told post by post, one head, deputies and members by number."""
    text = measures[0].paragraph.text
    if "副组长" not in text:
        return
    starts = {one.start: one for one in measures}
    for match in _ROW.finditer(text):
        posts = _told(starts, match, "deputies", "members")
        total = _told(starts, match, "total")
        if posts and total and total[0].quantity.unit in PEOPLE_UNITS:
            yield GroupPosts(total[0], posts, 1)


def _told(starts: dict[int, Measure], match: re.Match[str], *names: str) -> tuple[Measure, ...]:
    """The figures that a row gives under some names, none where one of them is no exact figure."""
    found = [starts.get(match.start(name)) for name in names]
    told = tuple(one for one in found if one is not None and not one.quantity.approximate)
    return told if len(told) == len(names) else ()
