/** One input → its releases, and what its reader noticed. */
import { readText, type ReadResult } from '../core.js';
import { readInput, type Input } from './inputs.js';

export interface ReadFlags {
  /** Name of the format; default is to find out. */
  readonly from?: string;
  /** Address of the document, for relative addresses in it. */
  readonly base?: string;
  /** Native pointer → pointer into the document, for fields of a site's own. */
  readonly field?: Readonly<Record<string, string>>;
}

export interface ReadDocument extends ReadResult {
  readonly input: Input;
}

/**
 * Reads an input in whatever format it is.
 *
 * @throws InputError when it can't be had.
 */
export async function readDocument(name: string, flags: ReadFlags): Promise<ReadDocument> {
  const input = await readInput(name);
  const result = await readText(input.text, {
    format: flags.from,
    baseUrl: flags.base ?? input.baseUrl,
    mediaType: input.mediaType,
    fields: flags.field,
  });
  return { input, ...result };
}
