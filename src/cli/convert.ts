/** `news-elements convert`: documents of any format → one format. */
import { existsSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { findingsOf, type Release } from '../core.js';
import { exitCodes } from './exit-codes.js';
import { expand, InputError, withEach } from './inputs.js';
import { outputs } from './outputs.js';
import { readDocument, type ReadFlags } from './read-document.js';
import { readerFindings, tell, tellLosses } from './report.js';
import { refuseOverwriting, writeDocument } from './targets.js';
import { Proposals } from './suggestions.js';

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

/** What a document has become, and where it goes; undefined for standard output. */
interface Converted {
  readonly file: string | undefined;
  readonly releases: readonly Release[];
  readonly isFaulty: boolean;
}

/**
 * Converts documents; what is wrong with them goes to standard error.
 *
 * @returns the exit code.
 * @throws InputError when a document can't be had.
 */
export async function convert(names: readonly string[], flags: ConvertFlags): Promise<number> {
  const { output, to } = flags;
  const inputs = await expand(names);
  const folder = output !== undefined && isFolder(output) ? output : undefined;
  const target = (name: string) => (folder === undefined ? output : fileIn(folder, name, to));
  refuseOverwriting(inputs, folder === undefined ? [output] : inputs.map(target));

  const converted: Converted[] = [];
  const proposals = new Proposals(flags.accept);
  const areAllHad = await withEach(inputs, async (name) => {
    const document = await readDocument(name, flags);
    const isFaulty = tell(name, readerFindings(document));
    if (flags.losses) tellLosses(name, document.losses);
    const wanted = flags.suggest === true || flags.accept !== undefined;
    const releases = wanted ? await proposals.put(document.releases) : document.releases;
    converted.push({ file: target(name), releases, isFaulty });
  });
  const unknown = proposals.unknown();
  if (unknown.length) throw new InputError(`--accept ${unknown.join()}: there is no such proposal`);

  const all = converted.flatMap(({ releases }) => releases);
  if (!all.length) return exitCodes.unusable;
  const parts = folder === undefined ? [{ file: output, releases: all }] : converted;
  for (const { file, releases } of parts) if (releases.length) await write(releases, flags, file);
  if (!areAllHad) return exitCodes.unusable;
  return converted.some(({ isFaulty }) => isFaulty) ? exitCodes.findings : exitCodes.ok;
}

async function write(
  releases: readonly Release[],
  { to, losses }: ConvertFlags,
  file: string | undefined,
): Promise<void> {
  const written = await outputs[to]?.write(releases, new Date());
  if (!written) return;
  tell(file ?? to, findingsOf(written.problems));
  if (losses || !written.text) tellLosses(file ?? to, written.losses);
  if (!written.text)
    throw new InputError(`${file ?? to}: there is nothing that this format could hold`);
  await writeDocument(file, written.text);
}

const isFolder = (path: string): boolean =>
  /[/\\]$/.test(path) || (existsSync(path) && statSync(path).isDirectory());

function fileIn(folder: string, name: string, to: string): string {
  const path = name === '-' ? 'stdin' : name.replace(/[?#].*/, '');
  return join(folder, basename(path, extname(path)) + (outputs[to]?.extension ?? ''));
}
