/** Every kind of form, wherever and whenever the script comes, and whatever the page does with them then. */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { until } from '../elements/setup.js';
import { elementsIn, embeddingPage, openMarkup, type EmbeddingPage } from './embedding-page.js';
import {
  DATA_FORMS,
  dataForms,
  echo,
  EVERY_FORM,
  everyForm,
  keepsWords,
  readableIn,
  settled,
  shownIn,
  showsOnly,
  tells,
} from './every-form.js';
import { FILES, scriptOf, type SecondOrigin, secondOrigin } from './second-origin.js';

/** What a program does that fills a part of a page from a text. */
const fill = (element: Element | null, text: string): void => {
  if (element) element.innerHTML = text;
};

const mainOf = ({ document }: EmbeddingPage): HTMLElement => {
  const main = document.querySelector('main');
  if (!main) throw new Error('no <main>');
  return main;
};

for (const file of FILES) {
  const opened = async () => {
    const second = await secondOrigin();
    const page = await openMarkup(
      `<main>${everyForm(echo(second))}</main>${scriptOf(second, file)}`,
    );
    await showsOnly(page, EVERY_FORM);
    return { page, second, main: mainOf(page) };
  };

  describe(`${file} shows every form when its script`, () => {
    for (const how of ['', 'async', 'defer', 'type="module"', 'type="module" async']) {
      for (const place of ['head', 'body']) {
        it(`stands in the ${place} (${how || 'at once'})`, async () => {
          const second = await secondOrigin();
          const script = scriptOf(second, file, how);
          const forms = everyForm(echo(second));
          const page = await (place === 'head'
            ? openMarkup(forms, { head: script })
            : openMarkup(forms + script));
          await showsOnly(page, EVERY_FORM);
          await tells(page, 0);
        });
      }
    }

    it('comes long after the page', async () => {
      const second = await secondOrigin();
      const page = await openMarkup(everyForm(echo(second)));
      await settled();
      const script = page.document.createElement('script');
      script.src = second.file(file);
      page.document.head.append(script);
      await showsOnly(page, EVERY_FORM);
      await tells(page, 0);
    });

    it('comes long before them', async () => {
      const second = await secondOrigin();
      const page = await openMarkup(`<main></main>${scriptOf(second, file)}`);
      await settled();
      fill(mainOf(page), everyForm(echo(second)));
      await showsOnly(page, EVERY_FORM);
      await tells(page, 0);
    });

    it('is written with them by document.write()', async () => {
      const second = await secondOrigin();
      const text = JSON.stringify(everyForm(echo(second)) + scriptOf(second, file, ''));
      const page = await openMarkup(
        `<script>document.write(${text.replaceAll('<', '\\u003c')})</script>`,
      );
      await showsOnly(page, EVERY_FORM);
      await tells(page, 0);
    });

    it('runs on a page that is offline', async () => {
      const second = await secondOrigin();
      const page = await openMarkup(everyForm(echo(second)) + scriptOf(second, file), {
        head: `<script>Object.defineProperty(navigator, 'onLine', { value: false })</script>`,
      });
      await showsOnly(page, EVERY_FORM);
      await tells(page, 0);
    });
  });

  describe(`${file} and a page that`, () => {
    it('swaps its content by replaceChildren() and back', async () => {
      const { page, main } = await opened();
      const content = [...main.childNodes];
      for (const once of [1, 2]) {
        main.replaceChildren(`Page ${once}`);
        await settled();
        expect(elementsIn(page)).to.deep.equal([]);
        main.replaceChildren(...content);
        await showsOnly(page, EVERY_FORM);
      }
      await tells(page, 0);
    });

    it('swaps its content by text and back', async () => {
      const { page, main, second } = await opened();
      for (const once of [1, 2]) {
        fill(main, `<h1>Page ${once}</h1>`);
        await settled();
        expect(elementsIn(page)).to.deep.equal([]);
        fill(main, everyForm(echo(second)));
        await showsOnly(page, EVERY_FORM);
      }
      await tells(page, 0);
    });

    it('swaps its body, as Turbo does', async () => {
      const { page, second } = await opened();
      const body = page.document.createElement('body');
      fill(body, `<main>${everyForm(echo(second))}</main>`);
      page.document.body.replaceWith(body);
      await showsOnly(page, EVERY_FORM);
      await tells(page, 0);
    });

    it('goes on as a copy of itself, as Turbo’s cache does', async () => {
      const { page } = await opened();
      const copy = page.document.body.cloneNode(true);
      page.document.body.replaceWith(copy);
      await showsOnly(page, EVERY_FORM);
      await tells(page, 0);
    });

    it('gives the nodes of a list other content, as keyed lists do', async () => {
      const { page, main } = await opened();
      fill(main, '');
      const items = ['A', 'B', 'C'].map((headline) => {
        const link = page.document.createElement('a');
        link.textContent = headline;
        link.href = `https://x.invalid/1#news-card=${btoa(JSON.stringify({ headline }))}`;
        return link;
      });
      main.append(...items);
      const shows = (...headlines: readonly string[]) =>
        until(
          () => shownIn(page).join() === headlines.join(),
          () => `${shownIn(page).join()} instead of ${headlines.join()}`,
        );
      await shows('A', 'B', 'C');
      const [a, b, c] = items;
      if (!a || !b || !c) throw new Error('three links');
      [a.hash, c.hash] = [c.hash, a.hash];
      await shows('C', 'B', 'A');
      b.remove();
      main.prepend(c);
      await shows('A', 'C');
      main.append(b);
      await shows('A', 'C', 'B');
      await settled();
      expect(elementsIn(page)).to.have.length(3);
      await tells(page, 0);
    });

    it('is printed shows what it shows', async () => {
      const { page } = await opened();
      page.window.dispatchEvent(new Event('beforeprint'));
      // The other engines can’t be told to lay out for paper.
      const chromium = navigator.userAgent.includes('Chrome/');
      if (chromium) await emulateMedia({ media: 'print' });
      expect(page.window.matchMedia('print').matches).to.equal(chromium);
      expect([...shownIn(page)].sort()).to.deep.equal([...EVERY_FORM].sort());
      expect(readableIn(page)).to.deep.equal([]);
      if (chromium) await emulateMedia({ media: 'screen' });
      page.window.dispatchEvent(new Event('afterprint'));
      await tells(page, 0);
    });

    it('may go into the back/forward cache', async () => {
      const second = await secondOrigin();
      const spy = `<script>{
        const { setInterval: every } = globalThis;
        globalThis.used = [];
        globalThis.setInterval = (...all) => (used.push('interval'), every(...all));
        const { addEventListener } = EventTarget.prototype;
        EventTarget.prototype.addEventListener = function (type, ...rest) {
          if (/unload/.test(type)) used.push(type);
          return addEventListener.call(this, type, ...rest);
        };
        for (const name of ['WebSocket', 'BroadcastChannel', 'SharedWorker', 'Worker', 'EventSource', 'RTCPeerConnection'])
          globalThis[name] = class { constructor() { used.push(name); } };
        for (const [object, name] of [[navigator.locks, 'request'], [globalThis.indexedDB, 'open']])
          if (object) Object.defineProperty(object, name, { value: () => used.push(name) });
      }</script>`;
      const page = await openMarkup(everyForm(echo(second)) + scriptOf(second, file), {
        head: spy,
      });
      await showsOnly(page, EVERY_FORM);
      for (const [name, value] of [
        ['used', []],
        ['onunload', null],
        ['onbeforeunload', null],
      ] as const) {
        expect(Reflect.get(page.window, name), name).to.deep.equal(value);
      }
      for (const type of ['pagehide', 'pageshow']) {
        page.window.dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
      }
      await showsOnly(page, EVERY_FORM);
      await tells(page, 0);
    });
  });
}

