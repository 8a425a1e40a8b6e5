/** `news-elements oembed`: releases → static oEmbed answers, and the tags that lead to them. */
import { join } from 'node:path';
import {
  findingsOf,
  pageOf,
  toOEmbed,
  toOEmbedLinks,
  type OEmbedFormat,
  type OEmbedOptions,
  type Release,
} from '../core.js';
import { exitCodes } from './exit-codes.js';
import { placeOf } from './data-place.js';
import { expand, InputError, withEach } from './inputs.js';
import { readDocument, type ReadDocument, type ReadFlags } from './read-document.js';
import { locate, readerFindings, tell, tellPlace } from './report.js';
import { refuseOverwriting, writeDocument } from './targets.js';
import { print } from './terminal.js';

export interface OEmbedFlags extends ReadFlags {
  /** Address of the newsroom's `embed.html`. */
  readonly frame: string;
  /** Folder of the answers. */
  readonly output: string;
  /** Address of that folder. */
  readonly at?: string;
  /** Address of the data; default is the input's, or else the release's own with `.json`. */
  readonly src?: string;
  readonly tag: string;
  readonly lang?: string;
  readonly width?: number;
  readonly height?: number;
}

const forms = ['json', 'xml'] as const satisfies readonly OEmbedFormat[];

/** An answer to be written: its name without extension, and what it tells. */
interface Answer {
  readonly name: string;
  /** Address of the page that it answers for. */
  readonly page: string;
  readonly release: Release;
  readonly options: OEmbedOptions;
}

/**
 * Writes two files for each release, named after its page; what is wrong, and where the data are to lie, goes to
 * standard error.
 *
 * @returns the exit code.
 * @throws InputError when an input would be written over, or the answers of two pages have the same name.
 */
export async function oEmbed(names: readonly string[], flags: OEmbedFlags): Promise<number> {
  if (flags.output === '-')
    throw new InputError('--output: two files for each release need a folder');
  const inputs = await expand(names);
  const answers: Answer[] = [];
  const faults: boolean[] = [];
  const areAllHad = await withEach(inputs, async (name) => {
    const document = await readDocument(name, flags);
    const missing = document.releases.flatMap((release, index) =>
      pageOf(release) === undefined ? [withoutPage(document, index)] : [],
    );
    const findings = [...readerFindings(document), ...locate(missing, document.input.text)];
    faults.push(tell(name, findings));
    for (const [index, release] of document.releases.entries()) {
      const page = pageOf(release);
      if (page === undefined) continue;
      const options = optionsFor(document, release, flags);
      answers.push({ name: answerName(page), page, release, options });
      tellPlace(
        name,
        document.releases.length > 1 ? `/${index}` : '',
        release,
        options,
        flags.field,
      );
    }
  });
  refuseSameNames(answers);
  refuseOverwriting(
    inputs,
    answers.flatMap(({ name }) => forms.map((as) => join(flags.output, `${name}.${as}`))),
  );
  for (const answer of answers) await write(answer, flags);
  if (!areAllHad || !answers.length) return exitCodes.unusable;
  return faults.includes(true) ? exitCodes.findings : exitCodes.ok;
}

/** Sites ask by the address of a page. */
const withoutPage = ({ releases }: ReadDocument, index: number) => ({
  id: 'page-missing',
  severity: 'error' as const,
  path: releases.length > 1 ? `/${index}/url` : '/url',
  message: 'there is no page whose address a site could ask for',
  hint: 'Give the release its http or https address',
});

/**
 * The path and query of a page, without what a file can't be called: `…/2026/01/update.html` → `2026-01-update`,
 * `…/news?id=1` → `news-id-1`.
 */
function answerName(page: string): string {
  const { pathname, search } = new URL(page);
  const path = pathname.replace(/\.html?$/, '') + search;
  const name = decoded(path).replace(/[^\p{L}\p{M}\p{N}_.~]+/gu, '-');
  return name.replace(/^[-.]+|-+$/g, '') || 'index';
}

/** As people read it, where it is UTF-8. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function refuseSameNames(answers: readonly Answer[]): void {
  const pages = new Map<string, string>();
  for (const { name, page } of answers) {
    const other = pages.get(name);
    if (other !== undefined) {
      throw new InputError(`${name}: would be the answer for both ${other} and ${page}`);
    }
    pages.set(name, page);
  }
}

function optionsFor(document: ReadDocument, release: Release, flags: OEmbedFlags): OEmbedOptions {
  const { frame, tag, lang, width, height } = flags;
  const place = placeOf(release, document, flags);
  return { frame, tag, lang, width, height, now: new Date(), ...place };
}

async function write({ name, page, release, options }: Answer, flags: OEmbedFlags): Promise<void> {
  const { output, at } = flags;
  for (const as of forms) {
    const file = join(output, `${name}.${as}`);
    const { text, problems } = toOEmbed(release, { ...options, as });
    if (as === 'json') tell(file, findingsOf(problems));
    await writeDocument(file, text);
  }
  if (at === undefined) return;
  const base = at.replace(/\/?$/, '/') + encodeURIComponent(name);
  const links = toOEmbedLinks(release, { json: `${base}.json`, xml: `${base}.xml` });
  print(`<!-- ${page.replaceAll('--', '-%2D')} -->\n${links}\n`);
}
