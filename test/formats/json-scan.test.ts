import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../helpers/fast-check.js';
import { findJsonError } from '../../src/formats/json-scan.js';
import { demo } from '../helpers/data.js';
import { assertCostsLike } from '../helpers/cost.js';

/** Broken text → line and column of the first character that can't be. */
const broken: readonly (readonly [text: string, line: number, column: number])[] = [
  ['', 1, 1],
  ['  \n ', 2, 2],
  ['{', 1, 2],
  ['[', 1, 2],
  ['[1', 1, 3],
  ['[1,', 1, 4],
  ['[1,]', 1, 4],
  ['[,1]', 1, 2],
  ['[1 2]', 1, 4],
  ['[1;2]', 1, 3],
  ['[1}', 1, 3],
  ['[]]', 1, 3],
  ['{]', 1, 2],
  ['{}}', 1, 3],
  ['{,}', 1, 2],
  ['{"a"}', 1, 5],
  ['{"a":}', 1, 6],
  ['{"a":1', 1, 7],
  ['{"a":1,}', 1, 8],
  ['{"a":1,,}', 1, 8],
  ['{"a" 1}', 1, 6],
  ['{"a":1 "b":2}', 1, 8],
  ['{"a":1}}', 1, 8],
  ['{a:1}', 1, 2],
  ["{'a':1}", 1, 2],
  ['{"a":1, // note\n"b":2}', 1, 9],
  ['/* note */ {}', 1, 1],
  ['{"a":undefined}', 1, 6],
  ['{"a":NaN}', 1, 6],
  ['[Infinity]', 1, 2],
  ['[+1]', 1, 2],
  ['[.5]', 1, 2],
  ['[1.]', 1, 3],
  ['[01]', 1, 3],
  ['[-]', 1, 2],
  ['[1e]', 1, 3],
  ['[0x10]', 1, 3],
  ['[TRUE]', 1, 2],
  ['[nul]', 1, 2],
  ['[truefalse]', 1, 6],
  ['"a', 1, 1],
  ['{"a": "b\n}', 1, 9],
  ['["a\tb"]', 1, 4],
  ['["\\x"]', 1, 3],
  ['["\\u12"]', 1, 3],
  ['["\\', 1, 3],
  ['{"a":1,\n "b":2,\n}', 3, 1],
  ['{\r\n"a":1,\r\n"b" 2}', 3, 5],
  ['{\r"a":1,\r"b" 2}', 3, 5],
  ['{"漢字😀":}', 1, 9],
  ['\u00A0{}', 1, 1],
  ['\uFEFF{}', 1, 1],
  ['{}\0', 1, 3],
  ['<!doctype html>', 1, 1],
  ['{"headline":"A “quote” and "another""}', 1, 29],
];

const fine = ['0', '-0', '1e5', '1.5E-3', '""', '"\\u00e9\\n\\/"', 'null', 'true', '[]', '{}'];

/** Whether the scanner and the engine agree that the text is, or isn't, JSON. */
function agrees(text: string): void {
  const error = findJsonError(text);
  assert.equal(error === undefined, parses(text), JSON.stringify({ text, error }));
  if (!error) return;
  const lines = text.split(/\r\n|[\n\r]/);
  assert.ok(error.line >= 1 && error.line <= lines.length);
  const line = lines[error.line - 1] ?? '';
  assert.ok(error.column >= 1 && error.column <= line.length + 2);
  assert.notEqual(error.message, '');
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('findJsonError', () => {
  for (const [text, line, column] of broken) {
    it(`places the error of ${JSON.stringify(text)} at ${line}:${column}`, () => {
      assert.equal(parses(text), false);
      const error = findJsonError(text);
      assert.ok(error);
      assert.deepEqual([error.line, error.column], [line, column]);
    });
  }

  for (const text of fine) {
    it(`finds nothing in ${text}`, () => {
      assert.equal(findJsonError(text), undefined);
      assert.equal(findJsonError(` \n\t\r${text}\r\n `), undefined);
    });
  }

  it('agrees with JSON.parse on any text', () => {
    const token = fc.constantFrom(
      ...['{', '}', '[', ']', ',', ':', '"', '\\', '"a"', '1', '-', '.', 'e', '0', 'true', 'nul'],
      ...['null', ' ', '\n', '\t', '\u0001', '\\u', '00e9', '"\\n"', '“', '”', '\uD800', '{"a":'],
    );
    const text = fc.oneof(fc.array(token).map(join), fc.string({ unit: 'binary' }));
    fc.assert(fc.property(text, agrees), { numRuns: 10_000 });
  });

  it('agrees with JSON.parse on documents, as they are and with one character changed', () => {
    const written = fc
      .tuple(fc.jsonValue(), fc.constantFrom(0, 1, '\t', '\r\n'))
      .map(([value, space]) => JSON.stringify(value, undefined, space));
    const change = fc.tuple(
      fc.nat(),
      fc.nat({ max: 2 }),
      fc.constantFrom('', '"', ',', ':', '}', ']', '{', '[', '\\', '0', '-', '\n', 'x'),
    );
    fc.assert(
      fc.property(written, change, (text, [place, removed, added]) => {
        agrees(text);
        const at = place % text.length;
        agrees(text.slice(0, at) + added + text.slice(at + removed));
      }),
      { numRuns: 5_000 },
    );
  });

  it('agrees with JSON.parse wherever a release breaks off', () => {
    const text = JSON.stringify(demo);
    assert.equal(findJsonError(text), undefined);
    for (let end = 0; end < text.length; end += 7) agrees(text.slice(0, end));
  });

  /** The largest document that is loaded has 2 MB. */
  for (const [name, text] of [
    ['200,000 open brackets', '['.repeat(200_000)],
    ['200,000 open braces', '{"a":'.repeat(200_000)],
    ['200,000 brackets, closed', '['.repeat(200_000) + ']'.repeat(200_000)],
    ['a long string', `"${'a'.repeat(2_000_000)}"`],
    ['a long string without its end', `"${'a'.repeat(2_000_000)}`],
    ['a long string of escapes', `"${'\\n'.repeat(1_000_000)}"`],
    ['a long string of escapes and letters', `["${'\\u00e9a'.repeat(280_000)}",]`],
    ['a long number', '1'.repeat(2_000_000)],
    ['much white space', ' '.repeat(2_000_000)],
    ['many strings without their commas', '"" '.repeat(600_000)],
    ['many lines', `[${'\n'.repeat(2_000_000)}`],
  ] as const) {
    it(`scans ${name} at no more cost than good JSON`, () => {
      agrees(text);
      const benign = JSON.stringify(Array.from({ length: text.length / 16 }, () => 'some words'));
      assertCostsLike(
        () => findJsonError(benign),
        () => findJsonError(text),
      );
    });
  }
});

const join = (parts: readonly string[]) => parts.join('');
