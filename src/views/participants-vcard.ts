/** The button that saves somebody's card. */
import { html, nothing } from 'lit';
import en from '../locales/en/vcard.js';
import type { Participant } from '../release/participants.js';
import type { Release } from '../release/release.js';
import type { ViewOptions } from './options.js';
import { filledView, releaseText, type Content } from './text.js';

/** For people and organizations; nobody keeps the card of an unnamed group. */
export function vcardView(
  release: Release,
  participant: Participant,
  onSave: (participant: Participant) => unknown,
  { messages }: ViewOptions,
): Content {
  if (participant.kind === 'group') return nothing;
  const { save, nameOfSaved } = messages.vcard ?? en;
  const name = releaseText(release, participant.name);
  const keep = () => onSave(participant);
  return html`<p class="save">
    <button part="vcard" class="text-button" type="button" @click=${keep}>
      ${save}<span class="spoken">${filledView(nameOfSaved, { name })}</span>
    </button>
  </p>`;
}
