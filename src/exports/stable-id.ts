/**
 * The same name for the same thing, each time and everywhere, made of what it is called elsewhere.
 *
 * A 128-bit FNV-1a hash of the names (RFC 9923; the octets are UTF-8), as 32 hexadecimal digits. It keeps
 * apart what is different by chance, and is no protection against forgery.
 */
export function stableId(...names: readonly (string | number)[]): string {
  let hash = 0x6c62272e07bb014262b821756295c58dn;
  for (const octet of new TextEncoder().encode(JSON.stringify(names))) {
    hash = BigInt.asUintN(128, (hash ^ BigInt(octet)) * 0x0000000001000000000000000000013bn);
  }
  return hash.toString(16).padStart(32, '0');
}

/** The same as a UUID of version 8 (RFC 9562 section 5.8): a hash of one's own choice. */
export function stableUuid(...names: readonly (string | number)[]): string {
  const digits = stableId(...names);
  const variant = ((parseInt(digits.charAt(16), 16) & 3) | 8).toString(16);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20),
  ].join('-');
}
