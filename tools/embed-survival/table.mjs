/**
 * What is left of each embed form by the software through which pages go: the real packages from npm, with the
 * settings that they come with. `npm run generate` writes the tables (demo/docs/embedding.md).
 */
import { JSDOM } from 'jsdom';
import { readText } from '../../dist/lib/formats/read.js';
import { editors } from './editors.mjs';
import { elsewhere, forms, page, release } from './forms.mjs';
import { generators } from './generators.mjs';
import { sanitizers } from './sanitizers.mjs';

const tables = [{ ...sanitizers, ...editors }, generators];

export const hosts = Object.assign({}, ...tables);
export { forms };

/** What each host makes of the forms, by their names. */
const deliveries = new Map();

async function delivered(form, host) {
  if (!deliveries.has(host)) deliveries.set(host, deliverAll(hosts[host]));
  return (await deliveries.get(host))[form];
}

async function deliverAll({ syntax, deliver }) {
  const pasted = Object.values(forms).map((form) => form[syntax] ?? form.html);
  const texts = await deliver(pasted);
  return Object.fromEntries(Object.keys(forms).map((form, index) => [form, texts[index]]));
}

/**
 * What readers get of a form from a host, on a site that loads the script itself:
 * `live` the release, `link` a link to it, `text` its name or other text, `json` its data as text, `nothing`.
 */
export async function survival(name, host) {
  const html = await delivered(name, host);
  const { window: site } = new JSDOM(html, { url: 'https://partner.example/' });
  const { HTMLElement, HTMLAnchorElement, location, document } = site;
  // The globals of the page in which the library runs.
  Object.assign(globalThis, { HTMLElement, HTMLAnchorElement, location });
  const { formsIn } = await import('../../dist/lib/embedding/forms.js');
  const [form] = formsIn(document, ['news-card']).values();
  const address = forms[name].html.includes('feed.json') ? elsewhere : `${page}.json`;
  if (await isLive(form?.source ?? elementSource(document), address)) return 'live';
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

/** The tables in Markdown, forms by hosts: first what rewrites HTML, then what makes pages. */
export async function survivalTables() {
  const written = [];
  for (const group of tables) written.push(await table(Object.keys(group)));
  return written.join('\n\n');
}

async function table(names) {
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
