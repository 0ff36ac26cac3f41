"""Who holds which post in a report: 局党组书记、局长王海涛任组长, 述职人：周文斌, 青石镇党委书记 周明远.

Words are taken for a name only where a post or a label stands before them, or 同志 behind, and where what follows
cannot be a part of it: 局长高度重视 and 县长任组长 name nobody.
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.text.characters import HAN, places_of, words

SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付"
    "方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤温常康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左"
    "柳甘祝宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳蒙鲍华喻祁蒲房滕屈饶牟艾尤阳时穆司卓古吉缪简连芦麦褚娄窦戚岑景费卜冷"
    "晏席卫柏宗瞿桂佟应臧闵苟邬边卞姬仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩佘池迟邝官向管解"
)
"""The commonest family names; 全, 和, 查, 项 and their like are left out: behind a post they begin other words."""
_NO_NAMES = words(
    "高度 高位 高效 高质 严格 严肃 严密 关于 关心 关注 任组 任双 任副 任总 周密 安排 安全 应出 应当 应急 应诉 "
    "常务 常委 常态 常年 方案 方面 方式 方可 成员 成立 成为 成功 向全 向社 向县 向市 向上 向党 向人 向大 管理 "
    "管委 解决 解答 单位 时任 时间 明确 万元 于是 文件 文明 金额 金融 连续 连任 安置 边远 司法 卫生 卫健 商务 "
    "时代 马上 荣获 荣誉 季度 毕业 简称 简要 成绩 成果 成效 房屋 房产 路线 程序 路长 田长 林长 何时 何人 曾任 "
    "曾经 向其 向我 任期 任务 任免 任命 任职 任何 毛泽 邓小"
)
"""How words begin that open on a family name's character and are no names."""
_VERBS = (
    f"(?!{HAN})|同志|出庭|出席|参加|参与|担任|兼任|任[组副总主队]|带头|带队|带领|主持|认真|切实|严格|履行|全年|全程|亲自|多次|先后|率队|率领|"
    "讲授|讲话|讲课|强调|指出|要求|代表|签署|签订|签发|牵头|负责|分管|组织|前往|深入|介绍|表示|调研|督导|检查|包案|包联|接访|接待|会见|述职|"
    "宣读|宣布|汇报|通报|部署|听取|专题|分别|出任|当选|继续|主动|逐一|实地|撰写|围绕|结合|本人|批示|审理|审议|审批|审核|办理|慰问|走访|召开|"
    "推动|开展|研究|统筹|协调|现场|一行|陪同|到庭|到会|到场|依法|按照|通过|为全|为组|作专|作交|作报|作了|作为|应邀|向全|向县|向市|[在的等与及对就以到于均每]"
)
"""What follows a name for sure: no Han character, or words that tell what its bearer does."""
_BEHIND = (
    f"{_VERBS}|任|率|讲|签|包|述|宣|为|在|作|和|受|向|应|说|共|兼|审|深|赴"
    "|把|将|始终|高度|坚持|坚决|定期|自觉|积极|着力|严守"
)
"""What may follow a name of three characters; behind two it could be the third."""
_NAME = late(rf"{HAN}{{2}}(?![在的等与及对就以到于均每]){HAN}(?={_BEHIND})|{HAN}{{2}}(?={_VERBS})")
_TITLE = r"副?(?:书记|主任|主席|检察长|[局县市区镇乡院所厅处科校站队州旗组]长)"
_FOLLOWS = late(f"{_BEHIND}|{_TITLE}")
_POST_BEHIND = late(f"(?:同志)?(?P<post>{_TITLE})")
_SPACED = late(rf"{HAN}(?:[ 　]*{HAN}){{1,2}}(?=[ 　]*(?:[\n（(，,。；;\d]|\Z))")
_LINE = late(rf"(?:^|\n)(?:{HAN}{{2,20}}[ 　]+)?(?P<name>[{SURNAMES}](?:[ 　]*{HAN}){{1,2}})[ 　]*(?=\n|\Z)")
"""A line that is a name, alone or behind an office: under the title, or as a signature."""
_SIGN = late(rf"[记长任席委：:][ 　]{{0,4}}(?=[{SURNAMES}][ 　]{{0,3}}{HAN})")
"""The end of a post or a label before what may be a name."""
_POST = (
    "(?:(?:党[委组]|党工委|党?支部|总支|纪委|政法委|[县市区省镇乡]委)?副?书记|副?[局县市区镇乡院所厅处科校站队州旗组]长|副?检察长|"
    "副?主任|副?主席|政委)"
)
_CHAIN = late(rf"(?:{HAN}{{0,18}}?{_POST}、)*{HAN}{{0,18}}?{_POST}$")
_POST_TAILS = words(
    "书记 主任 主席 政委 察长 局长 县长 市长 区长 镇长 乡长 院长 所长 厅长 处长 科长 校长 站长 队长 州长 旗长 组长"
)
"""How posts end: a cheap look before the names behind them are read."""
_LINK = late(rf"(?P<unit>{HAN}*?)(?P<post>{_POST})(?:、|$)")
_BEFORE_UNIT = late(".*(?:其中|由|在|经|与|和|及|对|向|请|任|原|分管|以|将|是|年|受)")
_LABEL = late("(?P<author>述职(?:述法|述廉)*人|述法人|报告人|汇报人)$|(?:签发|审核|审签|填报|联系|法定代表|负责)人?$")
_SUCCEEDED = late(f"(?:原|时|前|新|接|继|离|上|历|代|调|拟|免|曾)[任职理去]?(?:{HAN}{{0,10}}?{_POST}、?)+$")
_SPACES = late("[ 　]")
_COMRADE, _OPENS = "同志", frozenset("由请与和对经以")
_POST_ENDS = frozenset("长记任席委")
_ENDS_TITLE = ("\n", "（", "(", "2", "二")
BACK = 120
"""How far from the end a signature begins."""
LOOK_BACK, LONGEST = 44, 3
FRONT = 200
"""How far from the beginning the name of a report's author stands, in its title or under it."""


