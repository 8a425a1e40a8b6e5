/** Every body of the corpus under the strictest policy, with Trusted Types: no rule is broken. */
import { expect } from '@open-wc/testing';
import { bodiesIn, count, outlinesIn } from '../helpers/bodies.js';
import { next, textOf, until, type ReleaseElement } from '../elements/setup.js';
import { embeddingPage } from './embedding-page.js';
import { openPage, secondOrigin } from './second-origin.js';

const corpus = async (name: string): Promise<string> =>
  (await fetch(`/test/fixtures/bodies/${name}.txt`)).text();

const bodies = [
  ...bodiesIn(await corpus('hostile-html')).map((body) => ({ ...body, format: 'html' })),
  ...bodiesIn(await corpus('hostile-markdown')).map((body) => ({ ...body, format: 'markdown' })),
  ...outlinesIn(await corpus('benign-html')),
  ...outlinesIn(await corpus('benign-markdown')),
];

for (const name of ['strict', 'strict-single']) {
  it(`the page “${name}” shows ${bodies.length} bodies, and breaks no rule`, async () => {
    const { frame } = await openPage(name, await secondOrigin());
    const page = embeddingPage(frame);
    const element = page.document.createElement('release-body') as ReleaseElement;
    element.setAttribute('images', 'none');
    page.document.body.append(element);
    for (const { name: what, source, format } of bodies) {
      const release = { headline: 'H', body: { [format]: source, base: location.origin } };
      const loaded = next(element, 'release-load');
      element.setAttribute('release', JSON.stringify(release));
      await loaded;
      // Long ones come in slices.
      await until(
        () => count(textOf(element), 'seen') === count(source, 'seen'),
        () => `${what}: ${textOf(element)}, ${JSON.stringify(page.messages)}`,
      );
      expect(page.errors.concat(page.messages), what).to.deep.equal([]);
    }
  }).timeout(120_000);
}
