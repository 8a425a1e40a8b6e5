/** Whole releases in every format, by both builds, on pages whose other scripts changed the language. */
import { expect } from '@open-wc/testing';
import { textOf, until } from '../elements/setup.js';
import { elementsIn, openMarkup, type EmbeddingPage } from './embedding-page.js';
import { BEARABLE } from './hostile-scripts.js';
import { FILES, scriptOf, secondOrigin } from './second-origin.js';

const releases = [
  ...['cambridge-nanjing.en.json', 'night-ferry.json', 'river-school.json'],
  'delta-forum.release.json',
  ...[
    ...['announcement-zh-Hant', 'blog-html-en', 'corrections-en', 'culture-ar', 'gallery-ja'],
    ...['report-hi', 'signing-two-sides-en', 'statement-de', 'video-en'],
  ].map((name) => `clean/${name}.json`),
  ...[
    ...['jsonld', 'ninjs1.json', 'ninjs2.json', 'ninjs3.json', 'feed.json', 'wordpress.json'],
    ...['ghost.json', 'govuk.json', 'rss', 'rdf', 'atom', 'txt'],
  ].map((format) => `ferry.${format}`),
];

/** The text of each release, once all that belongs to it has come. */
async function textsOn(file: string, script: string): Promise<Readonly<Record<string, string>>> {
  const second = await secondOrigin();
  const elements = releases.map(
    (name) => `<news-release id="${name}" images="none" src="${second.file(`data/${name}`)}">
      Fallback</news-release>`,
  );
  const page = await openMarkup(elements.join('') + scriptOf(second, file), {
    head: `<script>{${script}}</script>`,
  });
  const texts = () =>
    Object.fromEntries(elementsIn(page, 'news-release').map((node) => [node.id, textOf(node)]));
  let last = '';
  await until(
    async () => {
      const before = last;
      await new Promise((resolve) => setTimeout(resolve, 300));
      last = Object.values(texts()).join('\n');
      return before === last && statusesOn(page).every((status) => status === 'ready');
    },
    () => `${statusesOn(page).join()} ${[...page.messages, ...page.errors].join('; ')}`,
  );
  expect(page.errors.concat(page.messages)).to.deep.equal([]);
  return texts();
}

const statusesOn = (page: EmbeddingPage): readonly string[] =>
  elementsIn(page, 'news-release').map(({ id, status }) => (status === 'ready' ? status : id));

const all = 'with all of these';
const scripts = {
  'autoload.js': BEARABLE,
  'news-elements.js': { [all]: BEARABLE[all] ?? '' },
};

for (const file of FILES) {
  describe(`${file} shows the same of each release on a page`, () => {
    let plain: Readonly<Record<string, string>> = {};
    before(async () => {
      plain = await textsOn(file, '');
      for (const text of Object.values(plain)) expect(text.length).to.be.greaterThan(100);
    });

    for (const [what, script] of Object.entries(scripts[file])) {
      it(what, async () => {
        const texts = await textsOn(file, script);
        for (const [name, text] of Object.entries(plain)) expect(texts[name], name).to.equal(text);
      });
    }
  });
}
