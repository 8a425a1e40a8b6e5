/** HTML → blocks. */
import type { Body } from './blocks.js';
import { BodyBuilder } from './body-builder.js';
import type { BodyContext } from './context.js';
import { decodeEntities } from './entities.js';
import { namesFor } from './named-characters.js';
import { tokenize, type Token } from './tokenizer.js';
import { withoutWordLists } from './word-lists.js';

/**
 * Reads the body's HTML by the allow-list of `elements.ts`. Never throws; what drops out is a
 * problem. Long bodies are read in slices, with the page's own work between them.
 */
export async function readHtml(html: string, context: BodyContext): Promise<Body> {
  const builder = new BodyBuilder(context);
  const escaped = isEscapedTwice(html);
  if (escaped) builder.report('escaped-twice', html, 'info');
  const source = escaped ? decodeEntities(html) : html;
  const names = await namesFor(source);
  await build(builder, withoutWordLists(tokenize(source, 'html', names)));
  return builder.end();
}

/** Tags and texts handled in one go: some milliseconds of a slow device. */
const slice = 2000;

/** Hands tokens to the builder, in slices. */
export async function build(builder: BodyBuilder, tokens: Iterable<Token>): Promise<void> {
  let count = 0;
  for (const token of tokens) {
    builder.add(token);
    if (++count % slice === 0) await pause();
  }
}

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0, undefined);
  });

/** Whether all markup is written as text, `&lt;p&gt;…&lt;/p&gt;`, as some feeds do. */
const isEscapedTwice = (html: string): boolean =>
  !html.includes('<') && /^\s*&lt;[a-z][^;]*&gt;/i.test(html) && /&lt;\/[a-z]+&gt;\s*$/i.test(html);
