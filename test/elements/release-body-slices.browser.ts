/** The longest bodies: they are read and shown in slices, and cut where they get too long to show. */
import { expect } from '@open-wc/testing';
import { BodyBuilder } from '../../src/content/body-builder.js';
import { body as longest, nodes as mostNodes } from '../../src/release/limits.js';
import { release, showAll, shownText } from './hostile-bodies.js';
import { mount, part, parts, quiet, recordTrouble, until, type ReleaseElement } from './setup.js';

const trouble = recordTrouble();

/** Counts things, and how many of them come at most before the page can do anything else. */
class Rush {
  total = 0;
  most = 0;
  #now = 0;
  readonly #channel = new MessageChannel();

  constructor() {
    // A message is a task of its own: it comes when what is going on has made room for others.
    this.#channel.port1.onmessage = () => {
      this.#now = 0;
    };
  }

  add(count: number): void {
    if (!this.#now && count) this.#channel.port2.postMessage(undefined);
    this.total += count;
    this.#now += count;
    this.most = Math.max(this.most, this.#now);
  }
}

/** Elements and texts in what was added; comments are a template’s own. */
const nodesIn = (node: Node): number =>
  (node instanceof Comment ? 0 : 1) +
  Array.from(node.childNodes, nodesIn).reduce((a, b) => a + b, 0);

/** Shows a body and counts what it takes. */
async function watched(value: unknown): Promise<{
  readonly element: ReleaseElement;
  readonly tokens: Rush;
  readonly nodes: Rush;
}> {
  const element = mount('<release-body lang="en" images="none"></release-body>');
  await showAll(element, release('html', 'word'));
  const [tokens, nodes] = [new Rush(), new Rush()];
  const { add } = BodyBuilder.prototype;
  BodyBuilder.prototype.add = function (this: BodyBuilder, token) {
    tokens.add(1);
    add.call(this, token);
  };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) nodes.add(nodesIn(node));
    }
  });
  observer.observe(element.renderRoot, { childList: true, subtree: true });
  try {
    await showAll(element, value);
    await settled(element);
  } finally {
    BodyBuilder.prototype.add = add;
    observer.disconnect();
  }
  return { element, tokens, nodes };
}

/** Waits until no more of the text comes. */
async function settled(element: ReleaseElement): Promise<void> {
  let length = -1;
  await until(
    async () => {
      const before = length;
      await quiet();
      await quiet();
      length = shownText(element).length;
      return length === before;
    },
    () => 'there is ever more of it',
  );
}

const fill = (text: string) => text.repeat(longest / text.length);

/** The slices are made by the same code everywhere; elsewhere, laying out the longest bodies takes minutes. */
const isChromium = navigator.userAgent.includes('Chrom');

(isChromium ? describe : describe.skip)('the longest body', () => {
  // A block is shown as a whole, or as much of it as is shown at all; white space of templates counts.
  // On a busy machine two slices can come before the message that counts them.
  for (const [what, source, most] of [
    ['of paragraphs', fill('<p>word <b>word</b></p>'), 9_000],
    ['of one paragraph', fill('word <b>word</b> '), 12_000],
    ['of headings', fill('<h2>word</h2>'), 9_000],
    ['of formatted lines', `<b><i><s><u><sub>${fill('<p>word')}`.slice(0, longest), 9_000],
    ['of entries', `<ul>${fill('<li>word')}`.slice(0, longest), 20_000],
    ['of cells', `<table>${fill('<tr><td>word')}`.slice(0, longest), 20_000],
    ['of one row', `<table><tr>${fill('<td>word')}`.slice(0, longest), 20_000],
  ] as const) {
    it(`${what} is read and shown in slices, up to a limit`, async () => {
      const { element, tokens, nodes } = await watched(release('html', source));
      expect(tokens.total).to.be.greaterThan(20_000);
      expect(tokens.most).to.be.lessThan(6_000);
      // Each node of a body is one or two of the page.
      expect(nodes.total).to.be.within(5_000, 2.5 * mostNodes);
      expect(nodes.most, 'nodes at once').to.be.lessThan(most);
      expect(parts(element, 'show-rest')).to.have.length(1);
      expect(shownText(element).length).to.be.greaterThan(6_000);
      expect(trouble.errors).to.deep.equal([]);
    }).timeout(60_000);
  }

  it('of plain paragraphs is shown in slices, up to a limit', async () => {
    const words = fill('word word\n\n');
    const { element, nodes } = await watched({ headline: 'H', body: words });
    expect(nodes.total).to.be.within(5_000, 2.5 * mostNodes);
    expect(nodes.most).to.be.lessThan(9_000);
    expect(parts(element, 'show-rest')).to.have.length(1);
  }).timeout(60_000);

  it('shows its rest when the reader asks for it, in slices too', async () => {
    const source = '<p>word</p>'.repeat(20_000);
    const { element } = await watched(release('html', source));
    const before = shownText(element).match(/word/g)?.length ?? 0;
    expect(before).to.be.within(3_000, 6_000);
    const nodes = new Rush();
    const observer = new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) nodes.add(nodesIn(node));
      }
    });
    observer.observe(element.renderRoot, { childList: true, subtree: true });
    part(element, 'show-rest').click();
    await until(
      () => shownText(element).match(/word/g)?.length === 20_000,
      () => `${String(shownText(element).match(/word/g)?.length)} words`,
    );
    expect(nodes.most).to.be.lessThan(9_000);
    expect(parts(element, 'show-rest')).to.deep.equal([]);
    observer.disconnect();
  }).timeout(60_000);

  it('of five million characters is cut, with a problem, and shown', async () => {
    for (const format of ['html', 'markdown'] as const) {
      const { element } = await watched(release(format, 'word word\n\n'.repeat(500_000)));
      expect(element.problems.map(({ code }) => code)).to.include('truncated');
      expect(shownText(element)).to.contain('word word');
    }
    const { element } = await watched({ headline: 'H', body: 'word word\n\n'.repeat(500_000) });
    expect(element.problems.map(({ code }) => code)).to.include('truncated');
    expect(shownText(element)).to.contain('word word');
  }).timeout(60_000);
});
