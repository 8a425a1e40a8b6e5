/** Forms whose data can’t be had: their own words stay, each says so once, and its neighbours are shown. */
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
  settled,
  showsOnly,
  tells,
  type Address,
} from './every-form.js';
import { FILES, scriptOf, type SecondOrigin, secondOrigin } from './second-origin.js';

/** What is asked for, by what goes wrong. The address of the data of a page is this and `.json`. */
const faults: Readonly<Record<string, (second: SecondOrigin) => string>> = {
  'are not there': ({ origin }) => `${origin}/status/404/1`,
  'are gone': ({ origin }) => `${origin}/status/410/1`,
  'are forbidden': ({ origin }) => `${origin}/status/403/1`,
  'the server fails to give': ({ origin }) => `${origin}/status/500/1`,
  'the server is too busy to give': ({ origin }) => `${origin}/status/503/1`,
  'have no content': ({ origin }) => `${origin}/status/204/1`,
  'are a page': ({ origin }) => `${origin}/html/1`,
  'are empty': ({ origin }) => `${origin}/empty/1`,
  'are cut': ({ origin }) => `${origin}/truncated/1`,
  'are half a text': ({ origin }) => `${origin}/echo/1?body={"headline":"H`,
  'are no release': ({ origin }) => `${origin}/echo/1?body=[null,1,"a"]`,
  'are a release without headline': ({ origin }) => `${origin}/echo/1?body={}`,
  'never come since the connection is cut': ({ origin }) => `${origin}/reset/1`,
  'other origins may not read': ({ origin }) => `${origin}/no-cors/1`,
  'lead to a place that may not be read': ({ origin }) =>
    `${origin}/redirect/1?to=${encodeURIComponent(`${origin}/no-cors/1`)}`,
  'lead to another scheme': ({ origin }) => `${origin}/redirect/1?to=data:application/json,{}`,
  'lead round in a circle': ({ origin }) =>
    `${origin}/redirect/1?to=${encodeURIComponent(`${origin}/redirect/1?to=/html`)}`,
  'are at a server that is not there': () => 'http://127.0.0.1:1/1',
};

for (const file of FILES) {
  describe(`${file} and data that`, () => {
    for (const [what, fault] of Object.entries(faults)) {
      it(what, async () => {
        const second = await secondOrigin();
        const address = fault(second);
        const page = await openMarkup(everyForm(() => address) + scriptOf(second, file));
        await showsOnly(page, DATA_FORMS);
        await tells(page, ADDRESS_FORMS.length);
        keepsWords(page);
      });
    }

    for (const [what, room] of [
      ['never come', 'never'],
      ['come without end', 'slow'],
    ] as const) {
      it(`${what} keep nobody waiting`, async () => {
        const second = await secondOrigin();
        const page = await openMarkup(
          everyForm(() => `${second.origin}/${room}/1`) + scriptOf(second, file),
        );
        await showsOnly(page, DATA_FORMS);
        await tells(page, 0);
        page.document.body.replaceChildren();
        await settled();
        await tells(page, 0);
      });
    }

    it('are somewhere else', async () => {
      const second = await secondOrigin();
      const there = echo(second);
      const address: Address = (headline) =>
        `${second.origin}/redirect/1?to=${encodeURIComponent(there(headline))}`;
      const page = await openMarkup(everyForm(address) + scriptOf(second, file));
      await showsOnly(page, EVERY_FORM);
      await tells(page, 0);
    });

    for (const [what, page] of [
      ['a page that is not there', 'status/404/1'],
      ['a page that is cut', 'truncated/1'],
      ['a page that is no page', 'empty/1'],
    ] as const) {
      it(`are only promised by ${what}`, async () => {
        const second = await secondOrigin();
        const link = `<a id="link" href="${second.origin}/${page}#news-card">Own</a>`;
        const there = await openMarkup(dataForms() + link + scriptOf(second, file));
        await showsOnly(there, DATA_FORMS);
        await tells(there, 1);
        expect(there.document.getElementById('link')?.checkVisibility()).to.equal(true);
      });
    }
  });
}
