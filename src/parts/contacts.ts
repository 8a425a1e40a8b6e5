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

async function save(contact: Contact, { language }: Release): Promise<void> {
  const [{ toVCard }, { download }] = await Promise.all([
    import('../exports/vcard.js'),
    import('../behaviours/download.js'),
  ]);
  const { text, mediaType } = toVCard(contact, language === undefined ? {} : { language });
  download(`${contactName(contact) ?? ''}.vcf`, mediaType, text);
}
