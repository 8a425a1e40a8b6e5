/** Data in other formats by the script tags: what is loaded for them, and under which policies. */
import { expect } from '@open-wc/testing';
import { attribute, next, quiet, textOf, type ReleaseElement } from '../elements/setup.js';
import { embeddingPage, openMarkup, shown } from './embedding-page.js';
import { openPage, secondOrigin, type SecondOrigin } from './second-origin.js';

const HEADLINE = 'Ferry line reopens after two winters';
const files =
  'jsonld ninjs1.json feed.json wordpress.json ghost.json govuk.json rss atom txt'.split(' ');
const load = async (name: string) => (await fetch(`/demo/formats/ferry.${name}`)).text();

/** The scripts that were asked for, without their hashes. */
const scripts = async (second: SecondOrigin): Promise<string> =>
  (await second.log())
    .filter(({ path }) => path.endsWith('.js'))
    .map(({ path }) => path.replace(/^\/(?:chunks\/)?(.*?)(?:-[\da-f]{8})?\.js$/, '$1'))
    .join(' ');

const card = (data: string, second: SecondOrigin, file: string): string =>
  `<news-card release='${attribute(data)}'>Fallback</news-card>
  <script crossorigin src="${second.file(file)}"></script>`;

describe('the requests for data', () => {
  it('in the native format are for no reader of others', async () => {
    for (const file of ['autoload.js', 'news-elements.js']) {
      const second = await secondOrigin();
      const page = await openMarkup(card('{"headline":"Native"}', second, file));
      expect(await shown(page, 'news-card')).to.contain('Native');
      await quiet();
      expect(await scripts(second)).not.to.match(/foreign|feed|xml/);
    }
  });

  it('in another format are for its reader, and for no other', async () => {
    for (const [file, foreign] of [
      ['autoload.js', /\bforeign\b/],
      ['news-elements.js', /\bforeign-alone\b/],
    ] as const) {
      const second = await secondOrigin();
      const page = await openMarkup(card(await load('feed.json'), second, file));
      expect(await shown(page, 'news-card')).to.contain(HEADLINE);
      const asked = await scripts(second);
      expect(asked)
        .to.match(foreign)
        .and.to.match(/\bjson-feed\b/);
      expect(asked).not.to.match(/rss|atom|wordpress|ninjs|schema-org|markdown/);
      const { litHtmlVersions } = page.window as unknown as { litHtmlVersions: unknown[] };
      expect(litHtmlVersions).to.have.length(1);
      expect(page.errors.concat(page.messages)).to.deep.equal([]);
    }
  });
});

for (const name of ['strict', 'strict-single']) {
  it(`the page “${name}” shows data in every format, and breaks no rule`, async () => {
    const { frame } = await openPage(name, await secondOrigin());
    const page = embeddingPage(frame);
    for (const file of files) {
      const element = page.document.createElement('news-card') as ReleaseElement;
      element.setAttribute('images', 'none');
      page.document.body.append(element);
      const loaded = next(element, 'release-load');
      element.setAttribute('release', await load(file));
      await loaded;
      await element.updateComplete;
      expect(textOf(element), file).to.contain(HEADLINE);
      element.remove();
    }
    expect(page.errors.concat(page.messages)).to.deep.equal([]);
  });
}
