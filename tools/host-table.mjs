/** What is pasted where, in Markdown for the guide, from the table that the command has. */
import { embedFormNames, embedHosts, toEmbedCode, toFrameCode } from '../dist/lib/core.js';
import { version } from '../dist/lib/elements/version.js';
import { scriptTag } from '../dist/lib/exports/snippet.js';

const page = 'https://newsroom.example/releases/1';
const names = {
  quote: 'quote',
  link: 'link',
  markdown: 'link in Markdown',
  fence: 'block of code in Markdown',
  element: 'element',
  iframe: 'frame',
};
const scripts = { pasted: 'with it', site: 'once, in the site', import: '`import`' };

/** The script tag of this version; its hash is only known of what is published. */
export const scriptExample = () => {
  const src = `https://cdn.jsdelivr.net/npm/news-elements@${version}/dist/cdn/autoload.js`;
  return `\`\`\`html\n${scriptTag({ src })}\n\`\`\``;
};

/** The forms as `toEmbedCode` writes them; of no language, in which they would be put into other lines. */
export const formTable = () =>
  embedFormNames
    .map((form) => {
      const src = form === 'fence' ? undefined : `${page}.json`;
      const { text } = toEmbedCode({ headline: 'A new quay', url: page }, { form, src });
      return example(form, `--form ${form}`, text);
    })
    .concat(frameCode())
    .join('\n\n');

function frameCode() {
  const frame = 'https://newsroom.example/embed.html';
  const { text } = toFrameCode({ headline: 'A new quay', url: page }, { frame });
  return example('iframe', `--frame ${frame}`, text);
}

const example = (form, flag, text) =>
  `The ${names[form]}, \`${flag}\`:\n\n\`\`\`\`\n${text}\n\`\`\`\``;

/** The kinds of sites, with the form for each. */
export function hostTable() {
  const rows = embedHosts.map(({ name, label, form, script, advice }) =>
    ['', label, `\`${name}\``, names[form], scripts[script], advice, ''].join(' | ').trim(),
  );
  return `| where | \`--cms\` | what to paste | script tag | what to know |
| --- | --- | --- | --- | --- |
${rows.join('\n')}`;
}
