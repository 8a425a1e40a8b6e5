/** Lints about languages and translations. */
import type { Facts } from './facts.js';
import { each, quoted, type Lint, type Rule, type Sighting } from './finding.js';

/** Scripts that have no letters in common with each other, by their ISO 15924 codes. */
const scripts: Readonly<Record<string, RegExp>> = {
  Latn: /\p{Script=Latin}+/gu,
  Cyrl: /\p{Script=Cyrillic}+/gu,
  Grek: /\p{Script=Greek}+/gu,
  Arab: /\p{Script=Arabic}+/gu,
  Hebr: /\p{Script=Hebrew}+/gu,
  Deva: /\p{Script=Devanagari}+/gu,
  Beng: /\p{Script=Bengali}+/gu,
  Thai: /\p{Script=Thai}+/gu,
  Hani: /\p{Script=Han}+/gu,
  Kana: /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu,
  Hang: /\p{Script=Hangul}+/gu,
};

/** Scripts of which those languages are made that mix them. */
const mixtures: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Hani'],
  Hant: ['Hani'],
  Jpan: ['Hani', 'Kana'],
  Kore: ['Hang', 'Hani'],
};

/** Languages that are written in two scripts, without always saying in which. */
const twoScripts = /^(?:az|bs|kk|ky|mn|sr|tg|tk|tt|ug|uz)$/;

/** Characters that are looked at, and letters of which at least so many tell anything. */
const [mostLetters, fewestLetters] = [400, 20];

function* scriptMismatch({ release, body }: Facts): Generator<Sighting> {
  const { language, headline } = release;
  const expected = language ? knownScripts(language) : undefined;
  if (!language || !expected) return;
  let text = headline.slice(0, mostLetters);
  for (const passage of body) {
    if (text.length >= mostLetters) break;
    text += passage.text.slice(0, mostLetters - text.length);
  }
  const count = (letters: RegExp | undefined) =>
    letters ? (text.match(letters)?.join('').length ?? 0) : 0;
  let asDue = 0;
  for (const name of expected) asDue += count(scripts[name]);
  if (asDue >= text.length / 2) return;
  const total = count(/\p{L}+/gu);
  if (total < fewestLetters || asDue >= total / 2) return;
  const main = Object.keys(scripts).find((name) => count(scripts[name]) > total / 2);
  if (!main) return;
  yield ['/language', `${quoted(language)} isn’t written as this text is (${scriptName(main)})`];
}

/** Maximizing a tag is dear. */
const known = new Map<string, readonly string[] | undefined>();

function knownScripts(tag: string): readonly string[] | undefined {
  const scripts = known.has(tag) ? known.get(tag) : scriptsOf(tag);
  if (known.size < 1000) known.set(tag, scripts);
  return scripts;
}

/** The scripts that a language may be in; undefined when this isn't known. */
function scriptsOf(tag: string): readonly string[] | undefined {
  try {
    const { language, script = '' } = new Intl.Locale(tag).maximize();
    if (!new Intl.Locale(tag).script && twoScripts.test(language)) return undefined;
    if (Object.hasOwn(mixtures, script)) return mixtures[script];
    return Object.hasOwn(scripts, script) ? [script] : undefined;
  } catch {
    return undefined;
  }
}

const scriptNames = new Intl.DisplayNames('en', { type: 'script' });
const scriptName = (code: string): string => scriptNames.of(code) ?? code;

/** What the reader of a document mends, and a program that makes a release itself may leave. */
function* underscore({ release }: Facts): Generator<Sighting> {
  const { language, alternates, quotes, media } = release;
  for (const [path, tagged] of [
    ['', { language }] as const,
    ...each('/alternates', alternates),
    ...each('/quotes', quotes),
    ...each('/media', media),
  ]) {
    if (tagged.language?.includes('_')) {
      yield [`${path}/language`, `${quoted(tagged.language)} is no language tag`];
    }
  }
}

function* machineTranslated({
  release: { translation, alternates = [] },
}: Facts): Generator<Sighting> {
  if (translation?.method !== 'machine' || translation.of) return;
  if (alternates.some(({ original }) => original)) return;
  const from = translation.from ? ` from ${quoted(translation.from)}` : '';
  yield ['/translation', `Translated by a machine${from}, and the original isn’t linked`];
}

export const langUnderscore: Rule = {
  id: 'lang-underscore',
  severity: 'warning',
  about:
    'A language is written like a locale of an operating system, en_US. Tags have hyphens (BCP 47).',
  hint: 'Write en-US',
};

export const languageLints: readonly Lint[] = [
  {
    id: 'language-mismatch',
    severity: 'warning',
    about: 'The text isn’t in the script of its language: screen readers can’t pronounce it.',
    hint: 'Correct language, or say the script too: sr-Latn',
    find: scriptMismatch,
  },
  { ...langUnderscore, find: underscore },
  {
    id: 'machine-translated',
    severity: 'info',
    about: 'A machine has translated the text, and readers can’t go back to the original.',
    hint: 'Link the original in translation.of; have somebody read the translation',
    find: machineTranslated,
  },
];
