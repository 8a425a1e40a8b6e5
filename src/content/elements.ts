/** What the elements of HTML mean to a body (HTML Living Standard, section 4, and obsolete ones). */
import type { Style } from './blocks.js';

/** What becomes of an element and its content. */
export type Role =
  | Style
  | 'flow'
  | 'paragraph'
  | 'heading'
  | 'list'
  | 'item'
  | 'quote'
  | 'table'
  | 'rows'
  | 'row'
  | 'cell'
  | 'figure'
  | 'caption'
  | 'credit'
  | 'speaker'
  | 'preformatted'
  | 'rule'
  | 'link'
  | 'image'
  | 'abbreviation'
  | 'tongue'
  | 'task'
  | 'break'
  | 'transparent'
  | 'skipped';

const names: Readonly<Record<Role, string>> = {
  flow: 'address article aside body center dd details dialog div dl dt fieldset footer form header hgroup html legend main nav search section summary',
  paragraph: 'p',
  heading: 'h1 h2 h3 h4 h5 h6',
  list: 'dir menu ol ul',
  item: 'li',
  quote: 'blockquote',
  table: 'table',
  rows: 'tbody tfoot thead',
  row: 'tr',
  cell: 'td th',
  figure: 'figure',
  caption: 'caption figcaption',
  // These are told by where they stand.
  credit: '',
  speaker: '',
  term: '',
  preformatted: 'listing plaintext pre xmp',
  rule: 'hr',
  link: 'a',
  image: 'img',
  abbreviation: 'abbr acronym',
  tongue: 'bdi bdo font span',
  task: 'input',
  break: 'br',
  strong: 'b strong',
  emphasis: 'cite dfn em i var',
  deleted: 'del s strike',
  inserted: 'ins',
  highlighted: 'mark',
  small: 'small',
  subscript: 'sub',
  superscript: 'sup',
  code: 'code kbd samp tt',
  quotation: 'q',
  // Of no weight for the text, and no loss.
  transparent: 'big col colgroup data head label link meta noscript o:p picture source time u wbr',
  // What they hold is no text for a reader.
  skipped: 'iframe noembed noframes script style template title',
};

const roles = new Map(
  Object.entries(names).flatMap(([role, listed]) =>
    listed.split(' ').map((name) => [name, role as Role] as const),
  ),
);

const inline = new Set<Role>([
  'link',
  'abbreviation',
  'tongue',
  'skipped',
  ...(['strong', 'term', 'emphasis', 'deleted', 'inserted', 'highlighted', 'small'] as const),
  ...(['subscript', 'superscript', 'code', 'quotation'] as const),
]);

/** Whether an element stands within a line. */
export const isInline = (role: Role): boolean => inline.has(role);

/** Whether an element has no content, and is itself what is seen. */
export const isLeaf = (role: Role): boolean => /^(?:break|image|rule|task)$/.test(role);

/** Attributes of an element, as the source has them. */
export type Attributes = ReadonlyMap<string, string>;

/**
 * What an element means; undefined for one that drops out with a problem, while its text stays. Of
 * its style only what editors write there instead of an element counts: a word processor's `<b>` that
 * isn't bold, its `<span>` that is.
 */
export function roleOf(name: string, attributes: Attributes): Role | undefined {
  const role = roles.get(name);
  const style = attributes.get('style') ?? '';
  if (role === 'strong' && notBold.test(style)) return 'transparent';
  if (role !== 'tongue' || !style) return role;
  if (bold.test(style)) return 'strong';
  return italic.test(style) ? 'emphasis' : role;
}

/** Not what a word processor says of other scripts: `mso-bidi-font-weight: normal`. */
const bold = /(?<!-)font-weight:\s*(?:bold|[6-9]00)/i;
const notBold = /(?<!-)font-weight:\s*(?:normal|400)/i;
const italic = /(?<!-)font-style:\s*italic/i;

/** Whether the source itself doesn't show an element. */
export const isHidden = (role: Role, attributes: Attributes): boolean =>
  role === 'skipped' ||
  attributes.has('hidden') ||
  /display:\s*none|mso-hide:\s*all/i.test(attributes.get('style') ?? '');
