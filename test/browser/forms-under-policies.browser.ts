/** Every kind of form, by both builds, under the policies of strict pages. */
import { expect } from '@open-wc/testing';
import { until } from '../elements/setup.js';
import { openMarkup } from './embedding-page.js';
import {
  ADDRESS_FORMS,
  DATA_FORMS,
  echo,
  EVERY_FORM,
  everyForm,
  keepsWords,
  settled,
  showsOnly,
  tells,
} from './every-form.js';
import { FILES, scriptOf, type SecondOrigin, secondOrigin } from './second-origin.js';

const strict = ({ origin }: SecondOrigin, scripts: string): string =>
  `default-src 'none'; script-src ${scripts}; connect-src ${origin}; img-src ${origin}; style-src 'self'`;
const trusted = "require-trusted-types-for 'script'; trusted-types";

for (const file of FILES) {
  describe(`${file} shows every kind of form`, () => {
    const policies: Readonly<Record<string, (second: SecondOrigin) => string>> = {
      'where scripts are known by their origin': (second) => strict(second, second.origin),
      'where scripts are known by a nonce': (second) => strict(second, "'nonce-n0nce'"),
      'under Trusted Types with Lit’s policy': () => `${trusted} lit-html`,
      'under all of these at once': (second) =>
        `${strict(second, "'nonce-n0nce' 'strict-dynamic'")}; ${trusted} lit-html`,
    };
    for (const [what, policy] of Object.entries(policies)) {
      it(`${what}, and breaks no rule`, async () => {
        const second = await secondOrigin();
        const body = everyForm(echo(second)) + scriptOf(second, file, 'async nonce="n0nce"');
        const page = await openMarkup(body, { policy: policy(second) });
        await showsOnly(page, EVERY_FORM);
        await tells(page, 0);
      });
    }
  });

  describe(`${file} leaves the words of`, () => {
    it('forms whose data may not be asked for, says so once each, and shows the others', async () => {
      const second = await secondOrigin();
      const body = everyForm(echo(second)) + scriptOf(second, file);
      const page = await openMarkup(body, { policy: "connect-src 'none'" });
      await showsOnly(page, DATA_FORMS);
      await until(
        () => page.messages.length >= ADDRESS_FORMS.length,
        () => page.messages.join(),
      );
      await settled();
      expect(page.messages).to.have.length(ADDRESS_FORMS.length);
      for (const message of page.messages) expect(message).to.contain('connect-src');
      expect(page.errors.filter((error) => !error.startsWith('policy: connect-src'))).to.deep.equal(
        [],
      );
      keepsWords(page);
    });

    it('every form where the script may not run', async () => {
      const second = await secondOrigin();
      const body = everyForm(echo(second)) + scriptOf(second, file);
      const page = await openMarkup(body, { policy: "script-src 'self'" });
      await settled();
      keepsWords(page, []);
      expect(page.messages).to.deep.equal([]);
    });

    it('every form where Trusted Types forbid what Lit needs, and says so once', async () => {
      const second = await secondOrigin();
      const body = everyForm(echo(second)) + scriptOf(second, file);
      const page = await openMarkup(body, { policy: `${trusted} 'none'` });
      if (!('trustedTypes' in page.window)) return showsOnly(page, EVERY_FORM);
      await until(
        () => page.messages.length > 0,
        () => 'nothing is said',
      );
      await settled();
      keepsWords(page, []);
      expect(page.messages, page.messages.join()).to.have.length(1);
      expect(page.messages[0]).to.contain('lit-html');
      expect(
        page.errors.filter((error) => !error.startsWith('policy: trusted-types ')),
      ).to.deep.equal([]);
    });
  });
}

it('chunks that a policy forbids leave every form, and one message says it', async () => {
  const second = await secondOrigin();
  const body = everyForm(echo(second)) + scriptOf(second, 'autoload.js');
  const page = await openMarkup(body, { policy: `script-src ${second.file('autoload.js')}` });
  await until(
    () => page.messages.length > 0,
    () => 'nothing is said',
  );
  await settled();
  keepsWords(page, []);
  expect(page.messages, page.messages.join()).to.have.length(1);
  expect(page.errors.filter((error) => !error.startsWith('policy: script-src'))).to.deep.equal([]);
});
