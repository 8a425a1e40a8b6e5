/** The field in which a reader looks for participants. */
import { css, html, type CSSResult, type TemplateResult } from 'lit';
import { plural } from '../language/phrases.js';
import en from '../locales/en/search.js';
import type { ViewOptions } from './options.js';

export { findParticipants } from '../release/search.js';

/**
 * The field and, when something is looked for, how much is found. Escape empties it.
 *
 * @param found participants found; undefined when nothing is looked for.
 */
export function searchView(
  query: string,
  found: number | undefined,
  onSearch: (query: string) => void,
  { messages, locale }: ViewOptions,
): TemplateResult {
  const { search, found: matches, nobody } = messages.search ?? en;
  const type = (event: Event) => {
    // Half a character of an input method is nothing to look for.
    if (!(event as Partial<InputEvent>).isComposing) {
      onSearch((event.target as HTMLInputElement).value);
    }
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || !query) return;
    // The first empties the field; only the next may close what it stands in.
    event.preventDefault();
    event.stopPropagation();
    onSearch('');
  };
  return html`<div class="search">
    <label>
      <span part="search-label" class="search-label secondary">${search}</span>
      <input
        part="search"
        type="search"
        autocomplete="off"
        spellcheck="false"
        dir="auto"
        .value=${query}
        @input=${type}
        @compositionend=${type}
        @keydown=${leave}
      />
    </label>
    <p part="found" class="secondary" role="status">
      <bdi>${found === undefined ? '' : found ? plural(matches, found, locale) : nobody}</bdi>
    </p>
  </div>`;
}

export const searchStyles: CSSResult = css`
  .participants .search {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.35em 1em;
    font-size: var(--_smaller);
    label {
      flex: 0 1 20em;
    }
    .search-label {
      display: block;
      margin-block-end: 0.35em;
    }
    input {
      box-sizing: border-box;
      inline-size: 100%;
      min-block-size: 2.25em;
      padding: 0.25em 0.6em;
      font: inherit;
      font-size: max(1em, 16px);
      color: inherit;
      background: none;
      border: 1px solid var(--_secondary);
      border-radius: min(var(--_radius), 0.5em);
    }
    p {
      padding-block: 0.5em;
    }
    @media print {
      & {
        display: none;
      }
    }
  }
`;
