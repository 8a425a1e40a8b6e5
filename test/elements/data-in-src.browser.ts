/** Data by `src`: addresses, integrity, shared and aborted requests, order of answers. */
import { expect } from '@open-wc/testing';
import { secondOrigin } from '../browser/second-origin.js';
import { asked, cards, EN, ended, ZH } from './requests.js';
import {
  errorOf,
  HEADLINE,
  mount,
  next,
  parts,
  quiet,
  ready,
  recordTrouble,
  SAMPLE,
  shows,
  showsFallback,
  TAGS,
  textOf,
  texts,
  within,
} from './setup.js';

describe('data by “src”', () => {
  const facts = {
    'news-card': HEADLINE.en,
    'release-meta': '691',
    'event-participants': 'Luo Qun',
  };
  for (const tag of TAGS) {
    it(`are shown by <${tag}>`, async () => {
      const element = await ready(mount(`<${tag} lang="en" src="${SAMPLE.en}"></${tag}>`));
      expect(textOf(element)).to.contain(facts[tag]);
    });
  }

  for (const [how, address] of [
    ['relative to the page', SAMPLE.en.slice(1)],
    ['relative to the origin', SAMPLE.en],
    ['without scheme', `//${location.host}${SAMPLE.en}`],
    ['whole', location.origin + SAMPLE.en],
    ['between blanks', ` ${SAMPLE.en}\n`],
  ] as const) {
    it(`come from an address ${how}`, async () => {
      await shows(mount(`<news-card src="${address}"></news-card>`), HEADLINE.en);
    });
  }

  it('come from another origin', async () => {
    const second = await secondOrigin();
    await shows(mount(`<news-card src="${second.file(EN)}"></news-card>`), HEADLINE.en);
    expect(await second.log()).to.deep.equal([{ path: `/${EN}`, status: 200, pending: false }]);
  });

  it('come over a redirect', async () => {
    const { origin } = await secondOrigin();
    const to = encodeURIComponent(location.origin + SAMPLE.en);
    const second = await secondOrigin();
    const target = encodeURIComponent(second.file(EN));
    await shows(
      mount(`<news-card src="${origin}/redirect?to=${target}"></news-card>`),
      HEADLINE.en,
    );
    expect(to).to.be.a('string');
  });

  it('may begin with a byte order mark', async () => {
    const { origin } = await secondOrigin();
    const body = encodeURIComponent('\uFEFF{"headline": "Marked"}');
    await shows(mount(`<news-card src="${origin}/echo?body=${body}"></news-card>`), 'Marked');
  });

  it('resolve relative addresses against their own', async () => {
    const { origin } = await secondOrigin();
    const body = encodeURIComponent('{"headline": "Linked", "url": "../there"}');
    const element = await ready(
      mount(`<news-card src="${origin}/echo/deep/x?body=${body}"></news-card>`),
    );
    const [link] = parts(element, 'link') as HTMLAnchorElement[];
    expect(link?.href).to.equal(`${origin}/echo/there`);
  });

  it('are asked for without cookies, custom headers or the page’s full address', async () => {
    const { fetch } = window;
    const requests: Request[] = [];
    window.fetch = (...args) => {
      requests.push(new Request(...args));
      return fetch(...args);
    };
    try {
      await ready(mount(`<news-card src="${SAMPLE.en}?plain"></news-card>`));
    } finally {
      window.fetch = fetch;
    }
    const [request] = requests;
    expect(requests).to.have.length(1);
    expect(request?.method).to.equal('GET');
    expect(request?.credentials).to.equal('omit');
    expect([...(request?.headers ?? [])].map(([name]) => name)).to.deep.equal([]);
    expect(request?.referrerPolicy).to.match(/^(no-referrer|origin|strict-origin)$/);
  });
});

