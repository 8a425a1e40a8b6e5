/** Where documents go. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { InputError } from './inputs.js';
import { print } from './terminal.js';

/**
 * Writes a file and the folders to it; to standard output where there is none, or `-`.
 *
 * @throws InputError when it can't be written.
 */
export async function writeDocument(file: string | undefined, text: string): Promise<void> {
  if (file === undefined || file === '-') return print(text);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new InputError(`${file}: ${reasons[code] ?? message}`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  EISDIR: 'is a folder: name a file in it',
  EEXIST: 'a file stands where a folder is needed',
  ENOTDIR: 'a file stands where a folder is needed',
  EACCES: 'may not be written',
};

/** Neither a document nor what another has become is ever written over; throws an InputError. */
export function refuseOverwriting(
  inputs: readonly string[],
  targets: readonly (string | undefined)[],
): void {
  const sources = new Set(inputs.map((name) => resolve(name)));
  const written = new Set<string>();
  for (const target of targets) {
    if (target === undefined || target === '-') continue;
    const file = resolve(target);
    if (sources.has(file))
      throw new InputError(`${target}: is an input, and would be written over`);
    if (written.has(file)) throw new InputError(`${target}: two inputs would be written there`);
    written.add(file);
  }
}
