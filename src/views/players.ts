/** Video and audio of the release, which load when they are played. */
import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { languageName } from '../language/language-name.js';
import { fileName } from '../release/file-types.js';
import type { Media, Track } from '../release/media.js';
import { mediaType } from '../release/media-types.js';
import type { Release } from '../release/release.js';
import { embedView, playersStrings, sourceView, type PlayerOptions } from './embed.js';
import { imageUrl, loadedUrl, placement, sizeOf } from './image.js';
import { captionView } from './media.js';
import type { ViewOptions } from './options.js';
import { isolated, releaseText, textDirection, type Content } from './text.js';

/** A video, an audio or an embed, with what is said of it and, where there is one, what it says. */
export function playerView(
  medium: Media,
  release: Release,
  options: PlayerOptions,
): TemplateResult {
  if (options.hasFailed(medium)) return playerLinkView(medium, release, options);
  const type = mediaType(medium);
  const player =
    type === 'embed'
      ? embedView(medium, release, options)
      : type === 'video'
        ? videoView(medium, release, options)
        : audioView(medium, release, options);
  return html`<figure part="figure player" class="figure player">
    ${player} ${captionView(medium, release, options, titleView(medium, release, options))}
    ${transcriptView(medium, release, options)}
  </figure>`;
}

/** A link in place of a player that can't be had. */
const playerLinkView = (medium: Media, release: Release, options: ViewOptions): TemplateResult =>
  html`<figure part="figure player" class="figure">
    ${captionView(medium, release, options, titleView(medium, release, options))}
    <p class="caption">
      ${isolated(playersStrings(options).failed, options.locale)}
      ${sourceView(medium, release, options)}
    </p>
  </figure>`;

function videoView(medium: Media, release: Release, options: PlayerOptions): TemplateResult {
  const { poster, tracks = [] } = medium;
  const { width, height } = sizeOf(medium);
  return html`<video
    part="video"
    class="video"
    controls
    playsinline
    preload="none"
    aria-label=${medium.title ?? nothing}
    crossorigin=${needsCors(tracks, options) ? 'anonymous' : nothing}
    poster=${(poster !== undefined && imageUrl(poster, options)) || nothing}
    width=${width ?? nothing}
    height=${height ?? nothing}
    .style=${placement(medium)}
  >
    ${sourcesView(medium, options)} ${tracksView(medium, release, options)}
  </video>`;
}

const audioView = (medium: Media, release: Release, options: PlayerOptions): TemplateResult =>
  html`<audio
    part="audio"
    class="audio"
    controls
    preload="none"
    aria-label=${medium.title ?? fileName(medium.url)}
    crossorigin=${needsCors(medium.tracks ?? [], options) ? 'anonymous' : nothing}
  >
    ${sourcesView(medium, options)} ${tracksView(medium, release, options)}
  </audio>`;

/** Text tracks of another origin count only in a player that asks for the sharing of all its files. */
const needsCors = (tracks: readonly Track[], options: ViewOptions): boolean =>
  tracks.some(
    ({ url }) => new URL(loadedUrl(url, options)).origin !== new URL(options.pageUrl).origin,
  );

/** More pixels than these are for the archive. */
const widest = 1920;

/** The files, the best for a screen first; what is wider comes last. When none can be had, it has failed. */
function sourcesView(medium: Media, options: PlayerOptions): Content {
  const { url, mimeType, width, renditions = [] } = medium;
  const type = mediaType(medium);
  const rank = ({ width = 0 }) => (width > widest ? -width : width);
  const files = [
    { url, ...(mimeType !== undefined && { mimeType }), ...(width !== undefined && { width }) },
    ...renditions.filter(
      (file) =>
        mediaType({ url: file.url, ...(file.mimeType && { mimeType: file.mimeType }) }) === type,
    ),
  ].sort((one, other) => rank(other) - rank(one));
  const onLastError = (): void => {
    options.onFail(medium);
  };
  return files.map(
    (file, index) =>
      html`<source
        src=${loadedUrl(file.url, options)}
        type=${file.mimeType ?? nothing}
        @error=${index === files.length - 1 ? onLastError : nothing}
      />`,
  );
}

