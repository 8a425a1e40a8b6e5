/** oEmbed 1.0 (https://oembed.com): what a site asks for when an editor pastes the address of a release. */
import { leadImage } from '../release/media-types.js';
import type { Release } from '../release/release.js';
import { lossAt, type Exported } from './exported.js';
import {
  defaultHeight,
  frameAddress,
  frameTag,
  titleAttribute,
  titleOf,
  webAddress,
  type FrameOptions,
} from './frame-code.js';
import { eachOf } from './releases.js';
import { snippetAttribute as attribute } from './snippet.js';
import { unpublished } from './unpublished.js';
import { xmlElement } from './xml.js';

export type OEmbedFormat = 'json' | 'xml';

export interface OEmbedOptions extends FrameOptions {
  /** Default `json`. */
  readonly as?: OEmbedFormat | undefined;
  /** Width in CSS pixels that a site may count on; the frame fills what it gets. Default 600. */
  readonly width?: number | undefined;
  /** Seconds for which a site may keep the answer; default is a day. */
  readonly cacheAge?: number | undefined;
}

const mediaTypes = { json: 'application/json', xml: 'text/xml' } as const;

/**
 * A `rich` answer (section 2.3.4.4) for one release. It is the same whatever `maxwidth` and `maxheight` a site
 * asks for, so that it can lie on a server as a file.
 *
 * Its HTML is the frame alone, with nothing before it: WordPress keeps of an answer a frame and a quote before it, and shows
 * nothing of the frame where there is such a quote until it has told its height.
 *
 * @returns the answer; empty where nothing leads to the release's data.
 * @throws TypeError when `frame` is no absolute address.
 */
export function toOEmbed(release: Release, options: OEmbedOptions): Exported {
  const { as = 'json' } = options;
  const src = frameAddress(release, options);
  const answer = src && answerOf(release, options, src);
  return {
    text: answer ? written[as](answer) : '',
    mediaType: `${mediaTypes[as]}; charset=utf-8`,
    losses: answer ? [] : [lossAt('')],
    problems: unpublished(eachOf(release), options),
  };
}

/**
 * The tags that lead from the release's page to its answers (section 4), for the page's `<head>`.
 *
 * @param addresses absolute addresses of the answers.
 */
export const toOEmbedLinks = (
  release: Release,
  addresses: Readonly<Partial<Record<OEmbedFormat, string>>>,
): string =>
  (['json', 'xml'] as const)
    .flatMap((as) => {
      const href = attribute('href', addresses[as]);
      const type = `${mediaTypes[as]}+oembed`;
      return href ? [`<link rel="alternate" type="${type}"${href}${titleAttribute(release)}>`] : [];
    })
    .join('\n');

type Answer = Readonly<Record<string, string | number | undefined>>;

function answerOf(release: Release, options: OEmbedOptions, src: string): Answer {
  const { byline, authors = [], publisher } = release;
  const { width = 600, height = defaultHeight, cacheAge = 86_400 } = options;
  const [author] = authors;
  return {
    version: '1.0',
    type: 'rich',
    title: titleOf(release, options.src),
    author_name: byline ?? (authors.map(({ name }) => name).join(', ') || undefined),
    author_url: byline === undefined && authors.length === 1 ? webAddress(author?.url) : undefined,
    provider_name: publisher?.name,
    provider_url: webAddress(publisher?.url),
    cache_age: cacheAge,
    ...thumbnail(release),
    ...{ html: frameTag(src, release, options), width, height },
  };
}

/** All three, or none (section 2.3.4). */
function thumbnail({ media }: Release): Answer {
  const { url, width, height } = leadImage(media) ?? {};
  const address = webAddress(url);
  if (!address || !width || !height) return {};
  return { thumbnail_url: address, thumbnail_width: width, thumbnail_height: height };
}

const written: Readonly<Record<OEmbedFormat, (answer: Answer) => string>> = {
  json: (answer) => `${JSON.stringify(answer, null, 2)}\n`,
  xml: (answer) => {
    const parts = Object.entries(answer).map(([name, value]) =>
      value === undefined ? undefined : xmlElement(name, String(value)),
    );
    return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n${xmlElement('oembed', parts)}\n`;
  },
};
