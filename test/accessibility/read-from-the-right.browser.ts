/** English labels on a page that is read from the right and has none of its own: their full stops stay behind them. */
import { expect } from '@open-wc/testing';
import { errorOf, markup, mount, parts, type ReleaseElement } from '../elements/setup.js';
import { everything, lostPictures, nameOf } from './everything.js';

/** Texts that are seen, in Latin letters, and end with a mark that would go to the side at which its line begins. */
const turned = (element: Element): readonly string[] =>
  textsIn(element.shadowRoot ?? element)
    .filter(
      ({ data, parentElement }) => /[A-Za-z].*[.):!?…]\s*$/s.test(data) && isSeen(parentElement),
    )
    .filter(
      ({ parentElement }) => parentElement && getComputedStyle(parentElement).direction !== 'ltr',
    )
    .map(({ data }) => `${nameOf(element)} ${data.trim()}`);

const isSeen = (element: Element | null): boolean =>
  Boolean(element?.checkVisibility()) && !element?.closest('.spoken, style');

function textsIn(root: Node): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

describe('a page that is read from the right, in a language without labels', () => {
  const more = 'lang="he" dir="rtl"';

  it('has English labels as English is written, of a release', async () => {
    expect((await everything('', { more })).flatMap(turned)).to.deep.equal([]);
  });

  it('has lines that run over, or are cut, in the direction of their words', async () => {
    const elements = [...(await everything('', { more })), ...(await lostPictures(more))];
    for (const name of ['alias', 'caption', 'failed']) {
      const lines = elements
        .flatMap((element) => parts(element, name))
        .filter((each) => each.matches('p'));
      expect(
        [...new Set(lines.map((each) => getComputedStyle(each).direction))],
        name,
      ).to.deep.equal(['ltr']);
    }
  });

  it('has them so where something is missing', async () => {
    const faulty = ['{}', '{"headline": "'].map((value) => mount(markup(value, 'news-card', more)));
    await Promise.all(faulty.map(errorOf));
    const elements: readonly ReleaseElement[] = [...faulty, ...(await lostPictures(more))];
    expect(elements.flatMap(turned)).to.deep.equal([]);
  });
});
