"""Characters typed twice inside a word: 战略性新新兴产业, 差异系系数, while 体系系统 and 常态化化解 are none."""

from __future__ import annotations

from report_drafter.domain.late_pattern import late
from report_drafter.language.text.characters import HAN, is_han

AROUND = 2

INNER = {
    "新": ("兴增", "创更革全最翻崭刷重从尝出推维清常立知标自出求"),
    "系": ("数统列", "体关联干派维谱山水直学院"),
    "营": ("商", "经运民国私自军合"),
    "监": ("督管测", "总代舍纪审"),
    "服": ("务", "克说信制校折征"),
    "保": ("障护", "社医确担低环投参质劳安人财联承续取脱"),
    "规": ("范划模", "法违条清常正犯党村合"),
    "调": ("解查研", "协强抽选空下上微对低步格函借内外"),
    "审": ("批查核议计", "评初终会再二一预陪送受联"),
    "覆": ("盖", "反答颠"),
    "履": ("行职", ""),
    "践": ("行", "实"),
    "障": ("碍", "保故屏"),
    "贯": ("彻", "一连"),
    "彻": ("底落", "贯透"),
    "决": ("策定算议", "解判裁表否坚票处自"),
    "增": ("长加速", "新净年同倍递激"),
    "降": ("低至", "下骤不"),
    "排": ("查放", "安编不减"),
    "整": ("治改合", "完调平工修规"),
    "执": ("法行", "偏固争回主"),
    "复": ("议核", "恢批答回修重反康往平修"),
    "诉": ("讼求", "起投上申应控公败胜撤信自反"),
    "罚": ("款没金", "处行刑惩受免"),
    "推": ("进动广", "倒类助力主"),
    "强": ("化调", "加增坚做富自图最较列百变补"),
    "优": ("化势质", "最评从创选培择占"),
    "深": ("化入", "资加纵高水幽精"),
    "提": ("升高供", "前"),
    "完": ("善成", ""),
    "落": ("实地", "下坠部村院角回错散"),
    "演": ("练讲示艺唱", "导表上扮主出公汇巡推"),
    "培": ("训育养", "栽"),
    "检": ("查测验察疫", "体抽巡质安年送自受纪公"),
    "督": ("促导办察", "监总提"),
    "测": ("试评量绘算", "检监观预推遥勘实"),
    "验": ("收证", "检试考经体实校查"),
    "宣": ("传讲", "文"),
    "聘": ("用任请", "招应受解续返延竞"),
    "拆": ("除迁", ""),
    "筑": ("牢", "建构修"),
    "维": ("护稳权修", "思运纤四三二"),
    "援": ("助", "支救外法"),
    "综": ("合", ""),
    "疫": ("情苗", "防免检抗战"),
    "获": ("得评", "查收捕抓截缉荣"),
    "申": ("请报领", "重引"),
    "违": ("法规反章约", ""),
    "纠": ("纷正", ""),
    "筹": ("集措建", "统"),
    "拨": ("付款", "划调"),
    "缴": ("纳费", "收上征追补清欠代"),
    "裁": ("判决定", "仲总制"),
    "文": ("书件", "公发条语中英论全原征行作散祭天水人正外国诗短长成明古图"),
    "事": ("项", "人民刑军外海农董监理故办同本实大小好要做从行议政党涉时万凡诸企警赛急"),
}
"""Characters that never stand alone, with those that make a word behind them, and those before that end one in them."""

BEFORE_FIGURE = late(rf"(?P<one>{HAN})(?P=one)(?=\d)")
_STANDS_ALONE = frozenset(
    "约共达近超为占比至到从自由与及和或于在以用有无是含逾满增减升降计需投完每第余各仅只又再已均即按经花给让将"
    "整足刚渐常慢往人天年月日时家户件处次个类会局院校厅县市区省乡镇村队所站室社党中国学小大等期级层组班排点线条"
    "款部科系店厂场门员一二三四五六七八九十百千万亿两双号楼路栋多零"
)
"""What may be a word by itself between another and a figure (签约约1200人, 垃圾分类类680个), or is meant twice."""


def is_doubled_before_figure(character: str) -> bool:
    """Tells whether a character that stands twice right before a figure was typed twice: 应急演练练3次."""
    return character not in _STANDS_ALONE


def is_doubled_inside(plain: str, at: int) -> bool:
    """Tells whether the pair of such a character at a place can be no end of one word and head of another."""
    following, ending = INNER[plain[at]]
    before, behind = plain[at - 1 : at], plain[at + AROUND : at + AROUND + 1]
    return behind != "" and behind in following and is_han(before) and before not in ending
