/** Who is who: words that name somebody, and what the release says of them. */
import { html, nothing, type TemplateResult } from 'lit';
import { explain } from '../behaviours/explain.js';
import type { Mention } from '../content/blocks.js';
import type { Alias, Organization } from '../release/entities.js';
import type { Participant } from '../release/participants.js';
import type { Release } from '../release/release.js';
import { bodyStrings } from './blocks.js';
import type { ViewOptions } from './options.js';
import { otherNames } from './other-names.js';
import { aliasView, nameView, roleView } from './people.js';
import { filledView, linkView, releaseText, separated } from './text.js';

export { mentionStyles } from './mention-styles.js';

/** Words that name somebody; who that is shows on hover, focus or click. */
export const mentionView = (
  { text, of }: Mention,
  release: Release,
  options: ViewOptions,
): TemplateResult =>
  html`<span
      part="mention"
      class="mention"
      role="button"
      tabindex="0"
      aria-haspopup="dialog"
      aria-expanded="false"
      ${explain(() => explanationView(text, of, release, options))}
      >${text}</span
    ><span
      part="explanation"
      class="explanation"
      popover="auto"
      role="dialog"
      aria-label=${of.name}
    ></span>`;

/** Everything of one of them that the text itself doesn't say here. */
function explanationView(
  text: string,
  of: Mention['of'],
  release: Release,
  options: ViewOptions,
): TemplateResult {
  const told: Partial<Participant & Organization> & { readonly name: string } = of;
  const { name, names, url, abbreviation, aliases = [], roles = [], affiliations = [] } = told;
  const { side, partOf } = bodyStrings(options);
  const say = (words: string) => releaseText(release, words);
  const party = release.sides?.find(({ id }) => id === told.side);
  const others = otherNames(names, name);
  const lines = [
    ...roles.map((role) => roleView(release, role, options)),
    ...affiliations.map((body) => say(body.name)),
    party && filledView(side, { name: say(party.name) }),
    told.parent && filledView(partOf, { name: say(told.parent.name) }),
    told.description === undefined ? undefined : say(told.description),
  ].filter((line) => line !== undefined);
  return html`<span class="who"
      >${linkView(url, nameView(release, of, options), options)}${
        abbreviation === undefined ? nothing : html` (${say(abbreviation)})`
      }</span
    >
    ${others.length ? html`<span class="secondary">${separated(others)}</span>` : nothing}
    ${lines.map((line) => html`<span class="fact">${line}</span>`)}
    ${firstHere(text, aliases).map((alias) => aliasView(release, alias, options))}`;
}

/** The word that is explained comes first among all words for the same. */
const firstHere = (text: string, aliases: readonly Alias[]): readonly Alias[] =>
  aliases.toSorted((a, b) => Number(b.text === text) - Number(a.text === text));
