import type { OpenRequest } from './request.js';

/**
 * The one thing that copies of the library share on a page, under a registered symbol and no name:
 * which copy came first, its script tag, and the requests that it has started for elements to come.
 */
export interface PageRecord {
  readonly version: string;
  /** By address and integrity. */
  readonly requests: Map<string, OpenRequest>;
  /** The script tag, where it is one and is known. */
  readonly script?: { readonly src: string; readonly integrity: string } | undefined;
}

const key = Symbol.for('news-elements');
type Page = typeof globalThis & { [key]?: PageRecord };

export const pageRecord = (): PageRecord | undefined => (globalThis as Page)[key];

/** Claims the page for this copy, unless another came first; returns whose it is. */
export const claimPage = (record: PageRecord): PageRecord =>
  pageRecord() ?? ((globalThis as Page)[key] = record);

/** Address of the page; a named element of it can stand in the way of `document.baseURI`. */
export const pageUrl = (): string =>
  typeof document.baseURI === 'string' ? document.baseURI : location.href;

/** An absolute address, or the text itself where it is none. */
export const resolveUrl = (address: string): string =>
  URL.canParse(address, pageUrl()) ? new URL(address, pageUrl()).href : address;

export const requestKey = (url: string, integrity: string): string => `${integrity} ${url}`;
