/** Sanitizers, each as it comes. */
import createPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import xss from 'xss';
import { each } from './host.mjs';

const purify = createPurify(new JSDOM('', { url: 'https://partner.example/' }).window);
const rehype = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeSanitize)
  .use(rehypeStringify);

export const sanitizers = {
  'sanitize-html': each('html', (html) => sanitizeHtml(html)),
  DOMPurify: each('html', (html) => purify.sanitize(html)),
  'rehype-sanitize': each('html', (html) => String(rehype.processSync(html))),
  'js-xss': each('html', (html) => xss(html)),
};
