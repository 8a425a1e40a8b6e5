/** Runs the built command as a shell does, in a folder of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after } from 'node:test';
import { repository } from '../helpers/data.js';

const command = fileURLToPath(new URL('dist/cli/news-elements.js', repository));

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder with these files, which goes when the test file is done. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const root = mkdtempSync(join(tmpdir(), 'news-elements-'));
  after(() => {
    rmSync(root, { recursive: true });
  });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return {
    read: (name: string) => readFileSync(join(root, name), 'utf8'),
    run: (args: readonly string[], input = ''): Promise<Run> =>
      new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [command, ...args], { cwd: root });
        const out = { stdout: '', stderr: '' };
        for (const name of ['stdout', 'stderr'] as const) {
          child[name].setEncoding('utf8').on('data', (text: string) => (out[name] += text));
        }
        child.on('error', reject);
        child.on('close', (status) => {
          resolve({ status, ...out });
        });
        child.stdin.end(input);
      }),
  };
}
