import assert from 'node:assert/strict';

/**
 * Holds hostile input against benign input of about the same length in the same run: none may cost
 * more than twenty times as much. Milliseconds of a single run are never judged.
 */
export function assertCostsLike(benign: () => unknown, hostile: () => unknown): void {
  const ratio = fastest(hostile) / Math.max(fastest(benign), 1);
  assert.ok(ratio < 20, `costs ${ratio.toFixed(1)} times as much as benign input`);
}

/** The least of three runs, in milliseconds: what the work takes when nothing disturbs it. */
function fastest(work: () => unknown): number {
  const runs = [1, 2, 3].map(() => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...runs);
}
