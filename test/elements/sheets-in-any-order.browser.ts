/** Parts of a release bring their style sheets when they come, in an order that nobody knows. */
import { expect } from '@open-wc/testing';
import { markup, mount, parts, quiet, ready, recordTrouble, until } from './setup.js';
import { wholeRelease } from './whole-release.js';

/** How everything looks, one line each. */
const looks = (root: ShadowRoot): readonly string[] =>
  Array.from(root.querySelectorAll('*'), (node) => {
    const style = getComputedStyle(node);
    const values = [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`);
    return `${node.localName}.${node.getAttribute('class') ?? ''} ${values.join('; ')}`;
  });

describe('the parts of <news-release>', () => {
  recordTrouble();

  it('look the same, whichever came first', async function () {
    this.timeout(60_000);
    const element = await ready(mount(markup(wholeRelease(location.origin), 'news-release')));
    const expected = [
      'event',
      'participant',
      'contact',
      'related-link',
      'quote',
      'gallery',
      'document',
      'mention',
    ];
    await until(
      () => expected.every((name) => parts(element, name).length > 0),
      () => expected.filter((name) => parts(element, name).length === 0).join(),
    );
    await quiet();
    const root = element.shadowRoot;
    if (!root) throw new Error('there is no shadow root');
    const before = looks(root);
    const own = (element.constructor as unknown as { elementStyles: unknown[] }).elementStyles
      .length;
    const sheets = [...root.adoptedStyleSheets];
    expect(sheets.length - own).to.be.greaterThan(5);
    root.adoptedStyleSheets = [...sheets.slice(0, own), ...sheets.slice(own).reverse()];
    const after = looks(root);
    const changed = after.flatMap((look, index) => {
      const values = new Set(before[index]?.split('; '));
      const other = look.split('; ').filter((value) => !values.has(value));
      return other.length ? [`${look.split(' ')[0] ?? ''}: ${other.slice(0, 5).join('; ')}`] : [];
    });
    expect(changed).to.deep.equal([]);
  });
});
