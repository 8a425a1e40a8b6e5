/** Every kind of form on pages that have the script more than once, or a class of their own by our name. */
import { expect } from '@open-wc/testing';
import { openMarkup } from './embedding-page.js';
import { json, release } from './embed-forms-page.js';
import {
  echo,
  EVERY_FORM,
  everyForm,
  keepsWords,
  settled,
  showsOnly,
  tells,
} from './every-form.js';
import { FILES, scriptOf, secondOrigin } from './second-origin.js';

/** The text of a copy that says it is another version, as an address that scripts may come from. */
async function otherVersion(url: string): Promise<string> {
  const { version } = (await (await fetch('/package.json')).json()) as { version: string };
  const text = await (await fetch(url)).text();
  expect(text).to.contain(version);
  return URL.createObjectURL(
    new Blob([text.replaceAll(version, '9.9.9')], { type: 'text/javascript' }),
  );
}

for (const first of FILES) {
  for (const last of FILES) {
    describe(`${first} and then ${last}`, () => {
      for (const how of ['', 'async', 'defer']) {
        it(`show every form once (${how || 'at once'})`, async () => {
          const second = await secondOrigin();
          const scripts = scriptOf(second, first, how) + scriptOf(second, last, how);
          const page = await openMarkup(scripts + everyForm(echo(second)) + scripts);
          await showsOnly(page, EVERY_FORM);
          await tells(page, 0);
        });
      }

      it('show every form once when the last is of another version', async () => {
        const second = await secondOrigin();
        const other = await otherVersion(second.file(last));
        const page = await openMarkup(
          `${scriptOf(second, first, '')}${everyForm(echo(second))}<script src="${other}"></script>`,
        );
        await showsOnly(page, EVERY_FORM);
        await tells(page, 1);
        URL.revokeObjectURL(other);
      });
    });
  }
}

/** Classes that a page may have had before us. */
const classes: Readonly<Record<string, string>> = {
  'without attributes': 'class extends HTMLElement {}',
  'that observes our attributes': `class extends HTMLElement {
    static observedAttributes = ['src', 'release'];
    attributeChangedCallback() { this.textContent = 'The page’s own'; } }`,
  'that has a version': `class extends HTMLElement { static version = '2.0';
    static observedAttributes = ['src'];
    attributeChangedCallback() { this.textContent = 'The page’s own'; } }`,
};

for (const file of FILES) {
  describe(`${file} on a page with a class of its own`, () => {
    for (const [what, text] of Object.entries(classes)) {
      it(`${what} leaves every form of that name, and says so once`, async () => {
        const second = await secondOrigin();
        const page = await openMarkup(everyForm(echo(second)) + scriptOf(second, file), {
          head: `<script>customElements.define('news-card', ${text})</script>`,
        });
        await tells(page, 1);
        expect(page.messages[0]).to.contain('news-card');
        keepsWords(page, []);
      });

      it(`${what} shows the forms of other names`, async () => {
        const second = await secondOrigin();
        const quote = (tag: string): string =>
          `<blockquote class="${tag}" data-release='${json}'><p id="${tag}">Own</p></blockquote>`;
        const page = await openMarkup(
          ['news-card', 'news-release'].map(quote).join('') + scriptOf(second, file),
          { head: `<script>customElements.define('news-card', ${text})</script>` },
        );
        await tells(page, 1);
        await settled();
        const [card, whole] = [...page.document.querySelectorAll('blockquote')];
        expect(page.document.getElementById('news-card')?.checkVisibility()).to.equal(true);
        expect(page.document.getElementById('news-release')?.checkVisibility()).to.equal(false);
        expect(card?.innerText.trim()).to.equal('Own');
        const shown = whole?.shadowRoot?.querySelector('news-release');
        expect(shown?.shadowRoot?.textContent).to.contain(release.headline);
      });
    }
  });
}
