"""Characters typed twice inside a word: 战略性新新兴产业, 差异系系数, while 体系系统 and 常态化化解 are none."""

from __future__ import annotations

from report_drafter.language.text.characters import is_han

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
}
"""Characters that never stand alone, with those that make a word behind them, and those before that end one in them."""


def is_doubled_inside(plain: str, at: int) -> bool:
    """Tells whether the pair of such a character at a place can be no end of one word and head of another."""
    following, ending = INNER[plain[at]]
    before, behind = plain[at - 1 : at], plain[at + AROUND : at + AROUND + 1]
    return behind != "" and behind in following and is_han(before) and before not in ending
