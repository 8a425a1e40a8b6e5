/** What markup says as a form. */
import { expect } from '@open-wc/testing';
import { formsIn, type Form } from '../../src/embedding/forms.js';
import { tags } from '../../src/embedding/tags.js';
import { mount } from '../elements/setup.js';

const address = 'https://newsroom.example/1';
const json = '{"headline":"H"}';
/** Bytes of `{"headline":"?"}` with padding, and with both signs that differ between the two alphabets. */
const padded = 'eyJoZWFkbGluZSI6Ij8-Pz4_In0=';

const forms = (markup: string): readonly Form[] => [
  ...formsIn(mount(`<main>${markup}</main>`), tags).values(),
];
/** What the only form of this markup says, without its carrier; undefined where there is none. */
function said(markup: string): Omit<Form, 'carrier'> | undefined {
  const [form, ...others] = forms(markup);
  expect(others).to.deep.equal([]);
  if (!form) return undefined;
  const { tag, source, options, page } = form;
  return { tag, source, options, page };
}

describe('a link', () => {
  it('leads to data beside its page', () => {
    expect(said(`<a href="${address}?a=1#news-release">A</a>`)).to.deep.equal({
      tag: 'news-release',
      source: { src: `${address}.json?a=1` },
      options: {},
      page: `${address}?a=1`,
    });
  });

  it('may name its data, and what the element is to do with them', () => {
    const hash =
      '#news-card&amp;src=https%3A%2F%2Fx.example%2Ff%3Fa%3D1%26b&item=2&heading-level=4';
    expect(said(`<a href="${address}${hash}" data-item="3">A</a>`)).to.deep.equal({
      tag: 'news-card',
      source: { src: 'https://x.example/f?a=1&b' },
      options: { src: 'https://x.example/f?a=1&b', item: '3', 'heading-level': '4' },
      page: undefined,
    });
  });

  for (const [what, data] of [
    ['base64url', padded.replace('=', '')],
    ['padded base64url', padded],
    ['base64', padded.replace('-', '+').replace('_', '/')],
    ['base64, escaped once more', padded.replace('=', '%3D')],
  ] as const) {
    it(`may hold its data in ${what}`, () => {
      const source = { release: '{"headline":"?>?>?"}' };
      expect(said(`<a href="${address}#news-card=${data}">A</a>`)?.source).to.deep.equal(source);
      expect(said(`<a href="${address}#news-card%3D${data}">A</a>`)?.source).to.deep.equal(source);
    });
  }

  for (const [what, data] of [
    ['cut short', padded.slice(0, -5)],
    ['no text', '_-_-'],
    ['no base64', 'a'],
  ] as const) {
    it(`leads to data beside its page when those in it are ${what}`, () => {
      expect(said(`<a href="${address}#news-card=${data}">A</a>`)?.source).to.deep.equal({
        src: `${address}.json`,
      });
    });
  }

  for (const [what, markup] of [
    ['a place in the page', '<a href="#news-card">A</a>'],
    ['a place in the page by its address', `<a href="${location.href}#news-card">A</a>`],
    ['the details of an event on this site', '<a href="/events/1#event-details">A</a>'],
    ['the contacts of a release on this site', '<a href="/1?a=1#release-contacts">A</a>'],
    ['another place', `<a href="${address}#news-cards">A</a>`],
    ['a mailbox', '<a href="mailto:a@b.example#news-card">A</a>'],
    ['what a visitor has written', `<a rel="nofollow ugc" href="${address}#news-card">A</a>`],
    ['what the page hides', `<a hidden href="${address}#news-card">A</a>`],
    ['a drawing', `<svg><a href="${address}#news-card"><text>A</text></a></svg>`],
    ['an editor', `<p contenteditable><a href="${address}#news-card">A</a></p>`],
    [
      'where none are wanted',
      `<p data-news-elements="off"><a href="${address}#news-card">A</a></p>`,
    ],
    ['an element', `<news-card><a href="${address}#news-card">A</a></news-card>`],
  ] as const) {
    it(`is none to, or in, ${what}`, () => {
      expect(forms(markup)).to.deep.equal([]);
    });
  }

  it('is one to the details of an event on another site, or with data', () => {
    expect(said(`<a href="${address}#event-details">A</a>`)?.tag).to.equal('event-details');
    expect(said(`<a href="/1#event-details=${padded}">A</a>`)?.tag).to.equal('event-details');
  });

  it('says the same when its address was escaped twice', () => {
    for (const and of ['&amp;amp;', '&amp;#038;']) {
      const link = `<a href="${address}#news-card${and}src=%2F1.json${and}item=2">A</a>`;
      expect(said(link)?.options).to.deep.equal({ src: '/1.json', item: '2' });
    }
  });

  it('says first its own data, then those of its box, then an address, at last its page’s', () => {
    const box = (attributes: string, hash: string) =>
      said(`<div class="news-card" ${attributes}><a href="${address}#news-card${hash}">A</a></div>`)
        ?.source;
    const src = 'data-src="/2.json"';
    const both = `${src} data-release='${json}'`;
    expect(box(both, `=${padded}&src=%2F3.json`)).to.deep.equal({
      release: '{"headline":"?>?>?"}',
    });
    expect(box(both, '&src=%2F3.json')).to.deep.equal({ release: json });
    expect(box(src, '&src=%2F3.json')).to.deep.equal({ src: '/2.json' });
    expect(box('', '&src=%2F3.json')).to.deep.equal({ src: '/3.json' });
    expect(box('', '')).to.deep.equal({ src: `${address}.json` });
  });

  it('is read again when its address changes', () => {
    const main = mount(`<main><a href="${address}#news-card=${padded}">A</a></main>`);
    const sources = () => [...formsIn(main, tags).values()].map(({ source }) => source);
    expect(sources()).to.deep.equal([{ release: '{"headline":"?>?>?"}' }]);
    main.querySelector('a')?.setAttribute('href', `${address}#news-card`);
    expect(sources()).to.deep.equal([{ src: `${address}.json` }]);
  });

  it('is one where text can be edited no more', () => {
    const link = `<a href="${address}#news-card">A</a>`;
    expect(said(`<p contenteditable="false">${link}</p>`)?.tag).to.equal('news-card');
  });
});

