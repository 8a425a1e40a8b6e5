import ICAL from 'ical.js';

export type Card = InstanceType<typeof ICAL.Component>;

/** What an independent reader, which is strict, makes of it: one card or several. */
export function parsed(text: string): readonly Card[] {
  const cards = ICAL.parse(text) as unknown[];
  const each = (typeof cards[0] === 'string' ? [cards] : cards) as never[][];
  return each.map((card) => new ICAL.Component(card));
}
