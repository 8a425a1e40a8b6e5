/** How languages say that an event is over, and how that it is to come. */

interface Tense {
  readonly past: RegExp;
  readonly future: RegExp;
  /** What speaks of another time than that of the event: of its last edition, as a rule. */
  readonly former: RegExp;
}

/** Whole words in scripts that put spaces between them; each may hold no end of a word itself. */
const words = (...alternatives: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/**
 * Words with which a report tells of an event, by language, and those with which an announcement does.
 * Only what happens at events is past here: “registration opened today” tells of none.
 */
const tenses: Readonly<Record<string, Tense>> = {
  en: {
    past: words(
      '(?:was|were) (?:successfully |officially |formally )?(?:held|attended|hosted|inaugurated)',
      'took place|has taken place|met|attended|gathered|(?:came|got) together|took part|taking part were|(?:was|were) present|drew to a close|(?:formally|officially) (?:started|opened|began)',
    ),
    future: words(
      "will|shall|would|won[’']t|is to|are to|to be|going to|upcoming|invites?|invited to|plans? to|planned|scheduled",
    ),
    former: words(
      'last (?:year|month|week|time|edition)|previous(?:ly)?|earlier|former|(?:years?|months?) ago',
    ),
  },
  de: {
    past: words(
      'fand|fanden|stattgefunden|trafen? sich|nahmen? teil|kamen? zusammen|(?:wurde|wurden) (?:eröffnet|begangen|abgehalten)',
    ),
    future: words('wird|werden|soll|sollen|lädt|laden|geplant|findet|finden'),
    former: words(
      '(?:letzt|vorig|vergangen)e[nrs]? (?:Jahr|Mal|Ausgabe)|im Vorjahr|bisher|zuletzt|zuvor',
    ),
  },
  fr: {
    past: words(
      "(?:a|ont) eu lieu|s[’']est tenue?|se sont tenu(?:e?s)?|s[’']est déroulée?|se sont réunie?s?|a réuni|ont (?:assisté|participé)",
    ),
    future: words('aura|auront|sera|seront|(?:se )?tiendra|tiendront|prévue?s?|invite'),
    former: words(
      "l[’']an (?:dernier|passé)|l[’']année (?:dernière|passée)|précédente?s?|auparavant",
    ),
  },
  es: {
    past: words(
      'se celebró|se celebraron|tuvo lugar|tuvieron lugar|se reunió|se reunieron|asistió|asistieron|participaron',
    ),
    future: words('(?:se )?celebrarán?|tendrán?|será|serán|previst[oa]s?|invita'),
    former: words('el año pasado|anterior(?:es)?|la pasada edición|previamente'),
  },
  zh: {
    past: /(?:举行|召开|举办|会见|會見|舉行|召開|舉辦|出席|参加|參加)/u,
    future: /(?:将|將|拟|擬|计划|計劃|预计|預計|敬请|敬請|欢迎|歡迎)/u,
    former: /(?:去年|上届|上屆|往届|往屆|往年|此前|历届|歷屆)/u,
  },
  ar: {
    past: words('أقيم|أقيمت|انعقد|انعقدت|عُقد|عُقدت|حضر|حضره|حضرها'),
    future: words('سوف|سي\\p{L}+|ست\\p{L}+|المقبل|المقبلة|القادم|القادمة'),
    former: words('العام الماضي|السنة الماضية|السابقة?|سابقا'),
  },
};

/** Whether a sentence tells of something that is over. */
export type TellsPast = (sentence: string) => boolean;

/** How a language (BCP 47) tells it; undefined for one that isn't known here. */
export function pastIn(language: string | undefined): TellsPast | undefined {
  const tag = language?.toLowerCase().split('-')[0] ?? '';
  const tense = Object.hasOwn(tenses, tag) ? tenses[tag] : undefined;
  const isOther = ({ future, former }: Tense, sentence: string) =>
    future.test(sentence) || former.test(sentence);
  return tense && ((sentence) => tense.past.test(sentence) && !isOther(tense, sentence));
}
