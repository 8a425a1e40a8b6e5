/** Every kind of form in what React has written on a server and takes over, and in lists that it changes. */
import { expect } from '@open-wc/testing';
import { elementsIn, openMarkup, type EmbeddingPage } from './embedding-page.js';
import {
  DATA_FORMS,
  dataForms,
  echo,
  EVERY_FORM,
  everyForm,
  settled,
  showsOnly,
  tells,
} from './every-form.js';
import { FILES, scriptOf, secondOrigin } from './second-origin.js';

interface ReactApp {
  toHtml(markup: string): string;
  hydrate(markup: string): void;
  start(): { show(markup: string): void; end(): void };
}

const app = '/test/browser/react-app.js';
let toHtml: ReactApp['toHtml'];
before(async () => {
  ({ toHtml } = (await import(app)) as ReactApp);
});

/** Something that a page does with the application, in a script of its own. */
const run = (text: string): string =>
  `<script type="module">import { hydrate, start } from '${app}'; ${text}</script>`;
const hydrateLater = (markup: string): string =>
  run(`globalThis.hydrate = () => hydrate(${inScript(markup)});`);
const inScript = (text: string): string => JSON.stringify(text).replaceAll('<', '\\u003c');
const root = (markup: string): string => `<div id="root">${toHtml(markup)}</div>`;

const call = (page: EmbeddingPage, name: string, ...values: readonly unknown[]): void => {
  (Reflect.get(page.window, name) as (...values: readonly unknown[]) => void)(...values);
};

for (const file of FILES) {
  describe(`${file} and what React takes over`, () => {
    for (const how of ['', 'async', 'defer', 'type="module"']) {
      it(`differs in nothing when the script comes first (${how || 'at once'})`, async () => {
        const second = await secondOrigin();
        const markup = everyForm(echo(second));
        const page = await openMarkup(root(markup) + run(`hydrate(${inScript(markup)})`), {
          head: scriptOf(second, file, how),
        });
        await showsOnly(page, EVERY_FORM);
        await tells(page, 0);
      });
    }

    it('differs in nothing when the script comes later', async () => {
      const second = await secondOrigin();
      const markup = everyForm(echo(second));
      const page = await openMarkup(root(markup) + run(`hydrate(${inScript(markup)})`));
      await settled();
      const script = page.document.createElement('script');
      script.src = second.file(file);
      page.document.body.append(script);
      await showsOnly(page, EVERY_FORM);
      await tells(page, 0);
    });

    it('differs in nothing for quotes, boxes and elements that are shown already', async () => {
      const second = await secondOrigin();
      const forms = ['quote-with-data', 'box-with-data', 'element-with-data'];
      const markup = dataForms(forms);
      const page = await openMarkup(root(markup) + hydrateLater(markup) + scriptOf(second, file));
      await showsOnly(page, forms);
      call(page, 'hydrate');
      await showsOnly(page, forms);
      await tells(page, 0);
    });

    // The one thing that isn’t so: an element stands behind them by then, and React writes all anew.
    it('is shown again after the load, when links and code are', async () => {
      const second = await secondOrigin();
      const markup = dataForms();
      const page = await openMarkup(root(markup) + hydrateLater(markup) + scriptOf(second, file));
      await showsOnly(page, DATA_FORMS);
      call(page, 'hydrate');
      await showsOnly(page, DATA_FORMS);
      expect(page.messages).to.deep.equal([]);
      expect(page.errors, page.errors.join()).to.have.length(1);
      expect(page.errors[0]).to.contain('Hydration failed');
    });
  });

  describe(`${file} and what React changes`, () => {
    const opened = async () => {
      const second = await secondOrigin();
      const page = await openMarkup(
        `<div id="root"></div>${run('Object.assign(globalThis, start())')}${scriptOf(second, file)}`,
      );
      return {
        page,
        show: async (...forms: readonly string[]) => {
          call(page, 'show', bare(dataForms(forms)));
          await (forms.length ? showsOnly(page, forms) : settled());
          expect(elementsIn(page)).to.have.length(forms.length);
        },
      };
    };

    it('comes, goes and moves in lists, alone and among others', async () => {
      const { page, show } = await opened();
      const [first = '', ...rest] = DATA_FORMS;
      await show(...DATA_FORMS);
      await show(...[...DATA_FORMS].reverse());
      await show(...rest);
      await show(...rest, first);
      await show(first);
      await show(...DATA_FORMS);
      await show();
      await show(...DATA_FORMS);
      call(page, 'end');
      await settled();
      expect(elementsIn(page)).to.deep.equal([]);
      await tells(page, 0);
    });

    for (const form of DATA_FORMS) {
      it(`gives way to words and comes back: ${form}`, async () => {
        const { page, show } = await opened();
        await show(form);
        for (const markup of ['Words', '<p id="p">Words</p>', 'Words']) {
          call(page, 'show', markup);
          await settled();
          expect(page.document.querySelector('main')?.innerText).to.equal('Words');
          expect(elementsIn(page)).to.deep.equal([]);
        }
        await show(form);
        await tells(page, 0);
      });
    }

    it('may change faster than we look', async () => {
      const { page, show } = await opened();
      const at = (index: number) => DATA_FORMS[index % DATA_FORMS.length] ?? '';
      for (let turn = 0; turn < 60; turn++) {
        const forms = Array.from({ length: turn % 5 }, (_, index) =>
          at(turn + index * (1 + (turn % 2) * 4)),
        );
        call(page, 'show', bare(dataForms(forms)));
        await new Promise((resolve) => setTimeout(resolve, turn % 7));
      }
      await show(...DATA_FORMS);
      await tells(page, 0);
    });
  });
}

/** Links without a paragraph around them, so that what we put behind them stands among React’s own. */
const bare = (markup: string): string =>
  markup.replaceAll(/<p>(<a [^]*?<\/a>)<\/p>(?!<\/bl)/g, '$1');
