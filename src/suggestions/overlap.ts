interface Range {
  readonly start: number;
  readonly end: number;
}

/** Prepares to ask, in little time, whether any of the ranges, of which no two overlap, lies in a place. */
export function lookForOverlap(ranges: readonly Range[]): (start: number, end: number) => boolean {
  const sorted = [...ranges].sort((one, other) => one.start - other.start);
  return (start, end) => {
    // The last range that begins before the end of the place.
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return (sorted[low - 1]?.end ?? 0) > start;
  };
}
