import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sources } from '../helpers/sources.js';

/** What moves by itself: in style sheets, and what scripts ask for. */
const motion =
  /\b(?:animation|transition|view-transition)(?:-[a-z-]+)?\s*:|@keyframes|(?<!over)scroll-behavior|['"]smooth['"]|\.animate\(/;

/** The same, where readers who want no motion are asked first. */
const guarded =
  /@media[^{]*prefers-reduced-motion:\s*no-preference[^{]*\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g;

const moves = (source: string): boolean => motion.test(source.replace(guarded, ''));

describe('what moves', () => {
  it('is found', () => {
    for (const source of [
      'a { transition: color 1s }',
      'a { animation-name: turn }',
      '@keyframes turn { to { rotate: 1turn } }',
      ':host { scroll-behavior: smooth }',
      "scrollIntoView({ behavior: 'smooth' })",
      '@media (prefers-reduced-motion: reduce) { a { transition: none } } a { transition: color 1s }',
      'element.animate([])',
    ]) {
      assert.ok(moves(source), source);
    }
    for (const source of [
      '@media (prefers-reduced-motion: no-preference) { a { transition: color 1s } }',
      'a { text-decoration: underline } // a transition of states',
      'a { overscroll-behavior: contain }',
    ]) {
      assert.ok(!moves(source), source);
    }
  });

  for (const { file, text: source } of sources) {
    if (!motion.test(source)) continue;
    it(`does so in ${file} only for readers who don’t mind`, () => {
      assert.ok(!moves(source));
    });
  }
});
