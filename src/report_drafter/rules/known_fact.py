"""写法与公认的事实相符。

查什么
    全国统一的热线号码与旁边的名称不符（“12354政务服务便民热线”“环保举报热线12396”），或本部门的热线两位数字颠倒；省级机关
    所写的市（州）数多于本省全部市（州）；严格执行、贯彻落实外省的规章（湖南的报告写“严格执行《湖北省……规定》”），而文中没有别处说到那个省，同段也没有引本省的。
    只认登记表里有的号码、省份；“12345”与其他热线合并，与什么名称相连都不算；学习、借鉴、参照外省的，根据两地规定共同制定的，不算。
为什么
    号码、地名是照着记忆打的，或者是从别处的稿子里带来的；读者一看便知，照着打电话的人却要打错。
反例
    贵州省卫生健康委员会2021年法治政府建设年度报告
    一、2021年主要举措和成效
    征求11个市（州）意见，通过12354政务服务便民热线受理投诉56件，严格执行《湖北省行政程序规定》。
正例
    贵州省卫生健康委员会2021年法治政府建设年度报告
    一、2021年主要举措和成效
    征求9个市（州）意见，通过12345政务服务便民热线、12320卫生热线受理投诉56件，借鉴《湖北省行政程序规定》。
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.language.lists.provinces import own_province, rules_of_others, too_many_cities
from report_drafter.language.text.hotlines import wrong_hotlines
from report_drafter.rules.registry.known_facts import hotlines, provinces
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields what everybody knows to be otherwise."""
    agency = subject.model.agency
    for one in wrong_hotlines(subject.plain, hotlines(), agency):
        span = subject.span_at(one.start, one.end)
        message = f"“{span.text}”疑为“{one.meant.number}”：后者才是{one.meant.names[0]}的号码"
        yield Finding(RULE.name, Severity.WARNING, message, "核对号码", (span,))
    own = own_province(agency, provinces()) if agency else None
    if own is not None:
        for measure in too_many_cities(subject.model, own):
            message = f"{own.name}有{own.cities}个市级行政区，此处写{measure.text}"
            yield Finding(RULE.name, Severity.WARNING, message, "核对个数", subject.figures_at(measure))
        for cited, other in rules_of_others(subject.model, own, provinces()):
            span = subject.span_of(cited)
            message = f"《{cited.base}》是{other.name}的文件，本机关在{own.name}"
            yield Finding(RULE.name, Severity.WARNING, message, "核对题名的地名，疑为他稿所留", (span,))


RULE = Rule("known-fact", "公认事实不符", Severity.WARNING, check)
