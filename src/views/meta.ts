import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { readingMinutes } from '../content/reading-time.js';
import { minutesFormat, numberFormat } from '../language/intl.js';
import { languageName } from '../language/language-name.js';
import enMeta from '../locales/en/meta.js';
import { writtenAt } from '../release/dateline.js';
import type { Organization } from '../release/entities.js';
import type { Release } from '../release/release.js';
import type { ViewOptions } from './options.js';
import {
  commonStrings,
  dateView,
  filledView,
  isolated,
  linkView,
  releaseText,
  separated,
  type Content,
} from './text.js';

/** The facts about a release, each only where the release has it. */
export function metaView(release: Release, options: ViewOptions): TemplateResult | typeof nothing {
  const { locale } = options;
  const { meta: messages = enMeta } = options.messages;
  const { released, updated, publisher, source, timeZone, tags, alternates, metrics } = release;
  const date = (value: string | undefined) =>
    value === undefined ? undefined : dateView(value, options, timeZone);
  const body = (organization: Organization | undefined) =>
    organization && linkView(organization.url, releaseText(release, organization.name), options);
  const place = writtenAt(release);
  const views = metrics?.pageviews;
  const minutes = readingTime(release, options);
  const rows: [part: string, term: string, details: readonly (Content | undefined)[]][] = [
    ['released', messages.released, [date(released)]],
    ['updated', messages.updated, [updated === released ? undefined : date(updated)]],
    ['dateline', messages.place, [place === undefined ? undefined : releaseText(release, place)]],
    ['publisher', messages.publisher, [body(publisher)]],
    ['source', messages.source, [source?.name === publisher?.name ? undefined : body(source)]],
    [
      'reading-time',
      messages.readingTime,
      [minutes === undefined ? undefined : isolated(minutes, locale)],
    ],
    [
      'pageviews',
      messages.pageviews,
      [
        views === undefined
          ? undefined
          : isolated(
              [numberFormat(locale).format(views), ' ', asOf(metrics?.asOf, timeZone, options)],
              locale,
            ),
      ],
    ],
    [
      'tags',
      commonStrings(options.messages).topics,
      (tags ?? []).map(({ name }) => releaseText(release, name)),
    ],
    [
      'languages',
      messages.languages,
      (alternates ?? []).map(({ url, language }) =>
        linkView(url, isolated(languageName(language), language), options),
      ),
    ],
  ];
  const facts = rows.flatMap(([part, term, details]) => {
    const detail = separated(details);
    if (detail === nothing || options.hide.has(part)) return [];
    return html`<div part=${part} class="fact">
      <dt part="term" class="secondary">${term}</dt>
      <dd part="detail">${detail}</dd>
    </div>`;
  });
  return facts.length ? html`<dl part="meta" class="release-meta">${facts}</dl>` : nothing;
}

function readingTime({ body, language }: Release, { locale }: ViewOptions): string | undefined {
  const minutes = body && readingMinutes(body, language);
  return minutes === undefined ? undefined : minutesFormat(locale).format(minutes);
}

/** “as of 5 October 2018”, with the date as an element of its own. */
function asOf(
  date: string | undefined,
  timeZone: string | undefined,
  options: ViewOptions,
): Content {
  if (date === undefined) return nothing;
  const { asOf: message } = options.messages.meta ?? enMeta;
  const dated = filledView(message, { date: dateView(date, options, timeZone) });
  return html`<span class="secondary">${dated}</span>`;
}

export const metaStyles: CSSResult = css`
  .release-meta {
    display: grid;
    grid-template-columns: fit-content(45%) minmax(0, 1fr);
    /* Room to press the links of two rows: WCAG 2.2, 2.5.8. */
    gap: max(calc(var(--_space) * 0.4), 6px) var(--_space);
    font-size: var(--_small);
    .fact {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
      align-items: baseline;
    }
    /* Links over each other, with room to press them: WCAG 2.2, 2.5.8. */
    dd:has(a + a) {
      line-height: max(1.5em, 24px);
    }
    dd {
      text-wrap: pretty;
    }
    /* A name stays in one piece. */
    dd bdi {
      word-break: keep-all;
    }
    @container news (width < 16em) or (width >= 26em) {
      grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr));
      gap: calc(var(--_space) * 0.9) calc(var(--_space) * 1.5);
      .fact {
        display: block;
        grid-column: auto;
        padding-block-start: 0.4em;
        border-block-start: var(--_border);
      }
      dt {
        font-size: var(--_smaller);
      }
    }
  }
`;
