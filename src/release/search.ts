/** Finds participants by what is known of their names and offices. */
import type { Alias, Organization } from './entities.js';
import type { Participant } from './participants.js';
import type { Names } from './shape.js';

/** Letters that readers look for without their stroke, or as two; Unicode doesn't take them apart. */
const plainLetters: Readonly<Record<string, string>> = {
  Ø: 'O',
  Ł: 'L',
  Đ: 'D',
  Ð: 'D',
  Ħ: 'H',
  Þ: 'TH',
  Æ: 'AE',
  Œ: 'OE',
};

/** Marks above and below letters, but for the vowels of scripts that write them so; points of Hebrew. */
const marks = /[\p{Script=Inherited}\u0591-\u05c7]/gu;

/**
 * What counts as the same when looked for: case, accents, width, ligatures and punctuation make no
 * difference (Unicode normalization form KD, full upper case: `ß` is `SS`, `ı` and `İ` are `I`). White
 * space stays.
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(marks, '')
    .toUpperCase()
    .replace(/[ØŁĐÐĦÞÆŒ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}\s]+/gu, '');

/** What has been folded already. */
const folded = new WeakMap<Participant, string>();

function searchedText(participant: Participant): string {
  let text = folded.get(participant);
  if (text === undefined)
    folded.set(participant, (text = foldText(textOf(participant).join('\n'))));
  return text;
}

const wordings = (text: string, others: Names | undefined) => [
  text,
  ...Object.values(others ?? {}),
];
const aliasTexts = (aliases: readonly Alias[] = []) => aliases.map(({ text }) => text);
const bodyTexts = ({ name, names, abbreviation = '', aliases }: Organization) => [
  ...wordings(name, names),
  abbreviation,
  ...aliasTexts(aliases),
];

const textOf = (participant: Participant): readonly string[] => {
  const { name, names, familyName = '', givenName = '', aliases } = participant;
  const { roles = [], affiliations = [] } = participant;
  return [
    ...wordings(name, names),
    `${givenName} ${familyName}`,
    ...aliasTexts(aliases),
    ...roles.flatMap(({ title, titles, organization }) => [
      ...wordings(title, titles),
      ...(organization ? bodyTexts(organization) : []),
    ]),
    ...affiliations.flatMap(bodyTexts),
  ];
};

/**
 * Those of whom every word of the query, or the beginning or another piece of one, stands in a name (in
 * any language or script), an alias, an office or an organization; all for a query without words.
 */
export function findParticipants(
  participants: readonly Participant[],
  query: string,
): readonly Participant[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  return participants.filter((participant) => {
    const text = searchedText(participant);
    return words.every((word) => text.includes(word));
  });
}
