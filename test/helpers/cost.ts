import assert from 'node:assert/strict';

/**
 * Holds hostile input against benign input of about the same length in the same run: none may cost
 * more than twenty times as much. Milliseconds of a single run are never judged.
 */
export function assertCostsLike(benign: () => unknown, hostile: () => unknown): void {
  const ratio = fastest(hostile) / Math.max(fastest(benign), 1);
  assert.ok(ratio < 20, `costs ${ratio.toFixed(1)} times as much as benign input`);
}

/**
 * Holds work against the same work on twice as much: that may cost at most two and a half times as
 * much. Where it seems to cost more, it is measured again, for other work may have disturbed it.
 */
export function assertLinear(work: (size: number) => unknown, size: number): void {
  let [once, twice, ratio] = [Infinity, Infinity, Infinity];
  for (let attempt = 0; attempt < 5 && ratio > 2.5; attempt++) {
    once = Math.min(
      once,
      fastest(() => work(size)),
    );
    twice = Math.min(
      twice,
      fastest(() => work(2 * size)),
    );
    ratio = twice / Math.max(once, 1);
  }
  assert.ok(ratio <= 2.5, `twice as much costs ${ratio.toFixed(1)} times as much`);
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
