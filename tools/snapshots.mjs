/**
 * A @web/test-runner plugin that compares a piece of the page with a kept picture:
 *
 *   executeServerCommand('snapshot', { name: 'news-card/in-arabic', clip: { x, y, width, height } })
 *     // { supported: true, difference?: string }, or { supported: false } in other engines
 *
 * Pictures are test/stories/pictures/NAME.png. Beside one that differs lie NAME.seen.png, and
 * NAME.difference.png where both are of one size. With KEEP=pictures in the environment what is seen
 * becomes the picture that is kept.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const FOLDER = 'test/stories/pictures';

/** How far a colour may be off, of 1 (eight levels of grey), and how many pixels may be further. */
const TOLERANCE = { threshold: 0.03 };
const MOST_PIXELS = 40;

export function snapshotPlugin() {
  return {
    name: 'snapshot',
    async executeCommand({ command, payload, session }) {
      if (command !== 'snapshot') return undefined;
      if (session.browser.name !== 'Chromium') return { supported: false };
      const { name, clip } = payload;
      const seen = await session.browser.getPage(session.id).screenshot({ clip });
      return { supported: true, difference: await compare(join(FOLDER, name), Buffer.from(seen)) };
    },
  };
}

/** What is different, in words; undefined when nothing is. */
async function compare(path, seen) {
  await Promise.all(
    ['seen', 'difference'].map((what) => rm(`${path}.${what}.png`, { force: true })),
  );
  const kept = await readFile(`${path}.png`).catch(() => undefined);
  if (process.env.KEEP === 'pictures') {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.png`, seen);
    return undefined;
  }
  if (!kept) return `${path}.png is not kept`;
  const found = differenceOf(PNG.sync.read(kept), PNG.sync.read(seen));
  if (!found) return undefined;
  await writeFile(`${path}.seen.png`, seen);
  if (found.image) await writeFile(`${path}.difference.png`, PNG.sync.write(found.image));
  return `${path}.png ${found.words}`;
}

function differenceOf(kept, seen) {
  const { width, height } = kept;
  if (width !== seen.width || height !== seen.height)
    return { words: `is ${width} × ${height}, not ${seen.width} × ${seen.height}` };
  const image = new PNG({ width, height });
  const pixels = pixelmatch(kept.data, seen.data, image.data, width, height, TOLERANCE);
  return pixels > MOST_PIXELS ? { words: `differs in ${pixels} pixels`, image } : undefined;
}
