/** What the tests read, and how they read it. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readNative, type ReadContext, type Release } from '../../src/core.js';

export const repository = new URL('../../', import.meta.url);

export const readJson = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, repository), 'utf8'));

/** Both demo releases, by file name. */
export const demoReleases: readonly (readonly [name: string, document: unknown])[] = readdirSync(
  new URL('demo/releases', repository),
).map((name) => [name, readJson(`demo/releases/${name}`)]);

/** A real page as data: it lies beside the repository, where it is at hand. */
export const seedRelease: unknown = existsSync(
  new URL('../shared/fixtures/cambridge-nanjing.release.json', repository),
)
  ? readJson('../shared/fixtures/cambridge-nanjing.release.json')
  : undefined;

/** A file of the real page in another format, where it is at hand. */
export function seedFixture(name: string): string | undefined {
  const file = new URL(`../shared/fixtures/cambridge-nanjing.${name}`, repository);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The text of the real page, where it is at hand. */
export const seedText: string | undefined = (() => {
  const file = new URL('../shared/seed/cambridge-nanjing.txt', repository);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
})();

/** The English demo release. */
export const demo = readJson('demo/releases/cambridge-nanjing.en.json') as Record<string, unknown>;

/** Problems as `severity code path`, in their order. */
export const findings = (value: unknown, context?: ReadContext): readonly string[] =>
  readNative(value, context).problems.map(
    ({ severity, code, path }) => `${severity} ${code} ${path}`,
  );

/** Reads a headline and what is given besides: the release, and the problems as `findings` says them. */
export function readWith(
  fields: object,
  context?: ReadContext,
): { readonly release: Release; readonly problems: readonly string[] } {
  const document = { headline: 'H', ...fields };
  const [release] = readNative(document, context).releases;
  assert.ok(release, `no release: ${findings(document, context).join(', ')}`);
  return { release, problems: findings(document, context) };
}
