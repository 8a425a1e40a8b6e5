/** `news-elements oembed`: releases → static oEmbed answers, and the tags that lead to them. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  findingsOf,
  toOEmbed,
  toOEmbedLinks,
  type OEmbedFormat,
  type OEmbedOptions,
  type Release,
} from '../core.js';
import { refuseOverwriting } from './convert.js';
import { exitCodes } from './exit-codes.js';
import { expand, InputError, withEach } from './inputs.js';
import { readDocument, type ReadDocument, type ReadFlags } from './read-document.js';
import { asLine, locate, readerFindings } from './report.js';
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
  readonly tag?: string;
  readonly lang?: string;
  readonly width?: number;
  readonly height?: number;
}

const forms = ['json', 'xml'] as const satisfies readonly OEmbedFormat[];

/** An answer to be written: its name without extension, and what it tells. */
interface Answer {
  readonly name: string;
  readonly release: Release;
  readonly options: OEmbedOptions;
}

/**
 * Writes two files for each release, by the name of its page; what is wrong goes to standard error.
 *
 * @returns the exit code.
 * @throws InputError when an input would be written over, or two pages have the same name.
 */
export async function oEmbed(names: readonly string[], flags: OEmbedFlags): Promise<number> {
  const inputs = await expand(names);
  const answers: Answer[] = [];
  const errors: string[] = [];
  const areAllHad = await withEach(inputs, async (name) => {
    const document = await readDocument(name, flags);
    const missing = document.releases.flatMap((release, index) =>
      pageName(release) === undefined ? [withoutPage(document, index)] : [],
    );
    for (const finding of [...readerFindings(document), ...locate(missing, document.input.text)]) {
      const line = asLine(name, finding);
      console.error(line);
      if (finding.severity === 'error') errors.push(line);
    }
    for (const [index, release] of document.releases.entries()) {
      const page = pageName(release);
      if (page === undefined) continue;
      answers.push({ name: page, release, options: optionsFor(document, index, flags) });
    }
  });
  refuseOverwriting(
    inputs,
    answers.flatMap(({ name }) => forms.map((as) => join(flags.output, `${name}.${as}`))),
  );
  for (const answer of answers) await write(answer, flags);
  if (!areAllHad || !answers.length) return exitCodes.unusable;
  return errors.length ? exitCodes.findings : exitCodes.ok;
}

/** Sites ask by the address of a page. */
const withoutPage = ({ releases }: ReadDocument, index: number) => ({
  id: 'page-missing',
  severity: 'error' as const,
  path: releases.length > 1 ? `/${index}/url` : '/url',
  message: 'there is no page whose address a site could ask for',
  hint: 'Give the release its http or https address',
});

/** The last step of its page's address, without what a file can't be called. */
function pageName({ url = '' }: Release): string | undefined {
  if (!/^https?:/.test(url)) return undefined;
  const step = new URL(url).pathname.replace(/\/+$/, '').replace(/.*\//, '');
  return step.replace(/\.html?$/, '').replace(/[^\w.~-]+/g, '-') || 'index';
}

function optionsFor(
  { input, releases }: ReadDocument,
  index: number,
  flags: OEmbedFlags,
): OEmbedOptions {
  const { frame, tag, lang, width, height, from } = flags;
  const src = flags.src ?? input.baseUrl;
  const item = releases.length > 1 ? (releases[index]?.id ?? String(index)) : undefined;
  const shown = { frame, tag, lang, width, height, now: new Date() };
  return src === undefined ? shown : { ...shown, src, item, format: from };
}

async function write({ name, release, options }: Answer, flags: OEmbedFlags): Promise<void> {
  const { output, at } = flags;
  for (const as of forms) {
    const file = join(output, `${name}.${as}`);
    const { text, problems } = toOEmbed(release, { ...options, as });
    if (as === 'json') {
      for (const finding of findingsOf(problems)) console.error(asLine(file, finding));
    }
    try {
      await mkdir(output, { recursive: true });
      await writeFile(file, text);
    } catch (error) {
      throw new InputError(`${file}: ${(error as Error).message}`);
    }
  }
  if (at === undefined) return;
  const folder = at.replace(/\/?$/, '/');
  const links = toOEmbedLinks(release, {
    json: `${folder}${name}.json`,
    xml: `${folder}${name}.xml`,
  });
  print(`<!-- ${(release.url ?? '').replaceAll('--', '-%2D')} -->\n${links}\n`);
}
