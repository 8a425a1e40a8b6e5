import type { CSSResultGroup } from 'lit';
import { ParticipantsPart } from '../parts/participants.js';
import type { Release } from '../release/release.js';
import type { ViewContent, ViewOptions } from '../views/options.js';
import { participantsStyles } from '../views/participants.js';
import { ReleaseElement } from './release-element.js';

/**
 * Who takes part in a release's events: people with all their roles, organizations and unnamed
 * groups, by event and side. Nobody is listed under an event at which the data don't place them.
 *
 * ```html
 * <event-participants src="https://newsroom.example/release.json"></event-participants>
 * ```
 *
 * @element event-participants
 * @csspart participants - All events with their participants.
 * @csspart event - One event, or those of whom no event says that they were there.
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
 * @csspart other-name - The name in another language or script.
 * @csspart attendance - In which capacity they were there.
 * @csspart roles - The list of roles.
 * @csspart role - One role.
 * @csspart affiliation - Organizations not tied to a role.
 * @csspart description - A description.
 * @csspart alias - Another word for somebody, and why the text uses it.
 * @csspart show-all - The button that shows the entries beyond the first 200.
 */
export class EventParticipants extends ReleaseElement {
  static override styles: CSSResultGroup = [ReleaseElement.styles, participantsStyles];

  readonly #part = new ParticipantsPart(this);

  protected override view(release: Release, options: ViewOptions): ViewContent {
    return this.#part.view(release, options);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-participants': EventParticipants;
  }
}
