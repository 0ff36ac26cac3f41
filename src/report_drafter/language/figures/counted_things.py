"""Figures whose measure word cannot count what stands right beside them: 案件19名, 11名企业入选, 公路40公斤.

Much that looks so is right: lawyers are told by their cases (指派律师31件), companies by the people who come from them
(其中企业12名), a rank by 名 (前10名企业). A row therefore asks for words that leave no such reading.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure, total_of
from report_drafter.language.text.characters import is_han, words
from report_drafter.language.text.text_breaks import passage_start

_LEADS = "共达约近超有为计过突破至到了逾不少于分别"
"""What leads over from a noun to its figure."""
_AROUND, _SHORTEST = 24, 2
_GOES_ON = "和与及并等均都已被由"
"""What stands behind a figure whose noun is before it."""
_RANKED = "前第排列强后"
_MASS, _PERSONS = words("吨 公斤 斤 克"), words("名 位")
_FAR = _MASS | words("亩 公里 辆 篇 公顷 平方米")
"""Measure words of quite other things than people, offices and cases."""
_WRITTEN = words("篇")
"""What is written and printed or put out is counted by it, news among it: 公众号发布普法信息386篇."""
_MADE_KNOWN = late("提出|采纳|征集|公示|发布|报送|公开|收集|处罚")
_VISITS = words("人次 户次 家次")
_STAFF = late(
    r"现有|共有|配备|实有|选派|抽调|组织|执法人员|来返人员|重点地区人员|[有名]$|在岗|在职|在编|专职|兼职|新增|招录|选聘"
)
_NEVER = late(r"\Z(?!\Z)")
_ANY = late("")
_OF_CASES = late(
    "派|安排|委托|移送|转|交|助|帮|维护|涉|投诉|举报|反映|处理|查处|收到|起诉|受理|办理|问责|处分|解决|为|向|对"
)
"""What is done to or by people and counted by its cases."""
_CASES_PARTED = late(r"(?:立案|案件|查办|审结|办案|结案)[^。；\d]{0,6}\d+件[^。；]*(?:其中|涉及|包括)[^。；]*$")
_GROUPED = late("按[\u4e00-\u9fff]{2,10}(?:划?分|看|统计)[，,：:]")
_GAINED = late(
    "新增|净增|新建|新设|新登记|实有|现有|培育|引进|入选|认定|疏解|退出|关停|检查|走访|巡查|评定|建成|创建|建设|入驻|新改扩建"
)
_EACH = late(r"(?:每[名个位家所]|人均|平均)[^，,。；;、\d]{0,10}$")
"""What is said before those who each did something, by any measure word."""
_PLANTED = late("补植|种植|栽种|栽植|植树|复绿|造林|移栽")
_SCHOOLS = "(?:普通高中|高中|初中|小学|幼儿园|中职学校|中等职业学校|特殊教育学校)"
_SCHOOLS_FOLLOW = late(rf"[，、；]{_SCHOOLS}\d+所")
_FROM_BODIES = late("专家|代表|人才|人员|来自|其中|劳模|学员|委员|毕业|职工")
_BODIES = (
    "(?:企业|公司|高校|院校|学校|中小学校?|普通高中|医院|幼儿园|合作社|经营主体|市场主体|商户|银行|卫生院|服务中心)"
)
_PEOPLE = "(?:民警|辅警|律师|院士|教师|医生|医师|党员|干部|人员|法制员|调解员|志愿者|网格员|协管员)"
_OF_BODIES = (
    "(?:优质|潜力|重点|骨干|龙头|规上|规模以上|工业|科技型?|高新技术|中小|小微|民营|国有|外资|境内|境外|上市|本科|高职|"
    "职业|普通|市属|省属|定点|公立|民办|农业|农民|专业|建筑|示范|标杆|试点|优秀|先进|“[^”]{1,8}”|专精特新|独角兽|单项冠军)*"
)
_OF_PEOPLE = "(?:优秀|专职|兼职|公职|“?两院”?|一线|基层|注册|执业|年轻|青年|业务|法制|执法|公安|新招录)*"
_ENDS = (
    r"(?=\Z|[，,。；;）)]|、\Z|入选|营业|挂牌|获|被|纳入|列入|达到|通过|进入|成为|落户|投产|上市|担任|组成|从事|参加|负责"
    "|体育场|食堂|校舍|办学|独立办学)"
)


@frozen
class _Row:
    """Nouns beside a figure, the measure words that count none, and those that do.

    Of the words around, `needed` must be there and `other` must not, which give the figure another meaning.
    """

    nouns: re.Pattern[str]
    wrong: frozenset[str]
    right: str
    needed: re.Pattern[str] = _ANY
    other: re.Pattern[str] = _NEVER
    following: re.Pattern[str] = _ANY
    """What must stand right behind the figure."""


_BEFORE = (
    _Row(late(r"(?:案件|警情|事故|纠纷)\Z"), _PERSONS | _FAR | words("所 座"), "件、起"),
    _Row(late(r"案件\Z"), _VISITS | words("户"), "件、起", other=late("援助|救助|涉税|稽查|接待|信访|涉及|涉")),
    _Row(
        late(r"(?:规范性文件|合同(?:协议)?|协议书?|政府规章|地方性法规)\Z"),
        _PERSONS | _VISITS | words("户 人"),
        "件、份",
        needed=late("规范性文件|规章|法规|审查|审核|起草|修改|清理|备案|其中"),
        other=late("签|劳动|学习|培训|宣传|解读|聘|服务|承包|租赁|土地"),
    ),
    _Row(
        late(r"(?:建议|提案|议案)\Z"),
        _PERSONS | _FAR | _VISITS | words("户 人"),
        "件、条",
        needed=late("代表建议|办理|承办|答复|办复|办结|提出|采纳|提案|议案|意见建议|^[、，]建议$"),
        other=late("听取|征求|邀请|参与|收集|走访|征集|座谈|分别|各|(?:责|处[理分罚]|惩戒|奖励|任免|逮捕|起诉)建议$"),
    ),
    _Row(late(rf"{_PEOPLE}\Z"), _FAR | words("件 家 所 座 条 本"), "人、名", other=_OF_CASES),
    _Row(late(rf"(?:{_PEOPLE}|队员|代办员|驻村干部)\Z"), words("份 件 篇"), "人、名", needed=_STAFF, other=_OF_CASES),
    _Row(
        late(r"(?:新增|转移|就近|留.)就业\Z|毕业生[^，,]{0,4}就业\Z"),
        _FAR | words("件 家 台 座 所 起"),
        "人",
        other=late("投诉|诉求|信访|咨询|纠纷|涉及|案"),
    ),
    _Row(late(r"(?:公路|铁路|里程|管网|管廊|管道|绿道|河道|高速)\Z"), _MASS | _PERSONS | words("升 篇"), "公里、米"),
    _Row(
        late(r"(?:农田|造林|绿化|耕地|退耕还林|林地)\Z"),
        _MASS | _PERSONS | words("辆 台 公里"),
        "亩、公顷、平方米",
    ),
    _Row(
        late(r"(?:意见|建议)\Z"),
        _FAR | _PERSONS,
        "条、件",
        needed=_MADE_KNOWN,
        other=late("听取|邀请|代表"),
    ),
    _Row(
        late(r"信息\Z"),
        (_FAR | _PERSONS) - _WRITTEN,
        "条、件",
        needed=_MADE_KNOWN,
    ),
    _Row(
        late(r"信息\Z"),
        _WRITTEN,
        "条、件",
        needed=_MADE_KNOWN,
        other=late(
            "报送|发布|新?媒体|公众号|网站|平台|报刊|推送|刊[发登]|编发|宣传|(?:普法|法治|动态|工作|政务|原创|简报)信息"
        ),
    ),
    _Row(
        late(r"(?:联系点|服务点|监测点|检测点|工作站|服务站|调解室|工作室|阵地|基地|停车场|公园|广场|公厕|公共厕所)\Z"),
        (_FAR | _PERSONS) - words("亩 公顷 平方米 公里"),
        "个、处",
        needed=late("建立|设立|建成|建设|新建|新增|培育|打造|改造|创建"),
        other=_FROM_BODIES,
    ),
    _Row(late(rf"{_BODIES}\Z"), _FAR | _PERSONS, "家、户、所", needed=_GAINED, other=_FROM_BODIES),
    _Row(late(r"(?:经营主体|市场主体)\Z"), words("件 件次 起 条"), "户、家", needed=_GAINED),
    _Row(late(r"召开[^，,。；;]{0,12}会议?\Z"), _FAR | _PERSONS | words("人 件 家 户 起 所"), "次、场"),
    _Row(
        late(r"(?:粮食|蔬菜|水果|茶叶|肉类|禽蛋|水产品|原煤|煤炭|钢材|水泥|原油)(?:总产量?|产量)\Z"),
        words("件 人 家 户 辆 台 公里 亩 平方米 所") | _PERSONS,
        "吨、公斤",
    ),
    _Row(late(r"(?:讲座|宣讲|演练|培训班?)\Z"), words("座 亩 公里 辆 株 吨 公斤"), "场、次、期"),
    _Row(
        late(r"(?:立案|结案|破案|审结|侦破|移送|查处|查办|办结|受理|违法(?:行为|线索|犯罪))\Z"),
        words("期 场 篇 座 辆 株"),
        "件、起",
    ),
    _Row(late(r"(?:简报|培训班|轮训班|专刊|月刊|快报)\Z"), words("起"), "期", other=late("查处|取缔|投诉|举报|涉|案")),
    _Row(late(r"(?:住房|房屋|公租房|安置房|保障房|廉租房)\Z"), _MASS | words("亩 公里 株 篇 头"), "套、间、平方米"),
    _Row(late(r"(?:林木|树木|苗木|树苗)\Z"), _PERSONS | words("人 家 辆 件 所"), "株、棵", needed=_PLANTED),
    _Row(late(rf"{_SCHOOLS}\Z"), _PERSONS | words("人"), "所", following=_SCHOOLS_FOLLOW),
)
"""Nouns before the figure."""
_BEHIND = (
    _Row(late(rf"{_OF_BODIES}{_BODIES}{_ENDS}"), _PERSONS, "家、户、所", other=_FROM_BODIES),
    _Row(late(rf"{_OF_PEOPLE}{_PEOPLE}{_ENDS}"), _FAR | words("件 辆 台 所 座"), "人、名"),
)
"""Nouns behind the figure."""
_WRONG = frozenset().union(*(row.wrong for row in (*_BEFORE, *_BEHIND)))


@frozen
class OddCount:
    """A noun with its figure (`start` to `end` in the paragraph), and the measure words that count it."""

    start: int
    end: int
    right: str


def odd_count(measure: Measure) -> OddCount | None:
    """Returns what a figure counts, where its measure word cannot count it."""
    unit = measure.quantity.unit
    if unit not in _WRONG or (unit == "件" and parts_cases(measure)):
        return None
    return _before(measure, unit) or _behind(measure, unit)


def parts_cases(measure: Measure) -> bool:
    """Tells whether 其中 parts cases by the people that they are on: 立案126件，其中乡科级干部28件，一般干部43件."""
    text = measure.paragraph.text
    return _CASES_PARTED.search(text, passage_start(text, measure.start), measure.start) is not None


def counts_cases_by_kind(measure: Measure, beside: Sequence[Measure]) -> bool:
    """Tells whether a figure is one of a row that parts cases by whose they are: 本地人员1241件，外来人员85件.

    The row makes a number of cases told before it, or 按诉求人分 opens it.
    """
    text, unit = measure.paragraph.text, measure.quantity.unit
    if _GROUPED.search(text, passage_start(text, measure.start), measure.start):
        return True
    row = [one for one in beside if one.sentence == measure.sentence and one.quantity.unit == unit]
    at = row.index(measure)
    starts = ((whole, first) for whole in range(at) for first in range(whole + 1, at + 1))
    return any(
        row[whole].quantity.value in accumulate(one.quantity.value for one in row[first:])
        and row[whole].quantity.value >= total_of(row[first : at + 1])
        for whole, first in starts
    )


def tells_of_each(before: str) -> bool:
    """Tells whether a figure is of what each of some did: 平均每名律师约20件."""
    return _EACH.search(before) is not None


def _before(measure: Measure, unit: str) -> OddCount | None:
    following = measure.after[:1]
    if is_han(following) and following not in _GOES_ON:
        return None
    words_before = measure.before[-_AROUND:]
    told = words_before.rstrip(_LEADS)
    if tells_of_each(told):
        return None
    for row in _BEFORE if len(told) >= _SHORTEST else ():
        noun = row.nouns.search(told) if unit in row.wrong else None
        if noun is None or not row.needed.search(told) or row.other.search(told):
            continue
        if row.following.match(measure.paragraph.text, measure.end):
            return OddCount(measure.start - len(words_before) + noun.start(), measure.end, row.right)
    return None


def _behind(measure: Measure, unit: str) -> OddCount | None:
    if measure.before[-1:] in _RANKED and measure.before:
        return None
    for row in _BEHIND:
        noun = row.nouns.match(measure.after) if unit in row.wrong else None
        if noun is not None and not row.other.search(measure.after):
            return OddCount(measure.start, measure.end + noun.end(), row.right)
    return None
