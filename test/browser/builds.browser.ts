/** The script tags as sites use them: the autoloader and the single file, from another origin. */
import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { HEADLINE, TAGS, until } from '../elements/setup.js';
import { elements, openMarkup, shown } from './embedding-page.js';
import { FILES, scriptOf, type SecondOrigin, secondOrigin } from './second-origin.js';

const EN = 'data/cambridge-nanjing.en.json';
const facts = { 'news-card': HEADLINE.en, 'release-meta': '691', 'event-participants': 'Luo Qun' };

const paths = async (second: SecondOrigin): Promise<readonly string[]> =>
  (await second.log()).map(({ path }) => path).sort();

for (const file of FILES) {
  describe(`${file} by a script tag`, () => {
    for (const [how, more] of [
      ['async', 'async'],
      ['deferred', 'defer'],
      ['at once', ''],
      ['as a module', 'type="module"'],
      ['as an async module', 'type="module" async'],
    ] as const) {
      // The single file is one classic script; only the autoloader promises to be both.
      if (file === 'news-elements.js' && more.includes('module')) continue;
      for (const place of ['head', 'body'] as const) {
        it(`shows all three elements, ${how}, in the ${place}`, async () => {
          const second = await secondOrigin();
          const script = scriptOf(second, file, more);
          const body = elements(second.file(EN)) + (place === 'body' ? script : '');
          const page = await openMarkup(body, { head: place === 'head' ? script : '' });
          for (const name of TAGS) expect(await shown(page, name)).to.contain(facts[name]);
          expect(page.messages).to.deep.equal([]);
          expect(page.errors).to.deep.equal([]);
        });
      }
    }

    it('shows elements that come later, alone and inside others', async () => {
      const second = await secondOrigin();
      const page = await openMarkup(scriptOf(second, file, ''));
      const card = page.document.createElement('news-card');
      card.setAttribute('release', '{"headline": "Later"}');
      page.document.body.append(card);
      expect(await shown(page, 'news-card')).to.contain('Later');
      const section = page.document.createElement('section');
      section.innerHTML = elements(second.file(EN));
      page.document.body.append(section);
      for (const name of TAGS) {
        expect(await shown(page, `section ${name}`)).to.contain(facts[name]);
      }
      expect(page.errors).to.deep.equal([]);
    });

    it('takes properties that were set before', async () => {
      const second = await secondOrigin();
      const set = `<script>document.querySelector('news-card').release = {headline: 'Early'}</script>`;
      const page = await openMarkup(
        `<news-card>Fallback</news-card>${set}${scriptOf(second, file)}`,
      );
      expect(await shown(page, 'news-card')).to.contain('Early');
    });

    it('is injected by a script long after', async () => {
      const second = await secondOrigin();
      const page = await openMarkup(elements(second.file(EN)));
      const script = page.document.createElement('script');
      script.src = second.file(file);
      page.document.body.append(script);
      for (const name of TAGS) expect(await shown(page, name)).to.contain(facts[name]);
      expect(page.errors).to.deep.equal([]);
    });

    it('speaks Chinese where the page does', async () => {
      const second = await secondOrigin();
      const page = await openMarkup(elements(second.file(EN)) + scriptOf(second, file), {
        lang: 'zh-CN',
      });
      expect(await shown(page, 'release-meta'))
        .to.contain('2018年10月5日')
        .and.contain('浏览量');
      expect(page.messages).to.deep.equal([]);
    });

    it('asks nobody but its own address and “src”, and leaves nothing behind', async () => {
      const second = await secondOrigin();
      const before = await openMarkup('');
      const known = new Set(Object.getOwnPropertyNames(before.window));
      const page = await openMarkup(
        `<news-card>Fallback</news-card><release-meta></release-meta>${scriptOf(second, file, '')}`,
      );
      await until(
        () => page.document.querySelectorAll(':not(:defined)').length === 0,
        () => 'the elements are not defined',
      );
      await nextFrame();
      const globals = Object.getOwnPropertyNames(page.window).filter((name) => !known.has(name));
      // Lit keeps its versions and its decorators’ metadata there.
      expect(globals.filter((name) => !/^(lit|reactive)[A-Z]/.test(name))).to.deep.equal([]);
      expect(
        (await paths(second)).filter((path) => !/^\/(chunks\/)?[\w-]+\.js$/.test(path)),
      ).to.deep.equal([]);
      const others = page.window.performance
        .getEntriesByType('resource')
        .filter(({ name }) => !name.startsWith(second.origin) && !name.endsWith('/recorder.js'));
      expect(others.map(({ name }) => name)).to.deep.equal([]);
      expect(page.document.cookie).to.equal('');
      expect(page.window.localStorage.length + page.window.sessionStorage.length).to.equal(0);
    });

    it('loads nothing else where there are no elements', async () => {
      const second = await secondOrigin();
      await openMarkup(`<p>No elements</p>${scriptOf(second, file, '')}`);
      await nextFrame();
      expect(await paths(second)).to.deep.equal([`/${file}`]);
    });

    it('starts only one file where all is in it', async () => {
      const second = await secondOrigin();
      const page = await openMarkup(elements(second.file(EN)) + scriptOf(second, file));
      for (const name of TAGS) await shown(page, name);
      const scripts = (await paths(second)).filter((path) => path.endsWith('.js'));
      if (file === 'news-elements.js') expect(scripts).to.deep.equal([`/${file}`]);
      else expect(scripts).to.include(`/${file}`).and.to.have.length.greaterThan(3);
      expect((await paths(second)).filter((path) => path === `/${EN}`)).to.have.length(1);
    });
  });
}

