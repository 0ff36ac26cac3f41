"""Characters that people take for one another: those that sound alike, and those that look alike.

A slip of the input method writes a homophone (复义 for 复议), a scanner a look-alike (法冶 for 法治).
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cache

GB_CODE = "gb2312"
FIRST_RARE = b"\xd8\xa1"
"""Where the rarer characters of GB/T 2312—1980 begin: they are ordered by radical, those before by sound."""
_SYLLABLES = (
    "a啊 ai埃 an鞍 ang肮 ao凹 ba芭 bai白 ban斑 bang邦 bao苞 bei杯 ben奔 beng崩 bi逼 bian鞭 biao标 bie鳖 bin彬 "
    "bing兵 bo玻 bu捕 ca擦 cai猜 can餐 cang苍 cao操 ce厕 ceng层 cha插 chai拆 chan搀 chang昌 chao超 che车 chen郴 "
    "cheng撑 chi吃 chong充 chou抽 chu初 chuai揣 chuan川 chuang疮 chui吹 chun春 chuo戳 ci疵 cong聪 cou凑 cu粗 "
    "cuan蹿 cui摧 cun村 cuo磋 da搭 dai呆 dan耽 dang当 dao刀 de德 deng蹬 di堤 dian颠 diao碉 die跌 ding丁 diu丢 "
    "dong东 dou兜 du督 duan端 dui堆 dun墩 duo掇 e蛾 en恩 er而 fa发 fan藩 fang坊 fei菲 fen芬 feng丰 fo佛 fou否 "
    "fu夫 ga噶 gai该 gan干 gang冈 gao篙 ge哥 gei给 gen根 geng耕 gong工 gou钩 gu辜 gua刮 guai乖 guan棺 guang光 "
    "gui瑰 gun辊 guo锅 ha哈 hai骸 han酣 hang夯 hao壕 he呵 hei嘿 hen痕 heng哼 hong轰 hou喉 hu呼 hua花 huai槐 "
    "huan欢 huang荒 hui灰 hun荤 huo豁 ji击 jia嘉 jian歼 jiang僵 jiao蕉 jie揭 jin巾 jing荆 jiong炯 jiu揪 ju鞠 "
    "juan捐 jue撅 jun均 ka喀 kai开 kan刊 kang康 kao考 ke坷 ken肯 keng坑 kong空 kou抠 ku枯 kua夸 kuai块 kuan宽 "
    "kuang匡 kui亏 kun坤 kuo括 la垃 lai莱 lan蓝 lang琅 lao捞 le勒 lei雷 leng棱 li厘 lia俩 lian联 liang粮 liao撩 "
    "lie列 lin琳 ling玲 liu溜 long龙 lou楼 lu芦 lv驴 luan峦 lve掠 lun抡 luo萝 ma妈 mai埋 man瞒 mang芒 mao猫 me么 "
    "mei玫 men门 meng萌 mi眯 mian棉 miao苗 mie蔑 min民 ming明 miu谬 mo摸 mou谋 mu拇 na拿 nai氖 nan南 nang囊 nao挠 "
    "ne呢 nei馁 nen嫩 neng能 ni妮 nian蔫 niang娘 niao鸟 nie捏 nin您 ning柠 niu牛 nong脓 nu奴 nv女 nuan暖 nve虐 "
    "nuo挪 o哦 ou欧 pa啪 pai拍 pan攀 pang乓 pao抛 pei呸 pen喷 peng砰 pi坯 pian篇 piao飘 pie撇 pin拼 ping乒 po坡 "
    "pou剖 pu扑 qi期 qia掐 qian牵 qiang枪 qiao橇 qie切 qin钦 qing青 qiong琼 qiu秋 qu趋 quan圈 que缺 qun裙 ran然 "
    "rang瓤 rao饶 re惹 ren壬 reng扔 ri日 rong戎 rou揉 ru茹 ruan软 rui蕊 run闰 ruo若 sa撒 sai腮 san三 sang桑 sao搔 "
    "se瑟 sen森 seng僧 sha莎 shai筛 shan珊 shang墒 shao梢 she奢 shen砷 sheng声 shi师 shou收 shu蔬 shua刷 shuai摔 "
    "shuan栓 shuang霜 shui谁 shun吮 shuo说 si斯 song松 sou搜 su苏 suan酸 sui虽 sun孙 suo蓑 ta塌 tai胎 tan坍 "
    "tang汤 tao掏 te特 teng藤 ti梯 tian天 tiao挑 tie贴 ting厅 tong通 tou偷 tu凸 tuan湍 tui推 tun吞 tuo拖 wa挖 "
    "wai歪 wan豌 wang汪 wei威 wen瘟 weng嗡 wo挝 wu巫 xi昔 xia瞎 xian掀 xiang相 xiao萧 xie楔 xin薪 xing星 xiong兄 "
    "xiu休 xu墟 xuan轩 xue靴 xun勋 ya压 yan焉 yang殃 yao邀 ye椰 yi一 yin茵 ying英 yo哟 yong拥 you幽 yu迂 yuan鸳 "
    "yue曰 yun耘 za匝 zai栽 zan咱 zang赃 zao遭 ze责 zei贼 zen怎 zeng增 zha扎 zhai摘 zhan瞻 zhang樟 zhao招 zhe遮 "
    "zhen珍 zheng蒸 zhi芝 zhong中 zhou舟 zhu珠 zhua抓 zhuai拽 zhuan专 zhuang桩 zhui椎 zhun谆 zhuo捉 zi兹 zong鬃 "
    "zou邹 zu租 zuan钻 zui嘴 zun尊 zuo昨"
)
"""The first character of each syllable among the common characters of GB/T 2312—1980, which stand in order of sound."""
_SAME_TO_MANY = (("zh", "z"), ("ch", "c"), ("sh", "s"))
"""Initials that many speakers do not tell apart; nor do they tell -ng from -n behind e and i."""
_LOOKALIKES = (
    "冶治洽 州川洲 禾木末 己已巳 人入八 未末朱 土士 日曰目 天夭夫 干千于 大太犬 力刀 免兔 侯候 拆折析 晴睛情清 "
    "待侍特持 密蜜 栽裁载 戍戌戊 厉历 鸟乌 今令 仓仑 准淮推 环坏 沽估 崇祟 茶荼 贪贫 遣遗 辨辩辫 署暑 籍藉 "
    "幕募暮墓慕 燥躁澡操噪 掉悼 贷货 怆抢 拔拨 钓钩 管菅 宜宣 授援 监临 攻功 杜社 攘壤 例列 尝偿 抱饱 义议仪 件仵 "
    "纲钢网 浙渐 狠狼 徒徙 微徽 赢嬴 肓盲育 泊洎 住往佳 间问门闻 且目 止上 见贝 刊刑形 约纳 昔惜借措错 精情 净静 "
    "题提堤 据剧 揭竭喝渴 副幅 戎戒械 戈代伐 券卷劵 廷延 建健键 晓饶绕 续读 线钱浅 残践贱 技枝 板扳 把扒 搞稿 "
    "搏博 傅传转 辆俩 轮论沦 沿沾 波披坡破 项顷倾顶 须顺 颁颂领预 颐顾 烦频 风凤 贯贵责债 积绩织识职 祝视规观现 "
    "补扑 裕浴 隐稳 阻组祖租粗 柏拍伯 迫追 近进 送选造 遵尊 道遁 透诱 季李委 香查杏 否杏 右石古 台合 含合舍 全金 "
    "余佘 亿忆仅 优忧伏 休体 本木术 米来 末来求 水永冰 泳咏 冷泠 决快块 均匀勺 旬句勾 勿匆 平乎半 牛午 丢去 任壬 "
    "王玉主 壮状 北比此 失矢 光先 元无 兄元 井开并 互瓦 区匹 四西酉 甲申由电田 旦旧 归扫 户尸 护炉 广厂 庆厌压 "
    "庄压床 座应 席度 底低抵 民氏 良艮 根很限恨跟 退迟 尽尺 层屋居届屈 部陪都 团困因国 服报 拘抱 受爱 卖实买 安案 "
    "具且真直 直真置 植殖值 资咨 坚竖 巨臣 拟似 备各 负贞 员贝 质盾 循盾 缺决 纪记 绍给 结给 施旅 旋施 施拖 敞敝 "
    "郡群 鉴监 违进 远运 达这 述迷 逐遂 逮隶 适活 话活 括话 活治 怡治 始治 抬治 况祝 沉沈 深探 测侧 厕测 则测 "
    "源原 暂渐 崭暂 淅渐 惩征 微征 徵微 聘骋 耽职 聆聘 取职 诉拆斥折 绕饶浇烧挠 缺却 撤撒撇 采彩踩 罚罪 贯惯 查杳 "
    "制刷 刻剧 处外 要耍 县具其 由田 夫失矢 于干 办为协 农衣 化比 队认 议认 订计许讦 讲进 访防 诚城诫 课棵裸 "
    "谋媒 证症 谈淡 推维堆惟唯 护沪 投没设役 扩护 拒柜 招拍昭 拓托 按接 损捐 掘据 掌撑 搜瘦 收放 攻改 放故 效郊 "
    "敢敞 散撒 数楼 方万 族旋 既即 早旱 明朋 显湿 晋普 景影 望塑 期欺 材村 杂染 权杈 构购沟 枢驱 标际 栏拦 校较 "
    "样祥 核该 格络 档挡 检俭险验 模摸 步涉 武式 段毁 母每 汇江 注住 派脉 流疏 济挤 消削 港巷 湖糊 滥监 漏满 漫慢 "
    "灾实 热执势 燃然 独浊 率卒 理埋 用甩 略格 疑凝 病疾 登凳 益盖 盐监 省看着 石右 矿旷 确硝 票栗 私利 科料 究穷 "
    "突实 窗穿 站战 章意 端瑞 第弟 等待 策荣 签答 箱厢 粮根 素紊 纠纤 级极 纷份 组姐 终络 经径 结洁 继断 绩债 综踪 "
    "缓暖 编偏篇 缩宿 美羡 老考 者著 联职 肃萧 能态 脱说 航般船 艰限 苦若 荐存 虑虚 览揽 解懈 警擎 训川 赔陪培 财材 "
    "货贷 质贡 费资 赴起 超趋 跟限 践残 较校 辅铺 输愉 迁迂 迅讯 迎仰 追迫 透秀 通桶 速束 造告 逾渝 邮油 郊效 配酌 "
    "释译 铁轶 铲产 错措 镇填 闲闭 阅间 阶价 附府 陈阵 随隋 难推 震振 静争 预须 额颜 顾顿 食良 验险 骗编 鲜解 默点 "
    "海悔诲侮 苏芬 云去 山出 吉古 沙少 晰淅 瞻赡 缉辑 琢啄 斡翰 恪烙 缮膳 祛袪 膺赝 殆怠 纂篡 遴磷 隅偶"
)
"""Groups of characters that differ by a stroke or two."""


@cache
def _by_sound() -> tuple[list[bytes], list[str]]:
    """Where each syllable begins in the order of the standard, and how it is spelled."""
    words = _SYLLABLES.split()
    return [one[-1].encode(GB_CODE) for one in words], [_levelled(one[:-1]) for one in words]


@cache
def _by_look() -> dict[str, str]:
    found: dict[str, str] = {}
    for group in _LOOKALIKES.split():
        for one in group:
            found[one] = found.get(one, "") + group
    return found


def _levelled(syllable: str) -> str:
    """A syllable as those spell it who do not tell zh from z, or -ing from -in."""
    for retroflex, dental in _SAME_TO_MANY:
        if syllable.startswith(retroflex):
            syllable = dental + syllable.removeprefix(retroflex)
    return syllable[:-1] if syllable.endswith(("ing", "eng")) else syllable


def _sound(character: str) -> str:
    """The syllable of a common character, '' of any other."""
    code = character.encode(GB_CODE, "ignore")
    starts, names = _by_sound()
    return names[bisect_right(starts, code) - 1] if starts[0] <= code < FIRST_RARE else ""


def initial(character: str) -> str:
    """Returns the letter that typing a common character begins with, '' for any other."""
    return _sound(character)[:1]


def alike(one: str, other: str) -> bool:
    """Tells whether one character is easily typed or read for another."""
    sound = _sound(one)
    return (sound != "" and sound == _sound(other)) or other in _by_look().get(one, "")
