/** Answers to `src` that are none: the fallback stays, and one message names the cause. */
import { expect } from '@open-wc/testing';
import { secondOrigin } from '../browser/second-origin.js';
import type { ReleaseErrorEvent } from '../../src/loading/events.js';
import {
  errorOf,
  mount,
  part,
  quiet,
  recordTrouble,
  SAMPLE,
  showsFallback,
  TAGS,
  textOf,
  texts,
  until,
  type ReleaseElement,
} from './setup.js';

const trouble = recordTrouble();

/** Mounts an element with this `src` and a fallback, and checks all that holds for any failure. */
async function failure(src: string, tag = 'news-card'): Promise<ReleaseErrorEvent> {
  const element = mount(`<${tag} lang="en" src="${src}">Fallback</${tag}>`);
  const error = await errorOf(element);
  await quiet();
  expect(element.status).to.equal('error');
  expect(showsFallback(element)).to.equal(true);
  expect(textOf(element)).to.equal('');
  expect(trouble.warnings).to.have.length(1);
  expect(trouble.warnings[0]).to.contain(error.message).and.to.contain(`<${tag}>`);
  expect(trouble.errors).to.deep.equal([]);
  return error;
}

describe('an answer that is none', () => {
  const ftp = encodeURIComponent('ftp://127.0.0.1/release.json');
  const data = encodeURIComponent('data:application/json,{"headline":"No"}');
  for (const [path, code, words] of [
    ['/status/404', 'http-status', /404/],
    ['/status/500', 'http-status', /500/],
    ['/status/204', 'json-invalid', /JSON/],
    ['/html', 'not-data', /HTML/],
    ['/echo?body=Not%20found', 'format-unknown', /neither JSON nor XML/],
    ['/echo?body={}', 'headline-missing', /headline/],
    ['/empty', 'json-invalid', /JSON/],
    ['/huge?bytes=4000000', 'too-large', /larger/],
    ['/no-cors/file.json', 'cors-refused', /Access-Control-Allow-Origin/],
    // WebKit tells such a redirect from a broken connection no more than it tells why.
    [`/redirect?to=${ftp}`, /redirect-refused|network/, /redirect|connection/],
    [`/redirect?to=${data}`, 'redirect-refused', /redirect/],
    ['/reset', 'network', /reach|connection/],
    ['/truncated', /network|json-invalid/, /connection|JSON/],
  ] as const) {
    it(`is told by its cause: ${decodeURIComponent(path)}`, async () => {
      const { origin } = await secondOrigin();
      const error = await failure(origin + path);
      if (typeof code === 'string') expect(error.code).to.equal(code);
      else expect(error.code).to.match(code);
      expect(error.message).to.match(words);
      expect(error.url).to.equal(origin + path.replace('{}', '{}'));
    });
  }

  for (const tag of TAGS) {
    it(`is survived by <${tag}>`, async () => {
      const { origin } = await secondOrigin();
      expect((await failure(`${origin}/status/404`, tag)).code).to.equal('http-status');
    });
  }

  it('leads to a message and a link to the address where there is no fallback', async () => {
    const { origin } = await secondOrigin();
    const src = `${origin}/status/404`;
    const element = mount(`<news-card lang="en" src="${src}"></news-card>`);
    await errorOf(element);
    expect(texts(element, 'error').join()).to.match(/could not be loaded/);
    const link = part(element, 'link') as HTMLAnchorElement;
    expect(link.href).to.equal(src);
    expect(link.rel).to.contain('noopener');
    expect(link.textContent).to.contain(new URL(src).host);
    expect(link.checkVisibility()).to.equal(true);
  });

  it('is asked for again by the next element that names the address', async () => {
    const second = await secondOrigin();
    const src = second.file('data/no-such-file.json');
    await failure(src);
    trouble.warnings.length = 0;
    await failure(src);
    expect((await second.log()).length).to.be.greaterThan(1);
  });

  it('does no harm to a neighbour', async () => {
    const { origin } = await secondOrigin();
    const page = mount(
      `<div><news-card src="${origin}/reset"></news-card>
        <news-card src="${SAMPLE.en}?neighbour"></news-card></div>`,
    );
    const [bad, good] = page.querySelectorAll('news-card') as unknown as ReleaseElement[];
    if (!bad || !good) throw new Error('two cards');
    await errorOf(bad);
    await until(
      () => good.status === 'ready',
      () => good.status,
    );
  });
});

