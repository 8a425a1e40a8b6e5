/** English words that are written in two ways, and names that are the same but for such. */

/** American = British, without endings; left out is what means two things: program, meter, license. */
const pairs =
  'center=centre theater=theatre fiber=fibre liter=litre caliber=calibre color=colour favor=favour ' +
  'honor=honour neighbor=neighbour harbor=harbour behavior=behaviour endeavor=endeavour ' +
  'rumor=rumour savior=saviour organiz=organis recogniz=recognis realiz=realis ' +
  'specializ=specialis moderniz=modernis digitiz=digitis utiliz=utilis optimiz=optimis ' +
  'defense=defence offense=offence traveler=traveller traveling=travelling modeling=modelling ' +
  'labeling=labelling catalog=catalogue aluminum=aluminium jewelry=jewellery ' +
  'enrollment=enrolment fulfillment=fulfilment';

/** What may follow; not “honorary”, “organism”, “realistic”, which are written in one way. */
const ending =
  '(?:s|es|e|d|ed|er|ers|ing|ation|ations|ational|al|ally|ful|able|ite|ites|hood|hoods)?';

/** The American form of each stem; the same for both ways to write it. */
const americanOf = new Map<string, string>();
for (const pair of pairs.split(' ')) {
  const [american = '', british = ''] = pair.split('=');
  americanOf.set(american, american);
  americanOf.set(british, american);
}

const word = new RegExp(`\\b(${[...americanOf.keys()].join('|')})${ending}\\b`, 'gi');

/** Words that a text writes in two ways: each way, and how often it is there. */
export function mixedSpellings(
  text: string,
): readonly (readonly (readonly [stem: string, count: number])[])[] {
  const counts = new Map<string, number>();
  for (const [, stem = ''] of text.matchAll(word)) {
    const key = stem.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const ways = new Map<string, (readonly [string, number])[]>();
  for (const [stem, count] of counts) {
    const american = americanOf.get(stem) ?? stem;
    ways.set(american, [...(ways.get(american) ?? []), [stem, count]]);
  }
  return [...ways.values()].filter(({ length }) => length > 1);
}

/** Words without weight in a name. */
const light = /^(?:the|of|and|for|de|del|des|du|la|le|der|die|das|und|für|et|y|e)$/;

/** The words of a name, whatever their order, accents, capitals and English spelling. */
export const wordsOfName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((one) => one && !light.test(one))
    .map((one) => americanOf.get(one) ?? one)
    .sort()
    .join(' ');

/** Whether one word is the other with at most two letters changed, left out or put in; both of four or more. */
export function isMisspelt(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  if (a === b || a.length < 4 || b.length < 4 || Math.abs(a.length - b.length) > 2) return false;
  if (a.length > 40 || !b.startsWith(a.charAt(0))) return false;
  return distance(a, b) <= (a.length > 6 ? 2 : 1);
}

/** Changes that make one word of the other (Levenshtein, Soviet Physics Doklady 10, 1966). */
function distance(a: string, b: string): number {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(same, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
