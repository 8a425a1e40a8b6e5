/** Participants with their portraits, or what stands for one. */
import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { initials } from '../language/initials.js';
import type { Organization } from '../release/entities.js';
import type { Media } from '../release/media.js';
import type { Participant } from '../release/participants.js';
import type { Release } from '../release/release.js';
import { hidePicture, imageUrl, placement, showPicture } from './image.js';
import type { ViewOptions } from './options.js';
import { releaseText, type Content } from './text.js';

/** Somebody with a portrait before all that is said of them. */
export const cardView = (
  release: Release,
  participant: Participant,
  content: Content,
  options: ViewOptions,
): TemplateResult =>
  html`${portraitView(release, participant, options)}
    <div class="said">${content}</div>`;

/**
 * A picture or logo by the page's rules, its focus point in view; without one, or until it is there, the
 * initials. Its name stands beside, so it has the words that the data give it, or none.
 */
function portraitView(
  release: Release,
  participant: Participant,
  options: ViewOptions,
): TemplateResult {
  const body = participant.kind === 'organization' ? bodyOf(release, participant) : undefined;
  const picture = participant.image ?? body?.logo;
  const url = picture && imageUrl(fileOf(picture), options);
  return html`<div part="portrait" class="portrait">
    ${
      url === undefined
        ? nothing
        : html`<img
            part="image"
            class="image"
            src=${url}
            alt=${(!picture?.decorative && picture?.alt) || ''}
            loading="lazy"
            decoding="async"
            referrerpolicy="no-referrer"
            .style=${placement(picture ?? {})}
            @load=${showPicture}
            @error=${hidePicture}
          />`
    }<span aria-hidden="true" class="sign">${signView(release, participant, body)}</span>
  </div>`;
}

/** A group is no person, so it has no letters. */
function signView(
  release: Release,
  participant: Participant,
  body: Organization | undefined,
): Content {
  if (participant.kind === 'group') {
    return html`<svg viewBox="0 0 24 16" width="36" height="24" fill="currentColor">
      <circle cx="12" cy="4" r="3" />
      <path
        d="M6 16a6 7 0 0 1 12 0zM0 14a5 6 0 0 1 7-5a8 8 0 0 0-2.5 5zM24 14a5 6 0 0 0-7-5a8 8 0 0 1 2.5 5z"
      />
      <circle cx="4.5" cy="5.5" r="2.3" />
      <circle cx="19.5" cy="5.5" r="2.3" />
    </svg>`;
  }
  const { abbreviation = '' } = body ?? {};
  const isShort = abbreviation && abbreviation.length <= 4;
  return releaseText(release, isShort ? abbreviation : initials(participant));
}

/** Pixels: as large as a portrait is on a screen of high density. */
const enough = 192;

/** The smallest file that is sharp. */
function fileOf({ url, renditions = [] }: Media): string {
  const files = renditions
    .filter(({ mimeType = 'image/' }) => mimeType.startsWith('image/'))
    .flatMap((file) => (Math.min(file.width ?? 0, file.height ?? Infinity) >= enough ? file : []))
    .sort((a, b) => (a.width ?? 0) - (b.width ?? 0));
  return files[0]?.url ?? url;
}

/** The bodies that a release speaks of, by id and name. */
const known = new WeakMap<Release, ReadonlyMap<string, Organization>>();

/** What the release says elsewhere of an organization that takes part. */
function bodyOf(release: Release, { id, name }: Participant): Organization | undefined {
  let bodies = known.get(release);
  if (!bodies) {
    const { organizations = [], publisher, source } = release;
    const all = [source, publisher, ...organizations].filter((body) => body !== undefined);
    bodies = new Map(
      all.flatMap((body) => [body.id ?? body.name, body.name].map((key) => [key, body])),
    );
    known.set(release, bodies);
  }
  return bodies.get(id ?? name) ?? bodies.get(name);
}

export const cardsStyles: CSSResult = css`
  .participants.cards {
    .delegations {
      grid-template-columns: minmax(0, 1fr);
    }
    .list {
      grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
      gap: calc(var(--_space) * 1.25) calc(var(--_space) * 1.5);
    }
    .list > li {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      align-items: start;
      gap: calc(var(--_space) * 0.75);
    }
    .portrait {
      display: grid;
      inline-size: 4em;
      aspect-ratio: 1;
      overflow: hidden;
      border-radius: min(var(--_radius), 0.5em);
      background: var(--_fill);
    }
    .image {
      inline-size: 100%;
      block-size: 100%;
      object-fit: cover;
    }
    .organization .image {
      box-sizing: border-box;
      padding: 0.4em;
      border: var(--_border);
      border-radius: inherit;
      /* Logos are made for white paper. */
      background: #fff;
      object-fit: contain;
    }
    .image:not([hidden]) + .sign,
    .image[hidden] {
      display: none;
    }
    .sign {
      place-self: center;
      font-size: 1.25em;
      line-height: 1;
      letter-spacing: 0.02em;
      color: var(--_secondary);
      white-space: nowrap;
    }
    svg {
      display: block;
    }
    @media (forced-colors: active), (prefers-contrast: more) {
      .portrait {
        border: 1px solid;
        box-sizing: border-box;
      }
      .organization .image {
        border: 0;
      }
    }
    @media print {
      .portrait {
        border: var(--_border);
        box-sizing: border-box;
      }
      .organization .image {
        border: 0;
      }
    }
  }
`;
