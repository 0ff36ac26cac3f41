"""Where a report calls its own place or office one of another kind: 我区 in a county's report, 我委 in a bureau's.

Such words are left from the report of another office that the text was taken over from. 市 and 省 are left alone: a
county has a city above it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.text.short_names import OddName, is_shortened, leading_places
from report_drafter.language.text.text_breaks import line_around

COUNTIES, TOWNS, BODIES = "县区旗", "镇乡", "局委厅院"
SURE, SURE_OF_BODY = 3, 2
"""How often a place or an office must be called by its kind before one of another kind is a slip."""
_CALLED = late(
    rf"[我本全{COUNTIES}](?:(?<=我)(?P<own>[{COUNTIES}{TOWNS}])(?![分别隔块域间划位村])|(?<=全)(?P<all>[{COUNTIES}{TOWNS}])(?![域位间段内外村])"
    rf"|(?<=[我本])(?P<body>[{BODIES}])(?![员托派任会屈内感子部面域士校系线])|(?<=[{COUNTIES}])委(?P<under>)(?![员托派]))"
)
"""我县, 全县, 我局, 本局, and 县委 as the county's office is called by those under it."""
_BEFORE_OWN = frozenset("在按照据向经由为对")
"""What stands before 县委 where no other county is named."""
_GOVERNMENT = "人民政府"
_ENDS = {
    "局": "局",
    "厅": "厅",
    "委员会": "委",
    "委": "委",
    "法院": "院",
    "检察院": "院",
    "医院": "院",
    "学院": "院",
    "办公室": "办",
    "办事处": "办",
    "支队": "队",
    "大队": "队",
    "总队": "队",
    "中心": "中心",
    "海关": "关",
}
"""How an office's name ends, with what it calls itself by."""
_QUOTED = late(
    r"(?:称|表示|指出|答复|回复|复函|来函|批复|反映|认为|汇报|提到|强调|说)[，,：:][“\"]?[^，,。；;\n]{0,8}$"
)
_NEAR = 16
"""What stands before the words of another office: 财政局来函称，我局无异议."""
_GROUP = late(
    r"(?:(?<=[\n，,。；;：:、）])|(?<=全年)|(?<=主持)|(?<=[由是]))(?P<name>(?P<kind>[局委院])党[组委])(?=[\u4e00-\u9fff])"
)
_WHOLE_BODY = late(
    r"全(?P<kind>[局委厅])(?=(?:现有|共有|共|在岗|在编|在职|持证|行政|专职)*(?:执法人员|干部|职工|工作人员|党员|上下|执法证|系统|法治工作|\d+[名人]))"
)
"""What an office calls all its people by; 全局 alone is the whole of a situation."""
_OFFICE = late(
    r"(?<![\u4e00-\u9fff*×ＸX○])(?P<level>[县区旗])(?P<body>[\u4e00-\u9fff]{2,14}?(?:局|委员会|委|中心))(?![\u4e00-\u9fff]?[长员])"
)
_SHORTEST_TRADE = 3
_TOWN_BODY = late(
    r"(?<![\u4e00-\u9fff])(?P<level>[镇乡])(?P<body>党委(?!、[县区])|人民政府|政府|综合行政执法[大中]?队|司法所)"
)
_COURT = late(
    r"(?<![\u4e00-\u9fff])[省市县区](?P<kind>检察院|法院)(?=将|坚持|始终|紧紧围绕|认真(?:贯彻|落实|执行)|全面贯彻|在[省市县区]委)"
)
_OTHER_ZONES = late(
    "自治区|开发区|高新区|新区|园区|示范区|经开区|合作区|保税区|景区|保护区|功能区|灌区|矿区|林区|校区|库区|片区|军区|试验区|城区"
)
"""What 我区 and 全区 may mean in a county."""

_Call = tuple[int, str]


def misnamed_kinds(text: str, agency: str) -> Iterator[OddName]:
    """Yields the one place where an office calls its place or itself by a word of another kind."""
    places: dict[str, list[_Call]] = {}
    bodies: dict[str, list[_Call]] = {}
    for match in _CALLED.finditer(text):
        if match["all"] is None and _QUOTED.search(text, max(0, match.start() - _NEAR), match.start()):
            continue
        kind = match["own"] or match["all"] or ("" if match["body"] else match[0][0])
        if match["under"] is None or _names_nobody(text[match.start() - 1 : match.start()]):
            (places if kind else bodies).setdefault(kind or match["body"], []).append((match.start(), match[0]))
    for level in (COUNTIES, TOWNS):
        yield from _odd_one(text, {kind: places[kind] for kind in level if kind in places}, SURE)
    kind_of_agency = _kind_of(agency)
    if kind_of_agency:
        yield from _other_kind(text, bodies, kind_of_agency, agency)
    else:
        yield from _odd_one(text, bodies, SURE_OF_BODY)
    if agency.endswith(_GOVERNMENT) and len(bodies) == 1 and text.count(agency) > 1:
        ((kind, calls),) = bodies.items()
        if kind == BODIES[0] and len(calls) == 1:
            yield _named(calls[0], agency, text.count(agency))


