/** The embed forms that the table of what survives is about, all of the same release. */
import { createElement } from 'react';
import { toEmbedCode } from '../../dist/lib/core.js';

export const page = 'https://newsroom.example/releases/1';
export const elsewhere = 'https://newsroom.example/feed.json';
export const release = { headline: 'A “new” quay & [more]', url: page, summary: 'It’s <open>.' };

const script = { src: 'https://cdn.example/autoload.js' };
const json = JSON.stringify(release);
const escaped = json.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const quote = (options) => toEmbedCode(release, { script, ...options }).text;
const [link, fragment] = /<a [^>]*(#news-card=[\w-]+)[^]*<\/a>/.exec(quote({}));
const fallback = `<a href="${page}">A new quay</a>`;
const written = (form, options) => toEmbedCode(release, { form, ...options }).text;

const jsxLink = (hash = '') => createElement('a', { href: page + hash }, release.headline);
const jsxQuote = (properties, hash) =>
  createElement(
    'blockquote',
    { className: 'news-card', ...properties },
    createElement('p', undefined, jsxLink(hash)),
  );
const jsxBox = (properties) =>
  createElement('div', { className: 'news-card', ...properties }, jsxLink());

/**
 * What editors paste, by its name in the table, and what developers write as JSX; in Markdown that is the HTML, unless
 * Markdown has something for it.
 */
export const forms = {
  'quote with a link': {
    html: quote({ src: `${page}.json` }),
    jsx: jsxQuote({}, '#news-card'),
  },
  'quote with the data in its link': {
    html: quote({}),
    jsx: jsxQuote({}, fragment),
  },
  'quote that names its data in its link': {
    html: quote({ src: elsewhere }),
    jsx: jsxQuote({}, `#news-card&src=${encodeURIComponent(elsewhere)}`),
  },
  'quote that names its data': {
    html: `<blockquote class="news-card" data-src="${elsewhere}"><p><a href="${page}#news-card">A new quay</a></p></blockquote>`,
    jsx: jsxQuote({ 'data-src': elsewhere }, '#news-card'),
  },
  link: {
    html: `<p>${written('link', { src: `${page}.json` })}</p>`,
    markdown: written('markdown', { src: `${page}.json` }),
    jsx: createElement('p', undefined, jsxLink('#news-card')),
  },
  'link with data': {
    html: `<p>${link}</p>`,
    markdown: written('markdown'),
    jsx: createElement('p', undefined, jsxLink(fragment)),
  },
  'box that names its data': {
    html: `<div class="news-card" data-src="${page}.json">${fallback}</div>`,
    jsx: jsxBox({ 'data-src': `${page}.json` }),
  },
  'box with data': {
    html: `<div class="news-card" data-release="${escaped}">${fallback}</div>`,
    jsx: jsxBox({ 'data-release': json }),
  },
  'block of code': {
    html: `<pre class="news-card">${escaped}</pre>`,
    markdown: written('fence'),
    jsx: createElement('pre', { className: 'news-card' }, json),
  },
  'element with an address': {
    html: written('element', { src: `${page}.json` }),
    jsx: createElement('news-card', { src: `${page}.json` }, jsxLink()),
  },
  'element with data': {
    html: `<news-card release="${escaped}">${fallback}</news-card>`,
    jsx: createElement('news-card', { release: json }, jsxLink()),
  },
  'element with a script': {
    html: `<news-card>${fallback}\n<script type="application/json">\n${json}\n</script>\n</news-card>`,
    jsx: createElement(
      'news-card',
      undefined,
      jsxLink(),
      createElement('script', { type: 'application/json' }, json),
    ),
  },
};
