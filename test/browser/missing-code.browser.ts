/** A release by the script tag, some of whose code can’t be had: the rest is shown, and the problem said. */
import { expect } from '@open-wc/testing';
import { attribute } from '../elements/setup.js';
import { openMarkup, shown } from './embedding-page.js';
import { secondOrigin } from './second-origin.js';

const dot = `${location.origin}/test/fixtures/elements/dot.png`;
const release = {
  headline: 'The headline',
  body: ['The text.'],
  media: [
    { url: `${dot}?lead`, caption: 'The lead' },
    { url: `${dot}?1`, caption: 'The first' },
    { url: `${dot}?2`, caption: 'The second' },
    { url: 'https://media.invalid/film.mp4', title: 'The film' },
    { url: 'https://media.invalid/plan.pdf', title: 'The plan' },
  ],
  events: [{ name: 'The talk', start: '2026-11-05' }],
  participants: [{ name: 'Ada Lovelace' }],
  contacts: [{ name: 'The office' }],
  quotes: [{ text: 'The quote' }],
};
const media = ['The lead', 'The first', 'The film', 'The plan'];
const all = [
  'The headline',
  'The text',
  ...media,
  'The talk',
  'Ada Lovelace',
  'The office',
  'The quote',
];

const table: readonly (readonly [string, string, readonly string[]])[] = [
  ['gallery', '/media', ['The first']],
  ['players', '/media', ['The film']],
  ['documents', '/media', ['The plan']],
  ['media', '/media', media],
  ['events', '/events', ['The talk']],
  ['participants', '/participants', ['Ada Lovelace']],
  ['contacts', '/contacts', ['The office']],
  ['supplements', '', ['The quote']],
];

for (const [tag, chunks] of [
  ['news-release', table],
  ['release-media', table.slice(0, 3)],
] as const) {
  const there = tag === 'news-release' ? all : media;
  describe(`<${tag}> whose code is missing in part`, () => {
    for (const [chunk, path, lost] of chunks) {
      it(`leaves out what ${chunk} would show, and shows the rest`, async () => {
        const second = await secondOrigin();
        await second.refuse(`/${chunk}-[\\da-f]{8}\\.js$`);
        const page = await openMarkup(
          `<${tag} release='${attribute(release)}'>Fallback</${tag}>
            <script crossorigin src="${second.file('autoload.js')}"></script>`,
        );
        const text = await shown(page, tag);
        expect(there.filter((words) => !text.includes(words))).to.deep.equal(lost);
        const problems = page.document.querySelector(tag)?.problems ?? [];
        expect(problems.map((problem) => [problem.path, problem.code])).to.deep.equal([
          [path, 'code-missing'],
        ]);
        expect(page.errors.concat(page.messages)).to.deep.equal([]);
      });
    }
  });
}
