/** The script tags on pages where something else came first, or where they can’t start. */
import { expect, nextFrame } from '@open-wc/testing';
import { HEADLINE, quiet, TAGS, until } from '../elements/setup.js';
import { elements, openMarkup, shown, told, type EmbeddingPage } from './embedding-page.js';
import { secondOrigin, type SecondOrigin } from './second-origin.js';

const EN = 'data/cambridge-nanjing.en.json';
const FILES = ['autoload.js', 'news-elements.js'] as const;
const script = (src: string): string => `<script crossorigin src="${src}"></script>`;

/** Adds a script to a page that is there, and waits until it has run. */
function inject(page: EmbeddingPage, src: string): Promise<unknown> {
  const element = page.document.createElement('script');
  element.src = src;
  const loaded = new Promise((resolve) => {
    element.addEventListener('load', resolve, { once: true });
  });
  page.document.body.append(element);
  return loaded;
}

/** The address of a copy that says it is version 9.9.9. */
async function otherVersion(url: string): Promise<string> {
  const { version } = (await (await fetch('/package.json')).json()) as { version: string };
  const text = await (await fetch(url)).text();
  expect(text).to.contain(version);
  return URL.createObjectURL(
    new Blob([text.replaceAll(version, '9.9.9')], { type: 'text/javascript' }),
  );
}

const classes = (page: EmbeddingPage): readonly unknown[] =>
  TAGS.map((tag) => page.window.customElements.get(tag));
const pathsOf = async (second: SecondOrigin): Promise<readonly string[]> =>
  (await second.log()).map(({ path }) => path);

/** A page that the elements leave as it was, saying so once. */
async function expectFallback(page: EmbeddingPage): Promise<void> {
  await told(page);
  await quiet();
  for (const tag of TAGS) {
    const element = page.document.querySelector<HTMLElement>(tag);
    expect(element?.innerText).to.equal(`Fallback of ${tag}`);
    expect(element?.getBoundingClientRect().height).to.be.greaterThan(0);
  }
  expect(page.messages).to.have.length(1);
  expect(page.messages[0]).to.contain('news-elements');
}

for (const first of FILES) {
  for (const second of FILES) {
    describe(`${second} after ${first}`, () => {
      it('does nothing, and asks for nothing', async () => {
        const cdn = await secondOrigin();
        const page = await openMarkup(elements(cdn.file(EN)) + script(cdn.file(first)));
        for (const tag of TAGS) await shown(page, tag);
        const before = classes(page);
        const asked = await pathsOf(cdn);
        await inject(page, `${cdn.file(second)}?again`);
        await nextFrame();
        expect(classes(page)).to.deep.equal(before);
        expect(await pathsOf(cdn)).to.deep.equal([...asked, `/${second}?again`]);
        expect(page.errors.concat(page.messages)).to.deep.equal([]);
      });

      it('does nothing either when it runs before the first has its code', async () => {
        const cdn = await secondOrigin();
        const both = script(cdn.file(first)) + script(`${cdn.file(second)}?again`);
        const page = await openMarkup(both + elements(cdn.file(EN)));
        for (const tag of TAGS) await shown(page, tag);
        const asked = await pathsOf(cdn);
        expect(asked.filter((path) => path === `/${EN}`)).to.have.length(1);
        expect(new Set(asked).size).to.equal(asked.length);
        expect(page.errors.concat(page.messages)).to.deep.equal([]);
      });

      it('makes no second policy where Trusted Types allow just one', async () => {
        const cdn = await secondOrigin();
        const later = `<script defer src="${cdn.file(second)}?again"></script>`;
        const body = elements(cdn.file(EN)) + script(cdn.file(first)) + later;
        const page = await openMarkup(body, {
          policy: "require-trusted-types-for 'script'; trusted-types lit-html",
        });
        for (const tag of TAGS) await shown(page, tag);
        await quiet();
        expect(page.errors.concat(page.messages)).to.deep.equal([]);
      });

      it('leaves the field to the first when that is another version, and says so once', async () => {
        const cdn = await secondOrigin();
        const other = await otherVersion(cdn.file(second));
        const page = await openMarkup(elements(cdn.file(EN)) + script(cdn.file(first)));
        for (const tag of TAGS) await shown(page, tag);
        const before = classes(page);
        const asked = await pathsOf(cdn);
        await inject(page, other);
        await nextFrame();
        expect(classes(page)).to.deep.equal(before);
        expect(await pathsOf(cdn)).to.deep.equal(asked);
        expect(page.errors).to.deep.equal([]);
        expect(page.messages).to.have.length(1);
        expect(page.messages[0]).to.contain('9.9.9').and.contain('first');
        URL.revokeObjectURL(other);
      });
    });
  }
}

