/** Addresses made of what is printed: of a phone number (RFC 3966), of a mail address (RFC 6068). */

/** A number may be written in figures of other scripts; each script has its ten in a row. */
const foreignFigures = /[\u0660-\u0669\u06F0-\u06F9]/g;
const extension = /(?:;ext=|,?\s*(?:ext(?:ension)?\b\.?|x|#|分机号?|转))[\s:]*(\d{1,7})$/i;

/**
 * The `tel:` address of a printed phone number: figures only, with the `+` of an international one and
 * `;ext=` for an extension. `(0)` isn't dialled after a country's code. To a number of a country none is
 * added: it is the caller's guess, as on paper.
 *
 * @returns undefined for what isn't one number of 3 to 15 figures (ITU-T E.164).
 */
export function phoneUrl(printed: string): string | undefined {
  const text = printed
    .normalize('NFKC')
    .replace(foreignFigures, (figure) => String(figure.charCodeAt(0) & 15))
    .replace(/^[\p{L}.:\s]+(?=[+(\d])/u, '')
    .trim();
  const [, more] = extension.exec(text) ?? [];
  const number = text.replace(extension, '').replace(/^(\+[\d\s.-]+)\(0\)/, '$1');
  if (!/^\+?[\d\s()./\u2010-\u2015\u2212-]+$/.test(number)) return undefined;
  const figures = number.replace(/[^+\d]/g, '');
  if (!/^\+?\d{3,15}$/.test(figures)) return undefined;
  return `tel:${figures}${more === undefined ? '' : `;ext=${more}`}`;
}

/** Also in other scripts (RFC 6531), without what means something in an address (RFC 6068). */
const mailAddress =
  /^[\p{L}\p{N}\p{M}.!$'*+^_~=-]+@(?:[\p{L}\p{N}\p{M}-]+\.)+[\p{L}\p{N}\p{M}-]{2,}$/u;

/**
 * The `mailto:` address of a printed mail address.
 *
 * @returns undefined for anything but one address: nothing can be smuggled in behind it (`?bcc=`).
 */
export function mailUrl(printed: string): string | undefined {
  const text = printed.trim();
  // RFC 5321, 4.5.3.1: what is longer can't be an address, and isn't worth a look.
  if (text.length > 320 || !mailAddress.test(text)) return undefined;
  return `mailto:${encodeURIComponent(text).replace('%40', '@')}`;
}
