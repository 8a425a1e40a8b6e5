/** What makes pages of what people write: a CMS's paragraphs, site generators, Markdown, React on the server. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Eleventy from '@11ty/eleventy';
import { autop } from '@wordpress/autop';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { each } from './host.mjs';

export const generators = {
  'WordPress’s paragraphs': each('html', autop),
  'Eleventy, HTML': eleventy('html', 'html'),
  'Eleventy, Markdown': eleventy('markdown', 'md'),
  marked: each('markdown', (text) => marked.parse(text)),
  'markdown-it, HTML on': each('markdown', (text) =>
    new MarkdownIt({ html: true, typographer: true }).render(text),
  ),
  'markdown-it, HTML off': each('markdown', (text) => new MarkdownIt().render(text)),
  'React, JSX': each('jsx', renderToString),
  'React, HTML': each('html', (html) =>
    renderToString(createElement('div', { dangerouslySetInnerHTML: { __html: html } })),
  ),
};

/** A site without any settings, in a folder of its own, each text a page of it. */
function eleventy(syntax, extension) {
  const deliver = async (texts) => {
    const folder = await mkdtemp(join(tmpdir(), 'news-elements-site-'));
    const config = (site) => {
      for (const [index, text] of texts.entries()) site.addTemplate(`${index}.${extension}`, text);
    };
    const options = { quietMode: true, configPath: false, config };
    try {
      const pages = await new Eleventy(folder, join(folder, '_site'), options).toJSON();
      return texts.map((_, index) => pages.find(({ url }) => url === `/${index}/`).content);
    } finally {
      await rm(folder, { recursive: true });
    }
  };
  return { syntax, deliver };
}
