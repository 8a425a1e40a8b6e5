/** Bodies made at random, of pieces that parsers stumble over. */
import fc from './fast-check.js';

const names =
  'a abbr b bdo blockquote br caption center cite code col dd del div dl dt em figcaption figure font footer h1 h2 h3 hr i iframe img input ins kbd label li mark math noscript ol option p pre q rows script select small span strong style sub sup svg table tbody td template textarea tfoot th thead title tr u ul xmp x-y o:p'.split(
    ' ',
  );

const values = fc.oneof(
  fc.constantFrom(
    'x',
    '#x',
    'javascript:executed()',
    '/a',
    'https://x.example/?a&amp;b',
    'executed()',
    'mso-list:l0 level2',
    'mso-list:Ignore',
    'display:none',
    'font-weight:bold',
    '3',
    '1000',
    'rtl',
    'de',
    'constructor',
    'footnote-ref',
    'photo-credit',
    'checkbox',
    '&quot;',
    '">',
    "'",
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

const attribute = fc
  .tuple(
    fc.constantFrom(
      ...'href src id name class style title alt lang dir align colspan rowspan start role type checked hidden onclick srcdoc part slot is'.split(
        ' ',
      ),
    ),
    values,
    fc.constantFrom('="', "='", '=', ''),
  )
  .map(([name, value, begin]) => {
    const quote = begin.slice(1);
    return begin ? ` ${name}${begin}${value}${quote}` : ` ${name}`;
  });

const name = fc.constantFrom(
  ...names,
  ...Array<string>(8).fill('a href=#x'),
  ...Array<string>(8).fill('p id=x'),
);

const tag = fc.oneof(
  fc
    .tuple(
      name,
      fc.array(attribute, { maxLength: 3 }),
      fc.constantFrom('>', '>', '>', '/>', ' ', ''),
    )
    .map(([name, attributes, end]) => `<${name}${attributes.join('')}${end}`),
  name.map((name) => `</${name}>`),
  fc.constantFrom(
    '<',
    '</',
    '<!--',
    '-->',
    '<!',
    '<?',
    ']]>',
    '<![CDATA[',
    '<!-- x -->',
    '>',
    '"',
    '=',
  ),
);

const text = fc.oneof(
  fc.constantFrom(
    'word ',
    'Wort',
    '词',
    'مركز',
    ' ',
    '\n',
    '&amp;',
    '&lt;b&gt;',
    '&#x202E;',
    '&nbsp;',
  ),
  fc.constantFrom(
    '\u0301',
    '\u{1F3FB}',
    '\u200B',
    '\0',
    '\uD800',
    '{{lit-0}}',
    'https://x.example ',
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
);

const join = (pieces: readonly string[]) => pieces.join('');

export const randomHtml: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 3, arbitrary: tag }, { weight: 2, arbitrary: text }), { maxLength: 40 })
  .map(join);

const marks = fc.constantFrom(
  ...[
    '*',
    '**',
    '_',
    '~~',
    '`',
    '```\n',
    '[',
    ']',
    '(',
    ')',
    '](/a)',
    '![',
    '[^1]',
    '[^1]: ',
    '[a]: /b\n',
  ],
  ...[
    '> ',
    '- ',
    '1. ',
    '# ',
    '---\n',
    '===\n',
    '|',
    '|-|\n',
    '| a | b |\n|-|-|\n',
    '    ',
    '\t',
    '\\',
  ],
  ...[
    '\n',
    '\n\n',
    '  \n',
    '<javascript:x>',
    '<a@x.example>',
    'www.x.example',
    '- [x] ',
    '[a][]',
    '!',
  ],
);

export const randomMarkdown: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: marks },
      { weight: 3, arbitrary: text },
      { weight: 1, arbitrary: tag },
    ),
    { maxLength: 40 },
  )
  .map(join);
