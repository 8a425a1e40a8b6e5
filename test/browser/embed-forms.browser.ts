/** Links, quotes and blocks of code, as CMSs deliver them, by both builds. */
import { expect } from '@open-wc/testing';
import { toEmbedCode } from '../../src/core.js';
import { attribute, HEADLINE, until } from '../elements/setup.js';
import { base64url, gone, json, open, release, shown, visible } from './embed-forms-page.js';
import { elementsIn } from './embedding-page.js';
import { FILES, secondOrigin } from './second-origin.js';

/** The script tag stands in the page already. */
const own = { script: { src: 'data:text/javascript,' } };

for (const file of FILES) {
  describe(`${file} shows a release in place of`, () => {
    const page = 'data/cambridge-nanjing.en';
    /** What is written, with the address of the release’s page without an ending. */
    const forms: readonly (readonly [
      what: string,
      write: (address: string) => string,
      hidden: string,
    ])[] = [
      ['a link', (address) => `<p><a href="${address}#news-card">Read it</a></p>`, 'a'],
      ['a link to a page in HTML', (address) => `<a href="${address}.html#news-card">R</a>`, 'a'],
      ['a link to a folder', (address) => `<a href="${address}/#news-card">R</a>`, 'a'],
      ['a link to the data', (address) => `<a href="${address}.json#news-card">R</a>`, 'a'],
      [
        'a quote with a link',
        (address) =>
          `<blockquote class="news-card"><p>H</p><p><a href="${address}#news-card">Read it</a></p></blockquote>`,
        'blockquote p',
      ],
      [
        'a quote that has lost its class',
        (address) =>
          `<blockquote><p>H</p><p><a href="${address}#news-card">Read it</a></p></blockquote>`,
        'blockquote p',
      ],
      [
        'a quote whose link has lost its fragment',
        (address) => `<blockquote class="news-card"><p><a href="${address}">R</a></p></blockquote>`,
        'blockquote p',
      ],
      [
        'a box that names its data',
        (address) => `<div class="news-card" data-src="${address}.json"><a href="/">R</a></div>`,
        'div a',
      ],
      [
        'our own snippet',
        (address) =>
          toEmbedCode({ headline: 'H', url: address }, { ...own, src: `${address}.json` }).text,
        'blockquote p',
      ],
      [
        'our own snippet of data elsewhere',
        (address) =>
          toEmbedCode(
            { headline: 'H', url: 'https://x.invalid/' },
            { ...own, src: `${address}.json` },
          ).text,
        'blockquote p',
      ],
      ['an address in code', (address) => `<pre class="news-card">${address}.json</pre>`, 'pre'],
    ];
    for (const [what, write, hidden] of forms) {
      it(`${what}, once`, async () => {
        const second = await secondOrigin();
        const there = await open(write(second.file(page)), file, second);
        expect(await shown(there)).to.contain(HEADLINE.en);
        expect(elementsIn(there)).to.have.length(1);
        await gone(there, hidden);
        expect(there.messages.concat(there.errors)).to.deep.equal([]);
      });
    }

    const data: readonly (readonly [what: string, markup: string])[] = [
      ['a link with data', `<a href="https://x.invalid/1#news-card=${base64url(json)}">H</a>`],
      ['a box with data', `<div class="news-card" data-release='${attribute(json)}'>H</div>`],
      [
        'our own snippet with data',
        toEmbedCode({ ...release, url: 'https://x.invalid/' }, own).text,
      ],
      ['our own snippet without a page', toEmbedCode(release, own).text],
      ['a block of code', `<pre class="news-card">${attribute(json)}</pre>`],
      [
        'a block of code from Markdown',
        `<pre><code class="language-news-card">${attribute(json)}\n</code></pre>`,
      ],
      [
        'the data of a link rather than of its box',
        `<div class="news-card" data-src="/none.json"><a href="#news-card=${base64url(json)}">H</a></div>`,
      ],
    ];
    for (const [what, markup] of data) {
      it(`${what}, and asks nobody`, async () => {
        const second = await secondOrigin();
        const there = await open(markup, file, second);
        expect(await shown(there)).to.contain(release.headline);
        expect((await second.log()).filter(({ path }) => !path.endsWith('.js'))).to.deep.equal([]);
        expect(there.messages.concat(there.errors)).to.deep.equal([]);
      });
    }

    it('a link to a page that names its data', async () => {
      const second = await secondOrigin();
      const link = `<a href="${second.file('data/embeds/with-alternate.html')}#news-card">R</a>`;
      const there = await open(link, file, second);
      expect(await shown(there)).to.contain(HEADLINE.en);
      await gone(there, 'a');
      // That nothing was where it was guessed is nobody’s fault.
      expect(there.messages.concat(there.errors)).to.deep.equal([]);
    });

    it('a quote, as the element and in the way that it asks for', async () => {
      const second = await secondOrigin();
      const markup = `<blockquote class="news-release" data-hide="meta" data-heading-level="4"
        data-onclick="alert(1)" data-release='${attribute(json)}'><p>H</p></blockquote>`;
      const there = await open(markup, file, second);
      await shown(there, 'news-release');
      const [element] = elementsIn(there, 'news-release');
      expect(element?.getAttributeNames().sort()).to.deep.equal([
        'heading-level',
        'hide',
        'release',
      ]);
    });

    it('what comes later', async () => {
      const second = await secondOrigin();
      const there = await open('<main></main>', file, second);
      const main = there.document.querySelector('main');
      for (const once of [1, 2]) {
        const link = `<p><a href="https://x.invalid/1#news-card=${base64url(json)}">H</a></p>`;
        main?.insertAdjacentHTML('beforeend', link);
        await until(
          () => elementsIn(there).filter(({ status }) => status === 'ready').length === once,
          () => there.document.body.innerHTML,
        );
      }
      main?.replaceChildren();
      expect(elementsIn(there)).to.have.length(0);
    });
  });

  describe(`${file} leaves alone`, () => {
    for (const [what, markup] of [
      ['a box of the page’s own', '<div class="news-card"><a href="/a">A</a></div>'],
      ['a place in the page', '<a href="#news-card">A</a><p id="news-card">P</p>'],
      ['another fragment', '<a href="https://x.invalid/1#news-card-2">A</a>'],
      ['another protocol', '<a href="mailto:a@x.invalid#news-card">A</a>'],
      ['what is no JSON in a link', '<a href="/none#news-card=%%">A</a>'],
      [
        'what somebody is writing',
        '<div contenteditable><a href="https://x.invalid/1#news-card">A</a></div>',
      ],
      ['a paragraph of that class', '<p class="news-card">A</p>'],
      ['a quote without a link', '<blockquote class="news-card">A</blockquote>'],
    ] as const) {
      it(what, async () => {
        const second = await secondOrigin();
        const there = await open(markup, file, second);
        const before = there.document.body.innerHTML;
        await new Promise((resolve) => setTimeout(resolve, 300));
        expect(there.document.body.innerHTML).to.equal(before);
        expect(elementsIn(there)).to.deep.equal([]);
        expect(there.messages.concat(there.errors)).to.deep.equal([]);
      });
    }

    it('an article of that class around the snippet of another release', async () => {
      const second = await secondOrigin();
      const snippet = toEmbedCode({ ...release, url: 'https://x.invalid/' }, own).text;
      const there = await open(
        `<div class="release-body"><p>The article</p>${snippet}</div>`,
        file,
        second,
      );
      expect(await shown(there)).to.contain(release.headline);
      expect(visible(there, 'div p')).to.equal(true);
      expect(elementsIn(there, 'release-body')).to.deep.equal([]);
    });

    it('a quote of somebody’s words around a link', async () => {
      const second = await secondOrigin();
      const there = await open(
        `<blockquote><p>${'Words. '.repeat(80)}</p><a href="https://x.invalid/1#news-card=${base64url(json)}">H</a></blockquote>`,
        file,
        second,
      );
      expect(await shown(there)).to.contain(release.headline);
      expect(visible(there, 'blockquote p')).to.equal(true);
    });

    it('a quote with a drawing', async () => {
      const second = await secondOrigin();
      const drawing = '<blockquote class="news-card"><svg><a href="/a"></a></svg></blockquote>';
      const link = `<a href="https://x.invalid/1#news-card=${base64url(json)}">H</a>`;
      const there = await open(drawing + link, file, second);
      expect(await shown(there)).to.contain(release.headline);
      expect(there.messages.concat(there.errors)).to.deep.equal([]);
    });

    it('the fallback of an element', async () => {
      const second = await secondOrigin();
      const inner = `<a href="https://x.invalid/1#news-card">A</a>`;
      const there = await open(
        `<news-card release='${attribute(json)}'>${inner}</news-card>`,
        file,
        second,
      );
      expect(await shown(there)).to.contain(release.headline);
      expect(elementsIn(there)).to.have.length(1);
    });

    for (const [what, name, named] of [
      ['names data that aren’t there', 'names-none', 'none'],
      ['names but what was guessed', 'names-guess', 'names-guess'],
      ['names no data', 'names-nothing', 'names-nothing'],
    ] as const) {
      it(`a link to a page that ${what}, and says so once`, async () => {
        const second = await secondOrigin();
        const link = `<a href="${second.file(`data/embeds/${name}.html`)}#news-card">R</a>`;
        const there = await open(link, file, second);
        await until(
          () => there.messages.length > 0,
          () => 'nobody says so',
        );
        await new Promise((resolve) => setTimeout(resolve, 100));
        const [message = '', ...more] = there.messages;
        expect(message).to.contain(`404 (${second.file(`data/embeds/${named}.json`)})`);
        expect(more.concat(there.errors)).to.deep.equal([]);
        expect(visible(there, 'a')).to.equal(true);
        expect(elementsIn(there).map(({ status }) => status)).to.deep.equal(['error']);
      });
    }

    for (const [status, count] of [
      [404, 2],
      [403, 1],
      [410, 1],
      [500, 1],
    ] as const) {
      it(`the page of data that are answered by ${status}: asks ${count === 1 ? 'not for it' : 'for it'}`, async () => {
        const second = await secondOrigin();
        const spy = `<script>globalThis.asked = []; const { fetch: get } = globalThis;
          globalThis.fetch = (address, ...more) => (asked.push(String(address)), get(address, ...more));</script>`;
        const address = `${second.origin}/status/${status}/1`;
        const there = await open(`${spy}<a href="${address}#news-card">R</a>`, file, second);
        await until(
          () => there.messages.length > 0,
          () => 'nobody says so',
        );
        const asked = [`${address}.json`, address].slice(0, count);
        expect(Reflect.get(there.window, 'asked')).to.deep.equal(asked);
      });
    }

    for (const [what, markup, selector] of [
      ['a link', `<a href="%#news-card">Read it</a>`, 'a'],
      [
        'a quote',
        `<blockquote class="news-card"><p><a href="%#news-card">R</a></p></blockquote>`,
        'blockquote p a',
      ],
      ['code', '<pre class="news-card">{"headline"</pre>', 'pre'],
    ] as const) {
      it(`${what} whose release can’t be had`, async () => {
        const second = await secondOrigin();
        const there = await open(markup.replace('%', second.file('data/none')), file, second);
        await until(
          () => there.messages.length > 0,
          () => 'nobody says so',
        );
        await new Promise((resolve) => setTimeout(resolve, 100));
        expect(visible(there, selector)).to.equal(true);
        expect(there.messages).to.have.length(1);
        expect(there.errors).to.deep.equal([]);
      });
    }
  });
}
