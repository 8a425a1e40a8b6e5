/**
 * What is left of each embed form by the software through which pages go: the real packages from npm, with the
 * settings that they come with. `npm run generate` writes the table (demo/docs/embedding.md).
 */
import createPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import xss from 'xss';
import { toEmbedCode } from '../dist/lib/core.js';
import { readText } from '../dist/lib/formats/read.js';

const page = 'https://newsroom.example/releases/1';
const elsewhere = 'https://newsroom.example/feed.json';
const release = { headline: 'A “new” quay & [more]', url: page, summary: 'It’s <open>.' };
const script = { src: 'https://cdn.example/autoload.js' };
const json = JSON.stringify(release);
const escaped = json.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const quote = (given, options) => toEmbedCode(given, { script, ...options }).text;
const link = quote(release, {}).match(/<a [^]*<\/a>/)[0];

const { window } = new JSDOM('', { url: 'https://partner.example/' });
const purify = createPurify(window);
const rehype = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeSanitize)
  .use(rehypeStringify);

/** What each does to a text. */
export const hosts = {
  'sanitize-html': (html) => sanitizeHtml(html),
  DOMPurify: (html) => purify.sanitize(html),
  'rehype-sanitize': (html) => String(rehype.processSync(html)),
  'js-xss': (html) => xss(html),
  marked: (text) => marked.parse(text),
  'markdown-it, HTML on': (text) => new MarkdownIt({ html: true, typographer: true }).render(text),
  'markdown-it, HTML off': (text) => new MarkdownIt().render(text),
};

/** What editors paste, by its name in the table; all of the same release. */
export const forms = {
  'quote with a link': quote(release, { src: `${page}.json` }),
  'quote with the data in its link': quote(release, {}),
  'quote that names its data': quote(release, { src: elsewhere }),
  'link in Markdown': `[A new quay](${page}#news-card)`,
  link: `<p><a href="${page}#news-card">A new quay</a></p>`,
  'link with data': `<p>${link}</p>`,
  'box that names its data': `<div class="news-card" data-src="${page}.json"><a href="${page}">A new quay</a></div>`,
  'box with data': `<div class="news-card" data-release="${escaped}"><a href="${page}">A new quay</a></div>`,
  'block of code': `<pre class="news-card">${escaped}</pre>`,
  'block of code in Markdown': `\`\`\`news-card\n${json}\n\`\`\``,
  'element with an address': `<news-card src="${page}.json"><a href="${page}">A new quay</a></news-card>`,
  'element with data': `<news-card release="${escaped}"><a href="${page}">A new quay</a></news-card>`,
  'element with a script': `<news-card><a href="${page}">A new quay</a>\n<script type="application/json">\n${json}\n</script>\n</news-card>`,
};

/**
 * What readers get of a form from a host, on a site that loads the script itself:
 * `live` the release, `link` a link to it, `text` its name or other text, `json` its data as text, `nothing`.
 */
export async function survival(form, host) {
  const { window: site } = new JSDOM(hosts[host](forms[form]), { url: 'https://partner.example/' });
  const { HTMLElement, HTMLAnchorElement, location, document } = site;
  // The globals of the page in which the library runs.
  Object.assign(globalThis, { HTMLElement, HTMLAnchorElement, location });
  const { formOf, formSelector } = await import('../dist/lib/embedding/forms.js');
  const found = [...document.querySelectorAll(formSelector(['news-card']))]
    .map((element) => formOf(element, ['news-card'])?.source)
    .find((source) => source !== undefined);
  const address = forms[form].includes(elsewhere) ? elsewhere : `${page}.json`;
  if (await isLive(found ?? elementSource(document), address)) return 'live';
  for (const element of document.querySelectorAll('script')) element.remove();
  const text = document.body.textContent;
  if (text.includes('"headline"')) return 'json';
  if (document.querySelector(`a[href^="${page}"]`)) return 'link';
  return text.trim() ? 'text' : 'nothing';
}

function elementSource(document) {
  const element = document.querySelector('news-card');
  const data = element?.querySelector('script')?.textContent ?? element?.getAttribute('release');
  if (data) return { release: data };
  return { src: element?.getAttribute('src') ?? undefined };
}

/** Whether the elements show the release for it. */
async function isLive({ src, release: data }, address) {
  if (src) return src === address;
  const { releases } = await readText(data ?? '', { embedded: true });
  return releases[0]?.headline === release.headline;
}

const marks = { live: '●', link: 'link', text: 'text', json: 'JSON', nothing: '–' };

/** The table in Markdown: forms by hosts. */
export async function survivalTable() {
  const names = Object.keys(hosts);
  const rows = [
    `| what is pasted | ${names.join(' | ')} |`,
    `| --- |${' --- |'.repeat(names.length)}`,
  ];
  for (const form of Object.keys(forms)) {
    const cells = [];
    for (const host of names) cells.push(marks[await survival(form, host)]);
    rows.push(`| ${form} | ${cells.join(' | ')} |`);
  }
  return rows.join('\n');
}
