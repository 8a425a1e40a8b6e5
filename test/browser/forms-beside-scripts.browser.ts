/** Every kind of form, by both builds, on pages whose other scripts were there first. */
import { expect } from '@open-wc/testing';
import { openMarkup } from './embedding-page.js';
import {
  ADDRESS_FORMS,
  DATA_FORMS,
  dataForms,
  echo,
  EVERY_FORM,
  everyForm,
  keepsWords,
  showsOnly,
  tells,
} from './every-form.js';
import { BEARABLE, FETCHES } from './hostile-scripts.js';
import { FILES, scriptOf, secondOrigin } from './second-origin.js';

/** Real ones, as they come from npm. */
const libraries: Readonly<Record<string, readonly string[]>> = {
  'zone.js': [
    'zone.js/bundles/zone.umd.js',
    'zone.js/bundles/zone-patch-fetch.umd.js',
    'zone.js/bundles/zone-patch-resize-observer.umd.js',
  ],
  // The language’s part of it, which is what npm has.
  MooTools: ['mootools/lib/mootools-core-1.5.2-server.js'],
  RequireJS: ['requirejs/require.js'],
};

/** Elements that stand where scripts look for something of the document’s, and of a form’s. */
const named =
  `readyState links forms head body title children documentElement currentScript baseURI defaultView hidden cookie attributes nodeType ownerDocument`
    .split(' ')
    .map((name) => `<img name="${name}" alt=""><form name="${name}"><input name="${name}"></form>`)
    .join('');

for (const file of FILES) {
  describe(`${file} shows every kind of form on a page`, () => {
    for (const [what, text] of Object.entries(BEARABLE)) {
      it(what, async () => {
        const second = await secondOrigin();
        const page = await openMarkup(everyForm(echo(second)) + scriptOf(second, file), {
          head: `<script>{${text}}</script>`,
        });
        await showsOnly(page, EVERY_FORM);
        await tells(page, 0);
      });
    }

    for (const [name, paths] of Object.entries(libraries)) {
      it(`with ${name}`, async () => {
        const second = await secondOrigin();
        const page = await openMarkup(everyForm(echo(second)) + scriptOf(second, file), {
          head: paths
            .map((path) => `<script src="${second.file(`npm/${path}`)}"></script>`)
            .join(''),
        });
        await showsOnly(page, EVERY_FORM);
        await tells(page, 0);
      });
    }
  });

  it(`${file} leaves every form where Lit can’t start, and says so once`, async () => {
    const second = await secondOrigin();
    const page = await openMarkup(everyForm(echo(second)) + scriptOf(second, file), {
      head: '<script>Object.freeze(Symbol)</script>',
    });
    await tells(page, 1);
    keepsWords(page, []);
  });

  describe(`${file} keeps all but the data on a page whose fetch()`, () => {
    for (const [what, text] of Object.entries(FETCHES)) {
      it(what, async () => {
        const second = await secondOrigin();
        const page = await openMarkup(everyForm(echo(second)) + scriptOf(second, file), {
          head: `<script>{${text}}</script>`,
        });
        await showsOnly(page, DATA_FORMS);
        await tells(page, ADDRESS_FORMS.length);
        keepsWords(page);
      });
    }

    it('never answers', async () => {
      const second = await secondOrigin();
      const page = await openMarkup(everyForm(echo(second)) + scriptOf(second, file), {
        head: '<script>fetch = () => new Promise(() => {});</script>',
      });
      await showsOnly(page, DATA_FORMS);
      await tells(page, 0);
      expect(page.document.getElementById('link')?.checkVisibility()).to.equal(true);
    });
  });

  it(`${file} is troubled by no element that is named as what scripts ask for`, async () => {
    const second = await secondOrigin();
    const page = await openMarkup(named + dataForms() + scriptOf(second, file));
    expect(page.document.readyState).not.to.be.a('string');
    await showsOnly(page, DATA_FORMS);
    await tells(page, 0);
  });
}
