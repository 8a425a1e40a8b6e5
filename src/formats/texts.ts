/** What mappings do to the texts of foreign documents. */

/** Characters of a headline that has to be taken from a text. */
const headlineLength = 100;

/** The first sentence of a text, or as many of its words as make a headline. */
export function beginning(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  const [sentence = line] = /^.+?(?:[.!?](?= )|[。！？]|$)/u.exec(line) ?? [];
  if (sentence.length <= headlineLength) return sentence;
  const words = sentence.slice(0, headlineLength);
  return `${words.replace(/\s+\S*$/, '')}…`;
}
