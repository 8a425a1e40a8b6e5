/** A text by the script tags: what it loads and when, under which policies, and what if it can’t. */
import { expect } from '@open-wc/testing';
import { attribute, quiet, until } from '../elements/setup.js';
import { embeddingPage, openMarkup, shown, type EmbeddingPage } from './embedding-page.js';
import { FILES, openPage, scriptOf, type SecondOrigin, secondOrigin } from './second-origin.js';

const people = { participants: [{ name: 'Ada Lovelace', roles: ['Countess'] }] };
const bodies = {
  plain: { headline: 'H', body: ['Here is Ada Lovelace.'] },
  named: { headline: 'H', body: ['Here is Ada Lovelace.'], ...people },
  html: { headline: 'H', body: { html: '<h2>Here</h2><p>is <b>it</b>.</p>' } },
  markdown: { headline: 'H', body: { markdown: '## Here\n\nis **it**.' } },
};
const text = (value: object, more = ''): string =>
  `<release-body release='${attribute(value)}' ${more}>Fallback</release-body>`;

/** The scripts that were asked for, without their hashes. */
const scripts = async (second: SecondOrigin): Promise<readonly string[]> =>
  (await second.log())
    .filter(({ path }) => path.endsWith('.js'))
    .map(({ path }) => path.replace(/^\/chunks\/(.*)-[\da-f]{8}\.js$/, '$1').replace('/', ''))
    .sort();
const inside = (page: EmbeddingPage, selector: string): HTMLElement | null =>
  page.document.querySelector('release-body')?.shadowRoot?.querySelector(selector) ?? null;
const appears = (page: EmbeddingPage, selector: string): Promise<void> =>
  until(
    () => inside(page, selector) !== null,
    () => `${selector} doesn’t appear`,
  );

describe('the requests for a text', () => {
  for (const [form, more] of [
    ['plain', []],
    ['html', ['html', 'rich-blocks']],
    ['markdown', ['markdown', 'rich-blocks']],
    ['named', ['mention', 'mentions']],
  ] as const) {
    it(`that is ${form} are for what it needs, and nothing else`, async () => {
      const second = await secondOrigin();
      const page = await openMarkup(text(bodies[form]) + scriptOf(second, 'autoload.js', ''));
      expect(await shown(page, 'release-body')).to.contain('Here');
      if (form === 'named') await appears(page, '[part="mention"]');
      await quiet();
      const own = ['autoload.js', 'core', 'small', 'parts', 'body', 'release-body'];
      const asked = (await scripts(second)).filter((name) => !own.includes(name));
      for (const name of more) expect(asked.join()).to.contain(name);
      if (form === 'plain') expect(asked).to.deep.equal([]);
      if (form !== 'markdown') expect(asked.join()).not.to.contain('markdown');
      if (form !== 'html' && form !== 'markdown') expect(asked.join()).not.to.match(/html|rich/);
      if (form !== 'named') expect(asked.join()).not.to.contain('mention');
      expect(page.errors.concat(page.messages)).to.deep.equal([]);
    });
  }

  it('in the single file are for Markdown alone, without another Lit', async () => {
    for (const [form, more] of [
      ['html', []],
      ['named', []],
      ['markdown', ['markdown-alone']],
    ] as const) {
      const second = await secondOrigin();
      const page = await openMarkup(text(bodies[form]) + scriptOf(second, 'news-elements.js', ''));
      expect(await shown(page, 'release-body')).to.contain('Here');
      if (form === 'named') await appears(page, '[part="mention"]');
      expect(await scripts(second)).to.deep.equal([...more, 'news-elements.js']);
      const { litHtmlVersions } = page.window as unknown as { litHtmlVersions: unknown[] };
      expect(litHtmlVersions).to.have.length(1);
      expect(page.errors.concat(page.messages)).to.deep.equal([]);
    }
  });
});

