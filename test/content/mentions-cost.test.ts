import { describe, it } from 'node:test';
import type { Block } from '../../src/content/blocks.js';
import { markMentions } from '../../src/content/mentions.js';
import type { Release } from '../../src/core.js';
import { assertCostsAtMost } from '../helpers/cost.js';

const LENGTH = 200_000;

/** Numbers from 0 to below 1, the same in every run. */
function numbers(seed: number): () => number {
  return () => {
    seed = (Math.imul(seed ^ (seed >>> 15), 2_246_822_519) + 0x9e3779b9) | 0;
    return (seed >>> 0) / 2 ** 32;
  };
}

const next = numbers(42);
const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
const syllables =
  'an be co dar el fi gor hu in jo ka lo mi nu or pe qua ra se tu ul ven wi xe'.split(' ');
const word = () =>
  Array.from({ length: 1 + Math.floor(next() * 3) }, () => pick(syllables)).join('');
const title = () => word().replace(/^./, (letter) => letter.toUpperCase());
const named = (names: readonly string[]): Release => ({
  headline: 'H',
  participants: names.map((name) => ({ name, side: 's' })),
});
const blocks = (text: string): readonly Block[] => [{ kind: 'paragraph', content: [text] }];

/**
 * People and bodies, with names as long as theirs are, 30 characters on average. An expression of
 * short names (under 20 KB in all) is no measure: V8 searches text without capitals almost for free.
 */
const names = Array.from({ length: 1_000 }, (_, at) =>
  at % 2
    ? `${title()} ${title()}`
    : `${title()} University Institute of ${title()} and ${title()} in ${title()}`,
);
const prose = (length: number) => {
  let text = '';
  while (text.length < length) {
    text += next() < 0.03 ? pick(names) : word();
    text += next() < 0.1 ? '. ' : ' ';
  }
  return text;
};

/** One name for each number, and text that nearly is one of them everywhere. */
const hostile: Readonly<Record<string, readonly [name: (at: number) => string, unit: string]>> = {
  'names inside each other, of one letter each': [(at) => 'a'.repeat(at + 1), 'a'],
  'names inside each other, of one word': [(at) => 'a '.repeat(at + 1).trim(), 'a '],
  'names inside each other, in Chinese': [(at) => '一'.repeat(at + 1), '一'],
  'long prefixes in common': [(at) => `${'Ab cd '.repeat(80)}${at}`, 'Ab cd '],
  'long endings in common': [(at) => `${at}${' ab cd'.repeat(80)}`, ' ab cd'],
  'names that fail at their first word': [(at) => `x${' ab'.repeat(at + 1)}`, ' ab'],
  'sentences that all begin with a capital': [(at) => `ab${'. Ab'.repeat(at + 1)}`, '. Ab'],
  'punctuation before each capital': [(at) => `ab ${at}`, `${', '.repeat(200)}Ab `],
  'names of punctuation': [(at) => `a${'-'.repeat(at)}b`, '-'],
  'nothing but white space': [(at) => `a b${at}`, ' '],
  'quotation marks': [(at) => `ab${'“'.repeat(at)}c`, '“'],
};

describe('markMentions costs', () => {
  it('at most twice a regular expression of 1 000 names in 200 KB, both made anew', () => {
    const text = prose(LENGTH);
    const release = named(names);
    const expression = () => {
      const longestFirst = [...names].sort((a, b) => b.length - a.length);
      return longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
    };
    assertCostsAtMost(
      2,
      () => text.replace(new RegExp(expression(), 'g'), (name) => `[${name}]`),
      () => markMentions(blocks(text), release),
    );
  });

  it('at most two and a half times as much in twice the prose', () => {
    const release = named(names);
    const [once, twice] = [blocks(prose(LENGTH / 2)), blocks(prose(LENGTH))];
    assertCostsAtMost(
      2.5,
      () => markMentions(once, release),
      () => markMentions(twice, release),
    );
  });

  for (const [what, [name, unit]] of Object.entries(hostile)) {
    const release = named(Array.from({ length: 1_000 }, (_, at) => name(at)));
    const of = (length: number) => blocks(unit.repeat(length / unit.length));

    it(`at most two and a half times as much in twice the text: ${what}`, () => {
      const [once, twice] = [of(LENGTH / 2), of(LENGTH)];
      assertCostsAtMost(
        2.5,
        () => markMentions(once, release),
        () => markMentions(twice, release),
      );
    });

    it(`about as much as for prose: ${what}`, () => {
      const [benign, bad] = [blocks(prose(LENGTH)), of(LENGTH)];
      const usual = named(names);
      assertCostsAtMost(
        20,
        () => markMentions(benign, usual),
        () => markMentions(bad, release),
      );
    });
  }

  it('no more for names beyond the limit', () => {
    const long = (count: number) =>
      named(Array.from({ length: count }, (_, at) => `${at} ${'ab cd '.repeat(150)}`.trim()));
    const text = blocks(prose(LENGTH));
    const [some, many] = [long(200), long(2_000)];
    assertCostsAtMost(
      2.5,
      () => markMentions(text, some),
      () => markMentions(text, many),
    );
  });

  it('about as much for text in 20 000 runs', () => {
    const release = named(names);
    const content = Array.from({ length: 10_000 }, (_, at) =>
      at % 2 ? pick(names) : ({ kind: 'strong', content: [pick(names)] } as const),
    );
    const text = blocks(prose(LENGTH));
    assertCostsAtMost(
      20,
      () => markMentions(text, release),
      () => markMentions([{ kind: 'paragraph', content }], release),
    );
  });
});
