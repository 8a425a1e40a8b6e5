/** Language tags (BCP 47) and time zone names (IANA), as far as `Intl` can judge them. */

/** Characters of a tag; 35 are enough for all that is in use (RFC 5646, section 4.4.1). */
const longestTag = 100;

/**
 * The tag in canonical form (`zh-hans` → `zh-Hans`), or undefined when it is none, or so long that
 * engines take their time over it (V8: the square of its length).
 */
export function canonicalLanguage(tag: string): string | undefined {
  if (tag.length > longestTag) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

const knownZones = new Map<string, boolean>();

/**
 * Whether this host knows the time zone by its name (an offset is none); the answers are kept, for
 * each costs a formatter.
 */
export function isTimeZone(name: string): boolean {
  let known = /^[A-Za-z]/.test(name) ? knownZones.get(name) : false;
  if (known === undefined) {
    try {
      new Intl.DateTimeFormat('en', { timeZone: name });
      known = true;
    } catch {
      known = false;
    }
    knownZones.set(name, known);
  }
  return known;
}
