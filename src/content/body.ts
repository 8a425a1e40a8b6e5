/** A release's prose, in whatever form → blocks: the one way in. */
import type { RichText } from '../release/shape.js';
import type { Body } from './blocks.js';
import type { BodyContext } from './context.js';

/**
 * Reads prose: its HTML, else its Markdown, else its plain paragraphs. These are there at once; for
 * the other forms the code is loaded, and the promise rejects only when that can't be had.
 *
 * @param path JSON pointer to the prose.
 * @param pageUrl serves relative addresses for want of a better base, with a problem.
 */
export function readBody(prose: RichText, path: string, pageUrl?: string): Body | Promise<Body> {
  const { html, markdown, text = [], base } = prose;
  const context = (form: string): BodyContext => ({
    baseUrl: base,
    pageUrl,
    path: `${path}/${form}`,
  });
  if (html !== undefined) {
    return import('./html.js').then(({ readHtml }) => readHtml(html, context('html')));
  }
  if (markdown !== undefined) {
    const load = import('./markdown.js');
    return load.then(({ readMarkdown }) => readMarkdown(markdown, context('markdown')));
  }
  return {
    blocks: text.map((content) => ({ kind: 'paragraph', content: [content] })),
    problems: [],
  };
}
