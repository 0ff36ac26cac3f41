"""Names in a report that are probably one person's, or posts that are probably one's own: 局长王海涛 and 局长王海波.

Two deputies with names as like as brothers' stay two; so do the heads of two offices, and people named in one list.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from enum import Enum
from itertools import combinations

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.text.alike_characters import alike
from report_drafter.language.text.character_slips import SlipKind, slip_between
from report_drafter.language.text.characters import HAN, is_han, places_of
from report_drafter.language.text.person_names import Bearer, post_behind, stands_as_name

MOST = 60
"""A text that names more people than these is a list of people."""
FULL, NAMED_UNIT = 3, 4
_LISTED = late(rf"(?=.*[、和与及])(?:{HAN}|[、 　]){{0,24}}")
_DEPUTY = "副"
_RANKED = late("(?:书记|[局县市区镇乡院厅]长|检察长)$")
_LEVELS = "县市区镇乡"
_SECRETARY = late(rf"(?P<level>[{_LEVELS}]?)(?:党委|委)书记$")
_OWN = late("[我本市县区省]?[局院委厅]?")
_GOVERNMENT = "人民政府"
_HONOURED = late("(?:同志)?(?:等)?(?:的?(?:先进|英雄|模范|感人|典型)?(?:事迹|精神)|学习|为榜样)")
"""What stands behind the name of somebody whom all are told to learn from."""
_OF_THINGS = frozenset("在的等及对就以到于均每为")
"""What may stand behind anything, not a name alone."""
_RARE_IN_NAMES = (
    "华桦骅 兰岚 辉晖 明铭茗 强锵 玲翎羚 莉俐 丽俪 平萍 红虹 娟涓 洁婕 琪琦淇祺 倩茜 昊浩皓 涛韬 炜伟玮 珊姗 璐露 "
    "瑞睿 晟胜圣 煜钰玉昱 "
    "昕欣馨 晗涵 霖琳林 颖莹 骏俊峻 璇旋 琰炎 钧军君 楠南 敏闽 芸云 怡贻 薇微 婷亭 菲霏 "
    "雯文 熠逸 泓宏弘 祯贞 栋冻 鑫新 淼苗 妍研 璟景"
)
"""Characters of names that sound alike, the rarer ones, of whose sound the order of GB/T 2312—1980 tells nothing."""
_SOUNDS = {one: group for group in _RARE_IN_NAMES.split() for one in group}

Named = Mapping[str, Sequence[Bearer]]


class Doubt(Enum):
    """Why two bearers are held against one another."""

    NEAR = "one person under two names"
    TWO_HOLDERS = "one post with two holders"
    TWO_POSTS = "one person in two posts of which nobody holds both"


@frozen
class DoubtfulName:
    """A bearer that goes ill with another one."""

    doubt: Doubt
    odd: Bearer
    usual: Bearer


def doubtful_names(text: str, agency: str, bearers: Sequence[Bearer]) -> Iterator[DoubtfulName]:
    """Yields the bearers of a text that go ill with others, each pair of names once."""
    named: dict[str, list[Bearer]] = {}
    succeeded = {bearer.name for bearer in bearers if not bearer.settled}
    for bearer in bearers:
        if bearer.name not in succeeded:
            named.setdefault(bearer.name, []).append(_of_office(bearer, agency.removesuffix(_GOVERNMENT)))
    if len(named) > MOST:
        return
    yield from _near(text, named)
    yield from _unposted(text, named, frozenset(bearer.start for bearer in bearers if bearer.posts))
    for one, other in combinations(named, 2):
        pair = _holders(named[one], named[other], agency.removesuffix(_GOVERNMENT))
        if pair is not None and slip_between(one, other) is None:
            yield DoubtfulName(Doubt.TWO_HOLDERS, *pair)
    for ones in named.values():
        yield from (DoubtfulName(Doubt.TWO_POSTS, *pair) for pair in _two_posts(ones))


def _of_office(bearer: Bearer, office: str) -> Bearer:
    """The bearer with the report's own office told as the unit of its heads: 局长 is its own, 县财政局局长 is not."""
    head = f"{office[-1:]}长"
    posts = ((office if post.endswith(head) and _OWN.fullmatch(unit) else unit, post) for unit, post in bearer.posts)
    return replace(bearer, posts=tuple(posts)) if office else bearer


def _near(text: str, named: Named) -> Iterator[DoubtfulName]:
    """Names of people with posts that are one slip apart."""
    for one, other in combinations(named, 2):
        odd, usual = sorted((one, other), key=lambda name: (text.count(name), -named[name][0].start))
        if odd in usual or usual in odd:
            odd, usual = sorted((one, other), key=lambda name: (len(named[name]), -named[name][0].start))
        elif text.count(odd) > 1:
            continue
        slipped, like = named[odd][0], next((b for b in named[usual] if _is_slip(named[odd][0], b)), None)
        if like is not None and not any(_are_listed(text, slipped, each) for each in named[usual]):
            yield DoubtfulName(Doubt.NEAR, slipped, like)


