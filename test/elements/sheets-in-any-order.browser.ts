/** Parts of a release bring their style sheets when they come, in an order that nobody knows. */
import { expect } from '@open-wc/testing';
import { differences } from '../browser/leaks.js';
import { markup, mount, parts, quiet, ready, recordTrouble, renderUnseen, until } from './setup.js';
import { wholeRelease } from './whole-release.js';

const late = [
  ...['event', 'participant', 'contact', 'related-link'],
  ...['quote', 'gallery', 'document', 'mention'],
];

/** A release with all its parts, and how many style sheets are its element's own. */
async function shown(): Promise<readonly [root: ShadowRoot, own: number]> {
  const element = await ready(mount(markup(wholeRelease(location.origin), 'news-release')));
  await until(
    () => late.every((name) => parts(element, name).length > 0),
    () => late.filter((name) => parts(element, name).length === 0).join(),
  );
  const { elementStyles } = element.constructor as unknown as { elementStyles: unknown[] };
  renderUnseen(element);
  await quiet();
  if (!element.shadowRoot) throw new Error('there is no shadow root');
  return [element.shadowRoot, elementStyles.length];
}

describe('the parts of <news-release>', () => {
  recordTrouble();

  it('look the same, whichever came first', async function () {
    this.timeout(60_000);
    const [one] = await shown();
    const [other, own] = await shown();
    const sheets = [...other.adoptedStyleSheets];
    expect(sheets.length - own).to.be.greaterThan(5);
    other.adoptedStyleSheets = [...sheets.slice(0, own), ...sheets.slice(own).reverse()];
    expect(differences(other, one)).to.deep.equal([]);
  });
});
