"""Who gives a report and to whom, held against its office: 临猗区人民检察院检察长 of 临漪区, 局党组书记、院长.

A bureau's leader is no 院长, and a people's congress has no 委员 or 股东 to be addressed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.text.short_names import OddName, without_second_name

FRONT_LINES, MOST_APART = 8, 2
SIGNS = ("法院检察长", "检察院院长")
"""The plain words of posts that no such office has."""

_SPEAKER = late(
    r"\s*(?P<name>[\u4e00-\u9fff]{2,20}?(?:人民法院|人民检察院|人民政府|委员会|[局厅院委]))"
    r"(?:代理|代)?(?:院长|检察长|局长|厅长|主任|[省市县区州旗镇乡]长)"
    r"[\s　：:]+[\u4e00-\u9fff]{1,4}(?:[\s　]{0,3}[\u4e00-\u9fff]{1,2})?\s*"
)
_PLACE = late("[\u4e00-\u9fff]{2,6}?[省市县区州旗镇乡盟]")
_POST = late(r"(?P<court>人民法院|人民检察院)(?P<post>检察长|院长)(?![和、及与]?列席)")
_LEADER = late(
    r"(?P<body>(?:(?<![\u4e00-\u9fff])|(?<=[由是以]))[局委]|[省市县区州旗]局|本[局委])党[组委](?:(?P<leads>书记)|委员|成员)、"
    r"(?P<post>副?(?:院长|检察长|县长|校长|局长|主任|镇长))"
)
_BARE_LEADER = late(
    r"(?<![\u4e00-\u9fff])党[组委]书记、(?P<post>院长|检察长|县长|校长|局长|主任|镇长|乡长)(?=[\u4e00-\u9fff]{2,3}(?:认真|切实|自觉|带头|坚持|履行|主持|严格|高度))"
)
"""The leader of the office itself, named by no office: 党委书记、主任邹立峰带头讲法治课, in a bureau's report."""
_UNEVEN = late("(?P<level>[市县区])委副?书记、(?P<post>(?P<head>[市县区])长)")
"""A party post of one level with the head of a government of another: 县委副书记、市长."""
_TOWN_LEADER = late(
    r"(?<![\u4e00-\u9fff])(?P<post>[乡镇]长)(?=[\u4e00-\u9fff]{2,3}(?:认真|切实|自觉|带头|坚持|履行|主持))"
)
_FOREIGN_HEAD = late(
    r"(?<![\u4e00-\u9fff、])(?P<post>副?(?P<kind>[局厅镇乡])长)(?=(?:带头|亲自|共|累计|全年|均|全部|主动|依法)*(?:出庭|应诉|宣讲|包案|接访|约谈|签批|讲授?法治|主持召开|履行))"
)
"""What a head does at the beginning of a clause where nobody names the office: that of the report is meant."""
_HEADS_OF = {"办事处": "主任", "局": "局长", "厅": "厅长", "委员会": "主任", "镇": "镇长", "乡": "乡长"}
"""The heads of offices by how their names end; a government's is left out, whose report tells of those of all."""
_SENTENCE_STOPS = "。；;！\n"
_TOWN = late("(?P<kind>[乡镇])(?:人民政府)?$")
_OWN_POSTS = {"局": ("局长",), "委": ("主任",)}
_LEADING = ("局长", "主任")
"""Posts that people below the leader may have in another body: 局党组成员、副主任."""
_BUREAU, _COMMISSION = "局", ("委员会", "委")
_ADDRESSED = late(r"(?:(?<=\n)|(?<=。))(?P<odd>各位(?:委员|董事|股东|理事))(?=[：:！，,])")
_CONGRESS, _STANDING = late("人民代表大会第[^\n]{1,8}会议"), "常务委员会"
_DEPUTIES = "各位代表"
CONGRESS_FRONT = 400
_HEADS = {"人民法院": "院长", "人民检察院": "检察长"}


def misnamed_speakers(lines: Sequence[str], agency: str) -> Iterator[tuple[int, OddName]]:
    """Yields the line under the title, by its index, that names the office with a character or two of another place."""
    for at, line in enumerate(lines[:FRONT_LINES]):
        match = _SPEAKER.fullmatch(line)
        name = match["name"] if match is not None else ""
        apart = [place for place, (one, other) in enumerate(zip(name, agency, strict=False)) if one != other]
        of_place = _PLACE.match(agency)
        near = len(name) == len(agency) and 0 < len(apart) <= MOST_APART
        if match is not None and of_place is not None and near and apart[-1] < of_place.end() - 1:
            yield at, OddName(match.start("name"), match.end("name"), name, agency, 1)


def misplaced_heads(text: str) -> Iterator[tuple[int, int, str]]:
    """Yields where a court is told to have the head of the other house, with the right post: 人民法院检察长."""
    for match in _POST.finditer(text):
        right = _HEADS[match["court"]]
        if match["post"] != right and "、" not in text[max(0, match.start() - 8) : match.start()]:
            yield match.start(), match.end(), match["court"] + right


def misplaced_leaders(text: str, agency: str) -> Iterator[tuple[int, int, str]]:
    """Yields a post that the leader of no such office has, with the right one: 局党组书记、院长, 委党组书记、局长."""
    for match in _UNEVEN.finditer(text):
        if match["level"] != match["head"]:
            yield *match.span("post"), f"{match['level']}长"
    agency = without_second_name(agency)
    own = "局" if agency.endswith(_BUREAU) else "委" if agency.endswith(_COMMISSION) else ""
    for match in _LEADER.finditer(text) if own else ():
        post, right = match["post"], _OWN_POSTS[own][0]
        if not match["body"].endswith(own) or post.removeprefix("副") == right:
            continue
        if match["leads"] or post.removeprefix("副") not in _LEADING:
            yield match.start("post"), match.end("post"), f"副{right}" if post.startswith("副") else right
    for match in _BARE_LEADER.finditer(text) if own else ():
        if match["post"] != _OWN_POSTS[own][0]:
            yield *match.span("post"), _OWN_POSTS[own][0]
    town = _TOWN.search(agency)
    for match in _TOWN_LEADER.finditer(text) if town is not None else ():
        if town is not None and match["post"][0] != town["kind"]:
            yield match.start("post"), match.end("post"), f"{town['kind']}长"


def foreign_heads(text: str, agency: str) -> Iterator[tuple[int, int, str]]:
    """Yields the heads of another kind of office who act for the own one: 局长出庭应诉, of a 街道办事处."""
    office = without_second_name(agency).removesuffix("人民政府")
    own = next((head for end, head in _HEADS_OF.items() if office.endswith(end)), "")
    for match in _FOREIGN_HEAD.finditer(text) if own else ():
        post, kind = match["post"], match["kind"]
        begin = max(text.rfind(stop, 0, match.start()) for stop in _SENTENCE_STOPS) + 1
        if post.removeprefix("副") != own and kind not in text[begin : match.start()].replace(f"{kind}长", ""):
            yield *match.span("post"), f"副{own}" if post.startswith("副") else own


def misaddressed(text: str) -> Iterator[tuple[int, int, str]]:
    """Yields where a report to a people's congress addresses those of another meeting: 各位委员, 各位股东."""
    told = _CONGRESS.search(text, 0, CONGRESS_FRONT)
    if told is None or _STANDING in told[0] or _STANDING in text[:CONGRESS_FRONT].split("\n", 1)[0]:
        return
    for match in _ADDRESSED.finditer(text):
        yield match.start("odd"), match.end("odd"), _DEPUTIES
