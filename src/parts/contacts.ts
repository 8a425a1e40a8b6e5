import { problem } from '../release/problems.js';
import type { Release } from '../release/release.js';
import { contactName, contactsView } from '../views/contacts.js';
import type { ViewContent, ViewOptions } from '../views/options.js';
import type { PartHost } from './part.js';

export { contactsStyles } from '../views/contacts.js';

/** The contacts of a release, which a reader can keep as vCards. */
export const contactsPart =
  (host: PartHost) =>
  (release: Release, options: ViewOptions): ViewContent =>
    contactsView(release, {
      ...options,
      onSave: async (contact) => {
        try {
          const { saveVCard } = await import('./save-vcard.js');
          await saveVCard(contact, contactName(contact) ?? '', release);
        } catch {
          host.report([problem('/contacts', 'code-missing', 'warning', 'what saves it')]);
          host.requestUpdate();
        }
      },
    });