describe('the autoloader’s two waves', () => {
  for (const [what, body, waves, ...held] of [
    [
      'a card',
      (src) => `<news-card src="${src}"></news-card>`,
      ['news-card'],
      '/chunks/',
      '/data/',
    ],
    [
      'the facts',
      (src) => `<release-meta src="${src}"></release-meta>`,
      ['release-meta', 'meta', 'small'],
      '/chunks/',
    ],
    // A browser has six connections to an origin, and one of them is the test’s own.
    [
      'the participants',
      (src) => `<event-participants src="${src}"></event-participants>`,
      ['event-participants', 'participants', 'small', 'people'],
      ...['core', 'zh', 'event', 'part', 'small'].map((name) => `/chunks/${name}`),
    ],
  ] as [string, (src: string) => string, readonly string[], ...string[]][]) {
    it(`hold all that ${what} in Chinese need`, async () => {
      const second = await secondOrigin();
      await second.hold(...held);
      // In Firefox modules under way hold up the page’s load event.
      const opening = openMarkup(body(second.file(EN)) + scriptOf(second, 'autoload.js', ''), {
        lang: 'zh-CN',
      });
      const due = [
        /\/core-/,
        /\/zh-Hans-/,
        /\/data\//,
        ...waves.map((name) => RegExp(`/${name}-`)),
      ];
      await until(
        async () => {
          const asked = await paths(second);
          return due.every((pattern) => asked.some((path) => pattern.test(path)));
        },
        () => 'not all of the second wave was asked for',
      );
      const asked = await paths(second);
      await second.release();
      const page = await opening;
      await shown(page, waves[0] as (typeof TAGS)[number]);
      expect(await paths(second)).to.deep.equal(asked);
      expect(asked).to.have.length(due.length + 1);
      expect(page.messages.concat(page.errors)).to.deep.equal([]);
    });
  }

  for (const [what, markup, data] of [
    ['src', (src) => `<news-card src="${src}"></news-card>`, [`/${EN}`]],
    ['release', () => `<news-card release='{"headline": "Plain"}'></news-card>`, []],
  ] as [string, (src: string) => string, string[]][]) {
    it(`are all that a card with “${what}” in English ever asks for (tools/sizes.mjs weighs it)`, async () => {
      const second = await secondOrigin();
      const page = await openMarkup(markup(second.file(EN)) + scriptOf(second, 'autoload.js', ''));
      const card = page.document.querySelector('news-card');
      const seen = new Promise((resolve) => card?.addEventListener('release-view', resolve));
      await shown(page, 'news-card');
      const root = card?.shadowRoot?.querySelector('.card');
      expect(root && page.window.getComputedStyle(root).display).to.equal('grid');
      await seen;
      await nextFrame();
      const asked = (await paths(second)).map((path) => path.replace(/-[\da-f]{8}\.js$/, ''));
      expect(asked).to.deep.equal(
        ['/autoload.js', '/chunks/core', '/chunks/news-card', ...data].sort(),
      );
    });
  }

  it('take no data that nobody has claimed in time', async () => {
    const second = await secondOrigin();
    // One of them; all would take the connections that the data need.
    await second.hold('/chunks/core');
    // The first of the long waits is over at once.
    const impatient = `<script>const wait = setTimeout; let hurried = false;
      window.setTimeout = (act, ms) => {
        const hurry = ms > 10000 && !hurried;
        hurried ||= hurry;
        return wait(act, hurry ? 50 : ms);
      };</script>`;
    const card = `<news-card src="${second.file(EN)}"></news-card>`;
    const opening = openMarkup(card + scriptOf(second, 'autoload.js', ''), { head: impatient });
    const requests = async () => (await paths(second)).filter((path) => path === `/${EN}`).length;
    await until(
      async () => (await requests()) === 1,
      () => 'the data were not asked for',
    );
    await aTimeout(200);
    await second.release();
    const page = await opening;
    expect(await shown(page, 'news-card')).to.contain(HEADLINE.en);
    expect(await requests()).to.equal(2);
    expect(page.messages.concat(page.errors)).to.deep.equal([]);
  });

  it('need no strings in English', async () => {
    const second = await secondOrigin();
    const page = await openMarkup(elements(second.file(EN)) + scriptOf(second, 'autoload.js'));
    for (const name of TAGS) await shown(page, name);
    expect((await paths(second)).join()).not.to.contain('zh');
  });

  it('ask for no data that are not needed', async () => {
    const second = await secondOrigin();
    const page = await openMarkup(
      `<news-card src="${second.file(EN)}" release='{"headline": "Attribute"}'></news-card>
       <release-meta src="${second.file(EN)}"><script type="application/json">{"headline":
         "Child"}</script></release-meta>${scriptOf(second, 'autoload.js')}`,
    );
    await shown(page, 'news-card');
    await shown(page, 'release-meta');
    expect((await paths(second)).join()).not.to.contain('/data/');
  });
});

describe('the modules of the package', () => {
  it('register nothing, but for those of “define/”, which are silent when they run twice', async () => {
    const page = await openMarkup('<news-card release=\'{"headline": "Module"}\'></news-card>');
    const load = (path: string) => {
      const script = page.document.createElement('script');
      script.type = 'module';
      script.textContent = `await import('${location.origin}/dist/lib/${path}'); notes.done = '${path}';`;
      page.document.body.append(script);
      const { notes } = page.window as unknown as { notes: { done?: string } };
      return until(
        () => notes.done === path,
        () => `${path} did not load: ${page.errors.join()}`,
      );
    };
    const defined = () => TAGS.filter((name) => page.window.customElements.get(name));
    await load('index.js');
    await load('core.js');
    expect(defined()).to.deep.equal([]);
    await load('define/news-card.js');
    expect(defined()).to.deep.equal(['news-card']);
    await load('define/news-card.js?again');
    await load('define/all.js');
    expect(defined()).to.deep.equal(TAGS);
    expect(await shown(page, 'news-card')).to.contain('Module');
    expect(page.messages.filter((text) => !text.includes('dev mode'))).to.deep.equal([]);
    expect(page.errors).to.deep.equal([]);
  });
});
