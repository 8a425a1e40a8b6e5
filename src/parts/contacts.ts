import type { Contact } from '../release/parts.js';
import type { Release } from '../release/release.js';
import { contactName, contactsView } from '../views/contacts.js';
import type { ViewContent, ViewOptions } from '../views/options.js';

export { contactsStyles } from '../views/contacts.js';

/** The contacts of a release, which a reader can keep as vCards. */
export const contactsPart = (release: Release, options: ViewOptions): ViewContent =>
  contactsView(release, {
    ...options,
    onSave: (contact) => void save(contact, release),
  });

async function save(contact: Contact, release: Release): Promise<void> {
  const { saveVCard } = await import('./save-vcard.js');
  await saveVCard(contact, contactName(contact) ?? '', release);
}
