"""Where a province's report speaks of itself under another province's name: 平安贵州 in Yunnan's, 代表浙江省人民政府.

Only the own province can stand in these places; what is learnt from others, done with them or for them is left alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.text.characters import is_han
from report_drafter.language.text.short_names import OddName, branch_place

FRONT, SURE, SURE_OF_BRANCH = 400, 5, 3
_PROVINCES = (
    "北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|"
    "陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆"
)
_LEVEL = "(?:省|市|(?:壮族|回族|维吾尔)?自治区)"
_HEARD = late(rf"[在向](?P<own>{_PROVINCES}){_LEVEL}第?[一二三四五六七八九十]{{1,3}}届(?:人民代表大会|人大)")
_TITLED = late(rf"(?P<own>{_PROVINCES}){_LEVEL}(?:人民)?政府")
_OFFICE = late(rf"(?P<own>{_PROVINCES}){_LEVEL}(?![^\n]{{0,12}}[县区州市旗盟])[^\n]{{2,16}}?(?:厅|局|委员会|政府)")
_BEHIND = (
    "(?=[，,。；;、”]|建设|实践|篇章|新|的|生动|壮美|深入|根基|迈|成效|取得|更加|不断|持续|行动|战略|作出|和|与"
    "|平安|法治)"
)
"""What goes on from the own place; 美丽贵州药业 is a company."""
_SLOTS = (
    ("现代化", late(rf"现代化(?:建设)?的?新?(?P<place>{_PROVINCES}){_BEHIND}")),
    ("新篇章", late(rf"(?P<place>{_PROVINCES})新篇章")),
    ("篇章", late(rf"现代化(?:建设)?的?(?P<place>{_PROVINCES})篇章")),
    ("作出", late(rf"作出[^，,。；;]{{0,4}}(?P<place>{_PROVINCES})贡献")),
    *(
        (word, late(rf"{word}新?(?P<place>{_PROVINCES}){_BEHIND}"))
        for word in ("美丽", "平安", "法治", "数字", "健康", "美好")
    ),
    ("中共", late(rf"中共(?P<place>{_PROVINCES}){_LEVEL}?委(?!党校)")),
    ("代表", late(rf"[我谨此]代表(?P<place>{_PROVINCES}){_LEVEL}(?:人民政府|政协|人大)")),
    ("届人", late(rf"[在向](?P<place>{_PROVINCES}){_LEVEL}第?[一二三四五六七八九十]{{1,3}}届(?:人民代表大会|人大)")),
    ("国民经济", late(rf"《(?P<place>{_PROVINCES}){_LEVEL}国民经济和社会发展")),
)
"""A word that each place has, and what looks for it."""
_OTHERS = late("学习|借鉴|考察|对标|[赴与同]|经验|支援|援|对口|协作|合作|携手|联合|交流|参加|出席|原籍|媒体|报道|日报")
_STOP = late("[，,。；;：:\n]")
BACK = 30


def misnamed_provinces(text: str, agency: str) -> Iterator[OddName]:
    """Yields the other provinces that stand once where only the report's own can."""
    own = province_of(text, agency)
    times = text.count(own) if own else 0
    if times < SURE:
        return
    told: set[int] = set()
    for sign, slot in _SLOTS:
        for match in slot.finditer(text) if sign in text else ():
            place = match["place"]
            if (
                place == own
                or match.start("place") in told
                or text.count(match[0]) > 1
                or _is_of_others(text, match.start(), match.end())
            ):
                continue
            told.add(match.start("place"))
            yield OddName(match.start("place"), match.end("place"), place, own, times)


def province_of(text: str, agency: str) -> str:
    """Returns the province whose report it is, by the session that hears it, its title or office; '' for lower levels.

    Where the front itself is misnamed, the place that the text names most is the own one.
    """
    front = _HEARD.search(text, 0, FRONT)
    match = front or _OFFICE.match(agency) or _TITLED.match(agency)
    if match is None:
        return ""
    counts = {one: text.count(one) for one in _PROVINCES.split("|")}
    most = max(counts, key=lambda one: counts[one])
    return most if counts[most] > 2 * counts[match["own"]] else match["own"]


def _is_of_others(text: str, start: int, end: int) -> bool:
    """Whether the clause around tells of other provinces."""
    before = text[max(0, start - BACK) : start]
    stops = [one.end() for one in _STOP.finditer(before)]
    clause = before[stops[-1] if stops else 0 :]
    behind = text[end : end + BACK]
    stop = _STOP.search(behind)
    return _OTHERS.search(clause) is not None or _OTHERS.search(behind[: stop.start()] if stop else behind) is not None


def misnamed_branch(text: str, agency: str) -> Iterator[OddName]:
    """Yields the place of a branch in the title that stands nowhere else, while its offices are of a near one.

    重庆市公安局渝中区分局 over a report on 渝北区公安分局 is another branch's title.
    """
    place = branch_place(agency)
    if not place or text.count(place) != 1:
        return
    first, second = place[0], place[1]
    near = late(
        rf"(?<![与和、同及对向由])(?:{first}[^{second}]|[^{first}]{second}){place[-1]}(?=公安|分局|人民|政府|区?委|司法|法院|检察)"
    )
    used = Counter(near.findall(text)).most_common(1)
    if used and used[0][1] >= SURE_OF_BRANCH and is_han(used[0][0]):
        at = text.find(place)
        yield OddName(at, at + len(place), place, used[0][0], text.count(used[0][0]))
