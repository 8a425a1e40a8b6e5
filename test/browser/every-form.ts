/** Pages that hold one form of each kind, by which a test sees at once what lives and what is lost. */
import { aTimeout, expect } from '@open-wc/testing';
import { attribute, until } from '../elements/setup.js';
import { elementsIn, type EmbeddingPage } from './embedding-page.js';
import { base64url } from './embed-forms-page.js';
import type { SecondOrigin } from './second-origin.js';

/** Where the release of this headline is; below an address that ends in `.json` too. */
export type Address = (headline: string) => string;

const json = (headline: string): string => JSON.stringify({ headline });
const own = (tag: string, id: string, more = ''): string =>
  `<${tag} id="${id}" ${more}>Own ${id}</${tag}>`;
const code = (id: string): string => attribute(json(id));

/** Each with words of its own, in an element whose id is the headline of its release. */
const withData: Readonly<Record<string, (id: string) => string>> = {
  'link-with-data': (id) =>
    `<p>${own('a', id, `href="https://x.invalid/1#news-card=${base64url(json(id))}"`)}</p>`,
  'quote-with-data': (id) =>
    `<blockquote class="news-card"><p>${own('a', id, `href="https://x.invalid/2#news-card=${base64url(json(id))}"`)}</p></blockquote>`,
  'box-with-data': (id) =>
    `<div class="news-card" data-release='${code(id)}'>${own('p', id)}</div>`,
  pre: (id) => `<pre id="${id}" class="news-card">${code(id)}</pre>`,
  language: (id) => `<pre id="${id}"><code class="language-news-card">${code(id)}</code></pre>`,
  'element-with-data': (id) => `<news-card release='${code(id)}'>${own('b', id)}</news-card>`,
  'element-with-script': (id) =>
    `<news-card>${own('b', id)}<script type="application/json">${json(id)}</script></news-card>`,
};

const withAddress: Readonly<Record<string, (id: string, address: string) => string>> = {
  link: (id, address) => `<p>${own('a', id, `href='${address}#news-card'`)}</p>`,
  quote: (id, address) =>
    `<blockquote class="news-card"><p>${own('a', id, `href='${address}#news-card'`)}</p></blockquote>`,
  box: (id, address) => `<div class="news-card" data-src='${address}'>${own('p', id)}</div>`,
  'pre-with-address': (id, address) => `<pre id="${id}" class="news-card">${address}</pre>`,
  element: (id, address) => `<news-card src='${address}'>${own('b', id)}</news-card>`,
};

export const DATA_FORMS = Object.keys(withData);
export const ADDRESS_FORMS = Object.keys(withAddress);
export const EVERY_FORM = [...DATA_FORMS, ...ADDRESS_FORMS];

/** Answers with the release of any headline. */
export const echo =
  ({ origin }: SecondOrigin): Address =>
  (headline) =>
    `${origin}/echo/1?${new URLSearchParams({ body: json(headline) })}`;

export const dataForms = (forms: readonly string[] = DATA_FORMS): string =>
  forms.map((id) => withData[id]?.(id)).join('');
export const addressForms = (address: Address): string =>
  Object.entries(withAddress)
    .map(([id, write]) => write(id, attribute(address(id))))
    .join('');
export const everyForm = (address: Address): string => dataForms() + addressForms(address);

/** Headlines of the releases that a reader sees, in the order of the page. */
export const shownIn = (page: EmbeddingPage): readonly string[] =>
  elementsIn(page)
    .filter((element) => element.status === 'ready' && element.checkVisibility())
    .map(({ shadowRoot }) => shadowRoot?.querySelector('[part~="headline"]')?.textContent ?? '');

/** The forms whose own words a reader sees. */
export const readableIn = (page: EmbeddingPage): readonly string[] =>
  EVERY_FORM.filter((id) => {
    const element = page.document.getElementById(id);
    return !!element?.checkVisibility() && element.getBoundingClientRect().height > 0;
  });

/** Long enough for everything that follows from a change. */
export const settled = (): Promise<void> => aTimeout(80);

/** Waits until these forms are shown, once each, and the words of all others are left. */
export async function showsOnly(page: EmbeddingPage, forms: readonly string[]): Promise<void> {
  const sorted = (ids: readonly string[]) => [...ids].sort().join();
  await until(
    () =>
      sorted(shownIn(page)) === sorted(forms) &&
      readableIn(page).every((form) => !forms.includes(form)),
    () =>
      `${sorted(shownIn(page))} instead of ${sorted(forms)}, and ${readableIn(page).join()}; ${[...page.messages, ...page.errors].join('; ')}`,
  );
  await settled();
  expect(sorted(shownIn(page))).to.equal(sorted(forms));
  expect(readableIn(page).filter((id) => forms.includes(id))).to.deep.equal([]);
  keepsWords(page, forms);
}

/** Nothing that the page held is lost: its words are there wherever no release is. */
export function keepsWords(page: EmbeddingPage, shown = shownIn(page)): void {
  const there = EVERY_FORM.filter((id) => page.document.getElementById(id));
  expect(there).not.to.deep.equal([]);
  expect(readableIn(page)).to.deep.equal(there.filter((id) => !shown.includes(id)));
}

/** Waits until the page has as many messages, and sees that it stays at that, without any error. */
export async function tells(page: EmbeddingPage, count: number): Promise<void> {
  await until(
    () => page.messages.length >= count,
    () => `${page.messages.length} messages instead of ${count}: ${page.messages.join('; ')}`,
  );
  await settled();
  expect(page.messages, page.messages.join('; ')).to.have.length(count);
  expect(page.errors).to.deep.equal([]);
}
