/** Words that say what somebody is, where a name should say who. */

/**
 * Chinese, Japanese and Korean titles in Latin letters; they stand after a surname: “Zhang Shuji”.
 * Those that are given names more often than titles (Yisheng, Xiaojie) are left out.
 */
const titleWords =
  'boshi buzhang chuzhang daifu dongshizhang furen fushizhang fuxiaozhang gongchengshi huizhang ' +
  'jiaoshou juzhang kezhang laoshi lüshi lvshi mishuzhang nüshi nvshi quzhang ' +
  'shengzhang shizhang shuji suozhang tingzhang weiyuan weiyuanzhang xiansheng xianzhang ' +
  'xiaozhang yuanshi yuanzhang zhuren zhuxi zongcai zongjingli zongli ' +
  'bucho buchō kacho kachō kaicho kaichō kyoju kyōju sensei shacho shachō ' +
  'gyosu hoejang isanim sajang sajangnim seonsaengnim';

const titles = new Set(titleWords.split(' '));

export const isTitleWord = (word: string): boolean => titles.has(word.toLowerCase());

/** One or two characters of a surname, then a title. */
const chineseTitle =
  /^\p{Script=Han}{1,2}(?:副?(?:书记|書記|市长|市長|省长|省長|区长|區長|县长|縣長|主任|校长|校長|院长|院長|局长|局長|部长|部長|会长|會長|总理|總理|经理|經理|总经理|總經理|董事长|董事長|主席|秘书长|秘書長)|教授|老师|老師|博士|院士|先生|女士|医生|醫生)$/u;

/** Whether a name is a surname and a title. */
export function isSurnameWithTitle(name: string): boolean {
  const [surname = '', title = '', ...more] = name.trim().split(/\s+/);
  if (chineseTitle.test(name.trim())) return true;
  return !more.length && /^\p{Lu}\p{Ll}+$/u.test(surname) && isTitleWord(title);
}

/** Offices, wherever they stand in a name. None of these is a name itself, as Dean and Bishop are. */
const offices =
  'president|vice[ -]president|chief executive(?: officer)?|ceo|cfo|cto|coo|chairman|chairwoman|' +
  'chairperson|(?:prime )?minister|managing director|director|secretary[ -]general|ambassador|' +
  'spokes(?:man|woman|person)|präsident(?:in)?|vorsitzender?|minister(?:in|präsident(?:in)?)|' +
  'geschäftsführer(?:in)?|bürgermeister(?:in)?|président(?:e)?|ministre|directeur|directrice|' +
  'presidenta|presidente|ministra|ministro|directora';

/** Forms of address, where a name begins. */
const addresses =
  '(?:dr|prof|mr|mrs|ms|mme|sr|sra|hon|rev)\\.|(?:dr|prof|mr|mrs|ms|professor|doctor|senator|mayor|' +
  'herr|frau|monsieur|madame|señora?|professorin) ';

const office = new RegExp(`(?<![\\p{L}\\p{N}])(?:${offices})(?![\\p{L}\\p{N}])`, 'iu');
const address = new RegExp(`^(?:${addresses})`, 'iu');

/** What may stand after a comma and still be of the name. */
const suffix = /[,，]\s*(?:jr|sr|snr|jnr|i{1,3}|iv)\.?$/i;

/** What in a name is no part of it: a comma, an office, a form of address; undefined when nothing is. */
export function roleIn(name: string): string | undefined {
  const found = office.exec(name)?.[0] ?? address.exec(name)?.[0]?.trim();
  if (found !== undefined) return found;
  return /[,，;；]/.exec(name.replace(suffix, ''))?.[0];
}

/** Words that begin in small letters and belong to a name: “van Gogh”, “al-Masri”. */
const particles =
  /^(?:a[fl]|ad|as|at|av|an|bin|ben|bint|ibn|abu|da|das|de|dei|del|della|den|der|di|do|dos|du|el|la|le|lo|los|'?s|'?t|ten|ter|u|van|ver|vom|von|zu|zum|zur|of|ap|y|e|ó|ní|mac|de[rs]?|d|l|o)(?:[-’'\s]|$)/;

const groupNouns =
  'leaders|heads|staff|members|representatives|officials|delegates|students|teachers|experts|guests|' +
  'employees|residents|volunteers|colleagues|participants';

/** What describes people rather than naming them: a noun in small letters, or at the beginning. */
const groups = new RegExp(
  `^(?:\\S+ ){0,3}(?:${groupNouns})(?: |$)|^(?:${groupNouns.replace(/\b./g, (first) => first.toUpperCase())}) (?:of|from|at|and|in) `,
  'u',
);

/** Whether what stands as a person's name describes somebody, and names nobody. */
export const describesGroup = (name: string): boolean =>
  groups.test(name) || (/^\p{Ll}/u.test(name) && !particles.test(name));
