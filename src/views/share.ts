import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import en from '../locales/en/share.js';
import type { Release } from '../release/release.js';
import type { ViewContent, ViewOptions } from './options.js';

/** What is copied, by the names that `hide` knows too. */
export type Copied = 'link' | 'citation' | 'embed';
export type Action = 'share' | Copied | 'print';

/** Style of citation → its name, which is the same in every language. */
export const citationStyles = {
  apa: 'APA',
  mla: 'MLA',
  chicago: 'Chicago',
  bibtex: 'BibTeX',
  'csl-json': 'CSL-JSON',
} as const;
export type Style = keyof typeof citationStyles;

export interface ShareOptions extends ViewOptions {
  /** Whether the platform can hand on a link. */
  readonly canShare: boolean;
  /** Whether there is a script that another page could embed. */
  readonly canEmbed: boolean;
  readonly citation: Style;
  /** What has just been copied. */
  readonly done: Copied | undefined;
  /** Set when something didn't work; the text, if there is one, is for the reader to copy. */
  readonly failed: { readonly text: string | undefined } | undefined;
  /** Called when the reader comes near, so that code can be loaded. */
  readonly onNear: () => void;
  readonly onAction: (action: Action) => void;
  /** Called when a mail is opened where the platform can't share. */
  readonly onMail: (event: Event) => void;
  readonly onStyle: (event: Event) => void;
}

/** Share, copy, print: a row of buttons, and a line that says what came of it. */
export function shareView(release: Release, options: ShareOptions): ViewContent {
  const { share: messages = en } = options.messages;
  const { hide, done, failed } = options;
  const isLinked = /^https?:/.test(release.url ?? '');
  const actions: readonly (readonly [
    name: Action,
    isThere: boolean,
    content: () => ViewContent,
  ])[] = [
    ['share', isLinked, () => shareAction(release, options)],
    ['link', isLinked, () => button('link', messages.link, options)],
    ['citation', true, () => citationAction(options)],
    ['embed', options.canEmbed, () => button('embed', messages.embed, options)],
    ['print', true, () => button('print', messages.print, options)],
  ];
  const shown = actions.filter(([name, isThere]) => isThere && !hide.has(name));
  if (!shown.length) return nothing;
  const told = failed?.text === undefined ? messages.failed : messages.byHand;
  const status = failed ? told : done ? messages.copied[done] : nothing;
  return html`<div part="share" class="share">
    <div
      class="actions"
      role="group"
      aria-label=${messages.actions}
      @pointerover=${options.onNear}
      @focusin=${options.onNear}
    >
      ${shown.map(([, , content]) => content())}
    </div>
    <p part="status" class=${failed ? 'status' : 'spoken'} role="status">${status}</p>
    ${
      failed?.text === undefined
        ? nothing
        : html`<textarea
            part="by-hand"
            class="by-hand"
            rows="3"
            readonly
            aria-label=${told}
            .value=${failed.text}
          ></textarea>`
    }
  </div>`;
}

function button(action: Action, label: string, options: ShareOptions): TemplateResult {
  const act = (): void => {
    options.onAction(action);
  };
  const icon = options.done === action ? 'done' : action;
  return html`<button part="action action-${action}" class="button" type="button" @click=${act}>
    ${iconView(icon)}<span>${label}</span>
  </button>`;
}

/** By the platform; where it can't, by mail. */
function shareAction({ headline, url = '' }: Release, options: ShareOptions): TemplateResult {
  const { share: messages = en } = options.messages;
  if (options.canShare) return button('share', messages.share, options);
  const [subject, body] = [headline, url].map((text) => encodeURIComponent(text.toWellFormed()));
  return html`<a
    part="action action-share"
    class="button"
    href=${`mailto:?subject=${subject ?? ''}&body=${body ?? ''}`}
    @click=${options.onMail}
    >${iconView('mail')}<span>${messages.mail}</span></a
  >`;
}

/** The button, and the style in which it cites. */
function citationAction(options: ShareOptions): TemplateResult {
  const { share: messages = en } = options.messages;
  return html`<span class="citation">
    ${button('citation', messages.citation, options)}
    <select
      part="citation-style"
      class="button"
      aria-label=${messages.style}
      @change=${options.onStyle}
    >
      ${Object.entries(citationStyles).map(
        ([style, name]) =>
          html`<option value=${style} ?selected=${style === options.citation}>${name}</option>`,
      )}
    </select>
  </span>`;
}

/** Lines in a square of 16. */
const icons = {
  share: 'M8 10V1.5M4.8 4.5 8 1.5l3.2 3M5 7H3v7.5h10V7h-2',
  mail: 'M1.5 3.5h13v9h-13zM1.5 4.5 8 9l6.5-4.5',
  link: 'M7 9.5a3 3 0 0 0 4.2 0l2.4-2.4a3 3 0 0 0-4.2-4.2L8.6 3.7M9 6.5a3 3 0 0 0-4.2 0L2.4 8.9a3 3 0 0 0 4.2 4.2l.8-.8',
  citation: 'M2 8.5h4.5v4H2zV7c0-2 1-3.5 3-4M9.5 8.5h4.5v4H9.5zV7c0-2 1-3.5 3-4',
  embed: 'M5 4 1.5 8 5 12M11 4l3.5 4L11 12M9.5 2.5l-3 11',
  print: 'M4 6V1.5h8V6M4 12H1.5V6h13v6H12M4 9.5h8v5H4z',
  done: 'm2.5 8.5 3.5 4 7.5-9',
};

const iconView = (name: keyof typeof icons): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${icons[name]} /></svg>`;

export const shareStyles: CSSResult = css`
  .share {
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
    }
    .button {
      display: inline-flex;
      align-items: center;
      gap: 0.5em;
      padding: 0.4em 0.75em;
      font-size: var(--_smaller);
      line-height: 1.4;
      text-align: start;
      text-decoration: none;
    }
    .icon {
      flex: none;
      inline-size: 1.1em;
      block-size: 1.1em;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.4;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .citation {
      position: relative;
      display: inline-flex;
      max-inline-size: 100%;
      &::after {
        content: '';
        position: absolute;
        align-self: center;
        inset-inline-end: 0.75em;
        margin-block-end: 0.2em;
        padding: 0.2em;
        border: solid;
        border-width: 0 1.5px 1.5px 0;
        rotate: 45deg;
        pointer-events: none;
      }
      .button:first-child {
        border-inline-end: 0;
        border-start-end-radius: 0;
        border-end-end-radius: 0;
      }
      .button:last-child {
        min-inline-size: 0;
        padding-inline-end: 2em;
        appearance: none;
        border-start-start-radius: 0;
        border-end-start-radius: 0;
      }
    }
    option {
      background: Canvas;
      color: CanvasText;
    }
    .status {
      margin-block: 0.75em 0.4em;
      font-size: var(--_smaller);
    }
    .by-hand {
      box-sizing: border-box;
      inline-size: 100%;
      padding: 0.5em;
      font: var(--_smaller)/1.5 monospace;
      color: inherit;
      background: none;
      border: 1px solid var(--_secondary);
      border-radius: var(--_radius);
    }
    @media print {
      display: none;
    }
  }
`;