describe('a quote', () => {
  const carrierOf = (markup: string) => forms(markup).map(({ carrier }) => carrier.localName);
  const link = `<a href="${address}#news-card">A</a>`;

  it('is one form with its link', () => {
    for (const attributes of ['class="news-card"', '']) {
      expect(carrierOf(`<blockquote ${attributes}><p>H</p>${link}</blockquote>`)).to.deep.equal([
        'blockquote',
      ]);
    }
  });

  it('takes the link for its own that says so, else the only one to a page', () => {
    const other = '<a name="top">T</a><a href="mailto:a@b.example">M</a><a href="/other">O</a>';
    const quote = (more: string) => `<blockquote class="news-card">${other}${more}</blockquote>`;
    expect(said(quote(link))?.page).to.equal(address);
    expect(said(quote(''))?.page).to.equal(new URL('/other', location.href).href);
    expect(said(quote('<a href="/another">B</a>'))).to.equal(undefined);
  });

  it('is none when only its class speaks for it, and there is no link', () => {
    expect(forms('<blockquote class="news-card">Words</blockquote>')).to.deep.equal([]);
  });

  it('stays when its link is but a part of it', () => {
    for (const words of [
      'Words of somebody. '.repeat(10),
      '<p>“It is a great day.”</p><footer>The mayor</footer>',
      '<p>“It is a great day.”</p><cite>The mayor</cite>',
      '<pre>Code</pre>',
    ]) {
      expect(carrierOf(`<blockquote>${words}${link}</blockquote>`)).to.deep.equal(['a']);
    }
    expect(carrierOf(`<blockquote>${link}${link}</blockquote>`)).to.deep.equal(['a', 'a']);
  });

  it('says what the element is to do', () => {
    const markup = `<blockquote class="news-card" data-hide="meta" data-link-target="_blank">${link}</blockquote>`;
    expect(said(markup)?.options).to.deep.equal({ hide: 'meta', 'link-target': '_blank' });
  });
});

