/** Pages that move, change, save and restore the forms in which releases are shown. */
import { aTimeout, expect } from '@open-wc/testing';
import { until } from '../elements/setup.js';
import { elementsIn, type EmbeddingPage } from './embedding-page.js';
import { base64url, open, shown, visible } from './embed-forms-page.js';
import { FILES, secondOrigin } from './second-origin.js';

const data = (headline: string): string => base64url(JSON.stringify({ headline }));
const link = (headline: string): string =>
  `<a href="https://x.invalid/1#news-card=${data(headline)}">${headline}</a>`;
const quote = (headline: string): string =>
  `<blockquote class="news-card"><p>${link(headline)}</p></blockquote>`;

/** Headlines of the releases that are shown, in the order of the page. */
const headlines = (page: EmbeddingPage): readonly string[] =>
  elementsIn(page)
    .filter((element) => element.checkVisibility())
    .map(({ shadowRoot }) => shadowRoot?.querySelector('[part~="headline"]')?.textContent ?? '');

/** Waits for these releases, and then whether it stays at that. */
async function shows(page: EmbeddingPage, ...expected: readonly string[]): Promise<void> {
  await until(
    () => String(headlines(page)) === String(expected),
    () =>
      `${String(headlines(page))} instead of ${String(expected)}: ${page.document.body.innerHTML}`,
  );
  await settled();
  expect(headlines(page)).to.deep.equal(expected);
  expect(page.messages.concat(page.errors)).to.deep.equal([]);
}

/** Long enough for everything that follows from a change. */
const settled = () => aTimeout(200);

/** What a program does that saves a part of a page as text. */
const contentOf = (element: Element): string => element.innerHTML;

for (const file of FILES) {
  const opened = async (markup: string) => {
    const page = await open(`<main>${markup}</main>`, file, await secondOrigin());
    await shown(page);
    const main = page.document.querySelector('main');
    if (!main) throw new Error('no <main>');
    return { page, main };
  };

  for (const [what, write, carrier] of [
    ['a link', link, 'a'],
    ['a quote', quote, 'blockquote'],
  ] as const) {
    describe(`${file}: ${what} in whose place a release is shown`, () => {
      it('may be taken out of the page and put back', async () => {
        const { page, main } = await opened(write('A'));
        const [node] = main.querySelectorAll(carrier);
        node?.remove();
        await settled();
        expect(elementsIn(page)).to.deep.equal([]);
        main.append(node ?? '');
        await shows(page, 'A');
        expect(main.children).to.have.length(carrier === 'a' ? 2 : 1);
      });

      it('may be moved, and its release with it', async () => {
        const { page, main } = await opened(`<p>${write('A')}</p>${write('B')}<section></section>`);
        await shows(page, 'A', 'B');
        page.document.querySelector('section')?.append(main.querySelector(carrier) ?? '');
        await shows(page, 'B', 'A');
        expect(main.querySelector('section')?.children.length).to.equal(carrier === 'a' ? 2 : 1);
      });

      it('may be sorted among others', async () => {
        const { page, main } = await opened(write('A') + write('B') + write('C'));
        await shows(page, 'A', 'B', 'C');
        for (const node of [...main.querySelectorAll(carrier)].reverse()) main.append(node);
        await shows(page, 'C', 'B', 'A');
      });

      it('may be given another release, another address, and none', async () => {
        const { page, main } = await opened(write('A'));
        const anchor = main.querySelector<HTMLAnchorElement>(`a[href]`);
        if (!anchor) throw new Error('no link');
        anchor.hash = `news-card=${data('B')}`;
        await shows(page, 'B');
        anchor.href = '/test/fixtures/none';
        main.querySelector(carrier)?.removeAttribute('class');
        await until(
          () => elementsIn(page).length === 0,
          () => main.innerHTML,
        );
        expect(anchor.checkVisibility()).to.equal(true);
        anchor.href = `https://x.invalid/2#news-card=${data('C')}`;
        await shows(page, 'C');
      });

      it('may be asked for otherwise', async () => {
        const { page, main } = await opened(write('A'));
        const anchor = main.querySelector<HTMLAnchorElement>('a[href]');
        if (!anchor) throw new Error('no link');
        anchor.hash += '&heading-level=5';
        await until(
          () =>
            elementsIn(page)
              .map((element) => element.getAttribute('heading-level'))
              .join() === '5',
          () => main.innerHTML,
        );
        await shows(page, 'A');
      });

      it('may be saved and restored, with and without what we have put there', async () => {
        const { page, main } = await opened(write('A'));
        const content = contentOf(main);
        for (const saved of [content, content.replace(/<news-card[^]*<\/news-card>/, '')]) {
          main.replaceChildren();
          await settled();
          main.insertAdjacentHTML('beforeend', saved);
          await shows(page, 'A');
          expect(elementsIn(page)).to.have.length(1);
          expect(visible(page, 'main a')).to.equal(false);
        }
        main.insertAdjacentHTML('beforeend', content);
        await shows(page, 'A', 'A');
      });

      it('may be cloned', async () => {
        const { page, main } = await opened(write('A'));
        main.after(main.cloneNode(true));
        await shows(page, 'A', 'A');
        expect(elementsIn(page)).to.have.length(2);
      });

      it('may be hidden and shown', async () => {
        const { page, main } = await opened(write('A'));
        const node = main.querySelector<HTMLElement>(carrier);
        if (!node) throw new Error(`no ${carrier}`);
        node.hidden = true;
        await until(
          () => headlines(page).length === 0,
          () => main.innerHTML,
        );
        node.hidden = false;
        await shows(page, 'A');
      });
    });
  }

  it(`${file}: a link is there again when the page takes out what we have put there`, async () => {
    const { page, main } = await opened(link('A'));
    for (const element of elementsIn(page)) element.remove();
    expect(visible(page, 'main a')).to.equal(true);
    main.append('a change');
    await settled();
    expect(elementsIn(page)).to.deep.equal([]);
    expect(visible(page, 'main a')).to.equal(true);
  });

  it(`${file}: markup may become a form by its address`, async () => {
    const { page, main } = await opened(`${link('A')}<a id="later" href="/1">B</a>`);
    const later = main.querySelector<HTMLAnchorElement>('#later');
    if (later) later.href = `https://x.invalid/1#news-card=${data('B')}`;
    await shows(page, 'A', 'B');
  });
}
