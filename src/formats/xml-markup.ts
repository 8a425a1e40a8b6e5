/** Elements of XML documents as HTML: only tags that are safe to write, and all else escaped. */

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;
const name = /^[a-z][\w-]*$/i;
const address = /^(?:cite|href|poster|src)$/;

export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** HTML knows no prefixes; of attributes with one, only the language says something there. */
const local = (written: string): string => written.slice(written.indexOf(':') + 1);

/** The start tag, with its addresses resolved but those within the text; nothing for a name that HTML can't have. */
export function startTag(tag: Tag, resolve: (url: string) => string): string {
  const element = local(tag.name);
  if (!name.test(element)) return '';
  const attributes = [...tag.attributes].map(([key, written]) => {
    const attribute = key === 'xml:lang' ? 'lang' : key;
    if (!name.test(attribute) || attribute === 'xmlns') return '';
    const moves = address.test(attribute) && !written.startsWith('#');
    const value = moves ? resolve(written) : written;
    return ` ${attribute}="${escapeText(value).replaceAll('"', '&quot;')}"`;
  });
  return `<${element}${attributes.join('')}>`;
}

export function endTag(tag: Tag): string {
  const element = local(tag.name);
  return name.test(element) && !empty.test(element) ? `</${element}>` : '';
}
