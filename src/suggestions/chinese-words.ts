/** Words by which roles, names and groups are told in Chinese. */

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Any of the words, the longest first, as a part of a pattern. */
const any = (words: readonly string[]): string =>
  [...words].sort((one, other) => other.length - one.length).join('|');

/** With these a person's office ends. */
export const offices = any(
  list(`
    书记 市长 省长 区长 县长 镇长 乡长 州长 部长 局长 厅长 处长 科长 司长 院长 校长 所长 馆长 会长 理事长
    董事长 秘书长 主席 主任 总理 总统 首相 大臣 总裁 总经理 经理 总监 首席执行官 首席科学家 教授 副教授
    研究员 讲师 院士 博士 工程师 总工程师 设计师 建筑师 律师 医生 主治医师 主任医师 大使 总领事 参赞 议员 常委
    委员 发言人 新闻发言人 负责人 创始人 联合创始人 主编 总编辑 编辑 记者 导演 馆员 校董 台长 社长 行长 队长
    站长 团长 组长 园长 系主任 讲席教授 巡视员 专员 干事 代表 书记处书记`),
);

/** After a whole name; they are no offices. */
export const honorifics = '先生|女士|同志|小姐';

/** Surnames of one letter that begin few other words, or other words that are known below. */
export const surnames = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐冯邓曹彭萧肖田董袁潘蒋蔡余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范金石廖贾夏韦傅方邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤葛韩俞柳倪鲁岳齐梅庄辛管祝左涂谷祁章柯喻滕阮聂詹邢翟凌裴庞樊霍甘卞纪舒屈项童欧鲍牛申温芦尤殷耿施康伍费艾凤穆蓝季牟',
);

/** Surnames that are common words too: with them a given name has two letters. */
export const wordlikeSurnames = new Set('曾于任关成许常高安白时明向应包连');

export const doubleSurnames =
  /^(?:欧阳|上官|司马|诸葛|夏侯|司徒|令狐|皇甫|慕容|尉迟|长孙|东方|端木|公孙)/;

/** Words that begin as names do. */
export const notNames =
  /^(?:周[一二三四五六日末年边围期]|方[面案式法便向针]|高[度校级新速层端兴质标效]|金[额融属牌奖]|马[上路]|许[多可]|安[全排装]|白[天皮]|黄金|江[苏西北南]|史[上料]|国|万[人元名余]|项目|温[度暖]|石[油化]|田[间径]|林[业区]|水|施[工行]|管[理委]|左右|成[立功果员为绩]|时[间任期]|明[确年天]|任[期命职务何免]|关[于注键系]|应[邀用当]|于[今是]|常[务委年]|向[社全]|连[续同]|包[括含]|章程|康复|纪[念委检]|严[格重]|程[序度]|叶片|汤|武[术汉]|陆[续地]|梅花|童年|顾问|龙头|余[名人]|雷达|申[请报]|齐[全聚])/;

/** What may come after a name. */
export const afterName =
  /^(?:$|会见|会谈|出席|参加|到场|到会|见证|表示|说|称|指出|介绍|认为|强调|致辞|致词|讲话|主持|宣布|在|与|和|及|等|率|一行|先生|女士|教授|博士|院士|同志|为|对|向|将|也|先后|分别|共同|一同|担任|陪同|前往|来到|发言|告诉|透露|回忆|作|并|还|就|于|的|说道|谈到|解释|补充|领取|颁|签署|参观|率队|受邀|应邀|今天|当天|近日)/;

/** Up to here, what is before an office is no part of it. */
export const beforeRole =
  /\s|今天|昨天|昨日|今日|当天|当日|近日|日前|\d日|上午|下午|晚上|会见了|会见|(?<!自)由|在|是|邀请|以及|(?<!高|平|中|初|同)等|还有|包括|(?<!所|国|私|公|共|拥)有(?![限关色机线])|(?<!根|数|证|依)据|请|(?<!华|作|成|行)为/g;

/** Joins somebody to those before; within the name of a body it stands further on. */
export const conjunction =
  /^(?:双方|一行|我[校院市]|[他她]们?)?(?:与|以及|及|和(?!平|谐|田|县|林)|对(?!外)|向(?!阳))/;

/** The titles that a machine translation takes for a given name, in pinyin, as what they are. */
export const romanTitles: ReadonlyMap<string, readonly [title: string, meaning: RegExp]> = new Map([
  ['shuji', ['书记', /secretary|书记/i]],
  ['shizhang', ['市长', /mayor|市长/i]],
  ['shengzhang', ['省长', /governor|省长/i]],
  ['quzhang', ['区长', /district|区长/i]],
  ['xianzhang', ['县长', /county|县长/i]],
  ['buzhang', ['部长', /minister|head|director|部长/i]],
  ['juzhang', ['局长', /director|commissioner|head|局长/i]],
  ['chuzhang', ['处长', /director|head|chief|处长/i]],
  ['yuanzhang', ['院长', /dean|president|director|院长/i]],
  ['xiaozhang', ['校长', /president|principal|chancellor|head|rector|校长/i]],
  ['suozhang', ['所长', /director|head|所长/i]],
  ['huizhang', ['会长', /president|chair|会长/i]],
  ['mishuzhang', ['秘书长', /secretary|秘书长/i]],
  ['dongshizhang', ['董事长', /chair|董事长/i]],
  ['zhuren', ['主任', /director|head|chief|chair|主任/i]],
  ['zhuxi', ['主席', /president|chair|主席/i]],
  ['zongli', ['总理', /premier|prime minister|总理/i]],
  ['zongcai', ['总裁', /president|chief executive|ceo|总裁/i]],
  ['jingli', ['经理', /manager|经理/i]],
  ['zongjingli', ['总经理', /manager|总经理/i]],
  ['jiaoshou', ['教授', /professor|教授/i]],
  ['boshi', ['博士', /dr|doctor|博士/i]],
  ['yuanshi', ['院士', /academician|院士/i]],
  ['laoshi', ['老师', /teacher|lecturer|professor|教师|老师/i]],
  ['weiyuan', ['委员', /member|委员/i]],
  ['changwei', ['常委', /standing committee|常委/i]],
  ['gongchengshi', ['工程师', /engineer|工程师/i]],
  ['xiansheng', ['先生', /\bmr\b|先生/i]],
  ['nvshi', ['女士', /\bm(?:r)?s\b|女士/i]],
]);

/** With these the description of a group ends. */
export const groups =
  '负责人|负责同志|有关同志|代表|领导|工作人员|专家|学者|师生|嘉宾|来宾|干部|人士|员工|校友';
