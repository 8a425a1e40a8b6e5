/** Files, patterns, addresses and standard input → texts. */
import { readFile } from 'node:fs/promises';
import { glob, isDynamicPattern } from 'tinyglobby';
import { limits } from '../core.js';
import { decode } from './decode.js';
import { forEach } from './progress.js';
import { visible } from './terminal.js';

/** A document to read. */
export interface Input {
  /** As it was named: a file, an address, or `-`. */
  readonly name: string;
  readonly text: string;
  /** Whether some of its bytes are no text in its encoding. */
  readonly damaged: boolean;
  /** Where it lies, for relative addresses in it; a file lies nowhere that others could reach. */
  readonly baseUrl: string | undefined;
  readonly mediaType: string | undefined;
}

/** What can't be read at all; its message is for people. */
export class InputError extends Error {}

/** Seconds until an answer must have come whole. */
const timeLimit = 30;

/**
 * The names of all inputs, patterns expanded, each once.
 *
 * @throws InputError when a pattern matches no file.
 */
export async function expand(names: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    names.map(async (name) => {
      if (isAddress(name) || !isDynamicPattern(name)) return [name];
      const files = await glob(name.replaceAll('\\', '/'), { expandDirectories: false });
      if (!files.length) throw new InputError(`${name}: no file matches`);
      return files.sort();
    }),
  );
  return [...new Set(found.flat())];
}

/**
 * Reads one input whole.
 *
 * @throws InputError when it isn't there or can't be had.
 */
export async function readInput(name: string): Promise<Input> {
  if (isAddress(name)) return readAddress(name);
  try {
    const bytes = name === '-' ? await bytesOf(process.stdin, Infinity) : await readFile(name);
    const mediaType = name.toLowerCase().endsWith('.txt') ? 'text/plain' : undefined;
    return { name, ...decode(bytes), baseUrl: undefined, mediaType };
  } catch (error) {
    throw new InputError(`${name}: ${reason(error)}`);
  }
}

const isAddress = (name: string): boolean => /^https?:\/\//i.test(name);

async function readAddress(name: string): Promise<Input> {
  try {
    const response = await fetch(name, { signal: AbortSignal.timeout(timeLimit * 1000) });
    if (!response.ok) throw new Error(`the server answered ${String(response.status)}`);
    const mediaType = response.headers.get('content-type') ?? undefined;
    const bytes = await bytesOf(response.body ?? []);
    return { name, ...decode(bytes, mediaType), baseUrl: response.url, mediaType };
  } catch (error) {
    throw new InputError(`${name}: ${reason(error)}`);
  }
}

/** All of a stream; one that is longer than elements take is left, which ends its request. */
async function bytesOf(
  stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  most: number = limits.source,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > most)
      throw new Error(`is larger than ${String(most)} bytes: save it as a file first`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder: name its files, for instance with *.json',
  EACCES: 'may not be read',
};

/**
 * Does something with each input in turn; one that can't be had is told, and the others are done.
 *
 * @returns whether all could be had.
 */
export async function withEach(
  names: readonly string[],
  task: (name: string) => Promise<void>,
): Promise<boolean> {
  let all = true;
  await forEach(names, async (name) => {
    try {
      await task(name);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      console.error(visible(error.message));
      all = false;
    }
  });
  return all;
}

/** Node hides why a request failed in the error’s cause. */
function reason(error: unknown): string {
  const { code = '', message, cause } = error as NodeJS.ErrnoException;
  if (cause instanceof Error) return reason(cause);
  return reasons[code] ?? message;
}
