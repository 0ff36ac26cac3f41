"""Last year's year left in what tells of this one: 2022年，区司法局召开重大项目评审会12次 in a report on 2023."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.chronology.former_years import is_compared
from report_drafter.language.chronology.running_stories import runs_on
from report_drafter.language.dates.date_mentions import DateMention, date_mentions, plain_years
from report_drafter.language.dates.handled_later import is_handled_later
from report_drafter.language.dates.planned_years import in_title
from report_drafter.language.model.report_model import Sentence

_BASE_BEFORE = late(
    r"(?:[较比从自由至到与同于继及和、—–\-~～]|[较比]上年|相比|始于|加上|连同|超过|高于|低于|截至|截止"
    r"|(?:同比|[较比]上年|增[长加]|[提升][高升]|上升|下降|[降减][低少])[^，,。；;（(]{0,16}[（(])\s*$"
)
BASE_AFTER = late(
    r"\s*(?:同[类批一]|[（(][^（）()]{1,16}[）)]的|[一二三四][期批](?:工程|项目)|[底末初起后以的版至到、和及—–\-~～]|前(?![三半\d])|同期|同比|相比|以来|度?报告|年度|[^，,。；;]{0,8}基础"
    r"|[^，,。；;]{0,8}(?:印发|出台|修订|颁布|施行|获批|成立|建立|设立|发生|形成|达成|组建|启用|建成|立项|上线|推出|启动|投用|提出|反馈|部署|签订|受理|交办|开工|公布|创建|指出|查出|采购|购置|招[录聘]|规划|排查|摸排|认定|安装|配[备发]|制发|下放|确定|制定(?=的[\d、])|建档|中标|签约|备案|未[审办]?结|未整改|未化解)[^，,。；;]{0,4}的"
    r"|(?:度|全[国省市县区]|尚|仍|所|已){0,2}(?:未[\u4e00-\u9fff]{1,3}|留存|结[转余]|剩余|余下|积压|滞留|搁置|拖欠|欠[缴付发交])[^，,。；;\d]{0,4}的"
    r"|[^，,。；;\d]{0,14}(?:改革|试点|赋权|下放|划转|合并|换届|撤并|整合)(?:开始|启动|实施)?(?:以?前|之[前初后]|初期?|时|以?后|中|期间)"
    r"|[^，,。；;\d]{0,16}(?:名单|称号|资格|示范[县市区])(?:以|之)?后"
    r"|(?:立案|收案|收到|移[交送]|引进|下达|批准|评选|登记|承接|接收)[^，,。；;]{0,2}的)"
)
ORIGIN = late(
    r"以来|之前|此前|曾|历史|沿革|追溯|延续|遗留|结转|跨年|(?<![比较同与])[上去]年|往年|历年|尚未|未(?:完成|办结|(?:[审执]?结|整改|销号)(?!\d))|上一轮|首轮|第一轮"
)
_OTHERS = late(r"(?:邻|外|他|兄弟|周边|别的|其他)[省市县区州地]\s*$")
"""Whose year it is beside the report's own: 邻市2017年制定的办法."""
_BASE_OF_COMPARISON = late(r"(?:同比|[较比]上年)[^。]{2,60}[；;，,（(]\s*$")
_WAS = late(r"\s*[^，,。；;\d]{0,16}(?:为|是)\d")
_SET_AGAINST_THIS = late(r"本年度?(?:分别|各|同比)?[^，,。；;\d]{0,10}(?:增|减|升|降|多|少|持平|提高|回落)")
"""What compares with last year, before the figures of it or behind them."""
_FRAME = late(r"\s*20\d\d年[，,]")
"""A year that the whole sentence is told of, whatever ran on from before."""
_SUMS_UP = late(
    r"\s*(?:回顾|纵观|综观|总结)?20\d\d年(?:度?的?工作|全年|一年来?)?[，,]"
    r"(?:[^。；;]{0,60}(?:成效|成绩|进展|进步|成果|提升|完成)[^，,。；;]{0,6}[，,；;]?"
    r"(?:但是?|不过|然而|同时|与此同时)[，,]?[^。；;]{0,40}(?:不足|问题|差距|短板|薄弱|困难)"
    r"|[^，,。；;]{0,24}在[^，,。；;]{2,40}(?:领导|指导|支持|关心|监督)下)"
)
"""How a report sums up its own year, whatever else it names: 2018年，……取得一定成效，但仍存在三个方面的不足."""


def years_left_behind(sentence: Sentence, year: int) -> Iterator[DateMention]:
    """Yields the mentions of last year in a sentence that nothing compares with, dates back or settles this year."""
    text, told = sentence.text, sentence.paragraph.text[sentence.start :]
    years = [one for one in date_mentions(text) if one.year is not None]
    plain = [one for one in plain_years(text) if one.year == year - 1 and not runs_on(told[one.end :], one, year)]
    others = {one.year for one in years if one.start not in {own.start for own in plain} and not in_title(text, one)}
    if not others and plain and _SUMS_UP.match(text):
        yield plain[0]
    elif not others and not _tells_of_before(text):
        yield from _unplaced(sentence, plain)


def _unplaced(sentence: Sentence, plain: Sequence[DateMention]) -> Iterator[DateMention]:
    """The mentions that their own words do not place in the year before."""
    text = sentence.text
    for one in plain:
        based = _BASE_BEFORE.search(text, 0, one.start) or BASE_AFTER.match(text, one.end)
        if based or _OTHERS.search(text, 0, one.start) or _gives_base(sentence, one):
            continue
        if not is_compared(text, one) and not is_handled_later(text, one):
            yield one


def _gives_base(sentence: Sentence, one: DateMention) -> bool:
    """Whether last year's figures are told for this year's: 同比下降5.8%；2015年为1193起; 2023年为4件，本年增加2件."""
    if _WAS.match(sentence.text, one.end) is None:
        return False
    whole, at = sentence.paragraph.text, sentence.start + one.start
    compared = _BASE_OF_COMPARISON.search(whole, 0, at) or _SET_AGAINST_THIS.search(sentence.text, one.end)
    return compared is not None


def _tells_of_before(text: str) -> bool:
    """Whether words date back what a sentence tells."""
    return ORIGIN.search(text) is not None or ("连续" in text and not _FRAME.match(text))
