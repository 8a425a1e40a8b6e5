/** Where `<release-body>` shows an example of Markdown otherwise than its specification, and why. */
export const reasons = ['HTML outside the allow-list', 'URL policy', 'GFM autolinks'] as const;

export type Reason = (typeof reasons)[number];

type Numbers = Readonly<Record<number, string>>;

/**
 * By suite and reason: the number of each example, and what differs in it. The allow-list knows
 * elements by what they mean: it has none that only hold others, none without content, and no
 * attributes but those that say something; text in no block is a paragraph.
 */
export const differences: Readonly<Record<string, Readonly<Partial<Record<Reason, Numbers>>>>> = {
  'CommonMark 0.31.2': {
    'HTML outside the allow-list': {
      21: 'a link in no paragraph',
      31: 'a link in no paragraph',
      148: 'paragraphs within preformatted text',
      150: 'div, foo',
      151: 'text in no paragraph',
      152: 'div',
      153: 'div',
      154: 'div',
      155: 'div, and text in no paragraph',
      156: 'a tag without an end, which is text',
      157: 'a tag without an end, which is text',
      158: 'a tag without an end, which is text',
      159: 'div',
      161: 'div, and text in no paragraph',
      162: 'a link in no paragraph',
      163: 'Warning',
      164: 'i with a class, in no paragraph',
      165: 'text in no paragraph',
      166: 'del in no paragraph',
      167: 'a paragraph in del, which becomes del in a paragraph',
      169: 'pre with a language, and a line break at its start',
      170: 'script',
      171: 'textarea',
      172: 'style',
      173: 'style without an end, which is text (GFM 6.11)',
      174: 'div',
      175: 'div',
      176: 'style',
      177: 'a comment, and text in no paragraph',
      178: 'script, and text in no paragraph',
      179: 'a comment',
      180: 'a processing instruction',
      182: 'CDATA',
      183: 'a comment',
      184: 'div',
      185: 'div',
      186: 'div, and text in no paragraph',
      187: 'a link without an end',
      188: 'div',
      189: 'div',
      191: 'a table without cells',
      201: 'bar',
      308: 'a comment',
      309: 'a comment',
      491: 'foo',
      494: 'b, which becomes strong',
      524: 'bar',
      536: 'bar',
      613: 'bab, c2c, a link to nowhere',
      614: 'b2, a link to nowhere',
      615: 'b2, a link to nowhere',
      616: 'a link to nowhere, with unknown attributes',
      617: 'responsive-image',
      623: 'end tags without a start',
      625: 'a comment',
      626: 'comments',
      627: 'a processing instruction',
      628: 'a declaration',
      629: 'CDATA',
      642: 'a link in no paragraph',
      643: 'a link in no paragraph',
    },
    'URL policy': {
      200: 'an empty address',
      485: 'an empty address',
      486: 'an empty address',
      487: 'an empty address',
      501: 'a fragment that names no place of the text',
      567: 'an empty address',
      596: 'irc:',
      598: 'a+b+c:',
      599: 'made-up-scheme:',
      601: 'localhost:',
    },
    'GFM autolinks': {
      602: 'https:',
      608: 'https:',
      611: 'https:',
      612: 'an e-mail address',
    },
  },
  'GFM 0.29': {
    'HTML outside the allow-list': {
      657: 'text in no paragraph, elements without content',
    },
    'URL policy': {
      633: 'xmpp:',
      634: 'xmpp:',
      635: 'xmpp:',
    },
  },
  'GFM, further examples': {},
};
