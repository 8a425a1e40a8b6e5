/** How often a page is looked at. */
import { aTimeout, expect } from '@open-wc/testing';
import { watchPage } from '../../src/embedding/watch.js';
import { until } from '../elements/setup.js';

/** Long enough for everything that is due to have happened. */
const settled = () => aTimeout(200);

describe('a page that is watched', () => {
  /** Titles of our paragraphs, each time that the page was looked at. */
  let seen: string[] = [];
  const add = (name: string) => {
    const element = document.createElement('p');
    element.title = name;
    document.body.append(element);
    return element;
  };
  const names = () =>
    Array.from(
      document.querySelectorAll<HTMLElement>('p[title], a[title]'),
      ({ title }) => title,
    ).join('');
  let isOn = false;
  before(() => {
    watchPage(() => isOn && seen.push(names()));
  });
  beforeEach(async () => {
    await settled();
    seen = [];
    isOn = true;
  });
  afterEach(() => {
    isOn = false;
    for (const element of document.querySelectorAll('p[title], a[title]')) element.remove();
  });

  it('is looked at when something comes, without delay', async () => {
    add('a');
    await Promise.resolve();
    expect(seen).to.deep.equal(['a']);
  });

  it('is looked at twice in a burst, and the second time all of it is there', async () => {
    for (const name of 'abcdefghij') {
      add(name);
      await Promise.resolve();
    }
    await settled();
    expect(seen).to.deep.equal(['a', 'abcdefghij']);
  });

  it('is looked at again and again while it changes for long', async () => {
    const end = performance.now() + 500;
    while (performance.now() < end) {
      add('a');
      await aTimeout(1);
    }
    await settled();
    expect(seen.length).to.be.within(3, 12);
    expect(seen.at(-1)).to.equal(names());
  });

  it('is looked at when what a form says has changed, not for anything else', async () => {
    const link = document.createElement('a');
    document.body.append(link);
    link.title = 'a';
    await settled();
    seen = [];
    link.className = 'b';
    link.setAttribute('data-other', 'c');
    await settled();
    expect(seen).to.deep.equal([]);
    for (const name of [
      ...['href', 'hidden', 'contenteditable', 'data-src', 'data-release', 'data-item'],
      'data-news-elements',
    ]) {
      link.setAttribute(name, '');
      await until(
        () => seen.length > 0,
        () => name,
      );
      await settled();
      seen = [];
    }
    link.remove();
  });
});
