import type { Address } from './entities.js';

const commas = [
  ['، ', /\p{Script=Arabic}/u],
  ['，', /\p{Script=Han}/u],
] as const;

/**
 * An address in one line: as printed; of one in parts the street, the town after its code, region and country, between
 * commas of the script in which these are.
 *
 * @param countryName in place of its code, and in whatever script.
 */
export function addressText(
  address: Address,
  countryName: string | undefined = address.country,
): string {
  const { text, street, postalCode, locality, region } = address;
  const town = [postalCode, locality].filter(Boolean).join(' ');
  const parts = [street, town, region].filter(Boolean);
  const [comma = ', '] = commas.find(([, script]) => script.test(parts.join(''))) ?? [];
  return text ?? [...parts, ...(countryName ? [countryName] : [])].join(comma);
}
