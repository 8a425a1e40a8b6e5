/** How far a long run has come, on a terminal. */
import { Presets, SingleBar } from 'cli-progress';
import { visible } from './terminal.js';

/** Fewer are done before anybody would look. */
const many = 5;

/**
 * Runs a task for each of many names in turn, with a progress bar on standard error where that is a
 * terminal.
 */
export async function forEach(
  names: readonly string[],
  task: (name: string) => Promise<void>,
): Promise<void> {
  const shown = names.length >= many && process.stderr.isTTY;
  const bar = new SingleBar(
    { format: '{bar} {value}/{total} {name}', clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  if (shown) bar.start(names.length, 0, { name: '' });
  try {
    for (const name of names) {
      if (shown) bar.update({ name: visible(name) });
      await task(name);
      if (shown) bar.increment();
    }
  } finally {
    if (shown) bar.stop();
  }
}
