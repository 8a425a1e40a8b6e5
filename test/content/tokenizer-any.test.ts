/** What holds of every source, in both languages. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { characterEntities } from 'character-entities';
import fc from '../helpers/fast-check.js';
import { tokenize } from '../../src/content/tokenizer.js';
import { markupFiles, pieces, snippetsOf, type Attribute, type Piece } from '../helpers/markup.js';

describe('tokenize', () => {
  const ended = { ...characterEntities, own: 'x' };

  it('knows more names when given them, in text, attributes and titles', () => {
    for (const language of ['html', 'xml'] as const) {
      const source = '<a b="&colon;&own;">&Tab;&own;</a>';
      const expected = [['a', ['b', ':x']], '\tx', ['/a']];
      assert.deepEqual(pieces(tokenize(source, language, ended)), expected);
    }
    assert.deepEqual(pieces(tokenize('<title>&own;', 'html', ended)), [['title'], 'x']);
    assert.deepEqual(pieces(tokenize('<style>&own;', 'html', ended)), [['style'], '&own;']);
  });

  it('gives one token after the other, and can be left', () => {
    const tokens = tokenize('a<b>c');
    assert.deepEqual(tokens.next().value, { kind: 'text', text: 'a' });
    const open = { kind: 'open', name: 'b', attributes: new Map(), closed: false, at: 1 };
    assert.deepEqual(tokens.next().value, open);
    tokens.return();
    assert.deepEqual(tokens.next(), { value: undefined, done: true });
  });

  it('can read several sources at once', () => {
    const sources = ['<a b=c>d<!-- e --></a>', '<script>f</script>g<h>', 'i&amp;<j'];
    const readers = sources.map((source) => ({ tokens: tokenize(source), read: [] as unknown[] }));
    for (let round = 0; round < 10; round++) {
      for (const { tokens, read } of readers) read.push(tokens.next().value);
    }
    for (const [index, source] of sources.entries()) {
      const read = readers[index]?.read.filter((token) => token !== undefined);
      assert.deepEqual(read, [...tokenize(source)]);
    }
  });

  it('gives no empty text', () => {
    for (const source of markupFiles.flatMap(snippetsOf)) {
      for (const language of ['html', 'xml'] as const) {
        for (const token of tokenize(source, language)) {
          if (token.kind === 'text') assert.notEqual(token.text, '', source);
          else assert.notEqual(token.name, '', source);
        }
      }
    }
  });
});

const anyLanguage = fc.constantFrom('html', 'xml');

describe('tokenize, for any source', () => {
  const bits = fc.constantFrom(
    ...[
      '<',
      '>',
      '/',
      '=',
      '"',
      "'",
      ' ',
      '\r',
      '\0',
      '!',
      '-',
      '--',
      '?',
      '[',
      ']',
      '&',
      ';',
      '#',
    ],
    ...['a', 'B', 'é', '张', '<!--', '-->', '<![CDATA[', ']]>', '<!DOCTYPE', '<script>', '</title'],
  );
  const sources = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(bits).map((parts) => parts.join('')),
  );

  it('never throws, and gives clean names', () => {
    fc.assert(
      fc.property(sources, anyLanguage, (source, language) => {
        for (const token of tokenize(source, language)) {
          if (token.kind === 'text') assert.doesNotMatch(token.text, /\0/);
          else {
            assert.match(token.name, /^[a-z_:\u0080-\uFFFF][^\0\s/>]*/i);
            if (language === 'html') assert.doesNotMatch(token.name, /[A-Z]/);
          }
        }
      }),
      { numRuns: 5_000 },
    );
  });

  it('gives back text without < and & as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), anyLanguage, (source, language) => {
        const text = source.replace(/[<&\r\0]/g, '');
        assert.deepEqual(pieces(tokenize(text, language)), text ? [text] : []);
      }),
      { numRuns: 2_000 },
    );
  });

  it('takes nothing from what comes later: tags before the end stay when more is added', () => {
    fc.assert(
      fc.property(sources, sources, (start, more) => {
        const before = pieces(tokenize(`${start}<p>`));
        const after = pieces(tokenize(`${start}<p>${more}`));
        const tag = before.at(-1);
        if (Array.isArray(tag)) assert.deepEqual(after.slice(0, before.length), before);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('tokenize, of a tree that was written', () => {
  interface Element {
    readonly name: string;
    readonly attributes: readonly Attribute[];
    readonly children: readonly (Element | string)[];
  }
  const character = fc.oneof(
    fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      '=',
      '/',
      ' ',
      '\n',
      ';',
      '-',
      ']',
      '张',
      'amp',
      'lt;',
    ),
    fc.string({ minLength: 1, maxLength: 2 }),
  );
  const text = fc.array(character, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
  const attributes = fc.uniqueArray(
    fc.tuple(fc.constantFrom('href', 'title', 'data-x', 'xml:lang', 'é'), text),
    { selector: ([name]) => name, maxLength: 3 },
  );
  const { tree } = fc.letrec<{ tree: Element; child: Element | string }>((tie) => ({
    tree: fc.record({
      name: fc.constantFrom('p', 'a', 'h1', 'dc:date', 'x-y', 'scripts'),
      attributes,
      children: fc.array(tie('child'), { maxLength: 4, depthIdentifier: 'tree' }),
    }),
    child: fc.oneof({ maxDepth: 4, depthIdentifier: 'tree' }, text, tie('tree')),
  }));

  const escape = (value: string) =>
    value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&#34;');
  const write = ({ name, attributes, children }: Element): string => {
    const written = attributes.map(([name, value]) => ` ${name}="${escape(value)}"`);
    const inside = children.map((child) =>
      typeof child === 'string' ? escape(child) : write(child),
    );
    return `<${name}${written.join('')}>${inside.join('')}</${name}>`;
  };
  const list = ({ name, attributes, children }: Element): readonly Piece[] => [
    [name, ...attributes],
    ...children.flatMap((child) => (typeof child === 'string' ? [child] : list(child))),
    [`/${name}`],
  ];
  const joined = (all: readonly Piece[]) =>
    all.reduce<Piece[]>((rest, piece) => {
      const last = rest.at(-1);
      if (typeof last !== 'string' || typeof piece !== 'string') return [...rest, piece];
      return [...rest.slice(0, -1), last + piece];
    }, []);

  it('gives the tree back', () => {
    fc.assert(
      fc.property(tree, anyLanguage, (root, language) => {
        assert.deepEqual(pieces(tokenize(write(root), language)), joined(list(root)));
      }),
      { numRuns: 2_000 },
    );
  });
});
