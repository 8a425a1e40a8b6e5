/** A small release, and what is marked in a text about it. */
import type { Block, Inline, Part } from '../../src/content/blocks.js';
import { markMentions } from '../../src/content/mentions.js';
import type { Release } from '../../src/core.js';

export type Fields = Omit<Release, 'headline'>;

export const paragraph = (...content: readonly Inline[]): Block => ({ kind: 'paragraph', content });
export const heading = (text: string): Block => ({ kind: 'heading', level: 2, content: [text] });
export const mark = (blocks: readonly Block[], fields: Fields) =>
  markMentions(blocks, { headline: 'H', ...fields });

/** All mentions below a part, in their order: the words printed, and whom they name if it says more. */
export function mentionsIn(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(mentionsIn);
  if (typeof part !== 'object' || part === null) return [];
  const { kind, text, of } = part as { kind?: string; text?: string; of?: { name: string } };
  if (kind !== 'mention' || of === undefined) return Object.values(part).flatMap(mentionsIn);
  return [of.name === text ? text : `${text} → ${of.name}`];
}

export const found = (text: string | readonly Block[], fields: Fields) =>
  mentionsIn(mark(typeof text === 'string' ? [paragraph(text)] : text, fields));

/** All text below a part. */
export function textIn(part: Part | readonly Part[]): string {
  if (typeof part === 'string') return part;
  if ('of' in part) return part.text;
  const lists = Array.isArray(part) ? [part] : Object.values(part).filter(Array.isArray);
  return (lists as Part[][]).flatMap((list) => list.map(textIn)).join('');
}

export const side = 'hosts';
export const ada = {
  name: 'Ada Lind',
  names: { zh: '林爱达' },
  roles: [{ title: 'Director' }],
  aliases: [{ text: 'Director Lind', reason: 'title-as-name' as const }],
};
export const bo = { name: 'Bo Ek', side };
export const university = {
  id: 'u',
  name: 'University of Lund',
  abbreviation: 'UoL',
  aliases: [{ text: 'Lund University', reason: 'spelling' as const }],
};
export const centre = {
  name: 'Lund University - Malmö Centre of Design',
  url: 'https://centre.example/',
  aliases: [{ text: 'the centre', reason: 'short-form' as const }],
};
export const fields: Fields = { participants: [ada, bo], organizations: [university, centre] };
export const CENTRE = centre.name;
