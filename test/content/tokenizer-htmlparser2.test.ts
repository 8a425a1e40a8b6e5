/**
 * Holds the tokenizer against htmlparser2's, over our own snippets and over what others have written:
 * tags, attributes and the text between them are the same, but for the reasons named here.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, it, type TestContext } from 'node:test';
import { characterEntities } from 'character-entities';
import { tests as examples } from 'commonmark-spec';
import fc from '../helpers/fast-check.js';
import { marked } from 'marked';
import { tokenize } from '../../src/content/tokenizer.js';
import { repository } from '../helpers/data.js';
import { markupFiles, pieces, snippetsOf } from '../helpers/markup.js';
import { referencePieces } from '../helpers/reference-tokenizer.js';

type Language = 'html' | 'xml';

/** A source without the thing that both read differently: then they must agree. */
type Without = (source: string) => string;

const differences: Readonly<Record<string, Without>> = {
  'a tag that the source ends in: htmlparser2 and the standard drop it, here it is text': (
    source,
  ) => `${source}x"'>`, // ends it, wherever in the tag that is
  'line ends: htmlparser2 leaves CR as it is, the standard makes it LF': (source) =>
    source.replace(/\r\n?/g, '\n'),
  'NUL: htmlparser2 leaves it as it is, the standard makes it U+FFFD': (source) =>
    source.replaceAll('\0', '\uFFFD'),
  'letters in names: htmlparser2 lower-cases all of Unicode, the standard only A to Z': (source) =>
    source.replace(/[^\0-\x7F]/g, (letter) => (letter.toLowerCase() === letter ? letter : 'ß')),
  'CDATA: htmlparser2 ends it at ]]> also in HTML, where the standard has a bogus comment': (
    source,
  ) => source.replaceAll('<![CDATA[', '<!['),
  'end tags: htmlparser2 takes a > in their attributes for their end': (source) =>
    source.replace(
      /<\/[a-z][^\s/>]*(?:=\s*(?:"[^"]*"|'[^']*')|=(?!\s*["'])|[^=>])*>/gi,
      (tag) => `${tag.slice(0, -1).replaceAll('>', ' ')}>`,
    ),
  'references behind < in a textarea or title: htmlparser2 overlooks them': (source) =>
    source.replace(/<(\/?[a-z]*)&/gi, '<$1 &'),
  'text elements closed at once: htmlparser2 and the standard pass over the slash': (source) =>
    source.replace(
      /<(script|style|title|textarea|xmp|iframe|noembed|noframes|plaintext)(?=[\s/])((?:=\s*(?:"[^"]*"|'[^']*')|=(?!\s*["'])|[^=>])*?)\/+>/gi,
      '<$1$2></$1>',
    ),
  'slash and space before >: htmlparser2 calls the tag closed': (source) =>
    source.replace(/(?:\/[\t\n\f ]+)+>/g, ' >'),
};

const agrees = (source: string, language: Language) =>
  JSON.stringify(pieces(tokenize(source, language, characterEntities))) ===
  JSON.stringify(referencePieces(source, language === 'xml'));

const reasons = Object.keys(differences);

const leaveOut = (source: string, without: readonly string[]): string =>
  without.reduce((rest, reason) => differences[reason]?.(rest) ?? rest, source);

/** Why a source is read differently. Fails when there are other reasons than ours. */
function explain(source: string, language: Language = 'html'): readonly string[] {
  if (agrees(source, language)) return [];
  const rest = leaveOut(source, reasons);
  assert.deepEqual(
    pieces(tokenize(rest, language, characterEntities)),
    referencePieces(rest, language === 'xml'),
    `not explained: ${JSON.stringify(source.slice(0, 500))}`,
  );
  const needed = (reason: string) => {
    const others = reasons.filter((other) => other !== reason);
    return !agrees(leaveOut(source, others), language);
  };
  return reasons.filter(needed);
}

/** The reasons met in any of the tests. */
const met = new Set<string>();

/** Explains each source, and prints how many there were of what. */
function compare(test: TestContext, sources: readonly string[], language?: Language): void {
  const count = new Map<string, number>();
  for (const reason of sources.flatMap((source) => explain(source, language))) {
    count.set(reason, (count.get(reason) ?? 0) + 1);
    met.add(reason);
  }
  const length = sources.reduce((sum, { length }) => sum + length, 0);
  test.diagnostic(`${sources.length} sources, ${length} characters`);
  for (const [reason, times] of count) test.diagnostic(`${times} × ${reason}`);
}

/** Files below a folder of the repository, without those too large for a test. */
function filesBelow(folder: string, pattern: RegExp): readonly string[] {
  const path = new URL(`${folder}/`, repository);
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => pattern.test(name))
    .map((name) => new URL(name, path))
    .filter((file) => statSync(file).isFile() && statSync(file).size < 1_000_000)
    .map((file) => readFileSync(file, 'utf8'));
}

describe('the tokenizer and htmlparser2’s', () => {
  for (const file of markupFiles) {
    it(`agree on the snippets of ${file}`, (test) => {
      compare(test, snippetsOf(file), file.includes('.xml.') ? 'xml' : 'html');
    });
  }

  it('agree on all snippets of a file in a row', (test) => {
    const sources = markupFiles.map((file) => snippetsOf(file).join('\n'));
    compare(test, sources);
  });

  it('agree on the HTML of the examples of CommonMark', (test) => {
    compare(
      test,
      examples.map(({ html }) => html),
    );
    compare(
      test,
      examples.map(({ markdown }) => markdown),
    );
  });

  it('agree on the README of every package, as HTML and as it is', (test) => {
    const texts = filesBelow('node_modules', /(?:^|[/\\])readme\.md$/i);
    assert.ok(texts.length > 300, `only ${texts.length}`);
    compare(
      test,
      texts.map((text) => marked.parse(text, { async: false })),
    );
    compare(test, texts);
  });

  it('agree on every page in this repository and its packages', (test) => {
    const pages = ['node_modules', 'demo', 'test'].flatMap((folder) =>
      filesBelow(folder, /\.html?$/),
    );
    assert.ok(pages.length > 4, `only ${pages.length}`);
    compare(test, pages);
  });

  it('agree on references of every name, with ; and without, in text and in attributes', (test) => {
    const references = Object.keys(characterEntities).flatMap((name) =>
      [`&${name};`, `&${name}`, `&${name}x`, `&${name}=`, `&${name} `, `&${name}1;`].flatMap(
        (reference) => [reference, `<a href="${reference}">`, `<a href=${reference}>`],
      ),
    );
    compare(test, references);
  });

  it('agree on anything put together from pieces of markup', () => {
    const piece = fc.constantFrom(
      ...['<', '</', '>', '/', '/>', '"', "'", ' ', '\n', '\t', '\f', 'a', 'B', 'é', '1', '-'],
      ...['!', '?', '<!--', '-->', '--!>', '<!', '<?', '<!doctype', '<p', '<p>', '</p>', '<Br/>'],
      ...['<a href="', '<img src=', ' title=', '<script>', '</script>', '<style', '</style >'],
      ...['<textarea>', '</textarea>', '<title>', '</TITLE>', '<xmp>', '</xmp/>', '<plaintext>'],
      ...['&', '&amp;', '&amp', '&copy', '&#65;', '&#x', '&#128', '&notit;', ';', '&lt'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (list) => {
        explain(list.join(''));
      }),
      { numRuns: 10_000 },
    );
  });

  it('differ for the reasons given, of which none is without an example', () => {
    assert.deepEqual([...met].sort(), [...reasons].sort());
  });
});
