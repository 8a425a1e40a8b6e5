import { html, nothing } from 'lit';
import type { Release } from '../release/release.js';
import type { ViewContent, ViewOptions } from './options.js';
import { commonStrings, releaseText } from './text.js';

/** What a release is about, in a row. */
export const topicsView = (release: Release, options: ViewOptions): ViewContent =>
  release.tags?.length && !options.hide.has('tags')
    ? html`<ul
        part="tags"
        class="tags"
        role="list"
        aria-label=${commonStrings(options.messages).topics}
      >
        ${release.tags.map(
          ({ name }) => html`<li part="tag" class="pill">${releaseText(release, name)}</li>`,
        )}
      </ul>`
    : nothing;
