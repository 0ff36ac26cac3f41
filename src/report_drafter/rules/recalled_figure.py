"""引述前文的数与前文一致。

查什么
    “280卷评查案卷中仍有13卷不合格”“对26条要点逐项督办”一类，数在事物之前，说的是前文已写过的那些：全文别处没有这个数，
    而前文同一对象只写过另一个相近的数的；写的是上年的数（“达到16.83万户”，正文“18.64万户，较上年底的16.83万户增长”）。引言“突破43万户”“近1200件”等约数与正文的准确数不合；成效与不足、不足与
    安排所写未整改的、尚缺的数不一；计划“由128小时再压缩”的起始数与前文所达到的数、结尾“704.5亿元的投资……凝结着心血”一类回顾、
    不足部分“有5件被撤销”“3个为Ⅳ类”一类重述与前文同一事项的数不一；引言“人民调解成功率98.7%”与正文按件数写的成功率不一；两数并列重述（“事故86起、死亡66人”）而其中一个相同、
    另一个只差一位或者两位颠倒的；主要负责人主持的会议、出庭的次数多于全局的；写全部的（“14名市税务局主要负责人全部述法”）与机构总数不一。
    “受理10件……受理的12件中”，“全市203名监督员中”与“全市监督员186名”，“审核合同38份、执法决定126件”与“审核执法决定94件”，“查处10个”与
    “查处数量由19个降至11个”不一的；安排所写“大队机关的37名”“15个遗留问题”与前文同样的话只差一处笔误的。
    五年来“从4.16万亿元增加到5.76万亿元”与本年“达到5.67万亿元”只差一处笔误的，安排所写“推动……10条举措落地”与成效所写“12条举措”不一的；
    履职、不足所写“拟作出不予处罚决定的6件”“被撤销的2件”“3件新制定制度”“新增法治经费19万元”与成效所写只差一处笔误的，安排所写“5件未执结案件”与不足所写“4件没有执结”不一的。
    同一事项的上年数写了两次而不同的（“夜学全年49期，上年40期”“夜学超过上年的38期”）。
    引言“办理不动产登记186406件”与正文同名的数、不足所写“420份处罚决定中”与前文“下达行政处罚决定书417份”相近而不同，安排所写“剩余18处场所”与前文“其余16处”不一，又没有别处写这个数的。
    句首“31人中，”一类承上的数全文没有写过、与前面的数只差一处笔误的。
    说的可能只是其中一部分的、前文同一对象有几个数的不查。
为什么
    不足、履职和引言部分在成效部分写好之后引用其中的数，后来成效部分改了，引用的地方没有跟着改。
反例
    评查行政执法案卷260卷。
    二、存在问题
    280卷评查案卷中仍有13卷不合格。

    示例市市场监督管理局2023年法治政府建设情况报告
    一年来，全市经营主体突破43万户。
    一、主要举措和成效
    全市实有经营主体42.36万户。
正例
    评查行政执法案卷260卷。
    二、存在问题
    260卷评查案卷中仍有13卷不合格。

    检查企业320家，其中有12家企业中断经营。
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from report_drafter.domain.finding import Severity
from report_drafter.language.facts.acts_recalled import find_acts_recalled
from report_drafter.language.facts.apart_accounts import is_sample
from report_drafter.language.facts.bare_recalls import find_bare_recalls
from report_drafter.language.facts.bases_told_twice import find_bases_told_twice
from report_drafter.language.facts.bodies_under import find_bodies_recalled, find_bodies_under
from report_drafter.language.facts.closing_recaps import find_closing_recaps
from report_drafter.language.facts.companions_retold import find_companions_retold
from report_drafter.language.facts.ends_of_changes import find_ends_of_changes
from report_drafter.language.facts.fact_names import agree
from report_drafter.language.facts.governed_rows import find_governed_rows
from report_drafter.language.facts.headcounts import find_headcounts_told_twice
from report_drafter.language.facts.leader_shares import find_leader_shares
from report_drafter.language.facts.left_over import find_left_over, find_left_twice
from report_drafter.language.facts.levels_after_rises import find_levels_after_rises
from report_drafter.language.facts.measures_carried_out import find_measures_carried_out
from report_drafter.language.facts.named_before import find_named_before
from report_drafter.language.facts.openings_retold import find_openings_retold
from report_drafter.language.facts.outcomes_recalled import find_outcomes_recalled
from report_drafter.language.facts.plan_references import find_plan_references
from report_drafter.language.facts.rates_retold import find_rates_retold
from report_drafter.language.facts.recalled_bases import find_recalled_bases
from report_drafter.language.facts.recalled_figures import find_recalled
from report_drafter.language.facts.recaps import find_recaps
from report_drafter.language.facts.rests_recalled import find_rests_recalled
from report_drafter.language.facts.rolls import find_all_of_rolls, find_rolls_told_twice
from report_drafter.language.facts.stale_figures import find_stale
from report_drafter.language.facts.things_recalled import find_things_recalled
from report_drafter.language.facts.undone_in_plan import find_undone_in_plan
from report_drafter.language.facts.wholes_recalled import find_wholes_recalled
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule
from report_drafter.rules.told_twice import told_twice

NAME = "recalled-figure"
READERS = (
    *(find_recalled, find_left_over, find_left_twice, find_rolls_told_twice, find_all_of_rolls, find_recaps),
    *(find_recalled_bases, find_closing_recaps, find_outcomes_recalled, find_stale, find_rates_retold),
    *(find_leader_shares, find_wholes_recalled, find_acts_recalled, find_ends_of_changes),
    *(find_levels_after_rises, find_measures_carried_out),
    *(find_headcounts_told_twice, find_governed_rows, find_plan_references, find_undone_in_plan),
    *(find_named_before, find_bodies_under, find_bodies_recalled, find_bare_recalls, find_bases_told_twice),
)
LAST = (find_openings_retold, find_things_recalled, find_rests_recalled)
"""What goes by the values that nothing else tells; what others have told of a pair comes first."""


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields the figures that recall an earlier one with another value."""
    told: set[frozenset[int]] = set()
    readers = chain.from_iterable(reader(subject.model) for reader in READERS)
    retold = (one for one in subject.retold if one.named)
    last = chain.from_iterable(reader(subject.model) for reader in LAST)
    recalled = chain(readers, retold, find_companions_retold(subject.model), last)
    for one in (each for each in recalled if id(each.figure) not in subject.rightly_left):
        if is_sample(one.figure) or is_sample(one.earlier):
            continue
        pair = frozenset((id(one.earlier), id(one.figure)))
        if pair not in told or agree(one.earlier, one.figure):
            told.add(pair)
            problem = "疑为引述前文的数而数值不一"
            yield told_twice(subject, NAME, Severity.WARNING, problem, (one.earlier, one.figure))


RULE = Rule(NAME, "引述的数", Severity.WARNING, check, recomputes=True, formerly=("conflicting-figures",))