@frozen
class Bearer:
    """A name at its place with the posts before it, each with the unit that it is of; `author`: whose report it is.

    `settled` is False where the words tell of a former or a new holder; `by_role`: named by what many are.
    """

    start: int
    end: int
    name: str
    posts: tuple[tuple[str, str], ...]
    author: bool = False
    settled: bool = True
    by_role: bool = False


def find_bearers(text: str) -> list[Bearer]:
    """Returns the names of a text of lines, each with its posts, in reading order."""
    behind_posts = (_behind(text, match.start(), match.end()) for match in _SIGN.finditer(text))
    found = {one.start: one for one in behind_posts if one is not None}
    for one in (*_comrades(text), *_alone(text)):
        found.setdefault(one.start, one)
    return [found[at] for at in sorted(found)]


def begins_no_name(words: str) -> bool:
    """Tells whether words that open on a family name's character begin otherwise: 高度, 方案."""
    return words[:2] in _NO_NAMES


def stands_as_name(text: str, start: int, end: int) -> bool:
    """Tells whether words stand where a name may: behind a post, or between what opens a name and what follows one."""
    before = text[start - 1 : start] if start else ""
    if before in _POST_ENDS or text[end : end + len(_COMRADE)] == _COMRADE:
        return True
    return _opens(before) and _FOLLOWS.match(text, end) is not None


def post_behind(text: str, end: int) -> tuple[tuple[str, str], ...]:
    """Returns the post that stands right behind a name: 由沈立峰镇长主讲."""
    match = _POST_BEHIND.match(text, end)
    return (("", match["post"]),) if match is not None else ()


def _opens(before: str) -> bool:
    return before in _OPENS or not "\u3400" <= before <= "\u9fff"


def _behind(text: str, sign: int, start: int) -> Bearer | None:
    """The name behind a post or a label whose last character is given."""
    labelled = text[sign] in "：:"
    if not labelled and text[sign - 1 : sign + 1] not in _POST_TAILS:
        return None
    match = None if labelled or sign + 1 < start else _NAME.match(text, start)
    match = match or _SPACED.match(text, start)
    if match is None or match[0][:2] in _NO_NAMES:
        return None
    before = text[max(text.rfind("\n", 0, sign) + 1, sign - LOOK_BACK) : sign + 1]
    label = _LABEL.search(before[:-1]) if labelled else None
    chain = _CHAIN.search(before) if not labelled else None
    if label is None and chain is None:
        return None
    in_title = match.end() < FRONT and text[match.end() : match.end() + 1] in _ENDS_TITLE
    author = label["author"] is not None if label else in_title
    posts = tuple(_posts(chain[0])) if chain else ()
    name = _SPACES.sub("", match[0])
    return Bearer(match.start(), match.end(), name, posts, author, _SUCCEEDED.search(before) is None)


def _posts(chain: str) -> Iterator[tuple[str, str]]:
    """The posts that stand in one another's row, each behind its unit: 局 党组书记, 局长."""
    for link in _LINK.finditer(chain):
        yield _BEFORE_UNIT.sub("", link["unit"]), link["post"]


def _comrades(text: str) -> Iterator[Bearer]:
    """The names that stand before 同志 at the beginning of a clause or behind 由, 请 and their like."""
    for at in places_of(_COMRADE, text):
        for size in (LONGEST, LONGEST - 1):
            name, before = text[at - size : at], text[at - size - 1 : at - size]
            if _opens(before) and name[:1] in SURNAMES and name[:2] not in _NO_NAMES and _NAME.match(name) is not None:
                yield Bearer(at - size, at, name, ())
                break


def _alone(text: str) -> Iterator[Bearer]:
    """The names that are lines of their own under the title and at the end: the author's."""
    for start, end in ((0, FRONT), (max(FRONT, len(text) - BACK), len(text))):
        for match in _LINE.finditer(text, start, end):
            name = _SPACES.sub("", match["name"])
            if name[:2] not in _NO_NAMES:
                yield Bearer(match.start("name"), match.end("name"), name, (), author=True)
