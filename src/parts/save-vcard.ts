import type { Participant } from '../release/participants.js';
import type { Contact } from '../release/parts.js';
import type { Release } from '../release/release.js';

/** Saves somebody's card as a file; rejects when the code for it can't be had. */
export async function saveVCard(
  who: Contact | Participant,
  name: string,
  { language }: Release,
): Promise<void> {
  const [{ toVCard }, { download }] = await Promise.all([
    import('../exports/vcard.js'),
    import('../behaviours/download.js'),
  ]);
  const { text, mediaType } = toVCard(who, language === undefined ? {} : { language });
  download(`${name}.vcf`, mediaType, text);
}
