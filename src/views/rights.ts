import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../content/safe-url.js';
import type { Release } from '../release/release.js';
import type { ViewContent, ViewOptions } from './options.js';
import { releaseStrings } from './section.js';
import { filledView, isolated, linkView, releaseText, separated, type Content } from './text.js';

/** An address without what a reader doesn't need. */
export const shortUrl = (url: string): TemplateResult =>
  isolated(url.replace(/^https?:\/\/(?:www\.)?|\/$/g, ''), 'en');

/** Whose it is, what may be done with it, and where it first stood. */
export function rightsView(release: Release, options: ViewOptions): ViewContent {
  const { rights, url } = release;
  const { license, terms, readAt } = releaseStrings(options);
  const { holder, year, notice, credit } = rights ?? {};
  const say = (text: string | undefined) =>
    text === undefined ? undefined : releaseText(release, text);
  const holds = ['©', year, holder].filter((word) => word !== undefined).join(' ');
  // A page need not say that it is its own source.
  const elsewhere =
    url?.startsWith('http') && url !== options.pageUrl.replace(/#.*/, '') ? url : undefined;
  const said = separated([
    say(notice ?? (holder === undefined ? undefined : holds)),
    say(credit),
    rights?.license === undefined
      ? undefined
      : filledView(license, { license: licenseView(rights.license, options) }),
    say(rights?.terms),
    rights?.termsUrl === undefined ? undefined : linkView(rights.termsUrl, terms, options),
    elsewhere === undefined
      ? undefined
      : linkView(
          elsewhere,
          filledView(readAt, { host: isolated(new URL(elsewhere).host, 'en') }),
          options,
        ),
  ]);
  return said === nothing || options.hide.has('rights')
    ? nothing
    : html`<p part="rights" class="rights secondary">${said}</p>`;
}

/** Addresses of Creative Commons by the name of the licence: `CC BY-SA 4.0`. */
const commons = /^https?:\/\/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/;

function licenseView(license: string, options: ViewOptions): Content {
  const [, kind, version] = commons.exec(license) ?? [];
  const name = kind === undefined ? undefined : `CC ${kind.toUpperCase()} ${version ?? ''}`;
  const url = safeUrl(license, undefined, true);
  return url === undefined ? license : linkView(url, name ?? shortUrl(url), options);
}
