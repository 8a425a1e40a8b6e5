/** Builds dist: modules by the compiler, bundles by rollup, pages and plain style sheets as they are. */
import { execFileSync } from 'node:child_process';
import { cpSync, renameSync, rmSync } from 'node:fs';

const run = (script, ...args) =>
  execFileSync(process.execPath, [`node_modules/${script}`, ...args], { stdio: 'inherit' });

rmSync('dist', { recursive: true, force: true });
run('typescript/bin/tsc', '-p', 'tsconfig.json');
run('typescript/bin/tsc', '-p', 'tsconfig.cli.json');
run('rollup/dist/bin/rollup', '-c', '--silent');
cpSync('src/themes', 'dist/themes', { recursive: true });
renameSync('dist/themes/reserve.css', 'dist/reserve.css');
cpSync('src/frame/embed.html', 'dist/cdn/embed.html');
for (const room of ['cli', 'frame']) rmSync(`dist/lib/${room}`, { recursive: true });
