/** Runs the project's commands. Node's own modules only. */
import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** A command that takes longer than this, in milliseconds, hangs. */
const LIMIT = 40 * 60_000;

/**
 * Runs a command of node_modules/.bin or of the PATH, and shows its output while it runs.
 * @param {string[]} command its name and arguments
 * @param {Record<string, string>} env added to the environment
 * @returns {Promise<{ok: boolean, output: string}>} `ok` is false too when it could not be started or
 *   hung; `output` is without colours
 */
export async function run([file, ...args], env = {}) {
  console.log(`\n> ${[file, ...args].join(' ')}`);
  const child = spawn(file, args, {
    env: { ...process.env, PATH: searchPath(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LIMIT,
  });
  let output = '';
  const show = (stream) => (chunk) => {
    output += chunk;
    stream.write(chunk);
  };
  child.stdout.setEncoding('utf8').on('data', show(process.stdout));
  child.stderr.setEncoding('utf8').on('data', show(process.stderr));
  const code = await new Promise((done) => {
    child.once('error', (error) => {
      console.error(String(error));
      done(undefined);
    });
    child.once('close', done);
  });
  return { ok: code === 0, output: stripVTControlCharacters(output) };
}

function searchPath() {
  return [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
}
