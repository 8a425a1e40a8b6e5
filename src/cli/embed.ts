/** `news-elements embed`: releases → the code by which a page shows them. */
import { readFile } from 'node:fs/promises';
import {
  embedHosts,
  findingsOf,
  scriptTag,
  toEmbedCode,
  toFrameCode,
  type EmbedCode,
  type EmbedHost,
  type EmbedOptions,
  type EmbedScript,
  type Release,
} from '../core.js';
import { exitCodes } from './exit-codes.js';
import { expand, InputError, withEach } from './inputs.js';
import { readDocument, type ReadDocument, type ReadFlags } from './read-document.js';
import { readerFindings, tell, tellLosses, tellPlace } from './report.js';
import { refuseOverwriting, writeDocument } from './targets.js';

export interface EmbedFlags extends ReadFlags {
  /** Name of an `EmbedHost`; default is the first that has the form. */
  readonly cms?: string;
  /** Default is what is usual there. */
  readonly form?: EmbedHost['form'];
  readonly tag: string;
  /** Address of the newsroom's `embed.html`; only for frames, which can't do without. */
  readonly frame?: string;
  /** Address of the data; default is the input's own, if it has one. */
  readonly src?: string;
  /** Whether the data stand in the code all the same. */
  readonly inline?: boolean;
  /** Address of the script; default is this version on a public server; false where the page has the tag. */
  readonly script?: string | false;
  readonly integrity?: string;
  readonly output?: string;
}

/** A release, its document, and what its snippet says of its data. */
interface Found {
  readonly name: string;
  /** Pointer to it in the document, where it is one of many. */
  readonly path: string;
  readonly release: Release;
  readonly data: Pick<EmbedOptions, 'src' | 'item' | 'format'>;
}

/**
 * Writes the code of each release, with blank lines between, and the script tag once, with the last.
 *
 * @param version of this package, for the address of its script.
 * @returns the exit code.
 * @throws InputError when options exclude each other, or something can't be read or written.
 */
export async function embed(
  names: readonly string[],
  flags: EmbedFlags,
  version: string,
): Promise<number> {
  const inputs = await expand(names);
  refuseContradictions(inputs, flags);
  refuseOverwriting(inputs, [flags.output]);
  const wanted = flags.form ?? (flags.frame === undefined ? undefined : 'iframe');
  const host = embedHosts.find(({ name, form }) =>
    flags.cms ? name === flags.cms : form === (wanted ?? form),
  );
  if (!host) return exitCodes.unusable;
  const form = wanted ?? host.form;
  if ((form === 'iframe') !== (flags.frame !== undefined)) {
    throw new InputError(
      '--frame: the form iframe needs the address of an embed.html, no other does',
    );
  }
  // Only the script looks for other forms than elements.
  const way = host.script === 'import' && form !== 'element' ? 'site' : host.script;
  const found: Found[] = [];
  const faults: boolean[] = [];
  const areAllHad = await withEach(inputs, async (name) => {
    const document = await readDocument(name, flags);
    faults.push(tell(name, readerFindings(document)));
    const { releases } = document;
    for (const [index, release] of releases.entries()) {
      const path = releases.length > 1 ? `/${index}` : '';
      found.push({ name, path, release, data: dataOf(document, index, flags) });
    }
  });
  if (!found.length) return exitCodes.unusable;

  const script = way === 'import' ? undefined : await scriptOf(flags, version);
  const last = found.length - 1;
  const codes = found.flatMap((one, index) => {
    const more = { tag: flags.tag, now: new Date(), ...one.data };
    const pasted = { ...more, script: way === 'pasted' && index === last ? script : undefined };
    const code =
      form === 'iframe'
        ? { inline: false, ...toFrameCode(one.release, { ...pasted, frame: flags.frame ?? '' }) }
        : toEmbedCode(one.release, { ...pasted, form });
    if (code.text) tellOf(one, code);
    else faults.push(tellNothing(one));
    return code.text || [];
  });
  if (!codes.length) return exitCodes.unusable;
  await writeDocument(flags.output, `${codes.join('\n\n')}\n`);
  const advise = (id: string, message: string) =>
    tell(host.name, [{ id, severity: 'info', path: '', message }]);
  if (flags.cms && form === host.form) advise('where', host.advice);
  if (way === 'import') advise('script', `once: import 'news-elements/define/${flags.tag}.js'`);
  if (way === 'site' && script) advise('script', `once in the site: ${scriptTag(script)}`);
  if (!areAllHad) return exitCodes.unusable;
  return faults.includes(true) ? exitCodes.findings : exitCodes.ok;
}

function refuseContradictions(inputs: readonly string[], flags: EmbedFlags): void {
  const { src, inline, field, script, integrity, frame } = flags;
  const refuse = (message: string) => {
    throw new InputError(message);
  };
  if (src && inputs.length > 1) refuse('--src: several inputs can’t have one address');
  if (src && inline) refuse('--src and --inline: the data are in one place or the other');
  if (src && field) refuse('--src and --field: a page can’t read these data without the fields');
  if (frame && inline) refuse('--frame and --inline: data in a frame’s address are not shown');
  if (integrity && !script) refuse('--integrity: only for a script of your own (--script)');
}

/** What is true of where the data are: a file lies nowhere that a page could reach. */
function dataOf(
  { input, releases }: ReadDocument,
  index: number,
  { src, inline, field, from }: EmbedFlags,
): Found['data'] {
  const own = input.baseUrl === undefined || inline || field ? undefined : input.name;
  const address = src ?? own;
  if (address === undefined) return {};
  const release = releases[index];
  // As elements look for it: the first with this id, or else the index.
  const first = releases.find(({ id }) => id !== undefined && id === release?.id);
  const item = first && first === release ? first.id : String(index);
  return { src: address, item: releases.length > 1 ? item : undefined, format: from };
}

/** Tells what is to be known of the code of one release. */
function tellOf({ name, path, data }: Found, { inline, losses, problems }: EmbedCode): void {
  const below = <T extends { readonly path: string }>(found: readonly T[]): readonly T[] =>
    found.map((one) => ({ ...one, path: path + one.path }));
  tell(name, below(findingsOf(problems)));
  if (inline)
    tell(name, [{ id: 'data', severity: 'info', path, message: 'the data stand in the code' }]);
  else tellPlace(name, path, data);
  tellLosses(name, below(losses));
}

/** Tells of a release that no frame could load. */
const tellNothing = ({ name, path }: Found): boolean =>
  tell(name, [
    {
      id: 'page-missing',
      severity: 'error',
      path: `${path}/url`,
      message: 'a frame needs the address of the release’s page or data',
      hint: 'Give the release its http or https address, or say --src',
    },
  ]);

/** What the script tag says; undefined where the page has it. */
async function scriptOf(
  { script, integrity, frame }: EmbedFlags,
  version: string,
): Promise<EmbedScript | undefined> {
  if (script === false) return undefined;
  if (script !== undefined) return { src: script, integrity };
  // It lies beside the page.
  if (frame !== undefined) return { src: new URL('frames.js', frame).href };
  // What is published under this version is what lies beside this command.
  const bytes = await readFile(new URL('../cdn/autoload.js', import.meta.url));
  const hash = Buffer.from(await crypto.subtle.digest('SHA-384', bytes)).toString('base64');
  return {
    src: `https://cdn.jsdelivr.net/npm/news-elements@${version}/dist/cdn/autoload.js`,
    integrity: `sha384-${hash}`,
  };
}
