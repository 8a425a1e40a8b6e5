import type { CSSResultGroup } from 'lit';
import { contactsPart } from '../parts/contacts.js';
import type { Release } from '../release/release.js';
import { contactsStyles } from '../views/contacts.js';
import type { ViewContent, ViewOptions } from '../views/options.js';
import { ReleaseElement } from './release-element.js';

/**
 * Whom journalists may ask about a release: name, title and organization, mail, phone, page, address,
 * languages and hours, and a vCard to keep.
 *
 * `hide` knows `name title organization email phone url address spoken-languages hours vcard`.
 *
 * ```html
 * <release-contacts src="https://newsroom.example/release.json"></release-contacts>
 * ```
 *
 * @element release-contacts
 * @csspart contacts - The list of contacts.
 * @csspart contact - One contact.
 * @csspart kind - What the contact is for, where not all are the press office.
 * @csspart name - The name.
 * @csspart title - The title.
 * @csspart organization - The organization, unless a line before has named it.
 * @csspart email - The mail address.
 * @csspart phone - The phone number, as printed.
 * @csspart url - The page.
 * @csspart address - The postal address.
 * @csspart spoken-languages - Which languages the contact speaks.
 * @csspart hours - When the contact can be asked, as printed.
 * @csspart save - The button that saves a vCard.
 */
export class ReleaseContacts extends ReleaseElement {
  static override styles: CSSResultGroup = [ReleaseElement.styles, contactsStyles];

  readonly #part = contactsPart(this);

  protected override view(release: Release, options: ViewOptions): ViewContent {
    return this.#part(release, options);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'release-contacts': ReleaseContacts;
  }
}