for (const file of FILES) {
  describe(`${file} on a page`, () => {
    it('where a tag is taken leaves that one alone, says so once, and shows the others', async () => {
      const second = await secondOrigin();
      const taken = `<script>customElements.define('news-card', class extends HTMLElement {});
        const taken = customElements.get('news-card');</script>`;
      const page = await openMarkup(taken + elements(second.file(EN)) + script(second.file(file)));
      await shown(page, 'release-meta');
      expect(await shown(page, 'event-participants')).to.contain('Luo Qun');
      const card = page.document.querySelector('news-card');
      expect(card?.shadowRoot).to.equal(null);
      expect(card?.textContent).to.equal('Fallback of news-card');
      expect(page.errors).to.deep.equal([]);
      expect(page.messages).to.have.length(1);
      expect(page.messages[0]).to.contain('news-card');
    });

    for (const policy of ["trusted-types 'none'", 'trusted-types other']) {
      it(`that enforces “${policy}” leaves the fallback, and says so once`, async () => {
        const second = await secondOrigin();
        const page = await openMarkup(elements(second.file(EN)) + script(second.file(file)), {
          policy: `require-trusted-types-for 'script'; ${policy}`,
        });
        if (!('trustedTypes' in page.window)) {
          // An engine without Trusted Types enforces nothing.
          expect(await shown(page, 'news-card')).to.contain(HEADLINE.en);
          return;
        }
        await expectFallback(page);
        expect(page.messages[0]).to.contain('lit-html');
        // The refusal itself is told to the page; nothing else is.
        expect(
          page.errors.filter((error) => !error.startsWith('policy: trusted-types ')),
        ).to.deep.equal([]);
      });
    }

    for (const id of ['litHtmlVersions', 'reactiveElementVersions', 'litElementVersions']) {
      it(`with a link named “${id}” shows all, or leaves the fallback and says so once`, async () => {
        const second = await secondOrigin();
        const page = await openMarkup(
          `<a id="${id}"></a>${elements(second.file(EN))}${script(second.file(file))}`,
        );
        await until(
          () =>
            page.messages.length > 0 ||
            page.document.querySelector('news-card')?.status === 'ready',
          () => 'nothing happens',
        );
        if (page.messages.length) await expectFallback(page);
        else for (const tag of TAGS) await shown(page, tag);
        expect(page.errors).to.deep.equal([]);
      });
    }

    it('that a content policy keeps from running leaves the fallback', async () => {
      const second = await secondOrigin();
      const page = await openMarkup(elements(second.file(EN)) + script(second.file(file)), {
        policy: "script-src 'self'",
      });
      await quiet();
      expect(page.document.querySelector<HTMLElement>('news-card')?.innerText).to.equal(
        'Fallback of news-card',
      );
    });
  });
}

describe('chunks without Access-Control-Allow-Origin', () => {
  it('leave the fallback, and one message names CORS', async () => {
    const second = await secondOrigin();
    const page = await openMarkup(
      `${elements(second.file(EN))}<script src="${second.closedFile('autoload.js')}"></script>`,
    );
    await expectFallback(page);
    expect(page.messages[0])
      .to.match(/CORS/)
      .and.to.match(/Access-Control-Allow-Origin/);
    expect(page.errors).to.deep.equal([]);
  });

  it('do not matter to the single file', async () => {
    const second = await secondOrigin();
    const page = await openMarkup(
      `${elements(second.file(EN))}<script src="${second.closedFile('news-elements.js')}"></script>`,
    );
    expect(await shown(page, 'news-card')).to.contain(HEADLINE.en);
    expect(page.messages.concat(page.errors)).to.deep.equal([]);
  });

  it('are known for what they are when they are missing', async () => {
    const second = await secondOrigin();
    const copy = await (await fetch(second.file('autoload.js'))).text();
    const page = await openMarkup(
      `${elements(second.file(EN))}<script crossorigin src="${second.origin}/echo/autoload.js?${new URLSearchParams(
        { type: 'text/javascript', body: copy },
      )}"></script>`,
    );
    await expectFallback(page);
    expect(page.errors).to.deep.equal([]);
  });
});
