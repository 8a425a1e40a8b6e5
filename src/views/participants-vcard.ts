/** The button that saves somebody's card. */
import { html, nothing } from 'lit';
import en from '../locales/en/vcard.js';
import type { Participant } from '../release/participants.js';
import type { Release } from '../release/release.js';
import type { ViewOptions } from './options.js';
import { about, releaseText, type Content } from './text.js';

/** For people and organizations; nobody keeps the card of an unnamed group. */
export function vcardView(
  release: Release,
  participant: Participant,
  onSave: (participant: Participant) => unknown,
  options: ViewOptions,
): Content {
  if (participant.kind === 'group') return nothing;
  const { save } = options.messages.vcard ?? en;
  const keep = () => onSave(participant);
  return html`<p class="save">
    <button part="vcard" class="text-button" type="button" @click=${keep}>
      ${save}${about(releaseText(release, participant.name), options)}
    </button>
  </p>`;
}
