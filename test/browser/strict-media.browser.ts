/** Media in the built script, on a page whose policy allows nothing but our own files. */
import { expect } from '@open-wc/testing';
import { part, parts, quiet, until, type ReleaseElement } from '../elements/setup.js';
import { openMarkup, shown, type EmbeddingPage } from './embedding-page.js';
import { secondOrigin } from './second-origin.js';

const picture = (name: string) => `${location.origin}/test/fixtures/elements/dot.png?${name}`;
const release = {
  headline: 'H',
  language: 'en',
  media: [
    { url: picture('lead'), alt: 'The lead', width: 1600, height: 900, focus: { x: 0.2, y: 0.3 } },
    { url: picture('a'), alt: 'A', width: 1600, height: 900 },
    { url: picture('b'), alt: 'B', width: 1600, height: 900 },
    { url: 'https://media.invalid/a.mp4', title: 'A film', width: 320, height: 180 },
    { type: 'embed', url: 'https://tube.invalid/1', title: 'Live' },
    {
      type: 'embed',
      url: 'https://chat.invalid/1',
      title: 'A chat',
      oembed: { html: '<p>Hello</p><script>parent.hit = 1</script>' },
    },
    { url: 'https://media.invalid/plan.pdf', title: 'The plan', bytes: 2_000_000 },
  ],
};

async function open(file: string): Promise<readonly [EmbeddingPage, ReleaseElement]> {
  const { origin, file: fileAt } = await secondOrigin();
  const value = JSON.stringify(release).replaceAll("'", '&#39;');
  const page = await openMarkup(
    `<release-media release='${value}'></release-media>
      <script crossorigin src="${fileAt(file)}"></script>`,
    {
      policy: `default-src 'none'; script-src ${location.origin} ${origin}; connect-src 'none'; img-src ${location.origin}; media-src https:; style-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html`,
    },
  );
  expect(await shown(page, 'release-media')).to.contain('The plan');
  const element = page.document.querySelector('release-media');
  if (!element) throw new Error('There is no element');
  return [page, element];
}

for (const file of ['autoload.js', 'news-elements.js']) {
  describe(`<release-media> by ${file} under a strict policy`, () => {
    it('shows everything, and breaks no rule', async () => {
      const [page, element] = await open(file);
      await quiet();
      const lead = part(element, 'image');
      expect(page.window.getComputedStyle(lead).objectPosition).to.equal('20% 30%');
      const gallery = page.window.getComputedStyle(part(element, 'gallery'));
      expect(gallery.display).to.equal('grid');
      expect(page.messages.concat(page.errors)).to.deep.equal([]);
    });

    it('opens its window, with its styles', async () => {
      const [page, element] = await open(file);
      parts(element, 'picture')[1]?.click();
      await until(
        () => parts(element, 'gallery-window')[0]?.hasAttribute('open') === true,
        () => 'the window does not open',
      );
      const { backgroundColor } = page.window.getComputedStyle(part(element, 'gallery-window'));
      expect(backgroundColor).to.equal('rgb(17, 17, 17)');
      expect(page.messages.concat(page.errors)).to.deep.equal([]);
    });

    it('leaves the links of embeds that the policy forbids', async () => {
      const [page, element] = await open(file);
      for (const button of parts(element, 'load')) {
        button.click();
        await element.updateComplete;
      }
      await until(
        () => parts(element, 'load').length === 0,
        () => 'an embed can’t be asked for',
      );
      const links = parts(element, 'player').map(
        (player) => player.querySelector<HTMLAnchorElement>('[part~="link"]')?.href,
      );
      expect(links.slice(-2)).to.deep.equal(['https://tube.invalid/1', 'https://chat.invalid/1']);
      await quiet();
      expect('hit' in page.window).to.equal(false);
      expect(page.errors.filter((error) => !error.includes('frame-src'))).to.deep.equal([]);
    });
  });
}
