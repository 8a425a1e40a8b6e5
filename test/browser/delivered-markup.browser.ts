/**
 * What hosts deliver of the forms (test/fixtures/embeds/delivered), in whole pages, by both builds. A file's name tells host, form
 * and outcome: `card` the release is shown, `mended` the same of JSON that isn't JSON any more, `link` a link to it
 * is left, `text` its name.
 */
import { expect } from '@open-wc/testing';
import { quiet, until } from '../elements/setup.js';
import { elementsIn, openMarkup, type EmbeddingPage } from './embedding-page.js';
import { FILES, scriptOf, secondOrigin } from './second-origin.js';

const names = (await (await fetch('/delivered.json')).json()) as readonly string[];
const HEADLINE = 'A “new” quay & [more]';
/** The address of the release's page in the files. */
const PAGE = 'https://newsroom.example/releases/1';
/** A form that is shown after all that stands before it has been looked at. */
const LAST = `<a href="https://x.invalid/#news-card=${btoa('{"headline":"Last"}').replaceAll('=', '')}">L</a>`;

async function open(name: string, build: string, more = ''): Promise<EmbeddingPage> {
  const second = await secondOrigin();
  const file = await fetch(second.file(`data/embeds/delivered/${name}`));
  const markup = (await file.text()).replaceAll(PAGE, second.file('data/embeds/quay'));
  return openMarkup(markup + more + scriptOf(second, build));
}

/** The texts that a reader sees below a node, also in shadow roots. */
function textsIn(node: Node): readonly string[] {
  if (node.nodeType === Node.TEXT_NODE)
    return node.parentElement?.checkVisibility() ? [node.nodeValue ?? ''] : [];
  const { shadowRoot = null } = node as Partial<Element>;
  return [...(shadowRoot ? [shadowRoot] : []), ...node.childNodes].flatMap(textsIn);
}

/** Those with the release's name, or what is left of it. */
const namesIn = ({ document }: EmbeddingPage): readonly string[] =>
  textsIn(document.body)
    .filter((text) => text.includes('quay'))
    .map((text) => text.trim());

const linksIn = ({ document }: EmbeddingPage): readonly string[] =>
  Array.from(document.links)
    .filter((link) => link.checkVisibility())
    .map(({ textContent }) => textContent);

const ready = (page: EmbeddingPage) => elementsIn(page).filter(({ status }) => status === 'ready');

/** Waits until there is so much to see. */
const showsAsMany = (page: EmbeddingPage, count: number): Promise<void> =>
  until(
    () => ready(page).length === count,
    () => `${JSON.stringify(page.messages)} ${page.document.body.innerHTML}`,
  );

/** The console is silent, but for an object that has become text in an element’s attribute. */
function noTrouble({ document, messages, errors }: EmbeddingPage): void {
  const isObject = document.querySelector('[release="[object Object]"]') !== null;
  expect(messages.map((text) => text.includes('got an object'))).to.deep.equal(
    isObject ? [true] : [],
  );
  expect(errors).to.deep.equal([]);
}

async function showsCard(page: EmbeddingPage, isMended: boolean): Promise<void> {
  await showsAsMany(page, 1);
  await quiet();
  expect(namesIn(page)).to.deep.equal([HEADLINE]);
  expect(linksIn(page)).to.deep.equal([]);
  expect(elementsIn(page)).to.have.length(1);
  const codes = elementsIn(page).flatMap(({ problems }) => problems.map(({ code }) => code));
  expect([...new Set(codes)]).to.deep.equal(isMended ? ['json-mended'] : []);
  noTrouble(page);
}

/** A page where nothing is shown but the form at its end. */
async function showsText(page: EmbeddingPage): Promise<void> {
  await showsAsMany(page, 1);
  await quiet();
  expect(namesIn(page)).to.have.length(1);
  noTrouble(page);
}

const outcomes: Readonly<Record<string, (name: string, build: string) => Promise<void>>> = {
  card: async (name, build) => showsCard(await open(name, build), false),
  mended: async (name, build) => showsCard(await open(name, build), true),
  text: async (name, build) => showsText(await open(name, build, LAST)),
  link: async (name, build) => {
    const page = await open(name, build, LAST);
    await showsText(page);
    expect(linksIn(page)).to.deep.equal(namesIn(page));
  },
};

for (const build of FILES) {
  describe(`${build} shows of what hosts deliver`, () => {
    for (const name of names) {
      const [host = '', form = '', outcome = ''] = name.split('.');
      it(`${host}, ${form}: ${outcome}`, async () => {
        await outcomes[outcome]?.(name, build);
      });
    }

    it('each outcome somewhere, and no other', () => {
      const found = new Set(names.map((name) => name.split('.')[2]));
      expect([...found].sort()).to.deep.equal(Object.keys(outcomes).sort());
    });
  });
}
