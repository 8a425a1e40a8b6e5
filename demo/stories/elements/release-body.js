import {
  arabic,
  ferry,
  german,
  lost,
  nanjing,
  nanjingInChinese,
  picture,
  school,
  short,
  whenNamed,
} from '../releases.js';

const rich = `Since the keeper left, the lamp has minded itself.[^lamp] What the new one finds:

1. a stair of 184 steps, of which
   - nine creak,
   - one is missing;
2. a stove;
3. \`radio.cfg\`, which still says:

\`\`\`
channel = 16   # never change this; the whole coast listens, and so does the coast guard in two countries
\`\`\`

- [x] Sweep the chimney
- [ ] Answer the letters

| Lamp | First lit | Range, nautical miles | Bulb | Keeper’s remark |
|:-----|----------:|----------------------:|:-----|:----------------|
| Oil | 1871 | 12 | — | smokes |
| Arc | 1903 | 19 | carbon | hums |
| LED | 2007 | 21 | 60 W | says nothing |

> Light is the one thing that we sell to everybody and bill to nobody.
>
> — Ada Lindqvist, harbour master

---

The door stays ~~closed~~ open on Sundays.

[^lamp]: By a clock, and later by a photocell.
`;

const html = `<h2>Who may come</h2><p>Anyone who can climb. The <abbr title="Harbour Safety Board">HSB</abbr> asks for
  <mark>shoes with soles</mark>; see <a href="https://newsroom.example/visit">how to visit</a>,
  press <kbd>1</kbd> on the phone, or read H<sub>2</sub>O tables to the 2<sup>nd</sup> digit.</p>
  <h3>With whom</h3><dl><dt>Children</dt><dd>with somebody who counts them</dd><dt>Dogs</dt><dd>no</dd></dl>
  <figure><img src="${picture('quay').url}" width="1200" height="900" alt="Two cranes on a quay">
  <figcaption>The way begins at the north quay. <cite>Drawing: Port Authority</cite></figcaption></figure>
  <figure><img src="${lost.url}" width="1280" height="720" alt="${lost.alt}"></figure>`;

export const releaseBody = {
  'plain text, with names explained': { attributes: { src: nanjing }, ...whenNamed },
  'the explanation of a name': {
    attributes: { src: nanjing },
    press: 'mention',
    until: '[part~="explanation"]:popover-open',
    inTopLayer: true,
  },
  Markdown: { attributes: { src: ferry }, ...whenNamed },
  'Markdown with everything': { release: short({ body: { markdown: rich } }) },
  HTML: { release: short({ body: { html } }) },
  'contents and reading time': {
    attributes: { src: school, contents: '', 'reading-time': '' },
    ...whenNamed,
  },
  'three lines of it': { attributes: { src: nanjing, lines: '3' } },
  'three lines, and then the rest': {
    attributes: { src: ferry, lines: '3' },
    press: 'read-more',
    ...whenNamed,
  },
  'in a sidebar': { release: short({ body: { markdown: rich } }), width: 240 },
  'in a wide column': { release: short({ body: { markdown: rich } }), width: 1040 },
  'in Chinese': { attributes: { src: nanjingInChinese }, language: 'zh-CN', ...whenNamed },
  'in German': { release: german, language: 'de' },
  'in Arabic': { release: arabic, language: 'ar' },
};
