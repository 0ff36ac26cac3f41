"""Finds places where a text counts what it lists: 改革、开放、创新三大动力; 做好以下8个方面工作; A、B分别增长3%、5%."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph
from report_drafter.language.figures.vocabulary import VERBS
from report_drafter.language.lists.told_numbers import tells_number
from report_drafter.language.model.report_model import Measure, ReportModel
from report_drafter.language.numbers.numerals import BEGINS_NUMBER, read_count
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.relations.figure_relations import between
from report_drafter.language.text.characters import BRACKETED
from report_drafter.language.text.text_breaks import passage_before

LONGEST_ITEM, LONGEST_LEAD = 24, 32
"""How long an item may be, and the first, which holds the verb."""
LOOK_BACK, LONGEST_LIST = 140, 20

NUMBER = rf"(?P<number>[一两二三四五六七八九十\d]{BEGINS_NUMBER}[一二三四五六七八九十\d]{{0,2}})"
_COUNT = late(
    NUMBER + r"(?:(?:个|大|项|类|种|家|座|方面|部分(?=组成|构成))(?!月|小时|百分点|工作日|左右|以上)"
    r"|[条所](?=[\u4e00-\u9fff]{2})|道(?=程序|工序|关口|手续|环节|防线|关))"
)
_NAMED_SIGN = late("个[市县区镇乡村省][：:]")
_NAMED_BEHIND = late(NUMBER + r"个(?P<noun>[市县区镇乡村省])[：:](?P<names>[\u4e00-\u9fff、]+)(?=[，,。；;])")
_STOP_MARKS = "，,。；;：:！？（(）)"
_STOPS = late(f"[{_STOP_MARKS}]")
_NUMERIC = late(r"\d|[两二三四五六七八九](?![江河湖川峡亚明华沙门])|十[^字一]|等$|等[^级候]")
_OPEN_LIST = late(r"(?:包[括含]|含|例如|比如|如|其中|尤其是|特别是|主要是|重点是)")
"""What tells that a list names only some of what is counted."""
_COUNTING = late(r"\d|[两二三四五六七八九十](?:个|大|项|类|家|种|市|县|区)")
_REMARK = late(r"[（(][^（()）、，,。；;]{1,8}[）)](?=、|等)")
"""What a bracket adds to one item of a list: 市场监管（部分）、交通运输（部分）等7个领域."""
_BRACKETED = late(BRACKETED)
_AND = late(r"以及|(?<!呼)和(?![谐平睦田])|(?<!参)与(?!否)|(?<![涉惠波普提])及(?![时格早])")
_LED = late("[\u4e00-\u9fff]{2}(?:对|在|向|为|到|从|赴)[\u4e00-\u9fff“]{2}")
_LEAD = late("(?:履行|落实|完成|实行|经过|经历|涉及|涵盖)[了到]?")
"""What a list is the object of, where its subject is counted: 4项决策均履行了公众参与、…."""
_COUNTS_NONE = late(
    "第$|[\u4e00-\u9fff]{2}(?:贯彻|落实|执行|做到|践行|坚持|实施|开展|打造|建立|推行|履行)“$"
    "|(?:企业|单位|部门|机构|行业|领域|人员|机关|公司|场所|商户)“$"
)
_GOES_ON = late(r"[\u4e00-\u9fff]{1,12}、[^，,。；;：:]*等")
"""Behind the number of one item of a list that goes on: 哈密煤制油、准东3个煤制气、慧能煤炭利用等项目."""
_APPEALS = late(r"复议、(?:被)?(?:提起)?(?:行政)?诉讼(?:的?情况|的?事项)")
"""Two things that the law on open government makes one chapter of: 被申请行政复议、提起行政诉讼情况."""
_ITEM_ENDS = late("、|(?<=”)(?=“)")
_QUOTATION = late("“[^”]*”")
_QUOTED_MARK = "﹑"
_ADJACENT_QUOTES = late(r"”(?=“)")
_LIST_STOPS = late(r"[，,。；;：:！？（(）)、]")
_RESPECTIVE = late(r"(?:年均)?分别(?![从由])")
_OVER_YEARS = late("年以来|[逐历各]年|[近前此后][两三四五]年|年间|[两三四五]年来")
_MADE_OF = late("(?:部分)?(?:组成|构成)")
"""Behind the number of parts that a document is made of: 和 within their names only makes them more."""
_BELOW_ZERO = late(r"(?:、|和|以及|及)\s*[-−－]\d")
_EACH = late("(?:分别|[各均])(?:新?增加?|减少|建成|新建|设立|成立|举办|开展|配备|安排)?$")
"""What tells that a number is of each item: 甲、乙、丙各增加2个."""
_LISTED_ON = late(r"(?:[、和及与]|以及)(?:同比)?(?:增长|增加|提高|上升|下降|降低|减少|持平)?(?:了|约|至|到)?")
_PAIRED = late(
    r"城乡|存贷|内外|牛羊|收支|工农|男女|进出口|产销|水陆|公铁|药品耗材|中外|省市|市县|县乡|一二三产|一二产|二三产"
)
FEWEST_OF_STEP = 4
_STEP = late(
    "(?:参与|论证|评估|审查|审核|决定|讨论|审议|听证|公示|公告|意见|起草|立项|备案|公布|调研|协商|签发|登记|审定|批准|告知|送达|复核|验收|取证|勘验)$"
)
"""How a step of a procedure ends: with what is done."""
_MEASURED = ("数", "率", "额", "量", "值", "费", "比重", "占比", "收入", "支出", "利润", "面积", "人次", "价格")
"""What the name of a figure ends with: two such names joined by 和 are two, whatever stands before them."""
_COMPARED = late(r"(?:比|较)[^、]{0,12}$")


@frozen
class Enumeration:
    """A number with the list that it counts: `fewest` to `most` items, by how 和 is read.

    `sure` tells that nothing else can be meant; `start` and `end` bound the number, `listed` is where the list begins.
    """

    paragraph: Paragraph
    start: int
    end: int
    number: int
    fewest: int
    most: int
    sure: bool
    listed: int


def find_counted_lists(model: ReportModel) -> Iterator[Enumeration]:
    """Yields lists with their number right behind them: 改革、开放、创新三大动力."""
    for paragraph in model.text.paragraphs:
        text = paragraph.text
        if "、" not in text and "”“" not in text:
            continue
        if _NAMED_SIGN.search(text):
            yield from _listed_behind(paragraph)
        for match in _COUNT.finditer(text):
            one = _counted(paragraph, match)
            if one is not None:
                yield one


def _listed_behind(paragraph: Paragraph) -> Iterator[Enumeration]:
    """Lists behind their number and a colon, of names that all end with what is counted: 下降的有4个市：甲市、乙市…."""
    for match in _NAMED_BEHIND.finditer(paragraph.text):
        number = read_count(match["number"])
        names = [name for one in match["names"].split("、") for name in _AND.split(one)]
        if number and len(names) > 1 and all(name.endswith(match["noun"]) for name in names):
            start, end = match.span("number")
            yield Enumeration(paragraph, start, end, number, len(names), len(names), sure=True, listed=start)


def _counted(paragraph: Paragraph, match: re.Match[str]) -> Enumeration | None:
    """What a number behind a list counts, and how many the list may be read as: 甲、乙和丙三项; None for no list."""
    text, at, number = paragraph.text, match.start(), read_count(match["number"])
    near = text[max(0, at - LONGEST_ITEM - 1) : at]
    if _COUNTS_NONE.search(near) or ("、" not in near and "”“" not in near) or number < len(("one", "other")):
        return None  # 继甲、乙、丙之后第4个 is one more; 省委、市委、区委贯彻落实“两个维护” has it as its object.
    if _GOES_ON.match(text, match.end()):
        return None
    items, listed = _items_before(text, at)
    if not _have_length_of_items(items):
        return None
    if text[at - 1] == "等":
        if number > len(items) + 1 or _OPEN_LIST.search(text, listed, at):
            return None  # What 等 stands for makes up the number; nobody writes it to spare a single name.
        items[-1] = items[-1].removesuffix("等")
    if _are_other_words(items, text[at - 1]):
        return None
    items = _evenly_parted(items)
    if any(_LED.search(item) and number == len(items) - place for place, item in enumerate(items) if place):
        return None  # 会同交警、物业对锦绣、安康、福源三个小区: the list begins behind 对.
    joined = sum(len(_AND.findall(item)) for item in items[1:])
    led_by_two = len(_AND.findall(items[0])) * (number > len(items) + joined)
    told = items if items[0].endswith("”") else items[1:]  # In “一室一策”支持甲、乙 what is quoted is no item.
    quoted = "".join(told).count(_QUOTED_MARK)
    appeals = len(_APPEALS.findall(text, listed, at))
    fewest, most = len(items) - appeals, len(items) + joined + led_by_two + quoted
    sure = joined == 0 or (number < fewest and _MADE_OF.match(text, match.end()) is not None)
    return Enumeration(paragraph, at, match.end(), number, fewest, most, sure=sure, listed=listed)


def _have_length_of_items(items: Sequence[str]) -> bool:
    lengths = [len(item) for item in items]
    return len(items) > 1 and min(lengths) > 0 and max(lengths[1:]) <= LONGEST_ITEM and lengths[0] <= LONGEST_LEAD


def _are_other_words(items: Sequence[str], closed_by: str) -> bool:
    """Whether what 、 parts holds figures, or ends with a verb whose object follows, or with 各."""
    words = "、".join(items)
    if _NUMERIC.search(words if closed_by == "“" else _QUOTATION.sub("", words)):
        return True
    return (items[-1] in VERBS and closed_by != "”") or _EACH.search(items[-1]) is not None


def _items_before(text: str, at: int) -> tuple[list[str], int]:
    """The items of the list that ends at `at`, quoted or not, with the offset where it begins."""
    back = text[max(0, at - LOOK_BACK) : at]
    if "（" in back or "(" in back:
        back = _REMARK.sub(lambda match: "□" * len(match[0]), back)
    quoted = back.endswith("”") and "、" in back[back.rfind("“") :]
    stretch = back[back.rfind("“") + 1 : -1] if quoted else back[max(map(back.rfind, _STOP_MARKS)) + 1 :]
    items = _ITEM_ENDS.split(_QUOTATION.sub(_as_one, stretch.removesuffix("“")))
    if _NUMERIC.search(items[0]):
        # 1个总方案和读书班、调研2个专项方案: the list may begin behind 和.
        items[0] = _AND.split(items[0])[-1]
        items[0] = _LEAD.split(items[0])[-1]
    return items, at - len(stretch) - quoted


def _evenly_parted(items: list[str]) -> list[str]:
    """The items with the last one parted at its 和 where both halves are as long as all between, or are such steps."""
    halves, between = _AND.split(items[-1]), items[1:-1]
    if len(between) <= 1 or len(halves) != len(("one", "other")):
        return items
    even = len({len(one) for one in (*between, *halves)}) == 1
    return [*items[:-1], *halves] if even or _are_steps(between, halves) else items


def _are_steps(between: Sequence[str], halves: Sequence[str]) -> bool:
    """Whether what 和 joins are two steps of a procedure as those before it: 专家论证、…、合法性审查和集体讨论决定."""
    shortest = min(map(len, between))
    return all(_STEP.search(one) and len(one) >= max(shortest, FEWEST_OF_STEP) for one in (*between, *halves))


def _as_one(quotation: re.Match[str]) -> str:
    """A quotation as one item, whatever it lists: “有案不立、压案不查”“插手纠纷” are two."""
    return quotation[0].replace("、", _QUOTED_MARK)


def find_respective_lists(model: ReportModel) -> Iterator[Enumeration]:
    """Yields lists of names with their values behind 分别; `number` counts the values."""
    for measures in model.groups:
        text = measures[0].paragraph.text
        if "分别" not in text:
            continue
        for match in _RESPECTIVE.finditer(text):
            if (one := _respective(measures, match)) is not None:
                yield one


def _respective(measures: Sequence[Measure], match: re.Match[str]) -> Enumeration | None:
    paragraph = measures[0].paragraph
    text = paragraph.text
    values = _values_behind(measures, match.end())
    if not values or _LIST_STOPS.search(text, match.end(), values[0].start) or _BELOW_ZERO.match(text, values[-1].end):
        return None  # A value below zero is read as no figure of the list.
    names, listed = _names_before(text, match.start())
    if not names or tells_number(passage_before(text, match.start()), len(values)):
        return None
    start, end = match.start(), values[-1].end
    stated = [one for one in measures if one.sentence == values[0].sentence and one.end <= start]
    if len(names) == 1 and (_OVER_YEARS.search(names[0]) or len(values) in {one.quantity.value for one in stated}):
        return None  # 2021年以来败诉率分别为9.6%、7.3%、5.1%和3.4%: one of each year; 3天办理210辆，分别为….
    if len(names) == 1 and len(stated) > 1:
        sure = len(values) > 1 or values[0].quantity.unit == PERCENT
        return Enumeration(paragraph, start, end, len(values), 2, len(stated), sure, stated[0].start)
    told = sum(one.start >= listed for one in stated)
    if text.startswith("占", match.end()) and len(names) == told > 1 and values[0].quantity.unit == PERCENT:
        return Enumeration(paragraph, start, end, len(values), told, told, sure=True, listed=listed)
    names = [one for name in names for one in _surely_parted(name)]
    fewest = len(names)
    joined = sum(len(_AND.findall(name)) + len(_ADJACENT_QUOTES.findall(name)) for name in names)
    paired = sum(2 if "一二三" in word else 1 for name in names for word in _PAIRED.findall(name))
    too_many = len(values) > fewest + joined > 1
    too_few = len(values) < fewest  # What 城乡 and 进出口 hold in one word only adds to the names.
    sure = (fewest > 1 or too_many) and (paired == 0 or too_few) and not _loose(names)
    return Enumeration(paragraph, start, end, len(values), fewest, fewest + joined + paired, sure, listed)


def _surely_parted(name: str) -> list[str]:
    """The names that 和 joins where each is of a figure (事故起数和死亡人数); else the one name as it stands."""
    halves = _AND.split(name)
    return halves if all(half.endswith(_MEASURED) and len(half) > 1 for half in halves) else [name]


def _values_behind(measures: Sequence[Measure], start: int) -> list[Measure]:
    """The figures of one list from `start` on: parted by 、 or 和 alone, or with a verb of their own (、下降2.3%)."""
    values: list[Measure] = []
    first = bisect_left(measures, start, key=lambda measure: measure.start)
    for measure in measures[first : first + LONGEST_LIST]:
        if values and _in_bracket(values[-1], measure):
            continue
        if values and not _is_listed_on(values[-1], measure):
            break
        values.append(measure)
    return values


def _in_bracket(last: Measure, following: Measure) -> bool:
    """Whether a figure stands in a bracket behind the last of a list: 71.3%（171卷）和77.5%."""
    gap = between(last, following)
    return gap.startswith(("（", "(")) and "）" not in gap and ")" not in gap


def _is_listed_on(last: Measure, following: Measure) -> bool:
    """Whether a figure goes on a list; two rates may be parted by a comma alone (上升3.3%，11.1%)."""
    gap = _BRACKETED.sub("", between(last, following)).strip()
    if gap in ("，", ","):
        return last.quantity.unit == following.quantity.unit == PERCENT
    return _LISTED_ON.fullmatch(gap) is not None


def _names_before(text: str, end: int) -> tuple[list[str], int]:
    """The names that a 分别 speaks of, with the offset where they begin; where it opens a clause, those before that."""
    back = _BRACKETED.sub(lambda match: "□" * len(match[0]), text[max(0, end - LOOK_BACK) : end])
    pieces = _STOPS.split(back)
    stretch = pieces[-1]
    start = end - len(stretch)
    stretch = _COMPARED.sub("", stretch)
    if not stretch.strip() and len(pieces) > 1:
        stretch = pieces[-2]
        start -= len(stretch) + 1
    return ([name for name in stretch.split("、") if name] if stretch.strip() else []), start


def _loose(names: Sequence[str]) -> bool:
    """Whether the list may be read in more than one way: a name that counts something, or a list in quotes.

    A number behind the names that is theirs (A、B、C三大产业) makes it the surer.
    """
    counted = _COUNT.search(names[-1])
    if counted is not None and read_count(counted["number"]) == len(names):
        names = (*names[:-1], names[-1][: counted.start()])
    return any(_COUNTING.search(name) or name.count("“") != name.count("”") for name in names)