def _kind_of(agency: str) -> str:
    """What an office calls itself by, as its name ends; '' where that tells nothing."""
    return next((kind for end, kind in _ENDS.items() if agency.endswith(end)), "")


def misnamed_groups(text: str, agency: str) -> Iterator[OddName]:
    """Yields the party group of an office of another kind, which stands alone where the own one is meant: 院党组."""
    own = _kind_of(agency)
    for match in _GROUP.finditer(text) if own and own in BODIES else ():
        used = own + match["name"][1:]
        if match["kind"] != own and text.count(match["name"]) <= max(1, text.count(used)):
            yield OddName(match.start("name"), match.end("name"), match["name"], used, text.count(used))


def misnamed_wholes(text: str, agency: str) -> Iterator[OddName]:
    """Yields where an office tells of all its people by the word of another kind: 全局执法人员, of a commission."""
    own = _kind_of(agency)
    found = list(_WHOLE_BODY.finditer(text)) if own else []
    odd, used = [one for one in found if one["kind"] != own], f"全{own}"
    if len(odd) <= max(SURE_OF_BODY, (len(found) - len(odd)) // 2):
        for match in odd:
            yield OddName(match.start(), match.end("kind"), match[0][: len(used)], used, len(found) - len(odd))


def misnamed_offices(text: str, agency: str) -> Iterator[OddName]:
    """Yields where an office of a county stands under the kind of another: 区人社局编印, of a 县人社局."""
    place = next(iter(list(leading_places(agency))[-1:]), "")
    level, trade = place[-1:], agency[agency.find(place) + len(place) :].replace("委员会", "委")
    if level and level in TOWNS and agency.endswith(_GOVERNMENT):
        yield from _misnamed_towns(text, level)
    found = list(_OFFICE.finditer(text)) if level in COUNTIES and len(trade) >= _SHORTEST_TRADE else []
    for match in found:
        body, used = match["body"].replace("委员会", "委"), level + match["body"]
        same = body[:1] == trade[:1] and body[-1] == trade[-1] and is_shortened(body, trade)
        rare = sum(one[0] == match[0] for one in found) <= max(1, text.count(used) // 2)
        if match["level"] != level and same and rare and not _is_other_zone(text, match.start(), match[0]):
            yield OddName(*match.span(), match[0], used, text.count(used))


def _misnamed_towns(text: str, level: str) -> Iterator[OddName]:
    """The bodies of a town under the kind of another: 乡党委, at the head of a clause of a 镇's report."""
    found = list(_TOWN_BODY.finditer(text))
    odd = [one for one in found if one["level"] != level]
    if 0 < len(odd) <= max(1, (len(found) - len(odd)) // 2):
        for match in odd:
            used = level + match["body"]
            yield OddName(*match.span(), match[0], used, text.count(used))


def misnamed_houses(text: str, agency: str) -> Iterator[OddName]:
    """Yields where a court speaks of all its work as the other house: 2024年，县检察院在县委坚强领导下."""
    own = "检察院" if agency.endswith("检察院") else "法院" if agency.endswith("法院") else ""
    for match in _COURT.finditer(text) if own else ():
        used = match[0][0] + own
        if match["kind"] != own:
            yield OddName(*match.span(), match[0], used, text.count(used))


def _other_kind(text: str, calls: dict[str, list[_Call]], own: str, agency: str) -> Iterator[OddName]:
    """The calls by another kind than that of the office whose report it is: 我委 in a bureau's."""
    odd = [one for kind, each in calls.items() if kind != own for one in each]
    rightly = calls.get(own, [])
    used = Counter(name for _, name in rightly).most_common(1)
    if len(odd) <= max(SURE_OF_BODY, len(rightly) // 2):
        yield from (_named(one, *(used[0] if used else (agency, text.count(agency)))) for one in odd)


def _names_nobody(before: str) -> bool:
    """Whether 县委 stands alone: 在县委, 县委, not 江北区委."""
    return before in _BEFORE_OWN or not "\u3400" <= before <= "\u9fff"


def _odd_one(text: str, calls: dict[str, list[_Call]], sure: int) -> Iterator[OddName]:
    """The only call by another kind, where the text is sure of its own."""
    if len(calls) != len(("own", "odd")):
        return
    odd, own = sorted(calls.values(), key=len)
    if len(odd) == 1 and len(own) >= sure and not _is_other_zone(text, *odd[0]):
        used, times = Counter(name for _, name in own).most_common(1)[0]
        yield _named(odd[0], used, times)


def _is_other_zone(text: str, at: int, name: str) -> bool:
    """Whether a zone that the paragraph names, or the autonomous region, may be meant by 全区."""
    zones = "自治区" in text or _OTHER_ZONES.search(text, *line_around(text, at, at)) is not None
    return COUNTIES[1] in name and zones


def _named(call: _Call, used: str, times: int) -> OddName:
    at, name = call
    return OddName(at, at + len(name), name, used, times)


OF_ANOTHER_KIND = (misnamed_kinds, misnamed_groups, misnamed_wholes, misnamed_offices, misnamed_houses)
"""What reads the names of another kind than the office's own."""