const tracksView = ({ tracks = [] }: Media, release: Release, options: ViewOptions): Content =>
  tracks.map(({ url, kind, language = release.language, label }) => {
    const name = label ?? (language === undefined ? undefined : languageName(language));
    return html`<track
      src=${loadedUrl(url, options)}
      kind=${kind}
      srclang=${language ?? nothing}
      label=${name ?? nothing}
      ?default=${kind === 'captions' && language === release.language}
    />`;
  });

/** What it is called and how long it plays; nothing when neither is known. */
function titleView(medium: Media, release: Release, options: ViewOptions): Content {
  const { title, duration } = medium;
  const seconds = Math.round(duration ?? 0);
  if (title === undefined && !seconds) return nothing;
  return html`<p>
    ${title === undefined ? nothing : html`<strong part="title">${releaseText(release, title)}</strong>`}
    ${
      seconds
        ? html`<time part="duration" class="duration secondary" datetime=${`PT${String(seconds)}S`}
            ><span class="spoken">${`${playersStrings(options).duration} `}</span
            >${isolated(clock(seconds))}</time
          >`
        : nothing
    }
  </p>`;
}

/** As a player shows it: `1:35`, `1:02:05`. */
function clock(seconds: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = pad(seconds % 60);
  return hours ? `${String(hours)}:${pad(minutes)}:${rest}` : `${String(minutes)}:${rest}`;
}

function transcriptView(medium: Media, release: Release, options: ViewOptions): Content {
  const { transcript, language = release.language } = medium;
  if (transcript === undefined) return nothing;
  const direction = language === release.language ? textDirection(release) : 'auto';
  return html`<details part="transcript" class="transcript">
    <summary>${playersStrings(options).transcript}</summary>
    <div lang=${language ?? nothing} dir=${direction}>
      ${transcript.split(/\n\s*\n/).map((paragraph) => html`<p>${paragraph.trim()}</p>`)}
    </div>
  </details>`;
}

export const playersStyles: CSSResult = css`
  .player {
    .video,
    .frame {
      display: block;
      box-sizing: border-box;
      max-inline-size: min(100%, 40em * var(--_ratio, 16 / 9));
      block-size: auto;
      aspect-ratio: var(--_ratio, 16 / 9);
      border: 0;
      background: #111;
    }
    /* One with a size is no wider than that, as a picture. */
    .frame,
    .video:not([width]) {
      inline-size: 100%;
    }
    .frame.page {
      aspect-ratio: auto;
      block-size: 30em;
      background: none;
      color-scheme: normal;
    }
    .audio {
      inline-size: min(100%, 36em);
    }
    .gate {
      display: grid;
      box-sizing: border-box;
      justify-items: start;
      align-content: center;
      gap: 0.75em;
      inline-size: 100%;
      /* As wide as most frames that come in its place. */
      max-inline-size: calc(40em * 16 / 9);
      padding: calc(var(--_space) * 1.25);
      background: var(--_fill);
    }
    .gate .image {
      max-inline-size: 100%;
      margin-block-end: 0.25em;
    }
    .gate p,
    .elsewhere {
      font-size: var(--_smaller);
    }
    .gate p {
      max-inline-size: 40em;
    }
    .duration {
      font-variant-numeric: tabular-nums;
    }
    .transcript {
      inline-size: 100%;
      font-size: var(--_smaller);
      summary {
        cursor: pointer;
        inline-size: max-content;
        max-inline-size: 100%;
      }
      div {
        max-inline-size: 44em;
        margin-block-start: 0.5em;
      }
      p {
        margin-block-end: 0.75em;
        white-space: pre-line;
      }
    }
    @media (forced-colors: active), (prefers-contrast: more) {
      .gate {
        border: 1px solid;
      }
    }
    @media print {
      .audio,
      .frame,
      .video:not([poster]),
      .gate .secondary {
        display: none;
      }
      .gate {
        padding: 0;
        background: none;
      }
      .elsewhere a::after {
        content: ' (' attr(href) ')';
      }
      .transcript::details-content {
        content-visibility: visible;
      }
    }
  }
`;
