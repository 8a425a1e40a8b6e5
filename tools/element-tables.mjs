/** The manifest as the README's tables: what all elements share, then what each has of its own. */

/** @returns Markdown, the same for the same manifest. */
export function elementTables({ modules }) {
  const classes = modules.flatMap(({ declarations }) => declarations).filter(isClass);
  const base = classes.find(({ tagName }) => !tagName);
  const elements = classes.filter(({ tagName }) => tagName);
  return [
    '### Attributes of every element\n',
    table(
      ['attribute', 'meaning'],
      base.attributes.map(({ name, description }) => [`\`${name}\``, description]),
    ),
    'Properties have the same names in camel case (`timeZone`). Read-only: `status`, `problems`.\n',
    ...elements.map(ownAttributes),
    '### Events\n',
    table(
      ['event', 'when'],
      [...base.events]
        .sort((one, other) => one.name.localeCompare(other.name))
        .map(({ name, description }) => [`\`${name}\``, description]),
    ),
    '### Tokens\n',
    table(
      ['custom property', 'default', 'meaning'],
      tokens([base, ...elements]).map(({ name, default: value, description }) => [
        `\`${name}\``,
        `\`${value}\``,
        description,
      ]),
    ),
    '### Parts\n',
    ...[base, ...elements].map(parts),
  ]
    .filter(Boolean)
    .join('\n');
}

/** What an element has besides what all have. */
const own = (kind) => (element) =>
  (element[kind] ?? []).filter(({ inheritedFrom }) => !inheritedFrom);

/** Each token once, however many elements know it. */
function tokens(elements) {
  const all = elements.flatMap(own('cssProperties'));
  return [...new Map(all.map((token) => [token.name, token])).values()];
}

function ownAttributes(element) {
  const rows = own('attributes')(element).map(({ name, description }) => [
    `\`${name}\``,
    description,
  ]);
  if (!rows.length) return '';
  return `\`<${element.tagName}>\` also has:\n\n${table(['attribute', 'meaning'], rows)}`;
}

const isClass = ({ kind }) => kind === 'class';

function parts(element) {
  const { tagName } = element;
  const names = own('cssParts')(element)
    .map(({ name }) => `\`${name}\``)
    .join(' ');
  return `- ${tagName ? `\`<${tagName}>\`` : 'every element'}: ${names}`;
}

/** A cell's line breaks and bars would break the table. */
const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');

function table(heads, rows) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return `${[line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}
