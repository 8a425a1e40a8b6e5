/**
 * Character references, as HTML reads them (HTML Standard, 13.2.5.72 to 80). HTML 4's names are known
 * here; the two thousand that HTML 5 added are handed in by callers, for bodies that need them.
 */

/** Names of characters, without `&` and `;` → the characters. */
export type Names = Readonly<Record<string, string>>;

/** Names in the order of their characters; a number is the code point of the name after it. */
const blocks =
  '34 quot 38 amp apos 60 lt 62 gt 34 QUOT 38 AMP 60 LT 62 GT 169 COPY 174 REG ' +
  '160 nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr ' +
  'deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest ' +
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml ' +
  'Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times ' +
  'Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml ' +
  'igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide ' +
  'oslash ugrave uacute ucirc uuml yacute thorn yuml ' +
  '338 OElig oelig 352 Scaron scaron 376 Yuml 402 fnof 710 circ 732 tilde ' +
  '913 Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho ' +
  '931 Sigma Tau Upsilon Phi Chi Psi Omega ' +
  '945 alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho ' +
  'sigmaf sigma tau upsilon phi chi psi omega 977 thetasym upsih 982 piv ' +
  '8194 ensp emsp 8201 thinsp 8204 zwnj zwj lrm rlm 8211 ndash mdash 8216 lsquo rsquo sbquo ' +
  '8220 ldquo rdquo bdquo 8224 dagger Dagger bull 8230 hellip 8240 permil 8242 prime Prime ' +
  '8249 lsaquo rsaquo 8254 oline 8260 frasl 8364 euro 8465 image 8472 weierp 8476 real ' +
  '8482 trade 8501 alefsym 8592 larr uarr rarr darr harr 8629 crarr 8656 lArr uArr rArr dArr hArr ' +
  '8704 forall 8706 part exist 8709 empty 8711 nabla isin notin 8715 ni 8719 prod 8721 sum minus ' +
  '8727 lowast 8730 radic 8733 prop infin 8736 ang 8743 and or cap cup int 8756 there4 8764 sim ' +
  '8773 cong 8776 asymp 8800 ne equiv 8804 le ge 8834 sub sup nsub 8838 sube supe 8853 oplus ' +
  '8855 otimes 8869 perp 8901 sdot 8968 lceil rceil lfloor rfloor 9674 loz ' +
  '9824 spades 9827 clubs 9829 hearts diams 10216 lang rang';

/** The longest name that may stand without `;`, such as `frac12`. */
const LONGEST = 6;

/** All names of `blocks`, and those that may stand without `;`: they are as old as Latin-1. */
const known = new Map<string, string>();
const unterminated = new Map<string, string>();
let code = 0;
for (const word of blocks.split(' ')) {
  if (Number(word)) code = Number(word);
  else {
    if (code < 256 && word !== 'apos') unterminated.set(word, String.fromCharCode(code));
    known.set(word, String.fromCharCode(code++));
  }
}

/** What 128 to 159 stand for: authors who write these numbers have windows-1252 in mind. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/** `&#x41;`, `&#65;` or `&name;`, with what follows the name. */
const reference = /&(?:#(?:x([\da-f]+)|(\d+));?|([a-z][\da-z]*)([;=]?))/gi;

/**
 * Replaces the character references of a text; one with an unknown name stays as it is. `names` are
 * known besides HTML 4's. `inAttribute`: a name without `;` is left alone before `=`, a letter or a
 * digit, as in the address `?a=1&copy=2`.
 */
export function decodeEntities(text: string, names: Names = {}, inAttribute = false): string {
  let decoded = '';
  let end = 0;
  for (const match of text.matchAll(reference)) {
    const [whole, hex, decimal, name, after = ''] = match;
    const character = name
      ? characterNamed(name, after, names, inAttribute)
      : characterOf(hex ? parseInt(hex, 16) : Number(decimal));
    if (character) {
      decoded += text.slice(end, match.index) + character;
      end = match.index + whole.length;
    }
  }
  return decoded + text.slice(end);
}

/** Whether a text has references with names that only HTML 5 knows, or nobody. */
export function unknownEntities(source: string): boolean {
  for (const [, , , name, after] of source.matchAll(reference)) {
    if (name && after === ';' && !known.has(name)) return true;
  }
  return false;
}

/** 13.2.5.80: zero, surrogates and what lies beyond Unicode become U+FFFD. */
const characterOf = (code: number): string =>
  code > 0 && code <= 0x10_ffff
    ? (windows1252[code - 128] ?? String.fromCodePoint(code).toWellFormed())
    : '\uFFFD';

/** 13.2.5.73, with what is left of the name; undefined for a name that nobody knows. */
function characterNamed(
  name: string,
  after: string,
  names: Names,
  inAttribute: boolean,
): string | undefined {
  if (after === ';') {
    const character = known.get(name) ?? (Object.hasOwn(names, name) ? names[name] : undefined);
    if (character) return character;
  }
  const least = inAttribute ? name.length + Number(after === '=') : 1;
  for (let length = Math.min(name.length, LONGEST); length >= least; length--) {
    const character = unterminated.get(name.slice(0, length));
    if (character) return character + name.slice(length) + after;
  }
  return undefined;
}
