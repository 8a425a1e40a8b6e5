/** Examples in the form in which the specifications of Markdown have them. */
export interface Example {
  readonly section: string;
  readonly number: number;
  readonly markdown: string;
  readonly html: string;
}

/** A heading, or an example: Markdown, a line with a dot, HTML, between fences of 32 backticks. */
const pattern = /^#+ +(.+)$|^`{32} example\n([^]*?)^\.\n([^]*?)^`{32}$/gm;

/** The examples of a text, numbered throughout; an arrow in them stands for a tab. */
export function examplesOf(text: string): readonly Example[] {
  const examples: Example[] = [];
  let section = '';
  for (const [, heading, markdown, html] of text.replaceAll('\r\n', '\n').matchAll(pattern)) {
    if (markdown === undefined || html === undefined) section = heading ?? '';
    else {
      const number = examples.length + 1;
      examples.push({ section, number, markdown: tabs(markdown), html: tabs(html) });
    }
  }
  return examples;
}

const tabs = (text: string): string => text.replaceAll('→', '\t');