describe('a box', () => {
  it('names its data, or holds them', () => {
    expect(said('<div class="news-card" data-src="/1.json"></div>')?.source).to.deep.equal({
      src: '/1.json',
    });
    expect(said(`<div class="news-card" data-release='${json}'></div>`)?.source).to.deep.equal({
      release: json,
    });
  });

  it('is the page’s own without either, also around forms', () => {
    expect(forms('<div class="news-card"><a href="/1">A</a></div>')).to.deep.equal([]);
    const inner = `<blockquote class="news-card"><a href="${address}">A</a></blockquote>`;
    const found = forms(`<div class="news-card"><p>Article</p>${inner}</div>`);
    expect(found.map(({ carrier }) => carrier.localName)).to.deep.equal(['blockquote']);
  });

  it('is the page’s own around an element', () => {
    const markup = `<div class="news-card" data-src="/1.json"><news-card></news-card></div>`;
    expect(forms(markup)).to.deep.equal([]);
  });
});

describe('code', () => {
  const code = json.replaceAll('"', '&quot;');
  for (const [who, markup, carrier] of [
    ['by hand', `<pre class="news-card">\n ${code}\n</pre>`, 'pre'],
    ['by Markdown', `<pre><code class="language-news-card">${code}\n</code></pre>`, 'pre'],
    [
      'by Hugo',
      `<div class="highlight"><pre class="chroma"><code class="language-news-card" data-lang="news-card"><span>${code}</span></code></pre></div>`,
      'pre',
    ],
    [
      'by Jekyll',
      `<div class="language-news-card highlighter-rouge"><div class="highlight"><pre class="highlight"><code>${code}</code></pre></div></div>`,
      'div',
    ],
    [
      'by VitePress',
      `<div class="language-news-card vp-adaptive-theme"><button>Copy</button><span>news-card</span><pre class="shiki"><code><span class="line">${code}</span></code></pre></div>`,
      'div',
    ],
  ] as const) {
    it(`written ${who} holds the data`, () => {
      const [form, ...others] = forms(markup);
      expect(others).to.deep.equal([]);
      expect(form?.carrier.localName).to.equal(carrier);
      expect(form?.source).to.deep.equal({ release: json });
    });
  }

  it('is read without what themes put beside it', () => {
    const inner = `<code class="language-news-card">${code}</code>`;
    for (const markup of [
      `<pre><button>Copy</button>${inner}</pre>`,
      `<pre>${inner}<button>Copy</button></pre>`,
      `<pre class="news-card"><button>Copy</button><code>${code}</code></pre>`,
    ]) {
      expect(said(markup)?.source).to.deep.equal({ release: json });
    }
  });

  it('may be an address', () => {
    const markup = `<pre class="news-release">${address}.json\n</pre>`;
    expect(said(markup)?.source).to.deep.equal({ src: `${address}.json` });
  });

  it('is the page’s own with anything else', () => {
    expect(forms('<pre class="news-card">npm install</pre>')).to.deep.equal([]);
    expect(forms('<code class="news-card">npm install</code>')).to.deep.equal([]);
  });
});

describe('forms', () => {
  it('are found beside a form whose fields are named like what is asked of it', () => {
    for (const name of [
      'closest',
      'matches',
      'parentElement',
      'hidden',
      'classList',
      'attributes',
    ]) {
      const fields = `<form class="news-card"><input name="${name}"><a href="${address}#news-card">A</a></form>`;
      const other = `<p><a href="${address}#news-card">B</a></p>`;
      const found = forms(fields + other).map(({ carrier }) => carrier.textContent);
      expect(found, name).to.contain('B');
    }
  });
});
