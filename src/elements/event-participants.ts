import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { ParticipantsPart } from '../parts/participants.js';
import type { Release } from '../release/release.js';
import type { ViewContent, ViewOptions } from '../views/options.js';
import { participantsStyles } from '../views/participants.js';
import { ReleaseElement } from './release-element.js';

/**
 * Who takes part in a release's events: people with all their roles, organizations and unnamed
 * groups. Nobody is listed under an event, or in a capacity, at which the data don't place them. Beyond
 * 20 of them there is a field to look for them.
 *
 * `hide` knows `search`.
 *
 * ```html
 * <event-participants src="https://newsroom.example/release.json"></event-participants>
 * ```
 *
 * @element event-participants
 * @csspart participants - All events with their participants.
 * @csspart search-label - The label of the field that looks for participants.
 * @csspart search - The field.
 * @csspart found - How many it found.
 * @csspart event - One event or capacity, or those of whom no event says that they were there.
 * @csspart event-name - Its heading.
 * @csspart event-date - Its date.
 * @csspart side - Those of one side.
 * @csspart side-name - The side's name.
 * @csspart list - The list of participants.
 * @csspart participant - One participant; also `person`, `organization` or `group`.
 * @csspart person - A person.
 * @csspart organization - An organization.
 * @csspart group - People who are described, not named.
 * @csspart name - The name.
 * @csspart other-name - A name or title in another language or script.
 * @csspart attendance - In which capacity they were there.
 * @csspart attendance-text - The same in the words of the release.
 * @csspart roles - The list of roles.
 * @csspart role - One role.
 * @csspart affiliation - Organizations not tied to a role.
 * @csspart description - A description.
 * @csspart alias - Another word for somebody, and why the text uses it.
 * @csspart portrait - In cards: the box of a portrait or logo, or of what stands for one.
 * @csspart image - The portrait or logo.
 * @csspart vcard - The button that saves a vCard.
 * @csspart show-more - The button that shows a whole list.
 * @csspart show-all - The button that shows the entries beyond the first 200.
 */
export class EventParticipants extends ReleaseElement {
  static override styles: CSSResultGroup = [ReleaseElement.styles, participantsStyles];

  static override properties: PropertyDeclarations = {
    groupBy: { attribute: 'group-by' },
    layout: {},
    sort: {},
    max: { type: Number },
    vcard: { type: Boolean },
  };

  /** By what they are gathered: `event` and within it side (default), `side`, `attendance` or `none`. */
  declare groupBy: string | null;
  /** A `list` with a line for each role (default), `compact` sentences, or `cards` with portraits. */
  declare layout: string | null;
  /** As `printed` (default), or by `name` in the order of the release's language, groups last. */
  declare sort: string | null;
  /** Entries of each list shown before the button “+5 more”; default is all. */
  declare max: number | null;
  /** Whether people and organizations can be saved as vCards, except in `compact` sentences. */
  declare vcard: boolean;

  readonly #part = new ParticipantsPart(this);

  constructor() {
    super();
    this.groupBy = 'event';
    this.layout = 'list';
    this.sort = 'printed';
    this.max = null;
    this.vcard = false;
  }

  protected override view(release: Release, options: ViewOptions): ViewContent | undefined {
    const max = Math.floor(this.max ?? 0);
    return this.#part.view(release, {
      ...options,
      groupBy: choice(this.groupBy, 'event', 'side', 'attendance', 'none'),
      layout: choice(this.layout, 'list', 'compact', 'cards'),
      sort: choice(this.sort, 'printed', 'name'),
      max: max >= 1 ? max : undefined,
      vcard: this.vcard,
    });
  }
}

/** A value that is known, or else the default, which comes first. */
function choice<T extends string>(value: string | null, byDefault: T, ...others: readonly T[]): T {
  return others.find((other) => other === value) ?? byDefault;
}

declare global {
  interface HTMLElementTagNameMap {
    'event-participants': EventParticipants;
  }
}
