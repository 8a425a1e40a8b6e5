/** What is shown where there is no release (yet): only when the page gave no fallback of its own. */
import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { CommonMessages } from '../locales/messages.js';
import { filledView } from './text.js';

/** Grey lines in place of the text to come; a screen reader hears one word. */
export const skeletonView = ({ loading }: CommonMessages): TemplateResult =>
  html`<div part="skeleton" class="skeleton" role="status">
    <span class="spoken">${loading}</span>
  </div>`;

/** Says that there is nothing to show, and leads to the source where there is one. */
export const failureView = (
  message: string,
  url: string | undefined,
  { openSource }: CommonMessages,
): TemplateResult =>
  html`<p part="error" class="error" dir="auto">
    ${message}
    ${
      url && URL.canParse(url) && /^https?:/.test(url)
        ? html`<a part="link" href=${url} rel="noopener noreferrer"
            >${filledView(openSource, { host: new URL(url).host })}</a
          >`
        : nothing
    }
  </p>`;

export const statesStyles: CSSResult = css`
  .skeleton {
    block-size: 5em;
    /* A headline, and two lines under it. */
    background: linear-gradient(
      var(--_fill) 1.5em,
      #0000 0 2.2em,
      var(--_fill) 0 3em,
      #0000 0 3.6em,
      var(--_fill) 0 4.4em,
      #0000 0
    );
  }
  .error {
    padding: 0.75em 1em;
    border: var(--_border);
    border-radius: var(--_radius);
  }
`;
