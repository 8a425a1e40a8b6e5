import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { fill } from '../language/catalog.js';
import { languageName, numberFormat } from '../language/intl.js';
import enCommon from '../locales/en/common.js';
import enMeta from '../locales/en/meta.js';
import type { Organization } from '../release/entities.js';
import type { Release } from '../release/release.js';
import type { ViewOptions } from './options.js';
import { dateView, isolated, linkView, releaseText, type Content } from './text.js';

/** The facts about a release, each only where the release has it. */
export function metaView(release: Release, options: ViewOptions): TemplateResult {
  const { locale } = options;
  const { meta: messages = enMeta, common = enCommon } = options.messages;
  const { released, updated, publisher, source, timeZone, tags, alternates, metrics } = release;
  const date = (value: string | undefined) =>
    value === undefined ? undefined : dateView(value, options, timeZone);
  const body = (organization: Organization | undefined) =>
    organization && linkView(organization.url, releaseText(release, organization.name), options);
  const place = release.dateline?.text ?? release.dateline?.place?.name;
  const views = metrics?.pageviews;
  const rows: [part: string, term: string, details: readonly (Content | undefined)[]][] = [
    ['released', messages.released, [date(released)]],
    ['updated', messages.updated, [date(updated)]],
    ['dateline', messages.place, [place === undefined ? undefined : releaseText(release, place)]],
    ['publisher', messages.publisher, [body(publisher)]],
    ['source', messages.source, [body(source)]],
    [
      'pageviews',
      messages.pageviews,
      [
        views === undefined
          ? undefined
          : html`${numberFormat(locale).format(views)}${asOf(metrics?.asOf, options)}`,
      ],
    ],
    ['tags', common.topics, (tags ?? []).map(({ name }) => releaseText(release, name))],
    [
      'languages',
      messages.languages,
      (alternates ?? []).map(({ url, language }) =>
        linkView(url, isolated(languageName(language), language), options),
      ),
    ],
  ];
  return html`<dl part="meta" class="facts">
    ${rows.map(([part, term, details]) => {
      const present = details.filter((detail) => detail !== undefined);
      if (!present.length || options.hide.has(part)) return nothing;
      return html`<div part=${part} class="fact">
        <dt part="term" class="secondary">${term}</dt>
        ${present.map((detail) => html`<dd part="detail">${detail}</dd>`)}
      </div>`;
    })}
  </dl>`;
}

/** ` (as of 5 October 2018)`, with the date as an element of its own. */
function asOf(date: string | undefined, options: ViewOptions): Content {
  if (date === undefined) return nothing;
  const [before = '', after = ''] = fill((options.messages.meta ?? enMeta).asOf, {
    date: '\n',
  }).split('\n');
  return html` <span class="secondary">${before}${dateView(date, options)}${after}</span>`;
}

export const metaStyles: CSSResult = css`
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75) calc(var(--_space) * 2);
    font-size: 0.9375em;
  }
  .fact {
    max-inline-size: 100%;
  }
  dt {
    font-size: 0.875em;
  }
  dd {
    display: inline;
    font-weight: 500;
  }
  dd + dd::before {
    content: '· ';
    white-space: pre;
  }
  @container news (width < 26em) {
    .facts {
      display: grid;
      grid-template-columns: fit-content(45%) 1fr;
      gap: calc(var(--_space) * 0.4) var(--_space);
    }
    .fact {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
      align-items: baseline;
    }
    dd {
      grid-column: 2;
    }
    dd + dd::before {
      content: none;
    }
  }
`;
