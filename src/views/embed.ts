/** What another site shows here; nothing of it is loaded before the reader asks. */
import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../content/safe-url.js';
import en from '../locales/en/players.js';
import type { PlayersMessages } from '../locales/messages.js';
import type { Media } from '../release/media.js';
import type { Release } from '../release/release.js';
import { imageView, loadedUrl, placement, sizeOf } from './image.js';
import { textWidth, titledView, type MediaOptions } from './media.js';
import type { ViewOptions } from './options.js';
import { commonStrings, filledView, isolated, linkView, type Content } from './text.js';

export interface PlayerOptions extends MediaOptions {
  /** Whether the reader has asked for what others embed here. */
  readonly isAsked: boolean;
  readonly onAsk: () => Promise<void>;
}

export const playersStrings = ({ messages }: ViewOptions): PlayersMessages =>
  messages.players ?? en;

/** A button with what a click means; then the frame. The way to the other site stays. */
export function embedView(medium: Media, release: Release, options: PlayerOptions): Content {
  const { load, privacy } = playersStrings(options);
  const frame = frameOf(medium, options);
  const host = isolated(frame.host);
  const elsewhere = html`<p class="elsewhere" dir="auto">
    ${sourceView(medium, release, options)}
  </p>`;
  if (options.isAsked) return html`${frameView(frame, medium, release, options)} ${elsewhere}`;
  /** Leads the keyboard to the frame: the button is gone. */
  const ask = async ({ currentTarget }: Event): Promise<void> => {
    const figure = (currentTarget as Element).closest('figure');
    await options.onAsk();
    figure?.querySelector('iframe')?.focus();
  };
  return html`<div part="gate" class="gate">
    ${posterView(medium, options)}
    <button part="load" class="button" dir="auto" type="button" @click=${ask}>
      ${filledView(load, { host })}${titledView(medium, release, options)}
    </button>
    <p part="privacy" class="secondary" dir="auto">${filledView(privacy, { host })}</p>
    ${elsewhere}
  </div>`;
}

/** The way to where a medium comes from. */
export const sourceView = (medium: Media, release: Release, options: ViewOptions): Content =>
  linkView(
    medium.url,
    [
      filledView(commonStrings(options.messages).openSource, {
        host: isolated(hostOf(medium.url)),
      }),
      titledView(medium, release, options),
    ],
    options,
  );

const posterView = ({ poster }: Media, options: PlayerOptions): Content =>
  poster === undefined
    ? nothing
    : imageView({ url: poster, decorative: true }, options, { sizes: textWidth });

interface Frame {
  readonly host: string;
  readonly url: string;
  /** Whether it is a page of its own, and no player of a certain shape. */
  readonly isPage: boolean;
}

/** The player of a medium: its own, else the frame in its oEmbed answer, else that answer's HTML, else its page. */
function frameOf({ url, embedUrl, oembed }: Media, options: PlayerOptions): Frame {
  const markup = typeof oembed?.['html'] === 'string' ? oembed['html'] : undefined;
  const address = embedUrl ?? framedUrl(markup) ?? (markup === undefined ? url : undefined);
  if (address !== undefined) {
    return { host: hostOf(address), url: loadedUrl(address, options), isPage: false };
  }
  const provider = oembed?.['provider_url'];
  const origin = typeof provider === 'string' ? safeUrl(provider, undefined, true) : undefined;
  // As an address, HTML has an origin of its own in every case, and needs no Trusted Type.
  const source = `data:text/html;charset=utf-8,${encodeURIComponent((markup ?? '').toWellFormed())}`;
  return { host: hostOf(origin ?? url), url: source, isPage: true };
}

/** The address of the one frame that most oEmbed answers consist of. */
function framedUrl(markup = ''): string | undefined {
  const [, address] = /^\s*<iframe\b[^>]*?\ssrc\s*=\s*["']([^"']+)["']/i.exec(markup) ?? [];
  return address && safeUrl(address.replaceAll('&amp;', '&'), 'https://invalid', true);
}

const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, '');

/** A list, which the types of templates don't know. */
const sandboxOf = (keepsOrigin: boolean) =>
  `allow-scripts allow-popups allow-presentation${keepsOrigin ? ' allow-same-origin' : ''}` as 'allow-scripts';

/**
 * The frame. A player keeps its origin, which it needs; HTML that came with the data has none, nor has a
 * page of our own origin, for it could lift its sandbox. Players that don't learn which site they are on
 * refuse to play (YouTube, error 153), so the origin is told.
 */
function frameView(
  { url, host, isPage }: Frame,
  medium: Media,
  release: Release,
  options: PlayerOptions,
): TemplateResult {
  const { title } = medium;
  const isForeign = !isPage && new URL(url).origin !== new URL(options.pageUrl).origin;
  return html`<iframe
    part="frame"
    class="frame ${isPage ? 'page' : ''}"
    sandbox=${sandboxOf(isForeign)}
    allow="fullscreen"
    referrerpolicy="strict-origin"
    title=${title ?? playersStrings(options).player.replace('{host}', host)}
    lang=${(title === undefined ? undefined : release.language) ?? nothing}
    .style=${placement(shapeOf(medium))}
    src=${url}
  ></iframe>`;
}

/** The size of an embed, its own or that of its oEmbed answer, which may also say “100%”. */
function shapeOf({ oembed, ...medium }: Media): { width?: number; height?: number } {
  const own = sizeOf(medium);
  if (own.width) return own;
  const [width, height] = [Number(oembed?.['width']), Number(oembed?.['height'])];
  return width > 0 && height > 0 ? { width, height } : {};
}
