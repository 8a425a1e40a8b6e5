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
 * How many times as much as its eighths a whole may cost: twice as much input, two and a half times the work
 * (caches and memory have their share). A square costs eight times as much.
 */
export const GROWTH = 2.5 ** 3 / 8;

/**
 * Holds work on one large input against the same work on eight inputs of an eighth of its size. What
 * seems to cost more is measured again, for other work may have disturbed it. A few milliseconds say
 * nothing: a square of 100,000 characters takes hundreds.
 */
export function assertLinear(work: (size: number) => unknown, size: number): void {
  const eighths = () => {
    for (let part = 0; part < 8; part++) work(Math.floor(size / 8));
  };
  let [parts, whole] = [Infinity, Infinity];
  for (let attempt = 0; attempt < 40; attempt++) {
    parts = Math.min(parts, fastest(eighths));
    whole = Math.min(
      whole,
      fastest(() => work(size)),
    );
    if (whole / Math.max(parts, 5) <= GROWTH) return;
  }
  assert.fail(`eight times as much costs ${((whole / parts) * 8).toFixed(1)} times as much`);
}

/**
 * The least of three runs, in milliseconds: what the work takes when nothing disturbs it. It is the
 * time that this process was at work, for others may have the processor too.
 */
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
  const elapsed = stopwatch();
  work();
  return elapsed();
}

/** Milliseconds that this process was at work since; what else the machine does doesn't count. */
export function stopwatch(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
}
