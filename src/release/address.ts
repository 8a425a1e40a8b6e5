import type { Address } from './entities.js';

/**
 * An address in one line: as printed; of one in parts the street, the town after its code, region and country, between
 * commas of the script.
 *
 * @param countryName in place of its code.
 */
export function addressText(
  address: Address,
  countryName: string | undefined = address.country,
): string {
  const { text, street, postalCode, locality, region } = address;
  const town = [postalCode, locality].filter(Boolean).join(' ');
  const parts = [street, town, region, countryName].filter(Boolean);
  return text ?? parts.join(/\p{Script=Arabic}/u.test(parts.join('')) ? '، ' : ', ');
}
