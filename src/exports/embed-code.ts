/** The snippet by which another site shows a release. */
import type { Release } from '../release/release.js';
import { digest, digestLosses } from './digest.js';
import { embedForms, isWeb, type EmbedForm } from './embed-forms.js';
import { lossAt, type Exported } from './exported.js';
import { eachOf } from './releases.js';
import { nameOf, scriptTag, snippetAddress, type EmbedScript } from './snippet.js';
import { unpublished, type ExportOptions } from './unpublished.js';

export interface EmbedOptions extends ExportOptions {
  /**
   * `quote` with a link (default), `link`, both in HTML; `markdown`, a link; `fence`, a block of code in Markdown;
   * `element`, for pages whose HTML nobody rewrites.
   */
  readonly form?: EmbedForm | undefined;
  /** Name of the element that shows the release; default is `news-card`. */
  readonly tag?: string | undefined;
  /**
   * The script tag of the library: its address and, if it is known, its integrity. Without it the snippet is for
   * pages that have the tag already.
   */
  readonly script?: EmbedScript | undefined;
  /**
   * Address of the release's data, for pages of other origins (CORS). Without it the data stand in the snippet: for a
   * card a digest, what it shows of the release; for other elements the whole.
   */
  readonly src?: string | undefined;
  /** Which of many releases in the data (see `itemOf`), and their format, as the element's attributes say it. */
  readonly item?: string | undefined;
  readonly format?: string | undefined;
}

export interface EmbedCode extends Exported {
  /** Whether the data stand in the text. */
  readonly inline: boolean;
}

/**
 * A release for a CMS, in the spelling that passes through it. By default a quote with a link, in one line: every
 * sanitizer leaves the link, and the script shows a card in its place.
 *
 * A block of code has no place for `item` and `format`: with them the data stand in it.
 *
 * @returns the text in HTML or Markdown, empty where there is neither a headline to see nor an address; `losses` are
 *   what a digest leaves out.
 * @throws TypeError when `tag` is no name of an element.
 */
export function toEmbedCode(release: Release, options: EmbedOptions = {}): EmbedCode {
  const { form: name = 'quote', tag = 'news-card', script, src, item, format } = options;
  if (!/^[a-z]+(?:-[a-z]+)+$/.test(tag)) throw new TypeError(`No name of an element: ${tag}`);
  const form = embedForms[name];
  const [page] = [release.url, src].flatMap((url) =>
    url && isWeb(url) ? snippetAddress(url) : [],
  );
  const headline = nameOf(release.headline, page ?? src);
  const address = src === undefined ? undefined : { src, item, format };
  const isSaid = address && (form.says?.(address) ?? true);
  const isDigest = !isSaid && tag === 'news-card';
  const data = isSaid ? address : JSON.stringify(isDigest ? digest(release) : release);
  const snippet = form.write({ tag, headline, page, data });
  const gap = form.isMarkdown ? '\n\n' : '';
  return {
    text: headline && snippet + (script ? gap + scriptTag(script) : ''),
    mediaType: `text/${form.isMarkdown ? 'markdown' : 'html'}; charset=utf-8`,
    inline: !isSaid,
    losses: !headline ? [lossAt('')] : isDigest ? digestLosses(release) : [],
    problems: unpublished(eachOf(release), options),
  };
}
