/** Installs the packages of package-lock.json. Node's own modules only. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Runs `npm ci`, unless node_modules holds what package-lock.json asks for. Throws on failure. */
export function install() {
  if (isInstalled()) return;
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('npm ci failed');
}

function isInstalled() {
  const wanted = packages('package-lock.json');
  const present = packages('node_modules/.package-lock.json');
  if (!present) return false;
  return (
    Object.keys(present).every((path) => path in wanted) &&
    Object.entries(wanted).every(([path, entry]) => satisfies(present[path], entry, path))
  );
}

/** The packages by their path, or undefined when there is no such file. */
function packages(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** npm leaves out the optional packages of other platforms, and the project itself (path ''). */
function satisfies(present, wanted, path) {
  if (present) return present.version === wanted.version && present.integrity === wanted.integrity;
  return path === '' || Boolean(wanted.optional);
}