/** A page that comes in pieces: what has come is looked at while the rest is on its way. */
async function stream(second: SecondOrigin, ...pieces: readonly string[]): Promise<EmbeddingPage> {
  const address = `/pages/fed/${second.token}`;
  const frame = document.createElement('iframe');
  frame.src = address;
  document.body.append(frame);
  const send = (markup: string) => fetch(address, { method: 'POST', body: markup });
  await send(`<!doctype html><html lang="en"><title>A page</title>
    <script src="/test/browser/recorder.js"></script>`);
  for (const piece of pieces) {
    await send(piece);
    await settled();
  }
  await fetch(address, { method: 'DELETE' });
  await until(
    () => frame.contentDocument?.readyState === 'complete',
    () => 'the page does not end',
  );
  return embeddingPage(frame);
}

for (const file of FILES) {
  describe(`${file} and a page that comes in pieces`, () => {
    for (const part of [0.2, 0.4, 0.6, 0.8]) {
      it(`shows every form once it is whole, cut at ${part}`, async () => {
        const second = await secondOrigin();
        const forms = dataForms();
        const at = Math.round(forms.length * part);
        const script = scriptOf(second, file, '');
        const page = await stream(second, script, forms.slice(0, at), forms.slice(at));
        await showsOnly(page, DATA_FORMS);
        await tells(page, 0);
      });
    }

    for (const cut of ['{"headl', '{"headline": "pre"', '{"headline": "pre"}']) {
      it(`leaves or shows a <pre> of “${cut}” whose end never came`, async () => {
        const second = await secondOrigin();
        const page = await stream(
          second,
          scriptOf(second, file, ''),
          `<pre id="pre" class="news-card">${cut}`,
        );
        await until(
          () => shownIn(page).length + page.messages.length > 0,
          () => 'neither shown nor said',
        );
        await settled();
        keepsWords(page);
        expect(page.messages.length + shownIn(page).length, page.messages.join()).to.equal(1);
        expect(page.errors).to.deep.equal([]);
      });
    }
  });
}