describe('an address that is never asked', () => {
  for (const src of [
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:application/json,{}',
    'ftp://127.0.0.1/x.json',
    'http://[broken',
    'mailto:a@example.com',
  ]) {
    it(src, async () => {
      const { fetch } = window;
      let calls = 0;
      window.fetch = (...args) => {
        calls++;
        return fetch(...args);
      };
      try {
        const { code, message } = await failure(src);
        expect(code).to.equal('url-refused');
        expect(message).to.contain('http');
        expect(calls).to.equal(0);
      } finally {
        window.fetch = fetch;
      }
    });
  }

  it('is no link in the message either', async () => {
    const element = mount('<news-card lang="en" src="javascript:alert(1)"></news-card>');
    await errorOf(element);
    expect(element.shadowRoot?.querySelectorAll('a')).to.have.length(0);
  });
});

describe('an answer that never comes', () => {
  const { setTimeout } = window;
  let waited: number[] = [];
  beforeEach(() => {
    waited = [];
    // What should wait for many seconds waits for none.
    window.setTimeout = ((act: () => void, ms = 0, ...more: unknown[]) => {
      if (ms > 10_000) waited.push(ms);
      return setTimeout(act, ms > 10_000 ? 50 : ms, ...more);
    }) as typeof window.setTimeout;
  });
  afterEach(() => {
    window.setTimeout = setTimeout;
  });

  for (const path of ['/never', '/slow']) {
    it(`ends in time: ${path}`, async () => {
      const { origin } = await secondOrigin();
      const { code, message } = await failure(origin + path);
      expect(code).to.equal('timeout');
      expect(message).to.match(/in time.*15/);
      expect(waited).to.deep.equal([15_000]);
    });
  }

  it('is no longer waited for', async () => {
    const second = await secondOrigin();
    await second.hold('.');
    expect((await failure(second.file('data/cambridge-nanjing.en.json'))).code).to.equal('timeout');
    await until(
      async () => (await second.log())[0]?.pending === false,
      () => 'the request goes on',
    );
  });

  it('ends in time though the page’s own “fetch” never settles', async () => {
    const { fetch } = window;
    window.fetch = () => new Promise(() => undefined);
    try {
      expect((await failure('/never-settles')).code).to.equal('timeout');
    } finally {
      window.fetch = fetch;
    }
  });
});

describe('a page that has replaced “fetch”', () => {
  const { fetch } = window;
  afterEach(() => {
    window.fetch = fetch;
  });

  for (const [what, replacement] of [
    [
      'throws',
      () => {
        throw new Error('replaced');
      },
    ],
    ['rejects with a text', () => Promise.reject('text' as unknown as Error)],
    ['returns nothing', () => undefined],
    ['returns a number', () => 5],
    ['resolves to an empty object', () => Promise.resolve({})],
    ['resolves to nothing', () => Promise.resolve(undefined)],
    [
      'has a body that throws',
      () => Promise.resolve({ ok: true, status: 200, body: { getReader: 1 } }),
    ],
    ['is gone', undefined],
  ] as [string, unknown][]) {
    it(`by one that ${what} sees a failure like any other`, async () => {
      window.fetch = replacement as typeof window.fetch;
      const { code } = await failure(`/replaced-${what.replaceAll(' ', '-')}`);
      expect(code).to.match(/network|http-status/);
    });
  }
});
