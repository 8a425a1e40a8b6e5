/** Text → XML 1.0 (fifth edition). */

/** What no XML document may hold, not even as a reference (section 2.2). */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const allowed = (text: string): string => text.toWellFormed().replace(forbidden, '');

/** Text as it stands between tags and within double quotes; line ends and tabs as they are. */
export const escapeXml = (text: string): string =>
  allowed(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\r\n\t]/g, (space) => `&#${space.charCodeAt(0)};`);

/** Markup as text, readable in the source; what would end the section stands astride two. */
export const cdata = (text: string): string =>
  `<![CDATA[${allowed(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with text, or with ready-made parts a line each; attributes without a value are left out. */
export function xmlElement(
  name: string,
  content: string | readonly (string | undefined)[] = '',
  attributes: Attributes = {},
): string {
  const said = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escapeXml(String(value))}"`,
  );
  const parts =
    typeof content === 'string' ? undefined : content.filter((part) => part !== undefined);
  const inner = parts ? parts.map((part) => `\n${part}`).join('') : escapeXml(String(content));
  if (!inner) return `<${name}${said.join('')}/>`;
  return `<${name}${said.join('')}>${inner}${parts ? '\n' : ''}</${name}>`;
}
