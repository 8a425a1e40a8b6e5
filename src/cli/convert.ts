/** `news-elements convert`: documents of any format → one format. */
import { statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Loss, Release } from '../core.js';
import { exitCodes } from './exit-codes.js';
import { expand, InputError } from './inputs.js';
import { outputs } from './outputs.js';
import { forEach } from './progress.js';
import { readDocument, type ReadFlags } from './read-document.js';
import { asLine, readerFindings, visible, type Located } from './report.js';
import { accept, describe, suggestionsOf } from './suggestions.js';

export interface ConvertFlags extends ReadFlags {
  readonly to: string;
  /** A file; or a folder, where it is one or ends in a slash: then each document becomes a file. */
  readonly output?: string;
  /** Whether what is lost on the way is listed. */
  readonly losses?: boolean;
  /** Whether participants found in the text are proposed. */
  readonly suggest?: boolean;
  /** The numbers of the proposals that a person accepts; counted from 1 through all documents. */
  readonly accept?: ReadonlySet<number>;
}

/**
 * Converts documents; what is wrong with them goes to standard error.
 *
 * @returns the exit code.
 * @throws InputError when a document can't be had.
 */
export async function convert(names: readonly string[], flags: ConvertFlags): Promise<number> {
  const { output } = flags;
  const folder = output !== undefined && isFolder(output);
  const inputs = await expand(names);
  if (output !== undefined)
    refuseOverwriting(inputs, folder ? targetsIn(output, inputs, flags.to) : [output]);
  const all: Release[] = [];
  const faults: Located[] = [];
  let proposals = 0;
  const propose = async (read: Release): Promise<Release> => {
    const { release, suggestions } = await suggestionsOf(read);
    const accepted = suggestions.filter((suggestion) => {
      for (const text of describe(suggestion, ++proposals)) console.error(visible(text));
      return flags.accept?.has(proposals);
    });
    return accept(release, accepted);
  };
  await forEach(inputs, async (name) => {
    const document = await readDocument(name, flags);
    const { losses } = document;
    const findings = readerFindings(document);
    for (const finding of findings) console.error(asLine(name, finding));
    if (flags.losses) tellLosses(name, losses);
    const releases: Release[] = [];
    for (const release of document.releases) {
      releases.push(flags.suggest || flags.accept ? await propose(release) : release);
    }
    faults.push(...findings.filter(({ severity }) => severity === 'error'));
    all.push(...releases);
    if (folder && releases.length) await write(releases, flags, fileIn(output, name, flags.to));
  });
  if (!all.length) return exitCodes.unusable;
  if (!folder) await write(all, flags, output);
  return faults.length ? exitCodes.findings : exitCodes.ok;
}

async function write(
  releases: readonly Release[],
  { to, losses }: ConvertFlags,
  file: string | undefined,
): Promise<void> {
  const written = await outputs[to]?.write(releases);
  if (!written) return;
  if (losses) tellLosses(file ?? to, written.losses);
  if (file === undefined || file === '-') process.stdout.write(written.text);
  else {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, written.text);
  }
}

function tellLosses(name: string, losses: readonly Loss[]): void {
  for (const { path, message } of losses) {
    console.error(asLine(name, { id: 'lost', severity: 'info', path, message }));
  }
}

const targetsIn = (folder: string, inputs: readonly string[], to: string): readonly string[] =>
  inputs.map((name) => fileIn(folder, name, to));

/** Neither a document nor what another has become is ever written over. */
function refuseOverwriting(inputs: readonly string[], targets: readonly string[]): void {
  const sources = new Set(inputs.map((name) => resolve(name)));
  const written = new Set<string>();
  for (const target of targets) {
    const file = resolve(target);
    if (sources.has(file))
      throw new InputError(`${target}: is an input, and would be written over`);
    if (written.has(file)) throw new InputError(`${target}: two inputs would be written there`);
    written.add(file);
  }
}

const isFolder = (path: string): boolean =>
  /[/\\]$/.test(path) || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

function fileIn(folder: string, name: string, to: string): string {
  const path = name === '-' ? 'stdin' : name.replace(/[?#].*/, '');
  return join(folder, basename(path, extname(path)) + (outputs[to]?.extension ?? ''));
}
