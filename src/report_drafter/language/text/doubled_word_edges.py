"""Short words of offices that dictionaries lack, by which a doubled character is parted: 评审｜审减, 民二庭｜庭长."""

from __future__ import annotations

from report_drafter.language.text.characters import words

ENDS = words(
    "一庭 二庭 三庭 四庭 五庭 刑庭 民庭 本庭 解庭 出庭 年庭 事庭 政庭 通庭 送审 联审 立审 快审 速裁 "
    "县院 区院 市院 层院 检院 我院 务院 察院 窝案 串案 旧案 挂案 撤案 类案 销案 结存 暂存 联调 诉调 访调 借调 "
    "备勤 内勤 考勤 纳污 截污 控污 清污 固废 危废 医废 改废 三废 汛防 科信 网信 增信 "
    "送检 漏检 提级 可证 份证 格证 住证 惠券 费券 续费 险费 测费 "
    "慢病 疾病 重病 染病 方病 疫病 猪病 焦化 炼化 石化 煤化 老化 净化 培育 体育 教育 保育 哺育 生育 周至 "
    "讼费 程师 格员 解员 导员 督员 络员 察员 人员 销社 作社 用社 计署 街巷 评查 督查 普查 核查"
)
"""What a word ends with in front of the second of two equal characters; of longer words the last two characters."""
BEGINNINGS = words(
    "审减 审增 审执 审管 审签 审限 审委 复文 复函 复绿 复产 复市 复训 复盘 织密 织牢 织网 灾后 灾种 灾损 物联 "
    "物防 证后 证照 证载 证号 诉源 诉前 诉调 诉裁 裁审 裁执 警情 警调 警源 警企 检警 检调 检企 检材 府院 府检 "
    "刑行 刑案 医调 医共 医闹 教联 教体 社戒 社矫 社工 社救 社有 院感 院线 院地 院庭 院务 院领 院机 院系 院区 "
    "院内 院长 规上 规下 限上 限下 河长 巷长 庭长 署长 署名 庭室 庭前 庭后 保交 交楼 联审 联批 联勘 联验 联调 "
    "容缺 容错 秒批 秒办 免申 免证 罚缴 罚单 录播 护企 护学 索引 主责 体量 控辍 收案 案源 布控 风控 情指 客诉 "
    "病因 病理 病例 病种 病床 病房 病情 病历 病案 病患 病害 病媒 化产 化工 化肥 化纤 化学 化验 化妆 化债 "
    "育繁 育种 育苗 育才 育儿 育婴 育龄 育肥 至乾 "
    "券种 券面 券商 域外 接访 接诉 接警 接单 籍贯 判项 判后 错案 料场 励志 观护 察访 托育 备勤 筑牢 固废 固投 "
    "展板 展区 展位 展品 展台 展架 展馆 展厅 展会 展示 展演 展播 展销 展评 展陈 展牌 展映 展览 展商 "
    "止损 利企 企地 官网 员额 品规 放管 师资 查实 究其"
)
"""What a word begins with behind the first of two equal characters."""
