/** Files of a release to download. */
import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { formatBytes } from '../language/bytes.js';
import { languageName } from '../language/language-name.js';
import en from '../locales/en/documents.js';
import type { DocumentsMessages } from '../locales/messages.js';
import { fileName, fileType } from '../release/file-types.js';
import type { Media } from '../release/media.js';
import type { Release } from '../release/release.js';
import { loadedUrl } from './image.js';
import { saidView } from './media.js';
import type { ViewOptions } from './options.js';
import { filledView, headingView, isolated, releaseText, separated, type Content } from './text.js';

const documentsStrings = ({ messages }: ViewOptions): DocumentsMessages => messages.documents ?? en;

/** Files to download, each with its type, size and language. */
export function documentsView(
  documents: readonly Media[],
  release: Release,
  options: ViewOptions,
): TemplateResult {
  return html`<section part="documents" class="documents">
    ${headingView(options.headingLevel, 'documents-title', documentsStrings(options).documents)}
    <ul role="list">
      ${documents.map((medium, index) => documentView(medium, `facts-${index}`, release, options))}
    </ul>
  </section>`;
}

function documentView(
  medium: Media,
  id: string,
  release: Release,
  options: ViewOptions,
): TemplateResult {
  const { url, title = medium.caption ?? medium.alt, bytes, language, mimeType } = medium;
  const known = language === undefined ? undefined : languageName(language);
  const facts = separated([
    typeView(medium, options),
    bytes ? isolated(formatBytes(bytes, options.locale)) : undefined,
    known === undefined || known === language ? undefined : isolated(known, language),
  ]);
  // Without a title, the link says the caption.
  const caption = medium.title === undefined ? undefined : medium.caption;
  const said = saidView(caption, medium, release, options);
  return html`<li part="document" class="document">
    <a
      part="link download"
      href=${loadedUrl(url, options)}
      download
      hreflang=${language ?? nothing}
      type=${mimeType ?? nothing}
      aria-describedby=${facts === nothing ? nothing : id}
      rel="noopener noreferrer"
      >${title === undefined ? isolated(fileName(url)) : releaseText(release, title)}</a
    >
    ${
      facts === nothing
        ? nothing
        : html`<span part="facts" id=${id} class="facts secondary">${facts}</span>`
    }
    ${said === nothing ? nothing : html`<p part="caption" class="caption">${said}</p>`}
  </li>`;
}

/** “Spreadsheet (XLSX)”; where there is no word for it, “PDF”. */
function typeView(medium: Media, options: ViewOptions): Content | undefined {
  const { kind, abbreviation } = fileType(medium);
  if (abbreviation === undefined) return undefined;
  return kind ? filledView(documentsStrings(options).kinds[kind], { abbreviation }) : abbreviation;
}

export const documentsStyles: CSSResult = css`
  .documents {
    /* In a whole release it is a heading like the others. */
    :where(.documents-title) {
      font-family: var(--_heading-font);
      font-size: 1.125em;
      font-weight: var(--_heading-weight);
      line-height: 1.3;
      padding-block-end: 0.4em;
      border-block-end: var(--_border);
    }
    .document {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 1.5em;
      padding-block: 0.5em;
    }
    .document:not(:last-child) {
      border-block-end: var(--_border);
    }
    .facts {
      font-size: var(--_smaller);
      line-height: 1.7;
      font-variant-numeric: tabular-nums;
    }
    .caption {
      inline-size: 100%;
      max-inline-size: none;
    }
    @media print {
      .document {
        break-inside: avoid;
      }
      .document a::after {
        content: ' (' attr(href) ')';
      }
    }
  }
`;
