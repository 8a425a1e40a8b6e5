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
  return Math.min(...[1, 2, 3].map(() => timeOf(work)));
}

/**
 * Holds the cost of some work against that of other work in the same run. Both are measured by turns,
 * and the least of each counts; as long as the ratio is too high they are measured again, for a busy
 * machine can only make a run longer.
 */
export function assertCostsAtMost(times: number, base: () => unknown, work: () => unknown): void {
  let least = [Infinity, Infinity] as const;
  for (let turn = 0; turn < 40; turn++) {
    least = [Math.min(least[0], timeOf(base)), Math.min(least[1], timeOf(work))];
    if (turn >= 2 && least[1] <= times * least[0]) return;
  }
  assert.fail(`costs ${(least[1] / least[0]).toFixed(1)} times as much, not ${times}`);
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