describe('a text whose code can’t be had', () => {
  /** Opens a page whose policy knows all scripts but those of that name. */
  async function without(form: keyof typeof bodies, missing: RegExp): Promise<EmbeddingPage> {
    const all = await secondOrigin();
    const whole = await openMarkup(text(bodies[form]) + scriptOf(all, 'autoload.js', ''));
    await shown(whole, 'release-body');
    if (form === 'named') await appears(whole, '[part="mention"]');
    const second = await secondOrigin();
    const allowed = (await all.log())
      .filter(({ path }) => path.endsWith('.js') && !missing.test(path))
      .map(({ path }) => second.file(path.slice(1)));
    return openMarkup(text(bodies[form]) + scriptOf(second, 'autoload.js', ''), {
      policy: `script-src ${[location.origin, ...allowed].join(' ')}`,
    });
  }
  const uncaught = (page: EmbeddingPage): readonly string[] =>
    page.errors.filter((error) => !error.startsWith('policy: script-src'));

  for (const [form, missing] of [
    ['html', /rich-blocks/],
    ['html', /\/html-/],
    ['markdown', /\/markdown-/],
  ] as const) {
    it(`leaves the fallback and says so (${form} without ${missing.source})`, async () => {
      const page = await without(form, missing);
      const element = page.document.querySelector('release-body');
      await until(
        () => element?.status === 'error' && page.messages.length > 1,
        () => `${String(element?.status)}: ${page.messages.join()}`,
      );
      await quiet();
      expect(element?.innerText).to.equal('Fallback');
      expect(page.messages.join()).to.contain('<release-body>');
      expect(uncaught(page)).to.deep.equal([]);
      if (element) element.release = bodies.plain;
      expect(await shown(page, 'release-body')).to.contain('Here is Ada');
      const again = form === 'html' ? 'error' : 'ready';
      if (element) element.release = { ...bodies.html, body: { html: '<h2>Again</h2>' } };
      await until(
        () => element?.status === again,
        () => `${String(element?.status)} at last`,
      );
      expect(uncaught(page)).to.deep.equal([]);
    });
  }

  for (const missing of [/\/mention-/, /\/mentions-/]) {
    it(`is words that nobody explains (without ${missing.source})`, async () => {
      const page = await without('named', missing);
      expect(await shown(page, 'release-body')).to.contain('Here is Ada Lovelace.');
      await until(
        () => page.errors.length > 0,
        () => 'the policy has stopped nothing',
      );
      await quiet();
      expect(inside(page, '[part="mention"]')).to.equal(null);
      expect(uncaught(page)).to.deep.equal([]);
      expect(page.document.querySelector('release-body')?.status).to.equal('ready');
    });
  }
});

for (const name of ['strict', 'strict-single']) {
  it(`the page “${name}” shows texts of all forms and explains them, and breaks no rule`, async () => {
    const { frame } = await openPage(name, await secondOrigin());
    const page = embeddingPage(frame);
    const main = page.document.createElement('main');
    page.document.body.append(main);
    for (const form of ['markdown', 'html', 'named'] as const) {
      const element = page.document.createElement('release-body');
      element.setAttribute('release', JSON.stringify(bodies[form]));
      main.replaceChildren(element);
      expect(await shown(page, 'release-body')).to.contain('Here');
    }
    await appears(page, '[part="mention"]');
    const word = inside(page, '[part="mention"]');
    word?.click();
    await until(
      () => word?.ariaExpanded === 'true',
      () => 'nothing is explained',
    );
    const popover = word?.nextElementSibling as HTMLElement;
    expect(popover.textContent).to.contain('Countess');
    expect(popover.style.top).to.match(/px$/);
    expect(page.window.getComputedStyle(popover).position).to.equal('absolute');
    expect(page.errors.concat(page.messages)).to.deep.equal([]);
  });
}

for (const file of FILES) {
  it(`${file} explains the names of a text that comes after one with headings`, async () => {
    const second = await secondOrigin();
    const page = await openMarkup(text(bodies.html) + scriptOf(second, file, ''));
    await shown(page, 'release-body');
    const element = page.document.querySelector('release-body');
    if (element) element.release = bodies.named;
    await appears(page, '[part="mention"]');
    const word = inside(page, '[part="mention"]');
    expect(word && page.window.getComputedStyle(word).cursor).to.equal('help');
    expect(page.errors.concat(page.messages)).to.deep.equal([]);
  });
}
