"""Measure words whose number is lost: 维持6件、驳回件，撤回2件; 挽回经济损失万元.

A measure word ends many a word (文件, 企业家, 示范户): it is told only where what stands beside it asks for a number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.late_pattern import late

_MARKS = "，。；、"
_UNIT = late(rf"(?:[万亿]元|[人批场户家]次|[件户家名份条起场个宗台项辆])(?=[{_MARKS}])(?<=[\u4e00-\u9fff”）].)")
_WORDS = {
    "件": ("案文条事证信邮要软硬零部配组构物稿附密急快挂元器铸锻备机套余函制单印原大收料这办访报递阅批交呈督转"),
    "家": (
        "国专作大公管居人回全东商科学画赢厂买卖农哪各本到当业酒住店行世举乐事他余你儒出剧名命唱土在奏她娘"
        "安官家察岳干庄影忠想我挥曲术析治法独王白皇老育自许论评谁起这险首黄"
    ),
    "名": (
        "姓知排署点提网域命书题品冠第更实具匿联报无著签别为俗出化厂原又取同地声大威干得慕成改有本树校片留"
        "盛笔罪船茂虚记闻除驰齐"
    ),
    "份": "月年省身股备本部成各这水辈",
    "条": "链线面头信法油金枝第逐按块有本条白纸萧词该那首教苗粉薯鱼皮钢",
    "起": "兴发掀引缘唤提升拿崛再从不举做卷响奋建得想扛抓抬挑日架比激燃突竖而说谈跃问隆对看惹耸",
    "场": (
        "市现立广农在机会商赛战当入职官磁球片林牧盐煤工考冷停剧退到驾专主全满出登上下中临乐井兵养冬冰击分"
        "刑前力动半卖卵后团圆土场圾埋外客宰射开总技捧排操收本果校殖沙法浴渔火灰狐猎猪理用电畜疆砖离种科站"
        "练终育艺范草葬货赌车过这进道那靶首马验鸡石料苗鱼砂矿洗建内斗堆"
    ),
    "个": "各数逐这那某个余半单哪干真首",
    "宗": "卷祖大正世冠坚朝禅英",
    "台": "平舞后电灶柜窗站讲前烟亮月上下云出务同呼央奖岗席澳炮琴登看礼船视象跳邢金鱼转展亭钓吊阳",
    "项": "事款奖专选强杂逐各单义这立结后前大小弱数本此该项分子细账",
    "辆": "车",
    "次": "档层名依首再初其屡逐分历本主上下人件场批数架梯榆次此班级航这那频",
}
"""What makes a word with a measure word behind it: 文件, 国家, 月份."""
_NUMERAL = late(r"[一二三四五六七八九十百千万亿两几数多余半每各整首上双来干]$")
_NONE = late("没有|无|未|不")
_NOUNS = late(
    r"(?:(?:规模以上|外资|注册|高新技术|独角兽|小巨人”|认证)(?:工业)?企业|工厂|车间)(?=家)"
    r"|(?:(?:新增|新设|净增|工业)企业|主体)(?=户)|(?:案件|文件|规章|法规|复议申请)(?=件)|(?:航线|线路)(?=条)"
)
"""Nouns that make no word with the measure word behind them: 工厂家, 案件件, and no 企业家."""
_ITEM = late(r"(?P<item>[^\d，。；、：:\n]{2,16})$")
_BEFORE = late(r"\d[余多]?[万亿]?$")
_BEHIND = late(r"[、，；][^\d，。；、\n]{1,16}\d[\d,.]*[余多]?[万亿]?")
_LONGEST, _FARTHEST = 16, 40
_HOUSES = late(r"(?:企业|商户|家庭|居民|群众|村民|农民)$")
"""What is counted by 户; of others 户 makes words: 示范户, 监测户."""
_MATTERS = late(
    "(?:维持|驳回|撤销|终止|撤回|退回|查封|扣押|停产|修改|修订|废止|失效|保留|有效|合同|协议|决定|议题|处罚|许可|强制|确认|检查|调解|裁决|判决"
    "|执行|建议|类|结|其[他它]|方式)$"
)
"""What is counted by 件 and makes no word with it, as 信访件 and 交办件 are."""
_IS_OF_KIND = late(r"(?:已|[均都全])*(?:[为是属]|[列定评]为|属于)[^\d]{2,8}$")
"""What says which kind all of them are: 均为满意件."""
_ASKING = late(
    r"(?<![公中预签节集违条大附])(?:超过|突破|达到|增至|降至|合计|总计|累计|仅有?|约|共|超|逾|(?<![表送直到发抵通畅传转])达)$"
)
_ROUND = late(r"(?:超过|突破|达到|超|逾|增至|累计)$")
"""What a round sum of ten thousand yuan is told with: 收入超万元."""
_PAID = late(
    r"(?:损失|资金|资助金|救助金|罚款|罚没款|支出|投资|经费|案值|货值|税款|欠薪|工资|补偿款"
    r"|(?:提高|增加|减少|降)[到至])$"
)
_NO_LONE = frozenset("人户场")
"""What makes words with 约, 共 and 达 before it: 预约户, 达人."""


def lost_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Yields where measure words stand, with what they count, whose number is lost."""
    for match in _UNIT.finditer(text):
        unit, start = match[0], match.start()
        item = _ITEM.search(text, max(0, start - _LONGEST), start)
        if item is None or _NUMERAL.search(item["item"]):
            continue
        asks = _asks_for_amount(item["item"]) if unit.endswith("元") else _asks(text, match, item)
        if asks:
            yield item.start("item"), match.end()


def _asks_for_amount(words: str) -> bool:
    asking = _ASKING.search(words) is not None and _ROUND.search(words) is None
    return asking or _PAID.search(words) is not None


def _asks(text: str, match: re.Match[str], item: re.Match[str]) -> bool:
    unit, words = match[0], item["item"]
    if unit[0] not in _NO_LONE and _ASKING.search(words):
        return True
    if any(found.end() == match.start() for found in _NOUNS.finditer(text, item.start("item"), match.end())):
        return True
    if _NONE.match(words):
        return False
    matters = unit == "件" and _MATTERS.search(words) is not None
    if (words[-1] in _WORDS.get(unit, "") and not matters) or (unit == "户" and not _HOUSES.search(words)):
        return False
    first = item.start("item")
    if unit == "件" and _IS_OF_KIND.match(words):
        return False
    if _follows_same(text, first, unit):
        return True
    if unit == "件" and not matters:
        return False
    return _counted_before(text, first, unit) and _precedes_same(text, match.end(), unit)


def _follows_same(text: str, at: int, unit: str) -> bool:
    """Whether the item before ends in a number with the same measure word."""
    end = at - 1 - len(unit)
    listed = text[at - 1 : at] in ("、", "，") and text.startswith(unit, end)
    return listed and _BEFORE.search(text, max(0, end - len("8余万")), end) is not None


def _counted_before(text: str, at: int, unit: str) -> bool:
    """Whether the sentence counts in the measure word before an item: 审查168件，其中合同件、决定28件."""
    begin = max(at - _FARTHEST, text.rfind("。", 0, at), text.rfind("\n", 0, at), 0)
    found = text.rfind(unit, begin, at)
    return found > 0 and text[found - 1].isdecimal()


def _precedes_same(text: str, at: int, unit: str) -> bool:
    """Whether the item behind ends in a number with the same measure word."""
    behind = _BEHIND.match(text, at)
    if behind is None or not text.startswith(unit, behind.end()):
        return False
    end = behind.end() + len(unit)
    return text[end : end + 1] in _MARKS