def _is_slip(odd: Bearer, usual: Bearer) -> bool:
    """Whether one name is written for another: by sound or look, or with another character in one and the same post."""
    slip = slip_between(odd.name, usual.name)
    if slip is None or (odd.by_role != usual.by_role and (odd.posts or usual.posts)):
        return False
    same = _share_post(odd, usual)
    if slip.kind is not SlipKind.CHANGED:
        return slip.head != "" and same
    if alike(slip.wrong, slip.right) or slip.right in _SOUNDS.get(slip.wrong, ""):
        return same or (len(usual.name) == FULL and slip.head != "" and _may_share_office(odd, usual))
    return same and slip.head != "" and len(usual.name) == FULL


def _share_post(one: Bearer, other: Bearer) -> bool:
    """Whether two bearers hold one post that has one holder."""
    if one.author and other.author:
        return True
    return any(
        post == same and not post.startswith(_DEPUTY) and _may_be_one(unit, its)
        for unit, post in one.posts
        for its, same in other.posts
    )


def _may_share_office(one: Bearer, other: Bearer) -> bool:
    """Whether no word tells that two bearers are of two offices."""
    pairs = [_may_be_one(unit, its) for unit, _ in one.posts for its, _ in other.posts]
    return not pairs or any(pairs)


def _may_be_one(unit: str, other: str) -> bool:
    return unit.endswith(other) or other.endswith(unit)


def _are_listed(text: str, one: Bearer, other: Bearer) -> bool:
    """Whether two names stand side by side: 副局长王海涛、王海波."""
    first, second = sorted((one, other), key=lambda each: each.start)
    return _LISTED.fullmatch(text, first.end, second.start) is not None


def _unposted(text: str, named: Named, posted: frozenset[int]) -> Iterator[DoubtfulName]:
    """Names that sound or look like one told with its post, wherever they stand: 吴小东到庭."""
    for name in (one for one in named if len(one) == FULL):
        for start in _likes(text, name):
            like = Bearer(start, start + FULL, text[start : start + FULL], post_behind(text, start + FULL))
            if start in posted or any(one.posts or one.author for one in named.get(like.name, ())):
                continue
            if any(_are_listed(text, like, each) for each in named[name]):
                continue
            slipped = like.name not in named and _is_slip(like, named[name][0])
            slipped = slipped or _is_not_introduced(text, like, named[name])
            if slipped and stands_as_name(text, like.start, like.end):
                odd, usual = sorted((like, named[name][0]), key=lambda one: (text.count(one.name), -one.start))
                if text.count(odd.name) == 1:
                    yield DoubtfulName(Doubt.NEAR, odd, usual)
                    break


def _is_not_introduced(text: str, like: Bearer, usual: Sequence[Bearer]) -> bool:
    """Whether a name without a post stands in a paragraph behind one of a head, and goes on from it.

    Whoever is named without a post was named before: only the head was. His name must begin as no word of the text.
    """
    heads = [one for one in usual if any(not post.startswith(_DEPUTY) for _, post in one.posts)]
    begun = [one for one in heads if one.end <= like.start and "\n" not in text[one.end : like.start]]
    if like.posts or not begun or text.count(like.name) > 1 or text[like.end : like.end + 1] in _OF_THINGS:
        return False
    if _HONOURED.match(text, like.end):
        return False
    return text.count(like.name[:2]) <= text.count(usual[0].name) + 1


def _likes(text: str, name: str) -> Iterator[int]:
    """Where a text has a name with one of its given characters changed."""
    first, second, third = name[:1], name[1:2], name[2:]
    for at in places_of(first + second, text):
        if is_han(text[at + 2 : at + FULL]) and text[at + 2] != third:
            yield at
    for match in late(f"{first}(?!{second}){HAN}{third}").finditer(text):
        yield match.start()


def _holders(one: Sequence[Bearer], other: Sequence[Bearer], office: str) -> tuple[Bearer, Bearer] | None:
    """The bearer of a post that somebody else holds, and that one; only of the author's post and the office's head."""
    for each in one:
        for its in other:
            for (unit, post), (unit_too, same) in ((a, b) for a in each.posts for b in its.posts):
                single = post == same and not post.startswith(_DEPUTY) and _may_be_one(unit, unit_too)
                if single and (each.author or its.author or unit == unit_too == (office or None)):
                    return (each, its) if its.author else (its, each)
    return None


def _two_posts(ones: Sequence[Bearer]) -> Iterator[tuple[Bearer, Bearer]]:
    """The bearers of one name, one of whom holds a post that the other cannot hold too; no more than one pair."""
    if any(_exclude(a, b) for one in ones for a, b in combinations(one.posts, 2)):
        return
    for usual, odd in combinations(ones, 2):
        if any(_exclude(a, b) for a in usual.posts for b in odd.posts):
            yield odd, usual
            return


def _exclude(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Whether nobody holds two posts at once: 局长 and 副局长, 镇党委书记 and 镇长."""
    (unit, post), (unit_too, post_too) = one, other
    if not _may_be_one(unit, unit_too):
        return False
    if post != post_too and post.replace(_DEPUTY, "") == post_too.replace(_DEPUTY, ""):
        return _RANKED.search(post) is not None or (unit == unit_too and len(unit) >= NAMED_UNIT)
    return _is_secretary(unit + post, post_too) or _is_secretary(unit_too + post_too, post)


def _is_secretary(post: str, head: str) -> bool:
    """Whether a secretary of the Party is told of the place that has a head: 镇党委书记 and 镇长."""
    match = _SECRETARY.search(post)
    return match is not None and head in [f"{level}长" for level in match["level"] or "镇乡"]