describe('the integrity of “src”', () => {
  const trouble = recordTrouble();

  it('lets the data pass that it names', async () => {
    const integrity = await sha384(SAMPLE.en);
    await shows(
      mount(`<news-card src="${SAMPLE.en}?right" integrity="${integrity}"></news-card>`),
      HEADLINE.en,
    );
  });

  it('stops other data, and says so', async () => {
    const integrity = await sha384(SAMPLE.zh);
    const element = mount(
      `<news-card src="${SAMPLE.en}?wrong" integrity="${integrity}">Fallback</news-card>`,
    );
    const { code, message } = await errorOf(element);
    expect(code).to.equal('integrity-mismatch');
    expect(message).to.contain('integrity');
    expect(showsFallback(element)).to.equal(true);
    expect(trouble.warnings).to.have.length(1);
  });

  it('is not that of another element with the same address', async () => {
    const second = await secondOrigin();
    const src = second.file(EN);
    const page = mount(
      `<div><news-card src="${src}"></news-card>
        <release-meta src="${src}" integrity="sha384-${'A'.repeat(64)}"></release-meta></div>`,
    );
    const error = errorOf(within(page, 'release-meta'));
    await shows(within(page, 'news-card'), HEADLINE.en);
    expect((await error).code).to.equal('integrity-mismatch');
  });

  it('that goes wrong on a refresh keeps the last good release', async () => {
    const element = await ready(mount(`<news-card src="${SAMPLE.en}?refresh"></news-card>`));
    const error = next(element, 'release-error');
    element.integrity = `sha384-${'A'.repeat(64)}`;
    expect((await error).code).to.equal('integrity-mismatch');
    expect(texts(element, 'headline')).to.deep.equal([HEADLINE.en]);
  });
});

describe('a change of “src”', () => {
  recordTrouble();

  it('shows the new release, and the old one until then', async () => {
    const second = await secondOrigin();
    const element = await ready(mount(`<news-card src="${second.file(EN)}"></news-card>`));
    await second.hold('zh');
    element.src = second.file(ZH);
    await asked(second, 2);
    expect(texts(element, 'headline')).to.deep.equal([HEADLINE.en]);
    await second.release();
    await shows(element, HEADLINE.zh);
  });

  it('to an address that fails leaves nothing of the old release', async () => {
    const { origin } = await secondOrigin();
    const element = mount(`<news-card src="${SAMPLE.en}">Fallback</news-card>`);
    await ready(element);
    const error = next(element, 'release-error');
    element.src = `${origin}/status/404`;
    expect((await error).code).to.equal('http-status');
    expect(textOf(element)).not.to.contain(HEADLINE.en);
    expect(element.status).to.equal('error');
    expect(showsFallback(element)).to.equal(true);
    element.src = SAMPLE.zh;
    await shows(element, HEADLINE.zh);
  });

  it('back to an address that now fails is an error as well', async () => {
    const element = await ready(mount(`<news-card src="${SAMPLE.en}?back">Fallback</news-card>`));
    element.src = 'javascript:0';
    await next(element, 'release-error');
    element.integrity = `sha384-${'A'.repeat(64)}`;
    element.src = `${SAMPLE.en}?back`;
    await next(element, 'release-error');
    expect(element.status).to.equal('error');
    expect(showsFallback(element)).to.equal(true);
  });

  it('ends the request for the old one', async () => {
    const second = await secondOrigin();
    await second.hold('en');
    const element = mount(`<news-card src="${second.file(EN)}"></news-card>`);
    await asked(second, 1);
    element.src = second.file(ZH);
    await shows(element, HEADLINE.zh);
    await ended(second);
    expect((await second.log())[0]?.status).to.equal(null);
  });

  it('wins over a slower answer to the one before', async () => {
    const second = await secondOrigin();
    await second.hold('en');
    const page = mount(cards(second.file(EN), 2));
    const [element, other] = page.querySelectorAll('news-card');
    if (!element || !other) throw new Error('two cards');
    await asked(second, 1);
    element.src = second.file(ZH);
    await shows(element, HEADLINE.zh);
    // The other card still waits for the slow answer, so the request itself goes on.
    await second.release();
    await shows(other, HEADLINE.en);
    await quiet();
    expect(texts(element, 'headline')).to.deep.equal([HEADLINE.zh]);
  });

  it('there and back asks once more at most, and shows the last', async () => {
    const second = await secondOrigin();
    await second.hold('.');
    const element = mount(`<news-card src="${second.file(EN)}"></news-card>`);
    await asked(second, 1);
    element.src = second.file(ZH);
    await asked(second, 2);
    element.src = second.file(EN);
    await asked(second, 3);
    await second.release();
    await shows(element, HEADLINE.en);
    await quiet();
    expect(texts(element, 'headline')).to.deep.equal([HEADLINE.en]);
  });
});

async function sha384(url: string): Promise<string> {
  const bytes = await (await fetch(url)).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
}
