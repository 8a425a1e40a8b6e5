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
      base.cssProperties.map(({ name, default: value, description }) => [
        `\`${name}\``,
        `\`${value}\``,
        description,
      ]),
    ),
    '### Parts\n',
    ...[base, ...elements].map(parts),
  ].join('\n');
}

const isClass = ({ kind }) => kind === 'class';

function parts({ tagName, cssParts }) {
  const own = cssParts.filter(({ inheritedFrom }) => !inheritedFrom);
  const names = own.map(({ name }) => `\`${name}\``).join(' ');
  return `- ${tagName ? `\`<${tagName}>\`` : 'every element'}: ${names}`;
}

/** A cell's line breaks and bars would break the table. */
const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');

function table(heads, rows) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return `${[line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}
